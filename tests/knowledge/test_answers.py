"""Answers that are not plain ones: two passages that tie, words looked up as written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge import KnowledgeBase, MatchKind, Verdict

FESTIVALS = """\
# Festivals

## Spring

The spring festival begins in the old harbour at noon.

## Autumn

The autumn festival begins in the old harbour at noon.

## Bread

Bakers sell bread and honey at every gate of the city.
"""
TIED = "What festival begins in the old harbour?"


@pytest.fixture
def base(tmp_path: Path) -> Iterator[KnowledgeBase]:
    document = tmp_path / "festivals.md"
    document.write_text(FESTIVALS, encoding="utf-8")
    with KnowledgeBase.open(tmp_path / "daleel.db") as base:
        base.refresh([document])
        yield base


def test_two_passages_that_fit_alike_are_a_tie_and_no_answer(base: KnowledgeBase) -> None:
    answer = base.ask(TIED)
    assert answer.verdict is Verdict.UNSURE
    assert answer.is_tied
    assert {quote.passage.section.title for quote in answer.quotes[:2]} == {"Spring", "Autumn"}


def test_a_word_more_breaks_a_tie(base: KnowledgeBase) -> None:
    answer = base.ask("What autumn festival begins in the old harbour?")
    assert answer.verdict is Verdict.ANSWERED
    assert not answer.is_tied
    assert "autumn" in answer.quotes[0].passage.text


@pytest.mark.parametrize("question", ["Where are the camels?", "Do bakers dance in the harbour?"])
def test_what_is_unsure_or_unknown_for_other_reasons_is_no_tie(
    base: KnowledgeBase, question: str
) -> None:
    answer = base.ask(question)
    assert answer.verdict is not Verdict.ANSWERED
    assert not answer.is_tied


def test_there_is_nothing_to_pick_from_where_one_quote_is_wanted(base: KnowledgeBase) -> None:
    assert not base.ask(TIED, limit=1).is_tied


def test_a_question_about_what_is_never_mentioned_is_no_tie(base: KnowledgeBase) -> None:
    answer = base.ask("What festival of NATO begins in the old harbour?")
    assert answer.verdict is not Verdict.ANSWERED
    assert not answer.is_tied


def test_a_misspelt_word_is_corrected_unless_it_is_to_be_looked_up_as_written(
    base: KnowledgeBase,
) -> None:
    corrected = base.ask("Who sells honney?")
    assert corrected.corrections == {"honney": "honey"}
    written = base.ask("Who sells honney?", corrected=False)
    assert written.corrections == {}
    kinds = {match.kind for quote in written.quotes for match in quote.matches}
    assert MatchKind.CORRECTED not in kinds
    assert all(quote.confidence < corrected.quotes[0].confidence for quote in written.quotes)


def test_as_written_other_forms_of_a_word_still_meet(base: KnowledgeBase) -> None:
    answer = base.ask("Which baker is selling breads?", corrected=False)
    assert answer.verdict is Verdict.ANSWERED
    assert {match.found for match in answer.quotes[0].matches} >= {"Bakers", "bread"}


def test_as_written_no_misspelt_organization_is_taken_for_another(base: KnowledgeBase) -> None:
    question = "Where is the headquarters of the World Helth Organisation?"
    assert base.ask(question).facts is not None
    assert base.ask(question, corrected=False).facts is None


def test_a_follow_up_may_be_asked_as_written(base: KnowledgeBase) -> None:
    before = "Who sells bread?"
    assert base.ask("and honney?", before=before).corrections == {"honney": "honey"}
    assert base.ask("and honney?", before=before, corrected=False).corrections == {}
