"""A publication under way: off the event loop, with its progress on the card."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

import discord

from bot.cards import refresh_card, refresh_failed_card
from bot.languages import texts_for
from knowledge import KnowledgeError, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.cards import Card
    from bot.client import DaleelBot
    from knowledge import AuditEntry

log = logging.getLogger(__name__)

# Discord lets a message be edited about five times in five seconds.
SECONDS_BETWEEN_EDITS = 1.5


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a publication.

    Attributes:
        card: The card to show in the end.
        entry: What to write into the audit log; None where nothing was published.
    """

    card: Card
    entry: AuditEntry | None = None


async def publish(
    interaction: discord.Interaction[DaleelBot], work: Callable[[ProgressEdits], Done]
) -> None:
    """Publish in the place of the card that was pressed on, and show how far it is.

    Args:
        interaction: The press; it is not yet answered.
        work: Publishes, in a thread, and tells what came of it.
    """
    bot, texts = interaction.client, texts_for(interaction)
    await interaction.response.edit_message(view=refresh_card(texts))
    progress = ProgressEdits(interaction)
    try:
        done = await asyncio.to_thread(work, progress)
    except KnowledgeError as error:
        log.warning("A publication failed: %s", error)
        base = await asyncio.to_thread(bot.managed_base, interaction.guild_id or 0)
        number = next((each.number for each in await asyncio.to_thread(base.editions)), 0)
        done = Done(refresh_failed_card(texts, error, number))
    await bot.audit.note(done.entry)
    await progress.finish()
    await bot.delivery.respond(interaction, done.card)


class ProgressEdits:
    """Shows how far a publication has come, not more often than Discord likes.

    Called from the thread that publishes.
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
