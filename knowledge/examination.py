"""What is wrong with the files of a knowledge base, found without changing any of them."""

from collections.abc import Sequence
from contextlib import closing, suppress
from importlib.resources import as_file, files
from pathlib import Path
from types import TracebackType
from typing import Self

from knowledge.changes import Changes, find_changes
from knowledge.editions import Edition
from knowledge.errors import DocumentError, StoreError
from knowledge.index import INDEX_VERSION
from knowledge.organizations import read_catalogue
from knowledge.reading import SourceFile, find_documents, read_bytes, read_file
from knowledge.refreshing import read_files
from knowledge.store import HostRecords, Shelf, Store, Tables

__all__ = ["ExaminedBase", "Tables", "count_organizations", "find_damage", "unreadable_documents"]

# A file that changes while it is read without a lock is read again, so often at the most.
TRIES = 3


def unreadable_documents(path: Path) -> tuple[int, tuple[DocumentError, ...]]:
    """Read all documents of a file or folder.

    Args:
        path: What the operator would have a refresh read.

    Returns:
        How many there are, and the errors of those that cannot be read.

    Raises:
        DocumentError: The path leads to no document.
    """
    sources = find_documents([path])
    errors = filter(None, map(_error_of, sources))
    return len(sources), tuple(errors)


def _error_of(source: SourceFile) -> DocumentError | None:
    try:
        read_bytes(source.name, read_file(source))
    except DocumentError as error:
        return error
    return None


def count_organizations(own: Path | None = None) -> int:
    """How many organizations the catalogue knows.

    Args:
        own: The operator's file; None without any.

    Raises:
        CatalogueError: That file is wrong.
    """
    return len(read_catalogue(own))


def find_damage(path: Path) -> tuple[str, ...]:
    """What SQLite finds wrong with a database, which it reads as a whole; nothing is well.

    A file that nobody has open is read without a lock. Where a bot starts meanwhile and
    changes it, so that it may look damaged, it is read again.

    Raises:
        StoreError: It cannot be read at all.
    """
    for _ in range(TRIES - 1):
        before = _state(path)
        with suppress(StoreError):
            found = _damage(path)
            if not found or _state(path) == before:
                return found
    return _damage(path)


def _damage(path: Path) -> tuple[str, ...]:
    with closing(Store(path, read_only=True)) as store:
        return store.damage()


def _state(path: Path) -> tuple[int, int] | None:
    if not path.exists():
        return None
    told = path.stat()
    return told.st_mtime_ns, told.st_size


class ExaminedBase:
    """A knowledge base that is only looked at: its file is neither made nor changed.

    Another process may have it open meanwhile. Use it in a ``with``.

    Args:
        path: Its file.

    Attributes:
        tables: Whose tables the file holds. Unless they are current, nothing else can be told.
        host: What the host program keeps beside the knowledge; it can only be read.

    Raises:
        StoreError: There is no such file, or it is no database.
    """

    def __init__(self, path: Path) -> None:
        self._store = Store(path, read_only=True)
        try:
            self.tables = self._store.tables()
        except BaseException:
            self._store.close()
            raise
        self._shelf = Shelf(self._store)
        self.host = HostRecords(self._store)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._store.close()

    @property
    def size(self) -> int:
        """Bytes that it takes on disk."""
        return self._store.size()

    @property
    def answers_while_written(self) -> bool:
        """Whether the file is in the mode that lets questions be answered during a refresh."""
        return self._store.is_wal()

    def edition(self) -> Edition | None:
        """The edition in force; None before the first."""
        return self._shelf.latest()

    def is_indexed(self) -> bool:
        """Whether this Daleel reads the index as it is; if not, opening it indexes it anew."""
        edition = self.edition()
        state = None if edition is None else self._store.index_state(edition.key)
        return state is not None and state[0] == INDEX_VERSION

    def is_renamed(self, catalogue: Path | None) -> bool:
        """Whether the catalogue names organizations otherwise than it did for the edition.

        Raises:
            CatalogueError: The operator's file of organizations is wrong.
        """
        edition = self.edition()
        state = None if edition is None else self._store.index_state(edition.key)
        return state is not None and state[1] != read_files(self._store, catalogue).digest

    def changes(self, paths: Sequence[Path] | None, catalogue: Path | None) -> Changes:
        """What a refresh would publish.

        Args:
            paths: Files and folders; None for the document that ships with Daleel.
            catalogue: The operator's file of organizations; None without any.

        Raises:
            CatalogueError: That file is wrong.
            DocumentError: A document cannot be opened.
        """
        known = read_files(self._store, catalogue)
        if paths is not None:
            return find_changes(self._shelf, paths, known)
        with as_file(files("knowledge") / "documents") as folder:
            return find_changes(self._shelf, [folder], known)
