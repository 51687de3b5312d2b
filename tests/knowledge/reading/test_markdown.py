"""Markdown: what becomes a passage of which kind, and what its words are."""

from textwrap import dedent

import pytest

from knowledge.document import Document, Passage, PassageKind
from knowledge.errors import DocumentError
from knowledge.reading import read_bytes
from tests.knowledge.reading.invariants import check_document


def read(text: str) -> Document:
    document = read_bytes("handbook.md", dedent(text).encode())
    check_document(document)
    return document


def only(text: str) -> Passage:
    (passage,) = read(text).passages
    return passage


def test_a_paragraph_is_joined_to_one_line() -> None:
    passage = only("""
        One sentence that
        goes on.  Another\twith
        spaces.
    """)
    assert passage.kind is PassageKind.PARAGRAPH
    assert passage.text == "One sentence that goes on. Another with spaces."
    assert [sentence.text for sentence in passage.sentences] == [
        "One sentence that goes on.",
        "Another with spaces.",
    ]


def test_chinese_lines_are_joined_without_a_space() -> None:
    assert (
        only("联合国是一个\n国际组织。\nUNESCO 也是。").text
        == "联合国是一个国际组织。 UNESCO 也是。"
    )


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("**bold** *italic* ~~struck~~ `code`", "bold italic struck code"),
        ("[a *link*](https://example.org 'hint') here", "a link here"),
        ("![a *cat*](cat.png) sleeps", "a cat sleeps"),
        ("see <https://example.org/a>", "see https://example.org/a"),
        (r"\*not bold\* &amp; 5 &lt; 6 &copy;", "*not bold* & 5 < 6 ©"),
        ("hard  \nbreak and<br>tag", "hard break and tag"),
        ("a <b class='x'>tag</b><!-- hidden --> shown", "a tag shown"),
        ("`<b> & &amp;`", "<b> & &amp;"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("[a]\n\n[a]: https://example.org", "a"),
        ("“curly” – and\u00a0fixed\u00a0spaces", "“curly” – and\u00a0fixed\u00a0spaces"),
    ],
)
def test_markup_is_dropped_and_words_stay(source: str, shown: str) -> None:
    assert only(source).text == shown


def test_a_list_with_its_sublists_is_one_passage() -> None:
    passage = only("""
        * First one. With a second sentence.
        * Second
          goes on
            1. inner
            2. more

               after a blank line
        * Third
          ```
          code
            indented
          ```
    """)
    assert passage.kind is PassageKind.LIST
    assert passage.text.split("\n") == [
        "- First one. With a second sentence.",
        "- Second goes on",
        "  1. inner",
        "  2. more",
        "    after a blank line",
        "- Third",
        "  code",
        "    indented",
    ]
    assert [sentence.text for sentence in passage.sentences] == [
        "First one.",
        "With a second sentence.",
        "Second goes on",
        "inner",
        "more",
        "after a blank line",
        "Third",
        "code",
        "indented",
    ]


def test_numbers_of_a_list_stay_as_they_are_written() -> None:
    assert only("7) seven\n9) nine").text == "7) seven\n9) nine"


def test_a_long_list_is_cut_between_items() -> None:
    passages = read("\n".join(f"- item {number}\n  - inner" for number in range(40))).passages
    assert [passage.kind for passage in passages] == [PassageKind.LIST] * 3
    assert all(passage.text.startswith("- item") for passage in passages)
    joined = "\n".join(passage.text for passage in passages)
    assert joined.split("\n")[::2] == [f"- item {number}" for number in range(40)]


def test_a_list_of_long_items_is_cut_by_length() -> None:
    passages = read("\n".join("- " + "word " * 150 for _ in range(5))).passages
    assert [len(passage.text.split("\n")) for passage in passages] == [2, 2, 1]


def test_a_table_is_one_passage_and_each_row_one_sentence() -> None:
    passage = only("""
        | Body | *Seat* |
        |------|:----:|
        | UN   | New York. USA |
        | ICC \\| Court | The Hague |
        |  |  |
    """)
    assert passage.kind is PassageKind.TABLE
    assert passage.text == "Body | Seat\nUN | New York. USA\nICC | Court | The Hague"
    assert [sentence.text for sentence in passage.sentences] == passage.text.split("\n")


def test_a_long_table_is_cut_between_rows_and_no_word_is_repeated() -> None:
    rows = "".join(f"| row {number} | x |\n" for number in range(50))
    passages = read("| name | value |\n|---|---|\n" + rows).passages
    lines = [line for passage in passages for line in passage.text.split("\n")]
    assert len(passages) == 2
    assert lines == ["name | value", *(f"row {number} | x" for number in range(50))]


def test_a_quotation_gives_a_passage_for_each_block_in_it() -> None:
    passages = read("""
        > A paragraph
        > quoted.
        >
        > - a list
        > - of two
        >
        > > # Deeper
    """).passages
    assert [passage.kind for passage in passages] == [PassageKind.QUOTE] * 3
    assert [passage.text for passage in passages] == [
        "A paragraph quoted.",
        "- a list\n- of two",
        "Deeper",
    ]


@pytest.mark.parametrize(
    "source",
    [
        "```python\n\n  if a:\n\n      b = 1.5\n```\n\nText.",
        "      if a:\n\n          b = 1.5\n\nText.",
    ],
)
def test_code_is_verbatim(source: str) -> None:
    passage, _ = read(source).passages
    assert passage.kind is PassageKind.CODE
    assert passage.text == "  if a:\n\n      b = 1.5"
    assert [sentence.text for sentence in passage.sentences] == ["if a:", "b = 1.5"]


def test_html_shows_its_text_only() -> None:
    document = read("""
        <div align="center">
          <h1>Name</h1><p>First &amp; <b>bold</b><br>text.</p>
          <!-- hidden --><style>p { color: red }</style><script>if (a<b) run()</script>
          <table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>
          <![CDATA[unseen]]>
        </div>

        After.
    """)
    assert [passage.text for passage in document.passages] == [
        "Name",
        "First & bold text.",
        "a b",
        "c",
        "After.",
    ]


@pytest.mark.parametrize("end", ["---", "..."])
def test_front_matter_is_not_shown(end: str) -> None:
    document = read(f"---\ntitle: Hidden\ntags:\n  - one\n\n# note\n{end}\n# Title\n\nText.")
    assert document.title == "Title"
    assert [passage.text for passage in document.passages] == ["Text."]


@pytest.mark.parametrize(
    "text", ["---\n\nText\n\n---\n\nMore", "---\nOne: two\n\nText never closed"]
)
def test_a_rule_at_the_top_is_no_front_matter(text: str) -> None:
    assert "Text" in " ".join(passage.text for passage in read(text).passages)


def test_rules_comments_and_invisible_lines_are_no_passages() -> None:
    text = (
        "***\n\n<!-- note -->\n\n\u200b\n\n&nbsp;\n\n- \n\n| |\n|-|\n\n![](x.png)\n\nText.\n\n***"
    )
    assert [passage.text for passage in read(text).passages] == ["Text."]


@pytest.mark.parametrize("mark", [">", "- ", "1. "])
def test_what_is_nested_beyond_reading_is_refused_not_dropped(mark: str) -> None:
    assert only(mark * 20 + "deep").text.endswith("deep")
    with pytest.raises(DocumentError, match=r"handbook.md: .* nested too deeply"):
        read(mark * 200 + "deep")


def test_images_in_images_without_end_are_read_or_refused() -> None:
    try:
        check_document(read("![" * 3000 + "x" + "](u)" * 3000))
    except DocumentError as error:
        assert "nested too deeply" in str(error)  # noqa: PT017
