"""``python -m benchmarks.learning FOLDER``: what the weights should be, and how they hold."""

import random
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import click
import numpy as np
from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks.learning.fitting import (
    FOLDS,
    Held,
    Part,
    fit_confidence,
    fit_ranking,
    held_out,
    ranking_recall,
    today,
)
from benchmarks.learning.observing import SCORED, Observation, observe
from benchmarks.learning.regression import Logistic, Numbers
from benchmarks.learning.samples import SIZES, draw_all, folds
from benchmarks.learning.sources import ENGLISH, HOW_TO_GET, PACKAGES, Source, read_sources
from benchmarks.learning.writing import write_weights
from knowledge.confidence import EVIDENCE

WIDTH = 110
# Translations are short: larger collections would leave nothing out.
TRANSLATED_SIZES = (7, 30, 120)
ENGINE = Path(__file__).parents[2] / "knowledge"
MODULES = {"ranking": "features.py", "confidence": "confidence.py"}


def _observed(sources: Sequence[Source], repeats: int, console: Console) -> list[list[Observation]]:
    """The observations of each fold; of each kind of source, so many collections a size."""
    folded: list[list[Observation]] = [[] for _ in range(FOLDS)]
    for encyclopedia in (False, True):
        chosen = [source for source in sources if source.encyclopedia == encyclopedia]
        parts = folds(chosen, FOLDS)
        for number in track(range(FOLDS), "Asking", console=console, transient=True):
            for sample in draw_all(parts[number], repeats, random.Random(number)):
                folded[number] += observe(sample)
    return folded


def _confidence_table(title: str, parts: Iterable[tuple[str, Part]]) -> Table:
    table = Table(title=title)
    for column in ("questions", "number", "right", "AUROC", "at 5 %", "ECE", "mean - right"):
        table.add_column(column, justify="left" if column == "questions" else "right")
    for name, part in parts:
        table.add_row(
            name,
            f"{part.count:,}",
            f"{part.right:.3f}",
            f"{part.auroc:.3f}",
            f"{part.answered:.3f}",
            f"{part.calibration_error:.3f}",
            f"{part.bias:+.3f}",
        )
    return table


def _translated(
    sources: Sequence[Source], fitted: Logistic, repeats: int
) -> Iterator[tuple[str, Part]]:
    """How a confidence that is learnt from English does in other languages."""
    for language in sorted({source.language for source in sources} - {ENGLISH}):
        chosen = [source for source in sources if source.language == language]
        samples = draw_all(chosen, repeats, random.Random(0), TRANSLATED_SIZES)
        observed = tuple(each for sample in samples for each in observe(sample))
        sure = fitted.probability(np.array([each.evidence for each in observed]))
        yield language, Held(observed, sure).part(np.ones(len(observed), np.bool_))


def _ranking_table(folded: Sequence[Sequence[Observation]], learnt: Numbers) -> Table:
    table = Table(title="Ranking weights")
    for column in ("", *SCORED, "encyclopedia", "FAQs"):
        table.add_column(column, justify="right" if column else "left")
    for name, weights in (("today", today()), ("learnt", learnt)):
        recall = ranking_recall(folded, learnt=name == "learnt")
        table.add_row(
            name, *(f"{weight:.2f}" for weight in weights), *(f"{share:.4f}" for share in recall)
        )
    table.caption = "Recall@1 on held-out sources"
    return table


def _ranking_code(weights: Numbers) -> str:
    lines = (f'    "{name}": {weight:.2f},\n' for name, weight in zip(SCORED, weights, strict=True))
    return f"WEIGHTS = {{\n{''.join(lines)}}}\n"


def _confidence_code(fitted: Logistic) -> str:
    weights = zip(EVIDENCE, fitted.weights, strict=True)
    lines = (f"    {weight:.4f},  # {name}\n" for name, weight in weights)
    return f"_BIAS = {fitted.bias:.4f}\n_WEIGHTS = (\n{''.join(lines)})\n"


@click.command(epilog=HOW_TO_GET.replace("\n\n", "\n\n\b\n"))
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--repeats", default=4, show_default=True, help="Collections a fold and size.")
@click.option(
    "--write",
    type=click.Choice(list(MODULES)),
    help="Write these weights into the engine; the confidence follows from the ranking.",
)
def main(folder: Path, repeats: int, write: str | None) -> None:
    """Learn the weights from the packages that are unpacked in FOLDER."""
    console = Console()
    if not console.is_terminal:
        console.width = WIDTH
    try:
        sources = read_sources(folder)
    except FileNotFoundError as error:
        sys.exit(str(error))
    folded = _observed([each for each in sources if each.language == ENGLISH], repeats, console)
    everything = [each for part in folded for each in part]
    fitted, weights = fit_confidence(everything), fit_ranking(everything)
    title = "Confidence on held-out sources, learnt on the others"
    console.print(_confidence_table(title, held_out(folded).parts(SIZES)))
    title = "The same confidence on FAQs in other languages"
    console.print(_confidence_table(title, _translated(sources, fitted, repeats)))
    console.print(_ranking_table(folded, weights))
    console.print(_confidence_code(fitted), _ranking_code(weights), sep="\n", markup=False)
    if write:
        names = {package.name for package in PACKAGES if package.language == ENGLISH}
        code = _ranking_code(weights) if write == "ranking" else _confidence_code(fitted)
        write_weights(ENGINE / MODULES[write], code, len(names), datetime.now(UTC).date())


main()
