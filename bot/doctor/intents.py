"""The intents: what Discord lets the bot read, and what the bot is to read."""

from collections.abc import Mapping

import discord

from bot.doctor.findings import Finding, ok, problem, warning
from bot.servers import ServerSettings
from bot.settings import DiscordSettings
from bot.terminal import count

PORTAL = "https://discord.com/developers/applications"
APPLY = (
    "An application that 10,000 users or more can see has to apply for it there, and again every"
    " year."
)


def listening(choices: Mapping[int, ServerSettings]) -> int:
    """In how many servers moderators chose channels whose every message is to be read."""
    return sum(1 for chosen in choices.values() if chosen.ask or chosen.help)


def check_message_content(
    settings: DiscordSettings, application: discord.AppInfo, servers: int
) -> Finding:
    """Whether the bot may read what it is to read.

    Args:
        settings: The settings.
        application: The application.
        servers: In how many servers moderators chose channels that need it.
    """
    name, page = "message content", f"{PORTAL}/{application.id}/bot"
    flags = application.flags
    granted = flags.gateway_message_content or flags.gateway_message_content_limited
    switch_on = f"Switch on Message Content Intent on {page} and save. {APPLY}"
    setting = "set read_messages = true in the section [discord] of the settings"
    chosen = f"Moderators of {count(servers, 'server')} chose channels where questions are answered"
    if settings.read_messages and not granted:
        text = "The settings ask for this intent, and Discord does not grant it: the bot stops."
        return problem(name, text, f"{switch_on} Or set read_messages = false in the settings.")
    if servers and not settings.read_messages:
        text = f"{chosen} without a mention, but the bot does not ask for this intent."
        first = setting[0].upper() + setting[1:]
        return warning(name, text, f"{first}." if granted else f"{switch_on} Then {setting}.")
    if granted and not settings.read_messages:
        text = "Discord grants this intent, and nothing uses it."
        advice = f"Switch off Message Content Intent on {page}. If you need it, {setting}."
        return warning(name, text, advice)
    if settings.read_messages:
        needed = f"{chosen}." if servers else "No moderators chose channels with /settings yet."
        return ok(name, f"Asked for and granted. {needed}")
    return ok(name, "Not asked for: mentions, replies and direct messages need no intent.")


def check_other_intents(application: discord.AppInfo) -> Finding:
    """Whether Discord grants more than Daleel uses."""
    flags = application.flags
    unused = [
        name
        for name, granted in (
            ("Presence Intent", flags.gateway_presence or flags.gateway_presence_limited),
            (
                "Server Members Intent",
                flags.gateway_guild_members or flags.gateway_guild_members_limited,
            ),
        )
        if granted
    ]
    if unused:
        names = " and ".join(unused)
        advice = f"Switch off {names} on {PORTAL}/{application.id}/bot"
        return warning("other intents", f"{names}: granted, and Daleel never uses it.", advice)
    return ok("other intents", "None is granted, and none is needed.")
