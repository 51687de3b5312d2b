"""``/knowledge add`` and ``remove``: a server's own documents, given in Discord."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot import markup
from bot.cards import notice_card
from bot.handlers.moderation import failed_card, knowledge, previewed
from bot.languages import texts_for
from bot.permissions import MODERATOR_PERMISSIONS, check_moderator
from bot.texts import described
from bot.uploads import UploadRefused, limits_of, read_attachments
from knowledge import DocumentError, documents_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.client import DaleelBot

CHOICES = 25
CHOICE_LIMIT = 100
NAME_LIMIT = 80
# A draft that nobody published is forgotten after a day.
DRAFT_SECONDS = 24 * 3600


def register(bot: DaleelBot) -> None:
    """Add the message command; those of ``/knowledge`` come with the group."""
    bot.tree.add_command(add_from_message)


@knowledge.command(
    name=described("name-knowledge-add"), description=described("command-knowledge-add")
)
@app_commands.describe(
    file=described("option-file"),
    file2=described("option-file-more"),
    file3=described("option-file-more"),
    file4=described("option-file-more"),
    file5=described("option-file-more"),
)
@app_commands.check(check_moderator)
async def add_documents(
    interaction: discord.Interaction[DaleelBot],
    file: discord.Attachment,
    file2: discord.Attachment | None = None,
    file3: discord.Attachment | None = None,
    file4: discord.Attachment | None = None,
    file5: discord.Attachment | None = None,
) -> None:
    """Add documents to the server's own, after a preview."""
    given = [each for each in (file, file2, file3, file4, file5) if each is not None]
    await _propose_attachments(interaction, given)


@app_commands.context_menu(name=described("name-add-to-knowledge"))
@app_commands.default_permissions(MODERATOR_PERMISSIONS)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.check(check_moderator)
async def add_from_message(
    interaction: discord.Interaction[DaleelBot], message: discord.Message
) -> None:
    """Add the files of a message to the server's own documents, after a preview."""
    await _propose_attachments(interaction, message.attachments)


async def _propose_attachments(
    interaction: discord.Interaction[DaleelBot], given: Sequence[discord.Attachment]
) -> None:
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, texts = interaction.client, texts_for(interaction)
    most = bot.settings.knowledge.upload_megabytes << 20
    try:
        files = await read_attachments(given, most)
    except UploadRefused as refused:
        told: dict[str, Any] = {
            name: markup.line(value, NAME_LIMIT) if isinstance(value, str) else value
            for name, value in refused.told.items()
        }
        await bot.delivery.respond(interaction, notice_card(texts, refused.key, **told))
    except discord.HTTPException:  # deleted meanwhile
        await bot.delivery.respond(interaction, notice_card(texts, "upload-gone"))
    else:
        await _propose_documents(interaction, files)


async def _propose_documents(
    interaction: discord.Interaction[DaleelBot], files: Mapping[str, bytes]
) -> None:
    """Propose the documents in files; what is refused is told."""
    bot = interaction.client
    try:
        limits = limits_of(bot.settings.knowledge)
        documents = await asyncio.to_thread(documents_in, files, limits)
    except DocumentError as error:
        card = await failed_card(bot, texts_for(interaction), interaction.guild_id or 0, error)
        await bot.delivery.respond(interaction, card)
    else:
        await _propose(interaction, documents)


async def _propose(
    interaction: discord.Interaction[DaleelBot], files: Mapping[str, bytes | None]
) -> None:
    """Keep what is to be published as a draft, and show it."""
    bot, server = interaction.client, interaction.guild_id
    assert server is not None  # noqa: S101  # check_moderator lets no other pass
    author = interaction.user.id
    draft = await asyncio.to_thread(bot.base.drafts.keep, server, author, files)
    card = await previewed(bot, texts_for(interaction), server, draft=draft)
    await bot.delivery.respond(interaction, card)


@knowledge.command(
    name=described("name-knowledge-remove"), description=described("command-knowledge-remove")
)
@app_commands.describe(document=described("option-document"))
@app_commands.check(check_moderator)
async def remove_document(
    interaction: discord.Interaction[DaleelBot], document: app_commands.Range[str, 1, 200]
) -> None:
    """Remove one of the server's own documents, after a preview."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    names = await own_documents(interaction.client, interaction.guild_id or 0)
    if document in names:
        await _propose(interaction, {document: None})
        return
    name = markup.line(document, NAME_LIMIT)
    card = notice_card(texts_for(interaction), "no-own-document", name=name)
    await interaction.client.delivery.respond(interaction, card)


@remove_document.autocomplete("document")
@app_commands.check(check_moderator)
async def suggest_documents(
    interaction: discord.Interaction[DaleelBot], current: str
) -> list[app_commands.Choice[str]]:
    """The server's own documents whose names hold what is typed so far."""
    typed = current.casefold()
    names = await own_documents(interaction.client, interaction.guild_id or 0)
    return [
        app_commands.Choice(name=markup.label(name, CHOICE_LIMIT), value=name)
        for name in names
        if typed in name.casefold() and len(name) <= CHOICE_LIMIT
    ][:CHOICES]


async def own_documents(bot: DaleelBot, server: int) -> list[str]:
    """The names of a server's own documents."""

    def names() -> list[str]:
        base = bot.bases.of(server)
        return [] if base.is_empty else [each.name for each in base.contents().documents]

    return await asyncio.to_thread(names)


async def forget_old_drafts(bot: DaleelBot) -> None:
    """Forget what nobody published."""
    oldest = int(time.time()) - DRAFT_SECONDS
    await asyncio.to_thread(bot.base.drafts.drop_before, oldest)
