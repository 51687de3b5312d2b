"""Questions for facts are told from questions for the documents."""

import pytest

from knowledge import Asked
from knowledge.fact_questions import read_fact_question
from knowledge.language.words import fold_words


def asked(question: str) -> Asked | None:
    """What a question asks for; names of organizations stand as N."""
    words = fold_words(question)
    names = words.count("n")
    first = words.index("n") if names else len(words)
    before, after = words[:first], [word for word in words[first:] if word != "n"]
    found = read_fact_question(before, after, names)
    return None if found is None else found.asked


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Where is N based?", Asked.HEADQUARTERS),
        ("where is N", Asked.HEADQUARTERS),
        ("in which city is the headquarter of N", Asked.HEADQUARTERS),
        ("N headqarters?", Asked.HEADQUARTERS),
        ("When was N founded?", Asked.FOUNDED),
        ("since when does N exist", Asked.FOUNDED),
        ("what year was N establised", Asked.FOUNDED),
        ("how old is N", Asked.FOUNDED),
        ("How many members does N have?", Asked.MEMBERS),
        ("number of member states of N", Asked.MEMBERS),
        ("what is the website of N", Asked.WEBSITE),
        ("What does N stand for?", Asked.ACRONYM),
        ("full form of N", Asked.ACRONYM),
        ("What is N called in Arabic?", Asked.ARABIC),
        ("N in french", Asked.FRENCH),
        ("What is N part of?", Asked.PARENT),
        ("Is N part of N?", Asked.PARENT),
        ("does N belong to N", Asked.PARENT),
        ("Which are part of N?", Asked.PARTS),
        ("Which N agencies are there?", Asked.PARTS),
        ("What are the organs of N?", Asked.PARTS),
        ("What is N?", Asked.PURPOSE),
        ("what does N do", Asked.PURPOSE),
        ("purpose of N", Asked.PURPOSE),
        ("Which organizations does it mention?", Asked.ORGANIZATIONS),
        ("list all international organisations", Asked.ORGANIZATIONS),
        ("how many orgs are named in the document", Asked.ORGANIZATIONS),
        ("أين يقع مقر N؟", Asked.HEADQUARTERS),
        ("متى تأسست N؟", Asked.FOUNDED),
        ("Où est le siège de N ?", Asked.HEADQUARTERS),
        ("Quand N a-t-elle été créée ?", Asked.FOUNDED),
        ("di mana kantor N?", Asked.HEADQUARTERS),
        ("Kapan N didirikan?", Asked.FOUNDED),
        ("Apa tugas N?", Asked.PURPOSE),
        ("N ne zaman kuruldu?", Asked.FOUNDED),
        ("N kaç üyesi var?", Asked.MEMBERS),
        ("N nedir?", Asked.PURPOSE),
        ("ما هي منظمة N؟", Asked.PURPOSE),
    ],
)
def test_questions_for_facts(question: str, fact: Asked) -> None:
    assert asked(question) is fact


@pytest.mark.parametrize(
    "question",
    [
        "Where is N based in its fight against malaria?",
        "When was N founded and who paid for it?",
        "Who founded N?",
        "Which members of N voted?",
        "How does N help Islamic nations?",
        "What is an international organization?",
        "Which organizations do Islamic nations work with?",
        "where do Islamic nations meet",
        "why is N important",
        "N",
        "",
    ],
)
def test_questions_for_the_documents(question: str) -> None:
    assert asked(question) is None
