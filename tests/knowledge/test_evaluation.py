"""Operators measure their own documents with questions of their own."""

import json
from pathlib import Path

import pytest

from knowledge import DocumentError, KnowledgeBase
from knowledge.errors import NoQuestions
from knowledge.evaluation import (
    Example,
    auroc,
    calibration_error,
    evaluate,
    read_examples,
    squad_base,
    write_document,
    write_squad_documents,
)

QUESTIONS = """# kind, passages, question
direct\t4\tWhat do Islamic nations do with UNESCO?\tcultural heritage
direct\t4,5\tAny examples?
wrong\t0\tWhat is UNESCO?
outside\t-\tbest pizza in town
"""


def test_questions_are_measured(base: KnowledgeBase, tmp_path: Path) -> None:
    path = tmp_path / "questions.tsv"
    path.write_text(QUESTIONS, encoding="utf-8")
    found = evaluate(base, read_examples(path))
    assert (found.answerable, found.unanswerable) == (3, 1)
    assert found.recall_at_1 == pytest.approx(2 / 3)
    assert found.silent == 1.0
    assert found.auroc == 1.0
    assert 0 <= found.calibration_error <= 1
    assert 0 < found.milliseconds <= found.milliseconds_p95
    assert found.failed == ("What is UNESCO?",)


def test_a_file_without_questions_is_told(base: KnowledgeBase) -> None:
    with pytest.raises(NoQuestions):
        evaluate(base, [])


def test_what_was_not_asked_is_not_measured(base: KnowledgeBase) -> None:
    found = evaluate(base, [Example("What is UNESCO?", None, frozenset({4}))])
    assert (found.silent, found.auroc, found.mean_reciprocal_rank) == (None, None, 1.0)


@pytest.mark.parametrize("line", ["What is UNESCO?", "direct\tfour\tWhat?", "direct\t4"])
def test_a_line_of_another_form_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "questions.tsv"
    path.write_text(f"# head\n{line}\n", encoding="utf-8")
    with pytest.raises(DocumentError, match=r"questions\.tsv: line 2 "):
        read_examples(path)


def test_squad_files_are_indexed_first(tmp_path: Path) -> None:
    squad = tmp_path / "squad.json"
    asked = {"question": "When does it open?", "answers": []}
    impossible = {"question": "Is there parking?", "answers": [], "is_impossible": True}
    paragraphs = [
        {"context": "The club plays\nchess.", "qas": [impossible]},
        {"context": "The library opens at nine.", "qas": [asked]},
    ]
    data = {"data": [{"title": "The_club", "paragraphs": paragraphs}]}
    squad.write_text(json.dumps(data), encoding="utf-8")
    with squad_base(squad) as (base, examples):
        assert base.status().edition.passages == 2
        found = evaluate(base, examples)
    assert (found.answerable, found.unanswerable, found.recall_at_1) == (1, 1, 1.0)


@pytest.mark.parametrize("text", ["no json", "[]", '{"data": [{}]}', '{"data": 3}'])
def test_another_format_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "squad.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError, match=r"squad\.json: this is not JSON in the format"):
        write_squad_documents(path, tmp_path)


def test_a_written_document_is_read_back_passage_by_passage(tmp_path: Path) -> None:
    write_document(tmp_path / "club.txt", "The club", ["It plays\n\nchess.", "It meets at six."])
    with KnowledgeBase.open(tmp_path / "club.db") as base:
        assert base.refresh([tmp_path / "club.txt"]).passages == 2
        passage = base.ask("What does the club play?").quotes[0].passage
    assert (passage.text, passage.section.path) == ("It plays chess.", ("The club",))


@pytest.mark.parametrize(
    ("positives", "negatives", "area"),
    [
        ([0.9, 0.8], [0.1], 1.0),
        ([0.1], [0.8, 0.9], 0.0),
        ([0.5], [0.5], 0.5),
        ([0.9, 0.3], [0.5, 0.2], 0.75),
        ([0.9], [], None),
        ([], [0.9], None),
    ],
)
def test_the_area_is_the_chance_that_a_positive_scores_higher(
    positives: list[float], negatives: list[float], area: float | None
) -> None:
    assert auroc(positives, negatives) == area


def test_a_confidence_that_means_what_it_says_has_no_calibration_error() -> None:
    assert calibration_error([0.75] * 4, [True, True, True, False]) == pytest.approx(0.0)
    assert calibration_error([1.0, 0.0], [True, False]) == pytest.approx(0.0)


def test_the_calibration_error_is_weighed_by_the_size_of_the_bins() -> None:
    found = calibration_error([0.95, 0.05, 0.05, 0.05], [False, False, False, False])
    assert found == pytest.approx((0.95 + 3 * 0.05) / 4)
