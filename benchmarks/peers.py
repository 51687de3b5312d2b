"""What Daleel is measured beside; each indexes passages and ranks them for a question."""

import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from rapidfuzz import fuzz, process, utils

from knowledge import KnowledgeBase

Passages = Sequence[tuple[str, str]]
_QUERY_WORD = re.compile(r"\w+")


class Peer(Protocol):
    """A way to search."""

    name: str

    def index(self, passages: Passages, folder: Path) -> None:
        """Index passages; files may be written into a folder that is deleted afterwards."""

    def rank(self, question: str, limit: int) -> list[int]:
        """The places of the best passages, best first."""


class Daleel:
    """This project, through its public door."""

    name = "Daleel"

    def index(self, passages: Passages, folder: Path) -> None:
        """Write one Markdown file a document and refresh a knowledge base from them."""
        source = folder / "documents"
        source.mkdir()
        documents: dict[str, list[tuple[int, str]]] = {}
        for place, (title, text) in enumerate(passages):
            documents.setdefault(title, []).append((place, text))
        self._places: dict[tuple[str, int], int] = {}
        for number, (title, texts) in enumerate(documents.items()):
            name = f"{number:06}.txt"
            body = "\n\n".join(" ".join(text.split()) for _, text in texts)
            (source / name).write_text(f"# {title}\n\n{body}\n", encoding="utf-8")
            self._places |= {(name, ordinal): at for ordinal, (at, _) in enumerate(texts)}
        self._base = KnowledgeBase.open(folder / "daleel.db")
        report = self._base.refresh([source])
        if report.passages != len(passages):
            raise RuntimeError(f"{report.passages} of {len(passages)} passages were read")

    def rank(self, question: str, limit: int) -> list[int]:
        """Ask, and find the quotes' places."""
        quotes = self._base.ask(question, limit).quotes
        return [self._places[q.passage.document.name, q.passage.ordinal] for q in quotes]


class SqliteFullText:
    """SQLite FTS5 with its BM25 and Porter stemmer, any of the words."""

    name = "SQLite FTS5"

    def index(self, passages: Passages, folder: Path) -> None:
        """Fill an FTS5 table."""
        self._connection = sqlite3.connect(folder / "fts5.db")
        self._connection.execute(
            "create virtual table passages using fts5(title, text, tokenize='porter unicode61')"
        )
        self._connection.executemany("insert into passages values (?, ?)", passages)

    def rank(self, question: str, limit: int) -> list[int]:
        """Match any of the question's words."""
        words = " OR ".join(f'"{word}"' for word in _QUERY_WORD.findall(question))
        rows = self._connection.execute(
            "select rowid from passages where passages match ? order by bm25(passages) limit ?",
            (words, limit),
        )
        return [row[0] - 1 for row in rows]


class WholePassages:
    """RapidFuzz over whole passages, as bots often do."""

    name = "RapidFuzz token_set_ratio"

    def index(self, passages: Passages, folder: Path) -> None:  # noqa: ARG002  # no file needed
        """Keep the passages."""
        self._texts = [utils.default_process(text) for _, text in passages]

    def rank(self, question: str, limit: int) -> list[int]:
        """Compare the question with every passage."""
        asked = utils.default_process(question)
        found = process.extract(asked, self._texts, scorer=fuzz.token_set_ratio, limit=limit)
        return [place for _, _, place in found]


def peers() -> list[Peer]:
    """All of them, Daleel first."""
    return [Daleel(), SqliteFullText(), WholePassages()]
