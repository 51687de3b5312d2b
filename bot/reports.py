"""The state of the knowledge base as a terminal shows it: status, editions, refreshes."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.filesize import decimal
from rich.table import Table
from rich.text import Text

from bot.terminal import count, printable
from knowledge import Edition, RefreshReport, Status, evaluation


def render_status(status: Status, database: str) -> RenderableType:
    """The state of the base: what it holds, since when, and where."""
    edition = status.edition
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold")
    table.add_column(overflow="fold")
    for name, value in (
        ("Edition", f"{edition.number:,}, published {_moment(edition)}"),
        ("Documents", "\n".join(each.name for each in status.documents)),
        ("Sections", f"{edition.sections:,}"),
        ("Passages", f"{edition.passages:,}"),
        ("Organizations", f"{status.organizations:,}"),
        ("Words", f"{status.words:,}"),
        ("Database", f"{database} ({decimal(status.size)})"),
    ):
        table.add_row(name, Text(printable(value)))
    return table


def render_editions(editions: Sequence[Edition]) -> RenderableType:
    """The editions, newest first."""
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for heading in ("Edition", "Documents", "Passages"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("Published", no_wrap=True)
    table.add_column("By", no_wrap=True)
    table.add_column("What changed", overflow="fold")
    for each in editions:
        table.add_row(
            f"{each.number:,}",
            f"{each.documents:,}",
            f"{each.passages:,}",
            _moment(each),
            "shell" if each.author is None else str(each.author),
            Text(printable(each.summary)),
        )
    return table


def render_refresh(report: RefreshReport) -> RenderableType:
    """What a refresh did, a line for each document that it touched."""
    if not report.published:
        return Text(f"Nothing has changed. Edition {report.edition} stays in force.")
    lines = [
        Text.assemble((f"{verb:8}", style), printable(name))
        for verb, style, names in (
            ("added", "green", report.added),
            ("changed", "yellow", report.changed),
            ("removed", "red", report.removed),
        )
        for name in names
    ]
    passages = count(report.passages, "passage")
    done = f"Edition {report.edition} is in force: {passages}, read in {report.seconds:.1f} s."
    return Group(*lines, Text(done))


def render_evaluation(measured: evaluation.Evaluation) -> RenderableType:
    """What was measured, and the questions that failed."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold")
    for name, value in (
        ("Questions", f"{measured.answerable:,} with an answer, {measured.unanswerable:,} without"),
        ("Recall@1", _share(measured.recall_at_1)),
        ("Recall@5", _share(measured.recall_at_5)),
        ("MRR@10", _share(measured.mean_reciprocal_rank)),
        ("Silent where it should be", _share(measured.silent)),
        ("AUROC of the confidence", _share(measured.auroc)),
        ("Calibration error", _share(measured.calibration_error)),
        ("CPU, p50 and p95", f"{measured.milliseconds:.1f} and {measured.milliseconds_p95:.1f} ms"),
    ):
        table.add_row(name, value)
    failed = [Text(f"  {printable(question)}") for question in measured.failed]
    heading = Text(f"Another passage came first for {count(len(failed), 'question')}:")
    return Group(table, *([Text(), heading, *failed] if failed else []))


def _share(value: float | None) -> str:
    return "nothing to measure" if value is None else f"{value:.3f}"


def _moment(edition: Edition) -> str:
    return f"{edition.published_at:%Y-%m-%d %H:%M} UTC"
