"""Plain text: read as Markdown is, but nothing in it was hidden on purpose."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.document import Document, PassageKind
from knowledge.reading import read_bytes
from tests.knowledge.reading.invariants import check_document


def read(text: str) -> Document:
    document = read_bytes("notes_of-the club.txt", text.encode())
    check_document(document)
    return document


def texts(text: str) -> list[str]:
    return [passage.text for passage in read(text).passages]


def test_text_without_a_heading_is_titled_by_its_file() -> None:
    document = read("One paragraph.\n\nAnother.")
    assert document.title == "notes of the club"
    assert [section.path for section in document.sections] == [("notes of the club",)]
    assert [passage.text for passage in document.passages] == ["One paragraph.", "Another."]


def test_indented_paragraphs_are_no_code() -> None:
    (passage,) = read("    An indented paragraph\nthat goes on.").passages
    assert passage.kind is PassageKind.PARAGRAPH
    assert passage.text == "An indented paragraph that goes on."


@pytest.mark.parametrize(
    "line",
    [
        "#hashtag and #another",
        "Write <your name> here, <b>please</b>",
        "[1]: a source that is cited",
        "5 * 3 * 2 and file_name_here and a*b",
        "C++ & R&D at 5 < 6 > 4",
        "---8<--- cut here",
    ],
)
def test_odd_characters_cost_no_words(line: str) -> None:
    assert texts(line) == [line]


def test_lists_and_tables_are_read_as_well() -> None:
    kinds = [passage.kind for passage in read("- a\n- b\n\n|a|b|\n|-|-|\n|1|2|").passages]
    assert kinds == [PassageKind.LIST, PassageKind.TABLE]


def test_a_number_alone_is_kept() -> None:
    assert texts("It was in\n\n1999.\n\n5)") == ["It was in", "1999.", "5)"]


def test_long_lines_without_blank_ones_are_paragraphs() -> None:
    lines = [f"Paragraph {number}. " + "It goes on and on. " * 12 for number in range(5)]
    assert texts("\n".join(lines)) == [line.strip() for line in lines]


def test_wrapped_lines_are_one_paragraph() -> None:
    assert texts("Short lines\nare wrapped\nby hand.") == ["Short lines are wrapped by hand."]


def test_a_rule_below_a_paragraph_makes_it_no_heading() -> None:
    assert texts("A paragraph of\nseveral lines.\n-----\nMore.") == [
        "A paragraph of several lines.",
        "More.",
    ]


WORDS = st.text(alphabet="abcXYZäşé你好ابي", min_size=1, max_size=8)
PARAGRAPHS = st.lists(
    st.lists(st.one_of(WORDS, st.sampled_from(["5", "3.", "(so)", "that,", "end.", "*", "<x>"])))
    .map(lambda words: ["Word", *words])
    .map(" ".join),
    min_size=1,
)


@given(PARAGRAPHS)
def test_every_word_of_plain_paragraphs_survives_in_order(paragraphs: list[str]) -> None:
    assert " ".join(texts("\n\n".join(paragraphs))).split() == " ".join(paragraphs).split()


@given(st.lists(st.text(alphabet="ab Z5\n.,;:!?'\"()*_<>-+|", min_size=1)), st.booleans())
def test_no_letter_is_lost_to_stray_marks(pieces: list[str], blank: bool) -> None:
    text = "Start " + ("\n\n" if blank else " ").join(pieces)
    document = read(text + "\n\nEnd.")
    # Headings are told from passages, so their order is not compared.
    kept = [section.title for section in document.sections if section.title != document.title]
    if document.title != "notes of the club":
        kept.append(document.title)
    kept += [passage.text for passage in document.passages]
    assert sorted(re.findall(r"\w", "".join(kept).replace("_", ""))) == sorted(
        re.findall(r"[^\W_]", text + "End")
    )
