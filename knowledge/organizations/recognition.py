"""Known organizations, recognised in text and by what people type."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rapidfuzz import fuzz

from knowledge.language.folding import fold
from knowledge.language.stopwords import STOPWORDS
from knowledge.language.words import Word, fold_words, split_words
from knowledge.organizations.names import organization_sign, plain_acronym

LEAST_LIKENESS = 82.0
_POSSESSIVE = re.compile(r"['’]s$")


def _acronym_of(word: Word) -> str:
    return plain_acronym(_POSSESSIVE.sub("", word.text))


class Recognizer:
    """Recognises organizations.

    Args:
        organizations: Pairs of full name and acronym (or None); an organization is known
            by its place among them.
    """

    def __init__(self, organizations: Sequence[tuple[str, str | None]]) -> None:
        self._organizations = organizations
        self._names: dict[tuple[str, ...], int] = {}
        self._acronyms: dict[str, int] = {}
        self._folded_acronyms: dict[str, int] = {}
        self._written: dict[str, list[str]] = {}
        self._typed: list[tuple[str, int]] = []
        for number, (name, acronym) in enumerate(organizations):
            words = tuple(fold_words(name))
            if words:
                self._names.setdefault(words, number)
            self._typed.append((" ".join(words), number))
            if acronym:
                folded = fold(acronym)
                self._acronyms.setdefault(acronym, number)
                self._folded_acronyms.setdefault(folded, number)
                self._written.setdefault(folded, []).append(acronym)
                self._typed.append((folded, number))
        self._lengths = _lengths(self._names)
        self._first_words = self._lengths.keys() | self._written.keys()

    def written(self, folded: str) -> str | None:
        """A folded acronym as the documents write it; None where none has it."""
        number = self._folded_acronyms.get(folded)
        return None if number is None else self._organizations[number][1]

    def signed(self, words: Sequence[Word]) -> list[Word]:
        """The words of a question, each name of an organization as one word, its sign."""
        signed, last = list[Word](), 0
        for number, place in self.places_in(words, typed=True):
            acronym = self._organizations[number][1]
            if acronym is None:
                continue
            first, end = words[place.start], words[place.stop - 1]
            text = " ".join(word.text for word in words[place])
            signed += words[last : place.start]
            signed.append(Word(organization_sign(acronym), text, first.start, end.end))
            last = place.stop
        return [*signed, *words[last:]]

    def may_be_named(self, text: str, words: Sequence[str]) -> bool:
        """Whether a text may name an organization; most do not, and this is quick to tell.

        Args:
            text: Any text.
            words: Its words as :func:`knowledge.language.words.fold_words` finds them.
        """
        if self._first_words.isdisjoint(words):
            return False
        undotted = plain_acronym(text)
        return any(
            self._name_at(words, position) is not None
            or any(acronym in undotted for acronym in self._written.get(word, ()))
            for position, word in enumerate(words)
            if word in self._first_words
        )

    def named_in(
        self, text: str, *, corrections: Mapping[str, str] | None = None, typed: bool = False
    ) -> tuple[int, ...]:
        """The organizations that a text names.

        Args:
            text: Any text.
            corrections: Misspelt folded words and what to read in their place.
            typed: Whether a person typed it in haste: acronyms count in small letters,
                too, unless they are common words (``who``).

        Returns:
            Their places, each once, in the order they are named.
        """
        if not (typed or corrections or self.may_be_named(text, fold_words(text))):
            return ()
        words = split_words(text)
        named = self.places_in(words, corrections=corrections, typed=typed)
        return tuple(dict.fromkeys(number for number, _ in named))

    def places_in(
        self,
        words: Sequence[Word],
        *,
        corrections: Mapping[str, str] | None = None,
        typed: bool = False,
    ) -> Iterator[tuple[int, slice]]:
        """Where the words of a text name organizations.

        Args:
            words: Its words.
            corrections: As for :meth:`named_in`.
            typed: As for :meth:`named_in`.

        Yields:
            The place of an organization, and which words name it.
        """
        read = [(corrections or {}).get(word.folded, word.folded) for word in words]
        position = 0
        while position < len(words):
            number, length = self._at(words, read, position, typed=typed)
            if number is not None:
                yield number, slice(position, position + length)
            position += length

    def _at(
        self, words: Sequence[Word], read: Sequence[str], position: int, *, typed: bool
    ) -> tuple[int | None, int]:
        name = self._name_at(read, position)
        if name is not None:
            return name
        by_acronym = self._acronyms.get(_acronym_of(words[position]))
        if by_acronym is None and typed and read[position] not in STOPWORDS:
            by_acronym = self._folded_acronyms.get(read[position])
        return by_acronym, 1

    def _name_at(self, words: Sequence[str], position: int) -> tuple[int, int] | None:
        """The longest name that begins at a word: whose it is and how many words it has."""
        for length in self._lengths.get(words[position], ()):
            name = tuple(words[position : position + length])
            if name in self._names:
                return self._names[name], len(name)
        return None

    def search(self, typed: str, limit: int) -> tuple[int, ...]:
        """The organizations that somebody may have meant by what they typed.

        Args:
            typed: A name, an acronym or the beginning of one, perhaps misspelt.
            limit: How many at the most.

        Returns:
            Their places, the likeliest first; none where nothing is alike enough.
        """
        plain = " ".join(fold_words(typed))
        if not plain:
            return ()
        scores: dict[int, float] = {}
        for text, number in self._typed:
            scores[number] = max(scores.get(number, 0.0), _likeness(plain, text))
        good = [number for number, score in scores.items() if score >= LEAST_LIKENESS]
        return tuple(sorted(good, key=lambda number: -scores[number])[:limit])


def _lengths(names: Iterable[tuple[str, ...]]) -> dict[str, list[int]]:
    """How many words the names have that begin with a word, the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in names:
        lengths.setdefault(name[0], set()).add(len(name))
    return {word: sorted(found, reverse=True) for word, found in lengths.items()}


def _likeness(typed: str, text: str) -> float:
    """0 to 100: 100 for the same, a little less for a beginning, else by edits."""
    if typed == text:
        return 100.0
    if text.startswith(typed):
        return 96.0
    if len(typed) < 4:
        return 0.0
    beginnings = text[: len(typed) + 1]
    return max(
        fuzz.ratio(typed, text),
        fuzz.token_sort_ratio(typed, text),
        0.95 * fuzz.ratio(typed, beginnings) if len(typed) >= 5 else 0.0,
        94.0 if f" {typed}" in f" {text}" else 0.0,
    )
