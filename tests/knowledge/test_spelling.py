"""Misspelt words find the words they meant, and others find none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.spelling import MOST_CANDIDATES, Spelling

WORDS = [
    "unesco", "cultural", "heritage", "peacekeeping", "operations", "organization",
    "organizations", "international", "criminal", "court", "growth", "economic", "peace",
    "atomic", "agency", "who", "trade", "world", "1945", "harmonious",
]  # fmt: skip


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
    ],
)
def test_a_misspelling_finds_the_word_it_meant(misspelt: str, meant: str) -> None:
    assert Spelling(WORDS).candidates(misspelt)[0].word == meant


@pytest.mark.parametrize(
    "word", ["pizza", "mountain", "cat", "1946", "zxcvbnm", "", "wo", "tonight"]
)
def test_a_word_about_something_else_finds_none(word: str) -> None:
    assert Spelling(WORDS).candidates(word) == ()


def test_another_ending_is_mostly_another_word() -> None:
    spelling = Spelling(["serves", "atomic"])
    (serves,), (atomic,) = spelling.candidates("server"), spelling.candidates("atomik")
    assert serves.similarity < 0.7 < atomic.similarity


@given(st.text(max_size=40))
def test_candidates_are_few_alike_and_best_first(text: str) -> None:
    candidates = Spelling(WORDS).candidates(text)
    similarities = [candidate.similarity for candidate in candidates]
    assert len(candidates) <= MOST_CANDIDATES
    assert similarities == sorted(similarities, reverse=True)
    assert all(0 < similarity <= 1 for similarity in similarities)
    assert all(candidate.word in WORDS for candidate in candidates)
