"""The one door to the engine: the documents of one community."""

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path
from types import TracebackType
from typing import Self

from knowledge.changes import Changes, change_documents, find_changes
from knowledge.editions import Edition, Progress, RefreshReport
from knowledge.errors import NoDocuments, RefreshUnderWay
from knowledge.reader import KnowledgeReader
from knowledge.refreshing import CatalogueInForce, publish, reindex, restore
from knowledge.store import Drafts, HostRecords, QuestionRecords, Shelf, Store


class KnowledgeBase(KnowledgeReader):
    """The documents of one community, ready to be asked.

    Safe to use from several threads at once; questions go on being answered from the
    edition in force while a refresh publishes the next. Use :meth:`open` to make one.

    Args:
        shelf: Its editions.
        catalogue: The catalogue of organizations.

    Attributes:
        host: What the host program keeps beside the knowledge.
        drafts: Documents that were given and are not yet published.
    """

    def __init__(self, shelf: Shelf, catalogue: CatalogueInForce) -> None:
        super().__init__(shelf, catalogue)
        self.host = HostRecords(shelf.store)
        self.drafts = Drafts(shelf.store)
        self.questions = QuestionRecords(shelf.store)

    @classmethod
    def open(cls, path: Path | str, *, catalogue: Path | str | None = None) -> Self:
        """Open a knowledge base; create it with the shipped document if it is not there.

        Args:
            path: Its file. Of a file with bases of several servers, the one that all share.
            catalogue: A file of organizations to know beside, or in place of, those of the
                catalogue that ships with Daleel.

        Raises:
            CatalogueError: That file is wrong; the message names file, entry and key.
            StoreError: The knowledge base cannot be opened or is none.
        """
        store = Store(Path(path))
        try:
            own = None if catalogue is None else Path(catalogue)
            base = cls(Shelf(store), CatalogueInForce(store, own))
            if base.is_empty:
                base.refresh()
            reindex(base._shelf, base._catalogue.catalogue)
        except BaseException:
            store.close()
            raise
        return base

    def beside(self, server: int) -> Self:
        """The base of a server in the same file; it may be empty. Closing it closes the file.

        Args:
            server: The server's id, 1 or more.

        Raises:
            StoreError: Its index is of an older Daleel and could not be written anew.
        """
        shelf = Shelf(self._shelf.store, server)
        reindex(shelf, self._catalogue.catalogue)
        return type(self)(shelf, self._catalogue)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the base cannot be used afterwards."""
        self._store.close()

    def refresh(
        self,
        paths: Iterable[Path | str] | None = None,
        *,
        progress: Callable[[Progress], None] | None = None,
    ) -> RefreshReport:
        """Read documents and the catalogue anew and publish an edition, if anything changed.

        Args:
            paths: Files and folders; the edition will hold these and no others. None for
                the document that ships with Daleel.
            progress: Called in this thread after each document, and now and then while the
                edition is indexed.

        Returns:
            What was added, changed and removed.

        Raises:
            CatalogueError: The operator's catalogue is wrong. Nothing was published.
            DocumentError: A document cannot be read. Nothing was published.
            NoDocuments: ``paths`` is empty.
            RefreshUnderWay: Another thread is refreshing this base.
            StoreError: The edition could not be written. The one before stays in force.
        """
        if paths is None:
            shipped = files("knowledge") / "documents"
            with as_file(shipped) as folder:
                return self._refresh([folder], progress)
        chosen = [Path(path) for path in paths]
        if not chosen:
            raise NoDocuments("Name at least one file or folder to read.")
        return self._refresh(chosen, progress)

    def _refresh(
        self, paths: Sequence[Path], progress: Callable[[Progress], None] | None
    ) -> RefreshReport:
        with self._alone():
            started = time.monotonic()
            catalogue = self._catalogue.read_again()
            changes = find_changes(self._shelf, paths, catalogue)
            return publish(self._shelf, changes, catalogue, started, progress)

    def change(
        self,
        added: Mapping[str, bytes],
        removed: Collection[str] = (),
        *,
        progress: Callable[[Progress], None] | None = None,
    ) -> RefreshReport:
        """Publish an edition with some documents added, replaced or removed; others stay.

        Args:
            added: The bytes of documents by their names; a document of such a name gives way.
            removed: Names of documents to leave out; unknown ones change nothing.
            progress: Called after each document, and now and then while it is indexed.

        Raises:
            DocumentError: A document cannot be read. Nothing was published.
            NoDocuments: None would be left.
            RefreshUnderWay: Another thread is publishing.
            StoreError: The edition could not be written. The one before stays in force.
        """
        with self._alone():
            started = time.monotonic()
            changes = self.planned(added, removed)
            if not changes.sources:
                raise NoDocuments("No document would be left. Add one, or keep one.")
            return publish(self._shelf, changes, self._catalogue.catalogue, started, progress)

    def planned(self, added: Mapping[str, bytes], removed: Collection[str] = ()) -> Changes:
        """What :meth:`change` would publish; nothing is read or written."""
        return change_documents(self._shelf, added, removed, self._catalogue.catalogue)

    def restore(self, number: int) -> Edition:
        """Publish an old edition anew, as the next one.

        Args:
            number: The number of the old edition.

        Returns:
            The new edition, which holds the same documents.

        Raises:
            RefreshUnderWay: Another thread is refreshing this base.
            StoreError: It could not be written; the edition in force stays in force.
            UnknownEdition: There is no edition of that number.
        """
        with self._alone():
            restore(self._shelf, number, self._catalogue.catalogue)
            restored = self._shelf.latest()
        assert restored is not None  # noqa: S101  # it was just published
        return restored

    @property
    def is_publishing(self) -> bool:
        """Whether an edition is being made."""
        return self._refreshing.locked()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Publish alone: a second publication is refused, not queued."""
        if not self._refreshing.acquire(blocking=False):
            raise RefreshUnderWay("A refresh is under way. Wait until it is done.")
        try:
            yield
        finally:
            self._refreshing.release()
