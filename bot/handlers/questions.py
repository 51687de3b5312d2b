"""Questions: messages to the bot, ``/ask`` and *Find the answer*."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.attention import (
    Attention,
    asked_text,
    attention_to,
    heard_in,
    names_own_role,
    replied_message,
)
from bot.cards import Card, answer_card, help_card, more_card, notice_card
from bot.markup import plain_question, word_end
from bot.permissions import may_answer
from bot.servers import Listening
from bot.small_talk import is_thanks
from bot.texts import described
from knowledge import GivenAnswer, Verdict, asks_for_more, is_meant_for_documents

if TYPE_CHECKING:
    from bot.attention import AnyChannel
    from bot.client import DaleelBot
    from bot.cooldowns import Wait
    from bot.texts import Texts

log = logging.getLogger(__name__)

WELCOME = "👍"

_SPOKEN = {discord.MessageType.default, discord.MessageType.reply}


@dataclass(frozen=True, slots=True)
class Reply:
    """What to reply to a message.

    Attributes:
        card: The card.
        question: The whole question that it answers; None where it answers none.
        sure: Whether the documents surely answer it, though nobody asked them.
    """

    card: Card
    question: str | None = None
    sure: bool = False


def register(bot: DaleelBot) -> None:
    """Add the commands that ask."""
    bot.tree.add_command(ask)
    bot.tree.add_command(find_the_answer)


async def answer_message(bot: DaleelBot, message: discord.Message) -> None:
    """Answer a message, if a member meant it for the bot and the bot may write there."""
    if message.author.bot or message.webhook_id or message.type not in _SPOKEN:
        return
    attention = attention_to(bot, message)
    if attention is Attention.NONE or not bot.delivery.events.is_new(message.id):
        return
    if not may_answer(message, message.guild.me if message.guild else None):
        log.info("May not answer in channel %s.", message.channel.id)
        return
    await bot.delivery.turns.take(message.channel.id)
    wait = _wait(bot, message, attention)
    reply = _told_to_wait(bot, message, wait) if wait else await reply_to(bot, message, attention)
    if reply is None:
        return
    answer = await bot.delivery.reply(message, reply.card)
    if answer is not None:
        remember(bot, message, reply, answer.id)
        given = GivenAnswer(
            question=message.id,
            channel=message.channel.id,
            answer=answer.id,
            asker=message.author.id,
            given_at=int(time.time()),
        )
        await asyncio.to_thread(bot.base.host.remember, given)


def _wait(bot: DaleelBot, message: discord.Message, attention: Attention) -> Wait | None:
    """How long a question is to wait that comes too soon; what may be none is not counted."""
    if attention is Attention.IF_SURE:
        return None
    return bot.cooldowns.count(member=message.author.id, channel=message.channel.id)


def _told_to_wait(bot: DaleelBot, message: discord.Message, wait: Wait) -> Reply | None:
    """What to reply to a question that comes too soon; nothing to who knows already."""
    log.info("Message %s comes too soon.", message.id)
    texts = bot.servers.texts(message)
    return None if wait.told else Reply(notice_card(texts, "error-cooldown", seconds=wait.seconds))


def remember(bot: DaleelBot, message: discord.Message, reply: Reply, answer: int) -> None:
    """Remember for some minutes what was asked, for what is asked next."""
    if reply.question is not None:
        bot.conversations.remember(
            reply.question,
            channel=message.channel.id,
            member=message.author.id,
            answer=answer,
        )


async def reply_to(bot: DaleelBot, message: discord.Message, attention: Attention) -> Reply | None:
    """What to reply; None where silence is better."""
    question = asked_text(message)
    if is_thanks(question):
        await _acknowledge_thanks(bot, message)
        return None
    texts = bot.servers.texts(message)
    if not question:
        return await _reply_without_words(bot, texts, message)
    # What may be chatter leans on no question, but for *tell me more*.
    leans = attention is not Attention.IF_SURE or asks_for_more(question)
    before = await _question_before(bot, message) if leans else None
    reply = await _answer(bot, texts, question, before=before, asker=message.author.id)
    return reply if reply.sure or attention is not Attention.IF_SURE else None


async def _reply_without_words(
    bot: DaleelBot, texts: Texts, message: discord.Message
) -> Reply | None:
    """What to reply to a message that only mentions the bot, or holds no words at all."""
    replied = replied_message(message)
    if replied is not None and replied.author == bot.user:
        return None  # a picture, or a reply whose words Discord does not let the bot read
    if replied is not None and (asked := plain_question(replied.content)):
        return await _answer(bot, texts, asked, asker=message.author.id)
    if not message.content and names_own_role(message):
        return Reply(notice_card(texts, "mention-unreadable", bot=_name(bot)))
    if bot.user in message.mentions or message.guild is None:
        return Reply(await help_for(bot, texts, message.channel))
    return None


async def _acknowledge_thanks(bot: DaleelBot, message: discord.Message) -> None:
    """A sign under a message that thanks, where the bot may set one."""
    if message.guild is not None and isinstance(message.channel, discord.abc.GuildChannel):
        allowed = message.channel.permissions_for(message.guild.me)
        if not (allowed.add_reactions and allowed.read_message_history):
            return
    await bot.delivery.react(message, WELCOME)


async def _question_before(bot: DaleelBot, message: discord.Message) -> str | None:
    """The question that a message may lean on: that of the answer it replies to, or the last."""
    replied = replied_message(message)
    answered = replied if replied is not None and replied.author == bot.user else None
    before = bot.conversations.before(
        channel=message.channel.id,
        member=message.author.id,
        answer=None if answered is None else answered.id,
    )
    if before is None and answered is not None:
        asked = await bot.delivery.replied_to(answered)
        return None if asked is None else plain_question(asked.content) or None
    return before


def _name(bot: DaleelBot) -> str:
    return bot.user.display_name if bot.user else "Daleel"


async def help_for(bot: DaleelBot, texts: Texts, channel: AnyChannel | None) -> Card:
    """The card that says how to ask in a channel."""
    contents = await asyncio.to_thread(bot.base.contents)
    organizations = await asyncio.to_thread(bot.base.organizations)
    listening = Listening.MENTIONS if channel is None else heard_in(bot, channel)
    return help_card(texts, _name(bot), contents, organizations, listening)


async def _answer(
    bot: DaleelBot,
    texts: Texts,
    question: str,
    *,
    before: str | None = None,
    repeated: bool = False,
    asker: int | None = None,
    addressee: str | None = None,
) -> Reply:
    """Ask the documents; of a very long question its beginning.

    The card repeats the question where Discord does not show it above the answer, and lets
    who asked remove it where others see it.
    """
    if before is not None and asks_for_more(question):
        return await _more(bot, texts, before)
    limit = bot.settings.answers.max_question_length
    read = question[: word_end(question, limit)]
    quotes = bot.settings.answers.quotes
    answer = await asyncio.to_thread(bot.base.ask, read, quotes, before=before)
    card = answer_card(
        texts,
        answer,
        read_only=len(read) if read != question else None,
        repeated=repeated,
        asker=asker,
        addressee=addressee,
    )
    return Reply(card, answer.read_as or read, sure=is_meant_for_documents(answer))


async def _more(bot: DaleelBot, texts: Texts, question: str) -> Reply:
    """The further passages for a question that was answered."""
    answer = await asyncio.to_thread(bot.base.ask, question)
    further = answer.quotes[1:] if answer.verdict is not Verdict.NOT_FOUND else ()
    card = more_card(texts, further) if further else notice_card(texts, "no-more")
    return Reply(card, question, sure=True)


@app_commands.command(name="ask", description=described("command-ask"))
@app_commands.describe(
    question=described("option-question"),
    private=described("option-ask-private"),
    addressee=described("option-ask-for"),
)
@app_commands.rename(addressee="for")
async def ask(
    interaction: discord.Interaction[DaleelBot],
    question: app_commands.Range[str, 1, 2000],
    private: bool = False,
    addressee: discord.User | discord.Member | None = None,
) -> None:
    """Ask the documents a question."""
    name = None if addressee is None else addressee.display_name
    await answer_interaction(interaction, question, private=private, addressee=name)


@app_commands.context_menu(name="Find the answer")
async def find_the_answer(
    interaction: discord.Interaction[DaleelBot], message: discord.Message
) -> None:
    """Ask with the words of somebody's message; only who asked sees the answer."""
    await answer_interaction(interaction, message.content, private=True, leans=False)


