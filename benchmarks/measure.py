"""Quality and speed of one way to search on one collection."""

import random
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.data import Collection, Example
from benchmarks.misspelling import misspell
from benchmarks.peers import Peer

DEPTH = 5
SEED = 1


@dataclass(frozen=True, slots=True)
class Measurement:
    """How one way to search did.

    Attributes:
        peer: Its name.
        recall: Share of questions with their passage first, as asked and misspelt.
        recall_at_five: Share with their passage among the first five, as asked.
        milliseconds: Median CPU time a question, as asked and misspelt.
        indexing: Seconds to index the collection.
    """

    peer: str
    recall: tuple[float, float]
    recall_at_five: float
    milliseconds: tuple[float, float]
    indexing: float


def _run(peer: Peer, examples: Sequence[Example]) -> tuple[float, float, float]:
    ranks: list[list[int]] = []
    times: list[float] = []
    for example in examples:
        started = time.process_time()
        ranks.append(peer.rank(example.question, DEPTH))
        times.append(time.process_time() - started)
    first = [found[:1] == [each.passage] for found, each in zip(ranks, examples, strict=True)]
    among = [each.passage in found for found, each in zip(ranks, examples, strict=True)]
    return statistics.fmean(first), statistics.fmean(among), 1000 * statistics.median(times)


def measure(peer: Peer, collection: Collection) -> Measurement:
    """Index a collection and ask every question, as asked and misspelt."""
    rng = random.Random(SEED)
    misspelt = [Example(misspell(each.question, rng), each.passage) for each in collection.examples]
    with TemporaryDirectory() as folder:
        started = time.perf_counter()
        peer.index(collection.passages, Path(folder))
        indexing = time.perf_counter() - started
        asked, among, asked_ms = _run(peer, collection.examples)
        wrong, _, wrong_ms = _run(peer, misspelt)
    return Measurement(peer.name, (asked, wrong), among, (asked_ms, wrong_ms), indexing)
