"""Words that readers take for the same are spelt the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.language.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Éléphant", "elephant"),
        ("Straße", "STRASSE"),
        ("İstanbul", "istanbul"),
        ("ısı", "isi"),
        ("أحمد", "احمد"),
        ("مدرسة", "مدرسه"),
        ("كتـــاب", "کتاب"),
        ("مُحَمَّد", "محمد"),
        ("٣", "3"),
        ("ＵＮ", "un"),
        ("we’ve", "we've"),
        ("Đông Á", "dong a"),
        ("Ελλάδα", "ελλαδα"),
        ("Οδυσσεύς", "ΟΔΥΣΣΕΥΣ"),
        ("ёлка", "елка"),
        ("हिन्दी", "हिंदी"),
        ("क़लम", "कलम"),
        ("کھانا", "كهانا"),
        ("می‌روم", "میروم"),
    ],
)
def test_spellings_of_a_word_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("कि", "की"), ("ไม", "ไม่"), ("й", "и"), ("ї", "і"), ("ў", "у"), ("peace", "piece")],
)
def test_signs_that_are_letters_to_their_readers_stay(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
