"""Errors of handlers: a polite line for the member, the rest for the log.

What members do wrong or Discord forbids has a text of its own. Everything else is a fault
of ours: the member gets a reference number, the log the same number with the traceback.
"""

from __future__ import annotations

import logging
import secrets
import sys
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot import markup
from bot.cards import Accent, Card, notice_card
from bot.languages import LANGUAGES, texts_for
from bot.permissions import NotAllowed, may_answer
from bot.texts import Texts
from knowledge import KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.client import DaleelBot

log = logging.getLogger(__name__)

PROBLEM_LIMIT = 1500


def register(bot: DaleelBot) -> None:
    """Answer for the commands whose handler fails."""
    bot.tree.error(report_interaction)


async def report_interaction(interaction: discord.Interaction[DaleelBot], error: Exception) -> None:
    """Tell a member that a command, a button or a list did not work."""
    cause = getattr(error, "original", error)
    if _is_gone(cause):
        log.info("Interaction %s is gone: %s", interaction.id, cause)
        return
    card = _card(texts_for(interaction), cause, f"interaction {interaction.id}")
    try:
        if not interaction.response.is_done():
            await interaction.response.send_message(view=card, ephemeral=True)
        elif interaction.type is discord.InteractionType.application_command:
            await interaction.edit_original_response(view=card)
        else:
            await interaction.followup.send(view=card, ephemeral=True)
    except discord.HTTPException as failure:
        log.warning("Interaction %s could not be told of its error: %s", interaction.id, failure)


async def report_event(bot: DaleelBot, event: str, args: Sequence[object]) -> None:
    """Tell who wrote a message that it could not be answered; must be called while handling."""
    message = next((arg for arg in args if isinstance(arg, discord.Message)), None)
    name = f"message {message.id}" if message else f"event {event}"
    texts = bot.servers.texts(message) if message else Texts.load(LANGUAGES[0])
    card = _card(texts, _handled_error(), name)
    if message and may_answer(message, message.guild.me if message.guild else None):
        try:
            await bot.delivery.reply(message, card)
        except discord.HTTPException as failure:
            log.warning("Message %s could not be told of its error: %s", message.id, failure)


def _handled_error() -> Exception:
    error = sys.exception()
    return error if isinstance(error, Exception) else RuntimeError("no error is being handled")


def _is_gone(error: Exception) -> bool:
    """Whether Discord no longer takes a response: it came too late or was given already."""
    return isinstance(error, discord.NotFound) and error.code == 10062


def _card(texts: Texts, error: Exception, name: str) -> Card:
    """What to tell a member; the log is told, too."""
    match error:
        case NotAllowed():
            return notice_card(texts, "error-not-allowed")
        case app_commands.CommandNotFound() | app_commands.CommandSignatureMismatch():
            log.warning("%s: %s", name, error)
            return notice_card(texts, "error-unknown-command")
        case KnowledgeError():
            log.error("%s: %s", name, error)
            problem = markup.fit(str(error), PROBLEM_LIMIT)
            return notice_card(texts, "error-knowledge", accent=Accent.FAILED, problem=problem)
    reference = secrets.token_hex(3)
    log.error("Reference %s, %s", reference, name, exc_info=error)
    return notice_card(texts, "error-unexpected", accent=Accent.FAILED, reference=reference)
