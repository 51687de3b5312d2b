"""``/knowledge``: the moderators' view of the documents, and their refresh."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.cards import (
    Card,
    refresh_card,
    refresh_failed_card,
    report_card,
    status_card,
)
from bot.languages import texts_for
from bot.permissions import MODERATOR_PERMISSIONS, check_moderator
from bot.startup import refresh
from bot.texts import described
from knowledge import KnowledgeError, Progress

if TYPE_CHECKING:
    from bot.client import DaleelBot
    from bot.texts import Texts

log = logging.getLogger(__name__)

# Discord lets a message be edited about five times in five seconds.
SECONDS_BETWEEN_EDITS = 1.5


def register(bot: DaleelBot) -> None:
    """Add the moderators' commands."""
    bot.tree.add_command(knowledge)


knowledge = app_commands.Group(
    name="knowledge",
    description=described("command-knowledge"),
    default_permissions=MODERATOR_PERMISSIONS,
    # "guild_only" would lose against the contexts that the tree allows.
    allowed_contexts=app_commands.AppCommandContext(
        guild=True, dm_channel=False, private_channel=False
    ),
)


@knowledge.command(name="status", description=described("command-knowledge-status"))
@app_commands.check(check_moderator)
async def show_status(interaction: discord.Interaction[DaleelBot]) -> None:
    """See which edition answers, and what it holds."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot = interaction.client
    status = await asyncio.to_thread(bot.base.status)
    await bot.delivery.respond(interaction, status_card(texts_for(interaction), status))


class _ProgressEdits:
    """Shows how far a refresh has come, not more often than Discord likes.

    Called from the thread that refreshes.
    """

    def __init__(self, interaction: discord.Interaction[DaleelBot]) -> None:
        self._interaction = interaction
        self._loop = asyncio.get_running_loop()
        self._next = self._loop.time() + SECONDS_BETWEEN_EDITS
        self._edits: set[asyncio.Task[None]] = set()

    def __call__(self, progress: Progress) -> None:
        """Take a step; mostly nothing is sent."""
        now = self._loop.time()
        if now >= self._next:
            self._next = now + SECONDS_BETWEEN_EDITS
            self._loop.call_soon_threadsafe(self._start_edit, progress)

    def _start_edit(self, progress: Progress) -> None:
        task = self._loop.create_task(self._edit(progress))
        self._edits.add(task)
        task.add_done_callback(self._edits.discard)

    async def _edit(self, progress: Progress) -> None:
        texts = texts_for(self._interaction)
        try:
            await self._interaction.edit_original_response(view=refresh_card(texts, progress))
        except discord.HTTPException as error:
            log.info("Progress of interaction %s not shown: %s", self._interaction.id, error)

    async def finish(self) -> None:
        """Wait for edits under way, so that none comes after the report."""
        await asyncio.gather(*self._edits)


@knowledge.command(name="refresh", description=described("command-knowledge-refresh"))
@app_commands.check(check_moderator)
async def refresh_documents(interaction: discord.Interaction[DaleelBot]) -> None:
    """Read the documents again and publish what changed."""
    bot = interaction.client
    texts = texts_for(interaction)
    await interaction.response.send_message(view=refresh_card(texts), ephemeral=True)
    progress = _ProgressEdits(interaction)
    card = await _refresh(bot, texts, progress)
    await progress.finish()
    await bot.delivery.respond(interaction, card)


async def _refresh(bot: DaleelBot, texts: Texts, progress: _ProgressEdits) -> Card:
    try:
        report = await asyncio.to_thread(refresh, bot.base, bot.settings, progress)
    except KnowledgeError as error:
        log.warning("A refresh failed: %s", error)
        status = await asyncio.to_thread(bot.base.status)
        return refresh_failed_card(texts, error, status.edition.number)
    log.info("Edition %d is in force; published: %s.", report.edition, report.published)
    return report_card(texts, report)
