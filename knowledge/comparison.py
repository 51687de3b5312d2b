"""Candidates beside a question, all of them at once, as arrays.

A row is a sentence or a passage, a column a term.
"""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.arrays import Numbers, Places, members, ranges
from knowledge.features import WEIGHTS, Features
from knowledge.index import PassageWords
from knowledge.question import Query
from knowledge.resemblance import resemblances
from knowledge.vocabulary import Vocabulary

# What neighbouring words count for where a passage's best sentence is chosen, beside 1 for
# its coverage.
PAIR_WEIGHT = 0.25
# Two words count as neighbours with at most this many others between them.
PAIR_GAP = 2
# Longer passages hold more words of any question; up to this many words it matters little.
SHORT_PASSAGE = 40

Shares = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Meetings:
    """Where words of the candidates meet terms of the question, in reading order.

    Attributes:
        places: The place of the word among all words of the candidates.
        sentences: The sentence it stands in, counted over all candidates.
        terms: The term.
        weights: What meeting it counts for, 0 to 1.
    """

    places: Places
    sentences: Numbers
    terms: Numbers
    weights: Shares


def _meetings(query: Query, words: PassageWords, stem_of: Numbers) -> _Meetings:
    reaches = sorted(
        (reach.stem, number, reach.weight)
        for number, term in enumerate(query.terms)
        for reach in term.reaches
    )
    counted = Counter(stem for stem, _, _ in reaches)
    counts = np.array(list(counted.values()), np.int32)
    firsts = counts.cumsum(dtype=np.int32) - counts
    places, which = members(stem_of[words.words], np.array(list(counted), np.int32))
    # A stem that several terms reach is met by each of them.
    again = counts[which]
    places, reached = places.repeat(again), ranges(firsts[which], again)
    return _Meetings(
        places,
        words.sentence_of_words()[places],
        np.array([number for _, number, _ in reaches], np.int32)[reached],
        np.array([weight for _, _, weight in reaches], np.float32)[reached],
    )


def _best(
    met: _Meetings, rows: Numbers, words: Numbers, shape: tuple[int, int]
) -> tuple[Shares, Numbers]:
    """The best meeting of each term in each row: its weight, and the word met."""
    weights, found = np.zeros(shape, np.float32), np.zeros(shape, np.int32)
    # The last of several assignments to one cell stays: the greatest weight, and of the
    # same weights the first in reading order.
    order = np.lexsort((-met.places, met.weights))
    cells = rows[order], met.terms[order]
    weights[cells] = met.weights[order]
    found[cells] = words[met.places[order]]
    return weights, found


def _pairs(met: _Meetings, shape: tuple[int, int]) -> Shares:
    """For each sentence, the share of neighbouring terms that are neighbours there, too."""
    pairs = np.zeros(shape, np.bool_)
    near = (
        (met.places[1:] - met.places[:-1] <= PAIR_GAP + 1)
        & (met.terms[1:] - met.terms[:-1] == 1)
        & (met.sentences[1:] == met.sentences[:-1])
    )
    pairs[met.sentences[1:][near], met.terms[1:][near]] = True
    shares: Shares = pairs.sum(axis=1, dtype=np.float32) / np.float32(max(1, shape[1] - 1))
    return shares


def _first_greatest(values: Shares, sizes: Numbers) -> Places:
    """The place of the greatest value of each group, the first one among the same."""
    starts = sizes.cumsum() - sizes
    groups = np.arange(len(sizes)).repeat(sizes)
    places = (values == np.maximum.reduceat(values, starts)[groups]).nonzero()[0]
    firsts: Places = places[groups[places].searchsorted(np.arange(len(sizes)))]
    return firsts


