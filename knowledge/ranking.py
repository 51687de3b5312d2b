"""A question's terms to ranked passages, each with its best sentence.

BM25 over the postings finds a few dozen candidates; they are ranked by how well their
best sentence covers the question, the best of these again by how they resemble it letter
by letter.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from knowledge.index import Index, PassageWords, Postings
from knowledge.question import Query, Term
from knowledge.resemblance import resemblances
from knowledge.roles import Role

CANDIDATES = 32
COMPARED_BY_LETTERS = 12
# What the parts of a score weigh, beside 1 for the coverage of the best sentence.
PASSAGE_WEIGHT = 1.1
TERM_WEIGHT = 1.2
PAIR_WEIGHT = 0.25
ROLE_WEIGHT = 0.4
LETTERS_WEIGHT = 1.0
# A question that names nothing but the kind of its answer ("Any examples?") is answered
# by the sections of that kind, whatever words stand elsewhere.
ROLE_ALONE_WEIGHT = 4.0
# Two words count as neighbours with at most this many others between them.
PAIR_GAP = 2

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Features:
    """How well a passage fits a question; each from 0 to 1.

    Attributes:
        term: BM25 score, as a share of what the question can reach.
        passage: Share of the question's weight that the passage covers.
        sentence: Share that its best sentence covers.
        pairs: Share of the question's neighbouring words that are neighbours there too.
        role: 1 if its section is of the kind that the question asks for.
        letters: Share of the question's runs of letters, in the passage and in its best
            sentence, on average.
        certainty: How much the words that it covers count on average; 1 if none of them
            was taken for another word.
    """

    term: float
    passage: float
    sentence: float
    pairs: float
    role: float
    letters: float = 0.0
    certainty: float = 1.0

    def score(self, role_weight: float) -> float:
        """The score that passages are ranked by, 0 or more."""
        return (
            TERM_WEIGHT * self.term
            + PASSAGE_WEIGHT * self.passage
            + self.sentence
            + PAIR_WEIGHT * self.pairs
            + role_weight * self.role
            + 2 * LETTERS_WEIGHT * self.letters
        )


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that may answer the question.

    Attributes:
        passage: Its number in the edition.
        sentence: The 0-based sentence that answers best.
        features: How well it fits.
        matched: For each term that the passage covers, its place in the query and the
            number of the word that it met.
    """

    passage: int
    sentence: int
    features: Features
    matched: tuple[tuple[int, int], ...]


def _term_scores(term: Term, index: Index) -> Postings | None:
    """The passages that a term reaches, each with the best impact of its reaches."""
    found = [(index.postings(reach.stem), reach.weight) for reach in term.reaches]
    if not found:
        return None
    if len(found) == 1 and found[0][1] == 1.0:
        return found[0][0]
    passages = np.concatenate([postings.passages for postings, _ in found])
    impacts = np.concatenate(
        [(postings.impacts * weight).astype(np.uint8) for postings, weight in found]
    )
    order = np.lexsort((impacts, passages))
    passages, impacts = passages[order], impacts[order]
    last = np.append(passages[1:] != passages[:-1], True)
    return Postings(passages[last], impacts[last])


def _role_weight(query: Query) -> float:
    return ROLE_WEIGHT if query.subject else ROLE_ALONE_WEIGHT


def _candidates(query: Query, index: Index, roles: NDArray[np.int8]) -> tuple[Scores, list[int]]:
    scores = np.zeros(index.passage_count, np.float32)
    for term in query.terms:
        postings = _term_scores(term, index)
        if postings is not None:
            scores[postings.passages] += postings.impacts * np.float32(term.rarity / 255)
    total = sum(term.rarity for term in query.terms)
    if total:
        scores /= np.float32(total)
    order = scores
    if query.role is not Role.NONE:
        order = scores + np.float32(_role_weight(query)) * (roles == query.role)
    count = min(CANDIDATES, index.passage_count)
    best = np.argpartition(-order, count - 1)[:count] if count else np.empty(0, np.int64)
    return scores, [int(number) for number in best if order[number] > 0]


@dataclass(frozen=True, slots=True)
class _Meeting:
    """A term of the question met a word of the passage."""

    term: int
    position: int
    sentence: int
    word: int
    weight: float


def _meetings(
    passages: Sequence[PassageWords], reached: Mapping[int, Sequence[tuple[int, float]]]
) -> list[list[_Meeting]]:
    """Where the terms of the question stand in each passage."""
    meetings: list[list[_Meeting]] = [[] for _ in passages]
    if not passages or not reached:
        return meetings
    ends = np.cumsum([len(words.stems) for words in passages])
    stems = np.concatenate([words.stems for words in passages])
    words = np.concatenate([words.words for words in passages])
    sentences = np.concatenate([words.sentences for words in passages])
    places = np.flatnonzero(np.isin(stems, np.fromiter(reached, np.int32, len(reached))))
    rows = zip(
        np.searchsorted(ends, places, side="right").tolist(),
        places.tolist(),
        sentences[places].tolist(),
        words[places].tolist(),
        stems[places].tolist(),
        strict=True,
    )
    for passage, place, sentence, word, stem in rows:
        for term, weight in reached[stem]:
            meetings[passage].append(_Meeting(term, place, sentence, word, weight))
    return meetings


