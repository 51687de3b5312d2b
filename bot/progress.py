"""How far a refresh has come, as a bar in the terminal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
from rich.progress import Progress as ProgressBar

from bot.terminal import printable
from knowledge import Progress


@contextmanager
def progress_bar(console: Console) -> Iterator[Callable[[Progress], None]]:
    """Show a bar while documents are read; nothing where no terminal can show it.

    Args:
        console: Where the bar is shown; it is wiped away afterwards.

    Yields:
        What to call after each document.
    """
    with ProgressBar(
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}", markup=False),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as bar:
        task = bar.add_task("", total=None)

        def show(progress: Progress) -> None:
            last = progress.document is None or progress.done == progress.total
            doing = "indexing" if last else printable(str(progress.document))
            bar.update(task, completed=progress.done, total=progress.total, description=doing)

        yield show
