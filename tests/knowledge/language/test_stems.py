"""Forms of a word meet in their stem, by the language of the document."""

import pytest

from knowledge.language.folding import fold
from knowledge.language.stems import stem


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("english", "cooperating", "cooperate"),
        ("turkish", "kütüphanelerin", "kütüphanede"),
        ("polish", "biblioteki", "bibliotece"),
        ("czech", "knihovny", "knihovna"),
        ("ukrainian", "бібліотеки", "бібліотека"),
        ("korean", "도서관은", "도서관에서"),
        ("hindi", "किताबें", "किताब"),
        (None, "страны", "страна"),
        ("english", "страны", "страна"),
    ],
)
def test_forms_of_a_word_share_their_stem(language: str | None, one: str, other: str) -> None:
    assert stem(fold(one), language) == stem(fold(other), language)


@pytest.mark.parametrize(
    ("language", "word"), [("russian", "libraries"), (None, "libraries"), ("thai", "世界")]
)
def test_a_word_without_a_stemmer_is_its_own_stem(language: str | None, word: str) -> None:
    assert stem(word, language) == word
