"""What every way to search can do here."""

from pathlib import Path
from typing import NamedTuple, Protocol

from benchmarks.data import Collection


class Found(NamedTuple):
    """A passage that was found.

    Attributes:
        passage: Its 0-based place in the collection.
        score: How well it fits; only compared with scores of the same peer.
    """

    passage: int
    score: float


class Peer(Protocol):
    """A way to search. It is indexed once, and opened before it is asked."""

    def index(self, collection: Collection, folder: Path) -> None:
        """Index a collection into files in a folder of the peer's own."""

    def open(self, collection: Collection, folder: Path) -> None:
        """Open what was indexed, perhaps by another process."""

    def search(self, question: str, limit: int) -> list[Found]:
        """The best passages for a question, best first; fewer where fewer share anything."""

    def close(self) -> None:
        """Let go of open files; nothing where none are kept open."""
