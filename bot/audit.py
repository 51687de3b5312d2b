"""Changes that moderators make are written down and, if they wish, posted to a channel."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import discord

from bot.cards import entry_card
from bot.languages import LANGUAGES, spoken
from bot.permissions import may_post
from bot.question_log import DAY_SECONDS
from bot.texts import Texts
from knowledge import AuditEntry, KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.client import DaleelBot
    from bot.servers import ServerSettings
    from knowledge import RefreshReport

log = logging.getLogger(__name__)

KEPT_DAYS = 365
NAMES_KEPT = 25


class Action(StrEnum):
    """What a moderator did."""

    PUBLISH = "publish"
    """Published a change of the server's own documents."""
    REFRESH = "refresh"
    """Published the documents that servers share, read anew."""
    RESTORE = "restore"
    SETTINGS = "settings"


def published(
    server: int, author: int, report: RefreshReport, *, draft: int | None
) -> AuditEntry | None:
    """The entry for a publication; None where nothing had changed.

    Args:
        server: The server's id.
        author: Who published it.
        report: What it did.
        draft: The draft that was published; None for the operator's files.
    """
    if not report.published:
        return None
    changed = {"added": report.added, "changed": report.changed, "removed": report.removed}
    details: dict[str, Any] = {"edition": report.edition}
    for name, names in changed.items():
        details[name] = list(names[:NAMES_KEPT])
        details[f"{name}_count"] = len(names)
    return _entry(server, author, Action.REFRESH if draft is None else Action.PUBLISH, details)


def restored(server: int, author: int, *, edition: int, old: int) -> AuditEntry:
    """The entry for an old edition that was published anew, as another."""
    return _entry(server, author, Action.RESTORE, {"edition": edition, "restored": old})


def settings_changed(
    server: int, author: int, before: ServerSettings, after: ServerSettings
) -> AuditEntry | None:
    """The entry for settings that were changed; None where they are the same."""
    old, new = (json.loads(json.dumps(asdict(each))) for each in (before, after))
    changes = {name: [old[name], new[name]] for name in new if old[name] != new[name]}
    return _entry(server, author, Action.SETTINGS, {"changes": changes}) if changes else None


def _entry(server: int, author: int, action: Action, details: dict[str, Any]) -> AuditEntry:
    return AuditEntry(server, int(time.time()), author, action.value, details)


class AuditLog:
    """Writes changes down and posts them.

    A change that was made is not undone because it could not be written down: the log says so.

    Args:
        bot: The bot.
    """

    def __init__(self, bot: DaleelBot) -> None:
        self._bot = bot
        self._posting: set[asyncio.Task[None]] = set()

    async def note(self, entry: AuditEntry | None, channels: Iterable[int] = ()) -> None:
        """Keep an entry, and post it soon.

        Args:
            entry: It; None where nothing was changed.
            channels: Channels to post it to beside the one that moderators chose.
        """
        if entry is None:
            return
        try:
            await asyncio.to_thread(self._bot.base.audit.keep, entry)
        except KnowledgeError as error:
            log.error("%s in server %d not kept: %s", entry.action, entry.server, error)  # noqa: TRY400
        chosen = self._bot.servers.of(entry.server).log
        for channel in dict.fromkeys([*channels, *([] if chosen is None else [chosen])]):
            task = asyncio.create_task(self._post(entry, channel))
            self._posting.add(task)
            task.add_done_callback(self._posting.discard)

    async def posted(self) -> None:
        """Wait until all is posted, or could not be."""
        while self._posting:
            await asyncio.wait(set(self._posting))

    async def _post(self, entry: AuditEntry, key: int) -> None:
        guild = self._bot.get_guild(entry.server)
        channel = guild.get_channel(key) if guild is not None else None
        if guild is None or not isinstance(channel, discord.TextChannel):
            log.warning("The log channel %d of server %d is gone.", key, entry.server)
            return
        if not may_post(channel.permissions_for(guild.me)):
            log.warning("No permission to post to the log channel %d: %s.", key, entry.action)
            return
        chosen = self._bot.servers.of(entry.server).language
        texts = Texts.load(chosen or spoken(guild.preferred_locale) or LANGUAGES[0])
        try:
            await self._bot.delivery.post(channel, entry_card(texts, entry))
        except discord.HTTPException:
            log.exception("Discord did not take the entry for log channel %d.", key)

    async def forget_old(self) -> None:
        """Forget the changes that were kept long enough."""
        oldest = int(time.time()) - KEPT_DAYS * DAY_SECONDS
        await asyncio.to_thread(self._bot.base.audit.drop_before, oldest)
