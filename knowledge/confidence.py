"""How sure an answer may be, and what that makes of it.

A wrong confident answer is the worst one, so a passage is believed only for the share of
the question that it covers. Words that the documents lack count against it, and so do words
that were taken for others.
"""

import math

from knowledge.answer import Verdict
from knowledge.features import Features
from knowledge.question import Query
from knowledge.ranking import Hit

ANSWERED_FROM = 0.6
UNSURE_FROM = 0.35
# "Any examples?" has no subject: the section of that kind is a fair guess. Without even a
# kind ("hello") a passage that shares its words is none.
ROLE_ALONE_CONFIDENCE = 0.7
NO_SUBJECT_CONFIDENCE = 0.1

# A logistic function of the best hit's features. The weights are set by hand, not yet learnt.
_BIAS = -3.6
_WEIGHTS = Features(term=1.0, passage=3.6, sentence=3.4, pairs=1.0, role=0.8, letters=0.0)


def _evidence(features: Features) -> float:
    return (
        _WEIGHTS.term * features.term
        + _WEIGHTS.passage * features.passage
        + _WEIGHTS.sentence * features.sentence
        + _WEIGHTS.pairs * features.pairs
        + _WEIGHTS.role * features.role
        + _WEIGHTS.letters * features.letters
    )


def confidence(hit: Hit, query: Query) -> float:
    """The probability that a passage answers a question.

    Args:
        hit: The passage and how well it fits.
        query: The question.

    Returns:
        0 to 1.
    """
    if not query.subject:
        return ROLE_ALONE_CONFIDENCE if hit.features.role else NO_SUBJECT_CONFIDENCE
    likelihood = 1 / (1 + math.exp(-(_BIAS + _evidence(hit.features))))
    return likelihood * hit.features.certainty


def verdict(best: float) -> Verdict:
    """What the confidence in the best quote makes of an answer.

    Args:
        best: The confidence, 0 to 1; 0 where there is no quote.
    """
    if best >= ANSWERED_FROM:
        return Verdict.ANSWERED
    return Verdict.UNSURE if best >= UNSURE_FROM else Verdict.NOT_FOUND
