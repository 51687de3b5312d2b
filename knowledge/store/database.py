"""One SQLite file: editions, documents, passages, the index and the notes.

Readers share a connection and take turns; each publication has a connection of its own,
so that questions are answered while it writes (SQLite's WAL mode).
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from threading import RLock
from typing import Any

from sqlite_utils import Database

from knowledge.contents import SectionEntry
from knowledge.document import Passage
from knowledge.editions import GivenAnswer, Vote
from knowledge.errors import StoreError
from knowledge.store.edition import passages_by_key, section_by_key
from knowledge.store.rows import PASSAGE_COLUMNS, passage_from, vote_from
from knowledge.store.schema import Tables, migrations, tables_of

BUSY_SECONDS = 10.0
TABLES_OF_SERVERS = "editions", "drafts", "asked_questions", "audit_entries"
WAL_MARK = slice(18, 20)  # the bytes of a file that tell its journal, by SQLite's file format


def connect(path: Path) -> Database:
    """A connection to read and write by."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = normal")
        connection.execute("pragma foreign_keys = on")
    except BaseException:
        connection.close()
        raise
    return Database(connection)


def _connect_to_read(path: Path) -> Database:
    """A connection that changes nothing, neither the file nor what lies beside it.

    Reading a file in WAL mode makes two files beside it, unless they are there. Where they
    are not, nobody has it open, and it is read as a file that stands still.
    """
    journal = path.with_name(f"{path.name}-wal")
    mode = "mode=ro" if journal.exists() else "mode=ro&immutable=1"
    uri = f"{path.absolute().as_uri()}?{mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        connection.execute("pragma schema_version").fetchall()  # fails where it is no database
    except BaseException:
        connection.close()
        raise
    return Database(connection)


@contextmanager
def transaction(database: Database) -> Iterator[None]:
    """All or nothing; taken for writing at once, so that two publications never overlap."""
    database.conn.execute("begin immediate")
    try:
        yield
    except BaseException:
        database.rollback()
        raise
    database.commit()


def told(error: Exception) -> str:
    """An error of SQLite's, to stand in a sentence."""
    return str(error).rstrip(". ")


