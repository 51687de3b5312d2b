"""Blocks to a document: what stands under which heading."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import overload

from knowledge.document import Document, DocumentLabel, Passage, Section, Sentence
from knowledge.errors import EmptyDocument
from knowledge.language.sentences import split_sentences
from knowledge.reading.blocks import Block, Heading, Line, TextBlock

_JOINERS = re.compile(r"[\s_-]+")

# With the number of passages above it.
_PlacedHeading = tuple[Heading, int]
# A section and the first of the passages in a row that stand in it.
_Run = tuple[Section, int]


def build_document(
    name: str, digest: str, blocks: Iterable[Block], given_title: str | None = None
) -> Document:
    """Put blocks into their sections.

    The title is the first heading of level 1; else the one that the file gives apart from
    its text; else the first heading, if all others stand deeper; else the file's name.
    Every section stands under the title: a second heading of level 1 does as well. What
    precedes the first heading belongs to the title.

    Args:
        name: The document's name.
        digest: SHA-256 of its bytes.
        blocks: What was read, in order.
        given_title: The title that the file gives apart from its text.

    Raises:
        EmptyDocument: No block holds text.
    """
    texts: list[TextBlock] = []
    headings: list[_PlacedHeading] = []
    for block in blocks:
        if isinstance(block, TextBlock):
            texts.append(block)
        else:
            headings.append((block, len(texts)))
    _check_for_text(name, texts, headings)
    levels = _levels(headings)
    title = _title_place(headings, levels, given_title)
    own = headings[title][0].text if title is not None else given_title or _name_as_title(name)
    label = DocumentLabel(name, own)
    runs = list(_runs(label, headings, levels, title))
    sections = tuple(sorted({section for section, _ in runs}, key=lambda each: each.ordinal))
    return Document(label, digest, sections, _Passages(tuple(runs), tuple(texts)))


@dataclass(frozen=True, slots=True)
class _Passages(Sequence[Passage]):
    """The passages of a document, made from its blocks as they are asked for."""

    runs: tuple[_Run, ...]
    blocks: tuple[TextBlock, ...]

    def __len__(self) -> int:
        return len(self.blocks)

    @overload
    def __getitem__(self, index: int) -> Passage: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Passage, ...]: ...
    def __getitem__(self, index: int | slice) -> Passage | tuple[Passage, ...]:
        if isinstance(index, slice):
            return tuple(map(self.__getitem__, range(len(self))[index]))
        ordinal = range(len(self))[index]
        run = bisect_right(self.runs, ordinal, key=lambda each: each[1]) - 1
        return _passage(self.runs[run][0], ordinal, self.blocks[ordinal])


def _runs(
    label: DocumentLabel,
    headings: Sequence[_PlacedHeading],
    levels: Sequence[int],
    title: int | None,
) -> Iterator[_Run]:
    top = Section(label, (label.title,), 0)
    yield top, 0
    above: list[tuple[int, str]] = []
    made = 1
    for place, (heading, start) in enumerate(headings):
        if place == title:
            above = []
            yield top, start
            continue
        above = [outer for outer in above if outer[0] < levels[place]]
        above.append((levels[place], heading.text))
        yield Section(label, (label.title, *(text for _, text in above)), made), start
        made += 1


def _check_for_text(
    name: str, texts: Sequence[TextBlock], headings: Sequence[_PlacedHeading]
) -> None:
    if texts:
        return
    found = "there are headings but no text under them" if headings else "there is no text in it"
    raise EmptyDocument(name, f"{found}. Write some, or leave the file out.")


def _levels(headings: Sequence[_PlacedHeading]) -> list[int]:
    """The level of every heading; a bold line's is one below the last real one."""
    levels: list[int] = []
    real = 0
    for heading, _ in headings:
        real = heading.level or real
        levels.append(heading.level or real + 1)
    return levels


def _title_place(
    headings: Sequence[_PlacedHeading], levels: list[int], given_title: str | None
) -> int | None:
    for place, (heading, _) in enumerate(headings):
        if heading.level == 1:
            return place
    if given_title is not None:
        return None
    shallowest = min(levels, default=0)
    return 0 if levels[:1] == [shallowest] and levels.count(shallowest) == 1 else None


def _name_as_title(name: str) -> str:
    stem = PurePath(name).stem
    return _JOINERS.sub(" ", stem).strip() or stem or name


def _passage(section: Section, ordinal: int, block: TextBlock) -> Passage:
    text = "\n".join(map(str, block.lines))
    return Passage(section, ordinal, block.kind, text, tuple(_sentences(block.lines)))


def _sentences(lines: Sequence[Line]) -> Iterator[Sentence]:
    start = 0
    for line in lines:
        yield from _sentences_of_line(line, start + len(line.marker))
        start += len(str(line)) + 1


def _sentences_of_line(line: Line, start: int) -> Iterator[Sentence]:
    if line.prose and start == 0:
        yield from split_sentences(line.text)
    elif line.prose:
        for sentence in split_sentences(line.text):
            yield Sentence(sentence.text, start + sentence.start, start + sentence.end)
    elif text := line.text.strip():
        first = start + len(line.text) - len(line.text.lstrip())
        yield Sentence(text, first, first + len(text))
