"""PDF: lines become headings, paragraphs and lists; what cannot be read is told."""

import time

import pytest

from knowledge.document import Document, PassageKind
from knowledge.errors import (
    DamagedDocument,
    DocumentError,
    DocumentTooLarge,
    EncryptedDocument,
    ScannedDocument,
)
from knowledge.limits import ReadingLimits
from knowledge.reading import read_bytes
from knowledge.reading.pdf_words import Joiner
from tests.knowledge.reading.invariants import check_document
from tests.knowledge.reading.making import Text, pdf, pdf_of


def read(data: bytes) -> Document:
    document = read_bytes("rules.pdf", data)
    check_document(document)
    return document


def lines(*words: str, top: float = 700) -> list[Text]:
    return [Text(each, top - 12 * place) for place, each in enumerate(words)]


def texts(*words: str) -> list[str]:
    return [passage.text for passage in read(pdf([lines(*words)])).passages]


BODY = lines("This is the text of the club’s handbook, which goes", "on below. It ends here.")


def test_larger_lines_are_headings_the_largest_on_top() -> None:
    page = [
        Text("The club", 800, 24),
        Text("Rules", 760, 16),
        *lines("Be kind to each other and to", "everybody else.", top=740),
        Text("Seats and", 700, 12),
        Text("places", 686, 12),
        *lines("Sit where you like, and stay as long as you like.", top=660),
        Text("Money", 600, 16),
        *lines("None at all.", top=580),
    ]
    document = read(pdf([page]))
    assert [(passage.section.path, passage.text) for passage in document.passages] == [
        (("The club", "Rules"), "Be kind to each other and to everybody else."),
        (
            ("The club", "Rules", "Seats and places"),
            "Sit where you like, and stay as long as you like.",
        ),
        (("The club", "Money"), "None at all."),
    ]


def test_the_outline_tells_headings_where_sizes_do_not() -> None:
    pages = [
        [*lines("Our rules", top=800), *lines("Be kind. And more.", top=770)],
        [*lines("Seats", top=800), *lines("Sit anywhere. Or stand.", top=770)],
    ]
    document = read(pdf(pages, outline=[("Our  Rules", 0), ("Seats", 1), ("Not there", 1)]))
    assert [section.path for section in document.sections[-2:]] == [
        ("Our rules",),
        ("Our rules", "Seats"),
    ]


def test_bold_lines_are_headings_as_in_markdown() -> None:
    page = [
        *BODY,
        *(Text("Seats", 640, bold=True), Text("Sit anywhere.", 620)),
        *(Text("Money", 590, bold=True), Text("None.", 578)),
    ]
    passages = read(pdf([page])).passages
    assert [passage.section.title for passage in passages] == ["rules", "Seats", "Money"]


def test_paragraphs_are_told_by_the_room_between_them() -> None:
    page = [*lines("One goes", "on here"), *lines("Two goes", "on there", top=650)]
    assert [passage.text for passage in read(pdf([page])).passages] == [
        "One goes on here",
        "Two goes on there",
    ]


def test_paragraphs_are_told_by_their_first_line() -> None:
    page = [
        *lines("One goes", "on here.", "Then it ends."),
        Text("Two begins", 664, x=70),
        Text("and goes on.", 652),
    ]
    assert [passage.text for passage in read(pdf([page])).passages] == [
        "One goes on here. Then it ends.",
        "Two begins and goes on.",
    ]


def test_a_sentence_goes_on_over_the_page() -> None:
    pages = [lines("One page ends amid a"), lines("sentence. The end."), lines("Another.")]
    assert [passage.text for passage in read(pdf(pages)).passages] == [
        "One page ends amid a sentence. The end.",
        "Another.",
    ]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("An organi-", "zation. Any organization.", "An organization. Any organization."),
        ("It is well-", "known.", "It is well-known."),
        ("A co-", "op. The co-op and coop.", "A co-op. The co-op and coop."),
        ("An exam-", "ple.", "An exam-ple."),
        ("An exam\u00ad", "ple.", "An example."),
        ("The Anglo-", "Saxon rule. anglosaxon", "The Anglo- Saxon rule. anglosaxon"),
        ("From 5-", "6 or so.", "From 5- 6 or so."),
    ],
)
def test_cut_words_are_joined_where_that_is_certain(first: str, second: str, joined: str) -> None:
    assert texts(first, second) == [joined]


def test_a_paragraph_without_end_is_joined_in_no_time() -> None:
    started = time.monotonic()
    joined = Joiner(["word"]).join(["word after word"] * 100_000)
    assert joined.count("after") == 100_000
    assert time.monotonic() - started < 5


