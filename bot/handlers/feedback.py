"""👍 and 👎 under answers: one vote a member and answer, and a reason; both may be changed."""

from __future__ import annotations

import asyncio
import hmac
import secrets
import time
from typing import TYPE_CHECKING

from bot.cards import REASON_ID, VOTE_ID, WHY_ID, Card, find_id, notice_card, reason_card
from bot.handlers.pressed import Missing, Pressed
from knowledge import Reason, Vote

if TYPE_CHECKING:
    from bot.cards import Part
    from bot.client import DaleelBot
    from bot.handlers.pressed import Press
    from knowledge import KnowledgeBase

SECRET_NOTE = "vote-secret"  # noqa: S105  # the name of a note


def register(bot: DaleelBot) -> None:
    """Let the bot answer the buttons."""
    bot.add_dynamic_items(RateAnswer, GiveReason)


class RateAnswer(Pressed, template=VOTE_ID):
    """👍 or 👎."""

    async def open(self, press: Press) -> Card:
        """Keep the vote for the passage that the card shows by now, and thank for it."""
        helpful = self.ids["vote"] == "up"
        why = find_id(press.shown, WHY_ID)
        passage = why["passages"].split(",")[0] if why else str(self.ids["passage"])
        await asyncio.to_thread(
            _keep,
            press.bot.base,
            answer=press.message.id,
            member=press.member,
            passage=int(passage),
            helpful=helpful,
        )
        if helpful:
            return notice_card(press.texts, "vote-helpful")
        return reason_card(press.texts, press.message.id)


class GiveReason(Pressed, template=REASON_ID):
    """The list of reasons under the thanks for 👎."""

    def turns(self, shown: list[Part]) -> bool:  # noqa: ARG002  # as others do
        """Always: the list shows what was chosen."""
        return True

    async def open(self, press: Press) -> Card:
        """Keep the reason with the vote.

        Raises:
            Missing: The vote was changed meanwhile, or is gone.
        """
        answer, reason = int(str(self.ids["answer"])), Reason(self.chosen)
        if not await asyncio.to_thread(_explain, press.bot.base, answer, press.member, reason):
            raise Missing("reason-without-vote")
        return reason_card(press.texts, answer, reason)


def _keep(base: KnowledgeBase, *, answer: int, member: int, passage: int, helpful: bool) -> None:
    voter = fingerprint(base, answer, member)
    base.host.vote(Vote(answer, voter, passage, helpful, int(time.time())))


def _explain(base: KnowledgeBase, answer: int, member: int, reason: Reason) -> bool:
    return base.questions.explain(answer, fingerprint(base, answer, member), reason)


def votes_of(base: KnowledgeBase, member: int) -> tuple[Vote, ...]:
    """The votes of a member: found by trying their id on every vote, for no vote tells whose.

    Args:
        base: The knowledge base.
        member: The member's id.
    """
    secret = base.host.read_note(SECRET_NOTE)
    if secret is None:
        return ()
    return tuple(
        vote
        for vote in base.host.votes()
        if hmac.compare_digest(vote.voter, _fingerprint(secret, vote.answer, member))
    )


def fingerprint(base: KnowledgeBase, answer: int, member: int) -> str:
    """What tells a member's vote on an answer from others' votes, but not who the member is.

    The votes of a member on two answers have nothing in common: only with the secret of the
    knowledge base and the member's id can they be told.

    Args:
        base: The knowledge base; it is given a secret the first time.
        answer: The answer's id.
        member: The member's id.

    Returns:
        32 hexadecimal digits: half of HMAC-SHA-256.
    """
    secret = base.host.read_note(SECRET_NOTE)
    if secret is None:  # others may find the same at this moment: the first one's is kept
        secret = base.host.note_once(SECRET_NOTE, secrets.token_hex(32))
    return _fingerprint(secret, answer, member)


def _fingerprint(secret: str, answer: int, member: int) -> str:
    return hmac.digest(secret.encode(), f"{answer}:{member}".encode(), "sha256").hex()[:32]
