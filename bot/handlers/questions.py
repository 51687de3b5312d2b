"""Questions: messages to the bot, ``/ask`` and *Find the answer*."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.attention import (
    Attention,
    asked_text,
    attention_to,
    names_own_role,
    replied_message,
)
from bot.cards import Asking, Card, notice_card, ping_card, private_card
from bot.handlers.asked import meant_by, question_before, remember, speaker
from bot.handlers.replies import Reply, help_for, name_of, reply_to_question
from bot.markup import label, plain_question
from bot.permissions import PERMISSION_NAMES, may_answer, may_open_thread, may_read_history
from bot.small_talk import is_thanks
from bot.texts import described
from knowledge import GivenAnswer, asks_for_more

if TYPE_CHECKING:
    from bot.client import DaleelBot
    from bot.cooldowns import Wait
    from bot.texts import Texts

log = logging.getLogger(__name__)

WELCOME = "👍"
_DOUBTFUL = {Attention.IF_SURE, Attention.IF_FOLLOWS}
THREAD_NAME_LENGTH = 80

_SPOKEN = {discord.MessageType.default, discord.MessageType.reply}


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
    wait = wait_before(bot, message, attention)
    if wait is not None and wait.told:
        return
    reply = ask_to_wait(bot, message, wait) if wait else await reply_to(bot, message, attention)
    if reply is None:
        return
    thread = await _thread_for(bot, message, reply)
    answer = await bot.delivery.reply(message, reply.card, thread)
    if answer is not None:
        remember(bot, message, reply, answer)
        given = GivenAnswer(
            question=message.id,
            channel=answer.channel.id,
            answer=answer.id,
            asker=message.author.id,
            given_at=int(time.time()),
        )
        await asyncio.to_thread(bot.base.host.remember, given)
        if bot.delivery.deleted.knows(message.id):  # while its answer was being kept
            await bot.delivery.delete(answer)
            await asyncio.to_thread(bot.base.host.forget, [message.id])


async def _thread_for(
    bot: DaleelBot, message: discord.Message, reply: Reply
) -> discord.Thread | None:
    """The thread that an answer opens, where moderators chose so and Discord lets it."""
    if reply.question is None or reply.private or not bot.servers.opens_threads(message.channel):
        return None
    if not may_open_thread(message):
        log.info("May not open threads in channel %s.", message.channel.id)
        return None
    return await bot.delivery.open_thread(message, label(reply.question, THREAD_NAME_LENGTH))


def wait_before(bot: DaleelBot, message: discord.Message, attention: Attention) -> Wait | None:
    """How long a question is to wait that comes too soon; what may be none is not counted."""
    if attention in _DOUBTFUL:
        return None
    return bot.cooldowns.count(member=message.author.id, channel=message.channel.id)


def ask_to_wait(bot: DaleelBot, message: discord.Message, wait: Wait) -> Reply:
    """What to reply to a question that comes too soon."""
    log.info("Message %s comes too soon.", message.id)
    texts = bot.servers.texts(message)
    return Reply(notice_card(texts, "error-cooldown", seconds=wait.seconds))


async def reply_to(bot: DaleelBot, message: discord.Message, attention: Attention) -> Reply | None:
    """What to reply; None where silence is better."""
    question = asked_text(message)
    if is_thanks(question):
        await _acknowledge_thanks(bot, message)
        return None
    if not question:
        return await _reply_without_words(bot, message)
    # What may be chatter leans on no question, but for *tell me more*.
    leans = attention is not Attention.IF_SURE or asks_for_more(question)
    before = await question_before(bot, message) if leans else None
    return await _reply(bot, bot.servers.texts(message), message, question, attention, before)


async def _reply(
    bot: DaleelBot,
    texts: Texts,
    message: discord.Message,
    question: str,
    attention: Attention,
    before: str | None = None,
) -> Reply | None:
    """The answer or, where answers are private, what shows it to who presses."""
    asker = message.author.id
    reply = await reply_to_question(
        bot, texts, question, Asking(asker=asker), server=_server(message), before=before
    )
    follows = attention is Attention.IF_FOLLOWS and reply.goes_on
    if attention in _DOUBTFUL and not (reply.sure or follows):
        return None
    if bot.servers.answers_privately(message.channel):
        if not may_read_history(message):
            return None if attention in _DOUBTFUL else Reply(_unreadable(texts))
        card = private_card(texts, asker)  # the question is kept once who asked reads the answer
        return replace(reply, card=card, private=True, before=before, answer=None)
    return reply


def _unreadable(texts: Texts) -> Card:
    """What to say where the question could not be read again to show its answer."""
    lacked = PERMISSION_NAMES["read_message_history"]
    return notice_card(texts, "private-unreadable", permission=lacked)


def _server(message: discord.Message) -> int | None:
    return message.guild.id if message.guild else None


async def _reply_without_words(bot: DaleelBot, message: discord.Message) -> Reply | None:
    """What to reply to a message that only mentions the bot, or holds no words at all."""
    replied = replied_message(message)
    if replied is not None and replied.author == bot.user:
        return None  # a picture, or a reply whose words Discord does not let the bot read
    mentioned = bot.user in message.mentions
    meant = await meant_by(bot, message) if mentioned or replied is not None else None
    if meant is not None and (asked := asked_text(meant)):
        texts = bot.servers.texts(meant)
        return await _reply(bot, texts, message, asked, Attention.ADDRESSED)
    texts = bot.servers.texts(message)
    if not message.content and names_own_role(message):
        return Reply(notice_card(texts, "mention-unreadable", bot=name_of(bot)))
    if mentioned or message.guild is None:
        return Reply(await help_for(bot, texts, message.channel))
    return None


async def _acknowledge_thanks(bot: DaleelBot, message: discord.Message) -> None:
    """A sign under a message that thanks, where the bot may set one."""
    if message.guild is not None and isinstance(message.channel, discord.abc.GuildChannel):
        allowed = message.channel.permissions_for(message.guild.me)
        if not (allowed.add_reactions and allowed.read_message_history):
            return
    await bot.delivery.react(message, WELCOME)


@app_commands.command(name=described("name-ask"), description=described("command-ask"))
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
    await answer_interaction(interaction, question, private=private, addressee=addressee)


@app_commands.context_menu(name=described("name-find-the-answer"))
async def find_the_answer(
    interaction: discord.Interaction[DaleelBot], message: discord.Message
) -> None:
    """Ask with the words of somebody's message; only who asked sees the answer."""
    await answer_interaction(interaction, asked_text(message), private=True, leans=False)


