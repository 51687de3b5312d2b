"""How sure an answer may be, and what that makes of it.

A wrong confident answer is the worst one. The confidence is a logistic function of how well
a passage fits, of the length of the question and of the number of passages: that half of it
is covered says more of a long question, and less among many passages, where some passage
shares a few words with nearly any question.
Its weights are learnt by ``python -m benchmarks.learning`` from questions on encyclopedia
articles and from FAQs, some of which had their answer taken away.
"""

import math
from collections.abc import Iterable

from knowledge.answer import Verdict
from knowledge.language.sureness import shift
from knowledge.question import Query
from knowledge.ranking import Hit

# More likely right than not; and what nine of ten questions on other subjects stay below.
ANSWERED_FROM = 0.5
UNSURE_FROM = 0.22
# Of two passages whose scores differ by less than this, either may be the right one.
TIE_SHARE = 0.02
# "Any examples?" has no subject: the section of that kind is a fair guess. Without even a
# kind ("hello") a passage that shares its words is none.
ROLE_ALONE_CONFIDENCE = 0.7
NO_SUBJECT_CONFIDENCE = 0.1
# A question that is the name of an organization and nothing else wishes to read of it.
NAME_CONFIDENCE = 0.9

# Nothing that is learnt from has sections of a kind, so this weight is set by hand.
ROLE_EVIDENCE = 0.8

# What the confidence is a function of; :func:`evidence` gives one number for each.
EVIDENCE = ("term", "sentence", "certainty", "terms", "letters of terms", "size", "lead")
# In logarithms all of the question instead of half of it counts like half instead of a
# quarter; but next to nothing shall not be much better than nothing.
_FLOOR = 0.1
# Few questions that are learnt from have more terms. Where words are not parted by spaces a
# question has more, but it is not longer.
_MOST_TERMS = 10
# begin learnt
# Written by `python -m benchmarks.learning --write` on 2026-11-24, from the training part
# of SQuAD 1.1 and from FAQs: 22 packages, see benchmarks/learning/sources.py.
_BIAS = 0.8396
_WEIGHTS = (
    1.7509,  # term
    2.0565,  # sentence
    1.3937,  # certainty
    2.5221,  # terms
    1.5284,  # letters of terms
    -0.2964,  # size
    0.3586,  # lead
)
# end learnt


def evidence(hit: Hit, query: Query, passages: int) -> tuple[float, ...]:
    """What speaks for a passage, and how much there was to say.

    Args:
        hit: The passage and how well it fits.
        query: The question.
        passages: How many passages the edition holds, 1 or more.

    Returns:
        One number for each of ``EVIDENCE``, in natural logarithms but for *certainty*.
        *terms* and *size* are how many terms the question, up to ten, and how many passages
        the edition has; *lead* is how far the next passage is behind. Letters count the more,
        the longer the question: a single word that was misspelt shares few runs of letters
        with itself.
    """
    fit, terms = hit.features, math.log(min(max(1, len(query.terms)), _MOST_TERMS))
    return (
        math.log(_FLOOR + fit.term),
        math.log(_FLOOR + fit.sentence),
        fit.certainty,
        terms,
        math.log(_FLOOR + fit.letters) * terms,
        math.log(passages),
        math.log(_FLOOR + hit.lead),
    )


def learnt_log_odds(found: Iterable[float]) -> float:
    """What was learnt to make of evidence: the natural log odds of an answer.

    Args:
        found: One number for each of ``EVIDENCE``.
    """
    return _BIAS + sum(weight * value for weight, value in zip(_WEIGHTS, found, strict=True))


def confidence(hit: Hit, query: Query, passages: int) -> float:
    """The probability that a passage answers a question.

    Args:
        hit: The passage and how well it fits.
        query: The question.
        passages: How many passages the edition holds, 1 or more.

    Returns:
        0 to 1.
    """
    if not query.subject:
        return ROLE_ALONE_CONFIDENCE if hit.features.role else NO_SUBJECT_CONFIDENCE
    odds = learnt_log_odds(evidence(hit, query, passages)) + shift(query.language)
    likelihood = 1 / (1 + math.exp(-(odds + ROLE_EVIDENCE * hit.features.role)))
    if query.terms and all(term.name for term in query.terms) and hit.features.passage:
        return max(likelihood, NAME_CONFIDENCE * hit.features.passage)
    return likelihood


def is_tied(best: Hit, query: Query) -> bool:
    """Whether the next passage fits a question as well as the best one.

    A question of a single word fits many passages alike; its best one is not in doubt.
    """
    return len(query.terms) > 1 and best.lead < TIE_SHARE * best.score


def verdict(best: float, *, tied: bool = False) -> Verdict:
    """What the confidence in the best quote makes of an answer.

    Args:
        best: The confidence, 0 to 1; 0 where there is no quote.
        tied: Whether another passage fits as well: then the two are shown to pick from.
    """
    if best >= ANSWERED_FROM and not tied:
        return Verdict.ANSWERED
    return Verdict.UNSURE if best >= UNSURE_FROM else Verdict.NOT_FOUND
