"""Questions: messages to the bot, ``/ask`` and *Find the answer*."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.cards import Card, answer_card, help_card, notice_card
from bot.markup import plain_question, word_end
from bot.permissions import may_answer
from bot.texts import described
from knowledge import GivenAnswer

if TYPE_CHECKING:
    from bot.client import DaleelBot

log = logging.getLogger(__name__)

_SPOKEN = {discord.MessageType.default, discord.MessageType.reply}


def register(bot: DaleelBot) -> None:
    """Add the commands that ask."""
    bot.tree.add_command(ask)
    bot.tree.add_command(find_the_answer)


async def answer_message(bot: DaleelBot, message: discord.Message) -> None:
    """Answer a message, if a member meant it for the bot and the bot may write there."""
    if message.author.bot or message.webhook_id or message.type not in _SPOKEN:
        return
    if not is_meant(bot, message) or not bot.delivery.events.is_new(message.id):
        return
    if not may_answer(message, message.guild.me if message.guild else None):
        log.info("May not answer in channel %s.", message.channel.id)
        return
    await bot.delivery.turns.take(message.channel.id)
    card = await reply_card(bot, message)
    if card is None:
        return
    answer = await bot.delivery.reply(message, card)
    if answer is not None:
        given = GivenAnswer(
            question=message.id,
            channel=message.channel.id,
            answer=answer.id,
            asker=message.author.id,
            given_at=int(time.time()),
        )
        await asyncio.to_thread(bot.base.host.remember, given)


def is_meant(bot: DaleelBot, message: discord.Message) -> bool:
    """Whether a message is for the bot."""
    return (
        message.guild is None
        or message.channel.id in bot.ask_channels
        or bot.user in message.mentions
        or _names_own_role(message)
        or _replied_to(message, bot.user)
    )


def _names_own_role(message: discord.Message) -> bool:
    """Whether the message mentions the role that Discord made for the bot."""
    role = message.guild.self_role if message.guild else None
    return role is not None and role in message.role_mentions


def _replied(message: discord.Message) -> discord.Message | None:
    """The message that this one replies to, if Discord sent it along."""
    resolved = message.reference.resolved if message.reference else None
    return resolved if isinstance(resolved, discord.Message) else None


def _replied_to(message: discord.Message, author: discord.ClientUser | None) -> bool:
    replied = _replied(message)
    return replied is not None and replied.author == author


async def reply_card(bot: DaleelBot, message: discord.Message) -> Card | None:
    """What to reply; None where silence is better."""
    question = plain_question(message.content)
    if question:
        return await _answer(bot, question, asker=message.author.id)
    replied = _replied(message)
    if replied is not None and replied.author == bot.user:
        return None  # a picture, or a reply whose words Discord does not let the bot read
    if replied is not None and (asked := plain_question(replied.content)):
        return await _answer(bot, asked, asker=message.author.id)
    if not message.content and _names_own_role(message):
        return notice_card(bot.texts, "mention-unreadable", bot=_name(bot))
    if bot.user in message.mentions or message.guild is None:
        return await help_for(bot)
    return None


def _name(bot: DaleelBot) -> str:
    return bot.user.display_name if bot.user else "Daleel"


async def help_for(bot: DaleelBot) -> Card:
    """The card that says how to ask."""
    contents = await asyncio.to_thread(bot.base.contents)
    organizations = await asyncio.to_thread(bot.base.organizations)
    return help_card(bot.texts, _name(bot), contents, organizations)


async def _answer(
    bot: DaleelBot, question: str, *, repeated: bool = False, asker: int | None = None
) -> Card:
    """Ask the documents; of a very long question its beginning.

    The card repeats the question where Discord does not show it above the answer, and lets
    who asked remove it where others see it.
    """
    limit = bot.settings.answers.max_question_length
    read = question[: word_end(question, limit)]
    answer = await asyncio.to_thread(bot.base.ask, read, bot.settings.answers.quotes)
    return answer_card(
        bot.texts,
        answer,
        read_only=len(read) if read != question else None,
        repeated=repeated,
        asker=asker,
    )


@app_commands.command(name="ask", description=described("command-ask"))
@app_commands.describe(
    question=described("option-question"), private=described("option-ask-private")
)
async def ask(
    interaction: discord.Interaction[DaleelBot],
    question: app_commands.Range[str, 1, 2000],
    private: bool = False,
) -> None:
    """Ask the documents a question."""
    await _answer_interaction(interaction, question, private=private)


@app_commands.context_menu(name="Find the answer")
async def find_the_answer(
    interaction: discord.Interaction[DaleelBot], message: discord.Message
) -> None:
    """Ask with the words of somebody's message; only who asked sees the answer."""
    await _answer_interaction(interaction, message.content, private=True)


async def _answer_interaction(
    interaction: discord.Interaction[DaleelBot], content: str, *, private: bool
) -> None:
    bot = interaction.client
    await interaction.response.defer(ephemeral=private, thinking=True)
    question = plain_question(content)
    card = (
        await _answer(bot, question, repeated=True, asker=None if private else interaction.user.id)
        if question
        else notice_card(bot.texts, "nothing-to-ask")
    )
    await bot.delivery.respond(interaction, card)