async def answer_interaction(
    interaction: discord.Interaction[DaleelBot],
    content: str,
    *,
    private: bool,
    addressee: discord.User | discord.Member | None = None,
    leans: bool = True,
) -> None:
    """Answer a question that came with an interaction.

    Args:
        interaction: It; not yet answered.
        content: The question.
        private: Whether the member alone sees the answer; in some channels it always is so.
        addressee: The member that the answer is for; else None.
        leans: Whether it may be a follow-up of the member's question before.
    """
    bot = interaction.client
    member, channel = interaction.user.id, interaction.channel_id or 0
    wait = bot.cooldowns.count(member=member, channel=channel)
    private = private or wait is not None or bot.servers.answers_privately(interaction.channel)
    await interaction.response.defer(ephemeral=private, thinking=True)
    texts, question = bot.servers.texts(interaction, private=private), plain_question(content)
    reply = Reply(notice_card(texts, "nothing-to-ask"))
    if wait is not None:
        reply = Reply(notice_card(texts, "error-cooldown", seconds=wait.seconds))
    elif question:
        asking = Asking(
            repeated=True,
            asker=None if private else member,
            addressee=None if addressee is None else addressee.display_name,
            given_to=None if private or addressee is None else addressee.id,
        )
        before = _before(interaction, private=private) if leans else None
        server = interaction.guild_id
        reply = await reply_to_question(bot, texts, question, asking, server=server, before=before)
    sent = await bot.delivery.respond(interaction, reply.card)
    if sent is not None and reply.answer is not None:
        bot.asked.note(reply.answer, server=interaction.guild_id, message=sent.id)
    if leans and reply.question is not None:
        by = member if private else speaker(bot, interaction.channel, member)
        bot.conversations.remember(reply.question, channel=channel, member=by, private=private)
    if addressee is not None and reply.question is not None and not private:
        await _ping(interaction, texts, addressee)


def _before(interaction: discord.Interaction[DaleelBot], *, private: bool) -> str | None:
    """The question that one by an interaction may lean on."""
    bot, channel = interaction.client, interaction.channel_id or 0
    conversations, member = bot.conversations, interaction.user.id
    shared = speaker(bot, interaction.channel, member)
    own = conversations.before(channel=channel, member=member, private=private) if private else None
    return own or conversations.before(channel=channel, member=shared)


async def _ping(
    interaction: discord.Interaction[DaleelBot],
    texts: Texts,
    addressee: discord.User | discord.Member,
) -> None:
    """Ping the member whom an answer is for, where the server's moderators allow it."""
    bot, asker = interaction.client, interaction.user
    allowed = bot.servers.of(interaction.guild_id).pings
    if allowed and not addressee.bot and addressee.id != asker.id:
        card = ping_card(texts, addressee.mention, asker.id)
        await bot.delivery.ping(interaction, card, addressee)
