"""Tables of questions and answers: each row is a section."""

import pytest

from knowledge.document import Document, PassageKind
from knowledge.errors import DamagedDocument, DocumentError, DocumentTooLarge, UnsupportedFormat
from knowledge.reading import read_bytes
from tests.knowledge.reading.invariants import check_document


def read(text: str) -> Document:
    document = read_bytes("faq.csv", text.encode())
    check_document(document)
    return document


def rows(text: str) -> list[tuple[str, str]]:
    return [(passage.section.title, passage.text) for passage in read(text).passages]


@pytest.mark.parametrize(
    "text",
    [
        "Question,Answer\nWhen?,At 5.\nWho?,All.\n",
        "QUESTION;answer\nWhen?;At 5.\nWho?;All.",
        "question\tanswer\r\nWhen?\tAt 5.\r\nWho?\tAll.\r\n",
        '"Answer","No","Question"\n"At 5.",1,"When?"\n"All.",2,"Who?"',
        "When?,At 5.\nWho?,All.",
        "\ufeffq,a\n\n,\nWhen?,At 5.\nWho?,All.",
        "Soru;Cevap\nWhen?;At 5.\nWho?;All.",
        "When?;At 5.;seen, by me\nWho?;All.;no",
    ],
)
def test_rows_are_sections(text: str) -> None:
    assert rows(text) == [("When?", "At 5."), ("Who?", "All.")]
    assert read(text).title == "faq"


def test_quoted_fields_hold_anything() -> None:
    assert rows('q,a\n"Why, ""dear""\nfriend?","Once.\n\nTwice, thrice."\n') == [
        ('Why, "dear" friend?', "Once."),
        ('Why, "dear" friend?', "Twice, thrice."),
    ]


def test_a_list_in_an_answer_is_a_list_and_a_heading_is_text() -> None:
    document = read('q,a\nWhat?,"# Things\n\n- one\n- two\n\n**Bold**"\nWho?,We\n')
    assert [(each.section.title, each.kind, each.text) for each in document.passages] == [
        ("What?", PassageKind.PARAGRAPH, "Things"),
        ("What?", PassageKind.LIST, "- one\n- two"),
        ("What?", PassageKind.PARAGRAPH, "Bold"),
        ("Who?", PassageKind.PARAGRAPH, "We"),
    ]


def test_commas_in_the_text_do_not_mislead() -> None:
    assert rows("When, then?;At 5, or 6\nWho, then?;All, I say") == [
        ("When, then?", "At 5, or 6"),
        ("Who, then?", "All, I say"),
    ]


def test_a_question_without_an_answer_stays_a_heading() -> None:
    document = read("q,a\nWhen?,\nWho?,All")
    assert [section.title for section in document.sections] == ["faq", "When?", "Who?"]


@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        ("q,a\n,lost", DamagedDocument, "the answer in line 2 has no question"),
        ('q,a\nx,"y', DamagedDocument, "the quotation marks in line 2 do not fit"),
        ('q,a\n"x"y,z', DamagedDocument, "the quotation marks in line 2 do not fit"),
        ("only\none", UnsupportedFormat, "it has no two columns"),
        (f"q,a\nx,{'y' * 200_000}", DocumentTooLarge, "a field before line 2 is too long"),
        (f"q,a\nx,{'>' * 200}y", DocumentError, "nested too deeply"),
    ],
)
def test_what_is_no_table_of_answers_is_told(
    text: str, error: type[DocumentError], message: str
) -> None:
    with pytest.raises(error, match=rf"faq.csv: .*{message}"):
        read(text)
