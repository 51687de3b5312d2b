"""The thanks for 👎, with a list of reasons why an answer did not help."""

from typing import Any

import discord
from discord import ui

from bot import markup
from bot.cards import custom_ids, layout
from bot.cards.layout import Accent, Card
from bot.texts import Texts
from knowledge import Reason

REASON_TEXTS = {
    Reason.BESIDE: "reason-beside",
    Reason.OUTDATED: "reason-outdated",
    Reason.UNCLEAR: "reason-unclear",
    Reason.OTHER: "reason-other",
}


def reason_card(texts: Texts, answer: int, chosen: Reason | None = None) -> Card:
    """The card after 👎.

    Args:
        texts: The language to speak.
        answer: The message that was voted on.
        chosen: The reason that is kept; None where none was told.
    """
    options = [
        discord.SelectOption(
            label=markup.label(texts.get(key)), value=reason.value, default=reason is chosen
        )
        for reason, key in REASON_TEXTS.items()
    ]
    reasons: ui.Select[Any] = ui.Select(
        custom_id=custom_ids.reason_id(answer),
        placeholder=markup.label(texts.get("select-reason")),
        options=options,
    )
    return Card(
        Accent.NOT_FOUND,
        layout.text(
            texts.get("vote-not-helpful"), "" if chosen is None else texts.get("reason-kept")
        ),
        ui.ActionRow(reasons),
    )
