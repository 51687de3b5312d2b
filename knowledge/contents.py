"""What the documents hold: sections to read, and the table of contents to find them in."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.document import DocumentLabel, Passage, Section


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """A section as the table of contents lists it.

    Attributes:
        id: The section's key in the knowledge base.
        section: The section and its place.
        passages: How many passages stand directly under its heading.
    """

    id: int
    section: Section
    passages: int


@dataclass(frozen=True, slots=True)
class SectionText:
    """A section with everything that stands directly under its heading."""

    id: int
    section: Section
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents of an edition: documents in order, sections in reading order."""

    edition: int
    documents: tuple[DocumentLabel, ...]
    sections: tuple[SectionEntry, ...]

    def of(self, document: DocumentLabel) -> tuple[SectionEntry, ...]:
        """The sections of one document."""
        return tuple(entry for entry in self.sections if entry.section.document == document)

    @property
    def top(self) -> tuple[SectionEntry, ...]:
        """Where a walk through the contents begins: the documents; an only one with its parts."""
        roots = tuple(entry for entry in self.sections if len(entry.section.path) == 1)
        return (*roots, *self.parts_of(roots[0].section)) if len(roots) == 1 else roots

    def under(self, entries: Iterable[SectionEntry]) -> list[int]:
        """How many sections stand under each of some sections, at any depth."""
        counts = Counter(
            (entry.section.document.name, entry.section.path[:depth])
            for entry in self.sections
            for depth in range(1, len(entry.section.path))
        )
        return [counts[entry.section.document.name, entry.section.path] for entry in entries]

    def above(self, section: Section) -> SectionEntry | None:
        """The section that a section stands directly under; None for a document's title."""
        return next(
            (
                entry
                for entry in reversed(self.of(section.document))
                if entry.section.path == section.path[:-1]
                and entry.section.ordinal < section.ordinal
            ),
            None,
        )

    def parts_of(self, section: Section) -> tuple[SectionEntry, ...]:
        """The sections directly under a section."""
        return tuple(
            entry for entry in self.of(section.document) if entry.section.path[:-1] == section.path
        )
