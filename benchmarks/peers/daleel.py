"""This project, through its public door."""

from pathlib import Path

from benchmarks.data import Collection
from benchmarks.peers.peer import Found, Peer
from knowledge import KnowledgeBase

DATABASE = "daleel.db"


class Daleel(Peer):
    """Refreshes a knowledge base from the documents and asks it."""

    def index(self, collection: Collection, folder: Path) -> None:
        """Publish an edition of the documents."""
        with KnowledgeBase.open(folder / DATABASE) as base:
            report = base.refresh([collection.documents])
        if report.passages != collection.size:
            raise RuntimeError(f"{report.passages} of {collection.size} passages were read")

    def open(self, collection: Collection, folder: Path) -> None:
        """Open the knowledge base."""
        self._starts = collection.starts
        self._base = KnowledgeBase.open(folder / DATABASE)

    def search(self, question: str, limit: int) -> list[Found]:
        """Ask, and score each quote by its confidence."""
        quotes = self._base.ask(question, limit).quotes
        return [
            Found(
                self._starts[quote.passage.document.name] + quote.passage.ordinal, quote.confidence
            )
            for quote in quotes
        ]

    def close(self) -> None:
        """Close the knowledge base."""
        self._base.close()
