"""The picture of a report: the questions of each day, for a phone in Discord's dark theme.

matplotlib is an extra. A PNG is drawn by its Agg canvas, with none of pyplot's global state,
one picture at a time: matplotlib itself is not made for several threads.
"""
# ruff: noqa: PLC0415  # an extra, and slow to import

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from io import BytesIO
from threading import Lock

from knowledge import Report, Tally

# Discord's dark theme, and the colours of the cards' edges made lighter for it. They differ
# in lightness, too, for who sees few colours.
BACKGROUND, INK, QUIET = "#242429", "#f2f3f5", "#a5a8b0"
ANSWERED, UNSURE, NOT_FOUND = "#3fae85", "#f0b94a", "#c3c8d0"
# On a phone it is about 340 points wide: 9 points of type are as large as the words around it.
INCHES, DOTS_PER_INCH = (3.6, 2.6), 350
MARGIN = 0.1  # inches
MOST_BARS = 62
DAYS_IN_A_WEEK = 7
MOST_DATES, FEWEST_BARS = 5, 7
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class PlotWords:
    """What the picture says, in the language of its reader."""

    title: str
    answered: str
    unsure: str
    not_found: str


def can_plot() -> bool:
    """Whether matplotlib is installed."""
    return find_spec("matplotlib") is not None


def is_by_week(report: Report) -> bool:
    """Whether a bar of the report's picture stands for a week, and not for a day."""
    return len(report.days) > MOST_BARS


def plot(report: Report, words: PlotWords) -> bytes:
    """The questions of a report by day, or by week where it has very many days, as a PNG.

    Args:
        report: The report.
        words: What the picture says.

    Raises:
        ImportError: matplotlib is not installed.
    """
    with _ONE_AT_A_TIME:
        return _drawn(_bars(report.days), words)


def _bars(days: Sequence[tuple[date, Tally]]) -> list[tuple[date, Tally]]:
    """A bar for each day or, past :data:`MOST_BARS`, for seven of them up to the last."""
    if len(days) <= MOST_BARS:
        return list(days)
    first = len(days) % DAYS_IN_A_WEEK
    starts = [*([0] if first else []), *range(first, len(days), DAYS_IN_A_WEEK)]
    ends = [*starts[1:], len(days)]
    return [
        (days[start][0], _sum([tally for _, tally in days[start:end]]))
        for start, end in zip(starts, ends, strict=True)
    ]


def _sum(tallies: Sequence[Tally]) -> Tally:
    return Tally(
        answered=sum(each.answered for each in tallies),
        unsure=sum(each.unsure for each in tallies),
        not_found=sum(each.not_found for each in tallies),
    )


def _drawn(bars: Sequence[tuple[date, Tally]], words: PlotWords) -> bytes:
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=INCHES, dpi=DOTS_PER_INCH, facecolor=BACKGROUND)
    figure.set_layout_engine("constrained", w_pad=MARGIN, h_pad=MARGIN)
    axes = figure.add_subplot(facecolor=BACKGROUND)
    places = range(len(bars))
    floor = [0] * len(bars)
    for name, colour, counts in (
        (words.answered, ANSWERED, [tally.answered for _, tally in bars]),
        (words.unsure, UNSURE, [tally.unsure for _, tally in bars]),
        (words.not_found, NOT_FOUND, [tally.not_found for _, tally in bars]),
    ):
        axes.bar(places, counts, bottom=floor, width=0.78, color=colour, label=name)
        floor = [below + count for below, count in zip(floor, counts, strict=True)]
    axes.set_title(words.title, color=INK, fontsize=10, fontweight="bold", loc="left")
    shown = _dated(len(bars))
    axes.set_xticks(shown, [f"{bars[place][0]:%m-%d}" for place in shown])
    beside = max(0, FEWEST_BARS - len(bars)) / 2  # few bars stand in the middle
    axes.set_xlim(-0.6 - beside, len(bars) - 0.4 + beside)
    axes.set_ylim(0, max(*floor, 3) * 1.08)
    axes.yaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
    axes.tick_params(colors=QUIET, labelsize=9, length=0)
    axes.grid(axis="y", color="#3b3c43", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[:].set_visible(False)
    figure.legend(
        loc="outside lower left", ncols=3, frameon=False, labelcolor=INK, fontsize=9,
        handlelength=0.9, handleheight=0.9, columnspacing=1.2,
    )  # fmt: skip
    drawn = BytesIO()
    figure.savefig(drawn, format="png", metadata={"Software": None})
    return drawn.getvalue()


def _dated(bars: int) -> list[int]:
    """The places of the bars that tell their date: a few, the last among them."""
    step = max(1, -(-bars // MOST_DATES))
    return list(reversed(range(bars - 1, -1, -step)))
