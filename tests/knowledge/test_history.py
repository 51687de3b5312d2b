"""Editions have an author, are compared, previewed, restored and kept to a set number."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from knowledge import (
    Change,
    ChangedSincePreview,
    DocumentError,
    KnowledgeBase,
    Progress,
    UnknownEdition,
    Warned,
)
from tests.knowledge.conftest import WriteDocument

RULES = "# Rules\n\nBe kind to everybody.\n\n## Hours\n\nThe library opens at nine.\n"


@pytest.fixture
def few(tmp_path: Path) -> Iterator[KnowledgeBase]:
    """A knowledge base that keeps two editions."""
    with KnowledgeBase.open(tmp_path / "few.db", editions_kept=2) as opened:
        yield opened


def rows(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as database:
        (count,) = database.execute(f"select count(*) from {table}").fetchone()  # noqa: S608
    return int(count)


def test_an_edition_tells_who_published_it(base: KnowledgeBase, write: WriteDocument) -> None:
    base.refresh([write("rules.md", RULES)], author=7)
    base.restore(1, author=8)
    base.restore(2)
    assert [each.author for each in base.editions()] == [None, 8, 7, None]


def test_two_editions_are_compared_either_way(base: KnowledgeBase, write: WriteDocument) -> None:
    path = write("rules.md", RULES)
    base.refresh([path])
    path.write_text(RULES.replace("nine", "ten"), encoding="utf-8")
    base.refresh([path])
    (document,) = base.differences(2, 3).documents
    (passage,) = document.passages
    assert [(each.before, each.after) for each in passage.pieces() if not each.kept] == [
        ("nine.", "ten.")
    ]
    assert base.differences(3, 2).passages == {Change.CHANGED: 1}
    assert not base.differences(3, 3)
    assert base.differences(1, 3).passages == {Change.REMOVED: 7, Change.ADDED: 2}


def test_an_edition_that_is_not_kept_cannot_be_compared(base: KnowledgeBase) -> None:
    with pytest.raises(UnknownEdition):
        base.differences(1, 9)


def test_a_preview_tells_what_would_be_published_and_publishes_nothing(
    base: KnowledgeBase, write: WriteDocument
) -> None:
    sentence = "The World Health Organization (WHO) helps everybody who asks it for help. "
    path = write("rules.md", RULES + f"\n{sentence * 40}\n")
    preview = base.preview([path])
    assert (preview.edition, preview.changed, preview.problems) == (1, True, ())
    (document,) = preview.documents
    assert (document.label.title, document.sections, document.passages) == ("Rules", 2, 3)
    assert document.language == "english"
    assert document.warnings == {Warned.LONG_PASSAGES: 1}
    assert preview.organizations == ("World Health Organization (WHO)",)
    assert preview.difference.passages == {Change.ADDED: 3, Change.REMOVED: 7}
    assert base.status().edition.number == 1


def test_a_preview_warns_of_a_document_without_headings(
    base: KnowledgeBase, write: WriteDocument
) -> None:
    path = write("rules.md", "# Rules\n\n" + "Be kind, whatever they say.\n\n" * 30)
    (document,) = base.preview([path]).documents
    assert document.warnings == {Warned.FEW_HEADINGS: 30}


def test_a_preview_names_every_document_that_cannot_be_read(
    base: KnowledgeBase, write: WriteDocument
) -> None:
    paths = [write("a.md", "# Nothing"), write("b.md", RULES), write("c.md", "")]
    preview = base.preview(paths)
    assert [each.path.name for each in preview.problems] == ["a.md", "c.md"]
    assert [each.label.name for each in preview.documents] == ["b.md"]
    with pytest.raises(DocumentError, match=r"a\.md"):
        base.refresh(paths, previewed=preview.digest)


def test_only_what_was_previewed_is_published(base: KnowledgeBase, write: WriteDocument) -> None:
    path = write("rules.md", RULES)
    seen = base.preview([path]).digest
    path.write_text(RULES.replace("nine", "ten"), encoding="utf-8")
    with pytest.raises(ChangedSincePreview):
        base.refresh([path], previewed=seen)
    assert base.status().edition.number == 1
    assert base.refresh([path], previewed=base.preview([path]).digest).edition == 2
    assert not base.preview([path]).changed


def test_a_preview_of_another_edition_in_force_is_out_of_date(
    base: KnowledgeBase, write: WriteDocument
) -> None:
    path = write("rules.md", RULES)
    seen = base.preview([path]).digest
    base.restore(1)
    with pytest.raises(ChangedSincePreview):
        base.refresh([path], previewed=seen)


def test_a_restoration_tells_how_far_it_is(base: KnowledgeBase, write: WriteDocument) -> None:
    text = "# Tale\n\n" + "\n\n".join(f"Word{n} tells of thing{n} here." for n in range(6000))
    base.refresh([write("tale.md", text)])
    told: list[Progress] = []
    base.restore(2, progress=told.append)
    assert told


def test_old_editions_go_with_what_no_kept_one_holds(
    few: KnowledgeBase, write: WriteDocument, tmp_path: Path
) -> None:
    gone = few.ask("UNESCO").quotes[0]
    path = write("rules.md", RULES)
    few.refresh([path])
    assert few.quotes_by_id([gone.id])
    path.write_text(RULES.replace("nine", "ten"), encoding="utf-8")
    few.refresh([path])
    assert [each.number for each in few.editions()] == [3, 2]
    assert few.quotes_by_id([gone.id]) == ()
    assert few.section_by_id(gone.section_id) is None
    assert [rows(tmp_path / "few.db", each) for each in ("documents", "sections", "passages")] == [
        2, 4, 4,
    ]  # fmt: skip
    with pytest.raises(UnknownEdition):
        few.restore(1)
    assert "ten" in few.ask("When does the library open?").quotes[0].sentence


def test_what_a_kept_edition_shares_with_a_dropped_one_stays(
    few: KnowledgeBase, write: WriteDocument
) -> None:
    rules, other = write("rules.md", RULES), write("other.md", "# Other\n\nAn oak is a tree.\n")
    few.refresh([rules])
    few.refresh([rules, other])
    few.restore(2)
    few.restore(4)
    assert [each.number for each in few.editions()] == [5, 4]
    assert "nine" in few.ask("When does the library open?").quotes[0].sentence


def test_a_key_that_was_given_never_comes_to_mean_something_else(
    few: KnowledgeBase, write: WriteDocument
) -> None:
    few.refresh([write("tree.md", "# Trees\n\nAn oak is a tree.\n")])
    tree = few.ask("What is an oak?").quotes[0]
    few.restore(1)
    few.restore(3)
    assert few.quotes_by_id([tree.id]) == ()
    few.refresh([write("elm.md", "# Elms\n\nAn elm is a tree as well.\n")])
    elm = few.ask("What is an elm?").quotes[0]
    assert elm.id > tree.id
    assert elm.section_id > tree.section_id
    assert few.quotes_by_id([tree.id]) == ()


def test_without_a_number_all_editions_are_kept(base: KnowledgeBase) -> None:
    for _ in range(3):
        base.restore(1)
    assert [each.number for each in base.editions()] == [4, 3, 2, 1]


def test_editions_of_many_passages_that_differ_in_a_few_are_compared_at_once(
    base: KnowledgeBase, write: WriteDocument
) -> None:
    parts = [
        f"## Part {n}\n\nThe tale of oak {n} and of elm {n * 7}. It ends." for n in range(10_000)
    ]
    path = write("tale.md", "# Tale\n\n" + "\n\n".join(parts))
    base.refresh([path])
    parts[77] = parts[77].replace("ends", "ended")
    path.write_text("# Tale\n\n" + "\n\n".join(parts), encoding="utf-8")
    base.refresh([path])
    started = time.process_time()
    found = base.differences(2, 3)
    assert time.process_time() - started < 1
    assert found.passages == {Change.CHANGED: 1}


def test_a_server_drops_its_own_editions_and_no_other_ones(few: KnowledgeBase) -> None:
    server = few.beside(7)
    for hour in ("nine", "ten", "eleven"):
        server.change({"rules.md": RULES.replace("nine", hour).encode()}, author=5)
    assert [each.number for each in server.editions()] == [3, 2]
    assert [each.number for each in few.editions()] == [1]
    assert few.ask("UNESCO").quotes
    (passage,) = server.differences(2, 3).documents[0].passages
    assert passage.passage.text == "The library opens at eleven."
    with pytest.raises(UnknownEdition):
        few.differences(1, 3)


def test_documents_that_were_given_are_previewed_and_published_as_they_were_seen(
    base: KnowledgeBase,
) -> None:
    server = base.beside(7)
    given = {"rules.md": RULES.encode()}
    seen = server.preview_change(given)
    assert (seen.edition, seen.difference.passages) == (0, {Change.ADDED: 2})
    with pytest.raises(ChangedSincePreview):
        server.change({"rules.md": b"# Rules\n\nNo.\n"}, previewed=seen.digest)
    assert server.change(given, previewed=seen.digest, author=5).edition == 1
    removed = server.preview_change({}, ["rules.md"])
    assert removed.difference.passages == {Change.REMOVED: 2}
