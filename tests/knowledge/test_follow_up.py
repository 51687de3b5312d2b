"""Questions that lean on the one before are understood with it."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import Asked, KnowledgeBase, Verdict, asks_for_more
from knowledge.follow_up import read_follow_up
from knowledge.organizations import Naming, Recognizer

HARBOUR = """\
# Harbour handbook

## Opening hours

The library opens at nine in the morning. The swimming pool opens at seven.

## Prices

A ticket for the swimming pool costs three coins. A ticket for the library costs nothing.

## The World Health Organization (WHO)

The World Health Organization (WHO) inspects the water of the harbour.

## The United Nations (UN)

The United Nations (UN) pays for the lamps of the harbour.
"""
RECOGNIZER = Recognizer([Naming("World Health Organization", "WHO"), Naming("Bay Union", "BU")])


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KnowledgeBase]:
    folder = tmp_path_factory.mktemp("harbour")
    document = folder / "harbour.md"
    document.write_text(HARBOUR, encoding="utf-8")
    with KnowledgeBase.open(folder / "harbour.db") as base:
        base.refresh([document])
        yield base


@pytest.mark.parametrize(
    ("before", "question", "sentence"),
    [
        ("When does the library open?", "and the swimming pool?", "pool opens at seven"),
        ("What does the WHO do in the harbour?", "and the UN?", "pays for the lamps"),
        ("What does the WHO do in the harbour?", "what about the UN?", "pays for the lamps"),
        ("What does the UN pay for?", "et l'OMS ?", "inspects the water"),
    ],
)
def test_a_follow_up_is_read_with_the_question_before(
    base: KnowledgeBase, before: str, question: str, sentence: str
) -> None:
    answer = base.ask(question, before=before)
    assert answer.question == question
    assert answer.quotes
    assert sentence in answer.quotes[0].sentence


def test_the_answer_tells_how_a_follow_up_was_read(base: KnowledgeBase) -> None:
    answer = base.ask("and the UN?", before="What does the WHO do in the harbour?")
    assert answer.read_as == "What does the UN do in the harbour?"


def test_a_fact_is_asked_of_what_was_named_before(base: KnowledgeBase) -> None:
    answer = base.ask("when was it founded?", before="What does the WHO do in the harbour?")
    assert answer.facts is not None
    assert answer.facts.asked is Asked.FOUNDED
    assert [each.acronym for each in answer.facts.about] == ["WHO"]


def test_the_same_fact_is_asked_of_another_organization(base: KnowledgeBase) -> None:
    answer = base.ask("and UNESCO?", before="Where is the WHO based?")
    assert answer.facts is not None
    assert [each.acronym for each in answer.facts.about] == ["UNESCO"]


@pytest.mark.parametrize(
    "question",
    [
        "What does a ticket for the swimming pool cost?",
        "When does it open, the library, and what does a ticket for it cost on a day in May?",
        "What is the best pizza?",
        "",
    ],
)
def test_a_question_that_stands_by_itself_is_read_as_it_is(
    base: KnowledgeBase, question: str
) -> None:
    assert base.ask(question, before="When does the library open?") == base.ask(question)


def test_a_follow_up_that_the_documents_do_not_answer_is_not_found(base: KnowledgeBase) -> None:
    answer = base.ask("what about pizza?", before="When does the library open?")
    assert answer.verdict is Verdict.NOT_FOUND
    assert answer.read_as is None


@pytest.mark.parametrize(
    "question", ["tell me more", "More, please!", "Encore", "daha fazla", "المزيد", "mehr"]
)
def test_asking_for_more_is_understood(question: str) -> None:
    assert asks_for_more(question)


@pytest.mark.parametrize("question", ["", "tell me more about UNESCO", "no more war", "Moremi"])
def test_asking_for_more_of_something_is_a_question(question: str) -> None:
    assert not asks_for_more(question)


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_is_asked_a_reading_is_a_question_of_its_words(question: str, before: str) -> None:
    follow_up = read_follow_up(question, before, RECOGNIZER)
    for reading in follow_up.readings if follow_up else ():
        assert reading.strip()
