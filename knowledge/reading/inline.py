"""A paragraph's Markdown to its visible words."""

import re
from collections.abc import Sequence

from markdown_it.token import Token

from knowledge.reading.blocks import is_visible

_CHINESE_OR_JAPANESE = "\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60"
# These scripts have no spaces, so a line that goes on below needs none.
_UNSPACED_BREAK = re.compile(rf"(?<=[{_CHINESE_OR_JAPANESE}])\n(?=[{_CHINESE_OR_JAPANESE}])")
_SPACES = re.compile(r"[ \t\n]+")
LINE_BREAKS = frozenset({"softbreak", "hardbreak"})


def _content(token: Token) -> str:
    match token.type:
        case "softbreak":
            return "\n"
        case "hardbreak":
            return " "
        case "image":
            return "".join(map(_content, token.children or ()))
        case "html_inline":
            return " " if token.content.lower().startswith("<br") else ""
        case _:
            return token.content


def one_line(text: str) -> str:
    """Join a text's lines; runs of spaces become one, other spaces stay as they are."""
    if "\n" in text:
        text = _UNSPACED_BREAK.sub("", text)
    if "\n" in text or "\t" in text or "  " in text:
        text = _SPACES.sub(" ", text)
    return text.strip()


def visible_text(tokens: Sequence[Token]) -> str:
    """Read the words of inline tokens.

    Args:
        tokens: The children of an ``inline`` token.

    Returns:
        What a reader sees, on one line: text, code, the text of links, the alternative
        text of images; no tags and no comments.
    """
    return one_line("".join(map(_content, tokens)))


def is_bold_line(tokens: Sequence[Token]) -> bool:
    """Whether the tokens are a single line of text that is bold as a whole."""
    depth = 0
    bold = False
    for token in tokens:
        if token.tag == "strong":
            depth += token.nesting
        elif token.type in LINE_BREAKS or token.type == "image":
            return False
        elif token.type != "html_inline" and is_visible(token.content):
            if depth == 0:
                return False
            bold = True
    return bold and depth == 0
