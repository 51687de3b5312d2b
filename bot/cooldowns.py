"""How often questions are answered: so many a minute to a member, and in a channel."""

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TypeVar

from discord import app_commands

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

WINDOW_SECONDS = 60.0
COOLDOWNS_REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class Wait:
    """A question that comes too soon.

    Attributes:
        seconds: How long to wait, 1 or more.
        told: Whether the member was told to wait already, a moment ago.
    """

    seconds: int
    told: bool


class Cooldowns:
    """Counts questions; in memory, by ids alone.

    Args:
        per_member: The most questions of a member in a minute; 0 for any number.
        per_channel: The same for all members of a channel together.
        clock: Seconds that only go up, from more than 0.
    """

    def __init__(
        self, *, per_member: int, per_channel: int, clock: Callable[[], float] = monotonic
    ) -> None:
        self._limits = {"member": per_member, "channel": per_channel}
        self._clock = clock
        self._counted: OrderedDict[tuple[str, int], app_commands.Cooldown] = OrderedDict()
        self._told: OrderedDict[int, float] = OrderedDict()

    def count(self, *, member: int, channel: int) -> Wait | None:
        """Count a question.

        Args:
            member: Who asks, by id.
            channel: Where, by id.

        Returns:
            How long to wait; None where the question may be answered.
        """
        now = self._clock()
        # A member who is to wait takes nothing from the others of the channel.
        seconds = self._seconds("member", member, now) or self._seconds("channel", channel, now)
        if seconds is None:
            return None
        told = self._told.get(member, 0.0) > now
        if not told:
            self._told[member] = now + seconds
            self._told.move_to_end(member)
            _bound(self._told)
        return Wait(max(1, math.ceil(seconds)), told)

    def _seconds(self, kind: str, key: int, now: float) -> float | None:
        limit = self._limits[kind]
        if not limit:
            return None
        counted = self._counted.pop((kind, key), None) or app_commands.Cooldown(
            limit, WINDOW_SECONDS
        )
        self._counted[kind, key] = counted
        _bound(self._counted)
        return counted.update_rate_limit(now)


def _bound(remembered: OrderedDict[_Key, _Value]) -> None:
    """Forget the oldest entry where there are too many."""
    if len(remembered) > COOLDOWNS_REMEMBERED:
        remembered.popitem(last=False)
