"""Whether a message is a question to the bot: where it listens, and what it hears there."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

import discord

from bot.markup import plain_question
from bot.servers import Listening, places_of
from bot.small_talk import is_thanks
from knowledge import asks_for_more, begins_like_question, has_question_mark, has_subject

if TYPE_CHECKING:
    from discord.interactions import InteractionChannel

    from bot.client import DaleelBot

    AnyChannel: TypeAlias = discord.abc.MessageableChannel | InteractionChannel

# Words of a message that may be a question in brief: *opening hours*.
LONGEST_BRIEF_QUESTION = 4


class Attention(Enum):
    """What a message is to the bot."""

    NONE = "none"
    ADDRESSED = "addressed"
    """Somebody speaks to it."""
    OVERHEARD = "overheard"
    """A question where it answers all of them."""
    IF_SURE = "if sure"
    """What may be a question; worth an answer only if that is sure."""
    IF_FOLLOWS = "if it follows"
    """The same in a thread of the bot's own: also worth one if it goes on with what was asked."""


def attention_to(bot: DaleelBot, message: discord.Message) -> Attention:
    """What a message is to the bot."""
    listening = listening_in(bot, message.channel)
    if listening is Listening.NOTHING:
        return Attention.NONE
    if message.guild is None or is_addressed(bot, message):
        return Attention.ADDRESSED
    own = is_own_thread(bot, message.channel)
    if _is_for_others(bot, message) or (listening is Listening.MENTIONS and not own):
        return Attention.NONE
    return _goes_on(message) if own else _overheard(message, listening)


def listening_in(bot: DaleelBot, channel: AnyChannel) -> Listening:
    """How the bot listens in a channel, as the moderators of its server chose."""
    server = channel.guild.id if channel.guild else None
    return bot.servers.of(server).listening(places_of(channel))


def heard_in(bot: DaleelBot, channel: AnyChannel) -> Listening:
    """How the bot listens in a channel, as far as it can: some of it needs an intent."""
    listening = listening_in(bot, channel)
    if listening is Listening.NOTHING or bot.reads_all_messages:
        return listening
    return Listening.MENTIONS


def is_addressed(bot: DaleelBot, message: discord.Message) -> bool:
    """Whether a message mentions the bot or replies to it."""
    replied = replied_message(message)
    return (
        bot.user in message.mentions
        or names_own_role(message)
        or (replied is not None and replied.author == bot.user)
    )


def asked_text(message: discord.Message) -> str:
    """What a message asks, without markup; of a forum's post its title, too."""
    text = plain_question(message.content)
    if is_opening(message) and isinstance(message.channel, discord.Thread):
        return f"{plain_question(message.channel.name)} {text}".strip()
    return text


def is_opening(message: discord.Message) -> bool:
    """Whether a message opens a post of a forum."""
    return _is_post(message.channel) and message.id == message.channel.id


def is_own_thread(bot: DaleelBot, channel: object) -> bool:
    """Whether a channel is a thread that the bot opened for its answer."""
    me = bot.user.id if bot.user else None
    return isinstance(channel, discord.Thread) and channel.owner_id == me


async def opening_of(bot: DaleelBot, channel: AnyChannel) -> discord.Message | None:
    """The message that a thread was opened with or from; None for other channels.

    Its words may be empty: Discord gives them where it mentions the bot, or by an intent.
    """
    if not isinstance(channel, discord.Thread):
        return None
    # The post of a forum holds its opening message; other threads begin under theirs.
    holder = channel.parent if isinstance(channel.parent, discord.TextChannel) else channel
    return await bot.delivery.fetch(holder, channel.id)


def names_own_role(message: discord.Message) -> bool:
    """Whether the message mentions the role that Discord made for the bot."""
    role = message.guild.self_role if message.guild else None
    return role is not None and role in message.role_mentions


def replied_message(message: discord.Message) -> discord.Message | None:
    """The message that this one replies to, if Discord sent it along."""
    resolved = message.reference.resolved if message.reference else None
    return resolved if isinstance(resolved, discord.Message) else None


def _is_for_others(bot: DaleelBot, message: discord.Message) -> bool:
    """Whether a message speaks to somebody else."""
    mentioned = any(user != bot.user for user in message.mentions)
    return mentioned or bool(message.role_mentions) or message.reference is not None


def _is_post(channel: AnyChannel) -> bool:
    """Whether a channel is a post of a forum."""
    return isinstance(channel, discord.Thread) and isinstance(channel.parent, discord.ForumChannel)


def _goes_on(message: discord.Message) -> Attention:
    """What a message is to the bot in a thread that it opened for an answer."""
    text = asked_text(message)
    asks = has_question_mark(text) or begins_like_question(text)
    if asks_for_more(text):
        return Attention.OVERHEARD
    return Attention.IF_FOLLOWS if asks and has_subject(text) else Attention.NONE


def _overheard(message: discord.Message, listening: Listening) -> Attention:
    """What a message is that speaks to nobody by name."""
    opening = is_opening(message)
    if _is_post(message.channel) and not opening:
        return Attention.NONE  # the post was answered; what follows is members' conversation
    text = asked_text(message)
    if not text or is_thanks(text):
        return Attention.NONE
    every = listening is Listening.QUESTIONS
    if every and (opening or (has_question_mark(text) and has_subject(text))):
        return Attention.OVERHEARD
    asks = opening or has_question_mark(text) or begins_like_question(text)
    brief = every and len(text.split()) <= LONGEST_BRIEF_QUESTION
    return Attention.IF_SURE if asks or brief else Attention.NONE
