"""Headers and footers of pages: the lines that repeat from page to page."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from knowledge.reading.pdf_file import PdfLine

_FEWEST = 3
_SHARE = 0.2
# So many lines at the top and at the bottom may be a header or a footer.
_DEPTH = 3
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")
_GRID = 4

_Key = tuple[str, int]


def without_running_lines(pages: Sequence[Sequence[PdfLine]]) -> Sequence[Sequence[PdfLine]]:
    """Leave headers and footers out.

    They are the lines at the top and the bottom that stand at the same height, with the same
    words but for numbers, on three pages or more and on a fifth of all.

    Args:
        pages: The lines of each page.

    Returns:
        The other lines; all of them where there would be none.
    """
    counts: Counter[_Key] = Counter()
    for page in pages:
        counts.update({_key(line) for line in _outer(page)})
    fewest = max(_FEWEST, _SHARE * len(pages))
    running = {key for key, count in counts.items() if count >= fewest}
    kept = [_others(page, running) for page in pages]
    return kept if any(kept) else pages


def _others(page: Sequence[PdfLine], running: set[_Key]) -> list[PdfLine]:
    left_out = {id(line) for line in _outer(page) if _key(line) in running}
    return [line for line in page if id(line) not in left_out]


def _outer(page: Sequence[PdfLine]) -> Iterator[PdfLine]:
    by_height = sorted(page, key=lambda line: line.y)
    yield from by_height[:_DEPTH]
    yield from by_height[_DEPTH:][-_DEPTH:]


def _key(line: PdfLine) -> _Key:
    return _NUMBER.sub("#", line.text.casefold()), round(line.y / _GRID)
