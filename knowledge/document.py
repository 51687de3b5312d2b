"""Documents and their parts, each with its place.

All of them are frozen: an edition never changes once it is published. Text is as the
source has it after its encoding was repaired: never reworded, never cut inside a word.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class PassageKind(StrEnum):
    """What a passage is in its source."""

    PARAGRAPH = "paragraph"
    LIST = "list"
    TABLE = "table"
    QUOTE = "quote"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class DocumentLabel:
    """Which document something stands in.

    Attributes:
        name: The file's name; unique in an edition.
        title: What readers call it: its first heading, else the name without its ending.
    """

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its place; what stands under it are the passages that name it.

    Attributes:
        document: The document it belongs to.
        path: The headings from the title down to this one; at least the title.
        ordinal: 0-based place among the document's sections, in reading order.
    """

    document: DocumentLabel
    path: tuple[str, ...]
    ordinal: int

    @property
    def title(self) -> str:
        """The section's own heading."""
        return self.path[-1]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a passage; ``text == passage.text[start:end]``."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    r"""One paragraph, list, table, quotation or code block: what is found and quoted.

    Attributes:
        section: The section it stands in.
        ordinal: 0-based place among the document's passages; headings do not count.
        kind: What it is in the source.
        text: Its text. The lines of a list or table are kept apart by ``\n``.
        sentences: Its sentences in order; they do not overlap and only white space and
            list markers stand between them.
    """

    section: Section
    ordinal: int
    kind: PassageKind
    text: str
    sentences: tuple[Sentence, ...]

    @property
    def document(self) -> DocumentLabel:
        """The document that the passage stands in."""
        return self.section.document


@dataclass(frozen=True, slots=True)
class Document:
    """One source file, read.

    Attributes:
        label: Its name and title.
        digest: SHA-256 of the source's bytes in hexadecimal; tells whether it changed.
        sections: All sections in reading order; the first is the title's own.
        passages: All passages in reading order. Those of a document that was just read
            are made as they are asked for, so that a long one needs little memory: go
            through them once rather than asking for the same one again.
    """

    label: DocumentLabel
    digest: str
    sections: tuple[Section, ...]
    passages: Sequence[Passage]

    @property
    def name(self) -> str:
        """The file's name."""
        return self.label.name

    @property
    def title(self) -> str:
        """What readers call the document."""
        return self.label.title
