"""The bot's application at Discord: its token, what it is set to, its commands."""

from collections.abc import AsyncIterator, Collection, Mapping

import discord
from discord import app_commands

from bot.doctor.findings import Finding, ok, problem, warning
from bot.doctor.intents import (
    PORTAL,
    check_message_content,
    check_other_intents,
    listening,
)
from bot.doctor.requests import FAILURES, Asking, reason
from bot.doctor.servers import LISTED, check_servers, list_servers
from bot.permissions import COMMANDS
from bot.servers import ServerSettings
from bot.settings import DiscordSettings, Token

GET_TOKEN = (
    f"For Discord: make an application on {PORTAL}, copy the token from its Bot page, and put it"
    " into DISCORD_TOKEN or config.toml."
)
NEW_TOKEN = (
    f"Open your application on {PORTAL}, press Reset Token on its Bot page, and put the new one"
    " into DISCORD_TOKEN or config.toml."
)
NETWORK = (
    "Check this machine's network, its firewall and its proxy, and https://discordstatus.com;"
    " then try again."
)


def check_token(token: Token | None, *, offline: bool) -> Finding:
    """Whether there is a token."""
    if token is None:
        text = "There is none: Daleel starts as a preview in your browser."
        return warning("token", text, GET_TOKEN)
    return ok("token", "There is one; --offline leaves it untried." if offline else "There is one.")


async def check_application(
    settings: DiscordSettings, choices: Mapping[int, ServerSettings]
) -> AsyncIterator[Finding]:
    """What Discord says of the application and of the servers that the bot is in.

    Args:
        settings: The settings; without a token there is nothing to ask.
        choices: What moderators chose, by the servers' ids.
    """
    if settings.token is None:
        return
    ask = Asking()
    async with discord.Client(intents=discord.Intents(guilds=True)) as client:
        try:
            await ask(client.login(settings.token.text))
        except discord.LoginFailure:
            yield problem("Discord", "Discord refuses the token.", NEW_TOKEN)
            return
        except FAILURES as error:
            yield problem("Discord", f"Discord cannot be reached: {reason(error)}.", NETWORK)
            return
        except (TypeError, KeyError):  # discord.py expects what Discord says
            yield problem("Discord", "Something else answers in place of Discord.", NETWORK)
            return
        async for finding in _check_inside(client, ask, settings, choices):
            yield finding


async def _check_inside(
    client: discord.Client,
    ask: Asking,
    settings: DiscordSettings,
    choices: Mapping[int, ServerSettings],
) -> AsyncIterator[Finding]:
    """What Discord says to a client that is logged in."""
    application = client.application
    assert application is not None  # noqa: S101  # the login asked for it
    yield _check_reception(application)
    yield check_other_intents(application)
    try:
        listed = await ask(list_servers(client))
    except FAILURES as error:
        yield check_message_content(settings, application, listening(choices))
        yield _untold(error)
        return
    if len(listed) < LISTED:
        choices = {key: chosen for key, chosen in choices.items() if key in listed}
    yield check_message_content(settings, application, listening(choices))
    try:
        told = await ask(app_commands.CommandTree(client).fetch_commands())
        yield check_commands(settings, {command.name for command in told})
        async for finding in check_servers(client, ask, listed, choices):
            yield finding
    except FAILURES as error:
        yield _untold(error)


def _untold(error: Exception) -> Finding:
    text = f"Discord did not tell all that was asked: {reason(error)}."
    return warning("Discord", text, NETWORK)


def _check_reception(application: discord.AppInfo) -> Finding:
    page = f"{PORTAL}/{application.id}"
    if application.interactions_endpoint_url:
        return problem(
            "Discord",
            f"It sends the commands of {application.name} to a web address, not to the bot.",
            f"Empty the Interactions Endpoint URL on {page}/information",
        )
    if application.bot_require_code_grant:
        return problem(
            "Discord",
            f"It takes the token of {application.name}, but refuses the install link.",
            f"Switch off Requires OAuth2 Code Grant on {page}/bot",
        )
    return ok("Discord", f"It takes the token: {application.name} ({application.id}).")


def check_commands(settings: DiscordSettings, told: Collection[str]) -> Finding:
    """Whether Discord knows the commands.

    Args:
        settings: The settings.
        told: The names that Discord knows.
    """
    wanted = [name for name in COMMANDS if name.rpartition(" ")[0] not in COMMANDS]
    missing = [name for name in wanted if name not in told]
    if not missing:
        return ok("commands", f"Discord knows all {len(wanted)} of them.")
    text = f"Discord does not know {', '.join(missing)}."
    if settings.sync_commands == "never":
        advice = 'Set sync_commands = "changed" in the section [discord] of the settings.'
        return warning("commands", text, f"{advice} The next start tells Discord.")
    return warning(
        "commands",
        text,
        "The next start tells Discord. If it did start since they changed, start it once with"
        ' sync_commands = "always" in the section [discord] of the settings.',
    )
