"""Gaps and reports as a terminal shows them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.terminal.console import count, dim, printable
from knowledge import Gap, Quote, Report, Tally

SECTIONS_SHOWN = 10
BAR_LENGTH = 30


def render_gaps(gaps: Sequence[Gap], nearest: Mapping[int, Quote]) -> RenderableType:
    """The gaps, those asked most often first.

    Args:
        gaps: The gaps.
        nearest: The passages that came nearest, by their keys, as far as still kept.
    """
    if not gaps:
        return Text("No gaps: nothing that was asked was left without an answer.")
    table = Table(box=None, pad_edge=False)
    for name in ("Asked", "👎"):
        table.add_column(name, justify="right")
    table.add_column("First and last")
    table.add_column("Question", overflow="fold")
    table.add_column("Nearest section", overflow="fold")
    for gap in gaps:
        near = next((nearest[key] for key in gap.nearest if key in nearest), None)
        table.add_row(
            f"{len(gap.questions):,}",
            f"{gap.not_helpful:,}" if gap.not_helpful else "",
            " – ".join(dict.fromkeys((_day(gap.first), _day(gap.last)))),
            Text(printable(gap.example)),
            Text(printable(near.passage.section.title)) if near else "",
        )
    asked = sum(len(gap.questions) for gap in gaps)
    found = f"{count(len(gaps), 'gap')} of {count(asked, 'question')}"
    return Group(table, Text(), dim(found))


def _day(moment: int) -> str:
    return f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%d}"


def render_report(report: Report) -> RenderableType:
    """What was asked over a period: in all, by day, by section; what nobody asked for."""
    return Group(
        _totals(report.tally, len(report.days)),
        *([Text(), _by_day(report)] if report.tally.questions else []),
        *([Text(), _by_section(report)] if report.sections else []),
        *([Text(), _unreached(report)] if report.unreached else []),
    )


def _totals(tally: Tally, days: int) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold")
    table.add_column(justify="right")
    for name, number in (
        (f"Questions in {count(days, 'day')}", tally.questions),
        ("Answered", tally.answered),
        ("Unsure", tally.unsure),
        ("Not found", tally.not_found),
        ("Helpful", tally.helpful),
        ("Not helpful", tally.not_helpful),
    ):
        table.add_row(name, f"{number:,}")
    return table


def _by_day(report: Report) -> RenderableType:
    """A bar for each day with questions."""
    most = max(tally.questions for _, tally in report.days)
    table = Table.grid(padding=(0, 2))
    for day, tally in report.days:
        if tally.questions:
            shares = (
                (tally.answered, "green"),
                (tally.unsure, "yellow"),
                (tally.not_found, "bright_black"),
            )
            bar = [("█" * round(BAR_LENGTH * number / most), style) for number, style in shares]
            table.add_row(str(day), f"{tally.questions:,}", Text.assemble(*bar))
    return table


def _by_section(report: Report) -> RenderableType:
    table = Table(box=None, pad_edge=False)
    table.add_column("Section", overflow="fold")
    for name in ("Answered", "Unsure", "👍", "👎"):
        table.add_column(name, justify="right")
    for read in report.sections[:SECTIONS_SHOWN]:
        tally = read.tally
        numbers = (tally.answered, tally.unsure, tally.helpful, tally.not_helpful)
        place = Text(printable(" › ".join(read.section.path)))
        table.add_row(place, *(f"{number:,}" for number in numbers))
    return table


def _unreached(report: Report) -> RenderableType:
    documents = (f"  {printable(each.title)} ({printable(each.name)})" for each in report.unreached)
    return Group(Text("No question reached:"), *map(Text, documents))
