"""Markdown tokens to blocks: headings, paragraphs, lists, tables, quotations, code."""

from collections.abc import Iterator, Sequence
from itertools import chain, repeat

from markdown_it.token import Token

from knowledge.document import PassageKind
from knowledge.reading.blocks import (
    LONGEST_BOLD_HEADING,
    Block,
    Heading,
    Line,
    TextBlock,
    is_visible,
    packed,
    text_block,
)
from knowledge.reading.html_text import html_paragraphs
from knowledge.reading.inline import LINE_BREAKS, is_bold_line, visible_text


def blocks_of(tokens: Sequence[Token]) -> Iterator[Block]:
    """Read the blocks of a parsed document.

    A line that is bold as a whole is a heading, alone or right above its paragraph. A list
    with the lists in it is one block, a table is one; both are cut between items or rows
    where they are longer than about 30 lines or 2,000 characters.

    Args:
        tokens: What the parser made of it.

    Returns:
        Its blocks in reading order.
    """
    for node in _siblings(tokens):
        yield from _top_level(node)


def _siblings(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Split tokens into nodes: a single token, or one that opens to the one that closes."""
    depth = start = 0
    for end, token in enumerate(tokens, start=1):
        depth += token.nesting
        if depth == 0:
            yield tokens[start:end]
            start = end


def _top_level(node: Sequence[Token]) -> Iterator[Block]:
    match node[0].type:
        case "heading_open" if not _is_ruled_paragraph(node[0]):
            yield from _heading(node[1].children or (), int(node[0].tag[1:]))
        case "paragraph_open":
            yield from _paragraph(node[1].children or ())
        case "bullet_list_open" | "ordered_list_open":
            yield from packed(PassageKind.LIST, map(_item, _siblings(node[1:-1])))
        case "table_open":
            yield from packed(PassageKind.TABLE, ((row,) for row in _rows(node)))
        case "blockquote_open":
            yield from _quotes(node)
        case "fence" | "code_block":
            yield from text_block(PassageKind.CODE, _lines(node))
        case _:
            for line in _lines(node):
                yield from text_block(PassageKind.PARAGRAPH, (line,))


def _is_ruled_paragraph(opening: Token) -> bool:
    """Whether a rule right below a paragraph of several lines made it a "heading"."""
    first, last = opening.map or (0, 0)
    return opening.markup in {"-", "="} and last - first > 2


def _paragraph(words: Sequence[Token]) -> Iterator[Block]:
    """Read a paragraph; a first line that is bold as a whole is the heading of the rest."""
    first = next((n for n, word in enumerate(words) if word.type in LINE_BREAKS), len(words))
    # A small letter goes on with the sentence that the bold words began.
    if _is_bold_heading(words[:first]) and not visible_text(words[first:])[:1].islower():
        yield from _heading(words[:first], None)
        words = words[first:]
    for line in _visible([visible_text(words)]):
        yield from text_block(PassageKind.PARAGRAPH, (line,))


def _is_bold_heading(words: Sequence[Token]) -> bool:
    return is_bold_line(words) and len(visible_text(words)) <= LONGEST_BOLD_HEADING


def _heading(words: Sequence[Token], level: int | None) -> Iterator[Heading]:
    text = visible_text(words)
    if is_visible(text):
        yield Heading(text, level)


def _quotes(node: Sequence[Token]) -> Iterator[TextBlock]:
    for child in _siblings(node[1:-1]):
        if child[0].type == "blockquote_open":
            yield from _quotes(child)
        else:
            yield from text_block(PassageKind.QUOTE, _lines(child))


def _lines(node: Sequence[Token]) -> tuple[Line, ...]:
    match node[0].type:
        case "heading_open" | "paragraph_open":
            return _visible([visible_text(node[1].children or ())])
        case "html_block":
            return _visible(html_paragraphs(node[0].content))
        case "fence" | "code_block":
            return _code(node[0].content)
        case "table_open":
            return tuple(_rows(node))
        case "bullet_list_open" | "ordered_list_open" | "blockquote_open":
            read = _lines if node[0].type == "blockquote_open" else _item
            return tuple(chain.from_iterable(map(read, _siblings(node[1:-1]))))
        case _:
            return ()


def _visible(texts: list[str]) -> tuple[Line, ...]:
    return tuple(Line(text) for text in texts if is_visible(text))


def _code(content: str) -> tuple[Line, ...]:
    lines = content.strip("\n").split("\n") if is_visible(content) else []
    return tuple(Line(line, prose=False) for line in lines)


def _rows(node: Sequence[Token]) -> Iterator[Line]:
    cells: list[str] = []
    for token in node:
        if token.type == "inline":
            cells.append(visible_text(token.children or ()))
        elif token.type == "tr_close":
            if any(map(is_visible, cells)):
                yield Line(" | ".join(cells).strip(), prose=False)
            cells = []


def _item(node: Sequence[Token]) -> tuple[Line, ...]:
    """Read a list item: the marker before its first line, the others indented."""
    number = node[0].info and node[0].info + node[0].markup
    lines = tuple(chain.from_iterable(map(_lines, _siblings(node[1:-1]))))
    if not lines:
        # A number that stands alone, such as a year, says something.
        return _visible([number])
    markers = chain([f"{number or '-'} "], repeat("  "))
    return tuple(
        Line(line.text, marker + line.marker, line.prose)
        for marker, line in zip(markers, lines, strict=False)
    )
