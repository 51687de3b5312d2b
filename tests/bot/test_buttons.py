"""Buttons and lists on cards work for everybody, after a restart, and when passages are gone."""

import discord
import pytest
from simcord import InteractionResult, ResponseMessage

from bot.cards.layout import Accent, Card, button, row
from bot.client import DaleelBot
from tests.bot.conftest import MakeBot, World
from tests.bot.messages import buttons, choices, response_text, text_of

BEASTS = """\
# Beasts

## Zebras

Zebras wear stripes. Nobody knows why.

## Lions

Lions sleep. Zebras with stripes are what lions eat.

## Stripes

Tigers wear stripes as well. Zebras wear more of them.
"""


async def ask(world: World, question: str) -> discord.Message:
    await world.amina.send(world.channel, f"{world.mention} {question}")
    return world.replies()[-1]


async def press(world: World, message: discord.Message, label: str) -> InteractionResult:
    return await world.layla.click(message, label=label)


def quoted(message: discord.Message | ResponseMessage) -> list[str]:
    return [line for line in text_of(message).split("\n") if line.startswith("> ")]


async def test_who_asked_turns_the_passages_of_an_answer_in_place(world: World) -> None:
    world.learn(BEASTS)
    question = await world.amina.send(world.channel, f"{world.mention} Who wears stripes?")
    (answer,) = world.replies()
    first = quoted(answer)
    await world.amina.click(answer, label="More passages")
    (turned,) = world.replies()
    assert turned.id == answer.id
    assert "-# Passage 2 of " in text_of(turned)
    assert quoted(turned) != first
    assert turned.reference is not None
    assert turned.reference.message_id == question.id
    await world.amina.click(turned, label="Back")
    (back,) = world.replies()
    assert quoted(back) == first
    assert buttons(back) == buttons(answer)


async def test_others_read_the_passages_of_an_answer_in_a_copy_of_their_own(world: World) -> None:
    world.learn(BEASTS)
    answer = await ask(world, "Who wears stripes?")
    shown = text_of(answer)
    copy = await press(world, answer, "More passages")
    assert copy.ephemeral
    assert copy.response is not None
    assert "-# Passage 2 of " in response_text(copy)
    assert text_of(world.replies()[0]) == shown
    await world.layla.click(copy.response, label="Back")
    assert quoted(copy.response) == quoted(answer)
    assert text_of(world.replies()[0]) == shown


async def test_two_members_on_one_card_do_not_turn_each_others_pages(world: World) -> None:
    world.learn(BEASTS)
    answer = await ask(world, "Who wears stripes?")
    copy = await press(world, answer, "More passages")
    assert copy.response is not None
    own = text_of(copy.response)
    await world.amina.click(answer, label="More passages")
    await world.amina.click(world.replies()[0], label="Back")
    assert text_of(copy.response) == own
    await world.layla.click(copy.response, label="Back")
    await world.amina.click(world.replies()[0], label="More passages")
    assert "-# Passage 2 of " in text_of(world.replies()[0])
    assert "-# Passage 2 of " not in text_of(copy.response)


async def test_a_moderator_may_turn_the_pages_of_anybodys_answer(world: World) -> None:
    world.learn(BEASTS)
    keepers = world.guild.create_role(
        "Keepers", permissions=discord.Permissions(manage_messages=True)
    )
    zaid = world.guild.add_member(world.env.create_user("zaid"), roles=[keepers])
    answer = await ask(world, "Who wears stripes?")
    await zaid.click(answer, label="More passages")
    assert "-# Passage 2 of " in text_of(world.replies()[0])
    assert "Remove" in buttons(world.replies()[0])
    await world.amina.click(world.replies()[0], label="Back")
    assert quoted(world.replies()[0]) == quoted(answer)


