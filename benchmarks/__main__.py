"""``python -m benchmarks [SQUAD_FILE…]``: Daleel and its peers, measured in one run."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

import click
from rich.console import Console
from rich.progress import track

from benchmarks.crowding import crowd
from benchmarks.data import Article, Collection, read_squad, write_collection
from benchmarks.documentation import IMAGES, ROOT, write_figures
from benchmarks.making import make_articles
from benchmarks.measure import Measurement, TooSlow, measure
from benchmarks.organizations.cost import cost_of_finding
from benchmarks.organizations.labels import Comparison, read_paragraphs
from benchmarks.peers import CROWDED, DALEEL, PEERS, Entry
from benchmarks.scale import Dropped, Scaling, scale
from benchmarks.scope import Outcomes, ask_trials, trials_of
from benchmarks.tables import (
    Figures,
    cost_figures,
    finding_figures,
    quality_figures,
    scaling_figures,
    scope_figures,
)
from knowledge.organizations import read_catalogue

WIDTH = 120
PARTS = ("quality", "latency", "crowded", "scope", "organizations")
LONGEST_MS = 100.0


@dataclass(frozen=True, slots=True)
class Report:
    """Where results go.

    Attributes:
        console: The terminal.
        plots: The folder of the pictures; None where they cannot be drawn.
        document: Whether the documentation is written anew.
        peers: The names of the peers that are measured beside Daleel; all if there is none.
    """

    console: Console
    plots: Path | None
    document: bool
    peers: tuple[str, ...] = ()

    def entries(self, among: Sequence[Entry]) -> tuple[Entry, ...]:
        """Those that are wanted and can be made here, Daleel first."""
        wanted = {DALEEL, *self.peers} if self.peers else {each.name for each in among}
        return tuple(each for each in among if each.name in wanted and not each.missing)

    def add(self, part: str, tables: Iterable[Figures]) -> None:
        """Print each table as it comes; then document them all, if that is wanted."""
        shown: list[Figures] = []
        for table in tables:
            self.console.print(table.for_terminal())
            shown.append(table)
        if self.document:
            write_figures(part, "\n\n".join(table.for_documentation() for table in shown))

    def picture(self, name: str) -> Path | None:
        """Where a picture is drawn; None where it is not."""
        return self.plots / f"{name}-plot.svg" if self.plots else None


Sources = Iterable[tuple[str, Sequence[Article]]]


def _measured(
    entries: Iterable[Entry], collection: Collection, console: Console
) -> tuple[list[Measurement], list[str]]:
    measurements: list[Measurement] = []
    notes: list[str] = []
    for entry in track([*entries], collection.name, console=console, transient=True):
        try:
            measurements.append(measure(entry, collection, LONGEST_MS))
        except TooSlow as slow:
            notes.append(f"{entry.name}: left out, {slow}")
    return measurements, notes


def _compared(
    sources: Sources,
    entries: Sequence[Entry],
    console: Console,
    found: dict[str, list[Measurement]],
) -> Iterator[Figures]:
    """A table for each collection; what was measured is added to ``found``."""
    for name, articles in sources:
        with TemporaryDirectory() as folder:
            collection = write_collection(name, articles, Path(folder))
            found[name], notes = _measured(entries, collection, console)
        yield quality_figures(f"{name}: {collection.size:,} passages", found[name], notes)


def _quality(sources: Sources, report: Report) -> None:
    found: dict[str, list[Measurement]] = {}
    report.add("quality", _compared(sources, report.entries(PEERS), report.console, found))
    if path := report.picture("quality"):
        from benchmarks.plots import plot_quality  # noqa: PLC0415  # matplotlib is an extra

        plot_quality(found, path)


def _crowded(sources: Sources, foreign: int, report: Report) -> None:
    crowds = (
        (f"{name} among {foreign:,} short passages", [*crowd(articles, foreign)])
        for name, articles in sources
    )
    report.add("crowded", _compared(crowds, report.entries(CROWDED), report.console, {}))


def _latency(sizes: Sequence[int], questions: int, report: Report) -> None:
    found: list[Scaling | Dropped] = []
    report.add("latency", _scaled(sizes, questions, report, found))
    if path := report.picture("latency"):
        from benchmarks.plots import plot_latency  # noqa: PLC0415  # matplotlib is an extra

        plot_latency([each for each in found if isinstance(each, Scaling)], path)


def _scaled(
    sizes: Sequence[int], questions: int, report: Report, found: list[Scaling | Dropped]
) -> Iterator[Figures]:
    """A table for each size; what was measured is added to ``found``."""
    entries = report.entries(PEERS)
    total = len(sizes) * len(entries)
    steps = scale(entries, sizes, questions)
    steps = iter(track(steps, "latency", total, console=report.console, transient=True))
    for size, group in groupby(steps, key=lambda each: each.passages):
        here = list(group)
        found += here
        yield scaling_figures(size, here)


def _scope(sources: Sources, report: Report) -> None:
    found: list[Outcomes] = []
    report.add("scope", _scoped(sources, report, found))
    if path := report.picture("calibration"):
        from benchmarks.plots import plot_calibration  # noqa: PLC0415  # matplotlib is an extra

        plot_calibration(found, path)


def _scoped(sources: Sources, report: Report, ours: list[Outcomes]) -> Iterator[Figures]:
    """A table for each collection; Daleel's outcomes on the first are added to ``ours``."""
    entries = report.entries(PEERS)
    for number, (name, articles) in enumerate(sources):
        trials = [*trials_of(articles)]
        steps = track(trials, f"{name}, scope", console=report.console, transient=True)
        sizes = [[ask_trials(entry, each) for entry in entries] for each in steps]
        if not number:
            ours += [each for size in sizes for each in size if each.peer == DALEEL]
        yield scope_figures(name, sizes)


