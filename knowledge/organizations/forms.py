"""The names of organizations as texts write them, to be looked up word by word."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Self

from knowledge.language.words import fold_words
from knowledge.organizations.misspelt import MisspeltNames
from knowledge.organizations.names import plain_acronym
from knowledge.organizations.naming import Naming, word_forms

# What languages join to a name: the WHO's, UNESCO'nun, l'OMS.
_JOINED = re.compile(r"\b(?:[ldLD]|[qQ]u)['’](?=\w)|(?<=[\w.])['’]\w+")
# The same, where English would not join it.
_FOREIGN_JOINED = re.compile(r"['’](?!(?:s|t|d|m|re|ve|ll)\b)\w")
_LONGEST_PREFIX = 2  # letters, of l', d' and qu'
# British newspapers write Nato and Unesco.
SHORTEST_SPOKEN = 4
# How many words may tell two names apart that share the rest: *Islamic*, *Inter-American*.
LONGEST_EPITHET = 3


@dataclass(frozen=True, slots=True)
class Form:
    """What a written name means.

    Attributes:
        number: The organization.
        certain: Whether it means this organization and nothing else.
        capital: Whether it counts only with a capital in front, and with one at the last word
            if the name is written so.
        foreign: Whether it counts in French and Spanish sentences only.
        written: The name, unless it is an acronym of one word.
        exact: Whether it must be written just so, but for what stands between its letters.
    """

    number: int
    certain: bool = True
    capital: bool = False
    foreign: bool = False
    written: str = ""
    exact: bool = False


def unjoined(text: str) -> str:
    """A text without what languages join to names by an apostrophe."""
    return _JOINED.sub("", text)


def _stems(text: str) -> str:
    """The words of a text that something is joined to by an apostrophe."""
    stems: list[str] = []
    for before, after in pairwise(text.replace("’", "'").split("'")):
        stem = before.rsplit(None, 1)[-1:]
        stems += after.split(None, 1)[:1] if stem and len(stem[0]) <= _LONGEST_PREFIX else stem
    return " ".join(stems)


class NameForms:
    """Every written form of every name.

    Args:
        namings: The names of each organization, by its number. A form that two organizations
            have belongs to the first, but for acronyms, which mean them all.
        known: Forms of other organizations, or fewer forms of the same, to have beside these;
            a form that both have is these ones'.

    Attributes:
        misspelt: The full names with a letter amiss.
    """

    def __init__(self, namings: Mapping[int, Naming], known: "NameForms | None" = None) -> None:
        self._names: dict[tuple[str, ...], Form] = {}
        self._acronyms: dict[str, list[Form]] = {}
        self._folded_acronyms: dict[str, list[Form]] = {}
        # How acronyms are written that fold to a word.
        self._written: dict[str, set[str]] = {}
        for number, naming in namings.items():
            self._add_names(number, naming)
            self._add_acronyms(number, naming)
        own = {words: form.number for words, form in self._names.items()}
        self.misspelt: MisspeltNames = MisspeltNames(own, known.misspelt if known else None)
        self._lengths = _lengths(self._names)
        self._seconds = _second_words(self._names)
        self._first_words = self._lengths.keys() | self._written.keys()
        self._words = self._first_words.union(*self._names)
        if known is not None:
            self._join(known, namings)

    def _join(self, known: Self, numbers: Collection[int]) -> None:
        self._names = known._names | self._names
        self._acronyms = _joined_lists(self._acronyms, known._acronyms, numbers)
        self._folded_acronyms = _joined_lists(
            self._folded_acronyms, known._folded_acronyms, numbers
        )
        self._written = _joined_sets(self._written, known._written)
        self._lengths = known._lengths | {
            word: sorted({*lengths, *known._lengths.get(word, ())}, reverse=True)
            for word, lengths in self._lengths.items()
        }
        self._seconds = _joined_sets(self._seconds, known._seconds)
        self._first_words = self._first_words | known._first_words
        self._words = self._words | known._words

    def _add_names(self, number: int, naming: Naming) -> None:
        for name in (*naming.all_names, *naming.aliases):
            alias = name in naming.aliases
            certain = name not in naming.ambiguous
            forms = word_forms(name, french=name in naming.french_names)
            if forms:
                capital = alias or len(forms[0]) == 1
                form = Form(number, certain, capital=capital, written=name)
                for words in forms:
                    self._names.setdefault(words, form)

    def _add_acronyms(self, number: int, naming: Naming) -> None:
        foreign = [(each, True) for each in naming.foreign_acronyms]
        for written, is_foreign in [*((each, False) for each in naming.all_acronyms), *foreign]:
            acronym = plain_acronym(written)
            words = tuple(fold_words(acronym))
            form = Form(number, written not in naming.ambiguous, foreign=is_foreign)
            if len(words) > 1:  # UN-Habitat, D-8
                form = replace(form, capital=True, written=acronym, exact=True)
                self._names.setdefault(words, form)
            elif words:
                self._folded_acronyms.setdefault(words[0], []).append(form)
                spellings = {acronym}
                if form.certain and len(acronym) >= SHORTEST_SPOKEN and acronym.isupper():
                    spellings.add(acronym.capitalize())
                for spelling in spellings:
                    self._acronyms.setdefault(spelling, []).append(form)
                self._written.setdefault(words[0], set()).update(spellings)

    def acronym(self, written: str) -> Sequence[Form]:
        """What an acronym means as it is written, without dots."""
        return self._acronyms.get(written, ())

    def acronym_in_haste(self, folded: str) -> Sequence[Form]:
        """What a folded word means if it is an acronym."""
        return self._folded_acronyms.get(folded, ())

    def names_at(self, words: Sequence[str], position: int) -> Iterator[tuple[Form, int]]:
        """The full names that begin at a folded word, and how many words each has.

        The longest comes first.
        """
        for length in self._lengths.get(words[position], ()):
            name = tuple(words[position : position + length])
            if name in self._names:
                yield self._names[name], len(name)

    def pair_at(self, words: Sequence[str], position: int) -> list[tuple[Form, slice]]:
        """Two names that begin at a folded word and share what follows, in the plural.

        Returns:
            Both with the words that tell them: *Islamic* and *African Development Banks*; none
            where there is no such pair.
        """
        for joint in range(position + 1, min(position + 1 + LONGEST_EPITHET, len(words) - 2)):
            if words[joint] != "and":
                continue
            start = joint + 1 + (words[joint + 1] == "the")
            for length in self._lengths.get(words[start], ()):
                for second in _singulars(words[start : start + length]):
                    first = self._with_other_epithet(words[position:joint], second)
                    if first is not None and second in self._names:
                        here = slice(start, start + len(second))
                        return [(first, slice(position, joint)), (self._names[second], here)]
        return []

    def _with_other_epithet(self, epithet: Sequence[str], name: Sequence[str]) -> Form | None:
        """The name that has other words in front: *Islamic Development Bank*."""
        rests = (name[count:] for count in range(1, len(name)))
        others = (self._names.get((*epithet, *rest)) for rest in rests)
        return next(filter(None, others), None)

    def openings(self, readings: Iterable[Sequence[str]]) -> list[int]:
        """The places of the words that a name may begin with, in any reading of a text."""
        first_words = self._first_words
        found = {at for read in readings for at, word in enumerate(read) if word in first_words}
        return sorted(found)

    def may_be_in(self, text: str, words: Sequence[str]) -> bool:
        """Whether a name may be in a text; mostly none is, and this is quick to tell.

        Args:
            text: Any text.
            words: Its words as :func:`knowledge.language.words.fold_words` finds them.
        """
        if self._is_in(text, words):
            return True
        if not (("'" in text or "’" in text) and _FOREIGN_JOINED.search(text)):
            return False
        if self._words.isdisjoint(fold_words(_stems(text))):
            return False
        text = unjoined(text)
        return self._is_in(text, fold_words(text))

    def _is_in(self, text: str, words: Sequence[str]) -> bool:
        for opening in self._first_words.intersection(words):
            if opening in self._written and self._is_acronym_of(opening, text):
                return True
            if opening in self._seconds and self._begins_name(words, opening):
                return True
        return "and" in words and self._has_pair(words)

    def _has_pair(self, words: Sequence[str]) -> bool:
        """Whether two names that share what follows stand around an *and*."""
        joint = -1
        for _ in range(words.count("and")):
            joint = words.index("and", joint + 1)
            if self._lengths.keys().isdisjoint(words[joint + 1 : joint + 3]):
                continue
            for position in range(max(joint - LONGEST_EPITHET, 0), joint):
                if words[position] in self._lengths and self.pair_at(words, position):
                    return True
        return False

    def _is_acronym_of(self, word: str, text: str) -> bool:
        """Whether a text has an acronym, as it is written, that folds to a word."""
        dotted = "." in text[:-1]  # more than the full stop at the end
        undotted = plain_acronym(text) if dotted else text
        return any(acronym in undotted for acronym in self._written[word])

    def _begins_name(self, words: Sequence[str], opening: str) -> bool:
        """Whether a name begins wherever a word stands among others."""
        seconds = self._seconds[opening]
        position = -1
        for _ in range(words.count(opening)):
            position = words.index(opening, position + 1)
            if "" not in seconds and seconds.isdisjoint(words[position + 1 : position + 2]):
                continue
            if any(self.names_at(words, position)):
                return True
        return False


def _lengths(names: Iterable[tuple[str, ...]]) -> dict[str, list[int]]:
    """How many words the names have that begin with a word, the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in names:
        lengths.setdefault(name[0], set()).add(len(name))
    return {word: sorted(found, reverse=True) for word, found in lengths.items()}


