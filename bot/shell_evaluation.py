"""``daleel evaluate``: how well an operator's own questions are answered."""

import sys
from pathlib import Path

from bot.program import Options, problems_told
from bot.reports import render_evaluation
from bot.terminal import open_console
from knowledge import evaluation


def write_evaluation(options: Options, file: Path) -> None:
    """Answer the questions of a file and write the figures.

    Args:
        options: What the command line was given.
        file: Lines of questions, or JSON in the format of SQuAD.
    """
    if file.suffix.lower() == ".json":
        with problems_told(), evaluation.squad_base(file) as (base, examples):
            measured = evaluation.evaluate(base, examples)
    else:
        with options.ready_base() as base:
            measured = evaluation.evaluate(base, evaluation.read_examples(file))
    open_console(sys.stdout).print(render_evaluation(measured))
