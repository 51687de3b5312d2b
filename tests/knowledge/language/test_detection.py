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
        ("图书馆每天开放", "chinese"),
        ("図書館は毎日開いています", "japanese"),
        ("ห้องสมุดเปิดทุกวัน", "thai"),
        ("도서관은 매일 열려 있습니다", "korean"),
        ("Библиотека открыта для всех и не закрывается на выходные", "russian"),
        ("Бібліотека відкрита для всіх і не зачиняється на вихідні, але це не так", "ukrainian"),
        ("Η βιβλιοθήκη είναι ανοιχτή όλες τις ημέρες και για όλους", "greek"),
        ("المكتبة مفتوحة في كل يوم من أيام الأسبوع", "arabic"),
        ("کتابخانه در تمام روزهای هفته از صبح باز است", "persian"),
        ("पुस्तकालय सप्ताह के सभी दिनों में खुला है", "hindi"),
        ("Thư viện được mở cho tất cả các ngày trong tuần và không đóng cửa", "vietnamese"),
        ("Biblioteka jest otwarta we wszystkie dni i nie zamyka się na święta", "polish"),
        ("", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert detect_language(fold_words(text)) == language
