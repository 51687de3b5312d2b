"""Once a day what was kept long enough is forgotten."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.handlers.changes import forget_old_answers
from bot.handlers.uploads import forget_old_drafts
from bot.leaving import forget_left_servers
from bot.question_log import DAY_SECONDS
from knowledge import KnowledgeError

if TYPE_CHECKING:
    from bot.client import DaleelBot

log = logging.getLogger(__name__)


async def sweep(bot: DaleelBot) -> None:
    """Forget old questions, answers, drafts and changes, and servers that were left long ago."""
    try:
        await bot.asked.forget_old()
        await forget_old_answers(bot)
        await forget_old_drafts(bot)
        await bot.audit.forget_old()
        await forget_left_servers(bot)
    except KnowledgeError as error:
        log.warning("What is old could not be forgotten: %s", error)


async def sweep_daily(bot: DaleelBot) -> None:
    """Sweep now and once a day, until it is cancelled."""
    while True:
        await sweep(bot)
        await asyncio.sleep(DAY_SECONDS)
