"""Reports as Discord and the shell ask for them, and the words of their pictures."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.plot import PlotWords, is_by_week
from knowledge import KnowledgeBase, Library, Report, first_moment, report_on

if TYPE_CHECKING:
    from bot.texts import Texts


def report_for(
    base: KnowledgeBase, library: Library, days: int, server: int | None = None
) -> Report:
    """The report on the last days, today among them.

    Args:
        base: The knowledge base that keeps the questions.
        library: The documents that were asked.
        days: How many days.
        server: Where it was asked; None for all servers.
    """
    now = datetime.now(UTC)
    questions = base.questions.kept(since=first_moment(days, now), server=server)
    return report_on(questions, library.contents(), library.section_by_id, days=days, now=now)


def plot_words(texts: Texts, report: Report) -> PlotWords:
    """What the picture of a report says."""
    return PlotWords(
        title=texts.get("plot-weeks" if is_by_week(report) else "plot-days"),
        answered=texts.get("plot-answered"),
        unsure=texts.get("plot-unsure"),
        not_found=texts.get("plot-not-found"),
    )
