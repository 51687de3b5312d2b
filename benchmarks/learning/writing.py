"""Writes what was learnt between two marks in a module of the engine."""

from datetime import date
from pathlib import Path

BEGIN, END = "# begin learnt\n", "# end learnt\n"


def write_weights(path: Path, assignments: str, packages: int, day: date) -> None:
    """Replace what stands between the marks of a module.

    Args:
        path: The module.
        assignments: The weights as Python writes them.
        packages: How many packages they were learnt from.
        day: When.

    Raises:
        ValueError: The module has no marks.
    """
    told = (
        f"# Written by `python -m benchmarks.learning --write` on {day}, from the training part\n"
        f"# of SQuAD 1.1 and from FAQs: {packages} packages, see benchmarks/learning/sources.py.\n"
    )
    replace_learnt(path, told + assignments)


def replace_learnt(path: Path, code: str) -> None:
    """Replace what stands between the marks of a module.

    Args:
        path: The module.
        code: Whole lines of Python.

    Raises:
        ValueError: The module has no marks.
    """
    source = path.read_text(encoding="utf-8")
    start, end = source.index(BEGIN) + len(BEGIN), source.index(END)
    path.write_text(source[:start] + code + source[end:], encoding="utf-8")
