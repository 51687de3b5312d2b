"""``/settings``: moderators choose where and how the bot answers; nothing has to be typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands, ui

from bot.audit import settings_changed
from bot.cards import SETTING_ID, Card, settings_card
from bot.cards.settings import BY_ASKER, PING, SHARED, Lack
from bot.handlers.pressed import Pressed
from bot.languages import texts_for
from bot.permissions import MODERATOR_PERMISSIONS, check_moderator, lacking, lacking_to_post
from bot.texts import described

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.client import DaleelBot
    from bot.servers import ServerSettings


def register(bot: DaleelBot) -> None:
    """Add the command and what its panel does."""
    bot.tree.add_command(show_settings)
    bot.add_dynamic_items(ChangeSetting)


@app_commands.command(name=described("name-settings"), description=described("command-settings"))
@app_commands.default_permissions(MODERATOR_PERMISSIONS)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.check(check_moderator)
async def show_settings(interaction: discord.Interaction[DaleelBot]) -> None:
    """Choose where the bot listens, and in which language it answers."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot = interaction.client
    settings = bot.servers.of(interaction.guild_id)
    await bot.delivery.respond(interaction, _panel(interaction, settings))


def _panel(interaction: discord.Interaction[DaleelBot], settings: ServerSettings) -> Card:
    return settings_card(
        texts_for(interaction),
        settings,
        reads_all=interaction.client.reads_all_messages,
        lacking=list(_lacking(interaction.guild, settings)) if interaction.guild else (),
    )


def _lacking(guild: discord.Guild, settings: ServerSettings) -> Iterator[Lack]:
    """What the bot may not do in the channels where it is to answer or to post changes."""
    for key in settings.answering:
        channel = guild.get_channel_or_thread(key)
        if channel is None:
            continue
        missing = lacking(
            channel.permissions_for(guild.me),
            in_threads=isinstance(channel, discord.ForumChannel | discord.Thread),
            opens_threads=key in settings.threads,
        )
        if missing:
            yield Lack(channel.mention, missing)
    channel = guild.get_channel(settings.log or 0)
    if channel is not None and settings.log not in settings.answering:
        missing = lacking_to_post(channel.permissions_for(guild.me))
        if missing:
            yield Lack(channel.mention, missing)


class ChangeSetting(Pressed, template=SETTING_ID):
    """A list on the panel; what was chosen holds at once."""

    async def act(self, interaction: discord.Interaction[DaleelBot]) -> None:
        """Keep the choice, if the member is still a moderator, and show it."""
        check_moderator(interaction)
        assert interaction.guild_id is not None  # noqa: S101  # check_moderator lets no other pass
        await interaction.response.defer()
        bot = interaction.client
        server, before = interaction.guild_id, bot.servers.of(interaction.guild_id)
        settings = _chosen(self.item, str(self.ids["setting"]), before)
        await bot.servers.change(server, settings)
        entry = settings_changed(server, interaction.user.id, before, settings)
        # Who switches the log off, or moves it, is told of where it was.
        await bot.audit.note(entry, [] if before.log is None else [before.log])
        await bot.delivery.respond(interaction, _panel(interaction, settings))


def _chosen(item: ui.Item[Any], setting: str, settings: ServerSettings) -> ServerSettings:
    """The settings with what was chosen in a list."""
    if isinstance(item, ui.ChannelSelect) and setting == "log":
        return replace(settings, log=next((channel.id for channel in item.values), None))
    if isinstance(item, ui.ChannelSelect):
        return settings.with_channels(setting, [channel.id for channel in item.values])
    assert isinstance(item, ui.Select)  # noqa: S101  # the panel has no other list
    (chosen,) = item.values
    if setting == "pings":
        return replace(settings, pings=chosen == PING)
    if setting == "shared":
        return replace(settings, shared=chosen == SHARED)
    return replace(settings, language=None if chosen == BY_ASKER else chosen)
