"""What the terminal shows of answers, sections and organizations."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console, RenderableType

from bot.answer_data import answer_as_data
from bot.terminal import (
    WIDEST,
    open_console,
    printable,
    render_answer,
    render_contents,
    render_more,
    render_organization,
    render_section,
)
from knowledge import KnowledgeBase, Verdict

BOLD, END = "\x1b[1m", "\x1b[0m"

HOSTILE = """\
# Rules [bold]of[/bold] [link=file:///etc]us[/link]

## The [red]library[/red]

The library opens at nine. [blink]Bring your card[/blink] \\[escaped] and @everyone.

## Parking

Parking is free on Sundays.
"""

FESTIVALS = """\
# Festivals

## Spring

The spring festival begins in the old harbour at noon.

## Autumn

The autumn festival begins in the old harbour at noon.

## Fireworks

Fireworks are lit in the old harbour after dark.
"""
TIED = "What festival begins in the old harbour?"

Learn = Callable[[str], KnowledgeBase]


@pytest.fixture
def base(shipped_database: Path) -> Iterator[KnowledgeBase]:
    with KnowledgeBase.open(shipped_database) as opened:
        yield opened


@pytest.fixture
def learn(tmp_path: Path) -> Iterator[Learn]:
    """Makes a knowledge base of one document."""
    opened: list[KnowledgeBase] = []

    def make(text: str) -> KnowledgeBase:
        document = tmp_path / "rules.md"
        document.write_text(text, encoding="utf-8")
        opened.append(KnowledgeBase.open(tmp_path / "daleel.db"))
        opened[-1].refresh([document])
        return opened[-1]

    yield make
    for each in opened:
        each.close()


def shown(renderable: RenderableType, width: int = 400) -> str:
    """A renderable as plain text, unbroken."""
    stream = io.StringIO()
    console = open_console(stream)
    console.width = width
    console.print(renderable)
    return stream.getvalue()


def styled(renderable: RenderableType) -> str:
    """A renderable as a terminal gets it."""
    stream = io.StringIO()
    Console(file=stream, force_terminal=True, width=2000, color_system="standard").print(renderable)
    return stream.getvalue()


# Answers


def test_an_answer_shows_where_it_stands_word_for_word(base: KnowledgeBase) -> None:
    answer = base.ask("What do Islamic nations do with UNESCO?")
    text = shown(render_answer(answer), 2000)
    assert " › Practical Instances\n" in text
    assert answer.quotes[0].passage.text in text
    assert "engagement-with-international-organizations.txt · edition 1" in text


def test_the_deciding_sentence_is_bold_and_the_others_are_not(base: KnowledgeBase) -> None:
    answer = base.ask("What do Islamic nations do with UNESCO?")
    text = styled(render_answer(answer))
    assert f"{BOLD}{answer.quotes[0].sentence}{END}" in text
    assert f"{BOLD}They are also active players" not in text


def test_a_correction_is_told(base: KnowledgeBase) -> None:
    assert "“unseco” → UNESCO" in shown(render_answer(base.ask("wat does UNSECO do?")))


def test_organizations_are_shown_with_their_facts(base: KnowledgeBase) -> None:
    text = shown(render_answer(base.ask("What does the UN's IAEA do?")))
    assert "International Atomic Energy Agency (IAEA), mentioned in 1 passage\n" in text
    assert "United Nations (UN), mentioned in 3 passages\n" in text


def test_facts_in_short_say_that_they_are_not_from_the_documents(base: KnowledgeBase) -> None:
    text = shown(render_answer(base.ask("wat does UNSECO do?")))
    assert "not from the documents: specialized agency · founded 1945-11-16 · Paris" in text
    assert "read 2026-11-24)" in text


def test_a_fact_that_was_asked_for_is_told_with_its_source(base: KnowledgeBase) -> None:
    text = shown(render_answer(base.ask("Where is the WHO based?")))
    assert text.startswith("The documents do not tell this. The catalogue of organizations does:")
    assert "Reference facts, not from the documents, read 2026-11-24\n" in text
    assert "Headquarters: Geneva, Switzerland [https://" in text


def test_an_acronym_that_was_asked_for_is_spelt_out(base: KnowledgeBase) -> None:
    text = shown(render_answer(base.ask("what does iaea stand for")))
    assert "IAEA stands for International Atomic Energy Agency." in text


def test_the_organizations_of_the_documents_are_listed_when_asked_for(base: KnowledgeBase) -> None:
    text = shown(render_answer(base.ask("Which organizations does it mention?")))
    assert text.startswith("The documents name 6 organizations:\n  United Nations (UN), mentioned")


def test_parts_are_listed_with_where_the_documents_mention_them(base: KnowledgeBase) -> None:
    text = shown(render_answer(base.ask("Which are part of the UN?")))
    assert "Part of United Nations (UN):\n  World Health Organization (WHO), mentioned in 2" in text
    assert "without being part of it:\n  International Criminal Court (ICC), mentioned" in text


def test_one_that_is_never_mentioned_is_told_so(base: KnowledgeBase) -> None:
    text = shown(render_answer(base.ask("How do Islamic nations work with NATO?")))
    assert "The documents never mention NATO." in text
    assert "(NATO), never mentioned in the documents" in text


def test_facts_stand_beside_what_the_documents_tell(learn: Learn) -> None:
    base = learn("# Health\n\nThe WHO is based in Geneva, by the lake.\n")
    text = shown(render_answer(base.ask("Where is the WHO based?")))
    assert text.index("by the lake") < text.index("Headquarters: Geneva, Switzerland")


def test_an_answered_question_needs_no_headline(base: KnowledgeBase) -> None:
    answer = base.ask("What do Islamic nations do with UNESCO?")
    assert answer.verdict is Verdict.ANSWERED
    text = shown(render_answer(answer))
    assert "closest passages" not in text
    assert "do not answer" not in text


def test_an_unsure_answer_says_closest_passages(base: KnowledgeBase) -> None:
    found = base.ask("engagement with organizations")
    answer = replace(found, verdict=Verdict.UNSURE, is_tied=False)
    text = shown(render_answer(answer), 2000)
    assert text.index("The closest passages:") < text.index(answer.quotes[0].passage.text)


def test_what_is_not_found_is_said_with_the_nearest_sections(base: KnowledgeBase) -> None:
    answer = base.ask("How do I bake bread?")
    text = shown(render_answer(answer))
    assert "The documents do not answer this." in text
    assert all(f"• {entry.section.title}\n" in text for entry in answer.nearest)
    assert answer.nearest


def test_further_passages_are_short_and_can_be_shown_in_full(base: KnowledgeBase) -> None:
    answer = base.ask("engagement with international organizations", limit=3)
    first, *others = answer.quotes
    text = shown(render_answer(answer), 2000)
    assert "More passages" in text
    for number, quote in enumerate(others, start=2):
        assert f"\n  {number}. " in text
        assert quote.passage.text not in text
        assert quote.passage.text in shown(render_more(answer), 2000)
    assert first.passage.text not in shown(render_more(answer), 2000)


def test_one_passage_has_no_further_ones(base: KnowledgeBase) -> None:
    answer = base.ask("What do Islamic nations do with UNESCO?", limit=1)
    assert "no further passages" in shown(render_more(answer))


# Sections, organizations, contents


def test_a_section_shows_all_of_its_passages(base: KnowledgeBase) -> None:
    section = base.section("practical instances")
    assert section is not None
    text = shown(render_section(section), 2000)
    assert len(section.passages) == 2
    assert all(passage.text in text for passage in section.passages)


def test_a_heading_without_passages_says_so(learn: Learn) -> None:
    section = learn("# Rules\n\n## Empty\n\n## Full\n\nSomething stands here.").section("empty")
    assert section is not None
    assert "Nothing stands directly under this heading." in shown(render_section(section))


def test_an_organization_shows_each_sentence_that_names_it(base: KnowledgeBase) -> None:
    organization = base.organization("W.H.O.")
    assert organization is not None
    text = shown(render_organization(organization), 2000)
    assert "World Health Organization (WHO)" in text
    assert len(organization.mentions) == 2
    assert all(mention.sentence.text in text for mention in organization.mentions)
    assert text.index("like the WHO") < text.index("Reference facts, not from the documents")
    assert "Members: 194 (as of 2024)" in text
    assert "United Nations (UN) (it is part of this one)" in text


def test_contents_indent_sections_by_their_depth(learn: Learn) -> None:
    base = learn("# Rules\n\n## One\n\nText.\n\n### Deeper\n\nText.\n\n## Two\n\nText.")
    text = shown(render_contents(base.contents()))
    assert "Rules\n  One\n    Deeper\n  Two\n" in text


# What documents must not do to a terminal


def test_markup_in_documents_is_shown_as_it_stands(learn: Learn) -> None:
    base = learn(HOSTILE)
    answer = base.ask("When does the library open?")
    section = base.section("library")
    assert section is not None
    for text in (
        shown(render_answer(answer), 2000),
        styled(render_answer(answer)),
        shown(render_section(section), 2000),
    ):
        assert "[blink]Bring your card[/blink] [escaped] and @everyone." in text
        assert "Rules [bold]of[/bold] [link=file:///etc]us[/link]" in text
    assert "[link=file:///etc]" in shown(render_contents(base.contents()))


def test_a_sentence_is_found_behind_characters_that_are_replaced() -> None:
    assert printable("a\x1b[31mb") == "a␛[31mb"
    assert printable("a\tb\nc") == "a\tb\nc"
    assert printable("\x07\x7f\x9b\ud800") == "␇␡\ufffd\ufffd"


@given(st.text(st.characters()))
def test_no_control_character_reaches_a_terminal(text: str) -> None:
    safe = printable(text)
    assert len(safe) == len(text)
    assert not any(
        (ord(char) < 0x20 and char not in "\t\n") or 0x7F <= ord(char) < 0xA0 for char in safe
    )
    safe.encode()


def test_lines_break_in_a_terminal_and_nowhere_else(
    base: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "300")
    piped = open_console(io.StringIO())
    assert not piped.is_terminal
    assert piped.width > 100_000
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert open_console(io.StringIO()).width == WIDEST
    passage = base.ask("UNESCO").quotes[0].passage.text
    stream = io.StringIO()
    monkeypatch.delenv("FORCE_COLOR")
    open_console(stream).print(render_answer(base.ask("UNESCO")))
    assert passage in stream.getvalue()
    assert "\x1b" not in stream.getvalue()


def test_no_color_is_respected(base: KnowledgeBase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("FORCE_COLOR", "1")
    answer = render_answer(base.ask("UNESCO"))
    coloured, plain = io.StringIO(), io.StringIO()
    open_console(coloured).print(answer)
    monkeypatch.setenv("NO_COLOR", "1")
    open_console(plain).print(answer)
    assert "\x1b[1;36m" in coloured.getvalue()
    assert "36m" not in plain.getvalue()


# Two passages that tie


def test_two_passages_that_tie_are_both_shown_in_full(learn: Learn) -> None:
    answer = learn(FESTIVALS).ask(TIED)
    text = shown(render_answer(answer))
    assert text.startswith("Two passages fit this equally well:\n")
    assert "Not sure" not in text
    for quote in answer.quotes[:2]:
        assert f"{quote.passage.section.title}\n" in text
        assert f"  {quote.passage.text}\n" in text
    assert "\n  3. " in text
    assert "\n  2. " not in text


def test_of_two_passages_that_tie_and_no_more_none_is_further(learn: Learn) -> None:
    answer = learn(FESTIVALS).ask(TIED, limit=2)
    assert "More passages" not in shown(render_answer(answer))
    assert shown(render_more(answer)) == "There are no further passages.\n"


def test_after_a_tie_the_third_passage_is_the_first_further_one(learn: Learn) -> None:
    answer = learn(FESTIVALS).ask(TIED)
    further = shown(render_more(answer))
    assert answer.quotes[2].passage.text in further
    assert not any(quote.passage.text in further for quote in answer.quotes[:2])


def test_two_passages_that_tie_name_both_of_their_documents(tmp_path: Path) -> None:
    paths = [tmp_path / "autumn.md", tmp_path / "spring.md"]
    for path in paths:
        path.write_text(f"# Day\n\nThe {path.stem} festival begins in the old harbour.\n")
    with KnowledgeBase.open(tmp_path / "daleel.db") as base:
        base.refresh(paths)
        text = shown(render_answer(base.ask(TIED)))
    assert text.startswith("Two passages")
    assert text.splitlines()[-2] == "autumn.md, spring.md · edition 2"


# Answers as data


def test_data_holds_the_answer_with_its_place(base: KnowledgeBase) -> None:
    answer = base.ask("wat does UNSECO do?", limit=2)
    data = answer_as_data(answer)
    assert data["question"] == "wat does UNSECO do?"
    assert data["verdict"] == "answered"
    assert data["edition"] == 1
    assert data["corrections"] == {"unseco": "UNESCO"}
    assert data["nearest"] == []
    quote = data["quotes"][0]
    assert quote["document"] == "engagement-with-international-organizations.txt"
    assert quote["section"] == [quote["title"], "Practical Instances"]
    assert quote["sentence"] in quote["text"]
    assert quote["ordinal"] == 4
    assert quote["confidence"] == round(answer.quotes[0].confidence, 4)
    assert {"asked", "found", "kind"} == quote["matches"][0].keys()


def test_data_tells_a_tie_from_other_doubts(learn: Learn) -> None:
    base = learn(FESTIVALS)
    tied, sure = answer_as_data(base.ask(TIED)), answer_as_data(base.ask("autumn festival"))
    assert (tied["verdict"], tied["tied"]) == ("unsure", True)
    assert (sure["verdict"], sure["tied"]) == ("answered", False)


def test_data_holds_organizations_with_their_mentions(base: KnowledgeBase) -> None:
    organization = answer_as_data(base.ask("UNESCO"))["organizations"][0]
    assert organization["acronym"] == "UNESCO"
    mention = organization["mentions"][0]
    assert mention["section"][-1] == "Practical Instances"
    assert "(UNESCO)" in mention["sentence"]
    assert mention["document"] == "engagement-with-international-organizations.txt"
    assert mention["ordinal"] == 4


def test_data_keeps_facts_apart_each_with_its_source_and_date(base: KnowledgeBase) -> None:
    data = answer_as_data(base.ask("UNESCO"))
    organization = data["organizations"][0]
    assert organization["passages"] == 1
    facts = organization["reference"]["facts"]
    assert facts["headquarters"]["value"] == "Paris, France"
    assert all(each["source"].startswith("https://") and each["read"] for each in facts.values())
    assert facts["members"]["as_of"]
    assert data["facts"] is None


def test_data_answers_a_question_for_a_fact(base: KnowledgeBase) -> None:
    data = answer_as_data(base.ask("when was the WHO founded"))
    assert data["verdict"] != "answered"
    assert data["facts"]["asked"] == "founded"
    (about,) = data["facts"]["about"]
    assert about["reference"]["facts"]["founded"]["value"] == "1948-04-07"


def test_data_lists_what_was_asked_for(base: KnowledgeBase) -> None:
    facts = answer_as_data(base.ask("Which are part of the UN?"))["facts"]
    first = facts["listed"][0]
    assert (first["name"], first["acronym"], first["passages"]) == (
        "World Health Organization",
        "WHO",
        2,
    )
    assert first["parent"]["value"] == "United Nations"
    assert first["parent"]["source"].startswith("https://")
    assert {"ICC", "WTO", "IAEA"} <= {each["acronym"] for each in facts["related"]}


def test_data_of_an_unknown_organization_has_no_facts(learn: Learn) -> None:
    base = learn("# Bay\n\nThe Harbour Union (HU) trains pilots.\n")
    (organization,) = answer_as_data(base.ask("What does the HU do?"))["organizations"]
    assert organization["reference"] is None


def test_data_names_the_nearest_sections(base: KnowledgeBase) -> None:
    data = answer_as_data(base.ask("How do I bake bread?"))
    assert data["verdict"] == "not_found"
    assert data["nearest"]
    assert {"document", "section"} == data["nearest"][0].keys()
