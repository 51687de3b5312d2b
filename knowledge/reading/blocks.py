"""What every format is read to: headings and blocks of text, in reading order."""

import unicodedata
from dataclasses import dataclass

from knowledge.document import PassageKind


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
