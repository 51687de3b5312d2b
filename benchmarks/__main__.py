"""``python -m benchmarks [SQUAD_FILE…]``: a table for each collection."""

from pathlib import Path

import click
from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks.data import Collection, make_collection, read_squad
from benchmarks.measure import Measurement, measure
from benchmarks.peers import peers

WIDTH = 110


def _table(collection: Collection, measurements: list[Measurement]) -> Table:
    table = Table(
        title=f"{collection.name}: {len(collection.passages):,} passages,"
        f" {len(collection.examples):,} questions"
    )
    for column in ("", "Recall@1", "misspelt", "Recall@5", "ms", "misspelt", "× Daleel", "index s"):
        table.add_column(column, justify="right" if column else "left")
    unit = measurements[0].milliseconds[0]
    for each in measurements:
        table.add_row(
            each.peer,
            *(f"{share:.3f}" for share in (*each.recall, each.recall_at_five)),
            *(f"{value:.2f}" for value in each.milliseconds),
            f"{each.milliseconds[0] / unit:.2f}",
            f"{each.indexing:.2f}",
        )
    return table


@click.command()
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--passages", default=1200, show_default=True, help="Size of the collection made.")
@click.option("--questions", default=300, show_default=True, help="Questions of the one made.")
def main(files: tuple[Path, ...], passages: int, questions: int) -> None:
    """Measure Daleel and its peers on SQuAD files, or on passages made here."""
    console = Console()
    if not console.is_terminal:
        console.width = WIDTH
    collections = [read_squad(file) for file in files] or [make_collection(passages, questions)]
    for collection in collections:
        measurements = [
            measure(peer, collection)
            for peer in track(peers(), collection.name, console=console, transient=True)
        ]
        console.print(_table(collection, measurements))


main()
