"""Reference facts of organizations: what the catalogue knows, each fact with its source."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Fact(StrEnum):
    """A kind of fact, by its key in the catalogue."""

    ARABIC = "arabic"
    FRENCH = "french"
    PURPOSE = "purpose"
    KIND = "kind"
    FOUNDED = "founded"
    FOUNDING_ACT = "founding_act"
    HEADQUARTERS = "headquarters"
    PARENT = "parent"
    RELATED = "related"
    MEMBERS = "members"
    WEBSITE = "website"


@dataclass(frozen=True, slots=True)
class Members:
    """How many full members an organization has.

    Attributes:
        count: The number.
        as_of: When it was so: an ISO date, or its year or year and month alone.
    """

    count: int
    as_of: str


@dataclass(frozen=True, slots=True)
class Founding:
    """When an organization came into being.

    Attributes:
        date: An ISO date, or its year or year and month alone.
        act: By what: a treaty, a resolution, a conference; None where the source tells none.
    """

    date: str
    act: str | None = None


@dataclass(frozen=True, slots=True)
class ReferenceFacts:
    """What the catalogue knows of an organization. None of it is from the documents.

    Attributes:
        name: Its official name in English.
        purpose: What it is for, in a sentence.
        kind: What kind of body it is: ``specialized agency``.
        source: The address where the facts were read.
        read: The day on which they were read there, as an ISO date.
        acronyms: The usual one first.
        aliases: Other names that mean nothing else, those in other languages among them.
        french_acronyms: Those that French and Spanish texts use.
        ambiguous: Those of its acronyms and aliases that may mean something else.
        arabic, french: Its name in Arabic and in French.
        founding: When it was founded.
        headquarters: City and country.
        parent: The official name of the organization that it is part of.
        related: Those that it works with by agreement without being part of them.
        members: How many it has.
        website: The address of its own site.
        sources: Facts that were read elsewhere, and where.
    """

    name: str
    purpose: str
    kind: str
    source: str
    read: str
    acronyms: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    french_acronyms: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    arabic: str | None = None
    french: str | None = None
    founding: Founding | None = None
    headquarters: str | None = None
    parent: str | None = None
    related: tuple[str, ...] = ()
    members: Members | None = None
    website: str | None = None
    sources: Mapping[Fact, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def acronym(self) -> str | None:
        """The usual acronym, if there is one."""
        return self.acronyms[0] if self.acronyms else None

    def source_of(self, fact: Fact) -> str:
        """The address where a fact was read."""
        return self.sources.get(fact, self.source)

    def text_of(self, fact: Fact) -> str | None:
        """A fact that is a text; None where it is not known, or is no text (members, dates)."""
        return {
            Fact.PURPOSE: self.purpose,
            Fact.KIND: self.kind,
            Fact.HEADQUARTERS: self.headquarters,
            Fact.PARENT: self.parent,
            Fact.WEBSITE: self.website,
            Fact.ARABIC: self.arabic,
            Fact.FRENCH: self.french,
        }.get(fact)