def test_items_are_a_list() -> None:
    page = lines("• First one", "goes on", "• Second", "1. one", "2. two", "- last")
    (passage,) = read(pdf([page])).passages
    assert passage.kind is PassageKind.LIST
    assert passage.text == "- First one goes on\n- Second\n1. one\n2. two\n- last"


def test_headers_and_footers_that_repeat_are_left_out() -> None:
    pages = [
        [
            Text("Handbook 2026", 800, 8, x=400),
            *lines(f"Text of page {number}.", "The same line.", top=700),
            *lines("Notes.", top=100),
            Text(f"Page {number} of 9", 30, 8),
        ]
        for number in range(1, 6)
    ]
    shown = [passage.text for passage in read(pdf(pages)).passages]
    assert shown[:2] == ["Text of page 1. The same line.", "Notes."]
    assert not any("Handbook" in text or "of 9" in text for text in shown)
    assert sum("The same line." in text for text in shown) == 5


def test_a_heading_on_top_of_each_page_is_no_header() -> None:
    pages = [
        [Text(f"Section {number}", 800, 18), *lines(f"The text of {number}.", top=770)]
        for number in range(1, 6)
    ]
    assert len(read(pdf(pages)).sections) == 5


def test_what_repeats_on_every_page_is_kept_if_it_is_all() -> None:
    assert read(pdf([lines("Vote yes.")] * 4)).passages[0].text == "Vote yes."


def test_a_scan_is_told_with_what_to_do() -> None:
    with pytest.raises(ScannedDocument, match=r"rules.pdf: its pages \(3\) are pictures .*OCR"):
        read(pdf([[], [], []]))


def test_an_encrypted_file_is_told() -> None:
    locked = pdf(
        [BODY],
        trailer="/Encrypt<</Filter/Standard/V 1/R 2/P -4"
        f"/O<{'00' * 32}>/U<{'00' * 32}>>>/ID[<{'00' * 16}><{'00' * 16}>]",
    )
    with pytest.raises(EncryptedDocument, match=r"rules.pdf: it is encrypted. Save a copy"):
        read(locked)


def test_too_many_pages_are_told() -> None:
    with pytest.raises(DocumentTooLarge, match=r"a.pdf: it has more than 2 pages, the most"):
        read_bytes("a.pdf", pdf([BODY] * 3), ReadingLimits(pages=2))


def test_too_long_a_time_is_told() -> None:
    with pytest.raises(DocumentTooLarge, match=r"a.pdf: reading it takes more than 0 seconds"):
        read_bytes("a.pdf", pdf([BODY]), ReadingLimits(seconds=0))


@pytest.mark.parametrize("keep", [20, 100, 400, 700])
def test_a_file_that_was_cut_off_is_read_or_told(keep: int) -> None:
    whole = pdf([BODY, BODY], packed=False)
    try:
        read(whole[: min(keep, len(whole) - 10)])
    except DocumentError as error:
        assert str(error).startswith("rules.pdf: ")  # noqa: PT017


PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<<>>>>>>"
ODD = {
    "a page tree that is its own child": [b"<</Pages 2 0 R>>", b"<</Kids[2 0 R]/Count 1>>"],
    "a page tree that doubles forty times": [
        b"<</Pages 2 0 R>>",
        *(b"<</Type/Pages/Count 2/Kids[%d 0 R %d 0 R]>>" % (n, n) for n in range(3, 43)),
        PAGE,
    ],
    "no pages": [b"<</Pages 2 0 R>>", b"<</Type/Pages/Count 0/Kids[]>>"],
    "a catalog that is a number": [b"3"],
    "arrays in arrays": [b"[" * 100_000 + b"]" * 100_000],
    "a form that shows itself": [
        b"<</Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 4 0 R>>>>>>",
        (
            b"<</Type/XObject/Subtype/Form/Resources<</XObject<</X 4 0 R>>>>/Length 11>>stream\n"
            b"/X Do /X Do\nendstream"
        ),
    ],
    "a stream that is not packed as it says": [
        b"<</Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        PAGE,
        b"<</Length 5/Filter/FlateDecode>>stream\nhello\nendstream",
    ],
}


@pytest.mark.parametrize("objects", ODD.values(), ids=ODD)
def test_odd_files_are_told_in_no_time(objects: list[bytes]) -> None:
    started = time.monotonic()
    with pytest.raises(DocumentError, match=r"^rules.pdf: "):
        read(pdf_of(objects))
    assert time.monotonic() - started < 5


def test_a_stream_that_unpacks_without_end_is_told() -> None:
    with pytest.raises((DamagedDocument, ScannedDocument)):
        read(pdf([[Text(" " * 90_000_000, 700)]]))
