"""The index of an edition: which stems stand in which passages, and where.

Built once from the passages, then only read. Passages are numbered densely (0 to n-1);
words and stems by their place in the vocabulary.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from knowledge.document import Passage
from knowledge.language.detection import detect_language
from knowledge.language.words import fold_words, stem

# Raise it whenever words, stems or arrays change their meaning: stored indexes of another
# version are built anew when the base is opened.
INDEX_VERSION = 1

# BM25's parameters (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework").
# b is below its usual 0.75 so that short passages do not crowd out longer ones.
TERM_SATURATION = 1.2
LENGTH_NORMALIZATION = 0.4
# What a word in a heading counts for, beside 1 in the passage itself (BM25F's field weight).
OWN_HEADING_WEIGHT = 0.6
OUTER_HEADING_WEIGHT = 0.2

Numbers = NDArray[np.int32]
Impacts = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Postings:
    """The passages that hold a stem.

    Attributes:
        passages: Their numbers, ascending; int32, shape (n,).
        impacts: What the stem adds to each one's BM25 score before it is weighted by
            rarity, as 0 to 255 of the most it can add; uint8, shape (n,).
    """

    passages: Numbers
    impacts: Impacts


NO_POSTINGS = Postings(np.empty(0, np.int32), np.empty(0, np.uint8))


@dataclass(frozen=True, slots=True)
class PassageWords:
    """The words of a passage in order.

    Attributes:
        stems: The stem of each word; int32, shape (n,).
        words: The word itself; int32, shape (n,).
        sentences: The 0-based sentence that each word stands in; int32, shape (n,).
    """

    words: Numbers
    stems: Numbers
    sentences: Numbers


@dataclass(frozen=True)
class Vocabulary:
    """Every word of an edition, and the stem of each.

    Attributes:
        words: Distinct folded words, sorted.
        stems: Distinct stems, sorted.
        stem_of: The stem of each word; int32, shape (words,).
        frequencies: How many passages hold each stem; int32, shape (stems,).
        language: The language that words in Latin letters were stemmed as.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    stem_of: Numbers
    frequencies: Numbers
    language: str | None = "english"

    @cached_property
    def word_numbers(self) -> dict[str, int]:
        """Word to its number."""
        return {word: number for number, word in enumerate(self.words)}

    @cached_property
    def stem_numbers(self) -> dict[str, int]:
        """Stem to its number."""
        return {stem: number for number, stem in enumerate(self.stems)}


@dataclass(frozen=True, slots=True)
class Index:
    """What ranking reads of an edition.

    Attributes:
        passage_count: How many passages the edition holds.
        vocabulary: Its words and stems.
        postings: Stem number to its postings.
        passage_words: Passage numbers to the words of each.
    """

    passage_count: int
    vocabulary: Vocabulary
    postings: Callable[[int], Postings]
    passage_words: Callable[[Sequence[int]], Sequence[PassageWords]]


@dataclass(frozen=True, slots=True)
class BuiltIndex:
    """An index as it was built, to be stored.

    Attributes:
        vocabulary: The words and stems.
        postings: One for each stem, in the order of their numbers.
        passage_words: One for each passage, in the order of their numbers.
    """

    vocabulary: Vocabulary
    postings: tuple[Postings, ...]
    passage_words: tuple[PassageWords, ...]

    def reader(self) -> Index:
        """The index as ranking reads it, from memory."""
        return Index(
            passage_count=len(self.passage_words),
            vocabulary=self.vocabulary,
            postings=self.postings.__getitem__,
            passage_words=lambda numbers: [self.passage_words[number] for number in numbers],
        )


def _words_by_sentence(passage: Passage) -> list[list[str]]:
    return [fold_words(sentence.text) for sentence in passage.sentences]


def _flat(sentences: Iterable[Iterable[str]]) -> list[str]:
    return list(chain.from_iterable(sentences))


