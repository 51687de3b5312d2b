"""``daleel gaps`` and ``daleel report``: what was asked, of the whole file."""

# ruff: noqa: PLC0415  # the words of a picture come with Discord's library, which is slow

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import click

from bot.insight import plot_words, report_for
from bot.plot import can_plot, plot
from bot.program import Problem
from bot.spreadsheet import gaps_as_csv
from bot.terminal import count, open_console, render_gaps, render_report
from knowledge import AskedQuestion, KnowledgeBase, Library, find_gaps, first_moment


def write_gaps(base: KnowledgeBase, days: int | None, file: Path | None) -> None:
    """Show the gaps, or write them as CSV.

    Args:
        base: The knowledge base.
        days: Of how many days, today among them; None for all that are kept.
        file: The file; None shows them.

    Raises:
        Problem: The file cannot be written.
    """
    since = 0 if days is None else first_moment(days, datetime.now(UTC))
    asked = base.questions.kept(since=since)
    gaps, library = find_gaps(asked), _library(base, asked)
    if file is None:
        nearest = library.quotes_by_id({key for gap in gaps for key in gap.nearest})
        shown = render_gaps(gaps, {quote.id: quote for quote in nearest})
        open_console(sys.stdout).print(shown)
        return
    content, questions = gaps_as_csv(library, gaps)
    _write(file, content)
    click.echo(f"{file} holds {count(questions, 'question')}, without who asked them.")


def write_report(base: KnowledgeBase, days: int, file: Path | None) -> None:
    """Show the report and, where a file is named, draw it.

    Args:
        base: The knowledge base.
        days: Of how many days, today among them.
        file: The file for the picture; None draws none.

    Raises:
        Problem: matplotlib is not installed, or the file cannot be written.
    """
    if file is not None and not can_plot():
        raise Problem('Pictures need matplotlib. Install it: pip install "daleel[report]"')
    asked = base.questions.kept(since=first_moment(days, datetime.now(UTC)))
    report = report_for(base, _library(base, asked), days)
    open_console(sys.stdout).print(render_report(report))
    if file is not None:
        from bot.texts import Texts

        _write(file, plot(report, plot_words(Texts.load("en"), report)))
        click.echo(f"\nThe picture is {file}.")


def _library(base: KnowledgeBase, asked: Iterable[AskedQuestion]) -> Library:
    """The documents of all servers where something was asked, and those that they share."""
    servers = sorted({each.server for each in asked if each.server})
    return Library([*map(base.beside, servers), base])


def _write(file: Path, content: bytes) -> None:
    try:
        file.write_bytes(content)
    except OSError as error:
        raise Problem(f"Cannot write {file}: {error.strerror}.") from error
