"""What finding organizations adds to the time that indexing takes."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.data import Article, write_collection
from knowledge import KnowledgeBase, Passage
from knowledge.language.words import fold_words
from knowledge.organizations import Catalogue, Introductions, MentionFinder, read_catalogue
from knowledge.reading import find_documents, read_bytes, read_file

RUNS = 3


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds of one collection.

    Attributes:
        passages: How many it has.
        indexing: A whole refresh: reading, finding organizations, indexing, storing.
        finding: The part of it that finds organizations.
    """

    passages: int
    indexing: float
    finding: float

    @property
    def added(self) -> float:
        """What finding adds to the rest, as a share of the rest."""
        return self.finding / (self.indexing - self.finding)


def cost_of_finding(articles: Iterable[Article]) -> Cost:
    """Index articles and measure, the best of some runs."""
    with TemporaryDirectory() as folder:
        collection = write_collection("", articles, Path(folder))
        passages = [
            passage
            for file in find_documents([collection.documents])
            for passage in read_bytes(file.name, read_file(file)).passages
        ]
        databases = [Path(folder) / f"{run}.db" for run in range(RUNS)]
        indexing = min(_refresh(collection.documents, database) for database in databases)
        catalogue = read_catalogue()
        finding = min(_seconds(lambda: _find(passages, catalogue)) for _ in range(RUNS))
        folding = min(_seconds(lambda: _fold(passages)) for _ in range(RUNS))
    return Cost(len(passages), indexing, finding - folding)


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _refresh(documents: Path, database: Path) -> float:
    with KnowledgeBase.open(database) as base:
        return _seconds(lambda: base.refresh([documents]))


def _find(passages: list[Passage], catalogue: Catalogue) -> None:
    """Everything that indexing would not do if there were no organizations."""
    introduced = Introductions()
    for passage in passages:
        introduced.add(passage.text, passage.document.name)
    finder = MentionFinder(introduced.known(catalogue))
    for number, passage in enumerate(passages):
        finder.add(number, passage)
    finder.found()


def _fold(passages: list[Passage]) -> None:
    """What the index needs anyway and finding does on its way."""
    for passage in passages:
        for sentence in passage.sentences:
            fold_words(sentence.text)
