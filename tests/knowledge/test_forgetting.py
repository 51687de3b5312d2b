"""All that is kept of one server is deleted, and nothing of another."""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge import (
    AskedQuestion,
    AuditEntry,
    GivenAnswer,
    KnowledgeBase,
    KnowledgeBases,
    Verdict,
    Vote,
)

OWN = b"# Guild\n\n## Feast\n\nThe guild feast is on the first of May.\n"
BOTH = b"# Rules\n\n## Quiet hours\n\nQuiet hours begin at ten in the evening.\n"
FEAST, QUIET = "When is the guild feast?", "When do quiet hours begin?"
ONE, TWO = 101, 102


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[KnowledgeBase]:
    with KnowledgeBase.open(tmp_path / "daleel.db") as base:
        yield base


@pytest.fixture
def bases(shared: KnowledgeBase) -> KnowledgeBases:
    bases = KnowledgeBases(shared)
    bases.of(TWO).change({"rules.md": BOTH})
    bases.of(ONE).change({"rules.md": BOTH, "guild.md": OWN})
    return bases


def fill(base: KnowledgeBase, server: int, passage: int) -> None:
    """Keep one of everything for a server."""
    now = int(time.time())
    asked = AskedQuestion(
        server=server,
        asked_at=now,
        question=FEAST,
        verdict=Verdict.ANSWERED,
        answer=server,
        passage=passage,
        section=0,
        confidence=0.9,
    )
    base.questions.keep([asked])
    base.host.remember(GivenAnswer(server + 1000, 1, server, 5, now))
    base.host.vote(Vote(server, "somebody", passage, helpful=True, voted_at=now))
    # Its question was forgotten long ago.
    base.host.vote(Vote(server + 2000, "somebody", passage, helpful=True, voted_at=now))
    base.drafts.keep(server, 5, {"more.md": b"# More"})
    base.audit.keep(AuditEntry(server, now, 5, "publish", {"edition": 1}))
    base.host.write_note(f"server-{server}", "{}")


def rows(path: Path) -> dict[str, int]:
    with sqlite3.connect(path) as database:
        tables = [
            row[0]
            for row in database.execute("select name from sqlite_master where type = 'table'")
        ]
        counted = {
            table: database.execute(f"select count(*) from {table}").fetchone()[0]  # noqa: S608
            for table in tables
        }
    return {table: count for table, count in counted.items() if table != "spent_keys"}


def test_nothing_is_left_of_a_server_and_all_of_the_others(
    shared: KnowledgeBase, tmp_path: Path
) -> None:
    bases = KnowledgeBases(shared)
    bases.of(TWO).change({"rules.md": BOTH})
    answer = bases.of(TWO).ask(QUIET)
    fill(shared, TWO, answer.quotes[0].id)
    before = rows(tmp_path / "daleel.db")
    bases.of(ONE).change({"rules.md": BOTH, "guild.md": OWN})
    fill(shared, ONE, bases.of(ONE).ask(FEAST).quotes[0].id)
    assert set(bases.known()) == {ONE, TWO}
    bases.forget(ONE)
    shared.host.drop_note(f"server-{ONE}")
    assert rows(tmp_path / "daleel.db") == before
    assert bases.known() == (TWO,)
    assert bases.of(ONE).is_empty
    assert bases.of(TWO).ask(QUIET) == answer
    assert bases.seen_by(TWO).quotes_by_id([answer.quotes[0].id])
    with sqlite3.connect(tmp_path / "daleel.db") as database:
        assert database.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert database.execute("pragma foreign_key_check").fetchall() == []


def test_a_loaded_base_is_let_go(bases: KnowledgeBases) -> None:
    assert bases.seen_by(ONE).ask(FEAST).verdict is Verdict.ANSWERED
    bases.forget(ONE)
    assert bases.loaded == ()
    assert bases.seen_by(ONE).ask(FEAST).verdict is not Verdict.ANSWERED


def test_no_key_is_given_again(bases: KnowledgeBases) -> None:
    def keys(server: int) -> set[tuple[str, int]]:
        base = bases.of(server)
        contents = base.contents()
        found = {("edition", each.key) for each in base.editions()}
        found |= {("section", each.id) for each in contents.sections}
        return found | {("passage", each.id) for each in base.ask(FEAST).quotes}

    others = keys(TWO)
    gone = keys(ONE) - others
    bases.forget(ONE)
    bases.of(ONE).change({"guild.md": OWN})
    assert bases.of(ONE).editions()[0].number == 1
    assert not keys(ONE) & gone
    assert keys(TWO) == others


def test_changes_of_a_server_come_newest_first_and_old_ones_are_dropped(
    shared: KnowledgeBase,
) -> None:
    for moment in (10, 20, 30):
        shared.audit.keep(AuditEntry(ONE, moment, 5, "publish", {"edition": moment}))
    shared.audit.keep(AuditEntry(TWO, 15, 5, "settings", {"names": ["ü"]}))
    assert [each.made_at for each in shared.audit.of(ONE, 0, 2)] == [30, 20]
    assert [each.made_at for each in shared.audit.of(ONE, 2, 2)] == [10]
    assert shared.audit.of(TWO, 0, 5) == (AuditEntry(TWO, 15, 5, "settings", {"names": ["ü"]}),)
    shared.audit.drop_before(20)
    assert (shared.audit.count(ONE), shared.audit.count(TWO)) == (2, 0)
