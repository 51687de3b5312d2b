"""Operators measure their own documents with questions of their own."""

import json
from pathlib import Path

import pytest

from knowledge import DocumentError, KnowledgeBase
from knowledge.errors import NoQuestions
from knowledge.evaluation import (
    Example,
    evaluate,
    read_examples,
    squad_base,
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
    assert found.milliseconds > 0
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
