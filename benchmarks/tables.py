"""What was measured, as tables for a terminal and for the documentation."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.table import Table

from benchmarks.measure import Measurement
from benchmarks.organizations.cost import Cost
from benchmarks.organizations.labels import Found, precision, recall
from benchmarks.peers import DALEEL
from benchmarks.scale import Dropped, Scaling
from benchmarks.scope import Outcomes

NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Figures:
    """A table.

    Attributes:
        title: What was measured on what.
        columns: The headings; that of the names is empty.
        rows: A row for each peer, its name first.
        notes: Lines below the table.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()

    def for_terminal(self) -> Table:
        """The table as Rich prints it."""
        caption = "\n".join(self.notes) or None
        table = Table(title=self.title, caption=caption, caption_justify="left")
        for column in self.columns:
            table.add_column(column, justify="right" if column else "left", no_wrap=not column)
        for row in self.rows:
            table.add_row(*row, style="bold" if row[0] == DALEEL else None)
        return table

    def for_documentation(self) -> str:
        """The table as Markdown."""
        ruler = ["---" if not column else "---:" for column in self.columns]
        rows = [
            tuple(f"**{cell}**" for cell in row) if row[0] == DALEEL else row for row in self.rows
        ]
        lines = [f"| {' | '.join(cells)} |" for cells in (self.columns, ruler, *rows)]
        notes = [f"\n{note}" for note in self.notes]
        return "\n".join([f"**{self.title}**", "", *lines, *notes])


def quality_figures(
    name: str, measurements: Sequence[Measurement], notes: Sequence[str] = ()
) -> Figures:
    """Quality and speed of each peer on one collection."""
    unit = measurements[0].asked.milliseconds
    return Figures(
        title=f"{name}, {measurements[0].asked.questions:,} questions",
        columns=("", "Recall@1", "misspelt", "Recall@5", "ms", "misspelt", "× Daleel", "index s"),
        rows=tuple(
            (
                each.peer,
                f"{each.asked.recall:.3f}",
                f"{each.misspelt.recall:.3f}",
                f"{each.asked.recall_at_five:.3f}",
                f"{each.asked.milliseconds:.2f}",
                f"{each.misspelt.milliseconds:.2f}",
                f"{each.asked.milliseconds / unit:.2f}",
                f"{each.indexing:.1f}",
            )
            for each in measurements
        ),
        notes=tuple(notes),
    )


def scaling_figures(passages: int, found: Sequence[Scaling | Dropped]) -> Figures:
    """What each peer needs at one size."""
    measured = [each for each in found if isinstance(each, Scaling)]
    return Figures(
        title=f"made, {passages:,} passages",
        columns=(
            *("", "ms", "p95", "misspelt", "p95", "first s", "MB"),
            *("index s", "index MB", "Recall@1", "misspelt"),
        ),
        rows=tuple(
            (
                each.peer,
                *map(_milliseconds, (each.asked, each.asked_p95)),
                *map(_milliseconds, (each.misspelt, each.misspelt_p95)),
                f"{each.first_answer:.2f}",
                f"{each.memory:,.0f}",
                f"{each.indexing:,.1f}",
                f"{each.indexing_memory:,.0f}",
                f"{each.recall:.2f}",
                f"{each.recall_misspelt:.2f}",
            )
            for each in measured
        ),
        notes=tuple(
            f"{each.peer}: left out, {each.why}" for each in found if isinstance(each, Dropped)
        ),
    )


def _milliseconds(value: float) -> str:
    return f"{value:.2f}" if value < 100 else f"{value:,.0f}"


def finding_figures(groups: Sequence[tuple[str, Sequence[Found]]]) -> Figures:
    """How well organizations are found, in each group of labelled paragraphs."""
    return Figures(
        title="organizations in paragraphs labelled by hand",
        columns=("", "paragraphs", "labels", "precision", "recall"),
        rows=tuple(
            (
                name,
                f"{len(found):,}",
                f"{sum(len(each.paragraph.organizations) for each in found):,}",
                f"{precision(found):.3f}",
                f"{recall(found):.3f}",
            )
            for name, found in groups
        ),
    )


def cost_figures(costs: Sequence[tuple[str, Cost]]) -> Figures:
    """What finding organizations adds to the time that indexing takes."""
    return Figures(
        title="finding organizations, CPU time beside all of the indexing",
        columns=("", "passages", "index s", "of it finding s", "added to the rest"),
        rows=tuple(
            (
                name,
                f"{cost.passages:,}",
                f"{cost.indexing:.2f}",
                f"{cost.finding:.2f}",
                f"{cost.added:.1%}",
            )
            for name, cost in costs
        ),
    )


def scope_figures(name: str, outcomes: Sequence[Sequence[Outcomes]]) -> Figures:
    """How well each peer's score tells what is out of scope.

    Args:
        name: The collection.
        outcomes: For each size of documents, those of each peer.
    """
    return Figures(
        title=f"{name}: questions of which three in ten have no answer",
        columns=("", "passages", "AUROC", "answered at ≤ 5 % false", "calibration error"),
        rows=tuple(
            (
                each.peer,
                f"{each.passages:,}",
                NOTHING if each.auroc is None else f"{each.auroc:.3f}",
                f"{each.answered:.3f}",
                f"{each.calibration_error:.3f}" if each.peer == DALEEL else NOTHING,
            )
            for size in outcomes
            for each in size
        ),
    )
