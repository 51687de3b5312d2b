"""The panel where moderators choose where the bot listens, and how it answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import discord
from discord import ui

from bot.cards import layout
from bot.cards.layout import Accent, Card
from bot.languages import NAMES
from bot.servers import ServerSettings
from bot.texts import Texts

BY_ASKER = "by-asker"
PING, PING_NOBODY = "ping", "nobody"
SHARED, OWN_ALONE = "shared", "own"
_CHANNELS = (
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.forum,
    discord.ChannelType.public_thread,
)
_WITH_THREADS = (discord.ChannelType.text, discord.ChannelType.news)
LACKS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Lack:
    """What the bot may not do in a channel that moderators chose.

    Attributes:
        channel: The channel, as markup that links to it.
        permissions: What it lacks, as Discord's settings call it.
    """

    channel: str
    permissions: tuple[str, ...]


def settings_card(
    texts: Texts, settings: ServerSettings, *, reads_all: bool, lacking: Sequence[Lack] = ()
) -> Card:
    """The panel.

    Args:
        texts: The language to speak.
        settings: What is chosen.
        reads_all: Whether the bot can read messages that do not mention it.
        lacking: What the bot may not do in chosen channels.
    """
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("settings-heading")),
        None if reads_all else layout.text(_unread(texts, settings)),
        layout.text(*(_lack(texts, each) for each in lacking[:LACKS_SHOWN])),
        layout.text(texts.get("settings-ask")),
        _channels(texts, "ask", settings.ask),
        layout.text(texts.get("settings-help")),
        _channels(texts, "help", settings.help),
        layout.text(texts.get("settings-silent")),
        _channels(texts, "silent", settings.silent),
        layout.divider(),
        layout.text(texts.get("settings-private")),
        _channels(texts, "private", settings.private),
        layout.text(texts.get("settings-threads")),
        _channels(texts, "threads", settings.threads, _WITH_THREADS),
        layout.divider(),
        layout.text(texts.get("settings-language")),
        _languages(texts, settings.language),
        layout.text(texts.get("settings-pings")),
        _either(
            "pings",
            {
                PING_NOBODY: texts.get("settings-ping-nobody"),
                PING: texts.get("settings-ping-addressee"),
            },
            PING if settings.pings else PING_NOBODY,
        ),
        layout.text(texts.get("settings-shared")),
        _either(
            "shared",
            {
                SHARED: texts.get("settings-shared-too"),
                OWN_ALONE: texts.get("settings-own-alone"),
            },
            SHARED if settings.shared else OWN_ALONE,
        ),
        layout.text(texts.get("settings-log")),
        _channels(texts, "log", _only(settings.log), _WITH_THREADS, most=1),
        layout.text(texts.get("settings-elsewhere")),
    )


def _unread(texts: Texts, settings: ServerSettings) -> str:
    """What of the choices needs messages that the bot cannot read."""
    if settings.ask or settings.help:
        return texts.get("settings-unread")
    return texts.get("settings-unread-threads") if settings.threads else ""


def _lack(texts: Texts, lack: Lack) -> str:
    missing = texts.listed(lack.permissions)
    return texts.get("settings-lacking", channel=lack.channel, permissions=missing)


def _channels(
    texts: Texts,
    setting: str,
    chosen: Sequence[int],
    types: Sequence[discord.ChannelType] = _CHANNELS,
    most: int = layout.OPTIONS_IN_A_SELECT,
) -> ui.ActionRow[Any]:
    channel = discord.SelectDefaultValueType.channel
    prompt = "settings-choose-channels" if most > 1 else "settings-choose-channel"
    return ui.ActionRow(
        ui.ChannelSelect(
            custom_id=f"settings:{setting}",
            channel_types=list(types),
            placeholder=texts.get(prompt),
            min_values=0,
            max_values=most,
            default_values=[discord.SelectDefaultValue(id=each, type=channel) for each in chosen],
        )
    )


def _only(channel: int | None) -> Sequence[int]:
    return [] if channel is None else [channel]


def _either(setting: str, options: Mapping[str, str], chosen: str) -> ui.ActionRow[Any]:
    """A list of a few choices, by their values and what they say."""
    listed = [
        discord.SelectOption(label=label, value=value, default=value == chosen)
        for value, label in options.items()
    ]
    return ui.ActionRow(ui.Select(custom_id=f"settings:{setting}", options=listed))


def _languages(texts: Texts, chosen: str | None) -> ui.ActionRow[Any]:
    options = {BY_ASKER: texts.get("settings-by-asker")} | NAMES
    return _either("language", options, chosen or BY_ASKER)
