"""Parsing takes shortcuts and reads long texts in pieces; neither changes what is read."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from knowledge.reading import read_bytes
from knowledge.reading.blocks import Block
from knowledge.reading.markdown import blocks_of
from knowledge.reading.parsing import parse_markdown

COMMONMARK = MarkdownIt("commonmark").enable(["table", "strikethrough"])
# What begins, ends or goes on with blocks, and what stands in them.
PIECES = (
    *("word", "Two words.", "字", " ", "  ", "\n", "\n\n", "\n    ", "\t", "\u00a0", "5. ", "- "),
    *("> ", "# ", "===", "---", "```", "~~~", "| a | b |", "|-|-|", ":-", "<!--", "-->", "<b>"),
    *("[a]", "[a]: /b", "](/c)", "*x*", "**", "_", "`", "~~", "&amp;", "\\", "!", "=", "+ ", "***"),
)
SOURCES = st.lists(st.sampled_from(PIECES)).map("".join)
PARAGRAPH = "Nobody reads this paragraph, but it takes its room.\n\n"
LONG = PARAGRAPH * 5_000


def blocks(text: str) -> list[Block]:
    return [block for tokens in parse_markdown("a.md", text) for block in blocks_of(tokens)]


def texts(text: str) -> list[str]:
    return [passage.text for passage in read_bytes("a.md", text.encode()).passages]


@given(SOURCES)
@example("字\n字 \n字  \n字\\\n字\n 字")
@example("a\n|-|")
@example("- a\nb\n\n  c\n\nd")
def test_shortcuts_read_what_commonmark_says(text: str) -> None:
    if not text.startswith("---"):
        assert blocks(text) == list(blocks_of(COMMONMARK.parse(text)))


def test_a_long_text_comes_in_pieces_without_loss() -> None:
    assert len(list(parse_markdown("a.md", LONG))) > 1
    assert texts(LONG) == [PARAGRAPH.strip()] * 5_000


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("```\n", "```"),
        ("<!--\n", "-->"),
        ("<pre>\n", "</pre>"),
        ("- ```\n\n  ", "  ```"),
        ("> ", ""),
    ],
)
def test_what_goes_on_over_blank_lines_is_not_cut(opening: str, closing: str) -> None:
    text = f"{opening}{LONG}{closing}\n\n{LONG}"
    assert blocks(text) == list(blocks_of(COMMONMARK.parse(text)))


def test_a_link_may_be_defined_at_the_end_of_a_long_text() -> None:
    read = texts(f"See [the rules].\n\n{LONG}[the rules]: /rules")
    assert read[0] == "See the rules."
    assert len(read) == 5_001
