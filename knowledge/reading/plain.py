"""Shortcuts for what holds no Markdown, which is most of a document.

They leave the same tokens as the parser's own rules do, or as good as: the words of
several lines stay in one token. What may be Markdown they leave to those rules.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

# What a line may begin with that is no part of a paragraph: code, quotations, rules,
# lists, tables, headings and what underlines them, HTML, link definitions.
_BLOCK_SIGNS = frozenset("`~>*-_+|:#=<[0123456789")
# What may be more than text in a paragraph, a break with spaces around it included.
_INLINE_SIGNS = re.compile(r"[\\`~*_\[<&]|[ \t]\n|\n[ \t]")


def add_plain_rules(parser: MarkdownIt) -> None:
    """Let a CommonMark parser take shortcuts; its extensions may be tables and strikethrough."""
    parser.block.ruler.before("table", "plain_paragraph", _plain_paragraph)
    parser.core.ruler.at("inline", _inline)


def _plain_paragraph(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """Read a paragraph outside lists and quotations none of whose lines may be anything else."""
    if silent or state.level or state.blkIndent:
        return False
    line = first
    while line < last and not state.isEmpty(line):
        if state.sCount[line] > 3 or state.src[_visible_start(state, line)] in _BLOCK_SIGNS:
            return False
        line += 1
    _push_paragraph(state, first, line)
    return True


def _visible_start(state: StateBlock, line: int) -> int:
    return state.bMarks[line] + state.tShift[line]


def _push_paragraph(state: StateBlock, first: int, end: int) -> None:
    state.line = end
    state.push("paragraph_open", "p", 1).map = [first, end]
    inline = state.push("inline", "", 0)
    inline.content = mdTrim(state.getLines(first, end, state.blkIndent, keepLastLF=False))
    inline.map, inline.children = [first, end], []
    state.push("paragraph_close", "p", -1)


def _inline(state: StateCore) -> None:
    """Read the words of each block."""
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        if token.content and not _INLINE_SIGNS.search(token.content):
            token.children.append(Token("text", "", 0, content=token.content))
        else:
            state.md.inline.parse(token.content, state.md, state.env, token.children)
