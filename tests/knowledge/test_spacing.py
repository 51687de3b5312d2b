"""Words are joined and parted as the documents have them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.language.words import split_words
from knowledge.spacing import respaced
from knowledge.vocabulary import WordList

KNOWN = WordList.of(sorted(["000", "1", "2000", "250", "peacekeeping", "trade", "world"]))


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("peace keeping", ["peacekeeping"]),
        ("worldtrade", ["world", "trade"]),
        ("worldwide", ["worldwide"]),
        ("1000", ["1", "000"]),
        ("1000250", ["1", "000", "250"]),
        ("2,000", ["2000"]),
        ("2000", ["2000"]),
        ("1999", ["1999"]),
        ("world trade", ["world", "trade"]),
    ],
)
def test_words_are_spaced_as_the_documents_space_them(asked: str, words: list[str]) -> None:
    assert [word.folded for word in respaced(split_words(asked), KNOWN)] == words


@given(st.text(alphabet="peacktrdwol01 25,", max_size=30))
def test_no_letter_is_lost_and_every_word_keeps_its_place(asked: str) -> None:
    before, after = split_words(asked), respaced(split_words(asked), KNOWN)
    assert "".join(word.folded for word in after) == "".join(word.folded for word in before)
    assert all(asked[word.start] == word.text[0] for word in after)
