"""Answers, sections and organizations as a terminal shows them.

Everything here is a pure function of the engine's values. Text from documents goes into
:class:`rich.text.Text` and never through Rich's markup, and :func:`printable` stands
between it and the terminal.
"""

from bot.terminal.answers import (
    render_answer,
    render_contents,
    render_more,
    render_question,
    render_section,
)
from bot.terminal.console import WIDEST, count, open_console, printable
from bot.terminal.differences import render_difference, render_preview
from bot.terminal.insight import render_gaps, render_report
from bot.terminal.organizations import (
    fact_text,
    organization_line,
    render_organization,
)

__all__ = [
    "WIDEST",
    "count",
    "fact_text",
    "open_console",
    "organization_line",
    "printable",
    "render_answer",
    "render_contents",
    "render_difference",
    "render_gaps",
    "render_more",
    "render_organization",
    "render_preview",
    "render_question",
    "render_report",
    "render_section",
]
