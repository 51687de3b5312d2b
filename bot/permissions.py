"""Who may do what.

Discord's own permissions are the default, and a server's administrators may give a
command to other roles. What changes the knowledge is checked here again when it runs.
"""

from enum import Enum

import discord
from discord import app_commands


class Audience(Enum):
    """Who may use a command."""

    EVERYONE = "everyone"
    MODERATORS = "moderators"


# Every command has its rule here; a test walks the tree and fails on one without.
COMMANDS = {
    "ask": Audience.EVERYONE,
    "search": Audience.EVERYONE,
    "section": Audience.EVERYONE,
    "organization": Audience.EVERYONE,
    "organizations": Audience.EVERYONE,
    "contents": Audience.EVERYONE,
    "help": Audience.EVERYONE,
    "privacy": Audience.EVERYONE,
    "Find the answer": Audience.EVERYONE,
    "settings": Audience.MODERATORS,
    "knowledge": Audience.MODERATORS,
    "knowledge status": Audience.MODERATORS,
    "knowledge refresh": Audience.MODERATORS,
    "knowledge add": Audience.MODERATORS,
    "knowledge remove": Audience.MODERATORS,
    "Add to the knowledge base": Audience.MODERATORS,
    "knowledge history": Audience.MODERATORS,
    "knowledge compare": Audience.MODERATORS,
    "knowledge restore": Audience.MODERATORS,
    "knowledge gaps": Audience.MODERATORS,
    "knowledge report": Audience.MODERATORS,
    "knowledge audit": Audience.MODERATORS,
}

# What the bot needs in a server; the documentation gives the integer of the install link.
INSTALL_PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    read_message_history=True,
)
# By discord.py's names, and as Discord's settings call them. Opening threads is a choice.
PERMISSION_NAMES = {
    "read_messages": "View Channels",
    "send_messages": "Send Messages",
    "send_messages_in_threads": "Send Messages in Threads",
    "read_message_history": "Read Message History",
    "create_public_threads": "Create Public Threads",
}
MODERATOR_PERMISSIONS = discord.Permissions(manage_guild=True)


class NotAllowed(app_commands.CheckFailure):
    """A member used a command of the moderators."""


def check_moderator(interaction: discord.Interaction) -> bool:
    """Let moderators pass: members with *Manage Server*.

    Raises:
        NotAllowed: For anybody else, and outside servers.
    """
    if interaction.guild_id is None or not interaction.permissions.manage_guild:
        raise NotAllowed
    return True


def may_answer(message: discord.Message, me: discord.Member | None) -> bool:
    """Whether the bot may write where a message stands.

    Args:
        message: The message.
        me: The bot as a member of the server; None in direct messages.
    """
    channel = message.channel
    if me is None or isinstance(channel, discord.DMChannel | discord.PartialMessageable):
        return message.guild is None
    if me.is_timed_out():
        return False
    if isinstance(channel, discord.Thread):
        return _may_answer_in_thread(channel, me)
    allowed = channel.permissions_for(me)
    return allowed.view_channel and allowed.send_messages


def may_open_thread(message: discord.Message) -> bool:
    """Whether the bot may open a thread from a message and write into it."""
    if message.guild is None or not isinstance(message.channel, discord.TextChannel):
        return False
    allowed = message.channel.permissions_for(message.guild.me)
    return (
        allowed.create_public_threads
        and allowed.send_messages_in_threads
        and allowed.read_message_history
    )


def may_read_history(message: discord.Message) -> bool:
    """Whether the bot may see, where a message stands, what was written before.

    Else Discord lets it neither reply to the message nor read that again.
    """
    if message.guild is None or isinstance(message.channel, discord.PartialMessageable):
        return True
    return message.channel.permissions_for(message.guild.me).read_message_history


def lacking(
    allowed: discord.Permissions, *, in_threads: bool = False, opens_threads: bool = False
) -> tuple[str, ...]:
    """What the bot lacks to answer, as Discord's settings call it.

    Args:
        allowed: What it may do in a channel or a server.
        in_threads: Whether it answers in threads alone, as in a forum.
        opens_threads: Whether it is to open threads.
    """
    if not allowed.view_channel:  # then discord.py takes all else for denied as well
        return (PERMISSION_NAMES["read_messages"],)
    idle = {"send_messages"} if in_threads else set[str]()
    if not opens_threads:
        idle.add("create_public_threads")
    return tuple(
        called
        for name, called in PERMISSION_NAMES.items()
        if name not in idle and not getattr(allowed, name)
    )


def lacking_to_post(allowed: discord.Permissions) -> tuple[str, ...]:
    """What the bot lacks to post into a text channel, as Discord's settings call it."""
    if not allowed.view_channel:
        return (PERMISSION_NAMES["read_messages"],)
    return () if allowed.send_messages else (PERMISSION_NAMES["send_messages"],)


def may_post(allowed: discord.Permissions) -> bool:
    """Whether the bot may post into a text channel."""
    return not lacking_to_post(allowed)


def _may_answer_in_thread(thread: discord.Thread, me: discord.Member) -> bool:
    if thread.parent is None:  # Discord has not told us of it, so nor of its permissions
        return False
    allowed = thread.permissions_for(me)
    opens = not thread.locked or allowed.manage_threads
    return allowed.view_channel and allowed.send_messages_in_threads and opens
