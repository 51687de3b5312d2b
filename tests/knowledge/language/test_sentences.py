"""Sentences: where they end in several languages, and that nothing is lost between them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.language.sentences import split_sentences

TEXTS = st.one_of(
    st.text(),
    st.text(alphabet="aA1 .!?…\"'”»«([)]\n。！؟।”IV-ışé\u00a0"),
    st.lists(
        st.sampled_from(["Dr. ", "U.N. ", "e.g. ", "The ", "word", ". ", "3. ", "?” ", "\n", "。"])
    ).map("".join),
)


def sentences(text: str, *, lines: bool = False) -> list[str]:
    return [sentence.text for sentence in split_sentences(text, lines=lines)]


# A bar marks where one sentence ends and the next begins.
@pytest.mark.parametrize(
    "marked",
    [
        # English
        "It is late.| We go home!| Do you come?| Yes…| Then hurry.",
        "The U.N. Security Council met.| It joined the U.N.| The council agreed.",
        "Dr. Smith met Mr. Jones vs. Mrs. Brown, e.g. Ann Brown, i.e. Ann, etc. and so on.",
        "See No. 5 and fig. 3, approx. 3.5 km away.| No.| It is nearer.",
        "J. K. Rowling met George W. Bush.| So do I.| Then they left.",
        "Apple Inc. and Foo Corp. Chairman Bar met at 5 p.m.| Nobody came.",
        "He asked “Who?” and left.| “Stop!” he said.| “Go.”| Then (really?) he went.",
        "(It was late.)| We left.",
        "Wait... what?| Well… no.| And then...| Nothing.",
        "Read www.example.org/a?b=c.d and notes.txt now.| Then open setup.py.| Done.",
        "It was in 2010.| 5 people came on Jan. 5.",
        "1. Do this first.| 2. Do that next.",
        "It holds.[12]| It does.²| So there.",
        "What?!| Really!!!| Yes. 👍",
        "b. See Brown et al. 2010 or Ray et al. (2011).| It ends in a.| The rest waits.",
        "Messrs. Smith and Jones, Rt. Hon. May and Ft. Knox.| It is 5 ft.| The end.",
        "The plague (b. 1300, d. 1350) ended.| The U.N.'s budget grew.| It paid $3.50; we left.",
        # German
        "Das sind z. B. Äpfel, d. h. Obst.| Er kam u. a. Berlin wegen.",
        "Am 3. Oktober 1990 geschah es.| Der 1. FC Köln siegte am 3. 10. 2020.",
        "Im 21. Jahrhundert, z.B. Berlin oder bzw. Hamburg.| Prof. Dr. Meier kam.",
        "„Hallo.“| Er ging.| »Gut.«| Sie blieb.",
        # French
        "« Bonjour. »| Il dit : « Quoi ! »| M. Dupont et Mme. Durand sont là… et partent.",
        "Voir art. 5 et p. 12.| C’est tout.",
        "Selon l’art. 5 et l'art. 6.| C’est tout.",
        # Spanish
        "Vive en EE. UU. desde 2010.| ¿Dónde?| ¡Aquí!",
        # Greek
        "Πού είναι;| Στην Αθήνα· ο Ο.Η.Ε. το λέει.| Γιατί\u037e| Έτσι.",
        # Turkish
        "21. yüzyılda 2. Dünya Savaşı anlatılır.| Prof. Dr. Ali Bey geldi.",
        "II. Dünya Savaşı 1939'da başladı.| Bkz. Ek 3'te, örn. Ankara.| Bitti.",
        # Arabic
        "هل تعمل المنظمة؟| نعم، تعمل.| قال د. أحمد ذلك.",
        # Urdu
        "یہ ایک جملہ ہے۔| یہ دوسرا ہے۔",
        # Chinese and Japanese
        "你好。|他说：“再见！”|然后走了。|什么？|版本是3.5。",
        "你好吗?|我很好.|再见!",
        "これは文です。|「はい。」|次の文です！",
        # Hindi
        "यह एक वाक्य है।| क्या यह दूसरा है?| हाँ॥| बस।",
    ],
)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    expected = [piece.strip() for piece in marked.split("|")]
    assert sentences(marked.replace("|", "")) == expected


def test_a_single_line_break_is_white_space() -> None:
    assert sentences("One\ntwo. Three\nfour.") == ["One\ntwo.", "Three\nfour."]


def test_a_blank_line_ends_a_sentence() -> None:
    assert sentences("One\n \ntwo") == ["One", "two"]


def test_every_line_ends_a_sentence_where_lines_count() -> None:
    assert sentences("- One\n- Two. Three\n\n- Four", lines=True) == [
        "- One",
        "- Two.",
        "Three",
        "- Four",
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u3000\u00a0"])
def test_white_space_has_no_sentence(text: str) -> None:
    assert split_sentences(text) == ()


@pytest.mark.parametrize("text", ["...", ". . .", "?!", "—", "。。。"])
def test_marks_alone_are_one_sentence(text: str) -> None:
    assert sentences(text) == [text]


@given(TEXTS, st.booleans())
def test_offsets_are_exact_and_only_white_space_is_left_out(text: str, lines: bool) -> None:
    end = 0
    for sentence in split_sentences(text, lines=lines):
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.text == sentence.text.strip() != ""
        assert not text[end : sentence.start].strip()
        assert sentence.start >= end
        end = sentence.end
    assert not text[end:].strip()


@given(TEXTS)
def test_a_sentence_of_prose_has_a_word_if_its_paragraph_has(text: str) -> None:
    paragraph = " ".join(text.split())
    if any(character.isalnum() for character in paragraph):
        for sentence in split_sentences(paragraph):
            assert any(character.isalnum() for character in sentence.text)


@pytest.mark.parametrize(
    "piece",
    [".", ". ", "a. ", "1. B ", "ş1. B ", "U.", '." ', "(“", ".[1]", ". ( ", '。"', " ", "A. \n"],
)
def test_hostile_text_takes_linear_time(piece: str) -> None:
    started = time.perf_counter()
    split_sentences(piece * (200_000 // len(piece)))
    assert time.perf_counter() - started < 5
