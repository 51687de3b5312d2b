"""What everything in the terminal is made of: consoles, safe text, paragraphs."""

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from knowledge import Section

# Control characters as their symbols (U+2400 …), so that no document can steer a terminal:
# C0 but for tab and line feed, DEL, C1, and halves of surrogate pairs, which no output takes.
_SYMBOLS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"}
_SYMBOLS |= {0x7F: 0x2421} | dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000)], 0xFFFD)

WIDEST = 100  # columns; longer lines are hard to read
UNWRAPPED = 1_000_000  # columns, where no terminal breaks the lines


def open_console(stream: TextIO) -> Console:
    """A console on a stream. Where that is no terminal, lines are neither styled nor broken."""
    console = Console(file=stream, highlight=False, emoji=False, markup=False)
    console.width = min(console.width, WIDEST) if console.is_terminal else UNWRAPPED
    return console


def printable(text: str) -> str:
    """A text of the same length without characters that could steer a terminal."""
    return text.translate(_SYMBOLS)


def count(number: int, noun: str) -> str:
    """A number and its noun: ``1 passage``, ``2 passages``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def paragraphs(parts: Iterable[RenderableType | None]) -> Group:
    """Parts with an empty line between them; None stands for a part that is not there."""
    there = [part for part in parts if part is not None]
    return Group(*(line for part in there for line in (part, Text())))


def indented(text: RenderableType) -> RenderableType:
    """Something two columns to the right."""
    return Padding(text, (0, 0, 0, 2), expand=False)


def dim(text: str) -> Text:
    """A text that is less important than what stands around it."""
    return Text(printable(text), style="dim")


def place(section: Section, beside: Section | None = None) -> Text:
    """A section's headings; without the title beside a section of the same document."""
    same = beside is not None and beside.document == section.document
    path = section.path[1:] if same and len(section.path) > 1 else section.path
    return Text(printable(" › ".join(path)), style="bold cyan")