def _build_vocabulary(texts: Sequence[Sequence[str]]) -> Vocabulary:
    language = detect_language(chain.from_iterable(texts))
    words = sorted({word for text in texts for word in text})
    stems_of_words = [stem(word, language) for word in words]
    stems = sorted(set(stems_of_words))
    numbers = {text: number for number, text in enumerate(stems)}
    return Vocabulary(
        words=tuple(words),
        stems=tuple(stems),
        stem_of=np.array([numbers[text] for text in stems_of_words], np.int32),
        frequencies=np.zeros(len(stems), np.int32),
        language=language,
    )


@lru_cache(maxsize=1024)
def _heading_weights(path: tuple[str, ...], language: str | None) -> dict[str, float]:
    weights: dict[str, float] = {}
    for depth, heading in enumerate(path):
        weight = OWN_HEADING_WEIGHT if depth == len(path) - 1 else OUTER_HEADING_WEIGHT
        for text in {stem(word, language) for word in fold_words(heading)}:
            weights[text] = weights.get(text, 0.0) + weight
    return weights


def _weighted_counts(passage: Passage, stems: Numbers, vocabulary: Vocabulary) -> dict[int, float]:
    counts: dict[int, float] = dict(Counter(stems.tolist()))
    for text, weight in _heading_weights(passage.section.path, vocabulary.language).items():
        number = vocabulary.stem_numbers[text]
        counts[number] = counts.get(number, 0.0) + weight
    return counts


def _impacts(counts: NDArray[np.float32], lengths: NDArray[np.float32]) -> Impacts:
    """BM25's term frequency part, as 0 to 255 of its limit."""
    saturated = counts / (counts + TERM_SATURATION * lengths)
    return np.clip(np.rint(saturated * 255), 1, 255).astype(np.uint8)


def _invert(
    counts: Sequence[dict[int, float]], lengths: Sequence[int], stems: int
) -> tuple[Postings, ...]:
    mean = max(1.0, sum(lengths) / max(1, len(lengths)))
    relative = np.array(lengths, np.float32) / mean
    scale = 1 - LENGTH_NORMALIZATION + LENGTH_NORMALIZATION * relative
    sizes = [len(count) for count in counts]
    passages = np.repeat(np.arange(len(counts), dtype=np.int32), sizes)
    numbers = np.fromiter((number for count in counts for number in count), np.int32, sum(sizes))
    values = np.fromiter(
        (value for count in counts for value in count.values()), np.float32, sum(sizes)
    )
    order = np.lexsort((passages, numbers))
    passages, numbers, values = passages[order], numbers[order], values[order]
    impacts = _impacts(values, scale[passages])
    bounds = np.searchsorted(numbers, np.arange(stems + 1))
    return tuple(
        Postings(passages[first:last], impacts[first:last])
        for first, last in pairwise(bounds.tolist())
    )


def build_index(passages: Sequence[Passage]) -> BuiltIndex:
    """Index the passages of an edition.

    Args:
        passages: All of them; a passage's place in the sequence becomes its number.

    Returns:
        The index, ready to be stored or read from memory.
    """
    texts = [_words_by_sentence(passage) for passage in passages]
    headings = {heading for passage in passages for heading in passage.section.path}
    vocabulary = _build_vocabulary([*map(_flat, texts), *map(fold_words, headings)])
    words = [
        np.array([vocabulary.word_numbers[word] for word in _flat(text)], np.int32)
        for text in texts
    ]
    stems = [vocabulary.stem_of[numbers] for numbers in words]
    counts = [
        _weighted_counts(passage, numbers, vocabulary)
        for passage, numbers in zip(passages, stems, strict=True)
    ]
    postings = _invert(counts, [len(numbers) for numbers in words], len(vocabulary.stems))
    frequencies = np.array([len(posting.passages) for posting in postings], np.int32)
    return BuiltIndex(
        vocabulary=replace(vocabulary, frequencies=frequencies),
        postings=postings,
        passage_words=tuple(
            PassageWords(
                numbers,
                own,
                np.repeat(np.arange(len(text), dtype=np.int32), [len(each) for each in text]),
            )
            for text, numbers, own in zip(texts, words, stems, strict=True)
        ),
    )
