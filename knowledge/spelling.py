"""Misspelt words to words of the vocabulary, with RapidFuzz.

Words are matched against the vocabulary, never against passages: `docs/decisions` tells
what was measured.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

SHORTEST_MISSPELLING = 4
# Of the letters of the longer word, how many may differ (Damerau 1964: most misspellings
# are one letter wrong, missing, added or swapped).
LEAST_SIMILARITY = 0.66
# A candidate this much worse than the best one is no rival to it.
SIMILARITY_MARGIN = 0.08
MOST_CANDIDATES = 4
# Words that differ in their last letter alone are mostly two words, not one misspelt.
OTHER_ENDING = 0.75
SOUND_ALIKE = ({"c", "k"}, {"s", "z"}, {"y", "i"}, {"d", "t"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word of the vocabulary that a misspelt word may have meant.

    Attributes:
        word: The word.
        similarity: How alike the two are, 0 to 1.
    """

    word: str
    similarity: float


def _similarity(misspelt: str, word: str) -> float:
    """Edits count most; a shared beginning breaks ties, for people seldom miss it."""
    edits = OSA.normalized_similarity(misspelt, word)
    similarity = 0.8 * edits + 0.2 * JaroWinkler.similarity(misspelt, word)
    return similarity * OTHER_ENDING if _ends_otherwise(misspelt, word) else similarity


def _ends_otherwise(misspelt: str, word: str) -> bool:
    """Whether two words differ in their last letter, and not by sound: *server*, *serves*."""
    last = {misspelt[-1], word[-1]}
    return misspelt[:-1] == word[:-1] and len(last) == 2 and last not in SOUND_ALIKE


class Spelling:
    """Finds the words of a vocabulary that a misspelt word may have meant.

    Args:
        words: The vocabulary's distinct folded words.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._by_length: dict[int, list[str]] = {}
        for word in words:
            if len(word) >= SHORTEST_MISSPELLING and not word.isdecimal():
                self._by_length.setdefault(len(word), []).append(word)

    def candidates(self, misspelt: str) -> tuple[Candidate, ...]:
        """Words that a misspelt word may have meant, the likeliest first.

        Args:
            misspelt: A folded word that the vocabulary lacks.

        Returns:
            At most four words, all about as alike to it as the best one; none where no
            word is alike enough, or where the word is too short to tell.
        """
        length = len(misspelt)
        if length < SHORTEST_MISSPELLING or any(map(str.isdecimal, misspelt)):
            return ()
        reach = max(1, round(length * (1 - LEAST_SIMILARITY)))
        near = [
            word
            for size in range(length - reach, length + reach + 1)
            for word in self._by_length.get(size, ())
        ]
        alike = process.extract(
            misspelt,
            near,
            scorer=OSA.normalized_similarity,
            score_cutoff=LEAST_SIMILARITY,
            limit=4 * MOST_CANDIDATES,
        )
        ranked = sorted(
            (Candidate(word, _similarity(misspelt, word)) for word, _, _ in alike),
            key=lambda candidate: (-candidate.similarity, candidate.word),
        )
        return tuple(
            candidate
            for candidate in ranked[:MOST_CANDIDATES]
            if candidate.similarity >= ranked[0].similarity - SIMILARITY_MARGIN
        )
