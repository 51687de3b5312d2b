"""Cards for moderators: the state of the knowledge base, and a refresh from start to end."""

from collections.abc import Sequence

from discord.utils import format_dt

from bot import markup
from bot.cards import layout
from bot.cards.layout import Accent, Card
from bot.texts import Texts
from knowledge import KnowledgeError, Progress, RefreshReport, RefreshUnderWay, Status

NAMES_SHOWN = 10
BAR_LENGTH = 12
PROBLEM_LIMIT = 1500


def status_card(texts: Texts, status: Status) -> Card:
    """The card for the state of the knowledge base."""
    edition = status.edition
    titles = _lines(texts, [document.title for document in status.documents])
    return Card(
        Accent.PLAIN,
        layout.text(
            texts.get("status-heading"),
            texts.get(
                "status-edition",
                edition=str(edition.number),
                published=format_dt(edition.published_at, "R"),
            ),
            texts.get(
                "status-counts",
                documents=edition.documents,
                sections=edition.sections,
                passages=edition.passages,
            ),
        ),
        layout.text(*titles) if titles else None,
        layout.text(
            "-# "
            + texts.get(
                "status-details",
                words=status.words,
                organizations=status.organizations,
                size=_size(status.size),
            ),
            texts.get("status-refreshing") if status.refreshing else "",
        ),
    )


def _lines(texts: Texts, names: Sequence[str]) -> list[str]:
    lines = [f"- {markup.line(name, layout.TITLE_LIMIT)}" for name in names[:NAMES_SHOWN]]
    left = len(names) - NAMES_SHOWN
    return [*lines, texts.get("and-more", count=left)] if left > 0 else lines


def _size(count: float) -> str:
    """Bytes as people read them."""
    for unit in ("B", "kB", "MB"):
        if count < 1000:
            return f"{count:.3g} {unit}"
        count /= 1000
    return f"{count:.3g} GB"


def refresh_card(texts: Texts, progress: Progress | None = None) -> Card:
    """The card for a refresh under way; None before the first document is read."""
    reached = []
    if progress is not None:
        full = BAR_LENGTH * progress.done // max(progress.total, 1)
        reached = [
            texts.get(
                "refresh-progress",
                bar="▰" * full + "▱" * (BAR_LENGTH - full),
                done=progress.done,
                total=progress.total,
            ),
            texts.get("refresh-indexing")
            if progress.document is None
            else texts.get(
                "refresh-document", name=markup.line(progress.document, layout.TITLE_LIMIT)
            ),
        ]
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("refresh-heading"), texts.get("refresh-started"), *reached),
    )


def report_card(texts: Texts, report: RefreshReport) -> Card:
    """The card that tells what a refresh changed."""
    edition = str(report.edition)
    changes = {
        "report-added": report.added,
        "report-changed": report.changed,
        "report-removed": report.removed,
    }
    lines = [texts.get(key, names=_names(texts, names)) for key, names in changes.items() if names]
    head = (
        [texts.get("published-heading", edition=edition), *lines]
        if report.published
        else [texts.get("unchanged-heading"), texts.get("unchanged-text", edition=edition)]
    )
    footer = texts.get(
        "report-footer", passages=report.passages, seconds=f"{max(report.seconds, 0.1):.1f}"
    )
    return Card(Accent.ANSWERED, layout.text(*head), layout.text(footer))


def _names(texts: Texts, names: Sequence[str]) -> str:
    shown = [markup.line(name, 80) for name in names[:NAMES_SHOWN]]
    left = len(names) - NAMES_SHOWN
    return texts.listed([*shown, texts.get("and-more", count=left)] if left > 0 else shown)


def refresh_failed_card(texts: Texts, error: KnowledgeError, edition: int) -> Card:
    """The card for a refresh that failed: which document, what to do, what answers now.

    A refresh that found another one under way did not fail: it has only to wait.
    """
    if isinstance(error, RefreshUnderWay):
        return Card(Accent.PLAIN, layout.text(markup.fit(str(error), PROBLEM_LIMIT)))
    return Card(
        Accent.FAILED,
        layout.text(texts.get("refresh-failed-heading"), markup.fit(str(error), PROBLEM_LIMIT)),
        layout.text(texts.get("refresh-failed-footer", edition=str(edition))),
    )
