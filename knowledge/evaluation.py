"""How well a knowledge base answers questions whose passages are known."""

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from knowledge.answer import Answer, Verdict
from knowledge.base import KnowledgeBase
from knowledge.errors import NoQuestions, NotText

DEPTH = 10
BINS = 10
NO_ANSWER = "-"


@dataclass(frozen=True, slots=True)
class Example:
    """A question and the passages that answer it.

    Attributes:
        question: The question.
        document: The name of the document they stand in; None for any.
        ordinals: Their ordinals; none where nothing answers it.
    """

    question: str
    document: str | None
    ordinals: frozenset[int]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured; shares are from 0 to 1, None where there was nothing to measure.

    Attributes:
        answerable, unanswerable: How many questions of either sort were asked.
        recall_at_1, recall_at_5: Share of the answerable with a right passage among the
            first one or five.
        mean_reciprocal_rank: Mean of 1 / rank of the first right passage among ten.
        silent: Share of the unanswerable that were not answered as if they had an answer.
        auroc: How well the confidence parts the two sorts; see :func:`auroc`.
        calibration_error: How far the confidence is from the share of right first
            passages; see :func:`calibration_error`.
        milliseconds: Median processor time of a question.
        milliseconds_p95: The processor time that 95 questions of 100 keep within.
        failed: Answerable questions whose first passage is not a right one.
    """

    answerable: int
    unanswerable: int
    recall_at_1: float | None
    recall_at_5: float | None
    mean_reciprocal_rank: float | None
    silent: float | None
    auroc: float | None
    calibration_error: float
    milliseconds: float
    milliseconds_p95: float
    failed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Outcome:
    example: Example
    rank: int | None
    confidence: float
    verdict: Verdict
    seconds: float


def read_examples(path: Path) -> tuple[Example, ...]:
    """Read questions from tab-separated values.

    A line holds a kind, the ordinals of the passages that answer (``4,5``; ``-`` for
    none), and the question; further fields and lines that begin with ``#`` are passed over.

    Raises:
        NotText: A line has another form; the error says which.
    """
    examples: list[Example] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        fields = line.split("\t")
        if len(fields) < 3 or not _is_gold(fields[1]):
            problem = f"line {number} is not: kind, tab, passages (4,5 or -), tab, question."
            raise NotText(path, problem)
        gold = [] if fields[1] == NO_ANSWER else fields[1].split(",")
        examples.append(Example(fields[2], None, frozenset(map(int, gold))))
    return tuple(examples)


def _is_gold(field: str) -> bool:
    return field == NO_ANSWER or all(each.isdecimal() for each in field.split(","))


def write_squad_documents(path: Path, folder: Path) -> tuple[Example, ...]:
    """Write the paragraphs of a file in the format of SQuAD as documents.

    Args:
        path: The file; each article becomes a document, each paragraph a passage.
        folder: Where the documents are written.

    Returns:
        The questions; those that SQuAD 2.0 calls impossible have no passages.

    Raises:
        NotText: The file has another format.
    """
    try:
        articles = json.loads(path.read_text(encoding="utf-8"))["data"]
        return tuple(
            example
            for number, article in enumerate(articles)
            for example in _write_article(article, folder / f"{number:06}.txt")
        )
    except (ValueError, KeyError, TypeError) as error:
        raise NotText(path, "this is not JSON in the format of SQuAD.") from error


def write_document(path: Path, title: str, paragraphs: Iterable[str]) -> None:
    """Write a document whose paragraphs are read back as one passage each, in order.

    Args:
        path: The file, with a suffix that Daleel reads as text (``.txt``).
        title: The title; it becomes the heading that the passages stand under.
        paragraphs: Their texts; line breaks in them become spaces.
    """
    texts = (" ".join(paragraph.split()) for paragraph in paragraphs)
    path.write_text("\n\n".join([f"# {title}", *texts]) + "\n", encoding="utf-8")


def _write_article(article: dict[str, object], path: Path) -> Iterator[Example]:
    paragraphs = article["paragraphs"]
    assert isinstance(paragraphs, list)  # noqa: S101  # else TypeError below says the same
    title = str(article["title"]).replace("_", " ")
    write_document(path, title, [paragraph["context"] for paragraph in paragraphs])
    for ordinal, paragraph in enumerate(paragraphs):
        for asked in paragraph["qas"]:
            gold = frozenset[int]() if asked.get("is_impossible") else frozenset({ordinal})
            yield Example(asked["question"], path.name, gold)


def _rank(answer: Answer, example: Example) -> int | None:
    for rank, quote in enumerate(answer.quotes, start=1):
        here = example.document in {None, quote.passage.document.name}
        if here and quote.passage.ordinal in example.ordinals:
            return rank
    return None


def _ask(base: KnowledgeBase, example: Example) -> _Outcome:
    started = time.process_time()
    answer = base.ask(example.question, DEPTH)
    seconds = time.process_time() - started
    confidence = answer.quotes[0].confidence if answer.quotes else 0.0
    return _Outcome(example, _rank(answer, example), confidence, answer.verdict, seconds)


@contextmanager
def squad_base(path: Path) -> Iterator[tuple[KnowledgeBase, tuple[Example, ...]]]:
    """A knowledge base of a file in the format of SQuAD, gone afterwards, and its questions.

    Raises:
        NotText: The file has another format.
    """
    with TemporaryDirectory() as folder:
        documents = Path(folder) / "documents"
        documents.mkdir()
        examples = write_squad_documents(path, documents)
        with KnowledgeBase.open(Path(folder) / "squad.db") as base:
            base.refresh([documents])
            yield base, examples


def evaluate(base: KnowledgeBase, examples: Sequence[Example]) -> Evaluation:
    """Ask every question and measure the answers.

    Args:
        base: The knowledge base.
        examples: The questions, at least one.

    Raises:
        NoQuestions: There are none.
    """
    if not examples:
        raise NoQuestions("There are no questions in it. Write at least one.")
    _ask(base, examples[0])  # the first question loads the edition: it is not measured
    outcomes = [_ask(base, example) for example in examples]
    answerable = [each for each in outcomes if each.example.ordinals]
    others = [each for each in outcomes if not each.example.ordinals]
    milliseconds = [1000 * each.seconds for each in outcomes]
    return Evaluation(
        answerable=len(answerable),
        unanswerable=len(others),
        recall_at_1=_mean([each.rank == 1 for each in answerable]),
        recall_at_5=_mean([each.rank is not None and each.rank <= 5 for each in answerable]),
        mean_reciprocal_rank=_mean([1 / each.rank if each.rank else 0.0 for each in answerable]),
        silent=_mean([each.verdict is not Verdict.ANSWERED for each in others]),
        auroc=auroc([each.confidence for each in answerable], [each.confidence for each in others]),
        calibration_error=calibration_error(
            [each.confidence for each in outcomes], [each.rank == 1 for each in outcomes]
        ),
        milliseconds=float(np.percentile(milliseconds, 50)),
        milliseconds_p95=float(np.percentile(milliseconds, 95)),
        failed=tuple(each.example.question for each in answerable if each.rank != 1),
    )


def _mean(values: Sequence[float]) -> float | None:
    return float(np.mean(values)) if values else None


def auroc(positives: Sequence[float], negatives: Sequence[float]) -> float | None:
    """The area under the receiver operating characteristic.

    It is the probability that one of the positives scores higher than one of the negatives,
    ties counting one half (Fawcett 2006, "An introduction to ROC analysis").

    Args:
        positives: Scores of what should score high.
        negatives: Scores of what should score low.

    Returns:
        0 to 1, 0.5 for chance; None where either is empty.
    """
    if not positives or not negatives:
        return None
    ordered = np.sort(negatives)
    below = np.searchsorted(ordered, positives, "left")
    not_above = np.searchsorted(ordered, positives, "right")
    return float(np.mean(below + not_above) / (2 * len(negatives)))


def calibration_error(confidences: Sequence[float], right: Sequence[bool]) -> float:
    """The expected calibration error.

    Confidences fall into ten bins of equal width; the error is the distance of the mean
    confidence and the share that is right, averaged over the bins by their sizes (Naeini,
    Cooper & Hauskrecht 2015, "Obtaining well calibrated probabilities using Bayesian binning").

    Args:
        confidences: Each 0 to 1; at least one.
        right: Whether each was right.

    Returns:
        0 (the confidence means what it says) to 1.
    """
    bins = np.minimum((np.asarray(confidences) * BINS).astype(np.int64), BINS - 1)
    differences = np.asarray(confidences, np.float64) - np.asarray(right, np.float64)
    return float(np.abs(np.bincount(bins, differences)).sum() / len(confidences))
