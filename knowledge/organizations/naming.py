"""By which names an organization goes: those of the documents and those of the catalogue."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz

from knowledge.language.folding import fold
from knowledge.language.words import fold_words
from knowledge.organizations.names import plain_acronym
from knowledge.reference import ReferenceFacts

# What is joined to an Arabic name in front: and, by, as, for, so. After "for", the article
# loses its alif.
_ARABIC_JOINED = ("", "و", "ب", "ك", "ل", "ف", "وب", "ول", "فل")
_ARABIC_ARTICLE = "ال"
_ARABIC = re.compile("[\u0621-\u064a]")
# What is joined to a French name that begins with a vowel: l'Organisation, d'Interpol.
_FRENCH_JOINED = ("l", "d", "qu")
_FRENCH_VOWEL = re.compile("[aeiouhy]")
# American spellings of what British names write otherwise, folded.
_SPELLINGS = {
    "programme": "program",
    "programmes": "programs",
    "centre": "center",
    "centres": "centers",
    "labour": "labor",
    "defence": "defense",
}


# How alike the names of one body in two languages of one family are, 0 to 100.
LEAST_KINSHIP = 66.0


@dataclass(frozen=True, slots=True)
class Naming:
    """The names of one organization.

    Attributes:
        name: Its full name, as it is shown.
        acronym: Its acronym as it is shown; None where it has none.
        key: Its own among the organizations of an edition; None where the documents do not
            name it.
        names: Other full names.
        acronyms: Other acronyms.
        aliases: Names that count in documents only where they begin with a capital.
        french_names: Those of its names that are French.
        foreign_acronyms: Acronyms that count in French and Spanish sentences only.
        ambiguous: Acronyms and aliases that in documents count only where these name the
            organization otherwise, too.
        entry: Its official name in the catalogue; None where that does not know it.
    """

    name: str
    acronym: str | None = None
    key: str | None = None
    names: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    french_names: tuple[str, ...] = ()
    foreign_acronyms: tuple[str, ...] = ()
    ambiguous: frozenset[str] = frozenset()
    entry: str | None = None

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every full name, the shown one first."""
        return (self.name, *self.names)

    @property
    def all_acronyms(self) -> tuple[str, ...]:
        """Every acronym of English texts, the shown one first."""
        return (*([self.acronym] if self.acronym else []), *self.acronyms)


def catalogue_naming(facts: ReferenceFacts) -> Naming:
    """The names that the catalogue knows of an organization."""
    foreign = [name for name in (facts.french, facts.arabic) if name]
    return Naming(
        name=facts.name,
        acronym=facts.acronym,
        names=tuple(foreign),
        acronyms=facts.acronyms[1:],
        aliases=facts.aliases,
        french_names=(facts.french,) if facts.french else (),
        foreign_acronyms=facts.french_acronyms,
        ambiguous=frozenset(facts.ambiguous),
        entry=facts.name,
    )


# The catalogue's names are asked for again whenever an edition is indexed or opened.
@lru_cache(maxsize=16_384)
def word_forms(name: str, *, french: bool = False) -> tuple[tuple[str, ...], ...]:
    """The ways in which running text writes a name: its folded words.

    British and American spellings are told apart by nobody; Arabic and French join small
    words to the first one.

    Args:
        name: The name.
        french: Whether it is French.

    Returns:
        The words as the name has them first; none for a name without words.
    """
    words = tuple(fold_words(name))
    if not words:
        return ()
    spellings = dict.fromkeys([words, tuple(map(american, words))])
    return tuple(
        (opening, *spelt[1:])
        for spelt in spellings
        for opening in _openings(spelt[0], french=french)
    )


def american(word: str) -> str:
    """A folded word in its American spelling."""
    if word.endswith("isation"):
        return word.removesuffix("isation") + "ization"
    return _SPELLINGS.get(word, word)


def _openings(first: str, *, french: bool) -> Iterator[str]:
    yield first
    if _ARABIC.match(first):
        for joined in _ARABIC_JOINED[1:]:
            bare = first.removeprefix(_ARABIC_ARTICLE)
            assimilated = joined.endswith("ل") and bare != first
            yield f"{joined}ل{bare}" if assimilated else joined + first
    elif french and _FRENCH_VOWEL.match(first):
        for joined in _FRENCH_JOINED:
            yield joined + first


def is_same_name(first: str, second: str) -> bool:
    """Whether of two names that share an acronym one holds the other's words.

    *Food and Agriculture Organization* and *Food and Agriculture Organization of the United
    Nations* are one body, *International Criminal Court* and *International Chamber of
    Commerce* are two.
    """
    words = [{american(word) for word in fold_words(name)} for name in (first, second)]
    return words[0] <= words[1] or words[1] <= words[0]


