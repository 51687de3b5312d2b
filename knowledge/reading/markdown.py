"""Markdown and plain text to blocks, by CommonMark's rules (https://commonmark.org)."""

from collections.abc import Iterator, Sequence
from itertools import chain

from markdown_it import MarkdownIt
from markdown_it.token import Token

from knowledge.document import PassageKind
from knowledge.errors import DocumentError
from knowledge.reading.blocks import Block, Heading, Line, TextBlock, is_visible
from knowledge.reading.html_text import html_paragraphs
from knowledge.reading.inline import is_bold_line, visible_text

# Deeper than people write. The parser drops what is deeper, so it is refused.
_DEEPEST = 60
_LONGEST_PASSAGE = 2_000
_MOST_LINES = 30

_MARKDOWN = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
# Nothing in a text file was hidden on purpose: an indented paragraph is no code, a
# "[1]: source" is read, and <angle brackets> are no tags.
_PLAIN_TEXT = (
    MarkdownIt("commonmark", {"maxNesting": _DEEPEST, "html": False})
    .enable(["table", "strikethrough"])
    .disable(["code", "reference"])
)


def read_markdown(name: str, text: str) -> Iterator[Block]:
    """Read Markdown with tables; front matter is left out.

    A paragraph that is bold as a whole, on one line, is a heading. A list with the lists
    in it is one block, a table is one; both are cut between items or rows where they are
    longer than about 30 lines or 2,000 characters.

    Args:
        name: The file's name, for the error.
        text: Its text.

    Returns:
        Its blocks in reading order.

    Raises:
        DocumentError: Lists or quotations are nested too deeply.
    """
    return _blocks(_parse(_MARKDOWN, name, _without_front_matter(text)))


def read_plain_text(name: str, text: str) -> Iterator[Block]:
    """Read plain text, and what Markdown there is in it, without losing a word.

    Args, returns and raises as :func:`read_markdown` does.
    """
    return _blocks(_parse(_PLAIN_TEXT, name, text))


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


def _siblings(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Split tokens into nodes: a single token, or one that opens to the one that closes."""
    depth = start = 0
    for end, token in enumerate(tokens, start=1):
        depth += token.nesting
        if depth == 0:
            yield tokens[start:end]
            start = end


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    for node in _siblings(tokens):
        yield from _top_level(node)


def _top_level(node: Sequence[Token]) -> Iterator[Block]:
    match node[0].type:
        case "heading_open" if not _is_ruled_paragraph(node[0]):
            yield from _heading(node, int(node[0].tag[1:]))
        case "paragraph_open" if is_bold_line(node[1].children or ()):
            yield from _heading(node, None)
        case "bullet_list_open" | "ordered_list_open":
            yield from _packed(PassageKind.LIST, map(_item, _siblings(node[1:-1])))
        case "table_open":
            yield from _packed(PassageKind.TABLE, ((row,) for row in _rows(node)))
        case "blockquote_open":
            yield from _quotes(node)
        case "fence" | "code_block":
            yield from _block(PassageKind.CODE, _lines(node))
        case _:
            for line in _lines(node):
                yield from _block(PassageKind.PARAGRAPH, (line,))


def _is_ruled_paragraph(opening: Token) -> bool:
    """Whether a rule right below a paragraph of several lines made it a "heading"."""
    first, last = opening.map or (0, 0)
    return opening.markup in {"-", "="} and last - first > 2


def _heading(node: Sequence[Token], level: int | None) -> Iterator[Heading]:
    text = visible_text(node[1].children or ())
    if is_visible(text):
        yield Heading(text, level)


def _block(kind: PassageKind, lines: tuple[Line, ...]) -> Iterator[TextBlock]:
    if any(is_visible(line.text) for line in lines):
        yield TextBlock(kind, lines)


def _quotes(node: Sequence[Token]) -> Iterator[TextBlock]:
    for child in _siblings(node[1:-1]):
        if child[0].type == "blockquote_open":
            yield from _quotes(child)
        else:
            yield from _block(PassageKind.QUOTE, _lines(child))


def _packed(kind: PassageKind, parts: Iterator[tuple[Line, ...]]) -> Iterator[TextBlock]:
    packed: list[Line] = []
    size = 0
    for part in parts:
        added = sum(len(str(line)) + 1 for line in part)
        if packed and (size + added > _LONGEST_PASSAGE or len(packed) + len(part) > _MOST_LINES):
            yield from _block(kind, tuple(packed))
            packed, size = [], 0
        packed.extend(part)
        size += added
    yield from _block(kind, tuple(packed))


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
    return tuple(Line(line, prose=False) for line in content.strip("\n").split("\n"))


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
    opening = node[0]
    marker = f"{opening.info}{opening.markup} " if opening.info else "- "
    lines = chain.from_iterable(map(_lines, _siblings(node[1:-1])))
    return tuple(
        Line(line.text, ("  " if number else marker) + line.marker, line.prose)
        for number, line in enumerate(lines)
    )
