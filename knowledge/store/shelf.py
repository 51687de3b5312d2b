"""The editions of one server in the file."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime

from knowledge.contents import SectionEntry
from knowledge.document import Passage
from knowledge.editions import Edition
from knowledge.errors import StoreError
from knowledge.store.database import Store, connect, told, transaction
from knowledge.store.edition import StoredEdition
from knowledge.store.publication import Publication
from knowledge.store.retention import drop_old_editions, drop_server
from knowledge.store.rows import edition_from

SHARED = 0
"""The server whose documents are the operator's, which others may see as well."""

_HELD = (
    "select 1 from edition_documents join editions on editions.number = edition_documents.edition"
    " where edition_documents.document = {document} and editions.server = ?"
)


class Shelf:
    """The editions of one server.

    Args:
        store: The file.
        server: The server's id; :data:`SHARED` for the operator's own documents.
    """

    def __init__(self, store: Store, server: int = SHARED) -> None:
        self.store = store
        self.server = server

    def latest(self) -> Edition | None:
        """The edition in force; None before the first."""
        rows = self.store.records(
            "select * from editions where server = ? order by ordinal desc limit 1", [self.server]
        )
        return edition_from(rows[0]) if rows else None

    def latest_key(self) -> int | None:
        """The key of the edition in force; None before the first. Read by every question."""
        rows = self.store.rows(
            "select number from editions where server = ? order by ordinal desc limit 1",
            [self.server],
        )
        return rows[0][0] if rows else None

    def editions(self) -> tuple[Edition, ...]:
        """All editions, newest first."""
        rows = self.store.records(
            "select * from editions where server = ? order by ordinal desc", [self.server]
        )
        return tuple(map(edition_from, rows))

    def edition(self, number: int) -> Edition | None:
        """One edition by its number among those of the server, or None."""
        rows = self.store.records(
            "select * from editions where server = ? and ordinal = ?", [self.server, number]
        )
        return edition_from(rows[0]) if rows else None

    def stored_edition(self, edition: Edition) -> StoredEdition:
        """An edition to be read bit by bit."""
        return StoredEdition(self.store, edition)

    @contextmanager
    def publication(self) -> Iterator[Publication]:
        """A transaction that publishes an edition: all of it is kept, or nothing.

        Raises:
            StoreError: It could not be written; the edition in force stays in force.
        """
        path = self.store.path
        try:
            with closing(connect(path)) as database, transaction(database):
                yield Publication(database, datetime.now(UTC), self.server)
                if self.store.editions_kept is not None:
                    drop_old_editions(database, self.server, self.store.editions_kept)
        except sqlite3.Error as error:
            raise StoreError(
                f"Cannot write the database {path.name}: {told(error)}. The edition in force"
                " goes on answering. Check the free space on the disk and try again."
            ) from error

    def clear(self) -> None:
        """Drop all that is kept of the server.

        Raises:
            StoreError: It could not be written; everything is still there.
        """
        path = self.store.path
        try:
            with closing(connect(path)) as database, transaction(database):
                drop_server(database, self.server)
        except sqlite3.Error as error:
            raise StoreError(
                f"Cannot write the database {path.name}: {told(error)}. Nothing was deleted."
            ) from error

    def section(self, section_id: int) -> SectionEntry | None:
        """One section by its key, if an edition of the server holds it."""
        held = _HELD.format(document="sections.document")
        known = self.store.rows(
            f"select 1 from sections where id = ? and exists ({held})",  # noqa: S608
            [section_id, self.server],
        )
        return self.store.section(section_id) if known else None

    def passages(self, keys: Iterable[int]) -> dict[int, tuple[int, Passage]]:
        """Passages by their keys, those that editions of the server hold.

        Returns:
            Key to section key and passage.
        """
        wanted = list(keys)
        held = _HELD.format(document="passages.document")
        marks = ", ".join("?" for _ in wanted)
        known = self.store.rows(
            f"select id from passages where id in ({marks}) and exists ({held})",  # noqa: S608
            [*wanted, self.server],
        )
        return self.store.passages([key for (key,) in known])
