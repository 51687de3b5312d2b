"""The visible words of HTML inside a Markdown document."""

from markdown_it import MarkdownIt
from markdown_it.common.html_blocks import block_names

from knowledge.reading.inline import one_line

# The Markdown parser tells tags from text here too, so that both read a document alike.
_PARSER = MarkdownIt("zero", {"html": True}).enable(["html_inline", "entity"])
_SPACES = frozenset({"td", "th", "br"})
_BLOCKS = frozenset(block_names) - _SPACES
_UNSEEN = frozenset({"script", "style"})


def _tag_name(tag: str) -> str:
    words = tag.strip("</>").split(maxsplit=1)
    return words[0].lower() if words else ""


def html_paragraphs(source: str) -> list[str]:
    """Read what an HTML fragment shows.

    Args:
        source: HTML, well-formed or not.

    Returns:
        Its paragraphs, headings and table rows, each on one line; scripts, styles and
        comments are no text.
    """
    pieces: list[list[str]] = [[]]
    unseen = False
    for token in _PARSER.parseInline(source)[0].children or ():
        name = _tag_name(token.content) if token.type == "html_inline" else None
        if name is None:
            pieces[-1].append("" if unseen else token.content)
        elif name in _UNSEEN:
            unseen = not token.content.startswith("</")
        elif name in _BLOCKS:
            pieces.append([])
        elif name in _SPACES:
            pieces[-1].append(" ")
    lines = (one_line("".join(piece)) for piece in pieces)
    return [line for line in lines if line]
