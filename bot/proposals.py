"""What a moderator may publish: the operator's files as they are now, or a draft."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.startup import preview, refresh
from bot.uploads import limits_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.client import DaleelBot
    from knowledge import (
        Draft,
        KnowledgeBase,
        Progress,
        ReadingLimits,
        RefreshPreview,
        RefreshReport,
    )


class Refused(Exception):  # nobody made a mistake
    """Nothing can be published.

    Args:
        key: The text that tells the moderator.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class Proposal(Protocol):
    """Something to preview and to publish; both take place in a thread."""

    def preview(self) -> RefreshPreview:
        """What would be published."""

    def publish(
        self, progress: Callable[[Progress], None], author: int, previewed: str
    ) -> RefreshReport:
        """Publish it, if it is what was previewed."""

    def discard(self) -> None:
        """Forget it."""


@dataclass(frozen=True, slots=True)
class _Files:
    """The files that the operator's settings name."""

    bot: DaleelBot
    base: KnowledgeBase

    def preview(self) -> RefreshPreview:
        return preview(self.base, self.bot.settings)

    def publish(
        self, progress: Callable[[Progress], None], author: int, previewed: str
    ) -> RefreshReport:
        return refresh(self.base, self.bot.settings, progress, author=author, previewed=previewed)

    def discard(self) -> None:
        """There is nothing to forget: files stay where they are."""


@dataclass(frozen=True, slots=True)
class _Drafted:
    """A draft for a server's own documents."""

    base: KnowledgeBase
    kept: Draft
    limits: ReadingLimits

    def preview(self) -> RefreshPreview:
        return self.base.preview_change(self.kept.added, self.kept.removed, self.limits)

    def publish(
        self, progress: Callable[[Progress], None], author: int, previewed: str
    ) -> RefreshReport:
        report = self.base.change(
            self.kept.added,
            self.kept.removed,
            progress=progress,
            author=author,
            previewed=previewed,
            limits=self.limits,
        )
        self.discard()
        return report

    def discard(self) -> None:
        self.base.drafts.drop(self.kept.key)


def proposal(bot: DaleelBot, server: int, draft: int | None = None) -> Proposal:
    """What a moderator of a server may publish; to be called in a thread.

    Args:
        bot: The bot.
        server: The server's id.
        draft: A draft's key; None for the operator's files.

    Raises:
        Refused: The draft is kept no more, or the files are not that server's to refresh.
        KnowledgeError: The knowledge base cannot be read.
    """
    if draft is None:
        if not bot.may_manage_shared(server):
            raise Refused("shared-not-yours")
        return _Files(bot, bot.base)
    base = bot.bases.of(server)
    kept = base.drafts.of(server, draft)
    if kept is None:
        raise Refused("draft-gone")
    return _Drafted(base, kept, limits_of(bot.settings.knowledge))
