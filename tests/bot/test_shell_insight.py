"""``daleel gaps`` and ``daleel report``, as they are typed."""

import csv
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from knowledge import AskedQuestion, KnowledgeBase

PIZZA = "What is the best pizza in town?"
LIKE_PIZZA = "best piza in town?"
QUESTION = "What do Islamic nations do with UNESCO?"
DAY = 24 * 3600

Run = Callable[..., Result]


@pytest.fixture
def run(shipped_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs ``daleel`` on questions of two servers, the oldest ten days old."""
    monkeypatch.chdir(tmp_path)
    database = tmp_path / "daleel.db"
    database.write_bytes(shipped_database.read_bytes())
    now = int(time.time())
    with KnowledgeBase.open(database) as base:
        base.questions.keep(
            AskedQuestion.answered_by(
                base.ask(text), server=key % 2, asked_at=now - age * DAY, key=key
            )
            for key, (text, age) in enumerate(
                [(PIZZA, 0), (LIKE_PIZZA, 10), ("=1+1 bicycle?", 0), (QUESTION, 0)]
            )
        )

    def run_words(*words: str) -> Result:
        return CliRunner().invoke(main, ["--database", str(database), *words])

    return run_words


def test_gaps_of_the_whole_file_are_listed(run: Run) -> None:
    result = run("gaps")
    assert result.exit_code == 0
    assert PIZZA in result.stdout
    assert "2 gaps of 3 questions" in result.stdout
    assert QUESTION not in result.stdout


def test_gaps_of_some_days_are_listed(run: Run) -> None:
    assert "2 gaps of 2 questions" in run("gaps", "--days", "3").stdout


def test_gaps_are_written_as_csv(run: Run, tmp_path: Path) -> None:
    result = run("gaps", "--csv", str(tmp_path / "gaps.csv"))
    assert "holds 3 questions, without who asked them" in result.stdout
    with (tmp_path / "gaps.csv").open(encoding="utf-8-sig", newline="") as file:
        _, *rows = csv.reader(file)
    assert [row[0] for row in rows] == ["1", "1", "2"]
    assert rows[2][2] == "'=1+1 bicycle?"


def test_a_report_counts_by_day_and_by_section(run: Run) -> None:
    result = run("report")
    assert result.exit_code == 0
    assert "Questions in 30 days  4" in " ".join(result.stdout.split(" ")).replace("   ", "  ")
    assert "Practical Instances" in result.stdout
    assert "█" in result.stdout
    assert "Questions in 3 days" in run("report", "--days", "3").stdout


def test_the_picture_of_a_report_is_written(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    result = run("report", "--plot", str(tmp_path / "report.png"))
    assert result.exit_code == 0
    assert (tmp_path / "report.png").read_bytes().startswith(b"\x89PNG")


def test_without_the_extra_the_shell_says_what_to_install(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    result = run("report", "--plot", "report.png")
    assert result.exit_code == 1
    assert 'pip install "daleel[report]"' in result.stderr


def test_a_file_that_cannot_be_written_is_told(run: Run) -> None:
    result = run("gaps", "--csv", "missing/gaps.csv")
    assert result.exit_code == 1
    assert "Cannot write missing/gaps.csv" in result.stderr


def test_an_empty_file_has_neither_gaps_nor_a_report(
    shipped_database: Path, tmp_path: Path
) -> None:
    database = tmp_path / "empty.db"
    database.write_bytes(shipped_database.read_bytes())
    options = ["--database", str(database)]
    assert "No gaps" in CliRunner().invoke(main, [*options, "gaps"]).stdout
    assert "Questions in 30 days" in CliRunner().invoke(main, [*options, "report"]).stdout