class Store:
    """A knowledge base's file.

    Args:
        path: Where it is; created if it is not there.
        read_only: Whether to leave it as it is: it is neither created nor brought up to date,
            and writing fails.
        editions_kept: How many editions of each server stay after a publication; None for all.

    Raises:
        StoreError: The file cannot be opened or is no database of Daleel's.
    """

    def __init__(
        self, path: Path, *, read_only: bool = False, editions_kept: int | None = None
    ) -> None:
        self.path = path
        self.editions_kept = editions_kept
        self._lock = RLock()
        with self._guard("open"):
            if read_only:
                self._database = _connect_to_read(path)
                return
            path.parent.mkdir(parents=True, exist_ok=True)
            self._database = connect(path)
            migrations.apply(self._database)

    @contextmanager
    def _guard(self, action: str) -> Iterator[None]:
        try:
            with self._lock:
                yield
        except (sqlite3.Error, OSError) as error:
            raise StoreError(
                f"Cannot {action} the database {self.path.name}: {told(error)}. Check that the"
                " file is Daleel's, that its folder can be written to and that the disk is not"
                " full."
            ) from error

    def records(self, sql: str, values: Sequence[object] = ()) -> list[dict[str, Any]]:
        """Rows by the names of their columns."""
        with self._guard("read"):
            return list(self._database.query(sql, values))

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """Rows as tuples: for what every question reads."""
        with self._guard("read"):
            return self._database.execute(sql, values).fetchall()

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """The connection, to write small things with: all of them are kept, or none."""
        with self._guard("write"), self._database.conn:
            yield self._database

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        with self._lock:
            self._database.close()

    def size(self) -> int:
        """Bytes that the database takes on disk, its journal included."""
        files = (self.path, self.path.with_name(self.path.name + "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def damage(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file, which it reads as a whole; nothing is well."""
        found = [str(row[0]) for row in self.rows("pragma integrity_check")]
        return () if found == ["ok"] else tuple(found)

    def tables(self) -> Tables:
        """Whose tables the file holds."""
        with self._guard("read"):
            return tables_of(self._database)

    def is_wal(self) -> bool:
        """Whether questions are answered while an edition is written; told by the file's head."""
        with self._guard("read"), self.path.open("rb") as file:
            return file.read(WAL_MARK.stop)[WAL_MARK] == b"\x02\x02"

    # Editions

    def digests(self, edition: int) -> dict[str, str]:
        """Document name to digest, in the order of the documents of an edition, by its key."""
        rows = self.records(
            "select name, digest from edition_documents"
            " join documents on documents.id = edition_documents.document"
            " where edition = ? order by position",
            [edition],
        )
        return {row["name"]: row["digest"] for row in rows}

    def index_state(self, edition: int) -> tuple[int, str] | None:
        """By what an edition was indexed.

        Returns:
            The version of the engine's index format and the digest of the catalogue; None
            where it has no index.
        """
        rows = self.rows("select version, catalogue from indexes where edition = ?", [edition])
        return (rows[0][0], rows[0][1] or "") if rows else None

    # Reading an edition

    def section(self, section_id: int) -> SectionEntry | None:
        """One section by its key, whatever edition it is of."""
        return section_by_key(self, section_id)

    def section_passages(self, section_id: int) -> tuple[Passage, ...]:
        """The passages directly under a section's heading, in order."""
        rows = self.rows(
            f"select {PASSAGE_COLUMNS} from placed_passages"  # noqa: S608
            " where section = ? order by ordinal",
            [section_id],
        )
        return tuple(map(passage_from, rows))

    def passages(self, keys: Iterable[int]) -> dict[int, tuple[int, Passage]]:
        """Passages by their keys: key to section key and passage. Unknown keys are left out."""
        return passages_by_key(self, keys)

    # The catalogue of organizations

    def catalogue_entries(self, digest: str) -> list[dict[str, Any]] | None:
        """The entries that files of this digest hold; None where they were not kept."""
        rows = self.rows("select entries from catalogues where digest = ?", [digest])
        return json.loads(rows[0][0]) if rows else None

    def keep_catalogue(self, digest: str, entries: Sequence[dict[str, Any]]) -> None:
        """Keep the entries of files, in place of those kept before."""
        with self._guard("write"):
            table = self._database.table("catalogues")
            table.delete_where()
            table.insert({"digest": digest, "entries": json.dumps(entries, ensure_ascii=False)})

    # Notes

    def read_note(self, name: str) -> str | None:
        """A note by its name, or None."""
        rows = self.records("select text from notes where name = ?", [name])
        return rows[0]["text"] if rows else None

    def read_notes(self, beginning: str) -> dict[str, str]:
        """The notes whose names begin so, by their names."""
        asked = "select name, text from notes where substr(name, 1, length(?)) = ?"
        return {row["name"]: row["text"] for row in self.records(asked, [beginning, beginning])}

    def write_note(self, name: str, text: str) -> None:
        """Write a note, over an older one of the same name."""
        with self._guard("write"):
            self._database.table("notes").upsert({"name": name, "text": text}, pk="name")

    def drop_note(self, name: str) -> None:
        """Drop a note, if there is one of that name."""
        with self._guard("write"):
            self._database.table("notes").delete_where("name = ?", [name])

    def servers(self) -> tuple[int, ...]:
        """The servers of which anything is kept, but for notes and votes."""
        told = " union ".join(f"select server from {table}" for table in TABLES_OF_SERVERS)  # noqa: S608
        rows = self.rows(told)
        return tuple(sorted(server for (server,) in rows if server > 0))

    def note_once(self, name: str, text: str) -> str:
        """Write a note unless there is one of that name; the one that is there then."""
        with self._guard("write"):
            notes = self._database.table("notes")
            notes.insert({"name": name, "text": text}, pk="name", ignore=True)
        rows = self.records("select text from notes where name = ?", [name])
        return str(rows[0]["text"])

    # Given answers

    def keep_answer(self, given: GivenAnswer) -> None:
        """Keep where the answer to a question stands, over an older one."""
        with self._guard("write"):
            self._database.table("given_answers").upsert(asdict(given), pk="question")

    def kept_answers(self, questions: Iterable[int]) -> tuple[GivenAnswer, ...]:
        """The kept answers to some questions."""
        asked = "select * from given_answers where question = ?"
        found = (self.records(asked, [question]) for question in questions)
        return tuple(GivenAnswer(**row) for rows in found for row in rows)

    def drop_answers(self, questions: Iterable[int]) -> None:
        """Drop what is kept of the answers to some questions."""
        with self._guard("write"):
            for question in questions:
                self._database.table("given_answers").delete_where("question = ?", [question])

    def drop_answers_before(self, moment: int) -> None:
        """Drop what is kept of older answers."""
        with self._guard("write"):
            self._database.table("given_answers").delete_where("given_at < ?", [moment])

    # Votes

    def keep_vote(self, vote: Vote) -> None:
        """Keep a vote, over an older one of the same voter on the same answer."""
        with self._guard("write"):
            self._database.table("votes").upsert(asdict(vote), pk=("answer", "voter"))

    def kept_votes(self) -> tuple[Vote, ...]:
        """All votes, oldest first."""
        rows = self.records("select * from votes order by voted_at, rowid")
        return tuple(map(vote_from, rows))
