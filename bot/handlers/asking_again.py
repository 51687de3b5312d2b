"""Asking by a button.

*Ask again*: a form for the next question, where Discord lets the bot read no reply. *Show
the answer*: in channels whose answers are private.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import ui

from bot.cards import ASK_AGAIN_ID, SHOW_ANSWER_ID, Asking, Card
from bot.handlers.asked import question_of
from bot.handlers.errors import report_interaction
from bot.handlers.pressed import Missing, Press, Pressed, asker_of
from bot.handlers.questions import answer_interaction
from bot.handlers.replies import reply_to_question
from bot.languages import texts_for

if TYPE_CHECKING:
    from bot.client import DaleelBot
    from bot.texts import Texts
    from knowledge import Answer

QUESTION_LENGTH = 2000


def register(bot: DaleelBot) -> None:
    """Let the bot answer the buttons."""
    bot.add_dynamic_items(AskAgain, ShowAnswer)


class AskAgain(Pressed, template=ASK_AGAIN_ID):
    """The button under an answer to a command."""

    async def act(self, interaction: discord.Interaction[DaleelBot]) -> None:
        """Open the form; what is asked from a private answer is answered privately."""
        private = interaction.message is not None and interaction.message.flags.ephemeral
        await interaction.response.send_modal(QuestionForm(texts_for(interaction), private=private))


class ShowAnswer(Pressed, template=SHOW_ANSWER_ID):
    """*Show the answer*: to the question that the message replies to, to who presses alone."""

    _answer: Answer | None = None

    async def open(self, press: Press) -> Card:
        """The answer; for who asked, read as a follow-up of what they asked before."""
        bot = press.bot
        question = await question_of(bot, press.message)
        if question is None:
            raise Missing("question-gone")
        before = None
        if press.member == asker_of(press.shown):
            before = bot.conversations.behind(press.message.id)
        asking = Asking(repeated=True)
        reply = await reply_to_question(
            bot, press.texts, question, asking, server=press.server, before=before
        )
        self._answer = reply.answer
        return reply.card

    def sent(self, press: Press, message: discord.InteractionMessage) -> None:
        """Keep the question, if who asked it reads its answer."""
        if self._answer is not None and press.member == asker_of(press.shown):
            press.bot.asked.note(self._answer, server=press.server, message=message.id)


class QuestionForm(ui.Modal):
    """Where the next question is written.

    Args:
        texts: The language to speak.
        private: Whether the member alone sees the answer.
    """

    def __init__(self, texts: Texts, *, private: bool) -> None:
        super().__init__(title=texts.get("ask-again-title"))
        self._private = private
        self.question: ui.TextInput[Any] = ui.TextInput(
            custom_id="question", style=discord.TextStyle.paragraph, max_length=QUESTION_LENGTH
        )
        self.add_item(ui.Label(text=texts.get("ask-again-label"), component=self.question))

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        """Answer the question; discord.py itself would only log an error."""
        bot: DaleelBot = interaction.client
        if not bot.delivery.events.is_new(interaction.id):
            return
        try:
            await answer_interaction(interaction, self.question.value, private=self._private)
        except Exception as error:  # noqa: BLE001  # told to the member and to the log
            await report_interaction(interaction, error)
