"""``/settings``: moderators choose where the bot listens; nothing has to be typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands, ui

from bot.cards import SETTING_ID, Card, settings_card
from bot.cards.settings import BY_ASKER
from bot.handlers.buttons import Pressed
from bot.languages import texts_for
from bot.permissions import MODERATOR_PERMISSIONS, check_moderator
from bot.texts import described

if TYPE_CHECKING:
    from bot.client import DaleelBot
    from bot.servers import ServerSettings
    from bot.texts import Texts


def register(bot: DaleelBot) -> None:
    """Add the command and what its panel does."""
    bot.tree.add_command(show_settings)
    bot.add_dynamic_items(ChangeSetting)


@app_commands.command(name="settings", description=described("command-settings"))
@app_commands.default_permissions(MODERATOR_PERMISSIONS)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.check(check_moderator)
async def show_settings(interaction: discord.Interaction[DaleelBot]) -> None:
    """Choose where the bot listens, and in which language it answers."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot = interaction.client
    settings = bot.servers.of(interaction.guild_id)
    await bot.delivery.respond(interaction, _panel(bot, texts_for(interaction), settings))


def _panel(bot: DaleelBot, texts: Texts, settings: ServerSettings) -> Card:
    return settings_card(texts, settings, reads_all=bot.reads_all_messages)


class ChangeSetting(Pressed, template=SETTING_ID):
    """A list on the panel; what was chosen holds at once."""

    async def act(self, interaction: discord.Interaction[DaleelBot]) -> None:
        """Keep the choice, if the member is still a moderator, and show it."""
        check_moderator(interaction)
        assert interaction.guild_id is not None  # noqa: S101  # check_moderator lets no other pass
        await interaction.response.defer()
        bot = interaction.client
        settings = _chosen(
            self.item, str(self.ids["setting"]), bot.servers.of(interaction.guild_id)
        )
        await bot.servers.change(interaction.guild_id, settings)
        await bot.delivery.respond(interaction, _panel(bot, texts_for(interaction), settings))


def _chosen(item: ui.Item[Any], setting: str, settings: ServerSettings) -> ServerSettings:
    """The settings with what was chosen in a list."""
    if isinstance(item, ui.ChannelSelect):
        return settings.with_channels(setting, [channel.id for channel in item.values])
    assert isinstance(item, ui.Select)  # noqa: S101  # the panel has no other list
    (language,) = item.values
    return replace(settings, language=None if language == BY_ASKER else language)
