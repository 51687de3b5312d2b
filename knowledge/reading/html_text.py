"""The visible words of HTML inside a Markdown document."""

from html.parser import HTMLParser

from markdown_it.common.html_blocks import block_names

from knowledge.reading.inline import one_line

_CELLS = frozenset({"td", "th", "br"})
_BLOCKS = frozenset(block_names) - _CELLS
_UNSEEN = frozenset({"script", "style"})


class _Paragraphs(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[list[str]] = [[]]
        self._unseen = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._unseen = tag in _UNSEEN
        self._separate(tag)

    def handle_endtag(self, tag: str) -> None:
        self._unseen = self._unseen and tag not in _UNSEEN
        self._separate(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces[-1].append(data)

    def _separate(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.pieces.append([])
        elif tag in _CELLS:
            self.pieces[-1].append(" ")


def html_paragraphs(source: str) -> list[str]:
    """Read what an HTML fragment shows.

    Args:
        source: HTML, well-formed or not.

    Returns:
        Its paragraphs, headings and table rows, each on one line; scripts, styles and
        comments are no text.
    """
    parser = _Paragraphs()
    # HTML knows no marked sections, and Python's parser gives up on them.
    parser.feed(source.replace("<![", "<! ["))
    parser.close()
    lines = (one_line("".join(piece)) for piece in parser.pieces)
    return [line for line in lines if line]
