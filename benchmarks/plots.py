"""What was measured, as pictures that read well on a phone and without seeing colours."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import NullLocator

from benchmarks.measure import Measurement
from benchmarks.peers import DALEEL, PEERS
from benchmarks.scale import Scaling
from benchmarks.scope import Outcomes

# Okabe & Ito 2008, "Color Universal Design": told apart by everybody. Each peer has a mark
# of its own, too.
COLOURS = ("#d55e00", "#56b4e9", "#999999", "#009e73", "#cc79a7", "#0072b2", "#000000", "#e69f00")
MARKS = ("o", "s", "^", "D", "v", "P", "X", "h")
QUIET = "#6b7280"
STYLE: Any = {
    "font.size": 12,
    "font.family": "DejaVu Sans",
    "axes.edgecolor": "#9ca3af",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "grid.color": "#e5e7eb",
    "svg.hashsalt": "daleel",  # the same figures make the same file
    "svg.fonttype": "path",
}
WIDTH = 6.5
BINS = 10
FEWEST_IN_A_BIN = 20


def _colour(peer: str) -> str:
    names = [each.name for each in PEERS]
    return COLOURS[names.index(peer) % len(COLOURS)] if peer in names else QUIET


def _mark(peer: str) -> str:
    names = [each.name for each in PEERS]
    return MARKS[names.index(peer) % len(MARKS)] if peer in names else "o"


def _save(figure: Figure, path: Path) -> None:
    figure.savefig(
        path, facecolor="white", bbox_inches="tight", pad_inches=0.15, metadata={"Date": None}
    )


def plot_quality(collections: Mapping[str, Sequence[Measurement]], path: Path) -> None:
    """Draw Recall@1 of each peer, as asked and misspelt, a panel for each collection.

    Args:
        collections: Name of the collection to what was measured on it.
        path: The SVG file.
    """
    rows = max(len(each) for each in collections.values())
    with mpl.rc_context(STYLE):
        height = len(collections) * (0.33 * rows + 0.7) + 0.5
        figure = Figure(figsize=(WIDTH, height), layout="constrained")
        panels = figure.subplots(len(collections), 1, squeeze=False, sharex=True)[:, 0]
        for axes, (name, measurements) in zip(panels, collections.items(), strict=True):
            _quality_panel(axes, name, measurements)
        panels[-1].set_xlabel("right passage first (Recall@1)")
        figure.legend(
            *panels[0].get_legend_handles_labels(),
            loc="outside upper right",
            ncols=2,
            frameon=False,
        )
        _save(figure, path)


def _quality_panel(axes: Axes, name: str, measurements: Sequence[Measurement]) -> None:
    ranked = sorted(measurements, key=lambda each: each.asked.recall + each.misspelt.recall)
    for place, each in enumerate(ranked):
        ours = each.peer == DALEEL
        colour = _colour(DALEEL) if ours else QUIET
        asked, misspelt = each.asked.recall, each.misspelt.recall
        named = place == 0
        axes.plot([misspelt, asked], [place, place], color=colour, linewidth=3 if ours else 1.5)
        axes.plot(
            asked, place, "o", color=colour, markersize=9, label="as asked" if named else None
        )
        axes.plot(
            misspelt, place, "o", color=colour, markerfacecolor="white", markersize=9,
            label="misspelt" if named else None,
        )  # fmt: skip
        shown = max(asked, misspelt)
        axes.annotate(
            f"{asked:.2f} / {misspelt:.2f}", (shown, place), (9, 0), textcoords="offset points",
            va="center", fontsize=10, color=colour, fontweight="bold" if ours else "normal",
        )  # fmt: skip
    axes.set_yticks(range(len(ranked)), [each.peer for each in ranked])
    for label in axes.get_yticklabels():
        label.set_fontweight("bold" if label.get_text() == DALEEL else "normal")
    axes.set_title(name, loc="left", fontsize=12)
    axes.set_xlim(0, 1.3)
    axes.set_xticks(np.arange(0, 1.01, 0.2))
    axes.grid(axis="x")
    axes.set_axisbelow(True)


def plot_latency(found: Sequence[Scaling], path: Path) -> None:
    """Draw CPU time a question by size, as asked and misspelt, on logarithmic axes.

    Args:
        found: What was measured at each size.
        path: The SVG file.
    """
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(WIDTH, 8.6), layout="constrained")
        panels = figure.subplots(2, 1, sharex=True, sharey=True)
        _latency_panel(panels[0], "as asked", {each: each.asked for each in found})
        _latency_panel(
            panels[1], "up to two words misspelt", {each: each.misspelt for each in found}
        )
        panels[1].set_xlabel("passages")
        figure.legend(
            *panels[0].get_legend_handles_labels(), loc="outside lower center", ncols=2,
            frameon=False,
        )  # fmt: skip
        _save(figure, path)


def _latency_panel(axes: Axes, title: str, values: Mapping[Scaling, float]) -> None:
    names = dict.fromkeys(each.peer for each in values)
    for name in names:
        line = [(each.passages, value) for each, value in values.items() if each.peer == name]
        ours = name == DALEEL
        axes.plot(
            *zip(*line, strict=True), label=name, color=_colour(name), marker=_mark(name),
            linewidth=3.5 if ours else 1.5, markersize=9 if ours else 7, zorder=3 if ours else 2,
        )  # fmt: skip
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xticks(sorted({each.passages for each in values}))
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.xaxis.set_minor_locator(NullLocator())
    axes.set_ylabel("CPU milliseconds a question")
    axes.set_title(title, loc="left", fontsize=12)
    axes.grid()
    axes.set_axisbelow(True)


def plot_calibration(sizes: Sequence[Outcomes], path: Path) -> None:
    """Draw how often answers of each confidence are right, a line for each size of documents.

    Args:
        sizes: What Daleel made of the trials of each size.
        path: The SVG file.
    """
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(WIDTH, 5.4), layout="constrained")
        axes = figure.subplots()
        axes.plot([0, 1], [0, 1], color=QUIET, linestyle="--", linewidth=1, label="ideal")
        for place, each in enumerate(sizes):
            axes.plot(
                *_reliability(each), color=COLOURS[place], marker=MARKS[place], linewidth=2,
                markersize=8, label=f"{each.passages:,} passages",
            )  # fmt: skip
        axes.set_xlabel("confidence")
        axes.set_ylabel("share of right answers")
        axes.grid()
        axes.set_axisbelow(True)
        axes.legend(frameon=False)
        _save(figure, path)


def _reliability(outcomes: Outcomes) -> tuple[list[float], list[float]]:
    """Mean confidence and share of right answers of each bin that holds twenty or more."""
    confidences = np.array([*outcomes.inside, *outcomes.outside])
    right = np.array([*outcomes.right, *(False for _ in outcomes.outside)])
    bins = np.minimum((confidences * BINS).astype(np.int64), BINS - 1)
    held = [bins == number for number in range(BINS)]
    held = [own for own in held if np.count_nonzero(own) >= FEWEST_IN_A_BIN]
    return [confidences[own].mean() for own in held], [right[own].mean() for own in held]
