"""What the engine gives back: one frozen value object for each thing that people ask.

These objects are all that crosses from ``knowledge`` to ``bot``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from knowledge.contents import SectionEntry
from knowledge.document import Passage, Sentence
from knowledge.reference import ReferenceFacts


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


class Relation(StrEnum):
    """What one organization is to another."""

    TOGETHER = "together"
    PARENT = "parent"
    PART = "part"
    RELATED = "related"


@dataclass(frozen=True, slots=True)
class OtherOrganization:
    """An organization that another one leads on to.

    Attributes:
        name: Its full name.
        acronym: Its acronym, if it has one.
        relation: What it is to the other one: named together with it in the documents, or,
            by the catalogue, what it is a part of, a part of it, or related by agreement.
        passages: How many passages name both; 0 where the catalogue alone joins them.
    """

    name: str
    acronym: str | None
    relation: Relation
    passages: int = 0

    @property
    def label(self) -> str:
        """Name and acronym as a reader expects them."""
        return organization_label(self.name, self.acronym)


@dataclass(frozen=True, slots=True)
class NamingSection:
    """A section that names an organization.

    Attributes:
        entry: The section.
        passages: How many of its passages name it.
    """

    entry: SectionEntry
    passages: int


@dataclass(frozen=True, slots=True)
class Organization:
    """A named international body: as the documents speak of it, and as the catalogue knows it.

    Attributes:
        name: Its full name as the documents write it, else as the catalogue does.
        acronym: Its acronym, if it has one.
        mentions: The first sentences that name it, in reading order: three in an answer,
            and where it was asked for by its name a hundred, which mostly is all of them.
        passages: How many passages name it in all; 0 where the documents never mention it.
        reference: The catalogue's facts; None where it does not know the organization.
        sections: The sections that name it, in reading order; only where it was asked for.
        others: Organizations to go on to; only where it was asked for.
    """

    name: str
    acronym: str | None
    mentions: tuple[Mention, ...]
    passages: int
    reference: ReferenceFacts | None = None
    sections: tuple[NamingSection, ...] = ()
    others: tuple[OtherOrganization, ...] = ()

    @property
    def label(self) -> str:
        """Name and acronym as a reader expects them: ``World Health Organization (WHO)``."""
        return organization_label(self.name, self.acronym)


def organization_label(name: str, acronym: str | None) -> str:
    """Name and acronym as a reader expects them."""
    return name if acronym in {None, name} else f"{name} ({acronym})"


class Asked(StrEnum):
    """What a question for facts asks for."""

    ORGANIZATIONS = "organizations"
    PARTS = "parts"
    PURPOSE = "purpose"
    HEADQUARTERS = "headquarters"
    FOUNDED = "founded"
    MEMBERS = "members"
    PARENT = "parent"
    WEBSITE = "website"
    ACRONYM = "acronym"
    ARABIC = "arabic"
    FRENCH = "french"


@dataclass(frozen=True, slots=True)
class FactAnswer:
    """The answer to a question for facts, from the catalogue.

    Attributes:
        asked: What was asked for.
        about: The organizations that it was asked of; none for ``ORGANIZATIONS``.
        listed: For ``ORGANIZATIONS``, those that the documents name, the most mentioned
            first; for ``PARTS``, those that belong to the one asked about, those that the
            documents name first.
        related: For ``PARTS``, those that work with it without being part of it.
    """

    asked: Asked
    about: tuple[Organization, ...] = ()
    listed: tuple[Organization, ...] = ()
    related: tuple[Organization, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for a question.

    Attributes:
        question: The question as it was asked.
        verdict: How far the documents answer it.
        quotes: Passages, best first, whatever the verdict.
        corrections: Misspelt words of the question and what they were taken for.
        organizations: Those that the question or the best quote names.
        facts: Where the question asks for facts of organizations, the catalogue's answer.
        nearest: Sections to offer where nothing was found.
        edition: The number of the edition that answered.
        is_tied: Whether it is unsure for no other reason than that the second quote fits as
            well as the first: then the two are to be picked from.
        read_as: The whole question that a follow-up was read as; None for one that stands by
            itself.
    """

    question: str
    verdict: Verdict
    quotes: tuple[Quote, ...]
    edition: int
    corrections: Mapping[str, str] = field(default_factory=dict)
    organizations: tuple[Organization, ...] = ()
    nearest: tuple[SectionEntry, ...] = ()
    facts: FactAnswer | None = None
    is_tied: bool = False
    read_as: str | None = None

    @property
    def never_mentioned(self) -> tuple[Organization, ...]:
        """The organizations of the answer that the documents never mention."""
        return tuple(each for each in self.organizations if not each.passages)
