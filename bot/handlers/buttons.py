"""Buttons and lists on cards. They go on working after a restart: their ids say all.

What a member opens from a card is shown to that member alone, and turning its pages then
changes it in place. A card that everybody sees never changes.
"""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

import discord
from discord import ui

from bot.cards import (
    CHOICE_ID,
    CONTENTS_ID,
    MORE_ID,
    ORGANIZATION_CHOICE_ID,
    ORGANIZATION_ID,
    ORGANIZATIONS_ID,
    REMOVE_ID,
    SECTION_ID,
    Card,
    contents_card,
    more_card,
    notice_card,
)
from bot.handlers.errors import report_interaction
from bot.handlers.lookups import organization_page, organizations_page, section_page
from bot.languages import texts_for

if TYPE_CHECKING:
    import re

    from bot.client import DaleelBot
    from bot.texts import Texts
    from knowledge import Quote

_NEVER = r"(?!)"


def register(bot: DaleelBot) -> None:
    """Let the bot answer the buttons and lists of its cards, old and new."""
    bot.add_dynamic_items(MorePassages, ReadSection, ReadContents, ChooseSection)
    bot.add_dynamic_items(OpenOrganization, ReadOrganizations, ChooseOrganization, RemoveAnswer)


class Pressed(ui.DynamicItem[ui.Item[Any]], template=_NEVER):
    """What a member pressed; ``ids`` holds the parts of its ``custom_id``."""

    def __init__(self, item: ui.Item[Any], ids: dict[str, str | None]) -> None:
        super().__init__(item)
        self.ids = ids

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The item that was pressed, as discord.py hands it over."""
        return cls(item, match.groupdict())

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Answer the press; discord.py itself would only log an error."""
        bot: DaleelBot = interaction.client
        if not bot.delivery.events.is_new(interaction.id):
            return
        try:
            await self.act(interaction)
        except Exception as error:  # noqa: BLE001  # told to the member and to the log
            await report_interaction(interaction, error)

    async def act(self, interaction: discord.Interaction[DaleelBot]) -> None:
        """Do what the press asks for: show a card."""
        await self._acknowledge(interaction)
        bot = interaction.client
        card = await self.open(bot, texts_for(interaction))
        await bot.delivery.respond(interaction, card)

    @abstractmethod
    async def open(self, bot: DaleelBot, texts: Texts) -> Card:
        """The card that the press asks for."""

    @property
    def page(self) -> int:
        """The page that is asked for, 0 and up."""
        return int(self.ids.get("page") or 0)

    async def _acknowledge(self, interaction: discord.Interaction[Any]) -> None:
        message = interaction.message
        turns = self.ids.get("page") is not None
        if turns and message is not None and message.flags.ephemeral:
            await interaction.response.defer()
        else:
            await interaction.response.defer(ephemeral=True, thinking=True)


class MorePassages(Pressed, template=MORE_ID):
    """*More passages*: those that its id names."""

    async def open(self, bot: DaleelBot, texts: Texts) -> Card:
        """The passages that are still kept."""
        wanted = [
            (int(key), int(number))
            for key, _, number in (
                each.partition(".") for each in str(self.ids["passages"]).split(",")
            )
        ]
        found = await asyncio.to_thread(bot.base.quotes_by_id, [key for key, _ in wanted])
        numbers = dict(wanted)
        quotes = [_with_deciding(quote, numbers[quote.id]) for quote in found]
        return more_card(texts, quotes) if quotes else notice_card(texts, "gone")


def _with_deciding(quote: Quote, number: int) -> Quote:
    """The quote with the sentence in bold that was so on the card before."""
    sentences = quote.passage.sentences
    return replace(quote, deciding=sentences[min(number, len(sentences) - 1)])


async def _open_section(bot: DaleelBot, texts: Texts, key: int, page: int) -> Card:
    section = await asyncio.to_thread(bot.base.section_by_id, key)
    return await section_page(bot, texts, section, page) if section else notice_card(texts, "gone")


class ReadSection(Pressed, template=SECTION_ID):
    """*Read the section*, and the buttons that turn its pages."""

    async def open(self, bot: DaleelBot, texts: Texts) -> Card:
        """The page of the section."""
        return await _open_section(bot, texts, int(str(self.ids["section"])), self.page)


class ReadContents(Pressed, template=CONTENTS_ID):
    """*Contents*, and the buttons that turn its pages."""

    async def open(self, bot: DaleelBot, texts: Texts) -> Card:
        """The page of the contents."""
        contents = await asyncio.to_thread(bot.base.contents)
        return contents_card(texts, contents, self.page)


class ChooseSection(Pressed, template=CHOICE_ID):
    """The list of sections on a card."""

    async def open(self, bot: DaleelBot, texts: Texts) -> Card:
        """The section that was chosen."""
        assert isinstance(self.item, ui.Select)  # noqa: S101  # a list has this id
        return await _open_section(bot, texts, int(self.item.values[0]), 0)


class OpenOrganization(Pressed, template=ORGANIZATION_ID):
    """*About* an organization."""

    async def open(self, bot: DaleelBot, texts: Texts) -> Card:
        """The organization's card."""
        return await organization_page(bot, texts, str(self.ids["name"]))


class ReadOrganizations(Pressed, template=ORGANIZATIONS_ID):
    """*All organizations*, and the buttons that turn the pages of the list."""

    async def open(self, bot: DaleelBot, texts: Texts) -> Card:
        """The page of the list."""
        return await organizations_page(bot, texts, self.page)


class ChooseOrganization(Pressed, template=ORGANIZATION_CHOICE_ID):
    """The list of organizations on a card."""

    async def open(self, bot: DaleelBot, texts: Texts) -> Card:
        """The organization that was chosen."""
        assert isinstance(self.item, ui.Select)  # noqa: S101  # a list has this id
        return await organization_page(bot, texts, self.item.values[0])


class RemoveAnswer(Pressed, template=REMOVE_ID):
    """*Remove*: takes an answer away, for who asked and for moderators."""

    async def act(self, interaction: discord.Interaction[DaleelBot]) -> None:
        """Delete the answer, or tell the member that it is not theirs."""
        asked = interaction.user.id == int(str(self.ids["asker"]))
        if not (asked or interaction.permissions.manage_messages):
            await super().act(interaction)
            return
        await interaction.response.defer()
        with suppress(discord.NotFound):  # removed twice
            await interaction.delete_original_response()

    async def open(self, bot: DaleelBot, texts: Texts) -> Card:  # noqa: ARG002  # as the others
        """What others are told."""
        return notice_card(texts, "remove-not-allowed")
