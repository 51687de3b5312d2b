"""The knowledge bases of servers, beside the one that they share."""

import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from knowledge.base import KnowledgeBase
from knowledge.library import Library

IDLE_SECONDS = 30 * 60.0
MEMORY = 256 << 20


class KnowledgeBases:
    """The knowledge bases of servers, in the file of the one that they share.

    A base of a server is loaded when it is asked and let go when nobody asks it any more,
    or when more are loaded than the budget has room for.

    Args:
        shared: The operator's documents; closing them closes all.
        memory: Bytes that bases of servers may take together, nearly.
        clock: Seconds that only go up.

    Attributes:
        shared: The operator's documents.
    """

    def __init__(
        self,
        shared: KnowledgeBase,
        memory: int = MEMORY,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.shared = shared
        self._memory = memory
        self._clock = clock
        self._bases: OrderedDict[int, tuple[KnowledgeBase, float]] = OrderedDict()
        self._lock = Lock()

    def of(self, server: int) -> KnowledgeBase:
        """The documents of a server itself; it may have none.

        Args:
            server: Its id, 1 or more.

        Raises:
            StoreError: Its index is of an older Daleel and could not be written anew.
        """
        with self._lock:
            known = self._bases.get(server)
        # An index that is written anew takes its time; other servers are not to wait for it.
        made = known[0] if known else self.shared.beside(server)
        now = self._clock()
        with self._lock:
            base, _ = self._bases.pop(server, (made, now))
            self._bases[server] = (base, now)
            self._let_go(now)
        return base

    def known(self) -> tuple[int, ...]:
        """The servers of which anything is kept, by their ids."""
        return self.shared.servers()

    def forget(self, server: int) -> None:
        """Delete all that is kept of a server; what others hold as well stays theirs.

        Args:
            server: Its id, 1 or more.

        Raises:
            StoreError: It could not be written; everything is still there.
        """
        self.of(server).clear()
        with self._lock:
            self._bases.pop(server, None)

    def _let_go(self, now: float) -> None:
        """Let go those that were asked longest ago: the idle ones, and those beyond the budget."""
        total = sum(base.memory for base, _ in self._bases.values())
        for server, (base, asked_at) in list(self._bases.items())[:-1]:
            if total <= self._memory and now - asked_at < IDLE_SECONDS:
                return
            if base.is_publishing:
                continue
            total -= base.memory
            base.let_go()
            del self._bases[server]

    def seen_by(self, server: int | None, *, shared: bool = True) -> Library:
        """What a server sees: its own documents and, unless it does without, the shared ones.

        Args:
            server: Its id; None outside of servers, where only the shared ones are seen.
            shared: Whether it sees the shared ones.
        """
        if server is None:
            return Library([self.shared])
        return Library([self.of(server), self.shared] if shared else [self.of(server)])

    @property
    def loaded(self) -> tuple[int, ...]:
        """The servers whose bases are loaded, that which was asked last behind the others."""
        with self._lock:
            return tuple(server for server, (base, _) in self._bases.items() if base.memory)
