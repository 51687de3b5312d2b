"""The panel where moderators choose where the bot listens, and in which language it answers."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.cards import layout
from bot.cards.layout import Accent, Card
from bot.languages import NAMES
from bot.servers import ServerSettings
from bot.texts import Texts

BY_ASKER = "by-asker"
_CHANNELS = (
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.forum,
    discord.ChannelType.public_thread,
)


def settings_card(texts: Texts, settings: ServerSettings, *, reads_all: bool) -> Card:
    """The panel.

    Args:
        texts: The language to speak.
        settings: What is chosen.
        reads_all: Whether the bot can read messages that do not mention it.
    """
    unread = (settings.ask or settings.help) and not reads_all
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("settings-heading")),
        layout.text(texts.get("settings-unread")) if unread else None,
        layout.text(texts.get("settings-ask")),
        _channels(texts, "ask", settings.ask),
        layout.text(texts.get("settings-help")),
        _channels(texts, "help", settings.help),
        layout.text(texts.get("settings-silent")),
        _channels(texts, "silent", settings.silent),
        layout.text(texts.get("settings-language")),
        _languages(texts, settings.language),
        layout.text(texts.get("settings-elsewhere")),
    )


def _channels(texts: Texts, setting: str, chosen: Sequence[int]) -> ui.ActionRow[Any]:
    channel = discord.SelectDefaultValueType.channel
    return ui.ActionRow(
        ui.ChannelSelect(
            custom_id=f"settings:{setting}",
            channel_types=list(_CHANNELS),
            placeholder=texts.get("settings-choose-channels"),
            min_values=0,
            max_values=layout.OPTIONS_IN_A_SELECT,
            default_values=[discord.SelectDefaultValue(id=each, type=channel) for each in chosen],
        )
    )


def _languages(texts: Texts, chosen: str | None) -> ui.ActionRow[Any]:
    options = [
        discord.SelectOption(
            label=texts.get("settings-by-asker"), value=BY_ASKER, default=chosen is None
        ),
        *(
            discord.SelectOption(label=name, value=language, default=language == chosen)
            for language, name in NAMES.items()
        ),
    ]
    return ui.ActionRow(ui.Select(custom_id="settings:language", options=options))
