"""The typed side of a conversation: a prompt with history and completion."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from rich.console import Console

from bot.chat import COMMANDS, Conversation, is_farewell
from bot.terminal import printable
from knowledge import KnowledgeBase, KnowledgeError

PROMPT = "› "
HISTORY_FILE = "history"


class ChatCompleter(Completer):
    """Completes commands, and after them the names of sections and organizations.

    Args:
        base: The knowledge base that has them.
    """

    def __init__(self, base: KnowledgeBase) -> None:
        self._base = base

    def get_completions(
        self,
        document: Document,
        complete_event: CompleteEvent,  # noqa: ARG002  # the base class asks for it
    ) -> Iterator[Completion]:
        """What could stand where the cursor is."""
        command, space, typed = document.text_before_cursor.lstrip().partition(" ")
        if not space:
            yield from _commands(command)
            return
        for name in dict.fromkeys(self._names(command.casefold(), typed)):
            yield Completion(printable(name), start_position=-len(typed))

    def _names(self, command: str, typed: str) -> tuple[str, ...]:
        try:
            match command:
                case "/section":
                    found = self._base.suggest_sections(typed)
                    return tuple(entry.section.title for entry in found)
                case "/organization":
                    return tuple(each.name for each in self._base.suggest_organizations(typed))
        except KnowledgeError:
            pass  # the question itself will tell
        return ()


def _commands(typed: str) -> Iterator[Completion]:
    for command in COMMANDS:
        if typed and command.name.startswith(typed.casefold()):
            text = f"{command.name} " if command.argument else command.name
            yield Completion(text, start_position=-len(typed), display_meta=command.purpose)


def open_history(folder: Path) -> History:
    """What was typed before, in a file that only its owner can read.

    Args:
        folder: Where the file lies; it is made where missing. If that cannot be, the
            history lasts as long as the conversation.
    """
    file = folder / HISTORY_FILE
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
        file.chmod(0o600)
    except OSError:
        return InMemoryHistory()
    return FileHistory(str(file))


def typed_lines(base: KnowledgeBase, folder: Path) -> Iterator[str]:
    """The lines that a person types, until they leave; Ctrl-C drops a line.

    Args:
        base: The knowledge base that completes names.
        folder: Where the history is kept.
    """
    session: PromptSession[str] = PromptSession(
        PROMPT,
        history=open_history(folder),
        completer=ChatCompleter(base),
        complete_in_thread=True,
    )
    while True:
        try:
            yield session.prompt()
        except KeyboardInterrupt:
            continue
        except EOFError:
            return


def hold(conversation: Conversation, lines: Iterable[str], console: Console) -> None:
    """Reply to each line until the last one or a farewell.

    Args:
        conversation: Who replies.
        lines: What is said.
        console: Where the replies go.
    """
    for line in lines:
        console.print(conversation.reply(line))
        if is_farewell(line):
            return