def _best(meetings: Sequence[_Meeting]) -> dict[int, _Meeting]:
    """For each term, the meeting that counts most."""
    best: dict[int, _Meeting] = {}
    for meeting in meetings:
        if meeting.term not in best or meeting.weight > best[meeting.term].weight:
            best[meeting.term] = meeting
    return best


def _coverage(best: dict[int, _Meeting], terms: Sequence[Term]) -> float:
    return sum(terms[number].rarity * meeting.weight for number, meeting in best.items())


def _certainty(best: dict[int, _Meeting], terms: Sequence[Term]) -> float:
    weight = sum(terms[number].rarity for number in best)
    return _coverage(best, terms) / weight if weight else 1.0


def _pairs(meetings: Sequence[_Meeting]) -> int:
    """How many neighbouring terms of the question are neighbours here, in their order."""
    places = sorted({(meeting.position, meeting.term) for meeting in meetings})
    return len(
        {
            first
            for (start, first), (end, second) in pairwise(places)
            if second == first + 1 and end - start <= PAIR_GAP + 1
        }
    )


def _sorted(hits: Sequence[Hit], query: Query) -> list[Hit]:
    weight = _role_weight(query)
    return sorted(hits, key=lambda hit: (-hit.features.score(weight), hit.passage))


class Ranker:
    """Ranks the passages of an edition.

    Args:
        index: The edition's index.
        roles: The role of each passage's section; int8, shape (passages,).
    """

    def __init__(self, index: Index, roles: NDArray[np.int8]) -> None:
        self._index = index
        self._roles = roles

    def rank(self, query: Query, limit: int) -> tuple[Hit, ...]:
        """Rank passages for a question.

        Args:
            query: The question's terms.
            limit: How many hits at the most, 1 or more.

        Returns:
            Hits, best first. None where no passage shares anything with the question.
        """
        scores, candidates = _candidates(query, self._index, self._roles)
        reached: dict[int, list[tuple[int, float]]] = {}
        for number, term in enumerate(query.terms):
            for reach in term.reaches:
                reached.setdefault(reach.stem, []).append((number, reach.weight))
        words = dict(zip(candidates, self._index.passage_words(candidates), strict=True))
        meetings = _meetings(list(words.values()), reached)
        hits = [
            self._hit(number, query, met, float(scores[number]))
            for number, met in zip(candidates, meetings, strict=True)
        ]
        ranked = _sorted(hits, query)
        best, others = ranked[:COMPARED_BY_LETTERS], ranked[COMPARED_BY_LETTERS:]
        best = self._by_letters(best, query, words)
        return tuple([*_sorted(best, query), *others][:limit])

    def _by_letters(
        self, hits: Sequence[Hit], query: Query, words: Mapping[int, PassageWords]
    ) -> list[Hit]:
        alike = resemblances(
            [term.word.folded for term in query.terms],
            [words[hit.passage] for hit in hits],
            self._index.vocabulary.words,
        )
        return [
            replace(hit, features=replace(hit.features, letters=(own.passage + own.sentence) / 2))
            for hit, own in zip(hits, alike, strict=True)
        ]

    def _hit(self, number: int, query: Query, meetings: Sequence[_Meeting], score: float) -> Hit:
        total = sum(term.rarity for term in query.terms) or 1.0
        pairs = max(1, len(query.terms) - 1)
        by_sentence: dict[int, list[_Meeting]] = {}
        for meeting in meetings:
            by_sentence.setdefault(meeting.sentence, []).append(meeting)
        ranked = {
            sentence: (_coverage(_best(own), query.terms) / total, _pairs(own) / pairs)
            for sentence, own in by_sentence.items()
        }
        sentence = max(
            ranked,
            key=lambda place: (ranked[place][0] + PAIR_WEIGHT * ranked[place][1], -place),
            default=0,
        )
        covered, neighbours = ranked.get(sentence, (0.0, 0.0))
        best = _best(meetings)
        role = query.role is not Role.NONE and self._roles[number] == query.role
        return Hit(
            passage=number,
            sentence=sentence,
            features=Features(
                term=score,
                passage=_coverage(best, query.terms) / total,
                sentence=covered,
                pairs=neighbours,
                role=float(role),
                certainty=_certainty(best, query.terms),
            ),
            matched=tuple((term, meeting.word) for term, meeting in sorted(best.items())),
        )
