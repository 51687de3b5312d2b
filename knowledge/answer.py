"""What the engine gives back: one frozen value object for each thing that people ask.

These objects are all that crosses from ``knowledge`` to ``bot``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from knowledge.document import DocumentLabel, Passage, Section, Sentence


class Verdict(StrEnum):
    """How far the documents answer a question."""

    ANSWERED = "answered"
    UNSURE = "unsure"
    NOT_FOUND = "not_found"


class MatchKind(StrEnum):
    """How a word of the question met a word of the passage."""

    EXACT = "exact"
    FORM = "form"
    CORRECTED = "corrected"
    RELATED = "related"


@dataclass(frozen=True, slots=True)
class Match:
    """A word of the question and the word of the passage that it met."""

    asked: str
    found: str
    kind: MatchKind


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage that may answer the question.

    Attributes:
        id: The passage's key in the knowledge base; stays good as long as an edition
            that holds the passage is kept.
        section_id: The same for the section that the passage stands in.
        passage: The passage, verbatim, with its place.
        deciding: The sentence of the passage that answers best; shown in bold.
        confidence: Probability (0 to 1) that the quote answers the question.
        matches: Why it was chosen.
    """

    id: int
    section_id: int
    passage: Passage
    deciding: Sentence
    confidence: float
    matches: tuple[Match, ...] = ()

    @property
    def sentence(self) -> str:
        """The text of the deciding sentence."""
        return self.deciding.text


@dataclass(frozen=True, slots=True)
class Mention:
    """A sentence that names an organization.

    Attributes:
        passage_id: The key of the passage it stands in.
        passage: That passage.
        sentence: The sentence.
    """

    passage_id: int
    passage: Passage
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Organization:
    """A named international body, as the documents speak of it.

    Attributes:
        name: Its full name as the documents write it; the acronym where they give no name.
        acronym: Its acronym, if it has one.
        mentions: The first sentences that name it, in reading order: three in an answer,
            and where it was asked for by its name a hundred, which mostly is all of them.
        passages: How many passages name it in all.
    """

    name: str
    acronym: str | None
    mentions: tuple[Mention, ...]
    passages: int

    @property
    def label(self) -> str:
        """Name and acronym as a reader expects them: ``World Health Organization (WHO)``."""
        if self.acronym is None or self.acronym == self.name:
            return self.name
        return f"{self.name} ({self.acronym})"


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

    def parts_of(self, section: Section) -> tuple[SectionEntry, ...]:
        """The sections directly under a section."""
        return tuple(
            entry for entry in self.of(section.document) if entry.section.path[:-1] == section.path
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for a question.

    Attributes:
        question: The question as it was asked.
        verdict: How far the documents answer it.
        quotes: Passages, best first, whatever the verdict.
        corrections: Misspelt words of the question and what they were taken for.
        organizations: Those that the question or the best quote names.
        nearest: Sections to offer where nothing was found.
        edition: The number of the edition that answered.
    """

    question: str
    verdict: Verdict
    quotes: tuple[Quote, ...]
    edition: int
    corrections: Mapping[str, str] = field(default_factory=dict)
    organizations: tuple[Organization, ...] = ()
    nearest: tuple[SectionEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """One immutable, numbered state of a knowledge base.

    Attributes:
        number: 1 for the first; the next publication gets the next number.
        published_at: When, with its time zone (UTC).
        summary: What changed, in a line.
        documents, sections, passages: How many it holds.
    """

    number: int
    published_at: datetime
    summary: str
    documents: int
    sections: int
    passages: int


@dataclass(frozen=True, slots=True)
class RefreshReport:
    """What a refresh did.

    Attributes:
        edition: The number of the edition in force afterwards.
        published: Whether the refresh published it; False if nothing had changed.
        added, changed, removed, unchanged: Names of documents, sorted.
        passages: How many passages the edition in force holds.
        seconds: How long the refresh took.
    """

    edition: int
    published: bool
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    passages: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Status:
    """The state of a knowledge base at a glance.

    Attributes:
        edition: The edition in force.
        documents: Its documents.
        organizations: How many organizations its documents name.
        words: How many distinct words its vocabulary holds.
        size: Bytes that the database takes on disk.
        refreshing: Whether a refresh is under way in this process.
    """

    edition: Edition
    documents: tuple[DocumentLabel, ...]
    organizations: int
    words: int
    size: int
    refreshing: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a refresh has come.

    Attributes:
        done: Documents read so far; while the edition is indexed, rows of its index.
        total: How many there are in all.
        document: The name of the document that was read last; None while the edition is
            indexed.
    """

    done: int
    total: int
    document: str | None