async def answer_interaction(
    interaction: discord.Interaction[DaleelBot],
    content: str,
    *,
    private: bool,
    addressee: str | None = None,
    leans: bool = True,
) -> None:
    """Answer a question that came with an interaction.

    Args:
        interaction: It; not yet answered.
        content: The question.
        private: Whether the member alone sees the answer.
        addressee: The name of the member that the answer is for; else None.
        leans: Whether it may be a follow-up of the member's question before.
    """
    bot = interaction.client
    member, channel = interaction.user.id, interaction.channel_id or 0
    wait = bot.cooldowns.count(member=member, channel=channel)
    private = private or wait is not None
    await interaction.response.defer(ephemeral=private, thinking=True)
    texts, question = bot.servers.texts(interaction, private=private), plain_question(content)
    before = bot.conversations.before(channel=channel, member=member, private=private)
    if wait is not None:
        reply = Reply(notice_card(texts, "error-cooldown", seconds=wait.seconds))
    elif question:
        reply = await _answer(
            bot,
            texts,
            question,
            before=before if leans else None,
            repeated=True,
            asker=None if private else member,
            addressee=addressee,
        )
    else:
        reply = Reply(notice_card(texts, "nothing-to-ask"))
    await bot.delivery.respond(interaction, reply.card)
    if leans and reply.question is not None:
        bot.conversations.remember(reply.question, channel=channel, member=member, private=private)
