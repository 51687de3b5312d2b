"""Text to words, per script."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.language.words import fold_words, split_words, stem


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The UN's aid", ["the", "un", "aid"]),
        ("UN-run peacekeeping", ["un", "run", "peacekeeping"]),
        ("U.N. and W.H.O.", ["un", "and", "who"]),
        ("don't", ["dont"]),
        ("members’ rights", ["members", "rights"]),
        ("COVID-19", ["covid", "19"]),
        ("U.N.'s", ["un"]),
        ("x'U.N. 'U.N.'", ["xu", "n", "un"]),
        ("हिन्दी की भाषा", ["हिंदी", "की", "भाषा"]),
        ("ภาษาไทย", ["ภาษ", "าษา", "ษาไ", "าไท", "ไทย"]),
        ("ที่นี่ไม่", ["ที่นี่ไ", "นี่ไม่"]),
        ("ປະເທດ ๑๒", ["ປະເ", "ະເທ", "ເທດ", "12"]),
        ("ភាសាខ្មែរ", ["ភាសាខ្មែ", "សាខ្មែរ"]),
        ("မြန်မာ", ["မြန်", "န်မာ"]),
        ("ガラス ｶﾞﾗｽ", ["ガラ", "ラス", "ガラ", "ラス"]),
        ("Tiếng Việt", ["tieng", "viet"]),
        ("Ёлка й їжа", ["елка", "й", "їжа"]),
        ("Ὀδυσσεύς", ["οδυσσευσ"]),
        ("צה״ל", ["צהל"]),
        ("می‌خواهم", ["ميخواهم"]),
        ("한국어를", ["한국어를"]),
        ("snake_case", ["snake", "case"]),
        ("世界卫生", ["世界", "界卫", "卫生"]),
        ("在UN工作", ["在", "un", "工作"]),
        ("", []),
        ("?!…", []),
    ],
)
def test_words_are_split_as_their_readers_do(text: str, words: list[str]) -> None:
    assert [word.folded for word in split_words(text)] == words


@given(st.text(max_size=200))
def test_every_word_stands_at_its_place(text: str) -> None:
    for word in split_words(text):
        assert text[word.start : word.end] == word.text
        assert word.folded


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Lo"]), min_size=1, max_size=30))
def test_no_letters_are_lost(text: str) -> None:
    covered = {place for word in split_words(text) for place in range(word.start, word.end)}
    assert covered == set(range(len(text)))


@pytest.mark.parametrize(
    ("one", "other"),
    [("cooperating", "cooperate"), ("organizations", "organization"), ("страны", "страна")],
)
def test_forms_of_a_word_share_their_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_a_word_of_a_script_without_a_stemmer_is_its_own_stem() -> None:
    assert stem("世界") == "世界"


@given(st.text(max_size=200))
def test_the_fast_way_to_fold_words_gives_the_same(text: str) -> None:
    assert fold_words(text) == [word.folded for word in split_words(text)]


_MARKED = st.text(
    alphabet=st.one_of(
        st.sampled_from("aéßиघकनกทไลវសမက字がカ한 ."),
        st.characters(categories=["Mn", "Mc"], max_codepoint=0x30FF),
    ),
    max_size=40,
)


@given(_MARKED)
def test_a_combining_mark_stays_with_its_letter(text: str) -> None:
    for word in split_words(text):
        assert not (
            text[word.start - 1 : word.start].isalnum()
            and unicodedata.category(text[word.start]) in {"Mn", "Mc"}
        )
        assert unicodedata.category(text[word.end : word.end + 1] or " ") not in {"Mn", "Mc"}


@given(_MARKED)
def test_the_fast_way_gives_the_same_for_marked_letters(text: str) -> None:
    assert fold_words(text) == [word.folded for word in split_words(text)]


@given(st.text(alphabet="aUs.'_ 9", max_size=30))
def test_the_fast_way_gives_the_same_for_acronyms_and_apostrophes(text: str) -> None:
    assert fold_words(text) == [word.folded for word in split_words(text)]
