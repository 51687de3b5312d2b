"""A conversation in the terminal: what is answered. ``bot/prompt.py`` is how it is typed."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.terminal import (
    organization_line,
    printable,
    render_answer,
    render_contents,
    render_more,
    render_organization,
    render_section,
)
from knowledge import Answer, KnowledgeBase, KnowledgeError, asks_for_more

if TYPE_CHECKING:
    from collections.abc import Callable

NEAR = 60.0  # of 100; below that a suggestion would only mislead


@dataclass(frozen=True, slots=True)
class Command:
    """What can be typed beside questions.

    Attributes:
        name: With its slash.
        argument: What may follow; empty if nothing.
        purpose: What it does, for ``/help``.
    """

    name: str
    argument: str
    purpose: str


COMMANDS = (
    Command("/section", "NAME", "read a section"),
    Command("/organization", "NAME", "what the documents say of an organization, and facts"),
    Command("/organizations", "", "those that the documents name"),
    Command("/contents", "", "the documents and their sections"),
    Command("/more", "", "the further passages of the last answer"),
    Command("/help", "", "this list"),
    Command("/quit", "", "leave, as Ctrl-D does"),
)


def is_farewell(line: str) -> bool:
    """Whether a line ends the conversation."""
    return line.casefold().split()[:1] == ["/quit"]


class Conversation:
    """Answers one line after another.

    Args:
        base: The knowledge base to ask.
        quotes: How many passages an answer offers in all, 1 or more.
    """

    def __init__(self, base: KnowledgeBase, quotes: int) -> None:
        self._base = base
        self._quotes = quotes
        self._last: Answer | None = None

    def reply(self, line: str) -> RenderableType:
        """The reply to a question or a command; what goes wrong is told, not raised."""
        text = line.strip()
        if not text:
            return Text("Type a question, or /help for what else can be typed.")
        try:
            if is_farewell(text):
                return Text("Goodbye.")
            if text.startswith("/"):
                return self._command(text)
            if self._last is not None and asks_for_more(text):
                return self._more()
            self._last = self._base.ask(text, self._quotes, before=self._before)
            return render_answer(self._last)
        except KnowledgeError as error:
            return Text(printable(str(error)), style="red")

    @property
    def _before(self) -> str | None:
        """The whole question before."""
        last = self._last
        return None if last is None else last.read_as or last.question

    def _command(self, text: str) -> RenderableType:
        name, _, argument = text.partition(" ")
        replies: dict[str, Callable[[], RenderableType]] = {
            "/section": lambda: self._section(argument.strip()),
            "/organization": lambda: self._organization(argument.strip()),
            "/organizations": lambda: self._organizations(""),
            "/contents": lambda: render_contents(self._base.contents()),
            "/more": self._more,
            "/help": _help,
        }
        reply = replies.get(name.casefold())
        return _unknown(name) if reply is None else reply()

    def _section(self, name: str) -> RenderableType:
        if not name:
            contents = render_contents(self._base.contents())
            return Group(Text("Which section? Type /section and a heading:\n"), contents)
        found = self._base.section(name)
        if found is None:
            return Text(f"No heading is like “{printable(name)}”. /contents lists them.")
        return render_section(found)

    def _organization(self, name: str) -> RenderableType:
        found = self._base.organization(name)
        if found is not None:
            return render_organization(found)
        problem = f"No organization is like “{printable(name)}”." if name else "Which organization?"
        return self._organizations(f"{problem} ")

    def _organizations(self, opening: str) -> RenderableType:
        known = self._base.organizations()
        if not known:
            return Text(f"{opening}The documents name no organization.")
        lines = (Text("• ").append_text(organization_line(each)) for each in known)
        return Group(Text(f"{opening}The documents name these:"), *lines)

    def _more(self) -> RenderableType:
        if self._last is None:
            return Text("Ask a question first; /more then shows its further passages.")
        return render_more(self._last)


def _help() -> RenderableType:
    table = Table.grid(padding=(0, 2))
    for command in COMMANDS:
        table.add_row(Text(f"{command.name} {command.argument}", style="bold"), command.purpose)
    return Group(Text("Type a question in your own words, or one of these:"), table)


def _unknown(typed: str) -> RenderableType:
    near = process.extractOne(
        typed, [command.name for command in COMMANDS], scorer=fuzz.ratio, score_cutoff=NEAR
    )
    hint = "/help lists what there is." if near is None else f"Did you mean {near[0]}?"
    return Text(f"There is no {printable(typed)}. {hint}")
