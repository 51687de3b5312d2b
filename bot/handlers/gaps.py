"""``/knowledge gaps``: what members of a server asked and the documents do not answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from discord import app_commands

from bot.attached import AttachedFile
from bot.cards import (
    GAP_CHOICE_ID,
    GAP_ID,
    GAPS_EXPORT_ID,
    GAPS_ID,
    Card,
    export_card,
    gap_card,
    gaps_card,
    notice_card,
    page_of,
)
from bot.handlers.moderation import knowledge
from bot.handlers.pressed import Missing, ModeratorPressed, Press
from bot.languages import texts_for
from bot.permissions import check_moderator
from bot.spreadsheet import gaps_as_csv
from bot.texts import described
from knowledge import Gap, find_gaps, gap_with

if TYPE_CHECKING:
    import discord

    from bot.client import DaleelBot
    from bot.texts import Texts

EXPORTED = "gaps.csv"


def register(bot: DaleelBot) -> None:
    """Let the bot answer the buttons; the command is in a group that is registered elsewhere."""
    bot.add_dynamic_items(TurnGaps, ChooseGap, TurnGap, ExportGaps)


@knowledge.command(
    name=described("name-knowledge-gaps"), description=described("command-knowledge-gaps")
)
@app_commands.check(check_moderator)
async def show_gaps(interaction: discord.Interaction[DaleelBot]) -> None:
    """See what members asked and the documents do not answer."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot = interaction.client
    card = await _gaps_page(bot, texts_for(interaction), interaction.guild_id)
    await bot.delivery.respond(interaction, card)


async def gaps_of(bot: DaleelBot, server: int | None) -> tuple[Gap, ...]:
    """The gaps of one server; none outside of servers."""
    if server is None:
        return ()
    await bot.asked.written()
    return await asyncio.to_thread(lambda: find_gaps(bot.base.questions.kept(server=server)))


async def _gaps_page(bot: DaleelBot, texts: Texts, server: int | None, page: int = 0) -> Card:
    gaps = await gaps_of(bot, server)
    keys = [key for gap in page_of(gaps, page) for key in gap.nearest]
    nearest = await bot.look_up(server, lambda library: library.quotes_by_id(keys))
    return gaps_card(texts, gaps, nearest, page, bot.settings.answers.questions_kept_days)


async def _gap_page(press: Press, question: int, page: int = 0) -> Card:
    gap = gap_with(await gaps_of(press.bot, press.server), question)
    if gap is None:
        raise Missing("gap-gone")
    nearest = await press.look_up(lambda library: library.quotes_by_id(gap.nearest))
    return gap_card(press.texts, gap, nearest, page)


class TurnGaps(ModeratorPressed, template=GAPS_ID):
    """The buttons that turn the pages of the gaps."""

    async def open(self, press: Press) -> Card:
        """The page of the gaps."""
        return await _gaps_page(press.bot, press.texts, press.server, self.page)


class ChooseGap(ModeratorPressed, template=GAP_CHOICE_ID):
    """The list of the gaps on a page."""

    async def open(self, press: Press) -> Card:
        """The gap that was chosen, beside the list."""
        return await _gap_page(press, int(self.chosen))


class TurnGap(ModeratorPressed, template=GAP_ID):
    """The buttons that turn the pages of a gap's questions."""

    async def open(self, press: Press) -> Card:
        """The page of the questions."""
        return await _gap_page(press, int(str(self.ids["question"])), self.page)


class ExportGaps(ModeratorPressed, template=GAPS_EXPORT_ID):
    """*Export as CSV*."""

    async def act(self, interaction: discord.Interaction[DaleelBot]) -> None:
        """Send the file to who pressed alone, if they are still a moderator."""
        check_moderator(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        bot, texts = interaction.client, texts_for(interaction)
        gaps = await gaps_of(bot, interaction.guild_id)
        if not gaps:
            await bot.delivery.respond(interaction, notice_card(texts, "gap-gone"))
            return
        content, questions = await bot.look_up(
            interaction.guild_id, lambda library: gaps_as_csv(library, gaps)
        )
        file = AttachedFile(EXPORTED, content)
        await bot.delivery.respond(interaction, export_card(texts, file, questions), file)
