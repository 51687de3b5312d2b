"""The best passages are found, whether all postings are read or only some."""

import numpy as np
import pytest

from knowledge.candidates import CandidateFinder
from knowledge.index import Index
from knowledge.indexing import build_index
from knowledge.organizations import Recognizer
from knowledge.question import QuestionReader, Term
from tests.knowledge.test_index import passages_of

NO_ROLES = np.zeros(1000, np.int8)


def _text(number: int) -> str:
    words = ["common"] * (number % 2 + 1) + ["filler"] * (number % 5)
    return " ".join([*words, *(["rare"] if number % 97 == 0 else []), f"word{number}"])


@pytest.fixture(scope="module")
def index() -> Index:
    return build_index(passages_of([_text(number) for number in range(1000)])).reader()


def terms(index: Index, question: str) -> tuple[Term, ...]:
    return QuestionReader(index, Recognizer([])).read(question).terms


def test_passages_with_the_rarer_word_come_out_best(index: Index) -> None:
    found = CandidateFinder(index, NO_ROLES).find(terms(index, "common rare"), 11)
    assert sorted(found.passages.tolist()) == list(range(0, 1000, 97))


def test_leaving_out_frequent_words_changes_no_result(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = terms(index, "common rare filler word97")
    whole = CandidateFinder(index, NO_ROLES).find(asked, 8)
    monkeypatch.setattr("knowledge.candidates.CHEAP_POSTINGS", 0)
    quick = CandidateFinder(index, NO_ROLES).find(asked, 8)
    expected = dict(zip(whole.passages.tolist(), whole.scores.tolist(), strict=True))
    assert dict(zip(quick.passages.tolist(), quick.scores.tolist(), strict=True)) == pytest.approx(
        expected
    )


def test_one_question_leaves_no_trace_in_the_next(index: Index) -> None:
    finder = CandidateFinder(index, NO_ROLES)
    first = finder.find(terms(index, "rare"), 20)
    finder.find(terms(index, "common filler"), 20, role=1, role_weight=1.0)
    again = finder.find(terms(index, "rare"), 20)
    assert sorted(first.passages) == sorted(again.passages)
    assert first.scores.sum() == pytest.approx(again.scores.sum())


def test_a_role_brings_its_passages_but_not_into_their_score(index: Index) -> None:
    roles = np.zeros(1000, np.int8)
    roles[5] = 2
    found = CandidateFinder(index, roles).find(terms(index, "rare"), 5, role=2, role_weight=4.0)
    assert 5 in found.passages
    assert found.scores[found.passages.tolist().index(5)] == 0


def test_words_that_the_documents_lack_find_nothing(index: Index) -> None:
    assert len(CandidateFinder(index, NO_ROLES).find(terms(index, "xylophone"), 5).passages) == 0


def test_related_words_are_left_out_where_they_bring_many_passages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = ["A partner came.", *["The partnership went on."] * 9]
    index = build_index(passages_of(texts)).reader()
    asked = terms(index, "partner")
    finder = CandidateFinder(index, NO_ROLES[: len(texts)])
    assert len(finder.find(asked, 10).passages) == 10
    monkeypatch.setattr("knowledge.candidates.RELATED_POSTINGS", 5)
    assert finder.find(asked, 10).passages.tolist() == [0]
