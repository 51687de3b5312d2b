"""Findings as a terminal shows them, and as data."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.doctor.findings import Finding, State
from bot.terminal import count, printable

_STYLES = {State.OK: "green", State.WARNING: "yellow", State.PROBLEM: "bold red"}


def render_findings(findings: Sequence[Finding]) -> RenderableType:
    """A line for each finding, below it what to do, and at the end how many matter."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, style="bold")
    table.add_column(overflow="fold")
    for each in findings:
        state = Text(each.state.value, style=_STYLES[each.state])
        table.add_row(state, Text(printable(each.name)), Text(printable(each.text)))
        if each.advice:
            table.add_row("", "", Text(f"→ {printable(each.advice)}"))
    return Group(table, Text(), Text(_summary(findings)))


def findings_as_data(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """Findings as JSON holds them."""
    return [asdict(each) | {"state": each.state.value} for each in findings]


def _summary(findings: Sequence[Finding]) -> str:
    states = Counter(each.state for each in findings)
    told = [
        count(states[state], state.value)
        for state in (State.PROBLEM, State.WARNING)
        if states[state]
    ]
    return f"{' and '.join(told)}." if told else "Everything is in order."
