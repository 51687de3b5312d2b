"""Quality and speed of one way to search on one collection."""

import random
import statistics
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.data import Collection, Example
from benchmarks.misspelling import misspell
from benchmarks.peers import Entry, Peer

DEPTH = 5
SEED = 1
PROBES = 5


@dataclass(frozen=True, slots=True)
class Run:
    """How one way to search answered a list of questions.

    Attributes:
        recall: Share of questions with their passage first.
        recall_at_five: Share with their passage among the first five.
        milliseconds: Median CPU time a question.
        milliseconds_p95: The CPU time that 95 questions of 100 keep within.
        questions: How many were asked.
    """

    recall: float
    recall_at_five: float
    milliseconds: float
    milliseconds_p95: float
    questions: int


@dataclass(frozen=True, slots=True)
class Measurement:
    """How one way to search did on one collection.

    Attributes:
        peer: Its name.
        asked: With the questions as they were asked.
        misspelt: With up to two words of each misspelt.
        indexing: Seconds to index the collection.
    """

    peer: str
    asked: Run
    misspelt: Run
    indexing: float


class TooSlow(Exception):
    """A way to search would take longer a question than the benchmark waits."""


def misspelt_examples(examples: Sequence[Example]) -> list[Example]:
    """The questions misspelt, the same way each time."""
    rng = random.Random(SEED)
    return [Example(misspell(each.question, rng), each.passage) for each in examples]


def run(peer: Peer, examples: Sequence[Example], *, seconds: float | None = None) -> Run:
    """Ask questions one after the other.

    Args:
        peer: An open peer.
        examples: The questions, at least one.
        seconds: Stop after so much CPU time, and five questions at the least.
    """
    first: list[bool] = []
    among: list[bool] = []
    times: list[float] = []
    for example in examples:
        started = time.process_time()
        found = peer.search(example.question, DEPTH)
        times.append(time.process_time() - started)
        places = [each.passage for each in found]
        first.append(places[:1] == [example.passage])
        among.append(example.passage in places)
        if seconds is not None and len(times) >= PROBES and sum(times) > seconds:
            break
    return Run(
        recall=statistics.fmean(first),
        recall_at_five=statistics.fmean(among),
        milliseconds=1000 * statistics.median(times),
        milliseconds_p95=1000 * sorted(times)[int(0.95 * len(times))],
        questions=len(times),
    )


def measure(entry: Entry, collection: Collection, longest: float = 1000.0) -> Measurement:
    """Index a collection and ask every question, as asked and misspelt.

    Args:
        entry: The way to search.
        collection: The collection, with at least one question.
        longest: How many milliseconds a question may take.

    Raises:
        TooSlow: The first few questions took longer.
    """
    peer = entry.make()
    with TemporaryDirectory() as folder:
        started = time.perf_counter()
        peer.index(collection, Path(folder))
        indexing = time.perf_counter() - started
        with closing(peer):
            peer.open(collection, Path(folder))
            probe = run(peer, collection.examples[:PROBES]).milliseconds
            if probe > longest:
                raise TooSlow(f"{probe:,.0f} ms a question")
            asked = run(peer, collection.examples)
            misspelt = run(peer, misspelt_examples(collection.examples))
    return Measurement(entry.name, asked, misspelt, indexing)
