"""One peer in a process of its own: ``python -m benchmarks.process``.

Memory and the time to the first answer can only be measured in a fresh process.
"""

import json
import sys
import time
from pathlib import Path

from benchmarks.data import read_collection
from benchmarks.measure import misspelt_examples, run
from benchmarks.peers import entry

WARM_UP = 30
SECONDS = 8.0


def peak_memory() -> float:
    """The most memory that this process has had so far, in MB (10⁶ bytes)."""
    status = Path("/proc/self/status")
    if status.exists():  # unlike getrusage's, this peak does not begin with the parent's
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(lines["VmHWM"].split()[0]) * 1024 / 1e6
    import resource  # noqa: PLC0415  # not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def index(name: str, collection_folder: Path, folder: Path) -> dict[str, float]:
    """Index a collection; how long it took and how much memory."""
    collection = read_collection(collection_folder)
    peer = entry(name).make()
    started = time.perf_counter()
    peer.index(collection, folder)
    return {"indexing": time.perf_counter() - started, "indexing_memory": peak_memory()}


def answer(name: str, collection_folder: Path, folder: Path, started: float) -> dict[str, float]:
    """Open an index, answer the first question, then all others.

    Args:
        name: The peer.
        collection_folder: Where the collection was written.
        folder: Where the peer's index was.
        started: When the parent started this process, as :func:`time.time` tells it.
    """
    collection = read_collection(collection_folder)
    peer = entry(name).make()
    peer.open(collection, folder)
    peer.search(collection.examples[0].question, 1)
    first = time.time() - started
    warm_up, examples = collection.examples[:WARM_UP], collection.examples[WARM_UP:]
    run(peer, [*warm_up, *misspelt_examples(warm_up)], seconds=SECONDS)
    asked = run(peer, examples, seconds=SECONDS)
    misspelt = run(peer, misspelt_examples(examples), seconds=SECONDS)
    peer.close()
    return {
        "first_answer": first,
        "memory": peak_memory(),
        "asked": asked.milliseconds,
        "asked_p95": asked.milliseconds_p95,
        "misspelt": misspelt.milliseconds,
        "misspelt_p95": misspelt.milliseconds_p95,
        "recall": asked.recall,
        "recall_misspelt": misspelt.recall,
    }


def main() -> None:
    """Do what the arguments say and write what was measured, as JSON."""
    task, name, collection, folder, *rest = sys.argv[1:]
    if task == "index":
        measured = index(name, Path(collection), Path(folder))
    else:
        measured = answer(name, Path(collection), Path(folder), float(rest[0]))
    json.dump(measured, sys.stdout)


if __name__ == "__main__":
    main()
