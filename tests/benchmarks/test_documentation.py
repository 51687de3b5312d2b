"""Figures are written between the marks of the page, and nowhere else."""

import pytest

from benchmarks.__main__ import PARTS
from benchmarks.documentation import page_of, with_figures
from benchmarks.tables import Figures

FIGURES = Figures("t", ("", "ms"), (("Daleel", "1.0"), ("other", "2.0")), ("a note",))


def test_figures_replace_those_before() -> None:
    page = "a\n<!-- bench:scope:start -->old<!-- bench:scope:end -->\nb"
    written = with_figures(page, "scope", "new")
    assert written == "a\n<!-- bench:scope:start -->\n\nnew\n\n<!-- bench:scope:end -->\nb"
    assert with_figures(written, "scope", "new") == written


@pytest.mark.parametrize("part", PARTS)
def test_the_page_has_a_place_for_every_part(part: str) -> None:
    assert "figures" in with_figures(page_of(part).read_text(encoding="utf-8"), part, "figures")


def test_a_page_without_the_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="bench:quality:start"):
        with_figures("nothing", "quality", "figures")


def test_a_table_sets_daleel_apart() -> None:
    assert FIGURES.for_documentation().splitlines() == [
        "**t**",
        "",
        "|  | ms |",
        "| --- | ---: |",
        "| **Daleel** | **1.0** |",
        "| other | 2.0 |",
        "",
        "a note",
    ]
