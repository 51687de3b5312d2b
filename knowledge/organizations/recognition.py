"""Known organizations, recognised in text and by what people type."""

import re
from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz

from knowledge.language.folding import fold
from knowledge.language.stopwords import STOPWORDS
from knowledge.language.words import Word, split_words
from knowledge.organizations.names import plain_acronym

LEAST_LIKENESS = 82.0
_POSSESSIVE = re.compile(r"['’]s$")


def _acronym_of(word: Word) -> str:
    return plain_acronym(_POSSESSIVE.sub("", word.text))


def _sign(organizations: Sequence[tuple[str, str | None]]) -> re.Pattern[str]:
    """Matches whatever may name one of them; most sentences of a document do not."""
    signs = {name.split()[0] for name, _ in organizations if name.split()}
    letters = {r"\.?".join(map(re.escape, acronym)) for _, acronym in organizations if acronym}
    return re.compile(
        "|".join(sorted(letters | set(map(re.escape, signs)))) or r"(?!)", re.IGNORECASE
    )


class Recognizer:
    """Recognises organizations.

    Args:
        organizations: Pairs of full name and acronym (or None); an organization is known
            by its place among them.
    """

    def __init__(self, organizations: Sequence[tuple[str, str | None]]) -> None:
        self._names: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        self._acronyms: dict[str, int] = {}
        self._folded_acronyms: dict[str, int] = {}
        self._typed: list[tuple[str, int]] = []
        for number, (name, acronym) in enumerate(organizations):
            words = tuple(word.folded for word in split_words(name))
            if words:
                self._names.setdefault(words[0], []).append((words, number))
            self._typed.append((" ".join(words), number))
            if acronym:
                self._acronyms.setdefault(acronym, number)
                self._folded_acronyms.setdefault(fold(acronym), number)
                self._typed.append((fold(acronym), number))
        self._sign = _sign(organizations)
        for names in self._names.values():
            names.sort(key=lambda item: -len(item[0]))

    @property
    def acronyms(self) -> frozenset[str]:
        """The acronyms, as they are written."""
        return frozenset(self._acronyms)

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
        if not typed and not self._sign.search(text):
            return ()
        words = split_words(text)
        read = [(corrections or {}).get(word.folded, word.folded) for word in words]
        found: dict[int, None] = {}
        position = 0
        while position < len(words):
            number, length = self._at(words, read, position, typed=typed)
            if number is not None:
                found.setdefault(number)
            position += length
        return tuple(found)

    def _at(
        self, words: Sequence[Word], read: Sequence[str], position: int, *, typed: bool
    ) -> tuple[int | None, int]:
        for name, number in self._names.get(read[position], ()):
            if tuple(read[position : position + len(name)]) == name:
                return number, len(name)
        by_acronym = self._acronyms.get(_acronym_of(words[position]))
        if by_acronym is None and typed and read[position] not in STOPWORDS:
            by_acronym = self._folded_acronyms.get(read[position])
        return by_acronym, 1

    def search(self, typed: str, limit: int) -> tuple[int, ...]:
        """The organizations that somebody may have meant by what they typed.

        Args:
            typed: A name, an acronym or the beginning of one, perhaps misspelt.
            limit: How many at the most.

        Returns:
            Their places, the likeliest first; none where nothing is alike enough.
        """
        plain = " ".join(word.folded for word in split_words(typed))
        if not plain:
            return ()
        scores: dict[int, float] = {}
        for text, number in self._typed:
            scores[number] = max(scores.get(number, 0.0), _likeness(plain, text))
        good = [number for number, score in scores.items() if score >= LEAST_LIKENESS]
        return tuple(sorted(good, key=lambda number: -scores[number])[:limit])


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
