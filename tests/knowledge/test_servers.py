"""Several knowledge bases in one file: each server's own, beside the one that all share."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge import (
    KnowledgeBase,
    KnowledgeBases,
    NoDocuments,
    UnknownEdition,
    Verdict,
)

SHARED = b"""# Harbour

## Opening

The harbour opens at noon.

## Fees

A berth costs two coins.
"""
OWN = b"# Guild\n\n## Feast\n\nThe guild feast is on the first of May.\n"
OTHER = b"# Circle\n\n## Feast\n\nThe circle's feast is in winter, with lanterns.\n"
ONE, TWO = 101, 102


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[KnowledgeBase]:
    document = tmp_path / "harbour.md"
    document.write_bytes(SHARED)
    with KnowledgeBase.open(tmp_path / "daleel.db") as base:
        base.refresh([document])
        yield base


@pytest.fixture
def bases(shared: KnowledgeBase) -> KnowledgeBases:
    bases = KnowledgeBases(shared)
    bases.of(ONE).change({"guild.md": OWN})
    bases.of(TWO).change({"circle.md": OTHER})
    return bases


def test_a_server_without_documents_sees_the_shared_ones(shared: KnowledgeBase) -> None:
    library = KnowledgeBases(shared).seen_by(ONE)
    assert library.ask("When does the harbour open?").verdict is Verdict.ANSWERED
    assert library.contents() == shared.contents()


def test_a_server_is_answered_from_its_own_documents_and_from_the_shared_ones(
    bases: KnowledgeBases,
) -> None:
    library = bases.seen_by(ONE)
    own = library.ask("When is the guild feast?")
    assert own.verdict is Verdict.ANSWERED
    assert own.quotes[0].passage.document.name == "guild.md"
    both = library.ask("When does the harbour open?")
    assert both.quotes[0].passage.document.name == "harbour.md"
    assert [each.name for each in library.contents().documents] == ["guild.md", "harbour.md"]


def test_what_another_server_has_is_never_seen(bases: KnowledgeBases) -> None:
    theirs = bases.seen_by(TWO)
    section = next(each for each in theirs.contents().sections if each.section.title == "Feast")
    quote = theirs.ask("When is the circle's feast?").quotes[0]
    assert theirs.section_by_id(section.id) is not None
    assert theirs.quotes_by_id([quote.id]) == (theirs.quotes_by_id([quote.id])[0],)
    mine = bases.seen_by(ONE)
    assert mine.section_by_id(section.id) is None
    assert mine.quotes_by_id([quote.id]) == ()
    assert mine.ask("lanterns").quotes == ()
    assert "circle.md" not in {each.name for each in mine.contents().documents}
    assert all("circle" not in str(each) for each in mine.suggest_sections("feast"))
    assert bases.shared.section_by_id(section.id) is None


def test_a_server_may_do_without_the_shared_documents(bases: KnowledgeBases) -> None:
    library = bases.seen_by(ONE, shared=False)
    assert library.ask("When does the harbour open?").verdict is Verdict.NOT_FOUND
    assert len(library.contents().documents) == 1
    nothing = bases.seen_by(999, shared=False)
    assert nothing.is_empty
    assert nothing.ask("anything?").verdict is Verdict.NOT_FOUND
    assert nothing.contents().sections == ()
    assert nothing.section("Feast") is None
    assert nothing.organization("UNESCO") is None


def test_each_server_numbers_its_editions_from_one(bases: KnowledgeBases) -> None:
    report = bases.of(ONE).change({"more.md": b"# More\n\nThe bell rings at dusk.\n"})
    assert report.edition == 2
    assert [each.number for each in bases.of(ONE).editions()] == [2, 1]
    assert [each.number for each in bases.of(TWO).editions()] == [1]
    keys = [each.key for base in (bases.of(ONE), bases.of(TWO)) for each in base.editions()]
    assert len(set(keys)) == len(keys)
    with pytest.raises(UnknownEdition):
        bases.of(TWO).restore(2)


def test_documents_are_added_replaced_and_removed_while_others_stay(
    bases: KnowledgeBases,
) -> None:
    base = bases.of(ONE)
    added = base.change({"more.md": b"# More\n\nThe bell rings at dusk.\n"})
    assert (added.added, added.unchanged) == (("more.md",), ("guild.md",))
    changed = base.change({"more.md": b"# More\n\nThe bell rings at dawn.\n"})
    assert changed.changed == ("more.md",)
    assert "dawn" in base.ask("When does the bell ring?").quotes[0].passage.text
    removed = base.change({}, ["more.md", "unknown.md"])
    assert removed.removed == ("more.md",)
    assert base.ask("When does the bell ring?").verdict is not Verdict.ANSWERED
    assert not base.change({"guild.md": OWN}).published
    restored = base.restore(2)
    assert restored.number == 5
    assert "dusk" in base.ask("When does the bell ring?").quotes[0].passage.text


def test_the_last_document_is_not_removed(bases: KnowledgeBases) -> None:
    with pytest.raises(NoDocuments, match="Add one"):
        bases.of(ONE).change({}, ["guild.md"])
    assert bases.of(ONE).editions()[0].number == 1


def test_publishing_in_one_server_changes_nothing_in_another(bases: KnowledgeBases) -> None:
    before = bases.seen_by(TWO).ask("When is the circle's feast?")
    for number in range(4):  # the indexes of old editions are dropped
        bases.of(ONE).change({"more.md": b"# More\n\nThe bell rings %d times.\n" % number})
    assert bases.seen_by(TWO).ask("When is the circle's feast?") == before
    assert bases.shared.ask("When does the harbour open?").verdict is Verdict.ANSWERED


def test_the_same_document_in_two_servers_is_seen_in_both(bases: KnowledgeBases) -> None:
    bases.of(TWO).change({"guild.md": OWN})
    for server in (ONE, TWO):
        answer = bases.seen_by(server).ask("When is the guild feast?")
        assert answer.verdict is Verdict.ANSWERED
        assert bases.seen_by(server).quotes_by_id([answer.quotes[0].id])


def test_organizations_of_several_bases_are_counted_together(bases: KnowledgeBases) -> None:
    bases.of(ONE).change({"a.md": b"# A\n\nUNESCO helps us. The WHO does not.\n"})
    bases.of(TWO).change({"b.md": b"# B\n\nUNESCO helps us.\n"})
    bases.shared.change({"c.md": b"# C\n\nUNESCO is far away. The ICC is near.\n"})
    library = bases.seen_by(ONE)
    counts = {each.acronym: each.passages for each in library.organizations()}
    assert counts == {"UNESCO": 2, "WHO": 1, "ICC": 1}
    found = library.organization("UNESCO")
    assert found is not None
    assert [each.passage.document.name for each in found.mentions] == ["a.md", "c.md"]
    named = library.ask("What does UNESCO do?").organizations
    assert {each.acronym: each.passages for each in named}["UNESCO"] == 2
    icc = library.ask("What of the ICC?")
    assert icc.never_mentioned == ()


def test_a_file_of_before_servers_keeps_its_editions_and_answers(
    tmp_path: Path, shared: KnowledgeBase
) -> None:
    path = tmp_path / "daleel.db"
    shared.close()
    with sqlite3.connect(path) as database:
        database.execute("drop index idx_editions_server_ordinal")
        database.execute("drop index idx_edition_documents_document")
        for column in ("server", "ordinal"):
            database.execute(f"alter table editions drop column {column}")
        database.execute("delete from _sqlite_migrations where name = 'm008_servers'")
    with KnowledgeBase.open(path) as base:
        assert [each.number for each in base.editions()] == [2, 1]
        assert base.ask("When does the harbour open?").verdict is Verdict.ANSWERED


def test_bases_are_let_go_when_idle_or_beyond_the_budget(shared: KnowledgeBase) -> None:
    now = 0.0
    bases = KnowledgeBases(shared, clock=lambda: now)
    for server in range(1, 6):
        bases.of(server).change({"guild.md": OWN})
        bases.seen_by(server).ask("When is the guild feast?")
    assert list(bases.loaded) == [1, 2, 3, 4, 5]
    now = 3600.0
    bases.seen_by(5).ask("When is the guild feast?")
    assert list(bases.loaded) == [5]
    small = KnowledgeBases(shared, memory=2 * bases.of(5).memory)
    for server in (1, 2, 3, 1):
        assert small.seen_by(server).ask("When is the guild feast?").quotes
    assert len(small.loaded) <= 3
    assert small.loaded[-1] == 1
