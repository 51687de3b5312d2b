"""What is replied to a question, wherever it came from."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.attention import asked_text, heard_in, opening_of
from bot.cards import (
    LISTED,
    Asking,
    Card,
    answer_card,
    help_card,
    more_card,
    noted,
    notice_card,
    shown_parts,
)
from bot.markup import word_end
from bot.servers import Listening
from knowledge import Verdict, asks_for_more, is_meant_for_documents

if TYPE_CHECKING:
    import discord

    from bot.attention import AnyChannel
    from bot.client import DaleelBot
    from bot.texts import Texts
    from knowledge import Answer


@dataclass(frozen=True, slots=True)
class Reply:
    """What to reply to a message.

    Attributes:
        card: The card.
        question: The whole question that it answers; None where it answers none.
        sure: Whether the documents surely answer it, though nobody asked them.
        answer: What the documents say to a new question; None where it answers none.
    """

    card: Card
    question: str | None = None
    sure: bool = False
    answer: Answer | None = None


async def reply_to_question(
    bot: DaleelBot, texts: Texts, question: str, asking: Asking, before: str | None = None
) -> Reply:
    """Ask the documents; of a very long question its beginning.

    Args:
        bot: The bot.
        texts: The language to speak.
        question: The question, without markup.
        asking: How it is asked.
        before: The question that it may lean on; else None.

    Raises:
        KnowledgeError: The knowledge base cannot be read.
    """
    if before is not None and asks_for_more(question):
        return await _more(bot, texts, before)
    read = question[: word_end(question, bot.settings.answers.max_question_length)]
    answer = await asyncio.to_thread(
        bot.base.ask,
        read,
        bot.settings.answers.quotes,
        before=before,
        corrected=not asking.as_written,
    )
    how = asking if read == question else replace(asking, read_only=len(read))
    card = answer_card(texts, answer, how)
    sure = is_meant_for_documents(answer)
    return Reply(card, answer.read_as or read, sure=sure, answer=answer)


async def _more(bot: DaleelBot, texts: Texts, question: str) -> Reply:
    """The further passages for a question that was answered."""
    answer = await asyncio.to_thread(bot.base.ask, question)
    further = answer.quotes[1:] if answer.verdict is not Verdict.NOT_FOUND else ()
    card = more_card(texts, further, pages=LISTED) if further else notice_card(texts, "no-more")
    return Reply(card, question, sure=True)


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
    asked = await bot.delivery.replied_to(answer) or await opening_of(bot, answer.channel)
    return None if asked is None else asked_text(asked) or None


async def help_for(bot: DaleelBot, texts: Texts, channel: AnyChannel | None) -> Card:
    """The card that says how to ask in a channel."""
    contents = await asyncio.to_thread(bot.base.contents)
    organizations = await asyncio.to_thread(bot.base.organizations)
    listening = Listening.MENTIONS if channel is None else heard_in(bot, channel)
    private = bot.servers.answers_privately(channel)
    return help_card(texts, name_of(bot), contents, organizations, listening, private=private)


def name_of(bot: DaleelBot) -> str:
    """The bot's name, as members see it."""
    return bot.user.display_name if bot.user else "Daleel"
