"""By which names an organization goes: those of the documents and those of the catalogue."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from knowledge.language.folding import fold
from knowledge.language.words import fold_words
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
        parent: The official name of what it is a part of, as the catalogue knows; None
            where that knows of none.
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
    parent: str | None = None

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
        parent=facts.parent,
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
    if words[:1] == ("the",):  # which stands in every other sentence
        words = words[1:]
    if not words:
        return ()
    spelt = tuple(map(american, words))
    spellings = (words,) if spelt == words else (words, spelt)
    return tuple(
        (opening, *spelt[1:])
        for spelt in spellings
        for opening in _openings(spelt[0], french=french)
    )


@lru_cache(maxsize=8_192)
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


def is_kin(name: str, others: Iterable[str]) -> bool:
    """Whether a name is the same in a language akin: Spanish and French."""
    folded = fold(name)
    return any(
        max(fuzz.ratio(folded, each), fuzz.token_sort_ratio(folded, each)) >= LEAST_KINSHIP
        for each in map(fold, others)
    )


def name_key(name: str) -> str:
    """The key of an organization without an acronym of its own."""
    return "_".join(fold_words(name))
