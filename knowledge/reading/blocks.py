"""What every format is read to: headings and blocks of text, in reading order."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from knowledge.document import PassageKind

_LONGEST_PASSAGE = 2_000
_MOST_LINES = 30
# A bold line that is longer is a paragraph in bold, no heading.
LONGEST_BOLD_HEADING = 200


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading.

    Attributes:
        text: Its words, without markup.
        level: 1 for the highest; None for a line that is a heading by its looks only and
            stands one below the heading above it.
    """

    text: str
    level: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a block.

    Attributes:
        text: What it says.
        marker: Its indentation and list marker; part of the passage, of no sentence.
        prose: Whether it is made of sentences; a row or a line of code is one piece.
    """

    text: str
    marker: str = ""
    prose: bool = True

    def __str__(self) -> str:
        return self.marker + self.text


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A paragraph, list, table, quotation or code block: one passage.

    Attributes:
        kind: What it is.
        lines: Its lines, at least one of them visible.
    """

    kind: PassageKind
    lines: tuple[Line, ...]


Block = Heading | TextBlock


def is_visible(text: str) -> bool:
    """Whether a text shows anything: white space and format characters do not."""
    return text[:1].isalnum() or any(
        not character.isspace() and unicodedata.category(character) not in {"Cf", "Cc"}
        for character in text
    )


def text_block(kind: PassageKind, lines: tuple[Line, ...]) -> Iterator[TextBlock]:
    """Make a block of some lines, if any of them is visible."""
    if any(is_visible(line.text) for line in lines):
        yield TextBlock(kind, lines)


def packed(kind: PassageKind, parts: Iterable[tuple[Line, ...]]) -> Iterator[TextBlock]:
    """Put items or rows into as few blocks as they fit in, none of them cut.

    Args:
        kind: A list or a table.
        parts: The lines of each item or row.

    Returns:
        Blocks of about 30 lines or 2,000 characters at most.
    """
    pack: list[Line] = []
    size = 0
    for part in parts:
        added = sum(len(str(line)) + 1 for line in part)
        if pack and (size + added > _LONGEST_PASSAGE or len(pack) + len(part) > _MOST_LINES):
            yield from text_block(kind, tuple(pack))
            pack, size = [], 0
        pack.extend(part)
        size += added
    yield from text_block(kind, tuple(pack))
