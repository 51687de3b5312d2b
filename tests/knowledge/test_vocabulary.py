"""Words in one block are found as if each were a string of its own."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.vocabulary import WordList

LINES = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=6)
WORDS = st.lists(LINES, max_size=20, unique=True).map(sorted)


@given(WORDS)
def test_a_list_gives_back_its_words_in_order(words: list[str]) -> None:
    assert list(WordList.of(words)) == words
    assert WordList(WordList.of(words).block)[1:] == words[1:]


@given(WORDS, LINES)
def test_every_word_has_its_place_and_others_have_none(words: list[str], other: str) -> None:
    listed = WordList.of(words)
    assert [listed.number(word) for word in words] == list(range(len(words)))
    assert (other in listed) == (other in words)


@given(WORDS, LINES)
def test_words_are_found_by_their_beginning(words: list[str], start: str) -> None:
    listed = WordList.of(words)
    found = [words[place] for place in listed.beginning_with(start)]
    assert found == [word for word in words if word.startswith(start)]


@given(WORDS, st.data())
def test_words_are_read_many_at_a_time(words: list[str], data: st.DataObject) -> None:
    places = data.draw(st.lists(st.sampled_from(range(len(words))))) if words else []
    joined = WordList.of(words).joined(np.array(places, np.int32))
    assert joined == "".join(words[place] + "\n" for place in places)


def _common(one: str, other: str) -> str:
    size = max(size for size in range(len(one) + 1) if other.startswith(one[:size]))
    return one[:size]


@given(WORDS, st.text("aé世", min_size=1, max_size=6))
def test_a_text_shares_its_beginning_with_words(words: list[str], text: str) -> None:
    listed = WordList.of(words)
    shared = listed.shared_beginnings(text, range(len(words))).tolist()
    assert shared == [len(_common(text, word).encode()) for word in words]


def test_sizes_are_counted_in_bytes() -> None:
    assert WordList.of(["a", "bé", "世界"]).sizes(range(1, 3)).tolist() == [3, 6]


def test_a_place_beyond_the_end_is_refused() -> None:
    with pytest.raises(IndexError):
        WordList.of(["a"])[1]


def test_half_a_character_is_in_no_list() -> None:
    assert WordList.of(["a"]).number("\ud800") is None
