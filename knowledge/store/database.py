"""One SQLite file: editions, documents, passages, the index and the notes.

Readers share a connection and take turns; each publication has a connection of its own,
so that questions are answered while it writes (SQLite's WAL mode).
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import Any

import numpy as np
from sqlite_utils import Database

from knowledge.answer import Edition, SectionEntry
from knowledge.document import Passage
from knowledge.errors import StoreError
from knowledge.index import NO_POSTINGS, PassageWords, Postings
from knowledge.organizations import FoundOrganization
from knowledge.store.publication import Publication
from knowledge.store.rows import (
    edition_from,
    numbers,
    passage_from,
    passage_words_from,
    postings_from,
    section_entry_from,
    vocabulary_from,
)
from knowledge.store.schema import migrations
from knowledge.store.snapshot import StoredIndex

BUSY_SECONDS = 10.0


def _connect(path: Path) -> Database:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = normal")
        connection.execute("pragma foreign_keys = on")
    except BaseException:
        connection.close()
        raise
    return Database(connection)


@contextmanager
def _transaction(database: Database) -> Iterator[None]:
    """All or nothing; taken for writing at once, so that two publications never overlap."""
    database.conn.execute("begin immediate")
    try:
        yield
    except BaseException:
        database.rollback()
        raise
    database.commit()


def _told(error: Exception) -> str:
    return str(error).rstrip(". ")


class Store:
    """A knowledge base's file.

    Args:
        path: Where it is; created if it is not there.

    Raises:
        StoreError: The file cannot be opened or is no database of Daleel's.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = RLock()
        with self._guard("open"):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._database = _connect(path)
            migrations.apply(self._database)

    @contextmanager
    def _guard(self, action: str) -> Iterator[None]:
        try:
            with self._lock:
                yield
        except (sqlite3.Error, OSError) as error:
            raise StoreError(
                f"Cannot {action} the database {self.path.name}: {_told(error)}. Check that the"
                " file is Daleel's, that its folder can be written to and that the disk is not"
                " full."
            ) from error

    def _query(self, sql: str, values: Sequence[object] = ()) -> list[dict[str, Any]]:
        with self._guard("read"):
            return list(self._database.query(sql, values))

    def _rows(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """Rows as plain tuples: for what every question reads."""
        with self._guard("read"):
            return self._database.execute(sql, values).fetchall()

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        with self._lock:
            self._database.close()

    def size(self) -> int:
        """Bytes that the database takes on disk, its journal included."""
        files = (self.path, self.path.with_name(self.path.name + "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    # Editions

    def latest_edition(self) -> int | None:
        """The number of the edition in force; None before the first."""
        number: int | None = self._query("select max(number) as number from editions")[0]["number"]
        return number

    def editions(self) -> tuple[Edition, ...]:
        """All editions, newest first."""
        rows = self._query("select * from editions order by number desc")
        return tuple(map(edition_from, rows))

    def edition(self, number: int) -> Edition | None:
        """One edition, or None."""
        rows = self._query("select * from editions where number = ?", [number])
        return edition_from(rows[0]) if rows else None

    def digests(self, edition: int) -> dict[str, str]:
        """Document name to digest, in the order of the edition's documents."""
        rows = self._query(
            "select name, digest from edition_documents"
            " join documents on documents.id = edition_documents.document"
            " where edition = ? order by position",
            [edition],
        )
        return {row["name"]: row["digest"] for row in rows}

    @contextmanager
    def publication(self) -> Iterator[Publication]:
        """A transaction that publishes an edition: all of it is kept, or nothing.

        Raises:
            StoreError: It could not be written; the edition in force stays in force.
        """
        try:
            with closing(_connect(self.path)) as database, _transaction(database):
                yield Publication(database, datetime.now(UTC))
        except sqlite3.Error as error:
            raise StoreError(
                f"Cannot write the database {self.path.name}: {_told(error)}. The edition in force"
                " goes on answering. Check the free space on the disk and try again."
            ) from error

    # Reading an edition

    def sections(self, edition: int) -> tuple[SectionEntry, ...]:
        """The sections of an edition: by document, then in reading order."""
        rows = self._query(
            "select placed_sections.* from edition_documents"
            " join placed_sections on placed_sections.document = edition_documents.document"
            " where edition = ? order by position, section_ordinal",
            [edition],
        )
        return tuple(map(section_entry_from, rows))

    def section(self, section_id: int) -> SectionEntry | None:
        """One section by its key, whatever edition it is of."""
        rows = self._query("select * from placed_sections where id = ?", [section_id])
        return section_entry_from(rows[0]) if rows else None

    def section_passages(self, section_id: int) -> tuple[Passage, ...]:
        """The passages directly under a section's heading, in order."""
        rows = self._query(
            "select * from placed_passages where section = ? order by ordinal",
            [section_id],
        )
        return tuple(map(passage_from, rows))

    def passages(self, keys: Iterable[int]) -> dict[int, tuple[int, Passage]]:
        """Passages by their keys: key to section key and passage. Unknown keys are left out."""
        rows = self._query(
            "select * from placed_passages where id in (select value from json_each(?))",
            [json.dumps(list(keys))],
        )
        return {row["id"]: (row["section"], passage_from(row)) for row in rows}

    def index_version(self, edition: int) -> int | None:
        """The version of the engine's index format that an edition was indexed by."""
        rows = self._query("select version from indexes where edition = ?", [edition])
        return rows[0]["version"] if rows else None

    def index(self, edition: int) -> StoredIndex:
        """What an edition's index keeps in memory."""
        row = self._query("select * from indexes where edition = ?", [edition])[0]
        return StoredIndex(
            vocabulary=vocabulary_from(row),
            passage_ids=numbers(row["passage_ids"]),
            roles=np.frombuffer(row["roles"], np.int8),
        )

    def postings(self, edition: int, stem: int) -> Postings:
        """The postings of a stem."""
        rows = self._rows(
            "select passages, impacts from postings where edition = ? and stem = ?",
            [edition, stem],
        )
        return postings_from(*rows[0]) if rows else NO_POSTINGS

    def passage_words(self, edition: int, passages: Sequence[int]) -> PassageWords:
        """The words of passages by their numbers, which ascend."""
        rows = self._rows(
            "select words, sentence_sizes from passage_words where edition = ?"
            " and passage in (select value from json_each(?)) order by passage",
            [edition, json.dumps(passages)],
        )
        return passage_words_from(rows)

    def organizations(self, edition: int) -> tuple[FoundOrganization, ...]:
        """The organizations of an edition, those with the most mentions first."""
        rows = self._query(
            "select name, acronym, mentions from organizations where edition = ? order by number",
            [edition],
        )
        return tuple(
            FoundOrganization(
                row["name"],
                row["acronym"],
                tuple((passage, sentence) for passage, sentence in json.loads(row["mentions"])),
            )
            for row in rows
        )

    # Notes

    def read_note(self, name: str) -> str | None:
        """A note by its name, or None."""
        rows = self._query("select text from notes where name = ?", [name])
        return rows[0]["text"] if rows else None

    def write_note(self, name: str, text: str) -> None:
        """Write a note, over an older one of the same name."""
        with self._guard("write"):
            self._database.table("notes").upsert({"name": name, "text": text}, pk="name")
