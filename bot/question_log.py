"""Questions that were answered are kept, without who asked them, behind the answers' back.

What is kept goes into gaps and reports. Nothing of direct messages is kept, nor what was
only overheard.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from typing import TYPE_CHECKING

from knowledge import AskedQuestion, KnowledgeError

if TYPE_CHECKING:
    from knowledge import Answer, KnowledgeBase

log = logging.getLogger(__name__)

DAY_SECONDS = 24 * 3600
# While the database takes nothing, so many wait in memory; of more the newest.
MOST_WAITING = 1000


class QuestionLog:
    """Keeps questions in the background; no answer waits for it or fails by it.

    Args:
        base: The knowledge base.
        kept_days: How many days a question is kept; 0 keeps none.
    """

    def __init__(self, base: KnowledgeBase, kept_days: int) -> None:
        self._base = base
        self._kept_days = kept_days
        self._waiting: deque[AskedQuestion] = deque(maxlen=MOST_WAITING)
        self._writing: asyncio.Task[None] | None = None

    def note(self, answer: Answer, *, server: int | None, message: int) -> None:
        """Note a question that was answered; it is written soon.

        Args:
            answer: The answer.
            server: Where it was asked; None in direct messages, of which nothing is kept.
            message: The message that holds the answer.
        """
        if server is None or not self._kept_days:
            return
        asked = AskedQuestion.answered_by(
            answer, server=server, asked_at=int(time.time()), key=message
        )
        self._waiting.append(asked)
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())

    async def written(self) -> None:
        """Wait until what was noted is written, or could not be."""
        if self._writing is not None:
            await self._writing

    async def _write(self) -> None:
        while self._waiting:
            batch = list(self._waiting)
            self._waiting.clear()
            try:
                await asyncio.to_thread(self._base.questions.keep, batch)
            except KnowledgeError as error:
                log.warning("%d questions wait to be kept: %s", len(batch), error)
                self._waiting.extendleft(reversed(batch[: MOST_WAITING - len(self._waiting)]))
                return  # the next question tries again

    async def forget(self, answers: list[int]) -> None:
        """Forget the questions of some answers, also those that are still to be written."""
        await self.written()
        gone = set(answers)
        kept = [each for each in self._waiting if each.answer not in gone]
        self._waiting.clear()
        self._waiting.extend(kept)
        await asyncio.to_thread(self._base.questions.forget_answered_by, answers)

    async def forget_old(self) -> None:
        """Forget the questions that were kept long enough."""
        oldest = int(time.time()) - self._kept_days * DAY_SECONDS
        await asyncio.to_thread(self._base.questions.forget_before, oldest)
