"""SQLite's own full-text search."""

import re
import sqlite3
from pathlib import Path

from benchmarks.data import Collection
from benchmarks.peers.peer import Found, Peer

DATABASE = "fts5.db"
_WORD = re.compile(r"\w+")


class SqliteFullText(Peer):
    """FTS5 with its BM25 and its Porter stemmer, any of the question's words."""

    def index(self, collection: Collection, folder: Path) -> None:
        """Fill an FTS5 table."""
        connection = sqlite3.connect(folder / DATABASE)
        connection.execute(
            "create virtual table passages using fts5(title, text, tokenize='porter unicode61')"
        )
        with connection:
            connection.executemany("insert into passages values (?, ?)", collection.passages())
        connection.close()

    def open(self, collection: Collection, folder: Path) -> None:  # noqa: ARG002  # a Peer's
        """Open the table's file."""
        self._connection = sqlite3.connect(folder / DATABASE)

    def search(self, question: str, limit: int) -> list[Found]:
        """Match any of the words; FTS5's score is the lower the better."""
        words = " OR ".join(f'"{word}"' for word in _WORD.findall(question))
        rows = self._connection.execute(
            "select rowid, bm25(passages) from passages where passages match ? order by 2 limit ?",
            (words, limit),
        )
        return [Found(row - 1, -score) for row, score in rows]

    def close(self) -> None:
        """Close the table's file."""
        self._connection.close()
