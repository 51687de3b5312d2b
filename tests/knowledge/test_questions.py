"""A table of questions with the passage that answers them, and of those nothing answers.

It guards the behaviour; how good the answers are is measured by ``daleel evaluate``.
"""

import pytest

from knowledge import KnowledgeBase, Verdict


@pytest.mark.parametrize(
    ("question", "ordinal", "words"),
    [
        ("What do Islamic nations do with UNESCO?", 4, "cultural heritage"),
        ("wat does UNSECO do??", 4, "UNESCO"),
        ("which court do they partner with", 1, "International Criminal Court"),
        ("nuclear enrgy", 5, "nuclear energy"),
        ("How does the WTO help?", 4, "economic prosperity"),
        ("covid helth resorces", 2, "COVID-19"),
        ("hey, tell me about peacekeeping in UN operations please :)", 2, "peacekeeping"),
        ("examples?", 4, ""),
        ("tl;dr", 6, ""),
        ("why does it matter?", 2, ""),
        ("WHO", 2, "WHO"),
        ("Practical Instances", 4, ""),
        ("summry pls", 6, ""),
        ("un peace keeping", 2, "peacekeeping"),
    ],
)
def test_a_question_finds_its_passage(
    base: KnowledgeBase, question: str, ordinal: int, words: str
) -> None:
    answer = base.ask(question)
    assert answer.verdict is not Verdict.NOT_FOUND
    ordinals = [quote.passage.ordinal for quote in answer.quotes[:2]]
    assert ordinal in ordinals
    assert words in answer.quotes[ordinals.index(ordinal)].sentence


@pytest.mark.parametrize(
    "question",
    [
        "What is the capital of France?",
        "Who won the football match?",
        "What does NATO spend on defence?",
        "When was the Arab League founded?",
        "how do I reset my password",
        "good morning everyone!",
        "asdf qwer",
        "is the server down?",
        "لماذا السماء زرقاء؟",
        "天气怎么样?",
    ],
)
def test_what_the_document_does_not_say_is_not_answered(base: KnowledgeBase, question: str) -> None:
    assert base.ask(question).verdict is not Verdict.ANSWERED
