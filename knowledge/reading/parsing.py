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
_DEEPEST = 60
# Editors wrap lines well before this; a longer line is a paragraph of its own.
_LONGEST_WRAPPED_LINE = 120
_BLANK_LINE = re.compile(r"\n\s*\n")

# A long text is parsed piece by piece, so that its tokens are never in memory all at once.
_PIECE = 200_000
_PIECE_END = re.compile(r"\n\n(?=[^\W\d_])")
_COMPLETE = frozenset({"paragraph_close", "heading_close"})


def _parser(**options: bool) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST, **options})
    add_plain_rules(parser)
    return parser.enable(["table", "strikethrough"])


_MARKDOWN = _parser()
# Nothing in a text file was hidden on purpose: an indented paragraph is no code, a
# "[1]: source" is read, and <angle brackets> are no tags.
_PLAIN_TEXT = _parser(html=False).disable(["code", "reference"])


def parse_markdown(name: str, text: str) -> Iterator[Sequence[Token]]:
    """Parse Markdown with tables; front matter is left out.

    Args:
        name: The file's name, for the error.
        text: Its text.

    Returns:
        Its tokens, in pieces that each hold whole blocks.

    Raises:
        DocumentError: Lists or quotations are nested too deeply.
    """
    text = _without_front_matter(text)
    environment: dict[str, Any] = {}
    # A link may stand before the definition that tells where it leads.
    if len(text) > _PIECE and "]:" in text:
        deque(_pieces(_MARKDOWN, name, text, environment), maxlen=0)
    return _pieces(_MARKDOWN, name, text, environment)


def parse_plain_text(name: str, text: str) -> Iterator[Sequence[Token]]:
    """Parse plain text, and what Markdown there is in it, without losing a word.

    Word processors save a paragraph as one long line. Where a file has such lines and no
    blank ones, every line is a paragraph.

    Args:
        name: The file's name, for the error.
        text: Its text.

    Returns:
        Its tokens, in pieces that each hold whole blocks.

    Raises:
        DocumentError: Lists or quotations are nested too deeply.
    """
    return _pieces(_PLAIN_TEXT, name, _with_blank_lines(text), {})


def _with_blank_lines(text: str) -> str:
    stripped = text.strip()
    unwrapped = len(text) > _LONGEST_WRAPPED_LINE * (stripped.count("\n") + 1)
    return (
        stripped.replace("\n", "\n\n") if unwrapped and not _BLANK_LINE.search(stripped) else text
    )


def _without_front_matter(text: str) -> str:
    if text.partition("\n")[0].rstrip() != "---":
        return text
    lines = text.split("\n")
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() in {"---", "..."}:
            return "\n".join(lines[number + 1 :])
        if line and line[0] not in " #-" and ":" not in line:
            return text
    return text


def _pieces(
    parser: MarkdownIt, name: str, text: str, environment: dict[str, Any]
) -> Iterator[Sequence[Token]]:
    """Parse a text piece by piece, with the same outcome as in one.

    A piece ends before a line that begins with a letter, below a blank line, if what
    stands before it is complete. Else, as in the midst of a code block, more is read.
    """
    start, size = 0, _PIECE
    while start < len(text):
        end = _piece_end(text, start + size)
        tokens = _parse(parser, name, text[start:end], environment)
        if end < len(text) and tokens and tokens[-1].type not in _COMPLETE:
            size *= 2
            continue
        yield tokens
        start, size = end, _PIECE


def _piece_end(text: str, least: int) -> int:
    match = _PIECE_END.search(text, least)
    return match.end() if match else len(text)


def _parse(
    parser: MarkdownIt, name: str, text: str, environment: dict[str, Any]
) -> Sequence[Token]:
    problem = "its lists or quotations are nested too deeply to be read. Make them flatter."
    try:
        tokens = parser.parse(text, environment)
    except RecursionError as error:
        raise DocumentError(name, problem) from error
    if any(token.level >= _DEEPEST - 1 and token.nesting == 1 for token in tokens):
        raise DocumentError(name, problem)
    return tokens
