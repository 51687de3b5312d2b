"""The Discord bot: intents, handlers, events, command sync, shutdown."""

import asyncio
import hashlib
import json
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

import discord
from discord import app_commands

from bot.audit import AuditLog
from bot.command_mentions import command_keys
from bot.config import Settings
from bot.conversations import Conversations
from bot.cooldowns import Cooldowns
from bot.delivery import Delivery
from bot.handlers import (
    asking_again,
    audit,
    buttons,
    changes,
    editions,
    errors,
    feedback,
    gaps,
    insight,
    lookups,
    moderation,
    passages,
    privacy,
    questions,
    uploads,
)
from bot.handlers import settings as settings_panel
from bot.languages import CommandTranslator
from bot.leaving import note_back, note_left
from bot.question_log import QuestionLog
from bot.servers import Servers
from bot.sweep import sweep_daily
from knowledge import KnowledgeBase, KnowledgeBases, Library

log = logging.getLogger(__name__)

_Found = TypeVar("_Found")

COMMANDS_NOTE = "discord-commands"
# Answers under way get this many seconds when the bot is told to stop.
SHUTDOWN_SECONDS = 10.0


class _Commands(app_commands.CommandTree["DaleelBot"]):
    """The commands; each use of one is answered once."""

    async def interaction_check(self, interaction: "discord.Interaction[DaleelBot]", /) -> bool:
        return self.client.delivery.events.is_new(interaction.id)


class DaleelBot(discord.Client):
    """Answers members in Discord; one for each process.

    Needs no privileged intent: Discord gives the content of mentions, replies to the bot
    and direct messages without one.

    Args:
        settings: The settings.
        base: The knowledge base; closing it is left to the caller.
        reads_all_messages: Whether to ask for the privileged message content intent,
            without which only mentions, replies and direct messages can be read.
        previews: Whether its Discord is SimCord's, where it is in none of the servers it knows.
    """

    def __init__(
        self,
        settings: Settings,
        base: KnowledgeBase,
        *,
        reads_all_messages: bool = False,
        previews: bool = False,
    ) -> None:
        super().__init__(
            intents=discord.Intents(
                guilds=True,
                guild_messages=True,
                dm_messages=True,
                message_content=reads_all_messages,
            ),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
        )
        self.settings = settings
        self.reads_all_messages = reads_all_messages
        self.previews = previews
        self.base = base
        self.bases = KnowledgeBases(base, settings.knowledge.memory_megabytes << 20)
        self.delivery = Delivery(settings.answers.requests_per_second)
        self.conversations = Conversations()
        self.cooldowns = Cooldowns(
            per_member=settings.answers.member_questions,
            per_channel=settings.answers.channel_questions,
        )
        self.servers = Servers(base)
        self.asked = QuestionLog(base, settings.answers.questions_kept_days)
        self.audit = AuditLog(self)
        self._sweeping: asyncio.Task[None] | None = None
        self.tree = _Commands(
            self,
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=True, private_channel=False
            ),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        for handler in (
            questions,
            asking_again,
            lookups,
            settings_panel,
            moderation,
            uploads,
            editions,
            buttons,
            passages,
            feedback,
            gaps,
            insight,
            audit,
            privacy,
            errors,
        ):
            handler.register(self)

    async def look_up(self, server: int | None, find: Callable[[Library], _Found]) -> _Found:
        """Find something in what a server sees, off the event loop.

        Args:
            server: The server's id; None outside of servers.
            find: Finds it.

        Raises:
            KnowledgeError: The knowledge base cannot be read.
        """
        shared = self.servers.of(server).shared

        def find_in_thread() -> _Found:
            return find(self.bases.seen_by(server, shared=shared))

        return await asyncio.to_thread(find_in_thread)

    def may_manage_shared(self, server: int) -> bool:
        """Whether the moderators of a server may refresh the documents that all servers share.

        The operator names such servers; without any, it is the only one that the bot is in.
        """
        named = self.settings.knowledge.managed_by
        return server in named if named else len(self.guilds) <= 1

    def managed_base(self, server: int) -> KnowledgeBase:
        """The documents that the moderators of a server look after; read off the event loop.

        They are the server's own. Where it has none, they are the shared ones, if those may
        be managed from there.

        Raises:
            KnowledgeError: The knowledge base cannot be read.
        """
        own = self.bases.of(server)
        return self.base if own.is_empty and self.may_manage_shared(server) else own

    async def setup_hook(self) -> None:
        """Read the servers' settings; tell Discord the commands, if they have changed."""
        await self.servers.load()
        translator = CommandTranslator()
        await self.tree.set_translator(translator)
        try:
            told = await self._told_commands(translator)
        except discord.HTTPException:
            log.exception("Discord did not take the commands; mentions are answered all the same.")
        else:
            self.delivery.commands = command_keys(self.tree, told)

    async def _told_commands(self, translator: CommandTranslator) -> list[app_commands.AppCommand]:
        """The commands as Discord knows them, told anew if they have changed."""
        wanted, host = self.settings.discord.sync_commands, self.base.host
        digest = await self._commands_digest(translator)
        known = await asyncio.to_thread(host.read_note, COMMANDS_NOTE)
        if wanted == "never" or (wanted == "changed" and known == digest):
            return await self.tree.fetch_commands()
        told = await self.tree.sync()
        await asyncio.to_thread(host.write_note, COMMANDS_NOTE, digest)
        log.info("Told Discord the commands.")
        return told

    async def _commands_digest(self, translator: CommandTranslator) -> str:
        commands = [
            await command.get_translated_payload(self.tree, translator)
            for command in self.tree.get_commands()
        ]
        told = json.dumps([self.application_id, discord.__version__, commands], sort_keys=True)
        return hashlib.sha256(told.encode()).hexdigest()

    async def on_ready(self) -> None:
        """Say in the log that the bot is there; Discord may say so more than once."""
        if self._sweeping is None:
            self._sweeping = asyncio.create_task(sweep_daily(self))
        log.info("Ready as %s in %d servers.", self.user, len(self.guilds))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Note that the bot has left a server; discord.py tells outages apart."""
        await note_left(self, guild.id)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Keep what a server had, if the bot comes back to it."""
        await note_back(self, guild.id)

    async def on_message(self, message: discord.Message) -> None:
        """Answer a message, if it is meant for the bot."""
        await questions.answer_message(self, message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Answer an edited question anew."""
        await changes.question_edited(self, payload)

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Take back the answer to a deleted question."""
        await changes.questions_deleted(self, [payload.message_id])

    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """Take back the answers to deleted questions."""
        await changes.questions_deleted(self, payload.message_ids)

    async def on_error(self, event_method: str, /, *args: object, **_: object) -> None:
        """Answer for an event whose handler failed."""
        await errors.report_event(self, event_method, args)

    async def close(self) -> None:
        """Leave Discord; questions that were answered are kept before."""
        if self._sweeping is not None:
            self._sweeping.cancel()
        await self.asked.written()
        await self.audit.posted()
        await super().close()

    async def shut_down(self) -> None:
        """Finish the answers under way, then leave Discord."""
        log.info("Stopping.")
        with suppress(TimeoutError):
            await asyncio.wait_for(self.delivery.turns.wait_until_idle(), SHUTDOWN_SECONDS)
        await self.close()
