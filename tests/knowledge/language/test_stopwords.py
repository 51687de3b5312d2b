"""A word that carries no subject in one language may carry one in another."""

import pytest

from knowledge.language.function_words import ASKING_WORDS, COMMON_WORDS
from knowledge.language.stopwords import stopwords
from knowledge.language.words import fold_words


def test_a_word_is_judged_in_its_own_language() -> None:
    assert "die" in stopwords("german")
    assert "die" not in stopwords("english")


@pytest.mark.parametrize(
    ("language", "question_word"),
    [("arabic", "متى"), ("chinese", "什么"), ("vietnamese", "nào"), ("thai", "ใคร")],
)
def test_question_words_carry_no_subject(language: str, question_word: str) -> None:
    assert set(fold_words(question_word)) <= stopwords(language)


def test_an_unknown_language_has_the_words_of_english() -> None:
    assert stopwords(None) == stopwords("english")


@pytest.mark.parametrize("language", sorted({*ASKING_WORDS, *COMMON_WORDS}))
def test_every_listed_language_has_stopwords(language: str) -> None:
    assert len(stopwords(language)) > 5
