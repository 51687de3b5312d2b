"""Questions that are edited or deleted, and what becomes of their answers."""

from datetime import timedelta

import pytest
from simcord.backend import serializers

from bot.handlers import changes
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
