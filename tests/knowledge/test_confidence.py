"""Confidence is believed only for what a passage covers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import Verdict
from knowledge.confidence import confidence, verdict
from knowledge.features import Features
from knowledge.question import Query
from knowledge.ranking import Hit
from knowledge.roles import Role

shares = st.floats(0, 1)
ABOUT_SOMETHING = Query((), Role.NONE, subject=True)


def hit(features: Features) -> Hit:
    return Hit(passage=0, sentence=0, features=features, matched=())


ALL = Features(term=1, passage=1, sentence=1, pairs=1, role=0)
NOTHING = Features(term=0, passage=0, sentence=0, pairs=0, role=0)


def test_a_passage_that_covers_all_is_sure_and_one_that_covers_nothing_is_not() -> None:
    assert confidence(hit(ALL), ABOUT_SOMETHING) > 0.95
    assert confidence(hit(NOTHING), ABOUT_SOMETHING) < 0.05


@given(shares, shares, shares, shares, shares)
def test_confidence_is_a_probability(
    term: float, passage: float, sentence: float, pairs: float, certainty: float
) -> None:
    features = Features(term, passage, sentence, pairs, 0.0, certainty=certainty)
    assert 0 <= confidence(hit(features), ABOUT_SOMETHING) <= 1


def test_words_taken_for_others_make_it_less_sure() -> None:
    guessed = Features(term=1, passage=1, sentence=1, pairs=1, role=0, certainty=0.6)
    assert confidence(hit(guessed), ABOUT_SOMETHING) < 0.6


def test_without_a_subject_the_kind_of_the_section_decides() -> None:
    asked = Query((), Role.EXAMPLES, subject=False)
    of_the_kind = Features(term=0, passage=0, sentence=0, pairs=0, role=1)
    assert verdict(confidence(hit(of_the_kind), asked)) is Verdict.ANSWERED
    assert verdict(confidence(hit(ALL), asked)) is Verdict.NOT_FOUND


@pytest.mark.parametrize(
    ("best", "found"),
    [
        (1.0, Verdict.ANSWERED),
        (0.6, Verdict.ANSWERED),
        (0.5, Verdict.UNSURE),
        (0.0, Verdict.NOT_FOUND),
    ],
)
def test_verdicts(best: float, found: Verdict) -> None:
    assert verdict(best) is found
