"""Sending: every request to Discord that is not the response to an interaction.

discord.py gives an answer up after five refusals; here it is tried again, at a pace.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import TypeVar

import aiohttp
import discord
from discord import ui

from bot.attached import AttachedFile
from bot.command_mentions import mention_commands
from bot.pacing import OncePerEvent, RequestPacer, Turns
from bot.permissions import may_read_history

log = logging.getLogger(__name__)

_Sent = TypeVar("_Sent")

# An answer that Discord could not take is sent again after these many seconds.
RETRY_DELAYS = (0.5, 1.0, 2.0, 4.0)
# Discord lets nobody write into a forum's post before its author did.
NO_OPENING_MESSAGE = 40058
_THREAD_EXISTS = 160004
# Discord calls these bad requests, though it finds fault with the place.
_REFUSALS = {NO_OPENING_MESSAGE, _THREAD_EXISTS}
# A server that hangs up is an aiohttp error and no OSError.
_FAILURES = (discord.HTTPException, OSError, aiohttp.ClientError)


def _is_passing(error: Exception) -> bool:
    """Whether the same request may succeed a little later."""
    if not isinstance(error, discord.HTTPException) or error.code == NO_OPENING_MESSAGE:
        return True
    return error.status >= 500 or error.status == 429


def _is_ours(error: Exception) -> bool:
    """Whether Discord finds fault with what we sent, not with where it goes."""
    return (
        isinstance(error, discord.HTTPException)
        and error.status == 400
        and error.code not in _REFUSALS
    )


class Delivery:
    """Sends answers to channels and interactions.

    A fault of Discord's or of the network is tried again. Where Discord refuses an answer
    for good (no permission, channel or interaction gone), the log says so.

    Args:
        per_second: The most requests to Discord in a second.
    """

    def __init__(self, per_second: int) -> None:
        self.pacer = RequestPacer(per_second)
        self.turns = Turns()
        self.events = OncePerEvent()
        self.deleted = OncePerEvent()
        """Messages that were deleted lately: an answer to one of them is not sent."""
        self.commands: Mapping[str, int] = {}
        """The ids of the commands by their names, once Discord has told them."""

    async def reply(
        self,
        question: discord.Message,
        card: ui.LayoutView,
        thread: discord.Thread | None = None,
    ) -> discord.Message | None:
        """Answer a message; nobody is pinged and no link is unfurled.

        The question's id goes along as a nonce, so that an answer which did arrive is not
        posted twice.

        Args:
            question: The message.
            card: The answer.
            thread: The thread to answer in; None to reply where the message stands.

        Returns:
            The answer; None where Discord took none, or the question is gone.

        Raises:
            HTTPException: Discord finds the card itself wrong.
        """
        mention_commands(card, self.commands)

        async def send() -> discord.Message | None:
            await self.pacer.wait()
            if self.deleted.knows(question.id):
                return None
            return await _send_reply(question, card, thread)

        sent = await _deliver(send, f"message {question.id} in channel {question.channel.id}")
        if sent is not None and self.deleted.knows(question.id):
            await self.delete(sent)
            return None
        return sent

    async def open_thread(self, message: discord.Message, name: str) -> discord.Thread | None:
        """Open a thread from a message; None where Discord refuses it.

        Where there is one, perhaps by an attempt before that Discord took for failed, it is
        that one.

        Args:
            message: A message of a text channel.
            name: What the thread is called, 1 to 100 characters.
        """

        async def send() -> discord.Thread | None:
            await self.pacer.wait()
            if self.deleted.knows(message.id):
                return None
            try:
                return await message.create_thread(name=name)
            except discord.HTTPException as error:
                if error.code != _THREAD_EXISTS:
                    raise
            return await self._thread_of(message)

        return await _deliver(send, f"message {message.id}, a thread")

    async def _thread_of(self, message: discord.Message) -> discord.Thread | None:
        """The thread that was opened from a message; None where it is gone."""
        if message.thread is not None or message.guild is None:
            return message.thread
        await self.pacer.wait()
        try:  # a thread has the id of the message that it was opened from
            found = await message.guild.fetch_channel(message.id)
        except discord.NotFound:
            return None
        return found if isinstance(found, discord.Thread) else None

    async def change(self, answer: discord.PartialMessage, card: ui.LayoutView) -> None:
        """Put another card in the place of an answer.

        Raises:
            HTTPException: Discord finds the card itself wrong.
        """
        mention_commands(card, self.commands)

        async def send() -> discord.Message:
            await self.pacer.wait()
            return await answer.edit(view=card)

        await _deliver(send, f"change of message {answer.id}")

    async def post(self, channel: discord.TextChannel, card: ui.LayoutView) -> None:
        """Post a card that answers nobody and pings nobody.

        Raises:
            HTTPException: Discord finds the card itself wrong.
        """

        async def send() -> None:
            await self.pacer.wait()
            await channel.send(view=card, allowed_mentions=discord.AllowedMentions.none())

        await _deliver(send, f"log channel {channel.id}")

    async def react(self, message: discord.Message, sign: str) -> None:
        """Set a sign under a message."""

        async def send() -> None:
            await self.pacer.wait()
            await message.add_reaction(sign)

        await _deliver(send, f"message {message.id}, a sign")

    async def replied_to(self, answer: discord.Message) -> discord.Message | None:
        """The message that an answer replies to, asked of Discord; None where it is gone."""
        reference = answer.reference
        if reference is None or reference.message_id is None:
            return None
        return await self.fetch(answer.channel, reference.message_id)

    async def fetch(self, channel: discord.abc.Messageable, message: int) -> discord.Message | None:
        """A message by its id, asked of Discord; None where it is gone."""

        async def send() -> discord.Message | None:
            await self.pacer.wait()
            try:
                return await channel.fetch_message(message)
            except discord.NotFound:
                return None

        return await _deliver(send, f"request for message {message}")

    async def delete(self, answer: discord.PartialMessage | discord.Message) -> None:
        """Delete an answer, if it is still there."""

        async def send() -> None:
            await self.pacer.wait()
            with suppress(discord.NotFound):
                await answer.delete()

        await _deliver(send, f"deletion of message {answer.id}")

    async def respond(
        self,
        interaction: discord.Interaction[discord.Client],
        card: ui.LayoutView,
        file: AttachedFile | None = None,
    ) -> discord.InteractionMessage | None:
        """Answer an interaction that was deferred; these requests need no pace.

        Args:
            interaction: It.
            card: The answer.
            file: What the card shows by ``attachment://`` and its name; else None.

        Returns:
            The answer; None where Discord took none.

        Raises:
            HTTPException: Discord finds the card itself wrong.
        """
        mention_commands(card, self.commands)

        async def send() -> discord.InteractionMessage:
            if file is None:
                return await interaction.edit_original_response(view=card)
            return await interaction.edit_original_response(view=card, attachments=[file.opened()])

        return await _deliver(send, f"interaction {interaction.id}")

    async def tell(
        self, interaction: discord.Interaction[discord.Client], card: ui.LayoutView
    ) -> None:
        """Show who pressed something a card of their own, beside the one that they pressed on.

        Raises:
            HTTPException: Discord finds the card itself wrong.
        """
        mention_commands(card, self.commands)

        async def send() -> None:
            await interaction.followup.send(view=card, ephemeral=True)

        await _deliver(send, f"interaction {interaction.id}")

    async def ping(
        self,
        interaction: discord.Interaction[discord.Client],
        card: ui.LayoutView,
        member: discord.abc.Snowflake,
    ) -> None:
        """Send a card that mentions a member behind the answer, and ping them.

        The answer itself cannot: it takes the place of *thinking*, and Discord pings nobody
        by an edit.
        """
        allowed = discord.AllowedMentions(users=[member], everyone=False, roles=False)

        async def send() -> None:
            await interaction.followup.send(view=card, allowed_mentions=allowed)

        await _deliver(send, f"interaction {interaction.id}")


async def _deliver(send: Callable[[], Awaitable[_Sent]], to: str) -> _Sent | None:
    for delay in (*RETRY_DELAYS, None):
        try:
            return await send()
        except _FAILURES as error:
            if _is_ours(error):
                raise
            if delay is None or not _is_passing(error):
                log.warning("No answer to %s: %s", to, error)
                return None
            await asyncio.sleep(delay)
    return None


async def _send_reply(
    question: discord.Message, card: ui.LayoutView, thread: discord.Thread | None
) -> discord.Message:
    if thread is None and may_read_history(question):
        reference = question.to_reference(fail_if_not_exists=False)
        return await question.channel.send(
            view=card,
            reference=reference,
            mention_author=False,
            suppress_embeds=True,
            nonce=question.id,
        )
    place = question.channel if thread is None else thread
    return await place.send(view=card, suppress_embeds=True, nonce=question.id)
