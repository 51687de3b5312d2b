"""Buttons of an answer: why this passage, search as written, pick one of two."""

import discord
import pytest
from simcord import ResponseMessage

from tests.bot.conftest import MakeBot, World
from tests.bot.messages import buttons, choices, response_text, text_of

FESTIVALS = """\
# Festivals

## Spring

The spring festival begins in the old harbour at noon.

## Autumn

The autumn festival begins in the old harbour at noon.

## Food

Bakers sell bread and honey at every gate. A festival of bread is in the harbour.
"""
TIED = "When does the festival begin in the old harbour?"
MISSPELT = "wat does UNSECO do?"


async def ask(world: World, question: str) -> discord.Message:
    await world.amina.send(world.channel, f"{world.mention} {question}")
    return world.replies()[-1]


def response_of(message: ResponseMessage | None) -> ResponseMessage:
    assert message is not None
    return message


async def test_why_this_tells_the_words_the_corrections_and_how_sure_it_is(world: World) -> None:
    result = await world.yusuf.click(await ask(world, MISSPELT), label="Why this?")
    assert result.ephemeral
    text = response_text(result)
    assert "› **Practical Instances**" in text
    assert "**Taken for misspelt**: UNSECO → **UNESCO**" in text
    assert "Of 100 passages" in text


async def test_why_this_tells_related_words_and_other_forms(world: World) -> None:
    world.learn("# Shop\n\n## Prices\n\nYou can purchase tickets at the harbours.\n")
    text = response_text(
        await world.amina.click(
            await ask(world, "Where can I buy tickets at the harbour?"), label="Why this?"
        )
    )
    assert "**Words of the question**: **tickets**" in text
    assert "**Other forms of them**: harbour → **harbours**" in text
    assert "**Related words**: buy → **purchase**" in text


async def test_why_this_of_closest_passages_tells_of_each(world: World) -> None:
    answer = await ask(world, "Are they against nuclear bombs?")
    assert "### Closest passages" in text_of(answer)
    text = response_text(await world.amina.click(answer, label="Why this?"))
    assert text.count("Of 100 passages") == text_of(answer).count("› **")


async def test_why_this_works_under_a_command_and_a_follow_up_after_a_restart(
    world: World, make_bot: MakeBot
) -> None:
    await ask(world, "What do Islamic nations do with UNESCO?")
    follow_up = await ask(world, "and the WTO?")
    command = await world.amina.slash(world.channel, "ask", question=MISSPELT, private=True)
    await world.env.restart_bot(make_bot())
    assert "**WTO**" in response_text(await world.amina.click(follow_up, label="Why this?"))
    explained = await world.amina.click(response_of(command.response), label="Why this?")
    assert "UNSECO → **UNESCO**" in response_text(explained)


async def test_why_this_says_so_where_the_question_is_gone(world: World) -> None:
    answer = await ask(world, MISSPELT)
    world.env.inject_error("GET", "/channels/*/messages/*", status=404, code=10008)
    result = await world.amina.click(answer, label="Why this?")
    assert "no longer see the question" in response_text(result)


async def test_why_this_says_so_where_the_documents_have_changed(world: World) -> None:
    answer = await ask(world, MISSPELT)
    world.learn(FESTIVALS)
    result = await world.amina.click(answer, label="Why this?")
    assert "The documents have changed since" in response_text(result)


async def test_who_asked_searches_for_a_word_as_it_was_written(world: World) -> None:
    answer = await ask(world, MISSPELT)
    assert "Showing results for **UNESCO** instead of UNSECO" in text_of(answer)
    await world.amina.click(answer, label="Search for UNSECO")
    (changed,) = world.replies()
    assert changed.id == answer.id
    assert "### Not in the documents" in text_of(changed)
    assert "-# Searched as it is written" in text_of(changed)
    assert "UNESCO" not in text_of(changed)
    assert "Remove" in buttons(changed)


