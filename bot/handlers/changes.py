"""Questions that change: an edited one changes its answer, a deleted one takes it along."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.attention import Attention, attention_to
from bot.handlers.asked import remember
from bot.handlers.questions import answer_message, ask_to_wait, reply_to, wait_before

if TYPE_CHECKING:
    from collections.abc import Iterable

    import discord

    from bot.client import DaleelBot
    from bot.handlers.replies import Reply
    from knowledge import GivenAnswer

# What was answered longer ago stays as it is: few questions are mended after days.
REMEMBERED_SECONDS = 7 * 24 * 3600
# A mention that was forgotten is put into a question soon or never.
LATE_MENTION = timedelta(minutes=5)


async def question_edited(bot: DaleelBot, payload: discord.RawMessageUpdateEvent) -> None:
    """Answer an edited question anew, in the place of its answer."""
    message = payload.message
    if message.edited_at is None:  # Discord shows a link's preview: nobody wrote anything
        return
    edit = hash((message.id, message.edited_at))
    if message.author.bot or not bot.delivery.events.is_new(edit):
        return
    being_answered = bot.delivery.events.knows(message.id)
    if being_answered:  # its answer is kept once that is done
        await bot.delivery.turns.take(message.channel.id)
    given = await asyncio.to_thread(bot.base.host.answers_to, [message.id])
    if not given:
        if message.edited_at - message.created_at < LATE_MENTION:
            await answer_message(bot, message)
        return
    if not being_answered:
        await bot.delivery.turns.take(message.channel.id)
    reply = await _reply_anew(bot, message)
    if reply is None:
        await _take_back(bot, given)
    else:
        answer = _answer(bot, given[0])
        await bot.delivery.change(answer, reply.card)
        remember(bot, message, reply, answer)


async def _reply_anew(bot: DaleelBot, message: discord.Message) -> Reply | None:
    """What to reply to an edited question; it counts as another one."""
    attention = attention_to(bot, message)
    if attention is Attention.NONE:
        return None
    wait = wait_before(bot, message, attention)
    return ask_to_wait(bot, message, wait) if wait else await reply_to(bot, message, attention)


async def questions_deleted(bot: DaleelBot, messages: Iterable[int]) -> None:
    """Delete the answers to questions that are gone, also those that are still to be sent."""
    gone = list(messages)
    for message in gone:
        bot.delivery.deleted.is_new(message)
    await _take_back(bot, await asyncio.to_thread(bot.base.host.answers_to, gone))


async def _take_back(bot: DaleelBot, answers: Iterable[GivenAnswer]) -> None:
    taken = list(answers)
    for given in taken:
        await bot.delivery.delete(_answer(bot, given))
    if taken:
        await bot.asked.forget([given.answer for given in taken])
    await asyncio.to_thread(bot.base.host.forget, [given.question for given in taken])


def _answer(bot: DaleelBot, given: GivenAnswer) -> discord.PartialMessage:
    return bot.get_partial_messageable(given.channel).get_partial_message(given.answer)


async def forget_old_answers(bot: DaleelBot) -> None:
    """Forget which answers were given long ago."""
    oldest = int(time.time()) - REMEMBERED_SECONDS
    await asyncio.to_thread(bot.base.host.forget_before, oldest)