def _second_words(names: Iterable[tuple[str, ...]]) -> dict[str, set[str]]:
    """The second words of the names that begin with a word; empty for a name of one word."""
    seconds: dict[str, set[str]] = {}
    for name in names:
        seconds.setdefault(name[0], set()).add(name[1] if len(name) > 1 else "")
    return seconds


def _singulars(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Words of which one is in the singular in place of the plural: *bank* for *banks*."""
    for place, word in enumerate(words):
        if word.endswith("s"):
            yield (*words[:place], word[:-1], *words[place + 1 :])


def _joined_lists(
    first: Mapping[str, list[Form]], second: Mapping[str, list[Form]], numbers: Collection[int]
) -> dict[str, list[Form]]:
    """What acronyms mean in either, the first ones' meanings in front.

    Args:
        first: Some.
        second: Others; what those say of the first ones' organizations counts no more.
        numbers: The first ones' organizations.
    """
    rest = {
        acronym: [form for form in forms if form.number not in numbers]
        for acronym, forms in second.items()
        if acronym in first
    }
    return {**second} | {
        acronym: [*forms, *rest.get(acronym, ())] for acronym, forms in first.items()
    }


def _joined_sets(
    first: Mapping[str, set[str]], second: Mapping[str, set[str]]
) -> dict[str, set[str]]:
    return {**second} | {word: found | second.get(word, set()) for word, found in first.items()}
