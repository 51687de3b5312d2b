"""Cards for ``/privacy``: what is kept of a member, and that it was deleted."""

from collections.abc import Sequence

from bot.cards import custom_ids, layout
from bot.cards.layout import Accent, Card
from bot.texts import Texts
from knowledge import GivenAnswer

ANSWERS_SHOWN = 10


def privacy_card(
    texts: Texts, answers: Sequence[GivenAnswer], *, questions: int, votes: int, days: int
) -> Card:
    """The card that tells a member what is kept of them.

    Args:
        texts: The language to speak.
        answers: The remembered answers to their questions, newest first.
        questions: How many kept questions those answers lead to.
        votes: How many votes are theirs.
        days: How many days questions are kept; 0 where none are.
    """
    left = len(answers) - ANSWERS_SHOWN
    listed = [
        texts.get(
            "privacy-answer",
            moment=f"<t:{each.given_at}:f>",
            channel=f"<#{each.channel}>",
            question=f"`{each.question}`",
        )
        for each in answers[:ANSWERS_SHOWN]
    ]
    deletes = bool(answers or votes)
    kept = texts.get("privacy-questions", days=days) if days else texts.get("privacy-no-questions")
    return Card(
        Accent.PLAIN,
        *layout.separated(
            [
                layout.text(texts.get("privacy-heading"), texts.get("privacy-text")),
                layout.text(
                    texts.get("privacy-answers", answers=len(answers)),
                    *listed,
                    texts.get("and-more", count=left) if left > 0 else "",
                ),
                layout.text(texts.get("privacy-votes", votes=votes)),
                layout.text(
                    kept, texts.get("privacy-linked", questions=questions) if questions else ""
                ),
                layout.text(texts.get("privacy-memory")),
            ]
        ),
        layout.row(layout.button(texts.get("button-forget-me"), custom_ids.FORGET_ME_ID))
        if deletes
        else None,
    )


def forgotten_card(texts: Texts) -> Card:
    """The card that tells a member that it is deleted."""
    return Card(
        Accent.ANSWERED,
        layout.text(texts.get("privacy-heading"), texts.get("privacy-forgotten")),
    )
