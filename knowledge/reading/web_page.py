"""HTML to blocks, by way of the tokens that the same page in Markdown would give."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from knowledge.errors import DocumentError
from knowledge.reading.blocks import Block
from knowledge.reading.bounds import Bounds
from knowledge.reading.markdown import blocks_of
from knowledge.reading.numbering import numeral
from knowledge.reading.parsers import load, parsing
from knowledge.reading.token_writer import Close, TokenWriter

# Not what a page says, or not seen.
_UNSEEN = frozenset(
    {"script", "style", "template", "noscript", "nav", "svg", "iframe", "object", "canvas"}
    | {"audio", "video", "select", "button", "textarea", "input", "datalist", "meta", "link"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "main", "header", "footer", "aside", "address", "body"}
    | {"figure", "figcaption", "details", "summary", "fieldset", "legend", "form", "hr", "center"}
    | {"hgroup", "search", "html", "optgroup", "option"}
)
_LISTS = frozenset({"ul", "ol", "menu", "dir", "dl"})
_NUMERALS = frozenset({"1", "a", "A", "i", "I"})
_HIDING_STYLE = re.compile(r"(?i)(?:display\s*:\s*none|visibility\s*:\s*hidden)")
# The signs that link to a heading, which tools put beside it.
_HEADING_LINK = re.compile(r"(?i)\b(?:header-?link|anchor|permalink|hash-link)\b")
_CHARSET = re.compile(
    rb"""(?i)<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*["']?"""
    rb"""\s*([a-z0-9_:.-]{1,40})"""
)
_INTEGER = re.compile(r"\s*-?[0-9]{1,9}\s*")
_HEAD = 4096
# The parser is slow on what stands deeper in pages that are made to be slow.
_DEEPEST_ELEMENT: Final = 500

Attributes = dict[str, str]


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page names at its top, if any."""
    found = _CHARSET.search(data[:_HEAD])
    return found.group(1).decode("ascii") if found else None


def read_page(text: str, bounds: Bounds) -> tuple[str | None, Iterator[Block]]:
    """Read what a page shows.

    Scripts, styles, navigation, forms and hidden elements are no text.

    Args:
        text: Its HTML, well-formed or not.
        bounds: The limits.

    Returns:
        Its title and its blocks.

    Raises:
        ReaderMissing: lxml is not installed.
        DamagedDocument: The parser gives up.
        DocumentError: It is nested too deeply.
        DocumentTooLarge: It takes too long.
    """
    etree = load(bounds.name, "lxml.etree")
    page = _Page(bounds)
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, target=page)
    with parsing(bounds.name, "HTML"):
        parser.feed(text.encode("utf-8", "replace"))
        parser.close()
    return page.title, blocks_of(page.writer.finish())


class _Page:
    """What lxml tells of a page: it calls these methods as it reads on."""

    def __init__(self, bounds: Bounds) -> None:
        self.writer = TokenWriter()
        self._elements = self._ways_to_begin()
        self._bounds = bounds
        self._open: list[Close | None] = []
        self._hidden = 0
        self._titles: list[str] | None = None
        self._title: str | None = None
        self._nested = 0

    @property
    def title(self) -> str | None:
        """The words of the page's title, on one line."""
        return self._title

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""
        if len(self._open) >= _DEEPEST_ELEMENT:
            raise self._too_deep()
        if self._hidden or _is_hidden(tag, attributes) or self._is_heading_link(tag, attributes):
            self._hidden += 1
            self._open.append(None)
        else:
            self._open.append(self._begin(tag, attributes))

    def end(self, _tag: str) -> None:
        """An element ends; of each one that began, in turn."""
        close = self._open.pop()
        if self._hidden:
            self._hidden -= 1
        elif close is not None:
            close()

    def data(self, text: str) -> None:
        """Some text."""
        if self._hidden:
            return
        if self._titles is not None:
            self._titles.append(text)
        else:
            self.writer.text(text)

    def comment(self, text: str) -> None:
        """A comment, which nobody sees."""

    def close(self) -> None:
        """The page ends."""

    def _begin(self, tag: str, attributes: Attributes) -> Close | None:
        if tag in _HEADINGS:
            return self.writer.heading(int(tag[1]))
        if tag == "table" and attributes.get("role") in {"presentation", "none"}:
            return self.writer.block()
        if tag in _LISTS:
            return self._deeper(
                self.writer.list_of(
                    _written(tag, attributes), _integer(attributes.get("start")) or 1
                )
            )
        begin = self._elements.get(tag)
        return None if begin is None else begin(attributes)

    def _ways_to_begin(self) -> dict[str, Callable[[Attributes], Close | None]]:
        writer = self.writer
        return {
            **dict.fromkeys(_BLOCKS, lambda _: writer.block()),
            **dict.fromkeys(("pre", "listing", "xmp"), lambda _: writer.code()),
            **dict.fromkeys(("td", "th"), lambda _: writer.cell()),
            **dict.fromkeys(("li", "dt"), lambda given: writer.item(_integer(given.get("value")))),
            **dict.fromkeys(("b", "strong"), lambda _: writer.bold()),
            "blockquote": lambda _: self._deeper(writer.quotation()),
            "br": lambda _: writer.line_break(),
            "caption": lambda _: writer.caption(),
            "dd": lambda _: writer.item_goes_on(),
            "img": lambda given: writer.picture(given.get("alt", "")),
            "table": lambda _: self._deeper(writer.table()),
            "title": lambda _: self._begin_title(),
            "tr": lambda _: writer.row(),
        }

    def _begin_title(self) -> Close:
        self._titles = []
        return self._end_title

    def _end_title(self) -> None:
        words = " ".join("".join(self._titles or ()).split())
        self._title, self._titles = self._title or words or None, None

    def _deeper(self, close: Close) -> Close:
        self._nested += 1
        if self._nested > self._bounds.limits.nesting:
            raise self._too_deep()

        def shallower() -> None:
            self._nested -= 1
            close()

        return shallower

    def _is_heading_link(self, tag: str, attributes: Attributes) -> bool:
        named = f"{attributes.get('class', '')} {attributes.get('rel', '')}"
        return tag == "a" and self.writer.in_heading and bool(_HEADING_LINK.search(named))

    def _too_deep(self) -> DocumentError:
        self._bounds.check_time()
        problem = "its elements are nested too deeply to be read. Make the page flatter."
        return DocumentError(self._bounds.name, problem)


def _is_hidden(tag: str, attributes: Attributes) -> bool:
    return tag in _UNSEEN or (
        bool(attributes)
        and (
            "hidden" in attributes
            or attributes.get("aria-hidden", "").lower() == "true"
            or attributes.get("role", "").lower() == "navigation"
            or bool(_HIDING_STYLE.search(attributes.get("style", "")))
        )
    )


def _written(tag: str, attributes: Attributes) -> Callable[[int], str] | None:
    """How the items of a list are numbered; None for those that are not."""
    kind = attributes.get("type", "1")
    kind = kind if kind in _NUMERALS else "1"
    return (lambda number: numeral(number, kind)) if tag == "ol" else None


def _integer(attribute: str | None) -> int | None:
    return int(attribute) if attribute and _INTEGER.fullmatch(attribute) else None
