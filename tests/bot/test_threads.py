"""Answers in threads: those that the bot opens, and mentions under somebody's words."""

import discord
import pytest
from simcord import ChannelHandle
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from bot.conversations import Conversations
from bot.servers import ServerSettings
from tests.bot.conftest import World
from tests.bot.messages import response_text, text_of

UNESCO = "What do Islamic nations do with UNESCO?"


async def open_threads(world: World) -> None:
    settings = ServerSettings(threads=(world.channel.id,))
    await world.bot.servers.change(world.guild.id, settings)


async def ask(world: World, question: str = UNESCO) -> ChannelHandle:
    """Ask in the channel; the thread that the answer opened."""
    await open_threads(world)
    await world.amina.send(world.channel, f"{world.mention} {question}")
    return world.channel.threads[-1]


def deny_threads(world: World) -> None:
    assert world.bot.user is not None
    denied = discord.Permissions(create_public_threads=True).value
    overwrite = Overwrite(world.bot.user.id, OverwriteType.MEMBER, deny=denied)
    world.env.backend.edit_channel(world.channel.id, {"overwrites": [overwrite]})


async def test_where_moderators_chose_so_an_answer_opens_a_thread(world: World) -> None:
    thread = await ask(world)
    assert thread.name == UNESCO
    (answer,) = world.replies(thread)
    assert "UNESCO" in text_of(answer)
    assert not any(text_of(each) for each in world.replies())


async def test_elsewhere_no_thread_is_opened(world: World) -> None:
    await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    assert world.channel.threads == []
    assert len(world.replies()) == 1


async def test_help_says_that_an_answer_opens_a_thread(world: World) -> None:
    opens = "**Here** each of my answers opens a thread"
    assert opens not in response_text(await world.amina.slash(world.channel, "help"))
    thread = await ask(world)
    assert opens in response_text(await world.amina.slash(world.channel, "help"))
    assert "**Here**" not in response_text(await world.amina.slash(thread, "help"))


@pytest.mark.reads_all_messages
async def test_help_in_its_thread_says_that_no_mention_is_needed(world: World) -> None:
    thread = await ask(world)
    ask_on = "**Here** you may ask on without mentioning me."
    assert ask_on in response_text(await world.amina.slash(thread, "help"))
    assert ask_on not in response_text(await world.amina.slash(world.channel, "help"))


async def test_help_opens_no_thread(world: World) -> None:
    await open_threads(world)
    await world.amina.send(world.channel, world.mention)
    assert world.channel.threads == []
    assert "### Ask the documents" in text_of(world.replies()[0])


async def test_the_name_of_a_thread_is_cut_at_a_word(world: World) -> None:
    thread = await ask(world, f"{UNESCO} {'please tell me ' * 20}")
    assert len(str(thread.name)) <= 80
    assert str(thread.name).endswith("…")


@pytest.mark.reads_all_messages
async def test_in_its_thread_follow_ups_need_no_mention_whoever_asks(world: World) -> None:
    thread = await ask(world)
    await world.amina.send(thread, "and the WTO?")
    await world.yusuf.send(thread, "when was it founded?")
    await world.yusuf.send(thread, "tell me more")
    replies = [text_of(each) for each in world.replies(thread)]
    assert "Understood as: What do Islamic nations do with WTO?" in replies[1]
    assert "Understood as: when was WTO founded?" in replies[2]
    assert len(replies) == 4


@pytest.mark.reads_all_messages
async def test_in_its_thread_members_may_talk_without_being_interrupted(world: World) -> None:
    thread = await ask(world)
    for chatter in ("I did not know that", "thanks!", "me neither, wow", "ok?"):
        await world.yusuf.send(thread, chatter)
    assert len(world.replies(thread)) == 1


async def test_without_the_intent_follow_ups_in_its_thread_are_replies(world: World) -> None:
    thread = await ask(world)
    (answer,) = world.replies(thread)
    await world.amina.send(thread, "and the WTO?")
    assert len(world.replies(thread)) == 1
    await world.amina.send(thread, "and the WTO?", reply_to=answer)
    assert "Understood as" in text_of(world.replies(thread)[1])


