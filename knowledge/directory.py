"""The organizations that an edition names or the catalogue knows, looked up in many ways."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Protocol

from knowledge.answer import (
    Mention,
    NamingSection,
    Organization,
    OtherOrganization,
    Relation,
)
from knowledge.arrays import Numbers
from knowledge.contents import SectionEntry
from knowledge.document import Passage
from knowledge.language.words import fold_words
from knowledge.organizations import Catalogue, Naming, OrganizationSearch, Recognizer
from knowledge.organizations.naming import catalogue_naming
from knowledge.snapshot import KnownOrganization

MENTIONS_IN_ANSWER = 3
MOST_MENTIONS = 100
MOST_OTHERS = 12
MOST_SECTIONS = 25


class MentionReader(Protocol):
    """Reads where an edition names organizations."""

    def passages(self, keys: Iterable[int]) -> Mapping[int, tuple[int, Passage]]:
        """Passages by their keys: key to section key and passage."""

    def section(self, section_id: int) -> SectionEntry | None:
        """One section by its key, or None."""

    def mentions(self, organization: int, limit: int) -> tuple[tuple[int, int], ...]:
        """Where an organization is named first: numbers of passages and sentences in them."""

    def named_in(self, passage: int) -> tuple[int, ...]:
        """The organizations that a passage names."""

    def named_together(self, organization: int, limit: int) -> tuple[tuple[int, int], ...]:
        """The organizations that passages name together with one, and how many passages do."""

    def sections_naming(self, organization: int, limit: int) -> tuple[tuple[int, int], ...]:
        """The keys of the sections that name one first, and how many of their passages do."""


class OrganizationDirectory:
    """Organizations, each known by its number: those that the edition names come first.

    Args:
        reader: Reads the edition.
        named: Those that it names, the most mentioned first.
        catalogue: The reference facts.
        passage_ids: The key of each passage.
    """

    def __init__(
        self,
        reader: MentionReader,
        named: Sequence[KnownOrganization],
        catalogue: Catalogue,
        passage_ids: Numbers,
    ) -> None:
        self._reader = reader
        self._named = named
        self._catalogue = catalogue
        self._passage_ids = passage_ids
        met = {each.entry for each in named}
        self.namings = (
            *(_naming(each, catalogue) for each in named),
            *(catalogue_naming(facts) for facts in catalogue if facts.name not in met),
        )
        self.recognizer = Recognizer(self.namings)
        self._number_of = {
            each.entry: number for number, each in enumerate(self.namings) if each.entry
        }

    @cached_property
    def _search(self) -> OrganizationSearch:
        return OrganizationSearch(self.namings)

    def __len__(self) -> int:
        """How many organizations the edition names."""
        return len(self._named)

    def passages(self, number: int) -> int:
        """How many passages name an organization; 0 where the documents never mention it."""
        return self._named[number].passages if number < len(self._named) else 0

    def named_in(self, passage: int) -> tuple[int, ...]:
        """The organizations that a passage names."""
        return self._reader.named_in(passage)

    def search(self, typed: str, limit: int) -> tuple[int, ...]:
        """Those that somebody may have meant, the likeliest first; for nothing typed, the first.

        Args:
            typed: What was typed, perhaps misspelt or not yet whole.
            limit: How many at the most.
        """
        if not typed.strip():
            return tuple(range(min(limit, len(self.namings))))
        return self._search.search(typed, limit)

    def called(self, name: str) -> int | None:
        """The one whose whole name is most like a name, perhaps misspelt; None without any."""
        return self._search.whole(name)

    def suggest(self, typed: str, limit: int) -> tuple[int, ...]:
        """Those like what was typed so far: the documents' first, then the catalogue's."""
        found = self.search(typed, len(self.namings))
        exact = found[:1] if found and self._is_called(found[0], typed) else ()
        rest = [number for number in found if number not in exact]
        return (*exact, *sorted(rest, key=lambda number: not self.passages(number)))[:limit]

    def _is_called(self, number: int, typed: str) -> bool:
        naming = self.namings[number]
        names = (*naming.all_names, *naming.aliases, *naming.all_acronyms)
        return fold_words(typed) in map(fold_words, names)

    def parts_of(self, number: int) -> tuple[int, ...]:
        """Those that are part of an organization, the mentioned ones first."""
        entry = self.namings[number].entry
        parts = self._catalogue.parts_of(entry) if entry else ()
        return tuple(sorted(self._number_of[facts.name] for facts in parts))

    def related_to(self, number: int) -> tuple[int, ...]:
        """Those that work with an organization without being part of it, mentioned ones first."""
        entry = self.namings[number].entry
        related = self._catalogue.related_to(entry) if entry else ()
        return tuple(sorted(self._number_of[facts.name] for facts in related))

    def organizations(self, numbers: Iterable[int], mentions: int = 0) -> tuple[Organization, ...]:
        """Organizations with their facts and their first mentions.

        Args:
            numbers: Which.
            mentions: How many mentions of each at the most.
        """
        chosen = list(numbers)
        places = {
            number: self._reader.mentions(number, mentions) if self.passages(number) else ()
            for number in chosen
            if mentions
        }
        keys = {int(self._passage_ids[at]) for each in places.values() for at, _ in each}
        passages = self._reader.passages(keys) if keys else {}
        return tuple(
            self._organization(number, places.get(number, ()), passages) for number in chosen
        )

    def _organization(
        self,
        number: int,
        places: Iterable[tuple[int, int]],
        passages: Mapping[int, tuple[int, Passage]],
    ) -> Organization:
        naming = self.namings[number]
        mentions: list[Mention] = []
        for at, sentence in places:
            key = int(self._passage_ids[at])
            passage = passages[key][1]
            mentions.append(Mention(key, passage, passage.sentences[sentence]))
        return Organization(
            naming.name,
            naming.acronym,
            tuple(mentions),
            self.passages(number),
            self._catalogue.get(naming.entry),
        )

    def whole(self, number: int) -> Organization:
        """An organization with all that leads on from it."""
        (organization,) = self.organizations([number], MOST_MENTIONS)
        return replace(organization, sections=self._sections(number), others=self._others(number))

    def _sections(self, number: int) -> tuple[NamingSection, ...]:
        if not self.passages(number):
            return ()
        naming = self._reader.sections_naming(number, MOST_SECTIONS)
        entries = [(self._reader.section(key), passages) for key, passages in naming]
        return tuple(NamingSection(entry, passages) for entry, passages in entries if entry)

    def _others(self, number: int) -> tuple[OtherOrganization, ...]:
        """Where to go on: what it is part of, those named with it, its parts, those related."""
        found: dict[int, Relation] = {}
        facts = self._catalogue.get(self.namings[number].entry)
        together = self._reader.named_together(number, MOST_OTHERS) if self.passages(number) else ()
        passages = dict(together)
        if facts and facts.parent in self._number_of:
            found[self._number_of[facts.parent]] = Relation.PARENT
        for other in passages:
            found.setdefault(other, Relation.TOGETHER)
        related = [self._number_of[each] for each in facts.related] if facts else []
        for relation, numbers in (
            (Relation.PART, self.parts_of(number)),
            (Relation.RELATED, [*related, *self.related_to(number)]),
        ):
            for other in numbers:
                found.setdefault(other, relation)
        return tuple(
            OtherOrganization(
                self.namings[other].name,
                self.namings[other].acronym,
                relation,
                passages.get(other, 0),
            )
            for other, relation in list(found.items())[:MOST_OTHERS]
        )


def _naming(known: KnownOrganization, catalogue: Catalogue) -> Naming:
    facts = catalogue.get(known.entry)
    naming = catalogue_naming(facts) if facts else Naming(known.name)
    return replace(
        naming,
        name=known.name,
        acronym=known.acronym,
        key=known.key,
        names=known.names,
        acronyms=known.acronyms,
        # The documents name it, so its acronym means it here.
        ambiguous=frozenset(),
    )
