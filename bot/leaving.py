"""Servers that the bot has left: what is kept of them is deleted, but not at once."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.client import DaleelBot

log = logging.getLogger(__name__)

LEFT_NOTE = "left-"
DAY_SECONDS = 24 * 3600


async def note_left(bot: DaleelBot, server: int) -> None:
    """Note that the bot left a server now, unless that is noted already.

    Raises:
        KnowledgeError: It cannot be written; the next sweep notes it.
    """
    log.info("The bot has left server %d.", server)
    note = bot.base.host.note_once
    await asyncio.to_thread(note, f"{LEFT_NOTE}{server}", str(int(time.time())))


async def note_back(bot: DaleelBot, server: int) -> None:
    """Note that the bot is in a server; days of grace begin anew if it leaves again.

    Raises:
        KnowledgeError: It cannot be written; the next sweep notes it.
    """
    await asyncio.to_thread(bot.base.host.drop_note, f"{LEFT_NOTE}{server}")


async def forget_left_servers(bot: DaleelBot) -> None:
    """Note which servers were left, and delete what is kept of those left long ago.

    A server that is down for a while counts as one that the bot is in: Discord names it. A
    preview is in none of the servers that the database knows, and one of several processes
    in some of them only: these delete nothing.

    Raises:
        KnowledgeError: The knowledge base cannot be read or written.
    """
    if bot.previews or (bot.shard_count or 1) > 1:
        return
    host, now = bot.base.host, int(time.time())
    here = {guild.id for guild in bot.guilds}
    kept = {*bot.servers.known(), *await asyncio.to_thread(bot.bases.known)}
    noted = await asyncio.to_thread(host.read_notes, LEFT_NOTE)
    left = {int(name.removeprefix(LEFT_NOTE)): int(text) for name, text in noted.items()}
    for server in here & left.keys():
        await asyncio.to_thread(host.drop_note, f"{LEFT_NOTE}{server}")
    for server in kept - here - left.keys():
        log.info("The bot is not in server %d any more.", server)
        await asyncio.to_thread(host.write_note, f"{LEFT_NOTE}{server}", str(now))
    oldest = now - bot.settings.knowledge.grace_days * DAY_SECONDS
    for server in (each for each, since in left.items() if each not in here and since <= oldest):
        await bot.asked.written()  # nothing comes behind it
        await asyncio.to_thread(bot.bases.forget, server)
        await bot.servers.forget(server)
        await asyncio.to_thread(host.drop_note, f"{LEFT_NOTE}{server}")
        log.info("What was kept of server %d is deleted.", server)
