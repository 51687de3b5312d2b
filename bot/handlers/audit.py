"""``/knowledge audit``: who changed the documents or the settings of a server."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from discord import app_commands

from bot.audit import KEPT_DAYS
from bot.cards import AUDIT_ID, ENTRIES_ON_A_PAGE, Card, audit_card
from bot.handlers.moderation import PressedInPlace, knowledge
from bot.languages import texts_for
from bot.permissions import check_moderator
from bot.texts import described

if TYPE_CHECKING:
    import discord

    from bot.client import DaleelBot
    from bot.handlers.pressed import Press
    from bot.texts import Texts


def register(bot: DaleelBot) -> None:
    """Let the bot answer the buttons; the command is in a group that is registered elsewhere."""
    bot.add_dynamic_items(TurnAudit)


@knowledge.command(
    name=described("name-knowledge-audit"), description=described("command-knowledge-audit")
)
@app_commands.check(check_moderator)
async def show_audit(interaction: discord.Interaction[DaleelBot]) -> None:
    """See who changed what, newest first."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, texts = interaction.client, texts_for(interaction)
    card = await asyncio.to_thread(_page, bot, texts, interaction.guild_id or 0)
    await bot.delivery.respond(interaction, card)


def _page(bot: DaleelBot, texts: Texts, server: int, page: int = 0) -> Card:
    """The card for a page of the log; past the end is the last one."""
    kept = bot.base.audit
    count = max(1, -(-kept.count(server) // ENTRIES_ON_A_PAGE))
    page = min(page, count - 1)
    entries = kept.of(server, page * ENTRIES_ON_A_PAGE, ENTRIES_ON_A_PAGE)
    return audit_card(texts, entries, page, count, KEPT_DAYS)


class TurnAudit(PressedInPlace, template=AUDIT_ID):
    """The buttons that turn the pages of the log."""

    async def open(self, press: Press) -> Card:
        """The page of the log."""
        return await asyncio.to_thread(_page, press.bot, press.texts, press.server or 0, self.page)
