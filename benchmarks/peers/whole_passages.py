"""RapidFuzz over whole passages, as bots often do."""

from pathlib import Path

from rapidfuzz import fuzz, process, utils

from benchmarks.data import Collection
from benchmarks.peers.peer import Found, Peer


class WholePassages(Peer):
    """Compares a question with every passage."""

    def index(self, collection: Collection, folder: Path) -> None:
        """Nothing is kept: the passages are read when they are opened."""

    def open(self, collection: Collection, folder: Path) -> None:  # noqa: ARG002  # a Peer's
        """Read the passages."""
        self._texts = [utils.default_process(text) for _, text in collection.passages()]

    def search(self, question: str, limit: int) -> list[Found]:
        """The passages that hold most of the question's words, in any order."""
        asked = utils.default_process(question)
        found = process.extract(asked, self._texts, scorer=fuzz.token_set_ratio, limit=limit)
        return [Found(place, score) for _, score, place in found]
