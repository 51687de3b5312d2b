"""Misspelt words find the words they meant, and others find none."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from knowledge.spelling import MOST_CANDIDATES, Spelling
from knowledge.spelling_index import LENGTH_REACH, SpellingIndex, build_spelling_index
from knowledge.vocabulary import WordList

WORDS = [
    "unesco", "cultural", "heritage", "peacekeeping", "operations", "organization",
    "organizations", "international", "criminal", "court", "growth", "economic", "peace",
    "atomic", "agency", "who", "trade", "world", "1945", "harmonious", "phonetic",
    "philosophy", "enough", "definitely", "receive", "separate", "accommodate", "which",
    "الثقافيه", "международный", "สันติภาพ", "baristir",
]  # fmt: skip
LETTERS = "aeinorstlkz"


class Rows:
    """The rows of a vocabulary's index, which remembers the keys it was asked for."""

    def __init__(self, words: Sequence[str]) -> None:
        self.rows = dict(build_spelling_index(words))
        self.asked: list[Sequence[int]] = []

    def __call__(self, keys: Sequence[int]) -> Mapping[int, NDArray[np.int32]]:
        self.asked.append(keys)
        return {key: self.rows[key] for key in keys if key in self.rows}


def spelling_of(words: Sequence[str]) -> Spelling:
    listed = sorted(set(words))
    return Spelling(WordList.of(listed), Rows(listed))


SPELLING = spelling_of(WORDS)


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        ("unseco", "unesco"),
        ("unesko", "unesco"),
        ("culturel", "cultural"),
        ("heratige", "heritage"),
        ("peecekeeping", "peacekeeping"),
        ("opperations", "operations"),
        ("interational", "international"),
        ("growht", "growth"),
        ("wolrd", "world"),
        ("harmonous", "harmonious"),
        ("agencey", "agency"),
        ("definately", "definitely"),
        ("recieve", "receive"),
        ("seperate", "separate"),
        ("acommodate", "accommodate"),
        ("wich", "which"),
        ("eritage", "heritage"),
        ("jeritage", "heritage"),
        ("الثقافه", "الثقافيه"),
        ("межудародный", "международный"),
        ("สันติภพ", "สันติภาพ"),
        ("barisdir", "baristir"),
    ],
)
def test_a_misspelling_finds_the_word_it_meant(misspelt: str, meant: str) -> None:
    assert SPELLING.candidates(misspelt)[0].word == meant


@pytest.mark.parametrize(
    ("misspelt", "meant"), [("fonetik", "phonetic"), ("filosofy", "philosophy")]
)
def test_a_word_written_by_ear_finds_the_word_it_meant(misspelt: str, meant: str) -> None:
    assert SPELLING.candidates(misspelt)[0].word == meant


def test_an_edit_that_is_not_heard_counts_less_than_one_that_is() -> None:
    (heard,), (unheard,) = SPELLING.candidates("ekonomic"), SPELLING.candidates("emonomic")
    assert heard.similarity > unheard.similarity


@pytest.mark.parametrize(
    "word",
    ["pizza", "mountain", "cat", "1946", "zxcvbnm", "", "wo", "tonight", "b2bpeace", "世界"],
)
def test_a_word_about_something_else_finds_none(word: str) -> None:
    assert SPELLING.candidates(word) == ()


def test_a_word_longer_than_any_is_not_corrected() -> None:
    assert spelling_of(["a" * 70, "a" * 60]).candidates("a" * 69) == ()


def test_an_empty_vocabulary_corrects_nothing() -> None:
    assert spelling_of([]).candidates("heritage") == ()


def test_another_ending_is_mostly_another_word() -> None:
    spelling = spelling_of(["serves", "atomic"])
    (serves,), (atomic,) = spelling.candidates("server"), spelling.candidates("atomik")
    assert serves.similarity < 0.7 < atomic.similarity


def test_a_word_is_found_among_very_many_alike() -> None:
    letters = "abcdefghij"
    words = [f"harmon{one}{two}{three}s" for one in letters for two in letters for three in letters]
    assert spelling_of([*words, "heritage"]).candidates("heratige")[0].word == "heritage"
    assert "harmonabcs" in {found.word for found in spelling_of(words).candidates("hramonabcs")}


def test_each_word_worth_finding_stands_in_one_row_of_its_length() -> None:
    rows = dict(build_spelling_index(WORDS))
    numbers = [rows[key] for key in rows if key % 2 == 0]
    assert all(len({len(WORDS[number]) for number in row.tolist()}) == 1 for row in numbers)
    assert all((np.diff(row) > 0).all() for row in numbers)
    found = sorted(WORDS[number] for row in numbers for number in row.tolist())
    assert found == sorted(set(WORDS) - {"who", "1945"})


def test_a_vocabulary_larger_than_a_chunk_is_indexed_whole() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    stems = [a + b + c + d for a in letters for b in letters for c in letters for d in "aeiou"]
    words = [stem + "ing" for stem in stems]
    numbers, marks = (row for _, row in build_spelling_index(words))
    assert numbers.tolist() == list(range(len(words)))
    assert len(marks) == 2 * len(words)


def test_only_words_of_about_the_same_length_are_read_and_only_once() -> None:
    rows = Rows(WORDS)
    index = SpellingIndex(rows)
    index.near("heratige")
    index.near("culturel")
    (keys,) = rows.asked
    assert {key // 2 for key in keys} == set(range(8 - LENGTH_REACH, 9 + LENGTH_REACH))


def one_edit(word: str, kind: int, place: int, letter: str) -> str:
    at = place % len(word)
    swapped = word[at + 1 : at + 2] + word[at]
    middle = {0: "", 1: letter + word[at], 2: letter, 3: swapped}[kind]
    return word[:at] + middle + word[at + (2 if kind == 3 else 1) :]


@given(
    words=st.lists(st.text(LETTERS, min_size=5, max_size=12), min_size=1, max_size=40, unique=True),
    kind=st.integers(0, 3),
    place=st.integers(0, 20),
    letter=st.sampled_from(LETTERS),
)
def test_one_edit_finds_the_word_or_one_as_similar(
    words: list[str], kind: int, place: int, letter: str
) -> None:
    misspelt = one_edit(words[0], kind, place, letter)
    (meant,) = spelling_of([words[0]]).candidates(misspelt)
    found = spelling_of(words).candidates(misspelt)
    assert found[0].similarity >= meant.similarity
    assert OSA.distance(misspelt, meant.word) <= 1


@given(st.text(max_size=40))
def test_candidates_are_few_alike_and_best_first(text: str) -> None:
    candidates = SPELLING.candidates(text)
    similarities = [candidate.similarity for candidate in candidates]
    assert len(candidates) <= MOST_CANDIDATES
    assert similarities == sorted(similarities, reverse=True)
    assert all(0 < similarity <= 1 for similarity in similarities)
    assert all(candidate.word in WORDS for candidate in candidates)
