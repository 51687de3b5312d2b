"""Markdown and plain text to tokens, by CommonMark's rules (https://commonmark.org)."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from knowledge.errors import DocumentError
from knowledge.reading.plain import add_plain_rules

# Deeper than people write. The parser drops what is deeper, so it is refused.
DEEPEST = 60
# Editors wrap lines well before this; a longer line is a paragraph of its own.
_LONGEST_WRAPPED_LINE = 120
_BLANK_LINE = re.compile(r"\n\s*\n")

# A long text is parsed piece by piece, so that its tokens are never in memory all at once.
_PIECE = 200_000
_PIECE_END = re.compile(r"\n\n(?=[^\W\d_])")
_COMPLETE = frozenset({"paragraph_close", "heading_close"})


def _parser(**options: bool) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST, **options})
    add_plain_rules(parser)
    return parser.enable(["table", "strikethrough"])


_MARKDOWN = _parser()
# Nothing in a text file was hidden on purpose: an indented paragraph is no code, a
# "[1]: source" is read, and <angle brackets> are no tags.
_PLAIN_TEXT = _parser(html=False).disable(["code", "reference"])


def parse_markdown(name: str, text: str, nesting: int = DEEPEST) -> Iterator[Sequence[Token]]:
    """Parse Markdown with tables.

    Args:
        name: The file's name, for the error.
        text: Its text.
        nesting: How deeply lists and quotations may stand in each other, at most 60.

    Returns:
        Its tokens, in pieces that each hold whole blocks.

    Raises:
        DocumentError: Lists or quotations are nested too deeply.
    """
    environment: dict[str, Any] = {}
    # A link may stand before the definition that tells where it leads.
    if len(text) > _PIECE and "]:" in text:
        deque(_pieces(_MARKDOWN, name, text, environment, nesting), maxlen=0)
    return _pieces(_MARKDOWN, name, text, environment, nesting)


def parse_plain_text(name: str, text: str, nesting: int = DEEPEST) -> Iterator[Sequence[Token]]:
    """Parse plain text, and what Markdown there is in it, without losing a word.

    Word processors save a paragraph as one long line. Where a file has such lines and no
    blank ones, every line is a paragraph.

    Args:
        name: The file's name, for the error.
        text: Its text.
        nesting: How deeply lists and quotations may stand in each other, at most 60.

    Returns:
        Its tokens, in pieces that each hold whole blocks.

    Raises:
        DocumentError: Lists or quotations are nested too deeply.
    """
    return _pieces(_PLAIN_TEXT, name, _with_blank_lines(text), {}, nesting)


def _with_blank_lines(text: str) -> str:
    stripped = text.strip()
    unwrapped = len(text) > _LONGEST_WRAPPED_LINE * (stripped.count("\n") + 1)
    return (
        stripped.replace("\n", "\n\n") if unwrapped and not _BLANK_LINE.search(stripped) else text
    )


def _pieces(
    parser: MarkdownIt, name: str, text: str, environment: dict[str, Any], nesting: int
) -> Iterator[Sequence[Token]]:
    """Parse a text piece by piece, with the same outcome as in one.

    A piece ends before a line that begins with a letter, below a blank line, if what
    stands before it is complete. Else, as in the midst of a code block, more is read.
    """
    start, size = 0, _PIECE
    while start < len(text):
        end = _piece_end(text, start + size)
        tokens = _parse(parser, name, text[start:end], environment, nesting)
        if end < len(text) and tokens and tokens[-1].type not in _COMPLETE:
            size *= 2
            continue
        yield tokens
        start, size = end, _PIECE


def _piece_end(text: str, least: int) -> int:
    match = _PIECE_END.search(text, least)
    return match.end() if match else len(text)


def _parse(
    parser: MarkdownIt, name: str, text: str, environment: dict[str, Any], nesting: int
) -> Sequence[Token]:
    problem = "its lists or quotations are nested too deeply to be read. Make them flatter."
    try:
        tokens = parser.parse(text, environment)
    except RecursionError as error:
        raise DocumentError(name, problem) from error
    deepest = min(nesting, DEEPEST) - 1
    if any(token.level >= deepest and token.nesting == 1 for token in tokens):
        raise DocumentError(name, problem)
    return tokens
