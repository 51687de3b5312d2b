"""Questions that are edited or deleted, and what becomes of their answers."""

import asyncio
import threading
from datetime import timedelta

import discord
import pytest
from simcord.backend import serializers

from bot.cards import Card
from bot.cooldowns import Cooldowns
from bot.handlers import changes
from knowledge import GivenAnswer
from knowledge.store.host import HostRecords
from tests.bot.conftest import MakeBot, World
from tests.bot.messages import text_of

UNESCO = "What do Islamic nations do with UNESCO?"
PEACE = "Why do they support peacekeeping operations?"


async def test_an_edited_question_changes_its_answer_in_place(world: World) -> None:
    question = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    (before,) = world.replies()
    await world.amina.edit(question, f"{world.mention} {PEACE}")
    (after,) = world.replies()
    assert after.id == before.id
    assert "eacekeeping" in text_of(after)
    assert "eacekeeping" not in text_of(before)


async def test_an_edit_that_takes_the_question_away_takes_its_answer_along(world: World) -> None:
    question = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    await world.amina.edit(question, "never mind")
    assert world.replies() == []


async def test_a_mention_that_was_forgotten_may_be_added(world: World) -> None:
    question = await world.amina.send(world.channel, UNESCO)
    assert world.replies() == []
    await world.amina.edit(question, f"{world.mention} {UNESCO}")
    assert "UNESCO" in text_of(world.replies()[0])


async def test_the_preview_of_a_link_is_no_edit(world: World) -> None:
    backend = world.env.backend
    asked = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    edits = len(world.env.http_requests)
    message = backend.get_message(world.channel.id, asked.id)
    backend.emit("MESSAGE_UPDATE", dict(serializers.message_payload(backend, message)))
    await world.env.settle()
    assert len(world.env.http_requests) == edits


async def test_a_mention_that_is_added_much_later_is_no_question(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = await world.amina.send(world.channel, UNESCO)
    monkeypatch.setattr(changes, "LATE_MENTION", timedelta(seconds=-1))
    await world.amina.edit(question, f"{world.mention} {UNESCO}")
    assert world.replies() == []


async def test_an_edit_that_comes_before_the_answer_is_not_lost(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend, reply = world.env.backend, world.bot.delivery.reply

    async def slow(
        question: discord.Message, card: Card, thread: discord.Thread | None = None
    ) -> discord.Message | None:
        edited = {"content": f"{world.mention} {PEACE}"}
        backend.edit_message(world.channel.id, question.id, edited)
        await asyncio.sleep(0.05)
        return await reply(question, card, thread)

    monkeypatch.setattr(world.bot.delivery, "reply", slow)
    await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    await world.env.settle()
    (answer,) = world.replies()
    assert "eacekeeping" in text_of(answer)


async def test_an_edit_counts_as_another_question(world: World) -> None:
    world.bot.cooldowns = Cooldowns(per_member=1, per_channel=0)
    question = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    for _ in range(2):
        await world.amina.edit(question, f"{world.mention} {PEACE}")
        (answer,) = world.replies()
        assert "Please wait" in text_of(answer)
    world.bot.cooldowns = Cooldowns(per_member=1, per_channel=0)
    await world.amina.edit(question, f"{world.mention} {PEACE} Please!")
    assert "eacekeeping" in text_of(world.replies()[0])


async def test_who_was_told_to_wait_gets_no_answer_by_an_edit(world: World) -> None:
    world.bot.cooldowns = Cooldowns(per_member=1, per_channel=0)
    await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    question = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    await world.amina.edit(question, f"{world.mention} {PEACE}")
    assert len(world.replies()) == 2
    assert "Please wait" in text_of(world.replies()[1])
    assert "eacekeeping" not in text_of(world.replies()[1])


async def test_a_deleted_question_takes_its_answer_with_it(world: World) -> None:
    first = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    await world.amina.send(world.channel, f"{world.mention} {PEACE}")
    await world.amina.delete(first)
    (left,) = world.replies()
    assert "eacekeeping" in text_of(left)


async def test_questions_deleted_together_take_all_their_answers_with_them(world: World) -> None:
    asked = [await world.amina.send(world.channel, f"{world.mention} {UNESCO}") for _ in range(3)]
    world.env.backend.bulk_delete_messages(world.channel.id, [each.id for each in asked])
    await world.env.settle()
    assert world.replies() == []


async def test_a_question_deleted_while_its_answer_is_being_kept_takes_it_along(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    host, loop = type(world.bot.base.host), asyncio.get_running_loop()
    remember = host.remember

    def slow(self: HostRecords, given: GivenAnswer) -> None:
        handled = threading.Event()

        async def delete() -> None:
            await changes.questions_deleted(world.bot, [given.question])
            handled.set()

        asyncio.run_coroutine_threadsafe(delete(), loop)
        handled.wait(3)
        remember(self, given)

    monkeypatch.setattr(host, "remember", slow)
    question = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    await world.env.settle()
    assert world.replies() == []
    assert world.bot.base.host.answers_to([question.id]) == ()


async def test_an_answer_that_a_moderator_deleted_is_missed_by_nobody(world: World) -> None:
    question = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    world.env.backend.delete_message(world.channel.id, world.replies()[0].id)
    await world.amina.delete(question)
    assert world.replies() == []


async def test_a_deleted_message_that_was_no_question_changes_nothing(world: World) -> None:
    chatter = await world.amina.send(world.channel, "Good morning")
    await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    await world.amina.delete(chatter)
    assert len(world.replies()) == 1


async def test_a_restart_does_not_part_an_answer_from_its_question(
    world: World, make_bot: MakeBot
) -> None:
    question = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    given = world.bot.base.host.answers_to([question.id])
    (kept,) = make_bot().base.host.answers_to([question.id])
    assert (kept,) == given
    assert (kept.channel, kept.asker) == (world.channel.id, world.amina.id)


async def test_only_keys_are_kept_and_not_for_long(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    (kept,) = world.bot.base.host.answers_to([question.id])
    assert all(isinstance(getattr(kept, name), int) for name in kept.__slots__)
    await changes.forget_old_answers(world.bot)
    assert world.bot.base.host.answers_to([question.id]) == (kept,)
    monkeypatch.setattr(changes, "REMEMBERED_SECONDS", -60)
    await changes.forget_old_answers(world.bot)
    assert world.bot.base.host.answers_to([question.id]) == ()


async def test_who_was_told_to_wait_may_take_the_question_back_with_what_was_told(
    world: World,
) -> None:
    world.bot.cooldowns = Cooldowns(per_member=1, per_channel=0)
    await world.amina.send(world.channel, f"{world.mention} {UNESCO}")
    question = await world.amina.send(world.channel, f"{world.mention} {PEACE}")
    assert "Please wait" in text_of(world.replies()[1])
    await world.amina.delete(question)
    assert len(world.replies()) == 1
