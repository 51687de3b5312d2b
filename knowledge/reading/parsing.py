"""Markdown and plain text to tokens, by CommonMark's rules (https://commonmark.org)."""

from markdown_it import MarkdownIt
from markdown_it.token import Token

from knowledge.errors import DocumentError

# Deeper than people write. The parser drops what is deeper, so it is refused.
_DEEPEST = 60
# Editors wrap lines well before this; a longer line is a paragraph of its own.
_LONGEST_WRAPPED_LINE = 120

_MARKDOWN = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
# Nothing in a text file was hidden on purpose: an indented paragraph is no code, a
# "[1]: source" is read, and <angle brackets> are no tags.
_PLAIN_TEXT = (
    MarkdownIt("commonmark", {"maxNesting": _DEEPEST, "html": False})
    .enable(["table", "strikethrough"])
    .disable(["code", "reference"])
)


def parse_markdown(name: str, text: str) -> list[Token]:
    """Parse Markdown with tables; front matter is left out.

    Args:
        name: The file's name, for the error.
        text: Its text.

    Raises:
        DocumentError: Lists or quotations are nested too deeply.
    """
    return _parse(_MARKDOWN, name, _without_front_matter(text))


def parse_plain_text(name: str, text: str) -> list[Token]:
    """Parse plain text, and what Markdown there is in it, without losing a word.

    Word processors save a paragraph as one long line. Where a file has such lines and no
    blank ones, every line is a paragraph.

    Args:
        name: The file's name, for the error.
        text: Its text.

    Raises:
        DocumentError: Lists or quotations are nested too deeply.
    """
    return _parse(_PLAIN_TEXT, name, _with_blank_lines(text))


def _with_blank_lines(text: str) -> str:
    lines = text.strip().split("\n")
    unwrapped = len(text) > _LONGEST_WRAPPED_LINE * len(lines)
    return "\n\n".join(lines) if unwrapped and all(map(str.strip, lines)) else text


def _without_front_matter(text: str) -> str:
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return text
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() in {"---", "..."}:
            return "\n".join(lines[number + 1 :])
        if line and line[0] not in " #-" and ":" not in line:
            return text
    return text


def _parse(parser: MarkdownIt, name: str, text: str) -> list[Token]:
    problem = "its lists or quotations are nested too deeply to be read. Make them flatter."
    try:
        tokens = parser.parse(text)
    except RecursionError as error:
        raise DocumentError(name, problem) from error
    if any(token.level >= _DEEPEST - 1 and token.nesting == 1 for token in tokens):
        raise DocumentError(name, problem)
    return tokens
