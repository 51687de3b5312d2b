"""``/knowledge``: the documents' state, and their refresh, seen before it is published."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.audit import published
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
from bot.handlers.publishing import Done, ProgressEdits, publish
from bot.languages import texts_for
from bot.permissions import MODERATOR_PERMISSIONS, check_moderator
from bot.proposals import Refused, proposal
from bot.texts import described
from knowledge import ChangedSincePreview, KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.cards import Part
    from bot.client import DaleelBot
    from bot.texts import Texts
    from knowledge import Status

log = logging.getLogger(__name__)


def register(bot: DaleelBot) -> None:
    """Add the moderators' commands, and what the buttons of a preview do."""
    bot.tree.add_command(knowledge)
    bot.add_dynamic_items(TurnPreview, DiscardPreview, PublishPreview)


knowledge = app_commands.Group(
    name=described("name-knowledge"),
    description=described("command-knowledge"),
    default_permissions=MODERATOR_PERMISSIONS,
    # "guild_only" would lose against the contexts that the tree allows.
    allowed_contexts=app_commands.AppCommandContext(
        guild=True, dm_channel=False, private_channel=False
    ),
)


@knowledge.command(
    name=described("name-knowledge-status"), description=described("command-knowledge-status")
)
@app_commands.check(check_moderator)
async def show_status(interaction: discord.Interaction[DaleelBot]) -> None:
    """See which edition answers, and what it holds."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot = interaction.client
    status = await asyncio.to_thread(_status, bot, interaction.guild_id or 0)
    await bot.delivery.respond(interaction, status_card(texts_for(interaction), status))


def _status(bot: DaleelBot, server: int) -> Status:
    """The state of the documents that a server's moderators look after, else of the shared."""
    base = bot.managed_base(server)
    return (bot.base if base.is_empty else base).status()


@knowledge.command(
    name=described("name-knowledge-refresh"), description=described("command-knowledge-refresh")
)
@app_commands.check(check_moderator)
async def refresh_documents(interaction: discord.Interaction[DaleelBot]) -> None:
    """Read the documents again, see what would change, and publish it."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, texts = interaction.client, texts_for(interaction)
    card = await previewed(bot, texts, interaction.guild_id or 0)
    await bot.delivery.respond(interaction, card)


async def previewed(
    bot: DaleelBot,
    texts: Texts,
    server: int,
    page: int = 0,
    *,
    draft: int | None = None,
    seen: str | None = None,
) -> Card:
    """The card for what would be published now.

    Args:
        bot: The bot.
        texts: The language to speak.
        server: The moderator's server.
        page: The page to turn to; where the documents changed, it is the first.
        draft: The draft that would be; None for the operator's files.
        seen: The digest of the preview that the moderator saw; None before the first.
    """
    try:
        proposed = await asyncio.to_thread(proposal, bot, server, draft)
        found = await asyncio.to_thread(proposed.preview)
    except Refused as refused:
        return notice_card(texts, refused.key)
    except KnowledgeError as error:
        log.warning("The documents cannot be previewed: %s", error)
        return await failed_card(bot, texts, server, error)
    again = seen is not None and seen != found.digest
    return await asyncio.to_thread(
        preview_card, texts, found, 0 if again else page, again=again, draft=draft
    )


async def failed_card(bot: DaleelBot, texts: Texts, server: int, error: KnowledgeError) -> Card:
    """The card for what could not be published, or not even read."""
    return refresh_failed_card(texts, error, await asyncio.to_thread(in_force, bot, server))


def in_force(bot: DaleelBot, server: int) -> int:
    """The number of the edition that a server's moderators look after; 0 before the first."""
    return next((each.number for each in bot.managed_base(server).editions()), 0)


class PressedInPlace(ModeratorPressed, template=NEVER):
    """What moderators press on a card that changes by it."""

    def turns(self, shown: list[Part]) -> bool:  # noqa: ARG002  # as others do
        """Always: moderators' cards are private and change in place."""
        return True


class TurnPreview(PressedInPlace, template=PREVIEW_ID):
    """The buttons that turn the pages of a preview: the files are read again for each."""

    async def open(self, press: Press) -> Card:
        """The page of the preview; the first of a new one where the files changed."""
        draft, seen = draft_of(self.ids), str(self.ids["digest"])
        server = press.server or 0
        return await previewed(press.bot, press.texts, server, self.page, draft=draft, seen=seen)


class DiscardPreview(PressedInPlace, template=DISCARD_ID):
    """*Discard* under a preview."""

    async def open(self, press: Press) -> Card:
        """What stays in force."""
        bot, server, draft = press.bot, press.server or 0, draft_of(self.ids)
        if draft is not None:
            with suppress(Refused):  # discarded twice
                proposed = await asyncio.to_thread(proposal, bot, server, draft)
                await asyncio.to_thread(proposed.discard)
        number = await asyncio.to_thread(in_force, bot, server)
        if not number:
            return notice_card(press.texts, "discarded-first")
        return notice_card(press.texts, "discarded", edition=str(number))


class PublishPreview(PressedInPlace, template=PUBLISH_ID):
    """*Publish* under a preview: publishes what was previewed and nothing else.

    It works as long as the message is there: the digest in its id tells what was seen.
    """

    async def act(self, interaction: discord.Interaction[DaleelBot]) -> None:
        """Publish, if the documents are as they were; else show what they are now."""
        check_moderator(interaction)
        bot, texts, seen = interaction.client, texts_for(interaction), str(self.ids["digest"])
        server, draft = interaction.guild_id or 0, draft_of(self.ids)

        def work(progress: ProgressEdits) -> Done:
            try:
                proposed = proposal(bot, server, draft)
            except Refused as refused:
                return Done(notice_card(texts, refused.key))
            try:
                report = proposed.publish(progress, interaction.user.id, seen)
            except ChangedSincePreview:
                return Done(preview_card(texts, proposed.preview(), again=True, draft=draft))
            log.info("Edition %d is in force; published: %s.", report.edition, report.published)
            entry = published(server, interaction.user.id, report, draft=draft)
            return Done(report_card(texts, report), entry)

        await publish(interaction, work)


def draft_of(ids: Mapping[str, str | None]) -> int | None:
    """The draft that an id is about; None for the operator's files."""
    draft = ids.get("draft")
    return None if draft is None else int(draft)
