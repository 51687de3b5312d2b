"""What the program that kills publications looks for is there to be found."""

from pathlib import Path

from benchmarks.publication import crash, question_times


def test_whoever_is_killed_while_publishing_leaves_a_whole_base(tmp_path: Path) -> None:
    found = crash(tmp_path, kills=4, passages=200)
    assert (found.kills, found.whole) == (4, 4)


def test_questions_are_answered_while_a_document_is_published(tmp_path: Path) -> None:
    times, lasted = question_times(tmp_path, passages=500)
    assert times
    assert lasted > 0
