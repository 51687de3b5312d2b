"""A question's terms to ranked passages, each with its best sentence.

BM25 over the postings finds a few dozen candidates; they are ranked by how well their
best sentence covers the question and how they resemble it letter by letter.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.candidates import CandidateFinder
from knowledge.comparison import compare
from knowledge.features import Features
from knowledge.index import Index
from knowledge.question import Query
from knowledge.roles import Role

CANDIDATES = 32
# Nothing that is learnt from has sections of a kind, so these are set by hand.
ROLE_WEIGHT = 0.55
# A question that names nothing but the kind of its answer ("Any examples?") is answered
# by the sections of that kind, whatever words stand elsewhere.
ROLE_ALONE_WEIGHT = 5.5


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that may answer the question.

    Attributes:
        passage: Its number in the edition.
        sentence: The 0-based sentence that answers best.
        features: How well it fits.
        matched: For each term that the passage covers, its place in the query and the
            number of the word that it met.
        score: What passages are ranked by.
        lead: How far its score is above the next one's; 0 for all but the best hit.
    """

    passage: int
    sentence: int
    features: Features
    matched: tuple[tuple[int, int], ...]
    score: float = 0.0
    lead: float = 0.0


class Ranker:
    """Ranks the passages of an edition.

    Args:
        index: The edition's index.
        roles: The role of each passage's section; int8, shape (passages,).
    """

    def __init__(self, index: Index, roles: NDArray[np.int8]) -> None:
        self._index = index
        self._roles = roles
        self._finder = CandidateFinder(index, roles)

    def rank(self, query: Query, limit: int) -> tuple[Hit, ...]:
        """Rank passages for a question.

        Args:
            query: The question's terms.
            limit: How many hits at the most, 1 or more.

        Returns:
            Hits, best first. None where no passage shares anything with the question.
        """
        role_weight = ROLE_WEIGHT if query.subject else ROLE_ALONE_WEIGHT
        found = self._finder.find(query.terms, CANDIDATES, int(query.role), role_weight)
        if not len(found.passages):
            return ()
        order = np.argsort(found.passages)
        passages, term = found.passages[order], found.scores[order]
        words = self._index.passage_words(passages.tolist())
        compared = compare(query, words, self._index.vocabulary)
        role = (self._roles[passages] == query.role) & (query.role is not Role.NONE)
        scores = compared.scores(term) + role_weight * role
        best = np.lexsort((passages, -scores))
        ranked = scores[best].tolist()
        lead = ranked[0] - ranked[1] if len(ranked) > 1 else max(0.0, ranked[0])
        return tuple(
            Hit(
                passage=int(passages[place]),
                sentence=int(compared.best_sentence[place]),
                features=compared.features(place, float(term[place]), float(role[place])),
                matched=compared.matched(place),
                score=ranked[rank],
                lead=0.0 if rank else lead,
            )
            for rank, place in enumerate(best[:limit].tolist())
        )
