"""Collections are documents in a folder; every peer reads the same passages from them."""

import json
from pathlib import Path

from benchmarks.data import Article, Example, read_collection, read_squad, write_collection

ARTICLES = (
    Article("The club", ("It plays\nchess.", "It meets at six."), (("When does it meet?", 1),)),
    Article("The library", ("It opens at nine.",), (("When does it open?", 0),)),
)


def test_passages_are_placed_through_all_documents(tmp_path: Path) -> None:
    collection = write_collection("both", ARTICLES, tmp_path)
    assert list(collection.passages()) == [
        ("The club", "It plays chess."),
        ("The club", "It meets at six."),
        ("The library", "It opens at nine."),
    ]
    assert collection.size == 3
    assert collection.examples == (
        Example("When does it meet?", 1),
        Example("When does it open?", 2),
    )


def test_another_process_reads_the_same_collection(tmp_path: Path) -> None:
    assert write_collection("both", ARTICLES, tmp_path) == read_collection(tmp_path)


def test_squad_files_are_read_without_the_questions_that_have_no_answer(tmp_path: Path) -> None:
    asked = [{"question": "When?"}, {"question": "Why?", "is_impossible": True}]
    paragraphs = [{"context": "It opens.", "qas": []}, {"context": "At nine.", "qas": asked}]
    path = tmp_path / "squad.json"
    path.write_text(json.dumps({"data": [{"title": "A_B", "paragraphs": paragraphs}]}))
    assert read_squad(path) == (Article("A B", ("It opens.", "At nine."), (("When?", 1),)),)
