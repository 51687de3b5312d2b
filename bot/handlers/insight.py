"""``/knowledge report``: what members of a server asked over some days, with a picture."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.attached import AttachedFile
from bot.cards import insight_card
from bot.handlers.moderation import knowledge
from bot.languages import texts_for
from bot.permissions import check_moderator
from bot.plot import PlotWords, can_plot, is_by_week, plot
from bot.texts import described
from knowledge import KnowledgeBase, Report, first_moment, report_on

if TYPE_CHECKING:
    from bot.client import DaleelBot
    from bot.texts import Texts

log = logging.getLogger(__name__)

DAYS = 30
PICTURE = "report.png"


def register(bot: DaleelBot) -> None:  # as other handlers
    """Nothing to add: the command is in a group that is registered elsewhere."""


@knowledge.command(name="report", description=described("command-knowledge-report"))
@app_commands.describe(days=described("option-days"))
@app_commands.check(check_moderator)
async def show_report(
    interaction: discord.Interaction[DaleelBot], days: app_commands.Range[int, 1, 365] = DAYS
) -> None:
    """See what was asked, how it was answered, and from where."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, texts = interaction.client, texts_for(interaction)
    await bot.asked.written()
    report = await asyncio.to_thread(report_for, bot.base, days, interaction.guild_id)
    picture = await _picture(texts, report) if report.tally.questions else None
    await bot.delivery.respond(interaction, insight_card(texts, report, picture), picture)


def report_for(base: KnowledgeBase, days: int, server: int | None = None) -> Report:
    """The report on the last days, today among them.

    Args:
        base: The knowledge base.
        days: How many days.
        server: Where it was asked; None for all servers.
    """
    now = datetime.now(UTC)
    questions = base.questions.kept(since=first_moment(days, now), server=server)
    return report_on(questions, base.contents(), base.section_by_id, days=days, now=now)


async def _picture(texts: Texts, report: Report) -> AttachedFile | None:
    """The picture of a report; None where matplotlib is not installed or fails."""
    if not can_plot():
        return None
    title = texts.get("plot-weeks" if is_by_week(report) else "plot-days")
    words = PlotWords(
        title, texts.get("plot-answered"), texts.get("plot-unsure"), texts.get("plot-not-found")
    )
    try:
        drawn = await asyncio.to_thread(plot, report, words)
    except Exception:
        log.exception("The picture of a report could not be drawn; the report goes without.")
        return None
    return AttachedFile(PICTURE, drawn, description=title)
