"""Members ask in channels, by mention, in direct messages and by command."""

import asyncio
import re
import time
from datetime import timedelta

import discord
import pytest
import simcord
from simcord.backend import serializers
from simcord.backend.models import Overwrite

from bot.client import DaleelBot
from bot.config import Settings
from bot.servers import ServerSettings
from knowledge import Answer, KnowledgeBase
from tests.bot.conftest import MakeBot, World, build_world
from tests.bot.messages import buttons, response_text, text_of
from tests.bot.rendering import live_markup

QUESTION = "What do Islamic nations do with UNESCO?"
INSTANCE = "**For example, we’ve seen Islamic Nations cooperating tediously"
DENIED = discord.PermissionOverwrite(send_messages=False)
USUAL_PERMISSIONS = discord.Permissions(
    view_channel=True, send_messages=True, send_messages_in_threads=True, read_message_history=True
).value


async def test_a_mention_with_a_question_is_answered_from_the_document(world: World) -> None:
    question = await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    (answer,) = world.replies()
    assert "› **Practical Instances**" in text_of(answer)
    assert INSTANCE in text_of(answer)
    assert "Read the section" in buttons(answer)
    assert answer.reference is not None
    assert answer.reference.message_id == question.id


async def test_a_misspelt_question_is_answered_and_says_what_it_was_taken_for(
    world: World,
) -> None:
    await world.amina.send(world.channel, f"{world.mention} wat does UNSECO do?")
    text = text_of(world.replies()[0])
    assert "Showing results for **UNESCO** instead of UNSECO" in text
    assert INSTANCE in text
    assert "**UNESCO** · United Nations Educational, Scientific, and Cultural Organization" in text


async def test_a_question_that_the_document_does_not_answer_gets_no_quotation(
    world: World,
) -> None:
    await world.amina.send(world.channel, f"{world.mention} What is the best pizza in town?")
    text = text_of(world.replies()[0])
    assert "The documents do not answer this question." in text
    assert "> " not in text


async def test_an_answer_pings_nobody_unfurls_nothing_and_can_be_sent_twice(world: World) -> None:
    question = await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    (post,) = world.posts()
    assert post["allowed_mentions"] == {"parse": [], "replied_user": False}
    assert int(str(post["flags"])) & discord.MessageFlags(suppress_embeds=True).value
    assert post["nonce"] == str(question.id)
    assert post["enforce_nonce"] is True


async def test_a_direct_message_is_answered_without_a_mention(world: World) -> None:
    await world.amina.user.send_dm(QUESTION)
    (answer,) = world.replies(world.amina.user.dm_channel)
    assert INSTANCE in text_of(answer)


async def test_a_reply_to_an_answer_is_a_question(world: World) -> None:
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    await world.amina.send(world.channel, "And the WTO?", reply_to=world.replies()[0])
    assert len(world.replies()) == 2
    assert "World Trade Organization" in text_of(world.replies()[1])


async def test_a_reply_to_somebody_else_is_not_for_the_bot(world: World) -> None:
    message = await world.yusuf.send(world.channel, QUESTION)
    await world.amina.send(world.channel, "Good question!", reply_to=message)
    assert world.replies() == []


@pytest.mark.parametrize("content", [QUESTION, "@everyone", "@here What is UNESCO?"])
async def test_what_does_not_name_the_bot_is_left_alone(world: World, content: str) -> None:
    await world.yusuf.send(world.channel, content)
    assert world.replies() == []


async def test_bots_webhooks_and_system_messages_are_left_alone(world: World) -> None:
    robot = world.guild.add_member(world.env.create_user("robot", bot=True))
    await robot.send(world.channel, f"{world.mention} {QUESTION}")
    await world.guild.create_webhook(world.channel).send(f"{world.mention} {QUESTION}")
    world.guild.create_system_message(
        world.channel, simcord.enums.MessageType.NEW_MEMBER, author=world.amina
    )
    await world.env.settle()
    assert world.replies() == []


