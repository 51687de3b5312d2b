"""Questions are kept without who asked them, joined with votes, and forgotten."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from knowledge import AskedQuestion, GivenAnswer, KnowledgeBase, Reason, Verdict, Vote
from knowledge.asked import LONGEST_QUESTION


@pytest.fixture
def base(tmp_path: Path) -> KnowledgeBase:
    return KnowledgeBase.open(tmp_path / "daleel.db")


def question(base: KnowledgeBase, text: str, key: int, *, server: int = 7) -> AskedQuestion:
    answer = base.ask(text)
    return AskedQuestion.answered_by(answer, server=server, asked_at=1000 + key, key=key)


def test_a_question_is_kept_with_what_answered_it(base: KnowledgeBase) -> None:
    answer = base.ask("What do Islamic nations do with UNESCO?")
    base.questions.keep([question(base, answer.question, 5)])
    (kept,) = base.questions.kept()
    best = answer.quotes[0]
    assert kept == AskedQuestion(
        server=7,
        asked_at=1005,
        question=answer.question,
        verdict=Verdict.ANSWERED,
        passage=best.id,
        section=best.section_id,
        confidence=best.confidence,
        answer=5,
        id=kept.id,
    )


def test_what_the_catalogue_answers_is_told_apart(base: KnowledgeBase) -> None:
    kept = question(base, "Where is the WHO based?", 1)
    assert kept.by_catalogue
    assert not kept.is_gap


def test_of_a_long_question_the_beginning_is_kept(base: KnowledgeBase) -> None:
    kept = question(base, "pizza \n town " * 40, 1).question
    assert len(kept) <= LONGEST_QUESTION
    assert kept.endswith(("pizza", "town"))
    assert len(question(base, "x" * 400, 1).question) == LONGEST_QUESTION


def test_an_answer_that_changed_has_one_question(base: KnowledgeBase) -> None:
    base.questions.keep([question(base, "pizza?", 5)])
    base.questions.keep([question(base, "pasta?", 5), question(base, "rice?", 6)])
    assert [each.question for each in base.questions.kept()] == ["pasta?", "rice?"]


def test_questions_are_kept_apart_by_server_and_by_day(base: KnowledgeBase) -> None:
    base.questions.keep(question(base, f"{n}?", n, server=n % 2) for n in range(1, 7))
    assert [each.answer for each in base.questions.kept(server=1)] == [1, 3, 5]
    assert [each.answer for each in base.questions.kept(since=1004)] == [4, 5, 6]
    assert [each.answer for each in base.questions.kept(server=0, most=2)] == [4, 6]
    base.questions.forget_before(1005)
    assert [each.answer for each in base.questions.kept()] == [5, 6]
    base.questions.forget_answered_by([5])
    assert [each.answer for each in base.questions.kept()] == [6]


def test_very_many_questions_come_back_in_order(base: KnowledgeBase) -> None:
    first = question(base, "pizza?", 1)
    base.questions.keep(replace(first, answer=n, asked_at=n // 3) for n in range(4500))
    assert [each.answer for each in base.questions.kept()] == list(range(4500))


def test_votes_and_reasons_are_joined(base: KnowledgeBase) -> None:
    base.questions.keep([question(base, "pizza?", 5), question(base, "pasta?", 6)])
    for voter, helpful in (("a", True), ("b", False), ("c", False)):
        base.host.vote(Vote(5, voter, 1, helpful, 2000))
    assert base.questions.explain(5, "b", Reason.UNCLEAR)
    assert base.questions.explain(5, "b", Reason.OUTDATED)
    assert base.questions.explain(5, "c", Reason.BESIDE)
    assert not base.questions.explain(5, "a", Reason.BESIDE)
    assert not base.questions.explain(6, "b", Reason.BESIDE)
    voted, other = base.questions.kept()
    assert (voted.helpful, voted.not_helpful) == (1, 2)
    assert voted.reasons == (Reason.BESIDE, Reason.OUTDATED)
    assert (other.helpful, other.not_helpful, other.reasons) == (0, 0, ())
    base.host.vote(Vote(5, "b", 1, True, 2001))
    assert base.questions.kept()[0].reasons == (Reason.BESIDE,)


def test_what_can_be_tied_to_a_member_is_forgotten_and_nothing_else(base: KnowledgeBase) -> None:
    base.questions.keep([question(base, "pizza?", 5), question(base, "pasta?", 6)])
    base.host.remember(GivenAnswer(1, 2, 5, asker=80, given_at=10))
    base.host.remember(GivenAnswer(2, 2, 6, asker=90, given_at=20))
    mine, others = Vote(6, "mine", 1, False, 3), Vote(6, "others", 1, True, 4)
    base.host.vote(mine)
    base.host.vote(others)
    (given,) = base.questions.answers_for(80)
    assert given.answer == 5
    assert base.questions.count_answered_by([5, 99]) == 1
    base.questions.forget_asker(80, [mine])
    assert base.questions.answers_for(80) == ()
    assert [each.question for each in base.questions.kept()] == ["pasta?"]
    assert [each.asker for each in base.host.answers_to([1, 2])] == [90]
    assert base.host.votes() == (others,)


def test_no_column_has_room_for_an_author(base: KnowledgeBase, tmp_path: Path) -> None:
    base.close()
    columns = Database(tmp_path / "daleel.db").table("asked_questions").columns_dict
    assert set(columns) == {
        "id", "server", "asked_at", "question", "verdict", "passage", "section", "confidence",
        "answer", "by_catalogue",
    }  # fmt: skip
