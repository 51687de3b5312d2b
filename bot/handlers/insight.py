"""``/knowledge report``: what members of a server asked over some days, with a picture."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.attached import AttachedFile
from bot.cards import insight_card
from bot.handlers.moderation import knowledge
from bot.insight import plot_words, report_for
from bot.languages import texts_for
from bot.permissions import check_moderator
from bot.plot import can_plot, plot
from bot.texts import described

if TYPE_CHECKING:
    from bot.client import DaleelBot
    from bot.texts import Texts
    from knowledge import Report

log = logging.getLogger(__name__)

DAYS = 30
PICTURE = "report.png"


def register(bot: DaleelBot) -> None:  # as other handlers
    """Nothing to add: the command is in a group that is registered elsewhere."""


@knowledge.command(
    name=described("name-knowledge-report"), description=described("command-knowledge-report")
)
@app_commands.describe(days=described("option-days"))
@app_commands.check(check_moderator)
async def show_report(
    interaction: discord.Interaction[DaleelBot], days: app_commands.Range[int, 1, 365] = DAYS
) -> None:
    """See what was asked, how it was answered, and from where."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, texts = interaction.client, texts_for(interaction)
    await bot.asked.written()
    server = interaction.guild_id
    report = await bot.look_up(server, lambda library: report_for(bot.base, library, days, server))
    picture = await _picture(texts, report) if report.tally.questions else None
    await bot.delivery.respond(interaction, insight_card(texts, report, picture), picture)


async def _picture(texts: Texts, report: Report) -> AttachedFile | None:
    """The picture of a report; None where matplotlib is not installed or fails."""
    if not can_plot():
        return None
    words = plot_words(texts, report)
    try:
        drawn = await asyncio.to_thread(plot, report, words)
    except Exception:
        log.exception("The picture of a report could not be drawn; the report goes without.")
        return None
    return AttachedFile(PICTURE, drawn, description=words.title)
