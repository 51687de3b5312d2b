"""Each event once, a channel's answers in order, and requests at a pace.

discord.py waits for the limits of a route, but not for the 50 requests a second that a
bot has in all. So requests are paced here, before they are made.
"""

import asyncio
from collections import OrderedDict

EVENTS_REMEMBERED = 4096


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
