"""The servers that the bot is in, and what it may do there."""

from collections.abc import AsyncIterator, Mapping, Sequence

import discord
from discord.abc import GuildChannel

from bot.doctor.findings import Finding, ok, problem, warning
from bot.doctor.requests import Asking, reason
from bot.permissions import INSTALL_PERMISSIONS, PERMISSION_NAMES, lacking
from bot.servers import DEFAULTS, ServerSettings
from bot.terminal import count

LISTED = 200  # as many as one request lists
CHECKED = 50
# What Discord tells of a server without telling all of it.
_UNTOLD = (discord.HTTPException, discord.InvalidData)


async def list_servers(client: discord.Client) -> tuple[int, ...]:
    """The ids of the servers that the bot is in, :data:`LISTED` of them at the most.

    Args:
        client: A client that is logged in.
    """
    guilds = client.fetch_guilds(limit=LISTED, with_counts=False)
    return tuple([guild.id async for guild in guilds])


async def check_servers(
    client: discord.Client,
    ask: Asking,
    listed: Sequence[int],
    choices: Mapping[int, ServerSettings],
) -> AsyncIterator[Finding]:
    """What the bot may do in its servers, and in the channels that were chosen there.

    Args:
        client: A client that is logged in.
        ask: Makes the requests.
        listed: The servers that the bot is in.
        choices: What moderators of them chose, by the servers' ids; those where they chose
            channels to answer in are checked first.

    Raises:
        OSError: Discord cannot be reached.
        ClientError: The connection broke.
    """
    if not listed:
        yield _nowhere(client)
        return
    watched = [key for key, chosen in choices.items() if chosen.answering]
    servers = tuple(dict.fromkeys((*watched, *listed)))
    number = count(len(listed), "server") + (" or more" if len(listed) == LISTED else "")
    only = f"; {CHECKED} of them are checked here" if len(servers) > CHECKED else ""
    yield ok("servers", f"The bot is in {number}{only}.")
    faults = 0
    for server in servers[:CHECKED]:
        async for finding in _check_server(client, ask, server, choices.get(server, DEFAULTS)):
            faults += 1
            yield finding
    if not faults:
        yield ok("permissions", "The bot may do what it needs in all servers that were checked.")


def install_link(client: discord.Client) -> str:
    """The address where the bot is added to a server."""
    assert client.application_id is not None  # noqa: S101  # known since the login
    return discord.utils.oauth_url(
        client.application_id,
        permissions=INSTALL_PERMISSIONS,
        scopes=("bot", "applications.commands"),
    )


def _nowhere(client: discord.Client) -> Finding:
    advice = f"Add it to a server: {install_link(client)}"
    return warning("servers", "The bot is in no server.", advice)


async def _check_server(
    client: discord.Client, ask: Asking, server: int, chosen: ServerSettings
) -> AsyncIterator[Finding]:
    assert client.user is not None  # noqa: S101  # known since the login
    watched = chosen.answering
    try:
        guild = await ask(client.fetch_guild(server, with_counts=False))
        me = await ask(guild.fetch_member(client.user.id))
        channels = await ask(guild.fetch_channels()) if watched else ()
    except _UNTOLD as error:
        text = f"Discord does not tell of the server {server}: {reason(error)}."
        yield warning("permissions", text, "Look whether the bot is still in it, and try again.")
        return
    if me.timed_out_until is not None and me.is_timed_out():
        until = f"{me.timed_out_until:%Y-%m-%d %H:%M} UTC"
        text = f"{guild}: the bot is in a time-out until {until}, and says nothing."
        yield problem("permissions", text, "A moderator of the server can remove the time-out.")
        return
    missing = lacking(me.guild_permissions)
    if missing:
        text = f"{guild}: the bot lacks {_listed(missing)}."
        advice = f"Allow it to the bot's role in Server Settings › Roles: {_listed(missing)}"
        yield warning("permissions", text, f"{advice}. Or add it anew: {install_link(client)}")
    by_id = {channel.id: channel for channel in channels}
    for channel in watched:
        opens = channel in chosen.threads
        finding = await _check_channel(ask, me, by_id, channel, opens_threads=opens)
        if finding is not None:
            yield finding


async def _check_channel(
    ask: Asking,
    me: discord.Member,
    channels: Mapping[int, GuildChannel],
    key: int,
    *,
    opens_threads: bool,
) -> Finding | None:
    """What the bot lacks in a chosen channel, or in the channel of a chosen thread."""
    channel, thread = channels.get(key), None
    if channel is None:
        thread = await _thread(ask, me.guild, key)
        channel = channels.get(thread.parent_id) if thread is not None else None
    if channel is None:
        text = f"{me.guild}: the channel {key}, chosen by moderators, is not there any more."
        return warning("permissions", text, "A moderator says /settings and chooses channels anew.")
    in_threads = thread is not None or isinstance(channel, discord.ForumChannel)
    where = f"#{channel}" if thread is None else f"#{thread}"
    missing = lacking(
        channel.permissions_for(me), in_threads=in_threads, opens_threads=opens_threads
    )
    if not missing:
        return None
    text = f"{me.guild}: in {where}, chosen by moderators, the bot lacks {_listed(missing)}."
    advice = f"Allow it to the bot's role in Edit Channel › Permissions of #{channel}."
    speaks = "send_messages_in_threads" if in_threads else "send_messages"
    silent = {PERMISSION_NAMES["read_messages"], PERMISSION_NAMES[speaks]}.intersection(missing)
    return (problem if silent else warning)("permissions", text, advice)


async def _thread(ask: Asking, guild: discord.Guild, key: int) -> discord.Thread | None:
    try:
        found = await ask(guild.fetch_channel(key))
    except _UNTOLD:
        return None
    return found if isinstance(found, discord.Thread) else None


def _listed(names: Sequence[str]) -> str:
    *rest, last = names
    return f"{', '.join(rest)} and {last}" if rest else last
