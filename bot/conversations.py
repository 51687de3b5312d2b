"""What was asked last, so that *and the WTO?* is understood; kept in memory, and not for long."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

REMEMBERED_SECONDS = 600.0
QUESTIONS_REMEMBERED = 4096
EVERYBODY = -1
"""Whose conversation it is where all members share one; no id is below 0."""
_PRIVATE = 0  # no id is 0


@dataclass(frozen=True, slots=True)
class _Asked:
    question: str
    at: float
    before: str | None = None


class Conversations:
    """The last question of each member in each channel, and the question of each answer.

    Nothing of it is written down, and all of it is forgotten after some minutes.

    Args:
        clock: Seconds that only go up.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._asked: OrderedDict[tuple[int, ...], _Asked] = OrderedDict()

    def remember(
        self,
        question: str,
        *,
        channel: int,
        member: int,
        answer: int | None = None,
        private: bool = False,
        before: str | None = None,
    ) -> None:
        """Remember a whole question.

        Args:
            question: The question, a follow-up as it was read.
            channel: Where it was asked.
            member: Who asked.
            answer: The message that answers it; None where there is none.
            private: Whether the member alone saw the answer.
            before: The question that it leans on, if it was not read as a whole one yet.
        """
        asked = _Asked(question, self._clock(), before)
        by_member = (_PRIVATE, channel, member) if private else (channel, member)
        for key in (by_member, *([] if answer is None else [(answer,)])):
            self._asked.pop(key, None)
            self._asked[key] = asked
        while len(self._asked) > QUESTIONS_REMEMBERED or self._is_old(self._oldest()):
            self._asked.popitem(last=False)

    def before(
        self, *, channel: int, member: int, answer: int | None = None, private: bool = False
    ) -> str | None:
        """The question that another one may lean on.

        Args:
            channel: Where the other one is asked.
            member: Who asks.
            answer: The answer that it replies to; None where it replies to none.
            private: Whether the member alone will see its answer. An answer that everybody
                sees leans on no private question, which it would tell them.

        Returns:
            The question of that answer, else the member's last one in the channel; None
            where neither is remembered.
        """
        replied = self._recent((answer,)) if answer is not None else None
        if replied is not None:
            return replied.question
        own = [self._recent((channel, member))]
        if private:
            own.append(self._recent((_PRIVATE, channel, member)))
        last = max((each for each in own if each), key=lambda asked: asked.at, default=None)
        return None if last is None else last.question

    def behind(self, answer: int) -> str | None:
        """The question that the question of an answer leans on; None where it is unknown."""
        asked = self._recent((answer,))
        return None if asked is None else asked.before

    def forget(self, member: int) -> None:
        """Forget what a member asked, but for what a thread shares."""
        for key in [key for key in self._asked if len(key) > 1 and key[-1] == member]:
            asked = self._asked.pop(key)
            for answer in [each for each, same in self._asked.items() if same is asked]:
                if len(answer) == 1:
                    del self._asked[answer]

    def _recent(self, key: tuple[int, ...]) -> _Asked | None:
        asked = self._asked.get(key)
        return None if asked is None or self._is_old(asked) else asked

    def _oldest(self) -> _Asked:
        return next(iter(self._asked.values()))

    def _is_old(self, asked: _Asked) -> bool:
        return self._clock() - asked.at > REMEMBERED_SECONDS