@dataclass(frozen=True, slots=True)
class Comparison:
    """The candidates beside the question; the first axis of every array is the passage.

    Attributes:
        passage, sentence, pairs, letters, certainty, number, length: As in
            :class:`Features`.
        best_sentence: The best sentence of each.
        weights, words: The best meeting of each term: its weight, and the word met; shape
            (passages, terms).
    """

    passage: Shares
    sentence: Shares
    pairs: Shares
    letters: Shares
    certainty: Shares
    number: Shares
    length: Shares
    best_sentence: Places
    weights: Shares
    words: Numbers

    def features(self, place: int, term: float, role: float) -> Features:
        """The features of one candidate."""
        return Features(
            term=term,
            passage=float(self.passage[place]),
            sentence=float(self.sentence[place]),
            pairs=float(self.pairs[place]),
            role=role,
            letters=float(self.letters[place]),
            certainty=float(self.certainty[place]),
            number=float(self.number[place]),
            length=float(self.length[place]),
        )

    def scores(self, term: Shares) -> Shares:
        """What the candidates are ranked by, their role left out.

        Args:
            term: Their BM25 scores, as in :class:`Features`.
        """
        features = {
            "term": term,
            "passage": self.passage,
            "sentence": self.sentence,
            "pairs": self.pairs,
            "letters": self.letters,
            "number": self.number,
            "length": self.length,
        }
        weighed = [WEIGHTS[name] * values for name, values in features.items()]
        total: Shares = np.sum(weighed, axis=0, dtype=np.float32)
        return total

    def matched(self, place: int) -> tuple[tuple[int, int], ...]:
        """The terms that one candidate covers and the words that they met."""
        covered = self.weights[place].nonzero()[0]
        return tuple(zip(covered.tolist(), self.words[place][covered].tolist(), strict=True))


def compare(query: Query, words: PassageWords, vocabulary: Vocabulary) -> Comparison:
    """Compare candidates with a question.

    Args:
        query: The question's terms.
        words: The words of the candidates.
        vocabulary: The edition's words and stems.
    """
    terms, sizes = len(query.terms), words.passage_sizes
    rarities = np.array([term.rarity for term in query.terms], np.float32)
    shares = rarities / max(float(rarities.sum()), 1e-9)
    met = _meetings(query, words, vocabulary.stem_of)
    by_sentence, _ = _best(met, met.sentences, words.words, (len(words.sentence_sizes), terms))
    passages = np.arange(len(sizes), dtype=np.int32).repeat(sizes)[met.sentences]
    by_passage, found = _best(met, passages, words.words, (len(sizes), terms))
    covered, pairs = by_sentence @ shares, _pairs(met, by_sentence.shape)
    best = _first_greatest(covered + PAIR_WEIGHT * pairs, sizes)
    passage, known = by_passage @ shares, (by_passage > 0) @ shares
    return Comparison(
        passage=passage,
        sentence=covered[best],
        pairs=pairs[best],
        letters=_letters(query, words, vocabulary),
        certainty=np.divide(passage, known, out=np.ones_like(passage), where=known > 0),
        number=_numbers(words, vocabulary, best) if query.number else np.zeros_like(passage),
        length=_length(words),
        best_sentence=best - words.first_sentences(),
        weights=by_passage,
        words=found,
    )


def _letters(query: Query, words: PassageWords, vocabulary: Vocabulary) -> Shares:
    alike = resemblances(query.phrase, words, vocabulary.words)
    sentences: Shares = np.maximum.reduceat(alike.sentences, words.first_sentences())
    return (alike.passages + sentences) * np.float32(0.5)


def _numbers(words: PassageWords, vocabulary: Vocabulary, sentences: Places) -> Shares:
    """1 for each sentence that has a number, else 0."""
    numbered = np.zeros(len(words.sentence_sizes), np.float32)
    numbered[words.sentence_of_words()[vocabulary.words.are_numbers()[words.words]]] = 1
    return numbered[sentences]


def _length(words: PassageWords) -> Shares:
    times = words.passage_lengths().astype(np.float32) / np.float32(SHORT_PASSAGE)
    length: Shares = np.log(np.maximum(times, 1))
    return length
