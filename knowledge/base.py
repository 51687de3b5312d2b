"""The one door to the engine: the documents of one community."""

import time
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from knowledge.changes import Changes, change_documents, find_changes
from knowledge.differences import Difference
from knowledge.editions import Edition, RefreshReport
from knowledge.errors import NoDocuments
from knowledge.history import RefreshPreview, check_unchanged, compare, preview
from knowledge.limits import OF_OTHERS, ReadingLimits
from knowledge.orders import OnProgress, Order, alone, documents_at
from knowledge.reader import KnowledgeReader
from knowledge.refreshing import CatalogueInForce, publish, reindex, restore
from knowledge.store import AuditRecords, Drafts, HostRecords, QuestionRecords, Shelf, Store


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
        questions: The questions that were answered.
        audit: Who changed what in which server.
    """

    def __init__(self, shelf: Shelf, catalogue: CatalogueInForce) -> None:
        super().__init__(shelf, catalogue)
        self.host = HostRecords(shelf.store)
        self.drafts = Drafts(shelf.store)
        self.questions = QuestionRecords(shelf.store)
        self.audit = AuditRecords(shelf.store)

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        catalogue: Path | str | None = None,
        editions_kept: int | None = None,
    ) -> Self:
        """Open a knowledge base; create it with the shipped document if it is not there.

        Args:
            path: Its file. Of a file with bases of several servers, the one that all share.
            catalogue: A file of organizations to know beside, or in place of, those of the
                catalogue that ships with Daleel.
            editions_kept: How many editions of each server stay after a publication; None for
                all of them.

        Raises:
            CatalogueError: That file is wrong; the message names file, entry and key.
            StoreError: The knowledge base cannot be opened or is none.
        """
        store = Store(Path(path), editions_kept=editions_kept)
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
        progress: OnProgress | None = None,
        author: int | None = None,
        previewed: str | None = None,
    ) -> RefreshReport:
        """Read documents and the catalogue anew and publish an edition, if anything changed.

        Args:
            paths: Files and folders; the edition will hold these and no others. None for
                the document that ships with Daleel.
            progress: Called in this thread after each document, and now and then while the
                edition is indexed.
            author: Who publishes it, by the host program's own key; None for the operator.
            previewed: The digest of the preview that is to be published and nothing else.

        Returns:
            What was added, changed and removed.

        Raises:
            CatalogueError: The operator's catalogue is wrong. Nothing was published.
            ChangedSincePreview: It would publish something else than was previewed.
            DocumentError: A document cannot be read. Nothing was published.
            NoDocuments: ``paths`` is empty.
            RefreshUnderWay: Another thread is refreshing this base.
            StoreError: The edition could not be written. The one before stays in force.
        """
        with documents_at(paths) as chosen, alone(self._refreshing):
            started = time.monotonic()
            catalogue = self._catalogue.read_again()
            changes = find_changes(self._shelf, chosen, catalogue)
            check_unchanged(self._shelf, changes, catalogue, previewed)
            order = Order(author, progress)
            return publish(self._shelf, changes, catalogue, started, order)

    def preview(self, paths: Iterable[Path | str] | None = None) -> RefreshPreview:
        """What a refresh of these paths would publish; nothing is.

        Raises:
            KnowledgeError: As :meth:`refresh` does where a file cannot be opened.
        """
        with documents_at(paths) as chosen:
            catalogue = self._catalogue.as_files_are()
            return preview(self._shelf, find_changes(self._shelf, chosen, catalogue), catalogue)

    def change(
        self,
        added: Mapping[str, bytes],
        removed: Collection[str] = (),
        *,
        progress: OnProgress | None = None,
        author: int | None = None,
        previewed: str | None = None,
        limits: ReadingLimits = OF_OTHERS,
    ) -> RefreshReport:
        """Publish an edition with some documents added, replaced or removed; others stay.

        Args:
            added: The bytes of documents by their names; a document of such a name gives way.
            removed: Names of documents to leave out; unknown ones change nothing.
            progress: Called after each document, and now and then while it is indexed.
            author: Who publishes it, by the host program's own key; None for the operator.
            previewed: The digest of the preview that is to be published and nothing else.
            limits: How much of a document is read before it is refused.

        Raises:
            ChangedSincePreview: It would publish something else than was previewed.
            DocumentError: A document cannot be read. Nothing was published.
            NoDocuments: None would be left.
            RefreshUnderWay: Another thread is publishing.
            StoreError: The edition could not be written. The one before stays in force.
        """
        with alone(self._refreshing):
            started, catalogue = time.monotonic(), self._catalogue.catalogue
            changes = self.planned(added, removed, limits)
            if not changes.sources:
                raise NoDocuments("No document would be left. Add one, or keep one.")
            check_unchanged(self._shelf, changes, catalogue, previewed)
            order = Order(author, progress)
            return publish(self._shelf, changes, catalogue, started, order)

    def planned(
        self,
        added: Mapping[str, bytes],
        removed: Collection[str] = (),
        limits: ReadingLimits = OF_OTHERS,
    ) -> Changes:
        """What :meth:`change` would publish; nothing is read or written."""
        return change_documents(self._shelf, added, removed, self._catalogue.catalogue, limits)

    def preview_change(
        self,
        added: Mapping[str, bytes],
        removed: Collection[str] = (),
        limits: ReadingLimits = OF_OTHERS,
    ) -> RefreshPreview:
        """The same, read and compared with the edition in force."""
        changes = self.planned(added, removed, limits)
        return preview(self._shelf, changes, self._catalogue.catalogue)

    def differences(self, old: int, new: int) -> Difference:
        """What differs between two editions, by their numbers.

        Raises:
            UnknownEdition: One of them is not kept.
        """
        return compare(self._shelf, old, new)

    def restore(
        self, number: int, *, progress: OnProgress | None = None, author: int | None = None
    ) -> Edition:
        """Publish an old edition anew, as the next one.

        Args:
            number: The number of the old edition.
            progress: Called now and then while it is indexed.
            author: Who publishes it, by the host program's own key; None for the operator.

        Returns:
            The new edition, which holds the same documents.

        Raises:
            RefreshUnderWay: Another thread is refreshing this base.
            StoreError: It could not be written; the edition in force stays in force.
            UnknownEdition: There is no edition of that number, or it is no longer kept.
        """
        with alone(self._refreshing):
            order = Order(author, progress)
            return restore(self._shelf, number, self._catalogue.catalogue, order)

    def clear(self) -> None:
        """Delete all that is kept of the server, once no edition is being made.

        Raises:
            RefreshUnderWay: One is.
            StoreError: It could not be written; everything is still there.
        """
        with alone(self._refreshing):
            self._shelf.clear()
        self.let_go()

    def servers(self) -> tuple[int, ...]:
        """The servers of which the file keeps anything, by their ids."""
        return self._store.servers()

    @property
    def is_publishing(self) -> bool:
        """Whether an edition is being made."""
        return self._refreshing.locked()
