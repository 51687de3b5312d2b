"""Facts beside the documents: asked for, shown apart, and never taken for what these say."""

from pathlib import Path

import pytest

from knowledge import (
    Answer,
    Asked,
    CatalogueError,
    KnowledgeBase,
    Organization,
    Relation,
    Verdict,
)
from tests.knowledge.conftest import WriteDocument

HARBOUR = """
[[organization]]
name = "Harbour Union"
acronyms = ["HU"]
purpose = "Brings the harbours of the bay together."
kind = "regional organization"
headquarters = "Bayside, Elsewhere"
source = "https://harbour.example/about"
read = "2026-11-01"
"""


def acronyms(organizations: tuple[Organization, ...]) -> list[str | None]:
    return [each.acronym for each in organizations]


def told(answer: Answer) -> tuple[Asked | None, list[str | None]]:
    if answer.facts is None:
        return None, []
    return answer.facts.asked, acronyms(answer.facts.about)


@pytest.mark.parametrize(
    ("question", "asked", "about"),
    [
        ("Where is the WHO based?", Asked.HEADQUARTERS, "WHO"),
        ("where is UNESCO", Asked.HEADQUARTERS, "UNESCO"),
        ("Kapan UNESCO didirikan?", Asked.FOUNDED, "UNESCO"),
        ("when was UNSECO founded", Asked.FOUNDED, "UNESCO"),
        ("when was the wrold helth organisation established", Asked.FOUNDED, "WHO"),
        ("in which city is the headquarter of unseco", Asked.HEADQUARTERS, "UNESCO"),
        ("how many members does the wto have", Asked.MEMBERS, "WTO"),
        ("website of the IAEA?", Asked.WEBSITE, "IAEA"),
        ("Is the WHO part of the UN?", Asked.PARENT, "WHO"),
        ("is the ICC part of the un", Asked.PARENT, "ICC"),
        ("What is OPEC?", Asked.PURPOSE, "OPEC"),
        ("where is intrpol based", Asked.HEADQUARTERS, "INTERPOL"),
        ("أين يقع مقر منظمة الصحة العالمية؟", Asked.HEADQUARTERS, "WHO"),
        ("Où est le siège de l'OMS ?", Asked.HEADQUARTERS, "WHO"),
    ],
)
def test_a_question_for_a_fact_is_answered_from_the_catalogue(
    base: KnowledgeBase, question: str, asked: Asked, about: str
) -> None:
    answer = base.ask(question)
    assert told(answer) == (asked, [about])
    assert answer.verdict is not Verdict.ANSWERED
    assert answer.facts is not None
    facts = answer.facts.about[0].reference
    assert facts is not None
    assert facts.source.startswith("https://")


def test_what_the_documents_tell_they_tell_themselves(
    base: KnowledgeBase, write: WriteDocument
) -> None:
    base.refresh([write("a.md", "# Health\n\nThe WHO is based in Geneva, by the lake.\n")])
    answer = base.ask("Where is the WHO based?")
    assert answer.verdict is Verdict.ANSWERED
    assert "Geneva" in answer.quotes[0].sentence
    assert told(answer) == (Asked.HEADQUARTERS, ["WHO"])


def test_what_an_organization_does_is_asked_of_the_documents_first(base: KnowledgeBase) -> None:
    answer = base.ask("wat does UNSECO do??")
    assert answer.verdict is Verdict.ANSWERED
    assert answer.facts is None
    assert answer.organizations[0].reference is not None


def test_the_organizations_that_it_mentions_are_those_of_the_documents(base: KnowledgeBase) -> None:
    answer = base.ask("Which organizations does it mention?")
    assert answer.facts is not None
    assert answer.facts.asked is Asked.ORGANIZATIONS
    assert answer.verdict is Verdict.ANSWERED
    assert acronyms(answer.facts.listed) == ["UN", "WHO", "ICC", "UNESCO", "WTO", "IAEA"]
    assert [each.passages for each in answer.facts.listed] == [3, 2, 1, 1, 1, 1]


def test_what_is_part_of_one_begins_with_what_the_documents_name(base: KnowledgeBase) -> None:
    answer = base.ask("Which are part of the UN?")
    assert answer.facts is not None
    parts = acronyms(answer.facts.listed)
    assert parts[:2] == ["WHO", "UNESCO"]
    assert {"UNICEF", "FAO", "ICJ"} <= set(parts)
    assert acronyms(answer.facts.related)[:3] == ["ICC", "WTO", "IAEA"]
    assert answer.verdict is not Verdict.ANSWERED


