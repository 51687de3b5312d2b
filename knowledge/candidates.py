"""The few passages of an edition that are worth a closer look, by BM25.

Terms are taken from the rarest to the most frequent. As soon as the terms that are left
cannot lift any new passage among the best, they only re-score those found so far: the
idea of MaxScore (Turtle & Flood 1995, "Query evaluation: strategies and optimizations").
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from knowledge.answer import MatchKind
from knowledge.arrays import Places
from knowledge.index import FULL_IMPACT, Impacts, Index, Postings
from knowledge.question import Reach, Term

# Postings so few that adding them costs less than finding out whether they are needed.
CHEAP_POSTINGS = 4_096
# Other words widen a term only as long as they bring few passages; related ones fewer than
# those that a misspelt one may have meant.
WIDENING_POSTINGS = 16_384
RELATED_POSTINGS = 4_096
MOST_RESCORED = 1_024

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Candidates:
    """Passages that may answer a question.

    Attributes:
        passages: Their numbers, in no order; int64, shape (n,).
        scores: The BM25 score of each, as a share of what the question can reach; float32,
            shape (n,).
    """

    passages: Places
    scores: Scores


@dataclass(frozen=True, slots=True)
class _Step:
    """A term with what it can add to the score of a passage."""

    term: Term
    reaches: tuple[Reach, ...]
    frequency: int
    most: float


class CandidateFinder:
    """Finds candidates among the passages of an edition.

    Args:
        index: The edition's index.
        roles: The role of each passage's section; int8, shape (passages,).
    """

    def __init__(self, index: Index, roles: NDArray[np.int8]) -> None:
        self._index = index
        self._of_role = lru_cache(lambda role: (roles == role).nonzero()[0])
        # Zeroed arrays that no question uses just now; questions may come from many threads.
        self._spare: list[Scores] = []

    def find(
        self, terms: Sequence[Term], limit: int, role: int = 0, role_weight: float = 0.0
    ) -> Candidates:
        """Find the best passages.

        Args:
            terms: The question's terms.
            limit: How many at the most, 1 or more.
            role: The role that is preferred; 0 for none.
            role_weight: What the role adds to the scores that passages are chosen by.

        Returns:
            Passages that hold a term or are of the role.
        """
        total = sum(term.rarity for term in terms) or 1.0
        preferred = self._of_role(role) if role else np.empty(0, np.int64)
        bonus = np.float32(role_weight * total)
        scores = (
            self._spare.pop() if self._spare else np.zeros(self._index.passage_count, np.float32)
        )
        scores[preferred] = bonus
        touched = [preferred]
        try:
            best, found = self._best(terms, limit, scores, touched)
        finally:
            for passages in touched:
                scores[passages] = 0
            self._spare.append(scores)
        found -= bonus * np.isin(best, preferred)
        return Candidates(best, (found.clip(0) / total).astype(np.float32))

    def _best(
        self, terms: Sequence[Term], limit: int, scores: Scores, touched: list[Places]
    ) -> tuple[Places, Scores]:
        steps = self._steps(terms)
        cheap = [step for step in steps if step.frequency <= CHEAP_POSTINGS]
        self._add(cheap, scores, touched)
        done = len(cheap)
        ahead = sum(step.most for step in steps[done:])
        while done < len(steps) and _least(scores, touched, limit) < ahead:
            self._add(steps[done : done + 1], scores, touched)
            ahead -= steps[done].most
            done += 1
        passages = np.concatenate(touched)
        found = scores[passages]
        for step in steps[done:]:
            # Only what may still be among the best is worth looking up.
            hopeful = (found >= _last_of_best(found, limit) - ahead).nonzero()[0]
            passages, found = _greatest(passages[hopeful], found[hopeful], MOST_RESCORED)
            found += self._contribution(step, passages)
            ahead -= step.most
        return _greatest(passages, found, limit)

    def _steps(self, terms: Sequence[Term]) -> list[_Step]:
        steps = [self._step(term) for term in terms if term.reaches]
        return sorted(steps, key=lambda step: step.frequency)

    def _step(self, term: Term) -> _Step:
        vocabulary = self._index.vocabulary
        reaches: list[Reach] = []
        frequency, most = 0, 0.0
        for reach in sorted(term.reaches, key=lambda reach: -reach.weight):
            size = int(vocabulary.frequencies[reach.stem])
            if reaches and frequency + size > _most_postings(reach):
                continue
            reaches.append(reach)
            frequency += size
            most = max(most, reach.weight * int(vocabulary.greatest[reach.stem]))
        return _Step(term, tuple(reaches), frequency, most * term.rarity / FULL_IMPACT)

    def _add(self, steps: Sequence[_Step], scores: Scores, touched: list[Places]) -> None:
        if not steps:
            return
        passages, added = self._scored(steps)
        before = scores[passages]
        scores[passages] = before + added
        touched.append(passages[before == 0])

    def _scored(self, steps: Sequence[_Step]) -> tuple[Places, Scores]:
        """The passages that terms reach, each with what they add to it.

        A term adds the most that any of its reaches does.
        """
        reached = [found for step in steps for found in self._reached(step)]
        if len(reached) == 1:
            postings, weight = reached[0]
            return postings.passages.astype(np.int64), postings.impacts * weight
        sizes = [len(postings.passages) for postings, _ in reached]
        terms = [number for number, step in enumerate(steps) for _ in step.reaches]
        keys = np.concatenate([postings.passages for postings, _ in reached]).astype(np.int64)
        keys = keys * len(steps) + np.repeat(terms, sizes)
        added = np.concatenate([postings.impacts * weight for postings, weight in reached])
        order = keys.argsort(kind="stable")
        keys, added = keys[order], added[order]
        by_term = _firsts(keys)
        passages = keys[by_term] // len(steps)
        by_passage = _firsts(passages)
        most = np.maximum.reduceat(added, by_term)
        return passages[by_passage], np.add.reduceat(most, by_passage)

    def _contribution(self, step: _Step, passages: Places) -> Scores:
        """What a term adds to the scores of given passages."""
        added = np.zeros(len(passages), np.float32)
        for postings, weight in self._reached(step):
            np.maximum(added, _impacts_of(passages, postings) * weight, out=added)
        return added

    def _reached(self, step: _Step) -> Iterator[tuple[Postings, np.float32]]:
        """The postings that a term reaches, and what one unit of impact adds in each."""
        postings = self._index.postings([reach.stem for reach in step.reaches])
        for each, reach in zip(postings, step.reaches, strict=True):
            yield each, np.float32(reach.weight * step.term.rarity / FULL_IMPACT)


def _most_postings(reach: Reach) -> int:
    """How many postings a term may have with this reach."""
    return RELATED_POSTINGS if reach.kind is MatchKind.RELATED else WIDENING_POSTINGS


def _firsts(values: Places) -> Places:
    """Where each distinct one of ascending values stands first."""
    first = np.ones(len(values), np.bool_)
    np.not_equal(values[1:], values[:-1], out=first[1:])
    return first.nonzero()[0]


def _impacts_of(passages: Places, postings: Postings) -> Impacts:
    """The impact of a stem in each of some passages; 0 where it does not stand."""
    places = np.searchsorted(postings.passages, passages.astype(np.int32))
    places = np.minimum(places, len(postings.passages) - 1)
    impacts: Impacts = postings.impacts[places] * (postings.passages[places] == passages)
    return impacts


def _least(scores: Scores, touched: Sequence[Places], limit: int) -> float:
    """The score of the last one among the best so far; 0 while there are fewer."""
    return _last_of_best(scores[np.concatenate(touched)], limit)


def _last_of_best(scores: Scores, limit: int) -> float:
    """The least of so many greatest scores; 0 where there are fewer."""
    if len(scores) < limit:
        return 0.0
    return float(np.partition(scores, len(scores) - limit)[len(scores) - limit])


def _greatest(passages: Places, scores: Scores, limit: int) -> tuple[Places, Scores]:
    if len(passages) <= limit:
        return passages, scores
    best = np.argpartition(scores, len(scores) - limit)[len(scores) - limit :]
    return passages[best], scores[best]
