"""Lines of pages to headings, paragraphs and lists."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from knowledge.document import PassageKind
from knowledge.reading.blocks import (
    LONGEST_BOLD_HEADING,
    Block,
    Heading,
    Line,
    packed,
    text_block,
)
from knowledge.reading.pdf_file import Bookmark, PdfLine, PdfPages
from knowledge.reading.pdf_words import Joiner
from knowledge.reading.running_lines import without_running_lines

_LARGER = 1.12
_DEEPEST_HEADING = 6
_NEW_PARAGRAPH = 1.35
_SAME_LINE = 0.3
_INDENT = 4.0
_ITEM = re.compile(r"(?:[•◦▪‣●○■□·∙–—*-]|(\d{1,3}[.)]|[a-z][.)]))\s+(?=\S)")
_ENDS_SENTENCE = re.compile(r"[.!?:;…。！？؟۔]['\"”’»)\]]*$")


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together."""

    lines: list[PdfLine]

    @property
    def size(self) -> float:
        return self.lines[0].size

    @property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)


def lay_out(pdf: PdfPages) -> Iterator[Block]:
    """Make blocks of the lines of a PDF.

    Lines in larger letters are headings, the largest on top; where there are none, lines
    that the outline names are, or short paragraphs in bold. What repeats at the top or the
    bottom of pages is left out.

    Args:
        pdf: Its lines and its outline.

    Returns:
        Its blocks in reading order.
    """
    body = _body_size(line for page in pdf.pages for line in page)
    pages = without_running_lines(pdf.pages, body)
    lines = [line for page in pages for line in page]
    levels = _heading_levels(lines, body)
    named = {} if levels else _named_lines(pages, pdf.bookmarks)
    joiner = Joiner(line.text for line in lines)
    paragraphs = _paragraphs(pages, levels, set(named))
    return _blocks(paragraphs, levels, named, joiner)


def _body_size(lines: Iterable[PdfLine]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _heading_levels(lines: Sequence[PdfLine], body: float) -> dict[float, int]:
    """The levels of the larger sizes, the largest first."""
    larger = {line.size for line in lines if line.size >= body * _LARGER}
    ranked = sorted(larger, reverse=True)
    return {size: min(place, _DEEPEST_HEADING) for place, size in enumerate(ranked, start=1)}


def _named_lines(
    pages: Sequence[Sequence[PdfLine]], bookmarks: Sequence[Bookmark]
) -> dict[int, int]:
    """The levels of lines that the outline names, by the identity of the line."""
    wanted = {(mark.page, _plain(mark.title)): mark.level for mark in reversed(bookmarks)}
    named: dict[int, int] = {}
    for number, page in enumerate(pages):
        for line in page:
            level = wanted.pop((number, _plain(line.text)), None)
            if level is not None:
                named[id(line)] = level
    return named


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _paragraphs(
    pages: Sequence[Sequence[PdfLine]], levels: dict[float, int], named: set[int]
) -> Iterator[_Paragraph]:
    leading = _leading(pages)
    paragraph: _Paragraph | None = None
    for page in pages:
        for place, line in enumerate(page):
            if paragraph is None or _begins(
                paragraph, line, leading, levels, named, is_first=place == 0
            ):
                if paragraph is not None:
                    yield paragraph
                paragraph = _Paragraph([line])
            else:
                paragraph.lines.append(line)
    if paragraph is not None:
        yield paragraph


def _leading(pages: Sequence[Sequence[PdfLine]]) -> dict[float, float]:
    """The usual distance of lines of each size."""
    gaps: dict[float, list[float]] = {}
    for page in pages:
        for above, below in pairwise(page):
            gap = above.y - below.y
            if above.size == below.size and above.size * _SAME_LINE < gap < above.size * 3:
                gaps.setdefault(above.size, []).append(gap)
    return {size: min(median(found), size * 1.6) for size, found in gaps.items()}


def _begins(
    paragraph: _Paragraph,
    line: PdfLine,
    leading: dict[float, float],
    levels: dict[float, int],
    named: set[int],
    *,
    is_first: bool,
) -> bool:
    """Whether a line begins a paragraph."""
    last = paragraph.lines[-1]
    if line.size != last.size and (line.size in levels or last.size in levels):
        return True
    if {id(line), id(last)} & named or _ITEM.match(line.text):
        return True
    ended = bool(_ENDS_SENTENCE.search(last.text))
    gap = last.y - line.y
    if is_first or gap < 0:  # another page or column: the sentence tells whether it goes on
        return ended or not line.text[:1].islower()
    if gap > leading.get(line.size, line.size * 1.2) * _NEW_PARAGRAPH:
        return True
    if line.bold != last.bold and (ended or last.bold):
        return paragraph.bold or line.bold
    return (
        ended
        and line.x > min(each.x for each in paragraph.lines[-2:]) + _INDENT
        and not (_ITEM.match(paragraph.lines[0].text))
    )


def _blocks(
    paragraphs: Iterable[_Paragraph],
    levels: dict[float, int],
    named: dict[int, int],
    joiner: Joiner,
) -> Iterator[Block]:
    for is_list, group in groupby(paragraphs, key=lambda each: _is_item(each, levels)):
        if is_list:
            yield from packed(PassageKind.LIST, (_item(each, joiner) for each in group))
            continue
        for paragraph in group:
            text = joiner.join(line.text for line in paragraph.lines)
            level = levels.get(paragraph.size) or named.get(id(paragraph.lines[0]))
            is_short = len(text) <= LONGEST_BOLD_HEADING
            if is_short and (level or (paragraph.bold and not _ENDS_SENTENCE.search(text))):
                yield Heading(text, level)
            else:
                yield from text_block(PassageKind.PARAGRAPH, (Line(text),))


def _is_item(paragraph: _Paragraph, levels: dict[float, int]) -> bool:
    return paragraph.size not in levels and bool(_ITEM.match(paragraph.lines[0].text))


def _item(paragraph: _Paragraph, joiner: Joiner) -> tuple[Line, ...]:
    text = joiner.join(line.text for line in paragraph.lines)
    found = _ITEM.match(text)
    number = found.group(1) if found else None
    return (Line(text[found.end() :] if found else text, f"{number or '-'} "),)