def _is_kin(name: str, others: Iterable[str]) -> bool:
    """Whether a name is the same in a language akin: Spanish and French."""
    folded = fold(name)
    return any(
        max(fuzz.ratio(folded, each), fuzz.token_sort_ratio(folded, each)) >= LEAST_KINSHIP
        for each in map(fold, others)
    )


class KnownNames:
    """The catalogue's organizations, to be met again in documents.

    Args:
        catalogue: Their facts.
    """

    def __init__(self, catalogue: Iterable[ReferenceFacts]) -> None:
        self.namings = tuple(map(catalogue_naming, catalogue))
        self._by_name: dict[tuple[str, ...], int] = {}
        self._by_acronym: dict[str, list[int]] = {}
        for number, naming in enumerate(self.namings):
            for name in (*naming.all_names, *naming.aliases):
                for form in word_forms(name):
                    self._by_name.setdefault(form, number)
            for acronym in (*naming.all_acronyms, *naming.foreign_acronyms):
                self._by_acronym.setdefault(fold(plain_acronym(acronym)), []).append(number)

    def place_of(self, name: str, acronym: str) -> int | None:
        """Which of them a name that documents introduce means; None where none of them."""
        for form in word_forms(name):
            if form in self._by_name:
                return self._by_name[form]
        for number in self._by_acronym.get(fold(acronym), ()):
            naming = self.namings[number]
            if any(is_same_name(name, each) for each in (*naming.all_names, *naming.aliases)):
                return number
            if _is_kin(name, naming.french_names):
                return number
        return None


def introduced_namings(
    introduced: Mapping[str, Sequence[str]],
    first_names: Mapping[tuple[str, str], str],
    known: KnownNames,
) -> tuple[list[Naming], dict[tuple[str, str], int]]:
    """Join what documents introduce to what the catalogue knows.

    Args:
        introduced: Each acronym and the names it was given, the one given most often first.
        first_names: For an acronym with a name, the name that the document gave it first.
        known: The catalogue's organizations.

    Returns:
        All namings, those that documents introduce first; and for each name with its
        acronym, which naming it is.
    """
    namings: list[Naming] = []
    of_entry: dict[int, int] = {}
    means: dict[tuple[str, str], int] = {}
    for acronym, names in introduced.items():
        own: dict[str, int] = {}
        for name in names:
            place = known.place_of(name, acronym)
            first = first_names[acronym, name]
            at = of_entry.get(place) if place is not None else own.get(first)
            if at is None and place is None:
                at = _same(name, own.values(), namings)
            if at is None:
                at = len(namings)
                namings.append(_first_met(name, acronym, known, place))
                if place is not None:
                    of_entry[place] = at
            else:
                namings[at] = _met_again(namings[at], name, acronym)
            own.setdefault(first, at)
            means[name, acronym] = at
    rest = [each for number, each in enumerate(known.namings) if number not in of_entry]
    return _with_keys([*namings, *rest]), means


def _same(name: str, numbers: Iterable[int], namings: Sequence[Naming]) -> int | None:
    """Which of the namings of an acronym a name means."""
    return next((at for at in numbers if is_same_name(name, namings[at].name)), None)


def _first_met(name: str, acronym: str, known: KnownNames, place: int | None) -> Naming:
    if place is None:
        return Naming(name, acronym)
    entry = known.namings[place]
    others = [each for each in entry.all_acronyms if each != acronym]
    return replace(
        entry,
        name=name,
        acronym=acronym,
        names=(entry.name, *entry.names),
        acronyms=tuple(others),
        # Its own document says what the acronym means.
        ambiguous=entry.ambiguous - {acronym},
    )


def _met_again(naming: Naming, name: str, acronym: str) -> Naming:
    names = naming.names if name in naming.all_names else (*naming.names, name)
    acronyms = naming.acronyms
    if acronym not in naming.all_acronyms:
        acronyms = (*acronyms, acronym)
    return replace(naming, names=names, acronyms=acronyms, ambiguous=naming.ambiguous - {acronym})


def _with_keys(namings: Iterable[Naming]) -> list[Naming]:
    """Give each its key: its acronym, or the words of its name where another one has that."""
    taken: set[str] = set()
    keyed: list[Naming] = []
    for naming in namings:
        key = fold(naming.acronym) if naming.acronym else ""
        if not key or key in taken or " " in key:
            key = name_key(naming.name)
        taken.add(key)
        keyed.append(replace(naming, key=key))
    return keyed


def name_key(name: str) -> str:
    """The key of an organization without an acronym of its own."""
    return "_".join(fold_words(name))
