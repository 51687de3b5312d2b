"""Sending: each event once, a channel's answers in order, Discord's limits kept.

discord.py waits for the limits of a route, but not for the 50 requests a second that a
bot has in all, and gives an answer up after five refusals. So requests are paced here,
before they are made.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import TypeVar

import aiohttp
import discord
from discord import ui

log = logging.getLogger(__name__)

_Sent = TypeVar("_Sent")

EVENTS_REMEMBERED = 4096
# An answer that Discord could not take is sent again after these many seconds.
RETRY_DELAYS = (0.5, 1.0, 2.0, 4.0)
# A server that hangs up is an aiohttp error and no OSError.
_FAILURES = (discord.HTTPException, OSError, aiohttp.ClientError)


class RequestPacer:
    """Keeps requests to Discord apart, so that no second holds too many of them.

    Args:
        per_second: The most requests in a second, 1 or more.
    """

    def __init__(self, per_second: int) -> None:
        self._interval = 1 / per_second
        self._next = 0.0

    async def wait(self) -> None:
        """Wait until the next request may be made. Waiters go in the order they came."""
        now = asyncio.get_running_loop().time()
        due = max(now, self._next)
        self._next = due + self._interval
        if due > now:
            await asyncio.sleep(due - now)


class OncePerEvent:
    """Remembers which events were handled: Discord sends some of them twice.

    Args:
        size: How many of the latest events are remembered.
    """

    def __init__(self, size: int = EVENTS_REMEMBERED) -> None:
        self._size = size
        self._seen: OrderedDict[int, None] = OrderedDict()

    def knows(self, event_id: int) -> bool:
        """Whether an event was remembered before."""
        return event_id in self._seen

    def is_new(self, event_id: int) -> bool:
        """Whether an event comes for the first time; from then on it is remembered."""
        if event_id in self._seen:
            return False
        self._seen[event_id] = None
        if len(self._seen) > self._size:
            self._seen.popitem(last=False)
        return True


class Turns:
    """Lets the work in each channel be done one after the other, in the order it came.

    A piece of work waits for the task of the one before it, not for a lock: SimCord knows
    what a task that waits for another task waits for, and can let time pass meanwhile.
    """

    def __init__(self) -> None:
        self._last: dict[int, asyncio.Task[object]] = {}

    async def wait_until_idle(self) -> None:
        """Wait until no work is being done or waits for its turn."""
        while self._last:
            await asyncio.wait(set(self._last.values()))

    async def take(self, channel_id: int) -> None:
        """Wait for one's turn in a channel; it lasts until the task that takes it ends."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101  # a coroutine runs in a task
        previous = self._last.get(channel_id)
        self._last[channel_id] = task
        task.add_done_callback(lambda done: self._forget(channel_id, done))
        if previous is not None and previous is not task:
            await asyncio.wait({previous})

    def _forget(self, channel_id: int, task: asyncio.Task[object]) -> None:
        if self._last.get(channel_id) is task:
            del self._last[channel_id]


def _is_passing(error: Exception) -> bool:
    """Whether the same request may succeed a little later."""
    if not isinstance(error, discord.HTTPException):
        return True
    return error.status >= 500 or error.status == 429


def _is_ours(error: Exception) -> bool:
    """Whether Discord finds fault with what we sent, not with where it goes."""
    return isinstance(error, discord.HTTPException) and error.status == 400


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

    async def reply(self, question: discord.Message, card: ui.LayoutView) -> discord.Message | None:
        """Answer a message; nobody is pinged and no link is unfurled.

        The question's id goes along as a nonce, so that an answer which did arrive is not
        posted twice.

        Returns:
            The answer; None where Discord took none, or the question is gone.

        Raises:
            HTTPException: Discord finds the card itself wrong.
        """

        async def send() -> discord.Message | None:
            await self.pacer.wait()
            if self.deleted.knows(question.id):
                return None
            return await _send_reply(question, card)

        sent = await _deliver(send, f"message {question.id} in channel {question.channel.id}")
        if sent is not None and self.deleted.knows(question.id):
            await self.delete(sent)
            return None
        return sent

    async def change(self, answer: discord.PartialMessage, card: ui.LayoutView) -> None:
        """Put another card in the place of an answer.

        Raises:
            HTTPException: Discord finds the card itself wrong.
        """

        async def send() -> discord.Message:
            await self.pacer.wait()
            return await answer.edit(view=card)

        await _deliver(send, f"change of message {answer.id}")

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
        key = reference.message_id

        async def fetch() -> discord.Message:
            await self.pacer.wait()
            return await answer.channel.fetch_message(key)

        return await _deliver(fetch, f"what message {answer.id} replies to")

    async def delete(self, answer: discord.PartialMessage | discord.Message) -> None:
        """Delete an answer, if it is still there."""

        async def send() -> None:
            await self.pacer.wait()
            await answer.delete()

        await _deliver(send, f"deletion of message {answer.id}")

    async def respond(
        self, interaction: discord.Interaction[discord.Client], card: ui.LayoutView
    ) -> None:
        """Answer an interaction that was deferred; these requests need no pace.

        Raises:
            HTTPException: Discord finds the card itself wrong.
        """

        async def send() -> None:
            await interaction.edit_original_response(view=card)

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


async def _send_reply(question: discord.Message, card: ui.LayoutView) -> discord.Message:
    channel = question.channel
    if _may_refer(question):
        reference = question.to_reference(fail_if_not_exists=False)
        return await channel.send(
            view=card,
            reference=reference,
            mention_author=False,
            suppress_embeds=True,
            nonce=question.id,
        )
    return await channel.send(view=card, suppress_embeds=True, nonce=question.id)


def _may_refer(question: discord.Message) -> bool:
    """Discord refuses a reply where the bot may not read the history."""
    if question.guild is None or isinstance(question.channel, discord.PartialMessageable):
        return True
    allowed = question.channel.permissions_for(question.guild.me)
    return allowed.read_message_history
