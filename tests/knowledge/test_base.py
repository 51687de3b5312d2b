"""What the one door to the engine promises, on the shipped document."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from knowledge import (
    DocumentError,
    KnowledgeBase,
    NoDocuments,
    Progress,
    RefreshUnderWay,
    StoreError,
    UnknownEdition,
    Verdict,
)
from tests.knowledge.conftest import WriteDocument

HANDBOOK = """# Handbook

Welcome to the club.

## Opening hours

The library opens at nine and closes at six. On Fridays it stays closed.

## Membership

Members of the Chess Federation Association (CFA) pay half. The CFA's card is needed.
"""


def test_the_shipped_document_is_edition_1(base: KnowledgeBase) -> None:
    (edition,) = base.editions()
    assert (edition.number, edition.documents, edition.sections, edition.passages) == (1, 1, 5, 7)
    assert edition.published_at.tzinfo is not None


def test_a_misspelt_question_is_answered_with_its_place(base: KnowledgeBase) -> None:
    answer = base.ask("wat does UNSECO do?", limit=5)
    quote = answer.quotes[0]
    assert answer.verdict is Verdict.ANSWERED
    assert quote.passage.section.title == "Practical Instances"
    assert quote.passage.ordinal == 4
    assert "(UNESCO) to preserve and promote their rich cultural heritage" in quote.sentence
    assert answer.corrections == {"unseco": "UNESCO"}
    assert "UNESCO" in [organization.acronym for organization in answer.organizations]


def test_a_quotation_stands_word_for_word_in_its_passage(base: KnowledgeBase) -> None:
    for quote in base.ask("What do Islamic nations do for peace and security?").quotes:
        assert quote.passage.text[quote.deciding.start : quote.deciding.end] == quote.sentence
        assert 0 <= quote.confidence <= 1


def test_quotes_come_best_first_and_no_more_than_asked(base: KnowledgeBase) -> None:
    answer = base.ask("international organizations and peace", limit=3)
    confidences = [quote.confidence for quote in answer.quotes]
    assert len(confidences) == 3
    assert confidences == sorted(confidences, reverse=True)


def test_a_limit_below_one_is_refused(base: KnowledgeBase) -> None:
    with pytest.raises(ValueError, match="limit must be 1 or more"):
        base.ask("peace", limit=0)


@pytest.mark.parametrize("question", ["", "   ", "???", "🙂", "\x00", "the of and"])
def test_a_question_without_a_subject_is_not_answered(base: KnowledgeBase, question: str) -> None:
    assert base.ask(question).verdict is not Verdict.ANSWERED


def test_where_nothing_is_found_the_nearest_sections_are_offered(base: KnowledgeBase) -> None:
    answer = base.ask("best pizza place in town")
    assert answer.verdict is Verdict.NOT_FOUND
    assert len(answer.nearest) == 3
    assert answer.corrections == {}


def test_a_section_is_found_by_a_part_of_its_heading_or_a_misspelling(base: KnowledgeBase) -> None:
    for typed in ("practical instance", "Practical Instances", "practcal", "instances"):
        section = base.section(typed)
        assert section is not None
        assert section.section.title == "Practical Instances"
        assert [passage.ordinal for passage in section.passages] == [4, 5]
    assert base.section("zebra crossing") is None
    assert base.section("  ") is None


def test_a_question_that_is_a_heading_is_answered_by_that_section(base: KnowledgeBase) -> None:
    answer = base.ask("in sumary")
    assert answer.verdict is Verdict.ANSWERED
    assert answer.quotes[0].passage.section.title == "In Summary"


def test_an_organization_is_found_however_it_is_written(base: KnowledgeBase) -> None:
    for typed in ("WHO", "who", "W.H.O.", "world health organisation", "wrld health organization"):
        organization = base.organization(typed)
        assert organization is not None, typed
        assert organization.label == "World Health Organization (WHO)"
    assert base.organization("Pizza Society") is None


def test_organizations_are_found_with_every_sentence_that_names_them(base: KnowledgeBase) -> None:
    named = [base.organization(each.name) for each in base.organizations()]
    places = {
        organization.acronym: [mention.passage.ordinal for mention in organization.mentions]
        for organization in named
        if organization is not None
    }
    assert places == {
        "UN": [1, 2, 5],
        "WHO": [1, 2],
        "ICC": [1],
        "UNESCO": [4],
        "WTO": [4],
        "IAEA": [5],
    }


def test_contents_list_every_section_in_reading_order(base: KnowledgeBase) -> None:
    contents = base.contents()
    (document,) = contents.documents
    titles = [entry.section.title for entry in contents.of(document)]
    assert titles[1:] == [
        "Interpreting the Concept",
        "Why Engagement with International Organizations Matters",
        "Practical Instances",
        "In Summary",
    ]
    assert [entry.passages for entry in contents.sections] == [1, 1, 2, 2, 1]


def test_suggestions_complete_what_is_typed(base: KnowledgeBase) -> None:
    assert base.suggest_sections("prac")[0].section.title == "Practical Instances"
    assert len(base.suggest_sections("")) == 5
    assert base.suggest_organizations("unes")[0].acronym == "UNESCO"
    assert len(base.suggest_organizations("", limit=3)) == 3


def test_a_refresh_without_changes_publishes_nothing(base: KnowledgeBase) -> None:
    report = base.refresh()
    assert (report.published, report.edition) == (False, 1)
    assert report.unchanged == ("engagement-with-international-organizations.txt",)


def test_a_refresh_tells_what_changed(base: KnowledgeBase, write: WriteDocument) -> None:
    handbook, rules = write("handbook.md", HANDBOOK), write("rules.md", "# Rules\n\nBe kind.")
    first = base.refresh([handbook, rules])
    assert first.added == ("handbook.md", "rules.md")
    assert first.removed == ("engagement-with-international-organizations.txt",)
    handbook.write_text(HANDBOOK.replace("nine", "ten"), encoding="utf-8")
    second = base.refresh([handbook, rules])
    assert (second.changed, second.unchanged, second.edition) == (
        ("handbook.md",),
        ("rules.md",),
        3,
    )
    assert "opens at ten" in base.ask("When does the library open?").quotes[0].sentence
    assert base.editions()[0].summary == "changed handbook.md"


def test_a_folder_is_read_whole(base: KnowledgeBase, write: WriteDocument) -> None:
    folder = write("handbook.md", HANDBOOK).parent
    write("rules.txt", "Be kind to each other.")
    assert base.refresh([folder]).added == ("handbook.md", "rules.txt")


def test_progress_is_told_document_by_document(base: KnowledgeBase, write: WriteDocument) -> None:
    paths = [write("a.md", "# A\n\nOne."), write("b.md", "# B\n\nTwo.")]
    steps: list[Progress] = []
    base.refresh(paths, progress=steps.append)
    assert [(step.done, step.total, step.document) for step in steps] == [
        (1, 2, "a.md"),
        (2, 2, "b.md"),
    ]


def test_a_refresh_that_fails_leaves_the_old_edition_answering(
    base: KnowledgeBase, write: WriteDocument
) -> None:
    good, empty = write("handbook.md", HANDBOOK), write("empty.md", "   \n")
    with pytest.raises(DocumentError, match=r"empty\.md"):
        base.refresh([good, empty])
    assert base.status().edition.number == 1
    assert base.ask("What is UNESCO?").verdict is Verdict.ANSWERED


def test_a_refresh_of_nothing_is_refused(base: KnowledgeBase) -> None:
    with pytest.raises(NoDocuments):
        base.refresh([])


def test_questions_are_answered_while_a_refresh_reads(
    base: KnowledgeBase, write: WriteDocument
) -> None:
    verdicts: list[Verdict] = []
    refusals: list[type[Exception]] = []

    def meanwhile(_: Progress) -> None:
        with ThreadPoolExecutor(1) as pool:
            verdicts.append(pool.submit(base.ask, "What is UNESCO?").result(10).verdict)
        assert base.status().refreshing
        try:
            base.refresh()
        except RefreshUnderWay as error:
            refusals.append(type(error))

    base.refresh([write("handbook.md", HANDBOOK)], progress=meanwhile)
    assert verdicts == [Verdict.ANSWERED]
    assert refusals == [RefreshUnderWay]
    assert base.ask("What is UNESCO?").verdict is not Verdict.ANSWERED


def test_an_edition_published_by_another_process_is_taken_up(
    base: KnowledgeBase, write: WriteDocument, tmp_path: Path
) -> None:
    assert base.ask("opening hours of the library").verdict is not Verdict.ANSWERED
    with KnowledgeBase.open(tmp_path / "daleel.db") as other:
        other.refresh([write("handbook.md", HANDBOOK)])
    assert base.ask("opening hours of the library").edition == 2


def test_what_was_published_is_there_after_a_restart(tmp_path: Path, write: WriteDocument) -> None:
    path = tmp_path / "club.db"
    with KnowledgeBase.open(path) as base:
        base.refresh([write("handbook.md", HANDBOOK)])
        before = base.ask("Do CFA members pay less?")
    with KnowledgeBase.open(path) as base:
        assert base.ask("Do CFA members pay less?") == before
        assert base.organization("cfa") is not None


def test_an_old_edition_is_restored_as_the_next_one(
    base: KnowledgeBase, write: WriteDocument
) -> None:
    before = base.ask("What is UNESCO?")
    base.refresh([write("handbook.md", HANDBOOK)])
    restored = base.restore(1)
    assert (restored.number, restored.passages) == (3, 7)
    assert restored.summary == "edition 1 restored"
    assert base.ask("What is UNESCO?").quotes == before.quotes
    assert base.refresh().published is False


def test_an_edition_that_never_was_is_not_restored(base: KnowledgeBase) -> None:
    with pytest.raises(UnknownEdition, match="There is no edition 7"):
        base.restore(7)
    assert base.status().edition.number == 1


def test_buttons_of_an_old_edition_still_find_their_passages(
    base: KnowledgeBase, write: WriteDocument
) -> None:
    old = base.ask("What is UNESCO?").quotes[0]
    base.refresh([write("handbook.md", HANDBOOK)])
    (found,) = base.quotes_by_id([old.id, 999_999])
    assert found.passage == old.passage
    section = base.section_by_id(old.section_id)
    assert section is not None
    assert old.passage in section.passages
    assert base.section_by_id(999_999) is None


def test_many_threads_ask_at_once(base: KnowledgeBase) -> None:
    questions = ["What is UNESCO?", "peace and security", "in summary", "WTO trade"] * 25
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(base.ask, questions))
    assert all(answer.quotes for answer in answers)
    assert answers[:4] == answers[4:8]


def test_notes_are_kept(base: KnowledgeBase) -> None:
    assert base.host.read_note("commands") is None
    base.host.write_note("commands", "one")
    base.host.write_note("commands", "two")
    assert base.host.read_note("commands") == "two"


def test_a_note_that_is_written_once_stays_as_it_was(base: KnowledgeBase) -> None:
    assert base.host.note_once("secret", "one") == "one"
    assert base.host.note_once("secret", "two") == "one"
    assert base.host.read_note("secret") == "one"


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("dear diary, " * 200, encoding="utf-8")
    with pytest.raises(StoreError, match=r"notes\.db"):
        KnowledgeBase.open(path)


def test_status_tells_the_state_at_a_glance(base: KnowledgeBase) -> None:
    status = base.status()
    assert status.edition.passages == 7
    assert status.organizations == 6
    assert status.words > 100
    assert status.size > 0
    assert not status.refreshing
