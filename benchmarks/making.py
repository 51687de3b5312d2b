"""Collections of invented words, of any size, with questions on them.

Words come as often as in natural text (Zipf's law), and the vocabulary grows with the
collection as there (Heaps' law), so that the postings of an index have natural lengths.
"""

import random
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from benchmarks.data import Article

SYLLABLES = tuple(first + second for first in "bcdfghklmnprstvz" for second in "aeiou")
ENDINGS = ("", "n", "r", "s", "l", "t", "m", "nd", "st")
# In English four words of ten are function words, the commonest first.
_ENGLISH = """
the of and in to a was is for as on by with that from at it his an were which be are this has
also had its not or their one but been first who they two have after into other when between
during most some he all only such about more
"""
FUNCTION_WORDS = tuple(_ENGLISH.split())
FUNCTION_SHARE = 0.42
OPENINGS = tuple(
    tuple(opening.split())
    for opening in (
        "what is the", "what was the", "who was the", "when did the", "where is the",
        "why did the", "how did the", "how many", "which", "what did the", "in what",
    )
)  # fmt: skip
SENTENCES = 5
SENTENCE_WORDS = (10, 17)
PASSAGES_A_DOCUMENT = 500
# Passages of a document share a subject: so many words, in this share of the places.
SUBJECT_WORDS = 120
SUBJECT_SHARE = 0.25
# Zipf–Mandelbrot: the commonest words are not quite as common as 1/rank would have them.
RANK_OFFSET = 20
# Heaps' law, V = K · n^β, with the constants of English newspaper text.
HEAPS_K, HEAPS_BETA = 30, 0.55
KEPT_WORDS, OTHER_WORDS = 4, 1
SHORTEST_QUESTION, LONGEST_QUESTION = 7, 15

Numbers = NDArray[np.int64]


def invent_words(count: int, rng: np.random.Generator) -> list[str]:
    """Words of two to four syllables that can be said, all different."""
    chance = random.Random(int(rng.integers(2**32)))  # ten times as fast, one by one
    words: dict[str, None] = {}
    while len(words) < count:
        syllables = chance.choices((2, 3, 4), (4, 4, 2))[0]
        start = "".join(chance.choice(SYLLABLES) for _ in range(syllables))
        words[start + chance.choice(ENDINGS)] = None
    return list(words)


def shares(count: int, offset: float) -> NDArray[np.float64]:
    """Zipf–Mandelbrot's law added up: what share of a text its n commonest words make."""
    weights = 1 / (np.arange(1, count + 1) + offset)
    total: NDArray[np.float64] = np.cumsum(weights) / weights.sum()
    return total


class _Writer:
    """Writes text of invented words; function words have the numbers below the others'."""

    def __init__(self, passages: int, rng: np.random.Generator) -> None:
        tokens = passages * SENTENCES * sum(SENTENCE_WORDS) / 2
        content = invent_words(max(1_000, int(HEAPS_K * tokens**HEAPS_BETA)), rng)
        self._rng = rng
        self.words = [*FUNCTION_WORDS, *content]
        self._functions = shares(len(FUNCTION_WORDS), 2)
        self._contents = shares(len(content), RANK_OFFSET)

    def functions(self, count: int) -> Numbers:
        return np.searchsorted(self._functions, self._rng.random(count))

    def contents(self, count: int) -> Numbers:
        return len(FUNCTION_WORDS) + np.searchsorted(self._contents, self._rng.random(count))

    def text(self, count: int) -> Numbers:
        """The numbers of the words of a document's text."""
        words = self.contents(count)
        subject = self.contents(SUBJECT_WORDS)
        chance = self._rng.random(count)
        about = np.flatnonzero(chance < FUNCTION_SHARE + SUBJECT_SHARE)
        words[about] = subject[self._rng.integers(SUBJECT_WORDS, size=len(about))]
        plain = np.flatnonzero(chance < FUNCTION_SHARE)
        words[plain] = self.functions(len(plain))
        return words

    def sentence(self, numbers: Numbers) -> str:
        return " ".join(self.words[number] for number in numbers.tolist()).capitalize()

    def question(self, sentence: Numbers) -> str:
        """A few of a sentence's words and one that is not in it, joined as people join them."""
        held = np.flatnonzero(sentence >= len(FUNCTION_WORDS))
        kept = np.sort(self._rng.permutation(held)[:KEPT_WORDS])
        asked = [*sentence[kept].tolist(), *self.contents(OTHER_WORDS).tolist()]
        opening = OPENINGS[self._rng.integers(len(OPENINGS))]
        length = self._rng.integers(SHORTEST_QUESTION, LONGEST_QUESTION + 1)
        places = np.sort(self._rng.permutation(length - len(opening))[: len(asked)])
        words = self.functions(int(length) - len(opening))
        words[places] = asked[: len(places)]
        return f"{' '.join(opening)} {self.sentence(words).lower()}?".capitalize()


def make_articles(passages: int, questions: int, seed: int = 1) -> Iterator[Article]:
    """Make articles, one after the other: a million passages take no more memory than 500.

    Args:
        passages: How many passages in all, of about 65 words each.
        questions: How many questions of 7 to 15 words, on passages chosen by chance.
        seed: The same seed makes the same articles.
    """
    rng = np.random.default_rng(seed)
    writer = _Writer(passages, rng)
    asked = np.sort(rng.integers(passages, size=questions))
    size = min(PASSAGES_A_DOCUMENT, max(5, passages // 20))
    for start in range(0, passages, size):
        count = min(size, passages - start)
        first, last = np.searchsorted(asked, (start, start + count))
        yield _article(writer, rng, count, (asked[first:last] - start).tolist())


def _article(writer: _Writer, rng: np.random.Generator, count: int, asked: list[int]) -> Article:
    lengths = rng.integers(*SENTENCE_WORDS, size=count * SENTENCES)
    bounds = np.concatenate(([0], np.cumsum(lengths)))
    text = writer.text(int(bounds[-1]))
    sentences = [text[start:end] for start, end in pairwise(bounds.tolist())]
    chosen = [place * SENTENCES + int(rng.integers(SENTENCES)) for place in asked]
    return Article(
        title=writer.sentence(writer.contents(2)),
        passages=tuple(
            " ".join(f"{writer.sentence(each)}." for each in sentences[at : at + SENTENCES])
            for at in range(0, len(sentences), SENTENCES)
        ),
        questions=tuple(
            (writer.question(sentences[each]), place)
            for each, place in zip(chosen, asked, strict=True)
        ),
    )
