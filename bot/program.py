"""What all commands of the command line share: options, errors, input and output."""
# ruff: noqa: PLC0415  # imported when needed: --help waits neither for settings nor engine

import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.config import Settings
    from knowledge import Answer, KnowledgeBase

NO_QUESTION = 'Ask something, such as: daleel ask "Who works with UNESCO?"'

# What JSON itself leaves as it is, though it steers a terminal (DEL, C1), ends a line to some
# readers (U+2028, U+2029) or cannot be written (halves of surrogate pairs).
ESCAPED_IN_JSON = {
    code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), 0x2028, 0x2029, *range(0xD800, 0xE000))
}
INTERRUPTED = 130  # the exit code that shells expect after Ctrl-C


class Problem(click.ClickException):
    """Ends the program with a line that says what to do, and no traceback."""

    exit_code = 1


class SettingsProblem(Problem):
    """The same, where the settings are wrong."""

    exit_code = 2


class Program(click.Group):
    """The commands; Ctrl-C ends each without a word."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)


@dataclass(frozen=True)
class Options:
    """What was given before the command.

    Attributes:
        config: The settings file; None for the usual one.
        database: A database to use instead of the configured one.
    """

    config: Path | None
    database: Path | None

    @cached_property
    def settings(self) -> "Settings":
        """The settings, read when they are first needed."""
        with problems_told():
            return self.read_settings()

    @property
    def settings_file(self) -> Path:
        """The settings file, which may be missing."""
        from bot.config import settings_file

        return settings_file(self.config, os.environ)

    def read_settings(self) -> "Settings":
        """Read the settings.

        Raises:
            SettingsError: One is wrong.
        """
        from bot.config import load_settings

        settings = load_settings(self.config, os.environ)
        if self.database is None:
            return settings
        return replace(settings, knowledge=replace(settings.knowledge, database=self.database))

    @contextmanager
    def base(self) -> Iterator["KnowledgeBase"]:
        """The knowledge base as it is, closed afterwards."""
        from knowledge import KnowledgeBase

        known = self.settings.knowledge
        with (
            problems_told(),
            KnowledgeBase.open(
                known.database, catalogue=known.organizations, editions_kept=known.editions_kept
            ) as base,
        ):
            yield base

    @contextmanager
    def ready_base(self) -> Iterator["KnowledgeBase"]:
        """The same, with the configured documents read."""
        from bot.startup import open_base

        with problems_told(), open_base(self.settings) as base:
            yield base


@contextmanager
def problems_told() -> Iterator[None]:
    """Tell in one line what goes wrong on purpose inside."""
    from bot.config import SettingsError
    from bot.terminal import printable
    from knowledge import KnowledgeError

    try:
        yield
    except SettingsError as error:
        raise SettingsProblem(printable(str(error))) from error
    except KnowledgeError as error:
        raise Problem(printable(str(error))) from error


def single_question(words: Sequence[str]) -> str:
    """The question that the words of a command line make.

    Raises:
        click.UsageError: There is none.
    """
    question = _unicode(" ".join(words)).strip()
    if not question:
        raise click.UsageError(NO_QUESTION)
    return question


def lines_of_input() -> Iterator[str]:
    """The lines of standard input (UTF-8) as they come, without the empty ones."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")
    return (line.strip() for line in sys.stdin if line.strip())


def write_as_json(answer: "Answer") -> None:
    """Write an answer as a line of JSON to standard output, at once and in UTF-8."""
    from bot.answer_data import answer_as_data

    write_data(answer_as_data(answer))


def write_data(data: object) -> None:
    """Write data as a line of JSON to standard output, at once and in UTF-8."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    line = json.dumps(data, ensure_ascii=False)
    click.echo(line.translate(ESCAPED_IN_JSON))


def _unicode(text: str) -> str:
    """A text whose undecodable bytes are replaced; Python keeps them as half pairs."""
    return text.encode("utf-8", "replace").decode()