async def test_who_manages_the_server_is_a_moderator_too(world: World) -> None:
    world.learn(BEASTS)
    answer = await ask(world, "Who wears stripes?")
    await world.yusuf.click(answer, label="More passages")
    assert "-# Passage 2 of " in text_of(world.replies()[0])
    await world.yusuf.click(world.replies()[0], label="Remove")
    assert world.replies() == []


async def test_more_passages_keep_their_deciding_sentence(world: World) -> None:
    world.learn(BEASTS)
    question = "Which animals wear stripes?"
    quotes = world.bot.base.ask(question).quotes
    assert any(quote.deciding != quote.passage.sentences[0] for quote in quotes[1:])
    answer = await ask(world, question)
    for quote in quotes[1:]:
        await world.amina.click(answer, label="More passages" if quote is quotes[1] else "Next")
        (answer,) = world.replies()
        assert f"**{quote.sentence}**" in text_of(answer)


async def test_the_section_of_an_answer_can_be_read_whole(world: World) -> None:
    answer = await ask(world, "UNESCO?")
    result = await press(world, answer, "Read the section")
    assert result.ephemeral
    assert "### Practical Instances" in response_text(result)
    assert "International Atomic Energy Agency (IAEA)" in response_text(result)


async def test_the_sections_offered_where_nothing_was_found_open(world: World) -> None:
    answer = await ask(world, "What is the best pizza in town?")
    label = next(label for label in buttons(answer) if label != "Contents")
    assert "### " in response_text(await press(world, answer, label))
    assert "### Contents" in response_text(await press(world, answer, "Contents"))


async def test_a_section_chosen_from_the_contents_opens_in_their_place(world: World) -> None:
    contents = await world.amina.slash(world.channel, "contents")
    assert contents.response is not None
    key = choices(contents.response)["In Summary"]
    await world.amina.select(contents.response, [key])
    assert "### In Summary" in response_text(contents)


async def test_buttons_go_on_working_after_a_restart(world: World, make_bot: MakeBot) -> None:
    answer = await ask(world, "UNESCO?")
    await world.env.restart_bot(make_bot())
    result = await press(world, answer, "Read the section")
    assert "### Practical Instances" in response_text(result)


async def test_an_answer_of_an_older_edition_can_still_be_read_on(world: World) -> None:
    answer = await ask(world, "UNESCO?")
    world.learn(BEASTS)
    assert "### Practical Instances" in response_text(
        await press(world, answer, "Read the section")
    )


async def test_the_pages_of_a_private_section_turn_in_place(world: World) -> None:
    sentences = " ".join(f"This is sentence number {number} of the tale." for number in range(150))
    world.learn(f"# Tales\n\n## Long\n\n{sentences}\n")
    opened = await world.amina.slash(world.channel, "section", name="Long")
    assert opened.response is not None
    assert "-# Page 1 of 4" in response_text(opened)
    turned = await world.amina.click(opened.response, label="Next")
    assert "-# Page 2 of 4" in response_text(opened)
    assert turned.response is None or turned.response.id == opened.response.id
    await world.amina.click(opened.response, label="Back")
    assert "-# Page 1 of 4" in response_text(opened)


async def test_the_pages_of_a_public_section_open_privately(world: World) -> None:
    sentences = " ".join(f"This is sentence number {number} of the tale." for number in range(150))
    world.learn(f"# Tales\n\n## Long\n\n{sentences}\n")
    opened = await world.amina.slash(world.channel, "section", name="Long", private=False)
    assert opened.response is not None
    turned = await world.layla.click(opened.response, label="Next")
    assert "-# Page 1 of 4" in response_text(opened)
    assert turned.ephemeral
    assert "-# Page 2 of 4" in response_text(turned)


async def test_a_button_on_a_private_answer_leaves_the_answer_there(world: World) -> None:
    private = await world.amina.slash(world.channel, "ask", question="UNESCO?", private=True)
    assert private.response is not None
    before = response_text(private)
    result = await world.amina.click(private.response, label="Read the section")
    assert "### Practical Instances" in response_text(result)
    assert response_text(private) == before


