"""``/privacy``: what is kept of the member who asks, and its deletion."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.cards import FORGET_ME_ID, Card, forgotten_card, privacy_card
from bot.handlers.feedback import votes_of
from bot.handlers.pressed import Pressed
from bot.languages import texts_for
from bot.texts import described

if TYPE_CHECKING:
    from bot.cards import Part
    from bot.client import DaleelBot
    from bot.handlers.pressed import Press
    from knowledge import GivenAnswer, KnowledgeBase


def register(bot: DaleelBot) -> None:
    """Add the command and its button."""
    bot.tree.add_command(privacy)
    bot.add_dynamic_items(ForgetMe)


@app_commands.command(name=described("name-privacy"), description=described("command-privacy"))
async def privacy(interaction: discord.Interaction[DaleelBot]) -> None:
    """See what is kept of you, and delete it."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot = interaction.client
    await bot.asked.written()
    answers, questions, votes = await asyncio.to_thread(_kept, bot.base, interaction.user.id)
    card = privacy_card(
        texts_for(interaction),
        answers,
        questions=questions,
        votes=votes,
        days=bot.settings.answers.questions_kept_days,
    )
    await bot.delivery.respond(interaction, card)


def _kept(base: KnowledgeBase, member: int) -> tuple[tuple[GivenAnswer, ...], int, int]:
    """The remembered answers to a member, how many questions they lead to, and their votes."""
    answers = base.questions.answers_for(member)
    questions = base.questions.count_answered_by(each.answer for each in answers)
    return answers, questions, len(votes_of(base, member))


class ForgetMe(Pressed, template=FORGET_ME_ID):
    """*Delete this*: what can be tied to who presses."""

    def turns(self, shown: list[Part]) -> bool:  # noqa: ARG002  # as others do
        """Always: what the card told is gone."""
        return True

    async def open(self, press: Press) -> Card:
        """Delete it, and say so."""
        bot = press.bot
        await bot.asked.written()
        bot.conversations.forget(press.member)
        await asyncio.to_thread(_forget, bot.base, press.member)
        return forgotten_card(press.texts)


def _forget(base: KnowledgeBase, member: int) -> None:
    base.questions.forget_asker(member, votes_of(base, member))
