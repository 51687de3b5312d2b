"""The bot from its start until it is told to stop."""

import asyncio
import logging
import signal
import sys
from collections.abc import Callable

import aiohttp
import discord

from bot.client import DaleelBot
from bot.config import Settings
from bot.startup import open_base
from knowledge import KnowledgeBase

log = logging.getLogger(__name__)


def _on_signals(loop: asyncio.AbstractEventLoop, stop: Callable[[], object]) -> None:
    for name in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(name, stop)
        except NotImplementedError:  # Windows: Ctrl-C raises KeyboardInterrupt instead
            return


async def _serve(bot: DaleelBot, token: str) -> None:
    stopping: list[asyncio.Task[None]] = []

    def stop() -> None:
        if not stopping:
            stopping.append(asyncio.create_task(bot.shut_down()))

    async with bot:
        _on_signals(asyncio.get_running_loop(), stop)
        await bot.start(token)
        if stopping:
            await stopping[0]


def _bot(settings: Settings, base: KnowledgeBase) -> DaleelBot:
    return DaleelBot(settings, base, reads_all_messages=settings.discord.read_messages)


def run(settings: Settings) -> None:
    """Run the bot until it is told to stop.

    Args:
        settings: The settings; they must hold a token.

    Raises:
        SystemExit: Discord refuses the token or an intent, or cannot be reached; its text
            says what to do.
        KnowledgeError: The knowledge base cannot be opened.
    """
    token = settings.discord.token
    if token is None:
        raise ValueError("settings hold no token")
    with open_base(settings) as base:
        try:
            asyncio.run(_serve(_bot(settings, base), token.text))
        except discord.LoginFailure:
            sys.exit(
                "Discord refuses the token. Copy it anew from the Bot page of the Discord"
                " Developer Portal into DISCORD_TOKEN or config.toml."
            )
        except discord.PrivilegedIntentsRequired:
            sys.exit(
                "Discord refuses the message content intent. Switch it on on the Bot page of the"
                " Discord Developer Portal, or set read_messages = false in config.toml."
            )
        except (aiohttp.ClientError, OSError) as error:
            sys.exit(f"Discord cannot be reached: {error}. Check the network and start again.")
        except KeyboardInterrupt:
            log.info("Stopped.")
