"""The knowledge base as the settings want it, from the first start on."""

import logging
from pathlib import Path

import pytest

from bot.config import Settings
from bot.settings import KnowledgeSettings
from bot.startup import open_base, refresh
from knowledge import DocumentNotFound, KnowledgeBase, Progress, StoreError

SHIPPED = "engagement-with-international-organizations.txt"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    path = tmp_path / "rules.md"
    path.write_text("# Rules\n\nThe library opens at nine.\n")
    return path


@pytest.fixture
def database(shipped_database: Path, tmp_path: Path) -> Path:
    path = tmp_path / "daleel.db"
    path.write_bytes(shipped_database.read_bytes())
    return path


def wanting(database: Path, *documents: Path) -> Settings:
    return Settings(knowledge=KnowledgeSettings(database=database, documents=documents))


def held(settings: Settings) -> tuple[int, list[str]]:
    """Edition and documents after a start."""
    with open_base(settings) as base:
        status = base.status()
    return status.edition.number, [document.name for document in status.documents]


def test_without_configured_documents_the_shipped_one_answers(tmp_path: Path) -> None:
    assert held(wanting(tmp_path / "new.db")) == (1, [SHIPPED])


def test_configured_documents_are_read_at_the_first_start(database: Path, rules: Path) -> None:
    assert held(wanting(database, rules)) == (2, ["rules.md"])


def test_later_starts_leave_the_edition_to_the_moderators(database: Path, rules: Path) -> None:
    settings = wanting(database, rules)
    held(settings)
    rules.write_text("# Rules\n\nThe library opens at ten.\n")
    assert held(settings) == (2, ["rules.md"])
    with KnowledgeBase.open(database) as base:
        refresh(base, settings)
    assert held(settings) == (3, ["rules.md"])


def test_documents_that_were_named_by_hand_stay(database: Path, rules: Path) -> None:
    with KnowledgeBase.open(database) as base:
        base.refresh([rules])
    assert held(wanting(database)) == (2, ["rules.md"])


def test_other_documents_in_the_settings_are_read(database: Path, rules: Path) -> None:
    held(wanting(database, rules))
    more = rules.with_name("more.md")
    more.write_text("# More\n\nParking is free on Sundays.\n")
    assert held(wanting(database, rules, more)) == (3, ["more.md", "rules.md"])


def test_settings_without_documents_go_back_to_the_shipped_one(database: Path, rules: Path) -> None:
    held(wanting(database, rules))
    assert held(wanting(database)) == (3, [SHIPPED])


def test_a_document_that_cannot_be_read_is_a_warning_and_the_old_edition_answers(
    database: Path, rules: Path, caplog: pytest.LogCaptureFixture
) -> None:
    absent = rules.with_name("absent.md")
    assert held(wanting(database, rules, absent)) == (1, [SHIPPED])
    assert "absent.md" in caplog.text
    assert caplog.records[0].levelno == logging.WARNING
    absent.write_text("# Found\n\nIt is here now.\n")
    assert held(wanting(database, rules, absent)) == (2, ["absent.md", "rules.md"])


def test_a_refresh_that_fails_raises_and_is_not_noted(database: Path, rules: Path) -> None:
    settings = wanting(database, rules.with_name("absent.md"))
    with KnowledgeBase.open(database) as base:
        with pytest.raises(DocumentNotFound):
            refresh(base, settings)
        assert base.status().edition.number == 1
    rules.rename(rules.with_name("absent.md"))
    assert held(settings)[0] == 2


def test_a_refresh_tells_how_far_it_has_come(database: Path, rules: Path) -> None:
    steps: list[Progress] = []
    with KnowledgeBase.open(database) as base:
        refresh(base, wanting(database, rules), steps.append)
    assert steps == [Progress(1, 1, "rules.md")]


def test_a_file_that_is_no_database_is_refused(rules: Path) -> None:
    with pytest.raises(StoreError):
        open_base(wanting(rules))
