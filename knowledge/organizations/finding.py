"""The organizations that documents name, and where."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from knowledge.document import Passage
from knowledge.language.words import Word, fold_words, split_words
from knowledge.organizations.catalogue import Catalogue
from knowledge.organizations.doubts import Doubts, Perhaps
from knowledge.organizations.known import introduced_namings
from knowledge.organizations.names import definitions, organization_sign
from knowledge.organizations.naming import Naming, name_key
from knowledge.organizations.proper_names import (
    SCOPES,
    may_hold_proper_name,
    names_body,
    proper_names,
)
from knowledge.organizations.recognition import (
    NO_ACRONYMS,
    NO_ORGANIZATION,
    Acronyms,
    Place,
    Recognizer,
)

NOTHING_KNOWN = Catalogue(())


@dataclass(frozen=True, slots=True)
class FoundOrganization:
    """An organization as an edition's passages name it.

    Attributes:
        naming: Its names.
        mentions: Where it is named: the number of the passage and of the sentence in it,
            each sentence once, in reading order.
    """

    naming: Naming
    mentions: tuple[tuple[int, int], ...]


class Introductions:
    """Gathers the organizations that passages introduce, one passage at a time."""

    def __init__(self) -> None:
        self._names: dict[str, Counter[str]] = {}
        self._in_document: dict[str, dict[str, str]] = {}
        self._first_name: dict[tuple[str, str], str] = {}
        self._expanded: dict[str, dict[str, str]] = {}

    def add(self, text: str, document: str = "") -> None:
        """Take what the text of a passage introduces.

        Args:
            text: The text.
            document: The name of the passage's document.
        """
        if "(" not in text:
            return
        here = self._in_document.setdefault(document, {})
        for found in definitions(text):
            if not found.organization:
                self._expanded.setdefault(document, {}).setdefault(found.acronym, found.name)
                continue
            self._names.setdefault(found.acronym, Counter())[found.name] += 1
            # Two names that one document gives to an acronym are those of one body.
            first = here.setdefault(found.acronym, found.name)
            self._first_name.setdefault((found.acronym, found.name), first)

    def known(self, catalogue: Catalogue) -> "KnownOrganizations":
        """Join what was introduced to what a catalogue knows."""
        known = catalogue.names
        names = {
            acronym: [name for name, _ in counter.most_common()]
            for acronym, counter in self._names.items()
        }
        joined = introduced_namings(names, self._first_name, known)
        acronyms = {
            document: {acronym: joined.means[name, acronym] for acronym, name in introduced.items()}
            for document, introduced in self._in_document.items()
        }
        for document, expanded in self._expanded.items():
            told = acronyms.setdefault(document, {})
            for acronym, name in expanded.items():
                if acronym not in told and known.place_of(name, acronym) is None:
                    told[acronym] = NO_ORGANIZATION
        return KnownOrganizations(known.recognizer.with_names(joined.namings), acronyms)


@dataclass(frozen=True, slots=True)
class KnownOrganizations:
    """The organizations that an edition's passages may name.

    Attributes:
        recognizer: Recognises them.
        acronyms: For each document, which of them the acronyms mean that it introduces.
    """

    recognizer: Recognizer
    acronyms: dict[str, dict[str, int]]


class MentionFinder:
    """Finds every sentence that names an organization, one passage at a time.

    A name inside a longer name is none of its own: the *United Nations Educational,
    Scientific, and Cultural Organization* is not a mention of the *United Nations*.

    Args:
        known: The organizations that the passages may name. Others are found by their full
            names as they come.
    """

    def __init__(self, known: KnownOrganizations) -> None:
        self._namings = list(known.recognizer.namings)
        self._acronyms = known.acronyms
        self._recognizer = known.recognizer
        self._by_key = {each.key: number for number, each in enumerate(self._namings)}
        self._mentions: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        self._doubts = Doubts()

    def add(self, number: int, passage: Passage) -> list[list[str]]:
        """Take a passage.

        Args:
            number: Its number in the edition; numbers ascend.
            passage: The passage.

        Returns:
            The folded words of each sentence, and behind them a sign for each organization
            that it names, by whatever name, or may name: what :meth:`found` leaves out in the
            end is no organization of the edition, so no question asks for its sign.
        """
        acronyms = self._acronyms.get(passage.document.name, NO_ACRONYMS)
        texts = [sentence.text for sentence in passage.sentences]
        sentences = list(map(fold_words, texts))
        may_be_named = self._recognizer.may_be_named
        for at, (text, words) in enumerate(zip(texts, sentences, strict=True)):
            international = not SCOPES.isdisjoint(words) and may_hold_proper_name(text, words)
            if international or may_be_named(text, words):
                named = self._named_in(text, acronyms, international=international)
                words.extend(self._noted(named, (number, at), passage.document.name))
        return sentences

    def _named_in(self, text: str, acronyms: Acronyms, *, international: bool) -> Iterator[Place]:
        words = split_words(text)
        named = self._recognizer.places_in(words, acronyms=acronyms)
        places = [each for each in named if not _is_in_another_word(text, words[each.words])]
        names = proper_names(text, words) if international else ()
        for span in names:
            within = [each for each in places if _overlap(each.words, span)]
            beside = [at for at in range(span.start, span.stop) if not _covered(at, within)]
            if not within or names_body([words[at] for at in beside]):
                places = [each for each in places if each not in within]
                name = text[words[span.start].start : words[span.stop - 1].end]
                places.append(Place((self._number(name),), span, certain=True))
        yield from places

    def _number(self, name: str) -> int:
        """The place of an organization that is known by its full name alone."""
        plain = " ".join(name.split())
        key = name_key(plain)
        if key not in self._by_key:
            meant = self._recognizer.misspelt(plain)
            self._by_key[key] = len(self._namings) if meant is None else meant
            if meant is None:
                self._namings.append(Naming(plain, key=key))
        return self._by_key[key]

    def _noted(self, places: Iterable[Place], at: tuple[int, int], document: str) -> list[str]:
        """Note where organizations are named; their signs come back."""
        numbers: dict[int, None] = {}
        for place in places:
            numbers |= dict.fromkeys(place.numbers)
            if place.certain:
                mentions = self._mentions[place.numbers[0]]
                if mentions[-1:] != [at]:
                    mentions.append(at)
                if self._namings[place.numbers[0]].entry:
                    self._doubts.be_sure(place.numbers[0], document)
            else:
                self._doubts.doubt(
                    Perhaps(place.numbers, at, place.article, place.acronym, document)
                )
        keys = (self._namings[number].key for number in numbers)
        return [organization_sign(key) for key in keys if key]

    def found(self) -> tuple[FoundOrganization, ...]:
        """The organizations, those with the most mentions first.

        Names that may mean something else count where :class:`Doubts` resolves them.
        """
        for number, at in self._doubts.resolved(self._namings, frozenset(self._mentions)):
            self._mentions[number].append(at)
        found = [
            FoundOrganization(self._namings[number], tuple(sorted(set(mentions))))
            for number, mentions in sorted(self._mentions.items())
        ]
        return tuple(sorted(found, key=lambda each: (-len(each.mentions), each.mentions[:1])))


def find_organizations(
    passages: Sequence[Passage], catalogue: Catalogue = NOTHING_KNOWN
) -> tuple[FoundOrganization, ...]:
    """Find the organizations that passages name, and every sentence that does so.

    Args:
        passages: All passages of an edition, in order.
        catalogue: Organizations that are known without being introduced.

    Returns:
        The organizations, those with the most mentions first.
    """
    introduced = Introductions()
    for passage in passages:
        introduced.add(passage.text, passage.document.name)
    finder = MentionFinder(introduced.known(catalogue))
    for number, passage in enumerate(passages):
        finder.add(number, passage)
    return finder.found()


def _is_in_another_word(text: str, words: Sequence[Word]) -> bool:
    """Whether words are inside a longer one: *WHO_AM_I*, *PORT-AU-PRINCE*."""
    before, after = text[max(words[0].start - 1, 0) : words[0].start], text[words[-1].end :][:1]
    return "_" in (before, after) or before == after == "-"


def _overlap(first: slice, second: slice) -> bool:
    return bool(first.start < second.stop and second.start < first.stop)


def _covered(word: int, places: Iterable[Place]) -> bool:
    return any(place.words.start <= word < place.words.stop for place in places)
