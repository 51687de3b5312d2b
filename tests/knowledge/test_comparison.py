"""Candidates are compared with a question word by word."""

import numpy as np
import pytest

from knowledge.features import WEIGHTS, Features
from knowledge.indexing import build_index
from knowledge.organizations import Recognizer
from knowledge.quantities import asks_for_a_number
from knowledge.question import QuestionReader
from knowledge.ranking import Hit, Ranker
from tests.knowledge.test_index import passages_of


def rank(question: str, *texts: str) -> tuple[Hit, ...]:
    index = build_index(passages_of(texts)).reader()
    ranker = Ranker(index, np.zeros(len(texts), np.int8))
    return ranker.rank(QuestionReader(index, Recognizer([])).read(question), 10)


def test_words_in_one_sentence_say_more_than_the_same_words_apart() -> None:
    first, _ = rank("red river bridge", "The red bridge. A river.", "The red river bridge stands.")
    assert first.passage == 1
    assert first.features.sentence == pytest.approx(1)
    assert first.features.pairs == pytest.approx(1)


def test_the_order_of_neighbouring_words_counts() -> None:
    first, second = rank("river bank", "The bank river here.", "The river bank here.")
    assert (first.passage, second.passage) == (1, 0)
    assert second.features.pairs == 0


def test_a_question_for_a_number_prefers_a_sentence_with_one() -> None:
    first, second = rank(
        "When was the bridge built?", "The bridge was built here.", "The bridge was built 1932."
    )
    assert first.passage == 1
    assert (first.features.number, second.features.number) == (1, 0)


def test_the_lead_tells_how_far_the_next_passage_is_behind() -> None:
    first, second = rank("river bridge", "The river bridge.", "The river.")
    assert first.lead == pytest.approx(first.score - second.score)
    assert second.lead == 0


def test_a_long_passage_counts_less_than_a_short_one_with_the_same_words() -> None:
    first, second = rank(
        "river bridge", "The river bridge. " + "Filler words. " * 99, "River bridge."
    )
    assert first.passage == 1
    assert second.features.length > first.features.length == 0


def test_every_weight_is_of_a_feature() -> None:
    assert set(WEIGHTS) <= set(Features.__slots__)


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("When does it open?", True),
        ("how many members are there", True),
        ("Combien de membres ?", True),
        ("¿Cuántos países?", True),
        ("Kaç üye var?", True),
        ("有多少成员？", True),
        ("What does it do?", False),
        ("whenever", False),
    ],
)
def test_questions_that_a_number_answers(question: str, *, number: bool) -> None:
    assert asks_for_a_number(question) is number
