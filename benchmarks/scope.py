"""Out of scope: does a confidence tell questions with an answer from those without?"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from benchmarks.data import Article, write_collection
from benchmarks.peers import Entry
from knowledge.evaluation import auroc, calibration_error

REMOVED_SHARE = 0.3
SEEDS = 3
# So many small documents of each size, for the sake of time: 7 passages hold few questions.
SMALL_DOCUMENTS = {7: 40, 20: 20, 60: 8}
MOST_FALSE_ANSWERS = 0.05


@dataclass(frozen=True, slots=True)
class Trial:
    """Articles that are indexed, and questions that they do not answer.

    Attributes:
        kept: The articles with the questions that they answer.
        outside: Questions on other articles.
    """

    kept: tuple[Article, ...]
    outside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What one peer made of trials, all of them together.

    Attributes:
        peer: Its name.
        passages: How many passages were indexed in each trial; the mean.
        trials: How many trials there were.
        inside: The best passage's score for each question with an answer; 0 without one.
        right: Whether that passage was the right one.
        outside: The score for each question without an answer.
    """

    peer: str
    passages: int
    trials: int
    inside: tuple[float, ...]
    right: tuple[bool, ...]
    outside: tuple[float, ...]

    @property
    def auroc(self) -> float | None:
        """How well the score parts the two; see :func:`knowledge.evaluation.auroc`."""
        return auroc(self.inside, self.outside)

    @property
    def answered(self) -> float:
        """Share answered of those with an answer, while at most 5 % of the others are."""
        passed = int(len(self.outside) * MOST_FALSE_ANSWERS)
        cutoff = sorted(self.outside, reverse=True)[passed]
        return float(np.mean(np.asarray(self.inside) > cutoff))

    @property
    def calibration_error(self) -> float:
        """For scores that are probabilities; an answer out of scope is never right."""
        right = [*self.right, *(False for _ in self.outside)]
        return calibration_error([*self.inside, *self.outside], right)


def _outside(articles: Sequence[Article], inside: int, rng: random.Random) -> tuple[str, ...]:
    """Questions on other articles, as many as make up their share of all."""
    questions = [question for article in articles for question, _ in article.questions]
    count = round(inside * REMOVED_SHARE / (1 - REMOVED_SHARE))
    return tuple(rng.sample(questions, min(count, len(questions))))


def _trial(kept: Sequence[Article], others: Sequence[Article], rng: random.Random) -> Trial:
    inside = sum(len(article.questions) for article in kept)
    return Trial(tuple(kept), _outside(others, inside, rng))


def removed_articles(articles: Sequence[Article], seed: int) -> Trial:
    """A trial with three articles of ten removed, which ones by chance."""
    rng = random.Random(seed)
    shuffled = rng.sample(articles, len(articles))
    removed = round(len(articles) * REMOVED_SHARE)
    return _trial(shuffled[removed:], shuffled[:removed], rng)


def small_document(articles: Sequence[Article], size: int, seed: int) -> Trial:
    """A trial with so many passages, of as few articles as hold them, chosen by chance."""
    rng = random.Random(seed)
    shuffled = rng.sample(articles, len(articles))
    kept: list[Article] = []
    room = size
    while room and len(kept) < len(shuffled):
        article = _shortened(shuffled[len(kept)], room)
        room -= len(article.passages)
        kept.append(article)
    return _trial(kept, shuffled[len(kept) :], rng)


def _shortened(article: Article, most: int) -> Article:
    questions = tuple(asked for asked in article.questions if asked[1] < most)
    return Article(article.title, article.passages[:most], questions)


def trials_of(articles: Sequence[Article]) -> Iterator[list[Trial]]:
    """Trials to be taken together: small documents of each size, then nearly all articles."""
    passages = sum(len(article.passages) for article in articles)
    for size, count in SMALL_DOCUMENTS.items():
        if size <= passages * (1 - REMOVED_SHARE):
            yield [small_document(articles, size, seed) for seed in range(count)]
    yield [removed_articles(articles, seed) for seed in range(SEEDS)]


def ask_trials(entry: Entry, trials: Sequence[Trial]) -> Outcomes:
    """Index each trial's articles, and ask the questions that they answer and the others."""
    inside: list[float] = []
    right: list[bool] = []
    outside: list[float] = []
    size = 0
    for trial in trials:
        with TemporaryDirectory() as documents, TemporaryDirectory() as folder:
            collection = write_collection("trial", trial.kept, Path(documents))
            size += collection.size
            peer = entry.make()
            peer.index(collection, Path(folder))
            peer.open(collection, Path(folder))
            for example in collection.examples:
                found = peer.search(example.question, 1)
                inside.append(found[0].score if found else 0.0)
                right.append(bool(found) and found[0].passage == example.passage)
            for question in trial.outside:
                found = peer.search(question, 1)
                outside.append(found[0].score if found else 0.0)
            peer.close()
    return Outcomes(
        peer=entry.name,
        passages=round(size / len(trials)),
        trials=len(trials),
        inside=tuple(inside),
        right=tuple(right),
        outside=tuple(outside),
    )