def test_an_organization_that_is_never_mentioned_has_no_answer_in_the_documents(
    base: KnowledgeBase,
) -> None:
    answer = base.ask("How do Islamic nations work with NATO?")
    assert answer.verdict is Verdict.NOT_FOUND
    assert acronyms(answer.never_mentioned) == ["NATO"]
    assert answer.organizations[0].reference is not None


def test_beside_one_that_is_mentioned_it_makes_the_answer_unsure(base: KnowledgeBase) -> None:
    answer = base.ask("Does NATO cooperate with the UN?")
    assert answer.verdict is not Verdict.ANSWERED
    assert acronyms(answer.never_mentioned) == ["NATO"]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "The general assembly of students meets on Mondays.",
            "When does the general assembly meet?",
        ),
        (
            "The security council of our club keeps the keys.",
            "who keeps keys? the security council?",
        ),
        ("Set the ISO to 400 and the shutter to slow.", "How do I set the ISO and the shutter?"),
        ("The highest BID wins the auction of the day.", "Which BID wins the auction?"),
        ("UNESCO has its seat in Paris, by the river.", "Where does UNESCO have its seat?"),
        ("UNESCO was founded in 1945 by some states.", "When was UNESCO fonded?"),
        ("The name of the organization is Lantern.", "What is the name of the organization?"),
        ("There are nine agencies in the old town.", "how many agencies are there?"),
        (
            "The link between the UN and the WHO is a treaty.",
            "what is the link between the UN and the WHO",
        ),
    ],
)
def test_what_the_documents_answer_is_left_to_them(
    base: KnowledgeBase, write: WriteDocument, text: str, question: str
) -> None:
    base.refresh([write("a.md", f"# Club\n\n{text}\n\n## Cats\n\nCats sleep all day.\n")])
    answer = base.ask(question)
    assert answer.verdict is Verdict.ANSWERED
    assert answer.quotes[0].sentence == text
    assert answer.never_mentioned == ()


@pytest.mark.parametrize(
    ("question", "named"),
    [("what is nato", "NATO"), ("where is the who based", "WHO"), ("when was nato founded", "NATO"),
     ("WHERE IS THE WHO BASED", "WHO"), ("where is the w.h.o. headquartered", "WHO"),
     ("in which city does the IMF sit", "IMF"), ("Wo ist der Sitz der WHO?", "WHO"),
     ("où se trouve le siège de l'OMS ?", "WHO"), ("wen was unesco founded", "UNESCO")],
)  # fmt: skip
def test_hasty_questions_for_facts_are_understood(
    base: KnowledgeBase, question: str, named: str
) -> None:
    assert told(base.ask(question))[1] == [named]


@pytest.mark.parametrize(
    "question", ["who is responsible?", "WHO IS THE BOSS?", "is there an eco mode?", "isa asked"]
)
def test_ordinary_words_are_no_organizations(base: KnowledgeBase, question: str) -> None:
    answer = base.ask(question)
    assert answer.never_mentioned == ()
    assert answer.facts is None


def test_an_acronym_that_the_documents_use_otherwise_is_no_organization(
    base: KnowledgeBase, write: WriteDocument
) -> None:
    base.refresh([write("a.md", "# Camera\n\nSet the iso value to 400 and the isa bus to 8.\n")])
    assert base.ask("what is the iso value").never_mentioned == ()
    assert base.ask("isa bus").never_mentioned == ()


def test_one_asked_for_by_name_leads_on_to_others(base: KnowledgeBase) -> None:
    found = base.organization("unseco")
    assert found is not None
    assert found.reference is not None
    assert found.reference.headquarters == "Paris, France"
    relations = {each.acronym: each.relation for each in found.others}
    assert relations["UN"] is Relation.PARENT
    assert relations["WTO"] is Relation.TOGETHER
    assert [each.entry.section.title for each in found.sections] == ["Practical Instances"]
    assert [each.passages for each in found.others if each.acronym == "WTO"] == [1]


def test_one_that_the_documents_never_mention_has_its_facts_alone(base: KnowledgeBase) -> None:
    found = base.organization("islamic developement bank")
    assert found is not None
    assert (found.acronym, found.passages, found.mentions) == ("IsDB", 0, ())
    assert found.reference is not None


def test_suggestions_begin_with_what_the_documents_mention(base: KnowledgeBase) -> None:
    suggested = base.suggest_organizations("world", limit=25)
    assert acronyms(suggested)[:2] == ["WHO", "WTO"]
    assert "WMO" in acronyms(suggested)
    assert suggested[0].mentions == ()


def test_an_acronym_that_is_typed_whole_comes_first_all_the_same(base: KnowledgeBase) -> None:
    assert base.suggest_organizations("IOM")[0].acronym == "IOM"


