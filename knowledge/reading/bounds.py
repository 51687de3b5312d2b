"""The limits of one reading, counted as it goes on."""

import time
from collections.abc import Iterable, Iterator

from knowledge.errors import DocumentTooLarge
from knowledge.limits import ReadingLimits
from knowledge.reading.blocks import Block, TextBlock

_ROUND = 64


class Bounds:
    """The limits of a file that is being read; its time begins now.

    Args:
        name: The file, for the errors.
        limits: What it may take.

    Attributes:
        name: The file.
        limits: What it may take.
    """

    def __init__(self, name: str, limits: ReadingLimits) -> None:
        self.name = name
        self.limits = limits
        self._end = time.monotonic() + limits.seconds

    def check_size(self, size: int, most: int, what: str) -> None:
        """Compare a number of bytes with its limit.

        Raises:
            DocumentTooLarge: There are too many.
        """
        if size > most:
            problem = f"{what} is {_size(size)}, and {_size(most)} are read at most. Split it up."
            raise DocumentTooLarge(self.name, problem)

    def check_count(self, count: int, most: int, what: str) -> None:
        """Compare a number of things with its limit.

        Raises:
            DocumentTooLarge: There are too many.
        """
        if count > most:
            problem = f"it has more than {most:,} {what}, the most that are read. Split it up."
            raise DocumentTooLarge(self.name, problem)

    def check_time(self) -> None:
        """Raise DocumentTooLarge if reading takes too long."""
        if time.monotonic() > self._end:
            problem = f"reading it takes more than {self.limits.seconds:g} seconds. Split it up."
            raise DocumentTooLarge(self.name, problem)

    def watched(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """Pass blocks on while they are within the limits.

        Raises:
            DocumentTooLarge: There are too many passages, or they take too long.
        """
        passages = 0
        for number, block in enumerate(blocks):
            passages += isinstance(block, TextBlock)
            self.check_count(passages, self.limits.passages, "passages")
            if number % _ROUND == 0:
                self.check_time()
            yield block


def _size(size: int) -> str:
    for unit, factor in (("MiB", 1 << 20), ("KiB", 1 << 10)):
        if size >= factor:
            return f"{size / factor:.4g} {unit}"
    return f"{size} bytes"
