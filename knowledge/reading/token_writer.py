"""Writes the tokens of a document that another format than Markdown marks up."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

_OTHER_SPACES = re.compile(r"[\r\f\v]")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")

Close = Callable[[], None]


@dataclass(slots=True)
class _Container:
    """A list, item, table or quotation that is open.

    Attributes:
        kind: What the names of its tokens begin with.
        written: How the numbers of its items are written, if they have some.
        number: The number of the next item.
    """

    kind: str
    written: Callable[[int], str] | None = None
    number: int = 1


@dataclass(slots=True)
class TokenWriter:
    """Writes tokens such as the Markdown parser gives, element by element.

    Each method that begins something returns what ends it. Elements may stand where they
    do not belong: text of a list outside its items makes an item, a row outside a table a
    paragraph.
    """

    _tokens: list[Token] = field(default_factory=list)
    _words: list[Token] = field(default_factory=list)
    _containers: list[_Container] = field(default_factory=list)
    _heading: int = 0
    _bold: int = 0
    _cell: bool = False
    _code: list[str] | None = None

    @property
    def in_heading(self) -> bool:
        """Whether a heading is open."""
        return self._heading > 0

    def finish(self) -> Sequence[Token]:
        """End what is open.

        Returns:
            All tokens.
        """
        self._end_paragraph()
        while self._containers:
            self._end_container()
        return self._tokens

    def text(self, text: str) -> None:
        """Write some words."""
        text = _UNSEEN.sub("", text)
        if self._code is not None:
            self._code.append(text)
        else:
            self._words.append(Token("text", "", 0, content=_OTHER_SPACES.sub(" ", text)))

    def line_break(self) -> None:
        """Begin a line."""
        if self._code is not None:
            self._code.append("\n")
        else:
            self._words.append(Token("hardbreak", "br", 0))

    def picture(self, alternative: str) -> None:
        """Write what a picture shows, in words."""
        if self._code is None and alternative:
            said = [Token("text", "", 0, content=alternative)]
            self._words.append(Token("image", "img", 0, children=said))

    def bold(self) -> Close:
        """Begin bold words."""
        self._bold += 1
        self._words.append(Token("strong_open", "strong", 1))
        return self._end_bold

    def _end_bold(self) -> None:
        self._bold -= 1
        self._words.append(Token("strong_close", "strong", -1))

    def block(self) -> Close:
        """Begin what stands apart from the words before and behind it."""
        self._end_paragraph()
        return self._end_paragraph

    def heading(self, level: int) -> Close:
        """Begin a heading; in a table it is a part of its cell."""
        self._end_paragraph()
        if self._cell or self._code is not None or self._heading:
            return self._end_paragraph
        self._heading = level
        return self._end_heading

    def _end_heading(self) -> None:
        level, self._heading = self._heading, 0
        self._write(f"h{level}", "heading")

    def code(self) -> Close:
        """Begin code, whose lines and spaces stay."""
        self._end_paragraph()
        if self._cell or self._heading or self._code is not None:
            return self._end_paragraph
        self._code = []
        return self._end_code

    def _end_code(self) -> None:
        content, self._code = "".join(self._code or ()), None
        self._in_item()
        self._tokens.append(Token("fence", "code", 0, content=content))

    def list_of(self, written: Callable[[int], str] | None = None, first: int = 1) -> Close:
        """Begin a list.

        Args:
            written: Writes the number of an item; None for bullets.
            first: The first number.
        """
        return self._container(_Container("bullet_list", written, first))

    def item(self, number: int | None = None) -> Close:
        """Begin an item, with a number of its own if there is one."""
        self._end_paragraph()
        if self._is_in("list_item"):
            self._end_container()
        if not self._is_in("bullet_list"):
            return self._end_paragraph
        outer = self._containers[-1]
        if number is not None:
            outer.number = number
        self._open(_Container("list_item"))
        if outer.written is not None:
            self._tokens[-1].info, self._tokens[-1].markup = outer.written(outer.number), "."
        outer.number += 1
        return self._closer()

    def item_goes_on(self) -> Close:
        """Begin a paragraph of the item before, such as what a word means."""
        if self._is_in("bullet_list") or self._is_in("list_item"):
            self._end_paragraph()
            self._reopen_item()
        return self.block()

    def _reopen_item(self) -> None:
        """Take back the end of the last item, so that it goes on."""
        if self._is_in("bullet_list") and self._tokens[-1].type == "list_item_close":
            self._tokens.pop()
            self._containers.append(_Container("list_item"))

    def quotation(self) -> Close:
        """Begin a quotation."""
        return self._container(_Container("blockquote"))

    def table(self) -> Close:
        """Begin a table; one in a table's cell is a part of that."""
        return self._container(_Container("table"))

    def row(self) -> Close:
        """Begin a row."""
        self._end_paragraph()
        if self._cell or not self._is_in("table"):
            return self._end_paragraph
        return self._end_row

    def _end_row(self) -> None:
        self._end_paragraph()
        self._tokens.append(Token("tr_close", "tr", 0))

    def cell(self) -> Close:
        """Begin a cell."""
        self._end_paragraph()
        if self._cell or not self._is_in("table"):
            return self._end_paragraph
        self._cell = True
        return self._end_cell

    def caption(self) -> Close:
        """Begin the caption of a table, a row of its own."""
        end_row = self.row()
        end_cell = self.cell()

        def close() -> None:
            end_cell()
            end_row()

        return close

    def _end_cell(self) -> None:
        self._cell = False
        self._tokens.append(self._inline())

    def _container(self, container: _Container) -> Close:
        self._end_paragraph()
        if self._cell or self._heading or self._code is not None:
            return self._end_paragraph
        self._in_item()
        self._open(container)
        return self._closer()

    def _open(self, container: _Container) -> None:
        self._containers.append(container)
        self._tokens.append(Token(f"{container.kind}_open", "", 1))

    def _closer(self) -> Close:
        """What ends the container that was opened last, and all in it."""
        depth = len(self._containers)
        container = self._containers[-1]

        def close() -> None:
            self._end_paragraph()
            if self._containers[depth - 1 : depth] == [container]:
                while len(self._containers) >= depth:
                    self._end_container()

        return close

    def _end_container(self) -> None:
        kind = self._containers.pop().kind
        if kind == "table" and self._tokens[-1].type == "inline":
            self._tokens.append(Token("tr_close", "tr", 0))
        self._tokens.append(Token(f"{kind}_close", "", -1))

    def _is_in(self, kind: str) -> bool:
        return bool(self._containers) and self._containers[-1].kind == kind

    def _in_item(self) -> None:
        """What stands in a list but in none of its items makes one, or goes on with the last."""
        if self._is_in("bullet_list"):
            self._reopen_item()
        if self._is_in("bullet_list"):
            self._open(_Container("list_item"))

    def _end_paragraph(self) -> None:
        if self._cell or self._heading:
            self._words.append(Token("softbreak", "br", 0))
        elif self._code is not None:
            if self._code and not self._code[-1].endswith("\n"):
                self._code.append("\n")
        elif any(word.content.strip() or word.children for word in self._words):
            self._write("p", "paragraph")
        else:
            self._words = [Token("strong_open", "strong", 1) for _ in range(self._bold)]

    def _write(self, tag: str, kind: str) -> None:
        self._in_item()
        if self._is_in("table"):  # words between its rows
            self._tokens += [self._inline(), Token("tr_close", "tr", 0)]
            return
        self._tokens.append(Token(f"{kind}_open", tag, 1))
        self._tokens.append(self._inline())
        self._tokens.append(Token(f"{kind}_close", tag, -1))

    def _inline(self) -> Token:
        words = [*self._words, *(Token("strong_close", "strong", -1) for _ in range(self._bold))]
        self._words = [Token("strong_open", "strong", 1) for _ in range(self._bold)]
        return Token("inline", "", 0, children=words)
