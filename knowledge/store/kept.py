"""What was read last, kept for the next question."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from threading import Lock
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Kept(Generic[Value]):
    """Keeps values that were read, up to a size; safe to use from several threads.

    Args:
        read: Reads values by their keys; unknown keys are left out.
        size: What a value counts for.
        limit: How much is kept at the most; what was asked for longest ago goes first.
    """

    def __init__(
        self,
        read: Callable[[Sequence[int]], Mapping[int, Value]],
        size: Callable[[Value], int],
        limit: int,
    ) -> None:
        self._read = read
        self._size = size
        self._limit = limit
        self._values: OrderedDict[int, Value] = OrderedDict()
        self._total = 0
        self._lock = Lock()

    @property
    def total(self) -> int:
        """How much is kept, by the sizes of the values."""
        return self._total

    def of(self, keys: Sequence[int]) -> dict[int, Value]:
        """Values by their keys; those that were not kept are read together."""
        with self._lock:
            found = {key: self._values[key] for key in keys if key in self._values}
            for key in found:
                self._values.move_to_end(key)
        missing = [key for key in keys if key not in found]
        if missing:
            read = self._read(missing)
            self._keep(read)
            found.update(read)
        return found

    def _keep(self, read: Mapping[int, Value]) -> None:
        with self._lock:
            for key, value in read.items():
                if key not in self._values:
                    self._values[key] = value
                    self._total += self._size(value)
            while self._total > self._limit:
                _, oldest = self._values.popitem(last=False)
                self._total -= self._size(oldest)
