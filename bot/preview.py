"""The same bot in a local browser, by SimCord: no token, no network, no server.

SimCord's page completes no mentions, so the preview has one channel in which every
message is answered. It asks one question by itself: a newcomer sees an answer at once.
"""

import asyncio
import logging
import webbrowser
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING

import discord

from bot.client import DaleelBot
from bot.config import Settings, SettingsError
from bot.servers import ServerSettings
from bot.startup import open_base
from knowledge import KnowledgeBase

if TYPE_CHECKING:
    from simcord.preview import Preview

log = logging.getLogger(__name__)

CHANNEL = "ask-daleel"
TOPIC = "Every question here is answered. Try a misspelt one, or a slash command."
# How long SimCord waits for what the bot does after an action, such as a long refresh.
SETTLE_SECONDS = 120.0
SHORTEST_MISSPELT_NAME = 5


def first_question(base: KnowledgeBase) -> str:
    """A question that the documents of a knowledge base answer, in hasty words.

    Args:
        base: The knowledge base.

    Returns:
        A question for an organization that they name, with two letters swapped where its
        acronym is long enough to be known all the same; without any, a heading.
    """
    acronyms = [each.acronym for each in base.organizations() if each.acronym]
    if acronyms:
        name = max(acronyms, key=len)
        if len(name) >= SHORTEST_MISSPELT_NAME:
            name = name[:2] + name[3] + name[2] + name[4:]
        return f"wat does {name} do??"
    sections = base.contents().sections
    return next((entry.section.title for entry in sections[1:] if entry.passages), "help")


@asynccontextmanager
async def preview_session(settings: Settings, base: KnowledgeBase) -> AsyncIterator["Preview"]:
    """Run the bot in SimCord's Discord and serve its channel on this machine.

    Args:
        settings: The settings.
        base: The knowledge base.

    Yields:
        The preview. Its ``url`` is to be opened in a browser; ``wait_closed`` waits until
        it is ended there.

    Raises:
        SettingsError: SimCord is not installed, or the port is taken.
    """
    simcord = _simcord()
    # SimCord's Discord is new each time and knows no commands yet.
    settings = replace(settings, discord=replace(settings.discord, sync_commands="always"))
    bot = DaleelBot(settings, base, reads_all_messages=True, previews=True)
    async with AsyncExitStack() as stack:
        env = await stack.enter_async_context(
            simcord.run(bot, check_errors=False, settle_timeout=SETTLE_SECONDS)
        )
        if bot.user is not None:
            await bot.user.edit(username="Daleel")
        guild = env.create_guild("Daleel's preview")
        channel = guild.create_text_channel(CHANNEL, topic=TOPIC)
        await bot.servers.change(guild.id, ServerSettings(ask=(channel.id,)))
        member = guild.add_member(env.create_user("amina", global_name="Amina"))
        role = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
        moderator = guild.add_member(env.create_user("yusuf", global_name="Yusuf"), roles=[role])
        await member.send(channel, first_question(base))
        preview = env.preview(
            channel,
            viewers=[member, moderator],
            layout="channel",
            port=settings.preview.port or None,
        )
        try:
            await stack.enter_async_context(preview)
        except simcord.SetupError as error:
            raise SettingsError(
                f"The preview cannot start: {error}. If its port is taken, set another one:"
                " DALEEL_PREVIEW__PORT=0 takes a free one."
            ) from error
        yield preview


def _simcord() -> ModuleType:
    try:
        import simcord  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise SettingsError(
            'The preview is not installed. Install it: pip install "daleel[preview]"'
        ) from error
    return simcord


async def _serve(settings: Settings, base: KnowledgeBase) -> None:
    async with preview_session(settings, base) as preview:
        print(f"The preview runs at {preview.url}\nStop it with Ctrl-C.", flush=True)  # noqa: T201
        if settings.preview.open_browser:
            # Not waited for: a Ctrl-C while the browser opens would find half a future.
            asyncio.get_running_loop().run_in_executor(None, webbrowser.open, preview.url)
        await preview.wait_closed()


def run_preview(settings: Settings) -> None:
    """Serve the preview until it is ended in the browser or by Ctrl-C.

    Args:
        settings: The settings.

    Raises:
        SettingsError: It cannot start; the message says what to do.
        KnowledgeError: The knowledge base cannot be opened.
    """
    with open_base(settings) as base:
        try:
            asyncio.run(_serve(settings, base))
        except KeyboardInterrupt:
            log.info("The preview ended.")
