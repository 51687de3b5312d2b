"""A collection among many short passages of others: do they crowd out the right ones?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

import numpy as np

from benchmarks.data import Article
from benchmarks.making import PASSAGES_A_DOCUMENT, RANK_OFFSET, invent_words, shares

SHORTEST, LONGEST = 5, 25
INVENTED_SHARE = 0.15
INVENTED_WORDS = 20_000
_WORD = re.compile(r"\w+")


class _Noise:
    """Writes short texts of a collection's own words, as often as it has them, and others."""

    def __init__(self, articles: Sequence[Article], rng: np.random.Generator) -> None:
        texts = chain.from_iterable(article.passages for article in articles)
        counts = Counter(word for text in texts for word in _WORD.findall(text.lower()))
        self._rng = rng
        self._words = np.array([*counts, *invent_words(INVENTED_WORDS, rng)])
        total = np.cumsum(list(counts.values()), dtype=np.float64)
        own = total / total[-1] * (1 - INVENTED_SHARE)
        invented = shares(INVENTED_WORDS, RANK_OFFSET) * INVENTED_SHARE
        self._shares = np.concatenate((own, 1 - INVENTED_SHARE + invented))

    def texts(self, count: int) -> tuple[str, ...]:
        lengths = self._rng.integers(SHORTEST, LONGEST + 1, size=count)
        bounds = np.concatenate(([0], np.cumsum(lengths)))
        numbers = np.searchsorted(self._shares, self._rng.random(int(bounds[-1])))
        words = self._words[np.minimum(numbers, len(self._words) - 1)].tolist()
        return tuple(
            f"{' '.join(words[start:end]).capitalize()}." for start, end in pairwise(bounds)
        )


def crowd(articles: Sequence[Article], foreign: int, seed: int = 1) -> Iterator[Article]:
    """Articles, and after them short foreign passages.

    Args:
        articles: The articles with the questions.
        foreign: How many passages of 5 to 25 words are added.
        seed: The same seed adds the same passages.
    """
    yield from articles
    noise = _Noise(articles, np.random.default_rng(seed))
    for start in range(0, foreign, PASSAGES_A_DOCUMENT):
        count = min(PASSAGES_A_DOCUMENT, foreign - start)
        yield Article(f"Notes {start // PASSAGES_A_DOCUMENT + 1}", noise.texts(count))
