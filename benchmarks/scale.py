"""Latency, memory and indexing by the size of the collection, each peer in its own process."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.data import write_collection
from benchmarks.making import make_articles
from benchmarks.peers import Entry
from benchmarks.process import WARM_UP

ROOT = Path(__file__).parent.parent
# A peer that would take longer, or more memory, at the next size is dropped there.
LONGEST_QUESTION_MS = 3_000.0
LONGEST_INDEXING_S = 1_200.0
MOST_INDEXING_MB = 8_000.0


@dataclass(frozen=True, slots=True)
class Scaling:
    """What one peer needs at one size.

    Attributes:
        peer: Its name.
        passages: The size.
        indexing: Seconds to index it.
        indexing_memory: Peak memory of that process, MB.
        first_answer: Seconds from the start of a fresh process to its first answer.
        memory: Peak memory of the process that answers, MB.
        asked, misspelt: Median CPU milliseconds a question, as asked and misspelt.
        asked_p95, misspelt_p95: The same for 95 questions of 100.
        recall, recall_misspelt: Share of questions with their passage first.
    """

    peer: str
    passages: int
    indexing: float
    indexing_memory: float
    first_answer: float
    memory: float
    asked: float
    misspelt: float
    asked_p95: float
    misspelt_p95: float
    recall: float
    recall_misspelt: float


@dataclass(frozen=True, slots=True)
class Dropped:
    """A peer that was not measured at a size, and why."""

    peer: str
    passages: int
    why: str


def too_much(before: Scaling, passages: int) -> str | None:
    """Why a peer would need too much at a size; None if it would not.

    Args:
        before: What it needed at a smaller size.
        passages: The size. All needs are taken to grow as the size does.
    """
    growth = passages / before.passages
    needs = (
        (max(before.asked, before.misspelt), LONGEST_QUESTION_MS, "ms a question"),
        (before.indexing, LONGEST_INDEXING_S, "s to index"),
        (before.indexing_memory, MOST_INDEXING_MB, "MB to index"),
    )
    for need, most, unit in needs:
        if need * growth > most:
            return f"about {float(f'{need * growth:.1g}'):,.0f} {unit}"
    return None


def _process(*arguments: str) -> dict[str, float]:
    done = subprocess.run(  # noqa: S603  # our own module
        [sys.executable, "-m", "benchmarks.process", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def _measure(name: str, passages: int, collection: Path) -> Scaling:
    with TemporaryDirectory() as folder:
        indexed = _process("index", name, str(collection), folder)
        answered = _process("answer", name, str(collection), folder, str(time.time()))
    return Scaling(name, passages, **indexed, **answered)


def scale(
    entries: Sequence[Entry], sizes: Sequence[int], questions: int
) -> Iterator[Scaling | Dropped]:
    """Measure peers on collections made here.

    Args:
        entries: The peers.
        sizes: How many passages each collection has, ascending.
        questions: How many questions are measured; others are asked before to warm up.
    """
    last: dict[str, Scaling] = {}
    for passages in sizes:
        with TemporaryDirectory() as folder:
            articles = make_articles(passages, questions + WARM_UP)
            write_collection(f"made, {passages:,} passages", articles, Path(folder))
            for entry in entries:
                yield (found := _at(entry.name, passages, Path(folder), last))
                if isinstance(found, Scaling):
                    last[entry.name] = found


def _at(
    name: str, passages: int, collection: Path, last: Mapping[str, Scaling]
) -> Scaling | Dropped:
    why = too_much(last[name], passages) if name in last else None
    return _measure(name, passages, collection) if why is None else Dropped(name, passages, why)
