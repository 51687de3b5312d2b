"""What a publication is ordered with: who publishes what, alone, and who is told of it."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from threading import Lock
from typing import TypeAlias

from knowledge.editions import Progress
from knowledge.errors import NoDocuments, RefreshUnderWay

OnProgress: TypeAlias = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Order:
    """Who orders a publication, and who is told how far it has come.

    Attributes:
        author: Their key of the host program; None for the operator.
        progress: Called after each document, and while the edition is indexed.
    """

    author: int | None = None
    progress: OnProgress | None = None


@contextmanager
def alone(lock: Lock) -> Iterator[None]:
    """Publish alone: a second publication is refused, not queued.

    Raises:
        RefreshUnderWay: The lock is held.
    """
    if not lock.acquire(blocking=False):
        raise RefreshUnderWay("A refresh is under way. Wait until it is done.")
    try:
        yield
    finally:
        lock.release()


@contextmanager
def documents_at(paths: Iterable[Path | str] | None) -> Iterator[list[Path]]:
    """The files and folders to read; None for the document that ships with Daleel.

    Raises:
        NoDocuments: There is no path.
    """
    if paths is None:
        with as_file(files("knowledge") / "documents") as folder:
            yield [folder]
        return
    chosen = [Path(path) for path in paths]
    if not chosen:
        raise NoDocuments("Name at least one file or folder to read.")
    yield chosen
