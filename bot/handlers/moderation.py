"""``/knowledge``: the documents' state, and their refresh, seen before it is published."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.cards import (
    DISCARD_ID,
    PREVIEW_ID,
    PUBLISH_ID,
    Card,
    notice_card,
    preview_card,
    refresh_failed_card,
    report_card,
    status_card,
)
from bot.handlers.pressed import NEVER, ModeratorPressed, Press
from bot.handlers.publishing import ProgressEdits, publish
from bot.languages import texts_for
from bot.permissions import MODERATOR_PERMISSIONS, check_moderator
from bot.startup import preview, refresh
from bot.texts import described
from knowledge import ChangedSincePreview, KnowledgeError

if TYPE_CHECKING:
    from bot.cards import Part
    from bot.client import DaleelBot
    from bot.texts import Texts

log = logging.getLogger(__name__)


def register(bot: DaleelBot) -> None:
    """Add the moderators' commands, and what the buttons of a preview do."""
    bot.tree.add_command(knowledge)
    bot.add_dynamic_items(TurnPreview, DiscardPreview, PublishPreview)


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


@knowledge.command(name="refresh", description=described("command-knowledge-refresh"))
@app_commands.check(check_moderator)
async def refresh_documents(interaction: discord.Interaction[DaleelBot]) -> None:
    """Read the documents again, see what would change, and publish it."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, texts = interaction.client, texts_for(interaction)
    await bot.delivery.respond(interaction, await _previewed(bot, texts))


async def _previewed(
    bot: DaleelBot, texts: Texts, page: int = 0, *, seen: str | None = None
) -> Card:
    """The card for what a refresh would publish now.

    Args:
        bot: The bot.
        texts: The language to speak.
        page: The page to turn to; where the documents changed, it is the first.
        seen: The digest of the preview that the moderator saw; None before the first.
    """
    try:
        found = await asyncio.to_thread(preview, bot.base, bot.settings)
    except KnowledgeError as error:
        log.warning("The documents cannot be previewed: %s", error)
        status = await asyncio.to_thread(bot.base.status)
        return refresh_failed_card(texts, error, status.edition.number)
    again = seen is not None and seen != found.digest
    return await asyncio.to_thread(preview_card, texts, found, 0 if again else page, again=again)


class PressedInPlace(ModeratorPressed, template=NEVER):
    """What moderators press on a card that changes by it."""

    def turns(self, shown: list[Part]) -> bool:  # noqa: ARG002  # as others do
        """Always: moderators' cards are private and change in place."""
        return True


class TurnPreview(PressedInPlace, template=PREVIEW_ID):
    """The buttons that turn the pages of a preview: the files are read again for each."""

    async def open(self, press: Press) -> Card:
        """The page of the preview; the first of a new one where the files changed."""
        seen = str(self.ids["digest"])
        return await _previewed(press.bot, press.texts, self.page, seen=seen)


class DiscardPreview(PressedInPlace, template=DISCARD_ID):
    """*Discard* under a preview."""

    async def open(self, press: Press) -> Card:
        """What stays in force."""
        status = await asyncio.to_thread(press.bot.base.status)
        return notice_card(press.texts, "discarded", edition=str(status.edition.number))


class PublishPreview(PressedInPlace, template=PUBLISH_ID):
    """*Publish* under a preview: publishes what was previewed and nothing else.

    It works as long as the message is there: nothing is kept but the digest in its id.
    """

    async def act(self, interaction: discord.Interaction[DaleelBot]) -> None:
        """Publish, if the files are as they were; else show what they are now."""
        check_moderator(interaction)
        bot, texts, seen = interaction.client, texts_for(interaction), str(self.ids["digest"])

        def work(progress: ProgressEdits) -> Card:
            author = interaction.user.id
            try:
                report = refresh(bot.base, bot.settings, progress, author=author, previewed=seen)
            except ChangedSincePreview:
                return preview_card(texts, preview(bot.base, bot.settings), again=True)
            log.info("Edition %d is in force; published: %s.", report.edition, report.published)
            return report_card(texts, report)

        await publish(interaction, work)
