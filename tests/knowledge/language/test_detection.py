"""The language of a document is told by its most frequent words."""

import pytest

from knowledge.language.detection import detect_language
from knowledge.language.words import fold_words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The library is open on all days of the week and closes at six.", "english"),
        ("Die Bibliothek ist an allen Tagen der Woche offen und schließt um sechs.", "german"),
        ("La bibliothèque est ouverte tous les jours de la semaine et ferme à six.", "french"),
        ("Kütüphane haftanın her günü açık ve bir saat için de olsa gelinebilir.", "turkish"),
        ("Perpustakaan ini dibuka untuk umum dan tidak tutup pada hari Minggu.", "indonesian"),
        ("zxcv qwer asdf", None),
        ("图书馆每天开放", None),
        ("", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert detect_language(fold_words(text)) == language
