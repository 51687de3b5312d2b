"""Headings: which is the title, and which stands under which."""

import pytest

from knowledge.document import Document
from knowledge.errors import EmptyDocument
from knowledge.reading import read_bytes
from tests.knowledge.reading.invariants import check_document


def read(text: str, name: str = "club-rules_2026.md") -> Document:
    document = read_bytes(name, text.encode())
    check_document(document)
    return document


def paths(text: str) -> list[tuple[str, ...]]:
    return [section.path for section in read(text).sections]


def places(text: str) -> list[tuple[str, str]]:
    return [(passage.text, passage.section.title) for passage in read(text).passages]


def test_headings_nest_by_their_level() -> None:
    text = "# T\n\n## A\n\n### A1\n\n### A2\n\n## B\n\n#### Deep\n\n### B1\n\ntext"
    assert paths(text) == [
        ("T",),
        ("T", "A"),
        ("T", "A", "A1"),
        ("T", "A", "A2"),
        ("T", "B"),
        ("T", "B", "Deep"),
        ("T", "B", "B1"),
    ]


def test_underlined_headings_are_headings() -> None:
    assert paths("Title\n=====\n\nPart\n----\ntext") == [("Title",), ("Title", "Part")]


def test_lines_bold_as_a_whole_stand_below_the_heading_above() -> None:
    text = (
        "# T\n\n**A**\n\n__B__\n\n## X\n\n**C**\n\n***D***\n\n### Y\n\n**E**\n\n## Z\n\n**F**\n\nt"
    )
    assert paths(text) == [
        ("T",),
        ("T", "A"),
        ("T", "B"),
        ("T", "X"),
        ("T", "X", "C"),
        ("T", "X", "D"),
        ("T", "X", "Y"),
        ("T", "X", "Y", "E"),
        ("T", "Z"),
        ("T", "Z", "F"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "**Bold** and more",
        "**Bold**:",
        "**Two\nlines**",
        "**Bold**\ntext below",
        "> **Bold**",
        "- **Bold**",
        "*Italic*",
        "![**image**](x.png)",
        "**" + "very long " * 30 + "line**",
    ],
)
def test_other_bold_text_is_no_heading(text: str) -> None:
    assert len(read(f"# T\n\n{text}\n\nEnd.").sections) == 1


def test_a_bold_line_right_above_its_text_is_a_heading() -> None:
    text = "# T\n\n**Hours**\nWe open at nine.\n\n**Fees**\\\nNone."
    assert places(text) == [("We open at nine.", "Hours"), ("None.", "Fees")]


def test_markup_in_a_heading_is_dropped() -> None:
    text = "# The *[Title](x)* `x` #\n\n**A [link](y) & `code`**\n\ntext"
    assert paths(text) == [("The Title x",), ("The Title x", "A link & code")]


def test_text_stands_under_the_heading_above_it() -> None:
    text = "before\n\n# T\n\nunder T\n\n## A\n\nunder A\n\n**B**\n\nunder B"
    assert places(text) == [("before", "T"), ("under T", "T"), ("under A", "A"), ("under B", "B")]


def test_a_second_heading_of_level_1_is_a_section_of_the_document() -> None:
    assert paths("# T\n\n## A\n\n# Second\n\n## B\n\ntext") == [
        ("T",),
        ("T", "A"),
        ("T", "Second"),
        ("T", "Second", "B"),
    ]


def test_a_title_further_down_is_the_title_still() -> None:
    text = "## Notice\n\nnote\n\n# T\n\nunder T"
    assert paths(text) == [("T",), ("T", "Notice")]
    assert places(text) == [("note", "Notice"), ("under T", "T")]


@pytest.mark.parametrize("text", ["## T\n\n### A\n\ntext", "**T**\n\n## A\n\ntext"])
def test_a_first_heading_above_all_others_is_the_title(text: str) -> None:
    assert paths(text) == [("T",), ("T", "A")]


@pytest.mark.parametrize("text", ["## A\n\ntext\n\n## B\n\ntext", "**A**\n\ntext\n\n**B**\n\ntext"])
def test_headings_side_by_side_are_no_title(text: str) -> None:
    assert paths(text) == [
        ("club rules 2026",),
        ("club rules 2026", "A"),
        ("club rules 2026", "B"),
    ]


def test_headings_that_repeat_are_sections_of_their_own() -> None:
    document = read("# T\n\n## A\n\none\n\n## A\n\ntwo")
    assert [(section.title, section.ordinal) for section in document.sections] == [
        ("T", 0),
        ("A", 1),
        ("A", 2),
    ]
    assert [passage.section.ordinal for passage in document.passages] == [1, 2]


def test_a_heading_without_words_is_passed_over() -> None:
    assert paths("# T\n\n##\n\n## <!-- x -->\n\n**&nbsp;**\n\ntext") == [("T",)]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("House_Rules.txt", "House Rules"),
        ("guide/how-to_start.MD", "how to start"),
        ("v1.2.md", "v1.2"),
        ("__.md", "__"),
        ("قواعد-النادي.txt", "قواعد النادي"),
    ],
)
def test_a_name_is_made_readable_as_a_title(name: str, title: str) -> None:
    assert read("text", name).title == title


@pytest.mark.parametrize("text", ["", " \n\t\n", "\u200b", "---", "<!-- nothing -->"])
def test_a_document_without_text_is_refused(text: str) -> None:
    with pytest.raises(EmptyDocument, match=r"club-rules_2026.md: there is no text in it"):
        read(text)


def test_headings_alone_are_no_document() -> None:
    with pytest.raises(EmptyDocument, match="headings but no text under them"):
        read("# T\n\n**A**")


def test_passages_are_found_by_their_places() -> None:
    passages = read("# T\n\none\n\n## A\n\ntwo\n\nthree").passages
    assert [passage.text for passage in passages[1:]] == ["two", "three"]
    assert passages[-1] == passages[2]
    assert passages[-1].section.title == "A"
    assert len(passages) == 3
    with pytest.raises(IndexError):
        passages[3]
