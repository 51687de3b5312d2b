"""Blocks to a document: what stands under which heading."""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from knowledge.document import Document, DocumentLabel, Passage, Section, Sentence
from knowledge.errors import EmptyDocument
from knowledge.language.sentences import split_sentences
from knowledge.reading.blocks import Block, Heading, Line, TextBlock

_JOINERS = re.compile(r"[\s_-]+")


def build_document(name: str, digest: str, blocks: Sequence[Block]) -> Document:
    """Put blocks into their sections.

    The title is the first heading of level 1; else the first heading, if all others stand
    deeper; else the file's name. Every section stands under the title: a second heading
    of level 1 does as well. What precedes the first heading belongs to the title.

    Args:
        name: The document's name.
        digest: SHA-256 of its bytes.
        blocks: What was read, in order.

    Raises:
        EmptyDocument: No block holds text.
    """
    _check_for_text(name, blocks)
    levels = _levels(blocks)
    first = _title_place(blocks, levels)
    label = DocumentLabel(name, _name_as_title(name) if first is None else _text(blocks[first]))
    sections = [Section(label, (label.title,), 0)]
    passages: list[Passage] = []
    above: list[tuple[int, str]] = []
    current = sections[0]
    for place, block in enumerate(blocks):
        if isinstance(block, TextBlock):
            passages.append(_passage(current, len(passages), block))
        elif place == first:
            above, current = [], sections[0]
        else:
            above = [heading for heading in above if heading[0] < levels[place]]
            above.append((levels[place], block.text))
            path = (label.title, *(text for _, text in above))
            current = Section(label, path, len(sections))
            sections.append(current)
    return Document(label, digest, tuple(sections), tuple(passages))


def _check_for_text(name: str, blocks: Sequence[Block]) -> None:
    if any(isinstance(block, TextBlock) for block in blocks):
        return
    found = "there are headings but no text under them" if blocks else "there is no text in it"
    raise EmptyDocument(name, f"{found}. Write some, or leave the file out.")


def _text(block: Block) -> str:
    return block.text if isinstance(block, Heading) else ""


def _levels(blocks: Sequence[Block]) -> dict[int, int]:
    """Give the place of every heading its level; a bold line's is one below the last real one."""
    levels: dict[int, int] = {}
    real = 0
    for place, block in enumerate(blocks):
        if isinstance(block, Heading):
            real = block.level or real
            levels[place] = block.level or real + 1
    return levels


def _title_place(blocks: Sequence[Block], levels: dict[int, int]) -> int | None:
    headings = [(place, block) for place, block in enumerate(blocks) if isinstance(block, Heading)]
    for place, heading in headings:
        if heading.level == 1:
            return place
    shallowest = min(levels.values(), default=0)
    at_the_top = [place for place, level in levels.items() if level == shallowest]
    is_title = len(at_the_top) == 1 and at_the_top[0] == headings[0][0]
    return at_the_top[0] if is_title else None


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
    if line.prose:
        for sentence in split_sentences(line.text):
            yield Sentence(sentence.text, start + sentence.start, start + sentence.end)
    elif text := line.text.strip():
        first = start + len(line.text) - len(line.text.lstrip())
        yield Sentence(text, first, first + len(text))