def _organizations(sources: Sources, report: Report) -> None:
    comparison = Comparison(read_catalogue())
    found = [comparison.compare(each) for each in read_paragraphs()]
    groups = [
        (f"{group} set", [each for each in found if each.paragraph.group == group])
        for group in dict.fromkeys(each.paragraph.group for each in found)
    ]
    costs = [(name, cost_of_finding(articles)) for name, articles in sources]
    report.add("organizations", [finding_figures([*groups, ("all", found)]), cost_figures(costs)])


def _sizes(_: click.Context, __: click.Parameter, value: str) -> tuple[int, ...]:
    try:
        return tuple(sorted(int(size.replace("_", "")) for size in value.split(",")))
    except ValueError as error:
        raise click.BadParameter("numbers with commas between, such as 1000,10000") from error


def _tell_missing(console: Console) -> None:
    for each in PEERS:
        if each.missing:
            needed = " ".join(each.missing)
            console.print(f"{each.name} is left out: pip install {needed}", style="yellow")
    if find_spec("matplotlib") is None:
        console.print("No plots are drawn: pip install matplotlib", style="yellow")


def _plots_folder(document: bool) -> Path | None:
    if find_spec("matplotlib") is None:
        return None
    folder = IMAGES if document else ROOT / "build" / "benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@click.command()
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--part",
    "parts",
    multiple=True,
    type=click.Choice(PARTS),
    help="Only this; may be given several times. Without FILES: quality and latency.",
)
@click.option("--passages", default=1200, show_default=True, help="Size of the collection made.")
@click.option("--questions", default=300, show_default=True, help="Questions of those made.")
@click.option(
    "--sizes",
    default="1000,10000,100000",
    show_default=True,
    callback=_sizes,
    help="Sizes at which latency is measured; 1000000 takes long.",
)
@click.option("--foreign", default=100_000, show_default=True, help="Foreign passages of a crowd.")
@click.option(
    "--peer",
    "peers",
    multiple=True,
    type=click.Choice([each.name for each in CROWDED]),
    help="Only this one beside Daleel; may be given several times.",
)
@click.option("--write-docs", is_flag=True, help="Write the documentation's figures anew.")
def main(  # noqa: PLR0913  # one for each option
    *,
    files: tuple[Path, ...],
    parts: tuple[str, ...],
    passages: int,
    questions: int,
    sizes: tuple[int, ...],
    foreign: int,
    peers: tuple[str, ...],
    write_docs: bool,
) -> None:
    """Measure Daleel and its peers on SQuAD files, or on passages made here.

    Pictures are drawn into build/benchmarks, or docs/images with --write-docs.
    """
    console = Console()
    if not console.is_terminal:
        console.width = WIDTH
    _tell_missing(console)
    report = Report(console, _plots_folder(write_docs), write_docs, peers)
    made = f"made, {passages:,} passages"
    sources = [(file.stem, read_squad(file)) for file in files] or [
        (made, tuple(make_articles(passages, questions)))
    ]
    for part in parts or (PARTS if files else PARTS[:2]):
        if part == "quality":
            _quality(sources, report)
        elif part == "latency":
            _latency(sizes, questions, report)
        elif part == "crowded":
            _crowded(sources, foreign, report)
        elif part == "organizations":
            _organizations(sources, report)
        else:
            _scope(sources, report)


if __name__ == "__main__":
    main()
