"""Bytes to a document: the shipped one, and whatever else is thrown at it."""

from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import knowledge
from knowledge.document import PassageKind
from knowledge.errors import DocumentError, UnsupportedFormat
from knowledge.reading import FORMATS, read_bytes, read_document
from tests.knowledge.reading.invariants import check_document

SHIPPED = (
    Path(knowledge.__file__).parent
    / "documents"
    / "engagement-with-international-organizations.txt"
)
TITLE = "Engagement with International Organizations: The Islamic Nation's Perspective"
MARKDOWN = st.lists(
    st.sampled_from(
        [
            *("# A\n", "## B\n", "**C**\n", "===\n", "---\n", "- ", "  ", "1. ", "> ", "```\n"),
            *("|a|b|\n", "|-|-|\n", "<div>", "<!--", "-->", "<![x", "[a](b)", "![", "`", "*", "_"),
            *(
                "\\",
                "&amp;",
                "word ",
                "Wort. ",
                "词。",
                "\n",
                "\n\n",
                "\t",
                "\u200b",
                "\ufeff",
                "\r",
            ),
        ]
    ),
    max_size=40,
).map("".join)


def test_the_shipped_document_has_its_sections_and_passages() -> None:
    document = read_document(SHIPPED)
    check_document(document)
    assert document.name == SHIPPED.name
    assert [section.path for section in document.sections] == [
        (TITLE,),
        (TITLE, "Interpreting the Concept"),
        (TITLE, "Why Engagement with International Organizations Matters"),
        (TITLE, "Practical Instances"),
        (TITLE, "In Summary"),
    ]
    assert [passage.section.ordinal for passage in document.passages] == [0, 1, 2, 2, 3, 3, 4]
    assert {passage.kind for passage in document.passages} == {PassageKind.PARAGRAPH}
    assert [len(passage.sentences) for passage in document.passages] == [2, 3, 3, 2, 3, 2, 4]


def test_the_shipped_document_is_mended_and_otherwise_verbatim() -> None:
    source = SHIPPED.read_text(encoding="utf-8").replace("weâ€™ve", "we’ve")
    for passage in read_document(SHIPPED).passages:
        assert passage.text in source
    assert "For example, we’ve seen" in read_document(SHIPPED).passages[4].text


def test_the_digest_is_that_of_the_bytes() -> None:
    assert read_bytes("a.md", b"text").digest == sha256(b"text").hexdigest()


@pytest.mark.parametrize("name", ["a.txt", "a.TXT", "a.md", "a.Markdown"])
def test_the_ending_counts_in_either_case(name: str) -> None:
    assert read_bytes(name, b"text").name == name


@pytest.mark.parametrize("name", ["a.doc", "folder/a.xlsx", "a.zip", "README"])
def test_another_format_is_refused_with_those_that_are_allowed(name: str) -> None:
    with pytest.raises(UnsupportedFormat) as caught:
        read_bytes(name, b"text")
    assert str(caught.value).startswith(f"{name}: ")
    assert all(ending in str(caught.value) for ending in FORMATS)


@given(
    st.sampled_from(["a.md", "a.txt"]),
    st.one_of(
        st.binary(),
        st.text().map(str.encode),
        MARKDOWN.map(str.encode),
        st.text().map(lambda text: text.encode("utf-16")),
    ),
)
def test_any_bytes_give_a_sound_document_or_an_error_that_names_the_file(
    name: str, data: bytes
) -> None:
    try:
        document = read_bytes(name, data)
    except DocumentError as error:
        assert str(error).startswith(f"{name}: ")  # noqa: PT017
    else:
        check_document(document)
