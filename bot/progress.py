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
            last = progress.done == progress.total  # what is left is to index and to write
            doing = "publishing the edition" if last else printable(progress.document)
            bar.update(task, completed=progress.done, total=progress.total, description=doing)

        yield show
