"""The index of an edition, as ranking reads it: which stems stand in which passages, and where.

Passages are numbered densely (0 to n-1); words and stems by their place in the vocabulary.
:mod:`knowledge.indexing` builds it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.arrays import Numbers, Places
from knowledge.vocabulary import Vocabulary

# Raise it whenever words, stems or arrays change their meaning: stored indexes of another
# version are built anew when the base is opened.
INDEX_VERSION = 5

# The greatest impact: what BM25's term frequency part comes near to in a passage that is
# nothing but the term.
FULL_IMPACT = 255

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

    @property
    def size(self) -> int:
        """Bytes that they take."""
        return self.passages.nbytes + self.impacts.nbytes


NO_POSTINGS = Postings(np.empty(0, np.int32), np.empty(0, np.uint8))


@dataclass(frozen=True, slots=True)
class PassageWords:
    """The words of some passages, one passage after another.

    Attributes:
        words: Every word, in reading order; int32, shape (words,).
        sentence_sizes: How many words each sentence has; int32, shape (sentences,).
        passage_sizes: How many sentences each passage has, 1 or more; int32, shape
            (passages,).
    """

    words: Numbers
    sentence_sizes: Numbers
    passage_sizes: Numbers

    def first_sentences(self) -> Numbers:
        """The first sentence of each passage, counted over all of them; shape (passages,)."""
        return self.passage_sizes.cumsum(dtype=np.int32) - self.passage_sizes

    def sentence_of_words(self) -> Numbers:
        """The sentence of each word, counted over all passages; shape (words,)."""
        numbers: Numbers = np.arange(len(self.sentence_sizes), dtype=np.int32)
        return numbers.repeat(self.sentence_sizes)

    def passage_ends(self) -> Places:
        """How many words there are up to the end of each passage; int64, shape (passages,)."""
        ends = np.zeros(len(self.sentence_sizes) + 1, np.int64)
        self.sentence_sizes.cumsum(out=ends[1:])
        passage_ends: Places = ends[self.passage_sizes.cumsum()]
        return passage_ends

    def passage_lengths(self) -> Places:
        """How many words each passage has; int64, shape (passages,)."""
        ends = self.passage_ends()
        lengths = ends.copy()
        lengths[1:] -= ends[:-1]
        return lengths


@dataclass(frozen=True, slots=True)
class Index:
    """What ranking reads of an edition.

    Attributes:
        passage_count: How many passages the edition holds.
        vocabulary: Its words and stems.
        postings: Stem numbers to the postings of each, in the order asked.
        passage_words: Passage numbers, ascending, to the words of each.
        spellings: Keys of the vocabulary's spelling index to its rows; keys without a row
            are left out.
    """

    passage_count: int
    vocabulary: Vocabulary
    postings: Callable[[Sequence[int]], Sequence[Postings]]
    passage_words: Callable[[Sequence[int]], PassageWords]
    spellings: Callable[[Sequence[int]], Mapping[int, Numbers]]