async def test_others_search_as_written_in_a_copy_of_their_own(world: World) -> None:
    answer = await ask(world, MISSPELT)
    shown = text_of(answer)
    result = await world.layla.click(answer, label="Search for UNSECO")
    assert result.ephemeral
    assert "-# Question: wat does UNSECO do?" in response_text(result)
    assert "### Not in the documents" in response_text(result)
    assert text_of(world.replies()[0]) == shown


async def test_an_answer_to_a_command_keeps_its_question_and_whom_it_is_for(world: World) -> None:
    await world.amina.slash(world.channel, "ask", question=MISSPELT, **{"for": world.yusuf})
    (answer,) = world.replies()
    await world.amina.click(answer, label="Search for UNSECO")
    text = text_of(world.replies()[0])
    assert "-# For **yusuf**" in text
    assert "-# Question: wat does UNSECO do?" in text


async def test_where_the_question_is_gone_the_answer_stays(world: World) -> None:
    answer = await ask(world, MISSPELT)
    shown = text_of(answer)
    world.env.inject_error("GET", "/channels/*/messages/*", status=404, code=10008)
    result = await world.amina.click(answer, label="Search for UNSECO")
    assert text_of(world.replies()[0]) == shown
    (notice,) = result.followups
    assert "no longer see the question" in text_of(notice)


async def test_of_two_passages_that_tie_who_asked_picks_one(world: World) -> None:
    world.learn(FESTIVALS)
    answer = await ask(world, TIED)
    assert "### Two passages fit this equally well" in text_of(answer)
    offered = choices(answer)
    autumn = next(value for label, value in offered.items() if "autumn" in label)
    await world.amina.select(answer, [autumn])
    (picked,) = world.replies()
    assert "### Two passages" not in text_of(picked)
    assert "**The autumn festival begins" in text_of(picked)
    assert "spring" not in text_of(picked)
    assert list(buttons(picked))[:3] == ["Read the section", "More passages", "Why this?"]
    await world.amina.click(picked, label="More passages")
    assert "**The spring festival begins" in text_of(world.replies()[0])


async def test_the_passage_that_was_picked_leads_on_to_the_others(world: World) -> None:
    world.learn(FESTIVALS)
    answer = await ask(world, TIED)
    assert "More passages" in buttons(answer)
    await world.amina.select(answer, [list(choices(answer).values())[1]])
    await world.amina.click(world.replies()[0], label="More passages")
    await world.amina.click(world.replies()[0], label="Next")
    assert "Bakers sell" in text_of(world.replies()[0])


async def test_others_pick_for_themselves(world: World) -> None:
    world.learn(FESTIVALS)
    answer = await ask(world, TIED)
    autumn = next(value for label, value in choices(answer).items() if "autumn" in label)
    result = await world.layla.select(answer, [autumn])
    assert result.ephemeral
    assert "**The autumn festival begins" in response_text(result)
    assert "### Two passages fit this equally well" in text_of(world.replies()[0])


@pytest.mark.parametrize("private", [True, False])
async def test_the_pages_of_a_search_turn_in_place(world: World, private: bool) -> None:
    lines = "\n\n".join(f"Lanterns of kind {number} burn oil." for number in range(9))
    world.learn(f"# Lanterns\n\n## Kinds\n\n{lines}\n")
    found = await world.amina.slash(world.channel, "search", words="lanterns oil", private=private)
    shown = response_of(found.response)
    assert "-# Page 1 of 2" in text_of(shown)
    await world.amina.click(shown, label="Next")
    assert "### Passages for “lanterns oil”" in text_of(shown)
    assert "-# Page 2 of 2" in text_of(shown)
    copy = await world.layla.click(shown, label="Back") if not private else None
    assert "-# Page 2 of 2" in text_of(shown)
    assert copy is None or "-# Page 1 of 2" in response_text(copy)


async def test_more_of_closest_passages_open_beside_the_answer_even_for_who_asked(
    world: World,
) -> None:
    answer = await ask(world, "Why do they support peacekeeping?")
    shown = text_of(answer)
    assert "### Closest passages" in shown
    result = await world.amina.click(answer, label="More passages")
    assert result.ephemeral
    assert "### More passages" in response_text(result)
    assert text_of(world.replies()[0]) == shown