# An operator's own organizations


def test_own_organizations_are_found_and_their_facts_told(tmp_path: Path) -> None:
    catalogue, document = tmp_path / "own.toml", tmp_path / "bay.md"
    catalogue.write_text(HARBOUR)
    document.write_text("# The bay\n\nPilots are trained by the Harbour Union each spring.\n")
    with KnowledgeBase.open(tmp_path / "daleel.db", catalogue=catalogue) as base:
        base.refresh([document])
        assert acronyms(base.organizations()) == ["HU"]
        assert told(base.ask("where is the HU based")) == (Asked.HEADQUARTERS, ["HU"])


def test_opened_with_a_changed_catalogue_an_edition_stays_as_it_is(tmp_path: Path) -> None:
    catalogue, document = tmp_path / "own.toml", tmp_path / "bay.md"
    document.write_text("# The bay\n\nPilots are trained by the Harbour Union each spring.\n")
    catalogue.write_text(HARBOUR)
    with KnowledgeBase.open(tmp_path / "daleel.db") as running:
        running.refresh([document])
        assert not running.is_renamed
        with KnowledgeBase.open(tmp_path / "daleel.db", catalogue=catalogue) as other:
            assert other.is_renamed
            assert other.organizations() == ()
            assert other.organization("HU") is not None
            # Whoever has the edition open reads what it read before.
            assert running.ask("who trains pilots?").quotes[0].sentence.startswith("Pilots are")
            other.refresh([document])
            assert acronyms(other.organizations()) == ["HU"]
            assert not other.is_renamed
        assert running.ask("who trains pilots?").edition == 3


def test_another_process_reads_the_catalogue_that_a_refresh_read(tmp_path: Path) -> None:
    catalogue, document = tmp_path / "own.toml", tmp_path / "bay.md"
    document.write_text("# The bay\n\nPilots are trained by the Harbour Union each spring.\n")
    catalogue.write_text("")
    with (
        KnowledgeBase.open(tmp_path / "daleel.db", catalogue=catalogue) as running,
        KnowledgeBase.open(tmp_path / "daleel.db", catalogue=catalogue) as other,
    ):
        assert all(each.acronym != "HU" for each in running.suggest_organizations("HU"))
        catalogue.write_text(HARBOUR)
        other.refresh([document])
        (found,) = running.organizations()
        assert found.reference is not None


def test_a_changed_catalogue_is_published_by_a_refresh(tmp_path: Path) -> None:
    catalogue, document = tmp_path / "own.toml", tmp_path / "bay.md"
    catalogue.write_text("")
    document.write_text("# The bay\n\nPilots are trained by the Harbour Union each spring.\n")
    with KnowledgeBase.open(tmp_path / "daleel.db", catalogue=catalogue) as base:
        base.refresh([document])
        catalogue.write_text(HARBOUR)
        report = base.refresh([document])
        assert report.published
        assert report.unchanged == ("bay.md",)
        assert "catalogue" in base.editions()[0].summary
        assert acronyms(base.organizations()) == ["HU"]


def test_changed_facts_are_told_after_a_refresh_without_a_new_edition(tmp_path: Path) -> None:
    catalogue = tmp_path / "own.toml"
    catalogue.write_text(HARBOUR)
    with KnowledgeBase.open(tmp_path / "daleel.db", catalogue=catalogue) as base:
        catalogue.write_text(HARBOUR.replace("Bayside", "Cliffside"))
        assert not base.refresh().published
        found = base.organization("HU")
        assert found is not None
        assert found.reference is not None
        assert found.reference.headquarters == "Cliffside, Elsewhere"


def test_a_wrong_catalogue_stops_a_refresh_and_nothing_is_lost(tmp_path: Path) -> None:
    catalogue = tmp_path / "own.toml"
    catalogue.write_text(HARBOUR)
    with KnowledgeBase.open(tmp_path / "daleel.db", catalogue=catalogue) as base:
        catalogue.write_text(HARBOUR.replace("read =", "raed ="))
        with pytest.raises(CatalogueError, match=r"own\.toml: Harbour Union, read: is missing"):
            base.refresh()
        assert base.status().edition.number == 1
        assert base.organization("HU") is not None


def test_a_wrong_catalogue_is_told_when_the_base_is_opened(tmp_path: Path) -> None:
    catalogue = tmp_path / "own.toml"
    catalogue.write_text("[[organization]]\nname = 'X'\n")
    with pytest.raises(CatalogueError, match="purpose: is missing"):
        KnowledgeBase.open(tmp_path / "daleel.db", catalogue=catalogue)
