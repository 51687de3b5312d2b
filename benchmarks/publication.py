"""``python -m benchmarks.publication``: what a publication does to questions, and a crash to it.

A real process publishes and is killed at random points; afterwards the base must open, answer
from one whole edition and pass SQLite's own check. And while a large document is published,
questions are asked and timed.
"""

import argparse
import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from threading import Thread

from knowledge import KnowledgeBase, Verdict, examination

KILLS = 100
PASSAGES = 10_000
PASSAGES_TO_KILL = 1_000
WORDS = (
    *("harbour", "lantern", "orchard", "copper", "winter", "garden", "council", "letter"),
    *("bridge", "market", "river", "mountain", "teacher", "museum", "festival", "bakery"),
    *("window", "engine", "island", "forest", "village", "doctor", "library", "railway"),
)
QUESTION = "Which colour has the flag?"
# What the process that is killed does: publishes the document, and says when it begins.
PUBLISHER = """
import sys
from knowledge import KnowledgeBase
with KnowledgeBase.open(sys.argv[1]) as base:
    print("begins", flush=True)
    base.refresh([sys.argv[2]])
"""


@dataclass(frozen=True, slots=True)
class Crashes:
    """What was found after processes were killed while they published.

    Attributes:
        kills: How many were killed.
        published: After how many the new edition was in force.
        whole: After how many the base opened, answered from one edition and was sound.
    """

    kills: int
    published: int
    whole: int


def write_document(path: Path, colour: str, passages: int) -> None:
    """Write a document of many passages, one of which tells a colour.

    Args:
        path: Where.
        colour: The colour of the flag.
        passages: How many it has, 2 or more.
    """
    choose = random.Random(passages)  # no secret
    parts = [f"# Book\n\n## Flag\n\nThe colour of the flag is {colour}.\n\n## Rest\n"]
    parts += [
        f"Number {number}: the {' '.join(choose.choices(WORDS, k=30))}.\n"
        for number in range(passages - 1)
    ]
    path.write_text("\n".join(parts), encoding="utf-8")


def crash(folder: Path, kills: int, passages: int = PASSAGES_TO_KILL) -> Crashes:
    """Kill processes at random points of a publication, and look at what is left.

    Args:
        folder: An empty folder to work in.
        kills: How many processes.
        passages: How many passages each publishes.
    """
    database, document = folder / "daleel.db", folder / "book.md"
    write_document(document, "red", passages)
    with KnowledgeBase.open(database) as base:
        base.refresh([document])
    write_document(document, "green", passages)
    lasts = _publish(database, document, None)
    published = whole = 0
    in_force = "green"
    for _ in range(kills):
        wanted = "green" if in_force == "red" else "red"
        write_document(document, wanted, passages)
        _publish(database, document, random.uniform(0, 1.2 * lasts))
        told = _told(database)
        published += told == wanted
        whole += told in {in_force, wanted}
        in_force = told or in_force
    return Crashes(kills, published, whole)


def _publish(database: Path, document: Path, killed_after: float | None) -> float:
    """Publish in a process of its own, and kill it some seconds after it has begun.

    Returns:
        For how many seconds it went on after that.
    """
    command = [sys.executable, "-c", PUBLISHER, str(database), str(document)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:  # noqa: S603  # our own
        assert process.stdout is not None  # noqa: S101  # it was asked for
        process.stdout.readline()
        started = time.perf_counter()
        if killed_after is not None:
            time.sleep(killed_after)
            process.kill()
        process.wait()
        return time.perf_counter() - started


def _told(database: Path) -> str | None:
    """The colour that a base tells; None where it is not whole."""
    if examination.find_damage(database):
        return None
    with KnowledgeBase.open(database) as base:
        answer = base.ask(QUESTION)
        sections = {entry.section.title: entry.passages for entry in base.contents().sections}
        stored = base.status().edition.passages
    if answer.verdict is not Verdict.ANSWERED or sum(sections.values()) != stored:
        return None
    text = answer.quotes[0].passage.text
    return next((colour for colour in ("red", "green") if colour in text), None)


def question_times(folder: Path, passages: int = PASSAGES) -> tuple[list[float], float]:
    """Ask while a document is published.

    Args:
        folder: An empty folder to work in.
        passages: How many passages it has.

    Returns:
        Milliseconds of each question, and seconds of the publication.
    """
    document = folder / "book.md"
    times: list[float] = []
    with KnowledgeBase.open(folder / "daleel.db") as base:
        write_document(document, "red", passages)
        base.refresh([document])
        write_document(document, "green", passages + 1)
        started = time.perf_counter()
        thread = Thread(target=base.refresh, args=([document],))
        thread.start()
        while thread.is_alive():
            asked = time.perf_counter()
            base.ask(f"{QUESTION} {random.choice(WORDS)}")
            times.append(1000 * (time.perf_counter() - asked))
            time.sleep(0.02)
        thread.join()
        lasted = time.perf_counter() - started
    return times, lasted


def main() -> None:
    """Kill and ask, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS)
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        found = crash(Path(folder), chosen.kills)
    print(  # noqa: T201
        f"{found.kills} processes killed while publishing {PASSAGES_TO_KILL:,} passages:"
        f" {found.published} had published, {found.whole} left a whole base."
    )
    with TemporaryDirectory() as folder:
        times, lasted = question_times(Path(folder))
    p95 = quantiles(times, n=20)[-1]
    print(  # noqa: T201
        f"{len(times)} questions while {PASSAGES:,} passages were published in {lasted:.1f} s:"
        f" p50 {quantiles(times, n=2)[0]:.1f} ms, p95 {p95:.1f} ms, longest {max(times):.1f} ms."
    )


if __name__ == "__main__":
    main()
