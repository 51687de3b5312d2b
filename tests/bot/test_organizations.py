"""Members meet organizations: what the documents say, and apart from it the catalogue's facts."""

from dataclasses import replace
from pathlib import Path

import pytest
import simcord
from simcord import InteractionResult

from bot.config import Settings
from tests.bot.conftest import MakeBot, World, build_world
from tests.bot.messages import buttons, choices, components, response_text, text_of

APART = "not from the documents"


async def ask(world: World, question: str) -> str:
    await world.amina.send(world.channel, f"{world.mention} {question}")
    # Without the marks around text of the other direction.
    return text_of(world.replies()[-1]).replace("\u2068", "").replace("\u2069", "")


async def look_up(world: World, name: str) -> InteractionResult:
    return await world.amina.slash(world.channel, "organization", name=name)


def websites(result: InteractionResult) -> list[str]:
    assert result.response is not None
    return [each["url"] for each in components(result.response) if each.get("url")]


# A question's answer


async def test_an_answer_has_the_facts_of_its_organizations_in_short(world: World) -> None:
    text = await ask(world, "wat does UNSECO do??")
    told, facts = text.split(APART, 1)
    assert "**For example, we’ve seen Islamic Nations cooperating" in told
    assert "UNESCO: specialized agency" in facts
    assert "founded 1945" in facts
    assert "Paris" in facts
    assert "Read 24 November 2026: ¹ [" in facts
    assert "About UNESCO" in buttons(world.replies()[-1])


async def test_a_button_leads_from_an_answer_to_the_whole_card(world: World) -> None:
    await ask(world, "wat does UNSECO do??")
    result = await world.yusuf.click(world.replies()[-1], label="About UNESCO")
    assert result.ephemeral
    text = response_text(result)
    assert "(UNESCO)" in text.splitlines()[0]
    assert "**Headquarters**: Paris, France" in text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where is the WHO based?", "has its headquarters in **Geneva, Switzerland**."),
        ("when was unesco founded", "was founded: **16 November 1945"),
        ("how many members has the WTO?", "Members of **World Trade Organization (WTO)**: **1"),
        ("Is the WHO part of the UN?", "is part of: **United Nations**."),
        ("is the ICC part of the UN", "It works by agreement with: **United Nations**."),
        ("what does IAEA stand for", "stands for **International Atomic Energy Agency**."),
        ("website of the WHO", "The website of **World Health Organization (WHO)**: <https://"),
        ("what is the WHO called in Arabic", "**منظمة الصحة العالمية**"),
        ("what is unesco in french", "in French: **Organisation des Nations"),
    ],
)
async def test_a_fact_that_was_asked_for_comes_with_its_source(
    world: World, question: str, told: str
) -> None:
    text = await ask(world, question)
    assert "The catalogue of organizations does:" in text.splitlines()[0]
    assert told in text
    assert "](<https://" in text
    assert "> " not in text.replace("-# ", "")


async def test_the_same_is_told_by_command(world: World) -> None:
    result = await world.amina.slash(world.channel, "ask", question="Where is the WHO based?")
    assert "**Geneva, Switzerland**" in response_text(result)


async def test_what_the_documents_tell_is_quoted_before_the_fact(world: World) -> None:
    world.learn("# Health\n\nThe WHO is based in Geneva, by the lake.\n")
    text = await ask(world, "Where is the WHO based?")
    assert text.index("> **The WHO is based in Geneva") < text.index(APART)
    assert "has its headquarters in **Geneva, Switzerland**" in text


async def test_the_organizations_that_the_documents_mention_are_listed(world: World) -> None:
    text = await ask(world, "Which organizations does it mention?")
    assert text.startswith("The documents name **6 organizations**:")
    assert "**UN** · United Nations · 3 passages" in text
    assert "International Atomic Energy Agency (IAEA)" in choices(world.replies()[-1])


async def test_what_is_part_of_one_is_listed_with_those_of_the_documents_in_bold(
    world: World,
) -> None:
    text = await ask(world, "Which are part of the UN?")
    assert "- **Specialized agency**: **WHO**, **UNESCO**, FAO" in text
    assert "without being part of it: **ICC**, **WTO**, **IAEA**" in text
    assert APART in text


# Never mentioned


@pytest.mark.parametrize("question", ["What is OPEC?", "where is opec based", "opec members??"])
async def test_one_that_is_never_mentioned_is_told_so(world: World, question: str) -> None:
    text = await ask(world, question)
    assert "The documents never mention **OPEC**." in text
    assert "> " not in text.replace("-# ", "")


