"""Answers that are not plain ones: two passages that tie, words looked up as written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge import Answer, KnowledgeBase, MatchKind, Verdict

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

HARBOUR = """\
# Harbour

## Opening Hours

Boats may land between nine and five on weekdays.

## Practical Examples

A crew from Malta landed with a hundred crates of lemons.

## Headquarters

The headquarters of the pilots stands beside the lighthouse.

## Partners

The peacekeeping mission works with UNESCO and the World Health Organization on trade.
"""


@pytest.fixture
def base(tmp_path: Path) -> Iterator[KnowledgeBase]:
    document = tmp_path / "festivals.md"
    document.write_text(FESTIVALS, encoding="utf-8")
    with KnowledgeBase.open(tmp_path / "daleel.db") as base:
        base.refresh([document])
        yield base


@pytest.fixture
def harbour(base: KnowledgeBase, tmp_path: Path) -> KnowledgeBase:
    document = tmp_path / "harbour.md"
    document.write_text(HARBOUR, encoding="utf-8")
    base.refresh([document])
    return base


def sections(answer: Answer) -> list[str]:
    """The headings over its quotes, best first."""
    return [quote.passage.section.title for quote in answer.quotes]


def test_two_passages_that_fit_alike_are_a_tie_and_no_answer(base: KnowledgeBase) -> None:
    answer = base.ask(TIED)
    assert answer.verdict is Verdict.UNSURE
    assert answer.is_tied
    assert set(sections(answer)[:2]) == {"Spring", "Autumn"}


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


def test_a_follow_up_that_ties_is_a_tie(base: KnowledgeBase) -> None:
    answer = base.ask("and in the old harbour?", before="What festival begins?")
    assert answer.read_as is not None
    assert answer.is_tied


def test_a_heading_that_is_asked_for_has_no_rival(base: KnowledgeBase) -> None:
    answer = base.ask("Autumn")
    assert answer.verdict is Verdict.ANSWERED
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


def test_as_written_a_word_that_the_documents_lack_finds_nothing(harbour: KnowledgeBase) -> None:
    assert harbour.ask("lightouse").verdict is Verdict.ANSWERED
    answer = harbour.ask("lightouse", corrected=False)
    assert answer.verdict is Verdict.NOT_FOUND
    assert answer.quotes == ()


def test_as_written_a_misspelt_acronym_is_none(harbour: KnowledgeBase) -> None:
    question = "What does unseco do with the mission?"
    assert harbour.ask(question).corrections == {"unseco": "UNESCO"}
    answer = harbour.ask(question, corrected=False)
    assert answer.corrections == {}
    assert answer.verdict is not Verdict.ANSWERED
    assert "unseco" not in {match.asked for match in answer.quotes[0].matches}


@pytest.mark.parametrize("name", ["unesco", "World Health Organization", "W.H.O."])
def test_as_written_organizations_are_known_by_all_of_their_names(
    harbour: KnowledgeBase, name: str
) -> None:
    question = f"What mission works with {name}?"
    assert harbour.ask(question, corrected=False) == harbour.ask(question)
    assert harbour.ask(question).verdict is Verdict.ANSWERED


def test_as_written_words_are_spaced_as_the_documents_space_them(harbour: KnowledgeBase) -> None:
    answer = harbour.ask("peace keeping mission", corrected=False)
    assert answer.verdict is Verdict.ANSWERED
    assert answer.corrections == {}
    assert "peacekeeping" in {match.found for match in answer.quotes[0].matches}


def test_as_written_a_misspelt_heading_is_none(harbour: KnowledgeBase) -> None:
    misspelt = harbour.ask("Opening Houurs")
    assert (misspelt.verdict, sections(misspelt)[0]) == (Verdict.ANSWERED, "Opening Hours")
    assert harbour.ask("Opening Houurs", corrected=False).verdict is not Verdict.ANSWERED
    spelt = harbour.ask("opening hours", corrected=False)
    assert (spelt.verdict, sections(spelt)[0]) == (Verdict.ANSWERED, "Opening Hours")


def test_as_written_a_misspelt_kind_of_section_is_none(harbour: KnowledgeBase) -> None:
    assert sections(harbour.ask("any exampels?"))[0] == "Practical Examples"
    assert harbour.ask("any exampels?", corrected=False).verdict is Verdict.NOT_FOUND
    spelt = harbour.ask("any examples?", corrected=False)
    assert (spelt.verdict, sections(spelt)[0]) == (Verdict.ANSWERED, "Practical Examples")


@pytest.mark.parametrize(
    ("misspelt", "spelt"),
    [
        ("Where are the headquaters of UNESCO?", "Where are the headquarters of UNESCO?"),
        ("Which orgnizations does it mention?", "Which organizations does it mention?"),
    ],
)
def test_as_written_a_misspelt_question_for_a_fact_is_none(
    harbour: KnowledgeBase, misspelt: str, spelt: str
) -> None:
    assert harbour.ask(misspelt).facts is not None
    assert harbour.ask(misspelt, corrected=False).facts is None
    assert harbour.ask(spelt, corrected=False) == harbour.ask(spelt)
