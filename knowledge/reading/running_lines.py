"""Headers and footers of pages: the lines that repeat from page to page."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from knowledge.reading.pdf_file import PdfLine

_FEWEST = 3
_SHARE = 0.2
# So many lines that stand close together, apart from the others, may be a header or footer.
_MOST_LINES = 3
_CLOSE = 1.7
_NUMBER = re.compile(r"\d{1,6}")
_MOST_NUMBERS = 3
_GRID = 4

# Words and height of a line; a number that grows with the pages is told by its distance.
_Key = tuple[str, int]


def without_running_lines(
    pages: Sequence[Sequence[PdfLine]], body: float
) -> Sequence[Sequence[PdfLine]]:
    """Leave headers and footers out.

    They stand at the same height at the top or the bottom, with the same words but for a
    number that grows from page to page, on three pages or more and on a fifth of all.

    Args:
        pages: The lines of each page.
        body: The size of most letters; what is larger is no header.

    Returns:
        The other lines; all of them where none of the text would be left.
    """
    outer = [_outer(page, body) for page in pages]
    counts: Counter[_Key] = Counter()
    for number, lines in enumerate(outer):
        counts.update({key for line in lines for key in _keys(line, number)})
    fewest = max(_FEWEST, _SHARE * len(pages))
    running = {key for key, count in counts.items() if count >= fewest}
    kept: list[list[PdfLine]] = []
    for number, (page, lines) in enumerate(zip(pages, outer, strict=True)):
        left_out = {id(line) for line in lines if not running.isdisjoint(_keys(line, number))}
        kept.append([line for line in page if id(line) not in left_out])
    return kept if any(line.size <= body for page in kept for line in page) else pages


def _outer(page: Sequence[PdfLine], body: float) -> list[PdfLine]:
    """The lines that may be a header or a footer by their place."""
    rising = sorted(page, key=lambda line: line.y)
    found = [*_edge(rising), *_edge(rising[::-1])]
    return [line for line in found if line.size <= body]


def _edge(lines: Sequence[PdfLine]) -> Sequence[PdfLine]:
    """The few lines at an edge that stand apart from the others, else the one at the edge."""
    for place, (line, further) in enumerate(pairwise(lines[: _MOST_LINES + 1]), start=1):
        if abs(line.y - further.y) > _CLOSE * line.size:
            return lines[:place]
    return lines[:1]


def _keys(line: PdfLine, page: int) -> Iterator[_Key]:
    height = round(line.y / _GRID)
    text = line.text.casefold()
    yield text, height
    for found in list(_NUMBER.finditer(text))[:_MOST_NUMBERS]:
        distance = int(found.group()) - page
        yield f"{text[: found.start()]}\0{distance}\0{text[found.end() :]}", height
