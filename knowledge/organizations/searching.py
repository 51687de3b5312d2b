"""Organizations by what somebody typed of a name, misspelt or not yet whole."""

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, process

from knowledge.language.words import fold_words
from knowledge.organizations.names import plain_acronym
from knowledge.organizations.naming import Naming

LEAST_LIKENESS = 82.0
SHORTEST_ALIKE = 4  # letters; of two shorter texts all that is alike may be chance
# How alike to what was typed is the same name, one that begins with it, one with it inside.
SAME, BEGINNING, WORD_INSIDE = 100.0, 96.0, 94.0
# A whole name that is misspelt comes before the beginning of one that is.
BONUS_OF_WHOLE, OF_BEGINNING = 6.0, 0.95
MISSING_LETTERS = 2  # of what was typed so far


class OrganizationSearch:
    """Finds organizations by their names.

    Args:
        namings: Their names; of two that are equally alike the first is found first.
    """

    def __init__(self, namings: Sequence[Naming]) -> None:
        self._typed = [
            (" ".join(fold_words(plain_acronym(name))), number)
            for number, naming in enumerate(namings)
            for name in dict.fromkeys(_names(naming))
        ]
        self._texts = [text for text, _ in self._typed]
        # Sorted here once, in place of RapidFuzz's token_sort_ratio at every letter typed.
        self._sorted = [_sorted(text) for text in self._texts]

    def search(self, typed: str, limit: int) -> tuple[int, ...]:
        """The organizations that somebody may have meant by what they typed.

        Args:
            typed: A name, an acronym or the beginning of one, perhaps misspelt.
            limit: How many at the most.

        Returns:
            Their places, the likeliest first; none where nothing is alike enough.
        """
        words = fold_words(plain_acronym(typed))
        plain = " ".join(words[1:] if words[:1] in (["the"], ["a"]) else words)
        if not plain:
            return ()
        scores: dict[int, float] = {}
        for place, score in self._likely(plain):
            number = self._typed[place][1]
            scores[number] = max(scores.get(number, 0.0), score)
        return tuple(sorted(scores, key=lambda number: (-scores[number], number))[:limit])

    def _likely(self, typed: str) -> Iterator[tuple[int, float]]:
        """The places of the names that are alike, each with its likeness, 0 to 100."""
        for place, text in enumerate(self._texts):
            if text.startswith(typed):
                yield place, SAME if text == typed else BEGINNING
            elif f" {typed}" in text:
                yield place, WORD_INSIDE
        if len(typed) < SHORTEST_ALIKE:
            return
        for read, texts in ((typed, self._texts), (_sorted(typed), self._sorted)):
            for place, score in _alike(read, texts, LEAST_LIKENESS):
                yield place, max(score, min(score + BONUS_OF_WHOLE, WORD_INSIDE))
        if len(typed) > SHORTEST_ALIKE:
            least = LEAST_LIKENESS / OF_BEGINNING
            for more in range(MISSING_LETTERS + 1):
                beginnings = [text[: len(typed) + more] for text in self._texts]
                for place, score in _alike(typed, beginnings, least):
                    yield place, OF_BEGINNING * score

    def whole(self, typed: str) -> int | None:
        """The organization whose whole name or acronym is most like what was typed.

        Much quicker than :meth:`search`, which also knows beginnings.

        Args:
            typed: A name or an acronym, perhaps misspelt.

        Returns:
            Its place; None where nothing is alike enough.
        """
        plain = " ".join(fold_words(plain_acronym(typed)))
        found = [
            process.extractOne(read, texts, scorer=fuzz.ratio, score_cutoff=LEAST_LIKENESS)
            for read, texts in ((plain, self._texts), (_sorted(plain), self._sorted))
        ]
        alike = [(score, -place) for each in found if each for _, score, place in [each]]
        return self._typed[-max(alike)[1]][1] if alike else None


def _names(naming: Naming) -> tuple[str, ...]:
    return (*naming.all_names, *naming.aliases, *naming.all_acronyms, *naming.foreign_acronyms)


def _sorted(text: str) -> str:
    return " ".join(sorted(text.split()))


def _alike(typed: str, texts: Sequence[str], least: float) -> Iterator[tuple[int, float]]:
    """The places of the texts that are as alike as that, each with its likeness, 0 to 100."""
    found = process.extract(typed, texts, scorer=fuzz.ratio, score_cutoff=least, limit=None)
    yield from ((place, score) for _, score, place in found)
