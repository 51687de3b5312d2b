"""Frequently asked questions and their answers, read from HTML, Markdown or POD."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

from markdown_it import MarkdownIt

# A term of a description list and a paragraph "Q: …?" ask below all headings.
_LOWEST = 7
_HEADINGS = {"title": 0, **{f"h{level}": level for level in range(1, 7)}, "dt": _LOWEST}
_PARAGRAPHS = frozenset({"p", "li", "dd", "td", "blockquote", "div", "section", "tr", "ul", "ol"})
_UNREAD = frozenset({"script", "style", "pre", "nav", "footer", "sup"})
_ROLES_UNREAD = re.compile(
    r"sphinxsidebar|related|navheader|navfooter|toc\b|contents|footer|tocwrap"
)
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr", "col", "area", "base"})

_SPACE = re.compile(r"\s+")
# "3.2.1 ", "Q: ", "Q12 ", "Question: 1.2 ", "A.1.2 " before a question.
_NUMBER = re.compile(
    r"^\W*(?:(?:Q|Question)(?=[\W\d])[\s.:]*)?(?:[A-Z]\.)?(?:\d+(?:\.\d+)*[.):]?\s)?\s*"
)
_ANSWER = re.compile(r"^(?:A|Answer)[.:]\s+")
_ASKED = re.compile(r"^\W*(?:Q|Question)\W", re.IGNORECASE)
_QUESTION_MARK = re.compile(r"[?？؟]['\"”’)\s]*$")
_HEADING_END = re.compile(r"\s*(?:¶|#)\s*$|\s*\|[^|]*$")
_SHORTEST_QUESTION = 3


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its depth: 0 is the page's title, 7 a question in a list or a paragraph."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a page.

    Attributes:
        text: The question, without its number.
        paragraphs: The places of the answer's paragraphs on the page; also those under
            the questions below it.
    """

    text: str
    paragraphs: frozenset[int]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of answers.

    Attributes:
        paragraphs: Its paragraphs in order, without headings and program text.
        questions: Its questions.
    """

    paragraphs: tuple[str, ...]
    questions: tuple[Asked, ...]


class _Blocks(HTMLParser):
    """Collects headings and paragraphs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Heading | str] = []
        self._pieces: list[str] = []
        self._heading: int | None = None
        self._unread: list[str] = []

    def _flush(self) -> None:
        text = _SPACE.sub(" ", "".join(self._pieces)).strip()
        self._pieces.clear()
        if text:
            level = self._heading
            if level is None and _ASKED.match(text) and _QUESTION_MARK.search(text):
                level = _LOWEST
            self.blocks.append(text if level is None else Heading(text, level))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            if tag == "br":
                self._pieces.append(" ")
            return
        marks = " ".join(value or "" for name, value in attrs if name in {"class", "role", "id"})
        if self._unread:
            if tag == self._unread[-1]:
                self._unread.append(tag)
            return
        if tag in _UNREAD or (tag in {"div", "table", "ul"} and _ROLES_UNREAD.search(marks)):
            self._flush()
            self._unread.append(tag)
        elif tag in _HEADINGS:
            self._flush()
            self._heading = _HEADINGS[tag]
        elif tag in _PARAGRAPHS and self._heading is None:
            self._flush()

    def handle_endtag(self, tag: str) -> None:
        if self._unread:
            if tag == self._unread[-1]:
                self._unread.pop()
        elif tag in _HEADINGS:
            self._flush()
            self._heading = None
        elif tag in _PARAGRAPHS and self._heading is None:
            self._flush()

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self._pieces.append(data)

    def close(self) -> None:
        super().close()
        self._flush()


def _question(heading: Heading) -> str | None:
    """The question that a heading asks, without its number."""
    text = _HEADING_END.sub("", heading.text)
    if not _QUESTION_MARK.search(text):
        return None
    asked = _NUMBER.sub("", text, count=1)
    return asked if len(asked.split()) >= _SHORTEST_QUESTION or not asked.isascii() else None


def _page(blocks: Iterable[Heading | str]) -> Page:
    paragraphs: list[str] = []
    open_questions: list[tuple[int, int]] = []
    found: list[tuple[str, set[int]]] = []
    for block in blocks:
        if isinstance(block, str):
            for _, number in open_questions:
                found[number][1].add(len(paragraphs))
            paragraphs.append(_ANSWER.sub("", block))
            continue
        open_questions = [each for each in open_questions if each[0] < block.level]
        asked = _question(block)
        if asked is not None:
            open_questions.append((block.level, len(found)))
            found.append((asked, set()))
    questions = tuple(Asked(text, frozenset(gold)) for text, gold in found if gold)
    return Page(tuple(paragraphs), questions)


def read_html(source: str) -> Page:
    """Read a page in HTML: headings, terms of description lists and "Q: …?" ask."""
    parser = _Blocks()
    parser.feed(source)
    parser.close()
    return _page(parser.blocks)


def read_markdown(source: str) -> Page:
    """Read a page in Markdown."""
    return read_html(MarkdownIt("commonmark").enable("table").render(source))


_POD_CODE = re.compile(r"([A-Z])<(?:<+ )?((?:[^<>]|<[^<>]*>)*?)(?: >+)?>")


def _pod_text(text: str) -> str:
    """Text without formatting codes: ``C<print>`` is print, ``L<text|page>`` is text."""
    for _ in range(3):
        text = _POD_CODE.sub(lambda code: code[2].split("|")[0], text)
    return text


def _pod_blocks(source: str) -> Iterator[Heading | str]:
    for paragraph in re.split(r"\n\s*\n", source):
        text = _SPACE.sub(" ", paragraph.strip("\n"))
        if text.startswith("=head"):
            yield Heading(_pod_text(text[6:].strip()), int(text[5]))
        elif text and text[0] not in " =\t":
            yield _pod_text(text)


def read_pod(source: str) -> Page:
    """Read a page in POD, Perl's plain old documentation."""
    return _page(_pod_blocks(source))
