"""Cards say what they should, keep Discord's limits and let nothing of a document act."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import cards
from bot.cards.custom_ids import organization_id
from bot.languages import LANGUAGES
from bot.texts import Texts
from knowledge import (
    Answer,
    Asked,
    Contents,
    Difference,
    DocumentDifference,
    DocumentError,
    DocumentLabel,
    Edition,
    Fact,
    FactAnswer,
    Founding,
    HeadingDifference,
    Match,
    MatchKind,
    Members,
    Mention,
    NamingSection,
    Organization,
    OtherOrganization,
    Passage,
    PassageDifference,
    PassageKind,
    PreviewedDocument,
    Progress,
    Quote,
    ReferenceFacts,
    RefreshPreview,
    RefreshReport,
    Relation,
    Section,
    SectionEntry,
    SectionText,
    Sentence,
    Status,
    Verdict,
    Warned,
)
from tests.bot.rendering import live_markup
from tests.bot.strategies import (
    ENTRIES,
    KEYS,
    LABELS,
    NAMED,
    SECTIONS,
    WORDED,
    answers,
    organizations,
    passages,
    quotes,
)

TEXTS = Texts.load("en")
GUIDE = DocumentLabel("guide.md", "The Guide")
RULES = Section(GUIDE, ("The Guide", "Rules"), 1)
SECTIONS_NAMING = (NamingSection(SectionEntry(7, RULES, 9), 7),)
slow = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    deadline=None,
    max_examples=25,
)


def make_quote(key: int, text: str = "Be kind. Ask once.", section: Section = RULES) -> Quote:
    end = text.index(".") + 1
    sentences = (Sentence(text[:end], 0, end), Sentence(text[end + 1 :], end + 1, len(text)))
    passage = Passage(section, key, PassageKind.PARAGRAPH, text, sentences)
    return Quote(key, 7, passage, sentences[0], 0.9)


def make_answer(verdict: Verdict, quotes: int = 1) -> Answer:
    quoted = tuple(make_quote(key) for key in range(1, quotes + 1))
    return Answer("?", verdict, quoted, edition=3)


def components(card: cards.Card) -> Iterator[dict[str, Any]]:
    """Every component of a card as Discord gets it, from top to bottom."""

    def walk(found: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        for component in found:
            yield component
            yield from walk(component.get("components", []))

    yield from walk(card.to_components())  # type: ignore[no-untyped-call]  # discord.py's


def shown(card: cards.Card) -> str:
    return "\n".join(each["content"] for each in components(card) if each["type"] == 10)


def buttons(card: cards.Card) -> dict[str, str]:
    return {
        each["label"]: each["custom_id"]
        for each in components(card)
        if each["type"] == 2 and "label" in each
    }


def options(card: cards.Card) -> dict[str, str]:
    selects = [each for each in components(card) if each["type"] == 3]
    return {option["label"]: option["value"] for each in selects for option in each["options"]}


def test_an_answer_shows_its_place_its_quotation_and_its_edition() -> None:
    card = cards.answer_card(TEXTS, make_answer(Verdict.ANSWERED))
    assert shown(card) == ("-# The Guide › **Rules**\n> **Be kind.** Ask once.\n-# Edition 3")


def test_an_answer_offers_its_section_and_more_passages_where_there_are_more() -> None:
    one, three = (cards.answer_card(TEXTS, make_answer(Verdict.ANSWERED, n)) for n in (1, 3))
    assert buttons(one) == {"Read the section": "section:7", "Why this?": "why:1"}
    assert buttons(three) == {
        "Read the section": "section:7",
        "More passages": "passage:1:1.0,2.0,3.0",
        "Why this?": "why:1",
    }


def test_an_answer_shows_corrections_and_organizations() -> None:
    passage = make_quote(1).passage
    named = Organization("World Trade Organization", "WTO", (
        Mention(1, passage, passage.sentences[0]),
        Mention(1, passage, passage.sentences[1]),
        Mention(2, passage, passage.sentences[0]),
    ), 2)  # fmt: skip
    answer = replace(
        make_answer(Verdict.ANSWERED),
        question="wat does UNSECO do?",
        corrections={"unseco": "UNESCO"},
        organizations=(named,),
    )
    lines = shown(cards.answer_card(TEXTS, answer)).split("\n")
    assert lines[0] == "-# Showing results for **UNESCO** instead of UNSECO"
    assert "-# **WTO** · World Trade Organization · 2 passages" in lines


def test_an_unsure_answer_says_closest_passages_and_shows_three() -> None:
    card = cards.answer_card(TEXTS, make_answer(Verdict.UNSURE, 5))
    assert shown(card).startswith("### Closest passages\n")
    assert shown(card).count("> **Be kind.**") == 3
    assert buttons(card) == {
        "Read the section": "section:7",
        "More passages": "more:0:4.0,5.0",
        "Why this?": "why:1,2,3",
    }


def test_passages_of_several_sections_offer_a_list_of_them() -> None:
    names = replace(make_quote(2, section=Section(GUIDE, ("The Guide", "Names"), 2)), section_id=8)
    answer = replace(make_answer(Verdict.UNSURE), quotes=(make_quote(1), names))
    card = cards.answer_card(TEXTS, answer)
    assert options(card) == {"Rules": "7", "Names": "8"}
    assert buttons(card) == {"Why this?": "why:1,2"}


def test_two_passages_that_tie_are_offered_to_pick_from() -> None:
    answer = replace(make_answer(Verdict.UNSURE, 4), is_tied=True)
    card = cards.answer_card(TEXTS, answer)
    assert shown(card).startswith("### Two passages fit this equally well\n")
    assert shown(card).count("> **Be kind.**") == 2
    picks = [each for each in components(card) if each.get("custom_id") == cards.PICK_ID]
    assert [option["value"] for option in picks[0]["options"]] == ["1.0", "2.0"]
    assert buttons(card)["More passages"] == "more:0:3.0,4.0"


def test_an_answer_that_was_not_found_says_so_and_offers_sections_but_no_quotation() -> None:
    near = (SectionEntry(7, RULES, 2), SectionEntry(8, Section(GUIDE, ("The Guide",), 0), 1))
    card = cards.answer_card(TEXTS, replace(make_answer(Verdict.NOT_FOUND, 2), nearest=near))
    assert "The documents do not answer this question." in shown(card)
    assert "Be kind" not in shown(card)
    assert buttons(card) == {"Rules": "section:7", "The Guide": "section:8", "Contents": "contents"}


def test_each_verdict_has_its_colour() -> None:
    found = [
        next(components(cards.answer_card(TEXTS, make_answer(verdict))))["accent_color"]
        for verdict in Verdict
    ]
    assert len(set(found)) == 3


def test_a_question_that_was_cut_is_told() -> None:
    card = cards.answer_card(TEXTS, make_answer(Verdict.ANSWERED), cards.Asking(read_only=500))
    assert "I read its first 500 characters." in shown(card)


@pytest.mark.parametrize("verdict", Verdict)
def test_the_question_is_repeated_where_it_would_not_be_seen(verdict: Verdict) -> None:
    answer = replace(make_answer(verdict), question="Who are *they*?")
    line = "-# Question: Who are \\*they\\*?"
    assert line in shown(cards.answer_card(TEXTS, answer, cards.Asking(repeated=True)))
    assert line not in shown(cards.answer_card(TEXTS, answer))


def test_more_passages_are_five_on_a_page() -> None:
    quotes = [make_quote(key) for key in range(1, 9)]
    first, second, beyond = (cards.more_card(TEXTS, quotes, page) for page in (0, 1, 9))
    keys = "1.0,2.0,3.0,4.0,5.0,6.0,7.0,8.0"
    assert shown(first).count("> **Be kind.**") == 5
    assert buttons(first) == {"Read the section": "section:7", "Next": f"more:1:{keys}"}
    assert shown(second).count("> **Be kind.**") == 3
    assert buttons(second) == {"Read the section": "section:7", "Back": f"more:0:{keys}"}
    assert shown(beyond) == shown(second)


def test_the_passages_of_an_answer_stand_on_pages_of_their_own() -> None:
    quotes = [make_quote(key, f"Passage {key}. Ask once.") for key in range(1, 4)]
    second = cards.more_card(TEXTS, quotes, 1, pages=cards.ONE_BY_ONE)
    assert shown(second) == (
        "-# Passage 2 of 3\n-# The Guide › **Rules**\n> **Passage 2.** Ask once."
    )
    assert list(buttons(second)) == ["Read the section", "Back", "Next"]


def test_a_custom_id_holds_as_many_passages_as_fit() -> None:
    card = cards.more_card(TEXTS, [make_quote(10**9 + key) for key in range(20)])
    custom_id = buttons(card)["Next"]
    assert len(custom_id) <= 100
    assert re.fullmatch(cards.MORE_ID, custom_id)


def test_a_section_is_shown_whole_with_what_stands_under_it() -> None:
    section = SectionText(7, RULES, (make_quote(1).passage, make_quote(2, "Two. Three.").passage))
    part = SectionEntry(9, Section(GUIDE, ("The Guide", "Rules", "Names"), 2), 1)
    card = cards.section_card(TEXTS, section, [part])
    assert shown(card) == "-# The Guide\n### Rules\nBe kind. Ask once.\n\nTwo. Three."
    assert options(card) == {"Names": "9"}
    assert buttons(card) == {"Contents": "contents:0"}


def test_a_section_leads_up_to_the_one_above() -> None:
    above = SectionEntry(6, Section(GUIDE, ("The Guide",), 0), 1)
    card = cards.section_card(TEXTS, SectionText(7, RULES, ()), [], above=above)
    assert buttons(card) == {"Up": "section:6:0"}


def test_a_long_section_has_pages_to_turn() -> None:
    long = tuple(make_quote(key, f"Number {key}. " + "word " * 90).passage for key in range(12))
    section = SectionText(7, RULES, long)
    first, second, beyond = (cards.section_card(TEXTS, section, [], page) for page in (0, 1, 99))
    assert buttons(first) == {"Next": "section:7:1", "Contents": "contents:0"}
    assert list(buttons(second)) == ["Back", "Next", "Contents"]
    assert shown(beyond).endswith("-# Page 3 of 3")


def test_a_long_section_offers_its_parts_on_each_page() -> None:
    long = tuple(make_quote(key, f"Number {key}. " + "word " * 90).passage for key in range(12))
    parts = guide_of(1, 27)
    found = [cards.section_card(TEXTS, SectionText(7, RULES, long), parts, page) for page in (0, 2)]
    assert len(options(found[0])) == 25
    assert list(options(found[1])) == [entry.section.title for entry in parts[25:]]
    assert "-# Page 3 of 3" in shown(found[1])


def test_a_heading_with_nothing_under_it_says_so() -> None:
    card = cards.section_card(TEXTS, SectionText(7, RULES, ()), [])
    assert "Nothing stands directly under this heading." in shown(card)


def test_the_contents_list_documents_and_nested_sections() -> None:
    paths = [("The Guide",), ("The Guide", "Rules"), ("The Guide", "Rules", "Names")]
    entries = tuple(
        SectionEntry(key, Section(GUIDE, path, key), 1) for key, path in enumerate(paths)
    )
    card = cards.contents_card(TEXTS, Contents(4, (GUIDE,), entries))
    assert shown(card).split("\n") == [
        "### Contents",
        "**The Guide**",
        "- Rules",
        "  - Names",
        "-# One document · 3 sections · edition 4",
    ]
    assert options(card) == {"The Guide": "0", "Rules": "1", "Names": "2"}


def guide_of(parts: int, under_each: int) -> tuple[SectionEntry, ...]:
    paths: list[tuple[str, ...]] = [("The Guide",)]
    for part in range(parts):
        paths.append(("The Guide", f"Part {part}"))
        paths += [("The Guide", f"Part {part}", f"{part}.{each}") for each in range(under_each)]
    return tuple(SectionEntry(key, Section(GUIDE, path, key), 1) for key, path in enumerate(paths))


def test_long_contents_are_a_tree_of_chapters() -> None:
    card = cards.contents_card(TEXTS, Contents(4, (GUIDE,), guide_of(3, 20)))
    assert shown(card).split("\n")[1:-1] == [
        "**The Guide**",
        *(f"- Part {part} · 20 sections" for part in range(3)),
    ]
    assert list(options(card)) == ["The Guide", "Part 0", "Part 1", "Part 2"]


def test_long_contents_of_several_documents_are_a_tree_of_documents() -> None:
    other = DocumentLabel("rules.md", "The Rules")
    entries = (
        *guide_of(3, 20),
        SectionEntry(99, Section(other, ("The Rules",), 0), 1),
    )
    card = cards.contents_card(TEXTS, Contents(4, (GUIDE, other), entries))
    assert shown(card).split("\n")[1:-1] == ["- The Guide · 63 sections", "- The Rules"]


def test_contents_of_many_chapters_have_pages() -> None:
    card = cards.contents_card(TEXTS, Contents(4, (GUIDE,), guide_of(60, 0)), page=1)
    assert shown(card).split("\n")[1] == "- Part 24"
    assert buttons(card) == {"Back": "contents:0", "Next": "contents:2"}


def test_help_takes_its_examples_from_the_documents() -> None:
    passage = make_quote(1).passage
    named = Organization(
        "World Trade Organization", "WTO", (Mention(1, passage, passage.sentences[0]),), 1
    )
    contents = Contents(1, (GUIDE,), (SectionEntry(7, RULES, 1),))
    text = shown(cards.help_card(TEXTS, "Daleel", contents, [named]))
    assert "> What do the documents say about World Trade Organization?\n> Rules" in text
    assert "Mention **@Daleel**" in text


def test_an_organization_is_shown_by_the_passages_that_name_it() -> None:
    quotes = [make_quote(key) for key in range(1, 8)]
    card = cards.organization_card(
        TEXTS,
        Organization("World Trade Organization", "WTO", (), 7, sections=SECTIONS_NAMING),
        quotes,
    )
    assert shown(card).startswith("### World Trade Organization (WTO)\nNamed in 7 passages of")
    assert shown(card).count("> **Be kind.** Ask once.") == 3
    assert buttons(card) == {
        "Read the section": "section:7",
        "More passages": "more:0:4.0,5.0,6.0,7.0",
    }


def test_the_status_tells_the_edition_what_it_holds_and_its_size() -> None:
    edition = Edition(3, 3, datetime(2026, 11, 23, tzinfo=UTC), "One document added", 1, 5, 1200)
    card = cards.status_card(TEXTS, Status(edition, (GUIDE,), 6, 400, 1_234_567, refreshing=True))
    text = shown(card)
    assert "**Edition 3**, published <t:1795392000:R>" in text
    assert "One document · 5 sections · 1,200 passages" in text
    assert "- The Guide" in text
    assert "400 different words · 6 organizations · 1.23 MB on disk" in text
    assert "A refresh is under way" in text


def test_a_refresh_shows_how_far_it_is() -> None:
    text = shown(cards.refresh_card(TEXTS, Progress(3, 6, "guide.md")))
    assert "▰▰▰▰▰▰▱▱▱▱▱▱ 3 of 6\n-# guide.md" in text


def test_a_report_tells_what_changed() -> None:
    names = tuple(f"{number}.md" for number in range(12))
    report = RefreshReport(4, True, names, ("b.md",), (), ("c.md",), 90, 1.26)
    text = shown(cards.report_card(TEXTS, report))
    assert "### Edition 4 is published" in text
    assert "**Added**: 0.md, 1.md" in text
    assert "9.md, … and 2 more" in text
    assert "**Changed**: b.md" in text
    assert "Removed" not in text
    assert "-# 90 passages · 1.3 s" in text


def test_a_report_without_changes_says_that_the_edition_stays() -> None:
    report = RefreshReport(3, False, (), (), (), ("c.md",), 90, 0.1)
    assert "Edition 3 stays in force." in shown(cards.report_card(TEXTS, report))


def test_a_failed_refresh_names_the_file_and_the_edition_that_answers() -> None:
    error = DocumentError("broken.md", "it is empty. Write *something* into it.")
    text = shown(cards.refresh_failed_card(TEXTS, error, 3))
    assert "broken.md: it is empty. Write \\*something\\* into it." in text
    assert "Edition 3 goes on answering." in text


OUR_OWN = re.compile(
    r"```\n.*?\n```|<t:[0-9]+:[Rf]>|<@7>|`/?\w+`|\*\*|~~|^(?:-#|\#\#\#|>|[ ]*-)[ ]"
    r"|(?<=[¹²³⁴⁵⁶⁷⁸⁹⁾:·] )\[[\w./-]+\]\(<https://[^\s<>]+>\)",  # a source, called by its site
    re.DOTALL | re.MULTILINE,
)


def assert_fits_and_nothing_acts(card: cards.Card) -> None:
    """Discord's limits of 2026-08 (DISCORD.md), and no live markup but the card's own."""
    found = list(components(card))
    assert len(found) <= 40
    assert card.content_length() <= 4000
    ids = [each["custom_id"] for each in found if "custom_id" in each]
    assert len(set(ids)) == len(ids)
    assert all(1 <= len(each) <= 100 for each in ids)
    for each in found:
        if each["type"] == 1:
            assert 1 <= len(each["components"]) <= 5
        if each["type"] == 2:
            assert 1 <= len(each["label"]) <= 38 if "label" in each else each["emoji"]
        if each["type"] == 3:
            assert_options_fit(each["options"])
        if each["type"] == 10:
            assert each["content"]
            assert live_markup(OUR_OWN.sub("", each["content"])) == []


def assert_options_fit(found: list[dict[str, Any]]) -> None:
    assert 1 <= len(found) <= 25
    assert len({option["value"] for option in found}) == len(found)
    for option in found:
        assert 1 <= len(option["label"]) <= 100
        assert len(option.get("description") or "") <= 100


CONTENTS = st.builds(
    Contents,
    st.integers(1, 10**6),
    st.lists(st.builds(DocumentLabel, WORDED, WORDED), min_size=1, max_size=3).map(tuple),
    st.lists(ENTRIES, max_size=60, unique_by=lambda entry: entry.id).map(tuple),
)
SECTION_TEXTS = st.builds(SectionText, KEYS, SECTIONS, st.lists(passages(), max_size=4).map(tuple))
ASKINGS = st.builds(
    cards.Asking,
    read_only=st.none() | st.integers(50, 4000),
    repeated=st.booleans(),
    asker=st.none() | st.just(2**63 - 1),
    addressee=st.none() | WORDED,
    as_written=st.booleans(),
)
NAMES = st.lists(WORDED, max_size=15).map(tuple)


@slow
@given(answers(), ASKINGS)
def test_whatever_a_document_holds_its_answers_fit(answer: Answer, asking: cards.Asking) -> None:
    assert_fits_and_nothing_acts(cards.answer_card(TEXTS, answer, asking))
    if answer.quotes:
        assert_fits_and_nothing_acts(cards.why_card(TEXTS, answer.quotes[:3]))
        assert_fits_and_nothing_acts(cards.more_card(TEXTS, answer.quotes))
        assert_fits_and_nothing_acts(cards.search_card(TEXTS, answer.question, answer.quotes))


@slow
@given(SECTION_TEXTS, st.lists(ENTRIES, max_size=40), st.integers(0, 9))
def test_whatever_a_document_holds_its_sections_fit(
    section: SectionText, parts: list[SectionEntry], page: int
) -> None:
    assert_fits_and_nothing_acts(cards.section_card(TEXTS, section, parts, page))


@slow
@given(CONTENTS, st.lists(organizations(), max_size=2), st.integers(0, 3))
def test_whatever_a_document_holds_its_contents_and_help_fit(
    contents: Contents, named: list[Organization], page: int
) -> None:
    assert_fits_and_nothing_acts(cards.contents_card(TEXTS, contents, page))
    assert_fits_and_nothing_acts(cards.help_card(TEXTS, "Daleel", contents, named))


@slow
@given(organizations(), st.lists(quotes(), max_size=9))
def test_whatever_a_document_holds_its_organizations_fit(
    organization: Organization, found: list[Quote]
) -> None:
    assert_fits_and_nothing_acts(cards.organization_card(TEXTS, organization, found))


# Words so alike that drawing many of them is quick, and longer than are shown whole.
MATCH = st.builds(
    Match,
    asked=st.integers(0, 99).map(lambda number: f"asked{number}{'*x' * 15}"),
    found=st.integers(0, 99).map(lambda number: f"found{number}{'*x' * 15}"),
    kind=st.sampled_from(MatchKind),
)
MATCHES = (st.lists(MATCH, max_size=4) | st.lists(MATCH, min_size=40, max_size=60)).map(tuple)


@slow
@given(st.lists(st.tuples(quotes(), MATCHES), min_size=1, max_size=3), st.sampled_from(LANGUAGES))
def test_however_many_words_met_why_fits_and_tells_of_each_way(
    found: list[tuple[Quote, tuple[Match, ...]]], language: str
) -> None:
    quoted = [replace(each, matches=matches) for each, matches in found]
    texts = Texts.load(language)
    card = cards.why_card(texts, quoted)
    assert_fits_and_nothing_acts(card)
    told = [each["content"].count("\n") for each in components(card) if each["type"] == 10][1:]
    ways = [max(1, len({match.kind for match in each.matches})) for each in quoted]
    assert told == [1 + each for each in ways]


LONGEST = "**[@everyone](" * 90


def test_the_longest_facts_fit_beside_the_longest_quotations() -> None:
    address = f"https://source.example/{'path/' * 60}"
    facts = ReferenceFacts(
        name=LONGEST,
        purpose=LONGEST,
        kind=LONGEST,
        source=address,
        read="2026-11-24",
        arabic=LONGEST,
        french=LONGEST,
        founding=Founding("1945-10-24", LONGEST),
        headquarters=LONGEST,
        parent=LONGEST,
        related=(LONGEST,) * 9,
        members=Members(9999, "2026-11-24"),
        sources={fact: f"{address}{fact}" for fact in Fact},
    )
    others = tuple(
        OtherOrganization(f"{number}{LONGEST}", None, Relation.TOGETHER, 9) for number in range(12)
    )
    organization = Organization(LONGEST, LONGEST, (), 9, facts, SECTIONS_NAMING, others)
    deep = Section(GUIDE, (LONGEST,) * 5, 3)
    quoted = [make_quote(key, f"{LONGEST}. {LONGEST}", deep) for key in range(9)]
    assert_fits_and_nothing_acts(cards.organization_card(TEXTS, organization, quoted))
    same_kind = tuple(replace(organization, name=f"{number} {LONGEST}") for number in range(300))
    for asked in Asked:
        answer = replace(
            make_answer(Verdict.UNSURE, 5),
            facts=FactAnswer(asked, same_kind[:9], same_kind, same_kind),
        )
        assert_fits_and_nothing_acts(cards.answer_card(TEXTS, answer))


@pytest.mark.parametrize("name", ["UNESCO", "Union of C# Guilds", f"Society #1{'23' * 30}"])
def test_a_button_carries_the_name_of_its_organization(name: str) -> None:
    pressed = re.fullmatch(cards.ORGANIZATION_ID, organization_id(name))
    assert pressed is not None
    assert pressed["name"] == name


def test_buttons_of_long_names_that_begin_alike_differ() -> None:
    begin = "International Union of the Harbours of " * 3
    north, south = organization_id(f"{begin}North"), organization_id(f"{begin}South")
    assert north != south
    assert max(len(north), len(south)) <= 100
    pressed = re.fullmatch(cards.ORGANIZATION_ID, north)
    assert pressed is not None
    assert begin.startswith(pressed["name"])


@slow
@given(st.lists(NAMED, max_size=45), st.integers(0, 4))
def test_whatever_organizations_are_called_their_list_fits(
    named: list[Organization], page: int
) -> None:
    assert_fits_and_nothing_acts(cards.organizations_card(TEXTS, named, 3, page))


@slow
@given(NAMES, NAMES, WORDED)
def test_whatever_documents_are_called_moderators_cards_fit(
    added: tuple[str, ...], removed: tuple[str, ...], name: str
) -> None:
    report = RefreshReport(2, True, added, added, removed, (), 5, 0.5)
    edition = Edition(2, 2, datetime.now(UTC), name, len(added), 2, 5)
    labels = tuple(DocumentLabel(each, each) for each in added)
    assert_fits_and_nothing_acts(cards.report_card(TEXTS, report))
    assert_fits_and_nothing_acts(
        cards.status_card(TEXTS, Status(edition, labels, 1, 2, 3, refreshing=False))
    )
    assert_fits_and_nothing_acts(cards.refresh_card(TEXTS, Progress(1, 2, name)))
    assert_fits_and_nothing_acts(
        cards.refresh_failed_card(TEXTS, DocumentError(name, f"{name}."), 1)
    )


@st.composite
def differences(draw: st.DrawFn) -> Difference:
    """Up to four documents that differ, with passages that came, went, changed or moved."""
    found = []
    for _ in range(draw(st.integers(0, 4))):
        labels = draw(st.sampled_from([(True, False), (False, True), (True, True)]))
        before, after = (draw(LABELS) if there else None for there in labels)
        pairs = [
            PassageDifference(draw(passages()), draw(st.none() | passages()))
            for _ in range(draw(st.integers(0, 3)))
        ]
        headings = draw(st.lists(st.builds(HeadingDifference, SECTIONS, SECTIONS), max_size=3))
        found.append(DocumentDifference(before, after, tuple(headings), tuple(pairs)))
    names = tuple(each.label.name for each in found)
    return Difference(tuple(found), names, draw(st.booleans()))


@slow
@given(differences(), WORDED, st.integers(0, 9))
def test_whatever_differs_its_cards_fit(difference: Difference, name: str, page: int) -> None:
    edition = Edition(3, 3, datetime.now(UTC), name * 9, 2, 2, 5, author=7)
    many = [replace(edition, number=number) for number in range(30, 1, -1)]
    for card in (
        cards.compare_card(TEXTS, 1, 2, difference, page),
        cards.edition_card(TEXTS, edition, (2, difference), page, in_force=False),
        cards.edition_card(TEXTS, edition, None, page, in_force=True),
        cards.history_card(TEXTS, many, page),
        cards.restore_card(TEXTS, edition, 7, again=True),
        cards.restored_card(TEXTS, edition, 2),
    ):
        assert_fits_and_nothing_acts(card)


@slow
@given(differences(), st.lists(WORDED, max_size=9), st.integers(0, 9))
def test_whatever_would_be_published_its_preview_fits(
    difference: Difference, names: list[str], page: int
) -> None:
    warnings = dict.fromkeys(Warned, 1234)
    preview = RefreshPreview(
        edition=3,
        digest="0123456789abcdef",
        documents=tuple(
            PreviewedDocument(DocumentLabel(each, each), 10**6, 10**6, "english", warnings)
            for each in names
        ),
        difference=difference,
        organizations=tuple(names),
        renamed=True,
        problems=tuple(DocumentError(each, each * 9) for each in names),
        changed=True,
    )
    for language in LANGUAGES:
        texts = Texts.load(language)
        assert_fits_and_nothing_acts(cards.preview_card(texts, preview, page, again=True))


@pytest.mark.parametrize("accent", cards.Accent)
def test_a_card_is_not_kept_in_memory_by_discord_py(accent: cards.Accent) -> None:
    card = cards.notice_card(TEXTS, "gone", accent=accent)
    assert card.timeout is None
    assert not card.is_dispatchable()