async def test_the_bot_does_not_answer_itself(world: World) -> None:
    channel = world.bot.get_channel(world.channel.id)
    assert isinstance(channel, discord.TextChannel)
    await channel.send(f"{world.mention} {QUESTION}")
    await world.env.settle()
    assert len(world.replies()) == 1


@pytest.mark.parametrize("content", ["", " ???", " @everyone", " <:smile:123>"])
async def test_a_mention_without_a_question_gets_help(world: World, content: str) -> None:
    await world.amina.send(world.channel, world.mention + content)
    text = text_of(world.replies()[0])
    assert "How to ask" in text
    assert "Interpreting the Concept" in text


async def test_a_mention_of_the_bots_role_says_that_it_cannot_be_read(world: World) -> None:
    cached = world.bot.get_guild(world.guild.id)
    assert cached is not None
    assert world.bot.user is not None
    managed = next(each for each in cached.roles if each.managed)
    # SimCord leaves out the tag by which Discord marks a bot's own role.
    managed.tags = discord.RoleTags({"bot_id": world.bot.user.id})
    await world.yusuf.send(world.channel, f"{managed.mention} {QUESTION}")
    assert "only if you mention **@" in text_of(world.replies()[0])


async def test_a_message_of_5000_characters_is_answered_by_its_beginning(world: World) -> None:
    short = await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    backend = world.env.backend
    # Discord's own client refuses to send so much; what arrives all the same is answered.
    payload = serializers.message_payload(backend, backend.get_message(world.channel.id, short.id))
    long = (f"{world.mention} {QUESTION} " + "and so on " * 500)[:5000]
    backend.emit("MESSAGE_CREATE", payload | {"id": str(short.id + 1), "content": long})
    await world.env.settle()
    text = text_of(world.replies()[1])
    assert re.search(r"I read its first (500|49\d) characters\.", text)
    assert "› **Practical Instances**" in text


async def test_an_event_that_comes_twice_is_answered_once(world: World) -> None:
    question = await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    backend = world.env.backend
    again = serializers.message_payload(backend, backend.get_message(world.channel.id, question.id))
    backend.emit("MESSAGE_CREATE", again)
    await world.env.settle()
    assert len(world.replies()) == 1


