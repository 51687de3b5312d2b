"""Questions become weighted terms of the vocabulary."""

import pytest

from knowledge.answer import MatchKind
from knowledge.index import Index
from knowledge.indexing import build_index
from knowledge.organizations import Naming, Recognizer
from knowledge.question import Query, QuestionReader, rarity
from tests.knowledge.test_index import passages_of

WHO = Naming("World Health Organization", "WHO", key="who")
TEXTS = [
    "Peacekeeping by the WHO goes on.",
    "World trade and partnerships bring prosperity.",
    "Nations trade with nations.",
]


@pytest.fixture(scope="module")
def index() -> Index:
    return build_index(passages_of(TEXTS)).reader()


def read(index: Index, question: str) -> Query:
    return QuestionReader(index, Recognizer([WHO])).read(question)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("hi! can anyone tell me about trade pls", ["trade"]),
        ("what does the WHO do", ["=who"]),
        ("the world health organization's aims", ["=who", "aims"]),
        ("who trades", ["trades"]),
        ("peace keeping", ["peacekeeping"]),
        ("worldtrade?", ["world", "trade"]),
        ("trade trade Trade", ["trade"]),
        ("apa itu WHO?", ["=who"]),
        ("ما هي WHO؟", ["=who"]),
        ("how about apa", ["apa"]),
        ("hello", ["hello"]),
        ("", []),
    ],
)
def test_the_words_that_say_what_it_is_about(index: Index, question: str, words: list[str]) -> None:
    assert [term.word.folded for term in read(index, question).terms] == words


@pytest.mark.parametrize(
    ("question", "subject"),
    [("any examples?", False), ("examples of trade", True), ("hello", False), ("WHO", True)],
)
def test_whether_it_names_a_subject(index: Index, question: str, subject: bool) -> None:
    assert read(index, question).subject is subject


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("trade", MatchKind.EXACT),
        ("trading", MatchKind.FORM),
        ("prosperty", MatchKind.CORRECTED),
        ("partner", MatchKind.RELATED),
    ],
)
def test_how_a_word_reaches_the_vocabulary(index: Index, word: str, kind: MatchKind) -> None:
    (term,) = read(index, word).terms
    assert max(term.reaches, key=lambda reach: reach.weight).kind is kind


@pytest.mark.parametrize(
    ("question", "phrase"),
    [
        ("What does the WHO do?", ["does", "the", "=who", "do"]),
        ("which prosperty of nations", ["prosperity", "of", "nations"]),
        ("trade, trade", ["trade", "trade"]),
    ],
)
def test_its_phrase_is_spelt_as_the_documents_do_and_does_not_ask(
    index: Index, question: str, phrase: list[str]
) -> None:
    assert list(read(index, question).phrase) == phrase


def test_a_far_correction_counts_for_less_than_a_near_one(index: Index) -> None:
    (near,), (far,) = read(index, "prosperitty").terms, read(index, "prospirrity").terms
    assert far.reaches[0].weight < near.reaches[0].weight < 1


def test_a_word_that_the_documents_lack_weighs_most(index: Index) -> None:
    known, unknown = read(index, "trade zoology").terms
    assert unknown.reaches == ()
    assert unknown.rarity > known.rarity


def test_rarity_means_little_among_few_passages_and_much_among_many() -> None:
    assert rarity(1, 7) / rarity(7, 7) < 2
    assert rarity(1, 100_000) / rarity(50_000, 100_000) > 10
    assert rarity(0, 7) > rarity(1, 7) > rarity(7, 7) > 0


def test_another_word_for_the_same_is_reached_for_less(index: Index) -> None:
    (term,) = read(index, "commerce").terms
    assert [(reach.kind, reach.weight) for reach in term.reaches] == [(MatchKind.RELATED, 0.5)]


def test_words_that_questions_are_asked_with_count_less(index: Index) -> None:
    kind, trade = read(index, "kind trade").terms
    assert kind.rarity < 0.1 * trade.rarity
