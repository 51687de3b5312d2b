"""Confidence is a probability that was learnt; what it makes of an answer."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import Verdict
from knowledge.confidence import EVIDENCE, confidence, evidence, is_tied, verdict
from knowledge.features import Features
from knowledge.language.words import Word
from knowledge.question import Query, Term
from knowledge.ranking import Hit
from knowledge.roles import Role

shares = st.floats(0, 1)
PASSAGES = 100


def hit(features: Features) -> Hit:
    return Hit(passage=0, sentence=0, features=features, matched=())


def about(terms: int) -> Query:
    """A question of so many terms."""
    term = Term(Word("word", "word", 0, 4), (), 1.0)
    return Query((term,) * terms, Role.NONE, subject=True)


QUESTION = about(5)
ALL = Features(term=1, passage=1, sentence=1, pairs=1, role=0, letters=1)
HALF = Features(term=0.3, passage=0.5, sentence=0.5, pairs=0, role=0, letters=0.3)
NOTHING = Features(term=0, passage=0, sentence=0, pairs=0, role=0)


def test_a_passage_that_covers_all_is_sure_and_one_that_covers_nothing_is_not() -> None:
    assert confidence(hit(ALL), QUESTION, PASSAGES) > 0.95
    assert confidence(hit(NOTHING), QUESTION, PASSAGES) < 0.05


@given(shares, shares, shares, shares, st.integers(0, 200), st.integers(1, 10**7))
def test_confidence_is_a_probability(
    term: float, sentence: float, letters: float, certainty: float, terms: int, passages: int
) -> None:
    features = Features(term, sentence, sentence, 0.0, 0.0, letters, certainty)
    assert 0 <= confidence(hit(features), about(terms), passages) <= 1


@given(shares, st.sampled_from(["term", "sentence", "letters", "certainty"]))
def test_a_better_fit_never_makes_it_less_sure(value: float, name: str) -> None:
    better = replace(HALF, **{name: max(value, getattr(HALF, name))})
    sure = confidence(hit(better), QUESTION, PASSAGES)
    assert sure >= confidence(hit(HALF), QUESTION, PASSAGES) - 1e-9


def test_it_is_less_sure_where_a_written_word_is_less_than_a_word() -> None:
    vietnamese = replace(QUESTION, language="vietnamese")
    usual = confidence(hit(HALF), replace(QUESTION, language="german"), PASSAGES)
    assert confidence(hit(HALF), vietnamese, PASSAGES) < usual
    assert usual == confidence(hit(HALF), QUESTION, PASSAGES)


def test_words_taken_for_others_make_it_less_sure() -> None:
    guessed = replace(HALF, certainty=0.6)
    assert confidence(hit(guessed), QUESTION, PASSAGES) < confidence(hit(HALF), QUESTION, PASSAGES)


def test_half_of_a_long_question_says_more_than_half_of_a_short_one() -> None:
    assert confidence(hit(HALF), about(10), PASSAGES) > confidence(hit(HALF), about(2), PASSAGES)


def test_there_is_one_number_for_each_name_of_the_evidence() -> None:
    assert len(evidence(hit(HALF), QUESTION, PASSAGES)) == len(EVIDENCE)


def test_without_a_subject_the_kind_of_the_section_decides() -> None:
    asked = Query((), Role.EXAMPLES, subject=False)
    of_the_kind = replace(NOTHING, role=1)
    assert verdict(confidence(hit(of_the_kind), asked, PASSAGES)) is Verdict.ANSWERED
    assert verdict(confidence(hit(ALL), asked, PASSAGES)) is Verdict.NOT_FOUND


@pytest.mark.parametrize(
    ("best", "found"),
    [
        (1.0, Verdict.ANSWERED),
        (0.5, Verdict.ANSWERED),
        (0.4, Verdict.UNSURE),
        (0.0, Verdict.NOT_FOUND),
    ],
)
def test_verdicts(best: float, found: Verdict) -> None:
    assert verdict(best) is found


def test_two_passages_that_tie_are_offered_to_pick_from() -> None:
    close = replace(hit(ALL), score=5.0, lead=0.05)
    assert is_tied(close, about(3))
    assert not is_tied(replace(close, lead=0.5), about(3))
    assert verdict(0.9, tied=True) is Verdict.UNSURE
    assert verdict(0.1, tied=True) is Verdict.NOT_FOUND


def test_a_single_word_is_answered_by_its_best_passage() -> None:
    assert not is_tied(replace(hit(ALL), score=5.0, lead=0.0), about(1))


def test_the_name_of_an_organization_alone_is_answered_where_it_is_named() -> None:
    named = replace(about(1), terms=(replace(about(1).terms[0], name=True),))
    misspelt = replace(NOTHING, passage=0.8, sentence=0.8, certainty=0.8)
    assert confidence(hit(misspelt), named, PASSAGES) == pytest.approx(0.72)
    assert confidence(hit(misspelt), about(1), PASSAGES) < 0.5
    assert confidence(hit(NOTHING), named, PASSAGES) < 0.1
