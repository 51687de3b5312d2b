"""A conversation: what members ask next is understood with what they asked before."""

import discord

from bot.conversations import QUESTIONS_REMEMBERED, REMEMBERED_SECONDS, Conversations
from tests.bot.conftest import World
from tests.bot.messages import buttons, response_text, text_of

UNESCO = "What do Islamic nations do with UNESCO?"


async def say(world: World, text: str) -> str:
    await world.amina.send(world.channel, f"{world.mention} {text}")
    return text_of(world.replies()[-1])


async def test_the_same_member_asks_on_in_the_same_channel(world: World) -> None:
    await say(world, UNESCO)
    text = await say(world, "and the WTO?")
    assert "-# Understood as: What do Islamic nations do with WTO?" in text
    assert "World Trade Organization" in text


async def test_a_reply_to_an_answer_leans_on_its_question_whoever_replies(world: World) -> None:
    await say(world, UNESCO)
    await world.yusuf.send(world.channel, "when was it founded?", reply_to=world.replies()[0])
    text = text_of(world.replies()[-1])
    assert "Understood as: when was UNESCO founded?" in text
    assert "16 November 1945" in text


async def test_after_a_restart_the_question_of_an_answer_is_asked_of_discord(
    world: World,
) -> None:
    await say(world, UNESCO)
    world.bot.conversations = Conversations()
    await world.amina.send(world.channel, "and the WTO?", reply_to=world.replies()[0])
    assert "Understood as: What do Islamic nations do with WTO?" in text_of(world.replies()[-1])


async def test_an_answer_that_all_see_tells_nothing_of_a_private_question(world: World) -> None:
    await world.amina.slash(world.channel, "ask", question=UNESCO, private=True)
    assert "Understood as" not in await say(world, "when was it founded?")
    public = await world.amina.slash(world.channel, "ask", question="when was it founded?")
    assert "Understood as" not in response_text(public)


async def test_a_private_question_leans_on_the_last_one_private_or_not(world: World) -> None:
    async def ask_privately(question: str) -> str:
        return response_text(
            await world.amina.slash(world.channel, "ask", question=question, private=True)
        )

    await say(world, "What do Islamic nations do with the WHO?")
    assert "when was WHO founded?" in await ask_privately("when was it founded?")
    await ask_privately(UNESCO)
    assert "when was UNESCO founded?" in await ask_privately("when was it founded?")


async def test_another_member_in_the_channel_begins_anew(world: World) -> None:
    await say(world, UNESCO)
    await world.yusuf.send(world.channel, f"{world.mention} when was it founded?")
    assert "Understood as" not in text_of(world.replies()[-1])


async def test_follow_ups_go_on_from_each_other(world: World) -> None:
    await say(world, "Where is the WHO based?")
    assert "Vienna" in await say(world, "and the IAEA?")
    assert "Understood as: when was IAEA founded?" in await say(world, "when was it founded?")


async def test_tell_me_more_shows_the_further_passages(world: World) -> None:
    first = await say(world, UNESCO)
    more = await say(world, "tell me more")
    assert "### More passages" in more
    quoted = [line for line in more.split("\n") if line.startswith("> ")]
    assert quoted
    assert not any(line in first for line in quoted)


async def test_where_there_is_no_more_the_bot_says_so(world: World) -> None:
    await say(world, "What is the best pizza in town?")
    assert "That was all I found to your last question." in await say(world, "tell me more")


async def test_an_edited_question_is_what_the_next_one_leans_on(world: World) -> None:
    asked = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    await world.amina.edit(asked, f"{world.mention} What do Islamic nations do with the WHO?")
    assert "Understood as: when was WHO founded?" in await say(world, "when was it founded?")


async def test_thanks_get_a_sign_and_no_answer(world: World) -> None:
    await say(world, UNESCO)
    thanks = await world.amina.send(world.channel, "thanks a lot!", reply_to=world.replies()[0])
    assert len(world.replies()) == 1
    seen = next(each for each in world.channel.history() if each.id == thanks.id)
    assert [str(reaction.emoji) for reaction in seen.reactions] == ["👍"]


async def test_thanks_get_nothing_where_the_bot_may_set_no_sign(world: World) -> None:
    assert world.bot.user is not None
    no_signs = discord.PermissionOverwrite(add_reactions=False)
    quiet = world.guild.create_text_channel("quiet", overwrites={world.bot.user: no_signs})
    await world.amina.send(quiet, f"{world.mention} {UNESCO}")
    await world.amina.send(quiet, "thanks", reply_to=world.replies(quiet)[0])
    assert len(world.replies(quiet)) == 1
    assert not any(each.reactions for each in quiet.history())


def test_what_was_asked_is_forgotten_after_some_minutes_and_never_without_end() -> None:
    now = 0.0
    conversations = Conversations(clock=lambda: now)
    conversations.remember("UNESCO?", channel=1, member=2, answer=3)
    assert conversations.before(channel=1, member=2) == "UNESCO?"
    assert conversations.before(channel=9, member=9, answer=3) == "UNESCO?"
    assert conversations.before(channel=1, member=9) is None
    now = REMEMBERED_SECONDS + 1
    assert conversations.before(channel=1, member=2, answer=3) is None
    for member in range(2 * QUESTIONS_REMEMBERED):
        conversations.remember("WTO?", channel=1, member=member, answer=None)
    assert conversations.before(channel=1, member=0) is None
    assert conversations.before(channel=1, member=2 * QUESTIONS_REMEMBERED - 1) == "WTO?"


async def test_more_can_be_removed_and_paged_by_who_asked_for_it(world: World) -> None:
    await say(world, UNESCO)
    await say(world, "tell me more")
    more = world.replies()[-1]
    assert "Remove" in buttons(more)
    assert not (await world.amina.click(more, label="Next")).ephemeral
    await world.amina.click(world.replies()[-1], label="Remove")
    assert len(world.replies()) == 1


async def test_more_repeats_nothing_that_was_shown(world: World) -> None:
    await say(world, "Why do they support peacekeeping?")
    shown = {line for line in text_of(world.replies()[0]).split("\n") if line.startswith("> ")}
    await say(world, "tell me more")
    further = {line for line in text_of(world.replies()[1]).split("\n") if line.startswith("> ")}
    assert shown
    assert further
    assert not shown & further
