"""A knowledge base of the shipped document, and folders to write documents in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from knowledge import KnowledgeBase

WriteDocument = Callable[[str, str], Path]


@pytest.fixture
def base(tmp_path: Path) -> Iterator[KnowledgeBase]:
    with KnowledgeBase.open(tmp_path / "daleel.db") as opened:
        yield opened


@pytest.fixture
def write(tmp_path: Path) -> WriteDocument:
    """Writes a document into a folder of its own and returns its path."""
    folder = tmp_path / "documents"
    folder.mkdir()

    def write_document(name: str, text: str) -> Path:
        path = folder / name
        path.write_text(text, encoding="utf-8")
        return path

    return write_document
