"""What is replied to a question, wherever it came from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.attention import heard_in, is_own_thread
from bot.cards import (
    LISTED,
    Asking,
    Card,
    Here,
    answer_card,
    help_card,
    is_silent,
    more_card,
    notice_card,
    passages_shown,
)
from bot.handlers.asked import as_read
from bot.servers import Listening
from knowledge import Library, Verdict, asks_for_more, is_meant_for_documents

if TYPE_CHECKING:
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
        goes_on: Whether it was understood with the question before.
        private: Whether the member alone will see the answer; the card only leads there.
        before: The question that it leans on, where the answer is still to be shown.
        answer: What the documents say to a new question; None where it answers none.
    """

    card: Card
    question: str | None = None
    sure: bool = False
    goes_on: bool = False
    private: bool = False
    before: str | None = None
    answer: Answer | None = None


async def reply_to_question(
    bot: DaleelBot,
    texts: Texts,
    question: str,
    asking: Asking,
    *,
    server: int | None,
    before: str | None = None,
) -> Reply:
    """Ask the documents; of a very long question its beginning.

    Args:
        bot: The bot.
        texts: The language to speak.
        question: The question, without markup.
        asking: How it is asked.
        server: The id of the server whose documents are asked; None outside of servers.
        before: The question that it may lean on; else None.

    Raises:
        KnowledgeError: The knowledge base cannot be read.
    """
    if before is not None and asks_for_more(question):
        return await _more(bot, texts, before, asking, server)
    read = as_read(bot, question)
    quotes, corrected = bot.settings.answers.quotes, not asking.as_written
    answer = await bot.look_up(
        server, lambda library: library.ask(read, quotes, before=before, corrected=corrected)
    )
    how = asking if read == question else replace(asking, read_only=len(read))
    card = answer_card(texts, answer, how)
    return Reply(
        card,
        answer.read_as or read,
        sure=is_meant_for_documents(answer),
        goes_on=answer.read_as is not None and not is_silent(answer),
        answer=answer,
    )


async def _more(
    bot: DaleelBot, texts: Texts, question: str, asking: Asking, server: int | None
) -> Reply:
    """The further passages for a question that was answered."""
    answer = await bot.look_up(server, lambda library: library.ask(question))
    further = answer.quotes[passages_shown(answer) :]
    if answer.verdict is Verdict.NOT_FOUND or not further:
        return Reply(notice_card(texts, "no-more"), question, sure=True)
    card = more_card(texts, further, pages=LISTED, asker=asking.asker)
    return Reply(card, question, sure=True)


async def help_for(bot: DaleelBot, texts: Texts, channel: AnyChannel | None) -> Card:
    """The card that says how to ask in a channel."""
    server = channel.guild.id if channel is not None and channel.guild else None
    contents = await bot.look_up(server, Library.contents)
    organizations = await bot.look_up(server, Library.organizations)
    here = Here(
        Listening.MENTIONS if channel is None else heard_in(bot, channel),
        private=bot.servers.answers_privately(channel),
        in_own_thread=bot.reads_all_messages and is_own_thread(bot, channel),
        opens_threads=bot.servers.opens_threads(channel),
    )
    return help_card(texts, name_of(bot), contents, organizations, here)


def name_of(bot: DaleelBot) -> str:
    """The bot's name, as members see it."""
    return bot.user.display_name if bot.user else "Daleel"
