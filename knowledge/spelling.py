"""Misspelt words to words of the vocabulary, with RapidFuzz.

Words are matched against the vocabulary, never against passages: `docs/decisions` tells
what was measured.
"""

from dataclasses import dataclass
from itertools import groupby

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from knowledge.spelling_index import LONGEST_WORD, SHORTEST_WORD, Rows, SpellingIndex
from knowledge.vocabulary import SEPARATOR, WordList

# Of the letters of the longer word, how many may differ (Damerau 1964: most misspellings
# are one letter wrong, missing, added or swapped).
LEAST_SIMILARITY = 0.66
# What may sound alike can look less so: *filosofy*, *philosophy*.
LEAST_ALIKE_IN_LETTERS = 0.5
# Words that sound less alike than this are told apart by their letters alone.
LEAST_ALIKE_IN_SOUND = 0.85
# How much the sound counts where two words sound more alike than they look.
SOUND_WEIGHT = 0.5
# A candidate this much worse than the best one is no rival to it.
SIMILARITY_MARGIN = 0.08
MOST_CANDIDATES = 4
# Words that differ in their last letter alone are mostly two words, not one misspelt.
OTHER_ENDING = 0.75
SOUND_ALIKE = ({"c", "k"}, {"s", "z"}, {"y", "i"}, {"d", "t"})
# Spellings of one sound in European languages, as in Philips's Metaphone (1990), much
# reduced: vowels stay, for they tell words apart.
_SOUNDS = (("ph", "f"), ("gh", "f"), ("ck", "k"), ("ie", "i"), ("ei", "i"), ("tion", "shun"))
_LETTER_SOUNDS = str.maketrans("cqzy", "kksi")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word of the vocabulary that a misspelt word may have meant.

    Attributes:
        word: The word.
        similarity: How alike the two are, 0 to 1.
    """

    word: str
    similarity: float


def _sound(word: str) -> str:
    """A word as it may sound: *phonetic*, *fonetik*."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return "".join(letter for letter, _ in groupby(word.translate(_LETTER_SOUNDS)))


def _similarity(misspelt: str, sound: str, word: str, seen: float) -> float:
    """Edits count most; a shared beginning breaks ties, for people seldom miss it.

    An edit that the ear does not notice counts less. Words too different score 0.

    Args:
        misspelt: What was written.
        sound: How that sounds.
        word: What may have been meant.
        seen: How alike the two are in letters, 0 to 1.

    Returns:
        0 to 1.
    """
    heard = OSA.normalized_similarity(sound, _sound(word))
    edits = seen
    if heard >= max(seen, LEAST_ALIKE_IN_SOUND):
        edits = (1 - SOUND_WEIGHT) * seen + SOUND_WEIGHT * heard
    if edits < LEAST_SIMILARITY:
        return 0.0
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
        rows: Fetches rows of the vocabulary's spelling index (`build_spelling_index`) by
            key; keys without a row are left out.
    """

    def __init__(self, words: WordList, rows: Rows) -> None:
        self._words = words
        self._index = SpellingIndex(rows)

    def candidates(self, misspelt: str) -> tuple[Candidate, ...]:
        """Words that a misspelt word may have meant, the likeliest first.

        Args:
            misspelt: A folded word that the vocabulary lacks.

        Returns:
            At most four words, all about as alike to it as the best one; none where no
            word is alike enough, or where the word is too short or too long to tell.
        """
        if not SHORTEST_WORD <= len(misspelt) <= LONGEST_WORD:
            return ()
        if any(map(str.isdecimal, misspelt)):
            return ()
        ranked = self._ranked(misspelt)
        return tuple(
            candidate
            for candidate in ranked[:MOST_CANDIDATES]
            if candidate.similarity >= ranked[0].similarity - SIMILARITY_MARGIN
        )

    def _ranked(self, misspelt: str) -> list[Candidate]:
        near = self._words.joined(self._index.near(misspelt)).split(SEPARATOR)[:-1]
        alike = process.extract(
            misspelt,
            near,
            scorer=OSA.normalized_similarity,
            score_cutoff=LEAST_ALIKE_IN_LETTERS,
            limit=4 * MOST_CANDIDATES,
        )
        sound = _sound(misspelt)
        scored = (
            Candidate(word, _similarity(misspelt, sound, word, seen)) for word, seen, _ in alike
        )
        return sorted(
            (candidate for candidate in scored if candidate.similarity),
            key=lambda candidate: (-candidate.similarity, candidate.word),
        )
