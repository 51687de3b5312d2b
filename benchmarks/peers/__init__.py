"""What Daleel is measured beside; each indexes passages and ranks them for a question."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.util import find_spec

from benchmarks.peers.peer import Found, Peer

__all__ = ["CROWDED", "DALEEL", "PEERS", "Entry", "Found", "Peer", "entry"]

DALEEL = "Daleel"


@dataclass(frozen=True, slots=True)
class Entry:
    """A peer that can be made.

    Attributes:
        name: What the tables call it.
        make: Makes it; imports what it needs.
        packages: What it needs beside what Daleel does: module to package.
    """

    name: str
    make: Callable[[], Peer]
    packages: tuple[tuple[str, str], ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The packages that it needs and that are not installed."""
        return tuple(package for module, package in self.packages if find_spec(module) is None)


def _make(module: str, name: str, **options: float) -> Peer:
    made: Peer = getattr(import_module(f"benchmarks.peers.{module}"), name)(**options)
    return made


_BM25S = (("bm25s", "bm25s"), ("Stemmer", "PyStemmer"))
_TANTIVY = (("tantivy", "tantivy"),)

PEERS = (
    Entry(DALEEL, partial(_make, "daleel", "Daleel")),
    Entry("SQLite FTS5", partial(_make, "fts5", "SqliteFullText")),
    Entry("bm25s", partial(_make, "bm25", "Bm25"), _BM25S),
    Entry("bm25s + RapidFuzz words", partial(_make, "bm25", "CorrectedBm25"), _BM25S),
    Entry("bm25s, character runs", partial(_make, "bm25", "CharacterBm25"), _BM25S),
    Entry("tantivy", partial(_make, "tantivy_index", "Tantivy"), _TANTIVY),
    Entry("tantivy fuzzy", partial(_make, "tantivy_index", "FuzzyTantivy"), _TANTIVY),
    Entry("RapidFuzz passages", partial(_make, "whole_passages", "WholePassages")),
)
# Among short passages BM25 does better where their shortness counts for less.
CROWDED = (*PEERS, Entry("bm25s, b = 0.3", partial(_make, "bm25", "Bm25", b=0.3), _BM25S))


def entry(name: str) -> Entry:
    """The peer of a name.

    Raises:
        KeyError: There is none.
    """
    return {each.name: each for each in CROWDED}[name]
