"""Asking Discord: few requests, slowly, and none of them for ever."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

import aiohttp
import discord

from bot.pacing import RequestPacer

_Answer = TypeVar("_Answer")

# Discord allows 50 to a bot, of which one that runs meanwhile takes 45 at the most.
REQUESTS_PER_SECOND = 5
SECONDS = 10.0
LONGEST_REASON = 200  # a proxy may answer with a whole page
# A server that hangs up is an aiohttp error and no OSError; a timeout is one.
FAILURES = (discord.HTTPException, OSError, aiohttp.ClientError)


class Asking:
    """Makes requests one after the other, each within some seconds."""

    def __init__(self) -> None:
        self._pacer = RequestPacer(REQUESTS_PER_SECOND)

    async def __call__(self, request: Awaitable[_Answer]) -> _Answer:
        """Make a request.

        Raises:
            HTTPException: Discord refuses it.
            OSError: Discord cannot be reached, or does not answer in time.
            ClientError: The connection broke.
        """
        await self._pacer.wait()
        async with asyncio.timeout(SECONDS):
            return await request


def reason(error: Exception) -> str:
    """Why a request failed, in words."""
    if isinstance(error, TimeoutError):
        return f"no answer within {SECONDS:.0f} seconds"
    text = str(error).strip() or type(error).__name__
    return text.splitlines()[0][:LONGEST_REASON].rstrip(".")