async def post(bot: DaleelBot, world: World, card: Card) -> discord.Message:
    """A card as an older release may have left it in the channel."""
    channel = bot.get_channel(world.channel.id)
    assert isinstance(channel, discord.TextChannel)
    return await channel.send(view=card)


@pytest.mark.parametrize("custom_id", ["section:99999", "more:99999.0,99998.4"])
async def test_passages_that_are_gone_are_told_kindly(world: World, custom_id: str) -> None:
    old = Card(Accent.PLAIN, row(button("Press", custom_id)))
    message = await post(world.bot, world, old)
    result = await press(world, message, "Press")
    assert result.ephemeral
    assert "no longer kept" in response_text(result)


async def test_a_sentence_that_is_gone_is_no_error(world: World) -> None:
    quote = world.bot.base.ask("UNESCO").quotes[0]
    card = Card(Accent.PLAIN, row(button("Press", f"more:{quote.id}.99")))
    result = await press(world, await post(world.bot, world, card), "Press")
    assert "UNESCO" in response_text(result)


async def test_a_page_beyond_the_end_is_the_last_one(world: World) -> None:
    card = Card(Accent.PLAIN, row(button("Press", "contents:99")))
    result = await press(world, await post(world.bot, world, card), "Press")
    assert "### Contents" in response_text(result)


async def test_an_error_behind_a_button_is_told_with_a_reference(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    message = await post(
        world.bot, world, Card(Accent.PLAIN, row(button("Press", f"section:{2**70}")))
    )
    result = await press(world, message, "Press")
    assert "tell a moderator this reference: `" in response_text(result)
    reference = response_text(result).split("`")[1]
    assert f"Reference {reference}" in caplog.text


async def test_a_press_that_comes_twice_is_answered_once(world: World) -> None:
    answer = await ask(world, "UNESCO?")
    result = await press(world, answer, "Read the section")
    events = [
        body for kind, name, body in world.env.backend.transcript if name == "INTERACTION_CREATE"
    ]
    world.env.backend.emit("INTERACTION_CREATE", events[-1])
    await world.env.settle()
    assert world.env.errors == []
    assert result.followups == []


async def test_who_asked_can_remove_the_answer(world: World) -> None:
    answer = await ask(world, "UNESCO?")
    await world.amina.click(answer, label="Remove")
    assert world.replies() == []


async def test_a_moderator_can_remove_it_too_and_others_are_told_that_they_cannot(
    world: World,
) -> None:
    answer = await ask(world, "UNESCO?")
    result = await world.layla.click(answer, label="Remove")
    assert result.ephemeral
    assert (
        "Only who asked, whom it is for, or a moderator can remove this answer."
        in response_text(result)
    )
    assert len(world.replies()) == 1
    keepers = world.guild.create_role(
        "Keepers", permissions=discord.Permissions(manage_messages=True)
    )
    zaid = world.guild.add_member(world.env.create_user("zaid"), roles=[keepers])
    await zaid.click(answer, label="Remove")
    assert world.replies() == []


async def test_an_answer_to_a_command_can_be_removed_where_others_see_it(world: World) -> None:
    await world.amina.slash(world.channel, "ask", question="UNESCO?")
    (answer,) = world.replies()
    await world.amina.click(answer, label="Remove")
    assert world.replies() == []
    private = await world.amina.slash(world.channel, "ask", question="UNESCO?", private=True)
    assert private.response is not None
    assert "Remove" not in buttons(private.response)


async def test_an_answer_that_was_removed_is_forgotten_with_its_question(world: World) -> None:
    await world.amina.send(world.channel, f"{world.mention} UNESCO?")
    question = world.channel.history()[0]
    await world.amina.click(world.replies()[0], label="Remove")
    await world.amina.edit(question, f"{world.mention} And the WTO?")
    await world.amina.delete(question)
    assert world.replies() == []
