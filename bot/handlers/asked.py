"""What was asked: by a message, by what an answer answers, and by the question before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.attention import asked_text, is_own_thread, opening_of, replied_message
from bot.cards import noted, shown_parts
from bot.conversations import EVERYBODY
from bot.markup import word_end

if TYPE_CHECKING:
    import discord

    from bot.attention import AnyChannel
    from bot.client import DaleelBot
    from bot.handlers.replies import Reply


def as_read(bot: DaleelBot, question: str) -> str:
    """A question as it is looked up: of a very long one its beginning."""
    return question[: word_end(question, bot.settings.answers.max_question_length)]


async def meant_by(bot: DaleelBot, message: discord.Message) -> discord.Message | None:
    """The message that one without words means: what it replies to, or its thread's first.

    None where that is the bot's own, or nothing.
    """
    meant = replied_message(message)
    if meant is None and message.reference is not None:
        meant = await bot.delivery.replied_to(message)
    elif meant is None:
        meant = await opening_of(bot, message.channel)
    return None if meant is None or meant.author == bot.user else meant


async def question_of(bot: DaleelBot, answer: discord.Message) -> str | None:
    """The whole question that a message of the bot's answers.

    The card tells it, or the message that it replies to, or the one that its thread was
    opened for.

    Returns:
        The question, without markup; None where it is nowhere any more.
    """
    told = noted(shown_parts(answer))
    if told.read_as or told.question:
        return told.read_as or told.question
    replies = answer.reference is not None
    asked = await (bot.delivery.replied_to(answer) if replies else opening_of(bot, answer.channel))
    if asked is not None and not asked_text(asked):
        asked = await meant_by(bot, asked)
    return None if asked is None else asked_text(asked) or None


def speaker(bot: DaleelBot, channel: AnyChannel | None, member: int) -> int:
    """Whose conversation a member's question goes on with: in the bot's own thread all share one.

    Args:
        bot: The bot.
        channel: Where it is asked.
        member: The member's id.
    """
    known = None if channel is None else bot.get_channel(channel.id) or channel
    own = known is not None and is_own_thread(bot, known)
    return EVERYBODY if own else member


def remember(
    bot: DaleelBot,
    message: discord.Message,
    reply: Reply,
    answer: discord.Message | discord.PartialMessage,
) -> None:
    """Remember for some minutes what was asked, for what is asked next; keep the question."""
    if reply.answer is not None:
        server = None if message.guild is None else message.guild.id
        bot.asked.note(reply.answer, server=server, message=answer.id)
    if reply.question is None:
        return
    member = message.author.id
    bot.conversations.remember(
        reply.question,
        channel=answer.channel.id,
        member=member if reply.private else speaker(bot, answer.channel, member),
        answer=answer.id,
        private=reply.private,
        before=reply.before,
    )
    if answer.channel.id != message.channel.id:  # it opened a thread
        bot.conversations.remember(reply.question, channel=message.channel.id, member=member)


async def question_before(bot: DaleelBot, message: discord.Message) -> str | None:
    """The question that a message may lean on: that of the answer it replies to, or the last."""
    replied = replied_message(message)
    answered = replied if replied is not None and replied.author == bot.user else None
    before = bot.conversations.before(
        channel=message.channel.id,
        member=speaker(bot, message.channel, message.author.id),
        answer=None if answered is None else answered.id,
        private=bot.servers.answers_privately(message.channel),
    )
    if before is None and answered is not None:
        return await question_of(bot, answered)
    if before is None and is_own_thread(bot, message.channel):
        opening = await opening_of(bot, message.channel)
        return None if opening is None else asked_text(opening) or None
    return before