async def test_a_burst_of_questions_is_answered_in_the_order_of_each_channel(
    make_bot: MakeBot,
) -> None:
    bot = make_bot()
    async with simcord.run(bot, settle_timeout=60) as env:
        world = build_world(env, bot)
        channels = [world.channel, *(world.guild.create_text_channel(f"c-{n}") for n in range(3))]
        members = [world.guild.add_member(env.create_user(f"member-{n}")) for n in range(20)]
        asked: dict[int, list[int]] = {channel.id: [] for channel in channels}
        for number in range(60):
            channel, member = channels[number % 4], members[number // 3]
            message = env.backend.create_message(
                channel.id, member.id, f"{world.mention} UNESCO, question {number}?"
            )
            asked[channel.id].append(message.id)
        await env.settle()
        for channel in channels:
            replies = [reply.reference for reply in world.replies(channel) if reply.reference]
            assert [reply.message_id for reply in replies] == asked[channel.id]


HOSTILE = """\
# Rules @everyone

## **Bold** <@123456789012345678> || [site](https://evil.example)

Zebras wear stripes @everyone @here <@123456789012345678> <#1> </ask:1> <t:0:R> `code` ||hidden||.

\\# Zebras eat grass ~~never~~ at https://a.example/x_y and [click](https://evil.example).
"""


async def test_nothing_that_a_document_holds_acts_in_an_answer(world: World) -> None:
    world.learn(HOSTILE)
    await world.amina.send(world.channel, f"{world.mention} What do zebras wear?")
    (answer,) = world.replies()
    text = text_of(answer)
    assert "Zebras wear stripes" in text
    own = re.compile(r"\*\*|^(?:-#|>) ", re.MULTILINE)
    assert live_markup(own.sub("", text)) == []
    assert not answer.mention_everyone
    assert answer.mentions == []
    assert answer.role_mentions == []


async def test_where_it_may_not_write_it_is_silent_and_logs_ids_only(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    assert world.bot.user is not None
    quiet = world.guild.create_text_channel("quiet", overwrites={world.bot.user: DENIED})
    with caplog.at_level("INFO", logger="bot"):
        await world.amina.send(quiet, f"{world.mention} {QUESTION}")
    assert world.replies(quiet) == []
    assert world.posts() == []
    assert str(quiet.id) in caplog.text
    assert "UNESCO" not in caplog.text


async def test_in_a_thread_the_permission_for_threads_counts(world: World) -> None:
    backend = world.env.backend
    thread = backend.create_thread(world.channel.id, "talk", world.amina.id)
    open_thread = next(each for each in world.channel.threads if each.id == thread.id)
    await world.amina.send(open_thread, f"{world.mention} {QUESTION}")
    assert len(world.replies(open_thread)) == 1
    denied = discord.Permissions(send_messages_in_threads=True).value
    assert world.bot.user is not None
    overwrite = Overwrite(world.bot.user.id, simcord.enums.OverwriteType.MEMBER, deny=denied)
    backend.edit_channel(world.channel.id, {"overwrites": [overwrite]})
    await world.amina.send(open_thread, f"{world.mention} {QUESTION}")
    assert len(world.replies(open_thread)) == 1


async def test_in_a_locked_thread_it_is_silent(world: World) -> None:
    backend = world.env.backend
    thread = backend.create_thread(world.channel.id, "talk", world.amina.id)
    open_thread = next(each for each in world.channel.threads if each.id == thread.id)
    cached = world.bot.get_channel(thread.id)
    assert isinstance(cached, discord.Thread)
    assert world.bot.user is not None
    guild = world.bot.get_guild(world.guild.id)
    assert guild is not None
    for role in guild.me.roles:
        backend.edit_role(world.guild.id, role.id, {"permissions": USUAL_PERMISSIONS})
    cached.locked = True
    await world.amina.send(open_thread, f"{world.mention} {QUESTION}")
    assert world.replies(open_thread) == []
    cached.locked = False
    await world.amina.send(open_thread, f"{world.mention} {QUESTION}")
    assert len(world.replies(open_thread)) == 1


async def test_while_it_is_timed_out_it_is_silent(world: World) -> None:
    guild = world.bot.get_guild(world.guild.id)
    assert guild is not None
    guild.me.timed_out_until = discord.utils.utcnow() + timedelta(minutes=5)
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    assert world.replies() == []


async def test_without_the_history_it_answers_without_a_reply(world: World) -> None:
    assert world.bot.user is not None
    new = discord.PermissionOverwrite(read_message_history=False)
    channel = world.guild.create_text_channel("new", overwrites={world.bot.user: new})
    await world.amina.send(channel, f"{world.mention} {QUESTION}")
    (answer,) = world.replies(channel)
    assert answer.reference is None


@pytest.mark.reads_all_messages
async def test_in_an_ask_channel_every_question_is_answered(world: World) -> None:
    await world.bot.servers.change(world.guild.id, ServerSettings(ask=(world.channel.id,)))
    elsewhere = world.guild.create_text_channel("elsewhere")
    await world.amina.send(world.channel, QUESTION)
    await world.amina.send(elsewhere, QUESTION)
    assert INSTANCE in text_of(world.replies()[0])
    assert world.replies(elsewhere) == []


@pytest.mark.reads_all_messages
async def test_a_mention_alone_under_a_reply_answers_what_is_replied_to(world: World) -> None:
    message = await world.yusuf.send(world.channel, QUESTION)
    await world.amina.send(world.channel, world.mention, reply_to=message)
    assert INSTANCE in text_of(world.replies()[0])


async def test_ask_answers_everybody_or_the_member_alone(world: World) -> None:
    public = await world.amina.slash(world.channel, "ask", question=QUESTION)
    private = await world.amina.slash(world.channel, "ask", question=QUESTION, private=True)
    assert not public.ephemeral
    assert private.ephemeral
    for result in (public, private):
        assert f"-# Question: {QUESTION}" in response_text(result)
        assert INSTANCE in response_text(result)


async def test_ask_for_somebody_else_names_them_and_pings_nobody(world: World) -> None:
    zaid = world.guild.add_member(world.env.create_user("zaid", global_name="*Zaid* @everyone"))
    result = await world.amina.slash(world.channel, "ask", question=QUESTION, **{"for": zaid.user})
    assert r"-# For **\*Zaid\*" in response_text(result)
    assert INSTANCE in response_text(result)
    assert "@everyone" not in response_text(result)


async def test_ask_answers_in_direct_messages(world: World) -> None:
    result = await world.amina.user.slash("ask", question=QUESTION)
    assert INSTANCE in response_text(result)


async def test_find_the_answer_answers_a_message_privately(world: World) -> None:
    message = await world.yusuf.send(world.channel, QUESTION)
    result = await world.amina.context_menu(world.channel, "Find the answer", message)
    assert result.ephemeral
    assert INSTANCE in response_text(result)


async def test_find_the_answer_of_a_message_without_words_says_so(world: World) -> None:
    message = await world.yusuf.send(world.channel, "👍")
    result = await world.amina.context_menu(world.channel, "Find the answer", message)
    assert "no words" in response_text(result)


class SlowBase(KnowledgeBase):
    """A knowledge base as slow as one on a busy disk."""

    def ask(
        self,
        question: str,
        limit: int = 10,
        *,
        before: str | None = None,
        corrected: bool = True,
    ) -> Answer:
        time.sleep(0.3)
        return super().ask(question, limit, before=before, corrected=corrected)


async def test_a_slow_knowledge_base_does_not_stop_the_bot(settings: Settings) -> None:
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.01)
            ticks += 1

    with SlowBase.open(settings.knowledge.database) as base:
        bot = DaleelBot(settings, base)
        async with simcord.run(bot) as env:
            world = build_world(env, bot)
            ticking = asyncio.create_task(tick())
            await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
            ticking.cancel()
            assert len(world.replies()) == 1
    assert ticks >= 10


async def ask_for_yusuf(world: World, *, private: bool = False) -> simcord.InteractionResult:
    return await world.amina.slash(
        world.channel, "ask", question=QUESTION, private=private, **{"for": world.yusuf}
    )


async def test_whom_an_answer_is_for_is_pinged_where_moderators_allow_it(world: World) -> None:
    await world.bot.servers.change(world.guild.id, ServerSettings(pings=True))
    result = await ask_for_yusuf(world)
    assert result.response is not None
    assert world.yusuf.mention not in text_of(result.response)
    (ping,) = result.followups
    assert world.yusuf.mention in text_of(ping)
    sent = [entry for entry in world.env.http_requests if entry.method == "POST"][-1]
    assert isinstance(sent.json, dict)
    allowed = sent.json["allowed_mentions"]
    assert allowed["users"] in ([world.yusuf.id], [str(world.yusuf.id)])
    assert allowed["parse"] == []


async def test_nobody_is_pinged_by_default_nor_by_a_private_answer(world: World) -> None:
    assert (await ask_for_yusuf(world)).followups == []
    await world.bot.servers.change(world.guild.id, ServerSettings(pings=True))
    assert (await ask_for_yusuf(world, private=True)).followups == []


async def test_who_asks_for_themselves_is_not_pinged(world: World) -> None:
    await world.bot.servers.change(world.guild.id, ServerSettings(pings=True))
    result = await world.amina.slash(
        world.channel, "ask", question=QUESTION, **{"for": world.amina}
    )
    assert result.followups == []


async def test_a_ping_can_be_removed_by_who_asked(world: World) -> None:
    await world.bot.servers.change(world.guild.id, ServerSettings(pings=True))
    await ask_for_yusuf(world)
    for message in world.replies():
        await world.amina.click(message, label="Remove")
    assert world.replies() == []


async def test_whom_an_answer_is_for_may_remove_it_too(world: World) -> None:
    result = await world.amina.slash(
        world.channel, "ask", question="wat does UNSECO do?", **{"for": world.layla}
    )
    assert result.response is not None
    await world.amina.click(result.response, label="Search for UNSECO")
    await world.layla.click(world.replies()[0], label="Remove")
    assert world.replies() == []