async def test_its_facts_are_marked_as_not_from_the_documents(world: World) -> None:
    text = await ask(world, "How do Islamic nations work with NATO?")
    told, facts = text.split(APART, 1)
    assert "### Not in the documents\nThe documents never mention **NATO**." in told
    assert "military alliance" in facts
    assert "About NATO" in buttons(world.replies()[-1])


# Its card


async def test_the_card_keeps_the_documents_and_the_facts_apart(world: World) -> None:
    result = await look_up(world, "who")
    text = response_text(result)
    documents, facts = text.split("**Reference facts**")
    assert "Named in 2 passages of the documents" in documents
    assert "Named together with: UN, ICC" in documents
    assert "**Active involvement with global health organizations like the WHO" in documents
    assert APART in facts.splitlines()[1]
    assert "- **Founded**: 7 April 1948" in facts
    assert "- **Part of**: United Nations" in facts
    assert websites(result) == ["https://www.who.int"]


async def test_from_its_card_members_walk_on_to_related_ones(world: World) -> None:
    result = await look_up(world, "UNESCO")
    assert result.response is not None
    offered = choices(result.response)
    assert {"United Nations (UN)", "World Trade Organization (WTO)"} <= set(offered)
    walked = await world.amina.select(
        result.response, ["World Trade Organization"], custom_id="choose-organization"
    )
    assert response_text(walked).startswith("### World Trade Organization (WTO)")


async def test_one_that_is_never_mentioned_has_a_card_of_facts(world: World) -> None:
    result = await look_up(world, "islamic developement bank")
    text = response_text(result)
    assert text.startswith("### Islamic Development Bank (IsDB)\nThe documents never mention it.")
    assert "Jeddah, Saudi Arabia" in text


async def test_typing_offers_names_acronyms_and_aliases(world: World) -> None:
    async def first(typed: str) -> str:
        offered = await world.amina.autocomplete(world.channel, "organization", "name", typed)
        return str(offered[0]["name"])

    assert await first("world cour") == "International Court of Justice (ICJ)"
    assert await first("icj") == "International Court of Justice (ICJ)"
    assert await first("wrld helth") == "World Health Organization (WHO)"
    assert await first("") == "United Nations (UN)"


# The list


async def test_all_organizations_are_listed_with_their_counts(world: World) -> None:
    result = await world.amina.slash(world.channel, "organizations")
    assert result.ephemeral
    text = response_text(result)
    assert "The documents name 6, the most mentioned first:" in text
    assert text.index("**UN** · United Nations · 3 passages") < text.index("**WHO** ·")


async def test_a_long_list_has_pages(world: World) -> None:
    names = "\n\n".join(f"The Harbour {word} Union (H{word[0]}U) met." for word in HARBOURS)
    world.learn(f"# Bay\n\n{names}\n")
    result = await world.amina.slash(world.channel, "organizations")
    assert "Page 1 of 2" in response_text(result)
    assert result.response is not None
    turned = await world.amina.click(result.response, label="Next")
    assert "Page 2 of 2" in response_text(turned)
    assert "Harbour Zebra Union" in response_text(turned)


async def test_documents_without_organizations_say_so(world: World) -> None:
    world.learn("# Rules\n\nThe library opens at nine.\n")
    result = await world.amina.slash(world.channel, "organizations")
    assert "The documents name no organization" in response_text(result)


HARBOURS = [f"{letter}xe" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXY"] + ["Zebra"]


# An operator's own organizations


OWN = """
[[organization]]
name = "Harbour Union"
purpose = "Brings the harbours of the bay together."
kind = "regional organization"
source = "https://harbour.example/about"
read = "2026-11-01"
"""


async def test_a_refresh_reads_own_organizations_and_keeps_them_if_the_file_is_wrong(
    make_bot: MakeBot, settings: Settings, tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text("")
    knowledge = replace(settings.knowledge, organizations=own)
    bot = make_bot(settings=replace(settings, knowledge=knowledge))
    async with simcord.run(bot) as env:
        world = build_world(env, bot)
        world.learn("# Bay\n\nThe Harbour Union trains pilots.\n")
        own.write_text(OWN)
        preview = await world.yusuf.slash(world.channel, "knowledge refresh")
        assert preview.response is not None
        assert "will be found by its new names" in response_text(preview)
        await world.yusuf.click(preview.response, label="Publish")
        assert "regional organization" in response_text(await look_up(world, "harbour union"))
        own.write_text(OWN.replace("purpose", "porpoise"))
        failed = response_text(await world.yusuf.slash(world.channel, "knowledge refresh"))
        assert "own.toml: Harbour Union, purpose: is missing" in failed
        assert "regional organization" in response_text(await look_up(world, "harbour union"))