@pytest.mark.reads_all_messages
async def test_after_a_restart_a_thread_still_knows_its_question(world: World) -> None:
    thread = await ask(world)
    world.bot.conversations = Conversations()
    await world.yusuf.send(thread, "and the WTO?")
    assert "Understood as: What do Islamic nations do with WTO?" in text_of(
        world.replies(thread)[1]
    )


async def test_why_this_knows_the_question_of_a_thread(world: World) -> None:
    thread = await ask(world)
    result = await world.yusuf.click(world.replies(thread)[0], label="Why this?")
    assert "**UNESCO**" in response_text(result)


async def test_where_it_may_open_no_threads_it_replies_in_the_channel(world: World) -> None:
    deny_threads(world)
    await open_threads(world)
    await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    assert world.channel.threads == []
    assert "UNESCO" in text_of(world.replies()[0])


@pytest.mark.parametrize(("status", "code"), [(400, 160004), (403, 50013)])
async def test_where_discord_refuses_a_thread_it_replies_in_the_channel(
    world: World, status: int, code: int
) -> None:
    world.env.inject_error("POST", "/channels/*/messages/*/threads", status=status, code=code)
    await open_threads(world)
    await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    assert "UNESCO" in text_of(world.replies()[0])


async def test_an_edited_question_changes_its_answer_in_the_thread(world: World) -> None:
    await open_threads(world)
    question = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    thread = world.channel.threads[-1]
    await world.amina.edit(question, f"{world.mention} Why do they support peacekeeping?")
    (answer,) = world.replies(thread)
    assert "eacekeeping" in text_of(answer)
    await world.amina.delete(question)
    assert world.replies(thread) == []


async def test_a_mention_alone_in_a_thread_answers_its_first_message(world: World) -> None:
    first = await world.amina.send(world.channel, f"{UNESCO} {world.mention}")
    (before,) = world.replies()
    made = world.env.backend.create_thread(
        world.channel.id, "talk", world.amina.id, message_id=first.id
    )
    thread = next(each for each in world.channel.threads if each.id == made.id)
    await world.yusuf.send(thread, world.mention)
    (answer,) = world.replies(thread)
    assert text_of(answer).split("\n")[:2] == text_of(before).split("\n")[:2]


async def test_a_mention_alone_in_a_thread_that_began_with_nothing_gets_help(world: World) -> None:
    made = world.env.backend.create_thread(world.channel.id, "talk", world.amina.id)
    thread = next(each for each in world.channel.threads if each.id == made.id)
    await world.yusuf.send(thread, world.mention)
    assert "### Ask the documents" in text_of(world.replies(thread)[0])


@pytest.mark.reads_all_messages
async def test_an_edited_question_is_what_follow_ups_in_its_thread_lean_on(world: World) -> None:
    await open_threads(world)
    question = await world.amina.send(world.channel, f"{world.mention} What is the OIC?")
    thread = world.channel.threads[-1]
    await world.amina.edit(question, f"{world.mention} {UNESCO}")
    await world.amina.send(thread, "and the WTO?")
    last = text_of(world.replies(thread)[-1])
    assert "Understood as: What do Islamic nations do with WTO?" in last


@pytest.mark.reads_all_messages
async def test_a_command_in_its_thread_belongs_to_the_conversation(world: World) -> None:
    thread = await ask(world)
    result = await world.amina.slash(thread, "ask", question="and the WTO?")
    assert "Understood as: What do Islamic nations do with WTO?" in response_text(result)
    await world.amina.slash(thread, "ask", question="Where is the WHO based?")
    await world.yusuf.send(thread, "and the IAEA?")
    assert "Understood as: Where is the IAEA based?" in text_of(world.replies(thread)[-1])


async def test_the_channel_knows_what_was_asked_before_its_thread(world: World) -> None:
    await ask(world)
    thread = await ask(world, "and the WTO?")
    assert "Understood as" in text_of(world.replies(thread)[0])


@pytest.mark.reads_all_messages
@pytest.mark.parametrize("helping", [True, False])
async def test_in_its_thread_questions_among_members_stay_unanswered(
    world: World, helping: bool
) -> None:
    here = (world.channel.id,)
    settings = ServerSettings(threads=here, help=here if helping else ())
    await world.bot.servers.change(world.guild.id, settings)
    await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    thread = world.channel.threads[-1]
    await world.yusuf.send(thread, "By the way, did you watch the football game yesterday?")
    assert len(world.replies(thread)) == 1
