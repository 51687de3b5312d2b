"""Buttons and lists that lead through the documents, and *Remove*."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import discord

from bot.cards import (
    CHOICE_ID,
    CONTENTS_ID,
    ORGANIZATION_CHOICE_ID,
    ORGANIZATION_ID,
    ORGANIZATIONS_ID,
    REMOVE_ID,
    SECTION_ID,
    WALK_ID,
    Card,
    notice_card,
)
from bot.handlers.lookups import (
    contents_page,
    organization_page,
    organizations_page,
    section_page,
)
from bot.handlers.pressed import Missing, Press, Pressed, may_change

if TYPE_CHECKING:
    from bot.cards import Part
    from bot.client import DaleelBot


def register(bot: DaleelBot) -> None:
    """Let the bot answer the buttons and lists of its cards, old and new."""
    bot.add_dynamic_items(ReadSection, ReadContents, ChooseSection, WalkToSection)
    bot.add_dynamic_items(OpenOrganization, ReadOrganizations, ChooseOrganization, RemoveAnswer)


class ReadSection(Pressed, template=SECTION_ID):
    """*Read the section*, and the buttons that turn its pages and lead up from it."""

    async def open(self, press: Press) -> Card:
        """The page of the section."""
        return await _open_section(press, int(str(self.ids["section"])), self.page)


async def _open_section(press: Press, key: int, page: int = 0) -> Card:
    section = await press.look_up(lambda library: library.section_by_id(key))
    if section is None:
        raise Missing("gone")
    return await section_page(press.look_up, press.texts, section, page, press.asker)


class ReadContents(Pressed, template=CONTENTS_ID):
    """*Contents*, and the buttons that turn its pages."""

    async def open(self, press: Press) -> Card:
        """The page of the contents."""
        return await contents_page(press.look_up, press.texts, self.page, press.asker)


class ChooseSection(Pressed, template=CHOICE_ID):
    """The list of sections on an answer."""

    async def open(self, press: Press) -> Card:
        """The section that was chosen."""
        return await _open_section(press, int(self.chosen))


class WalkToSection(ChooseSection, template=WALK_ID):
    """The list of sections to walk to, from the contents or a section above."""

    def turns(self, shown: list[Part]) -> bool:  # noqa: ARG002  # as others do
        """Always: one walks on the card itself."""
        return True


class OpenOrganization(Pressed, template=ORGANIZATION_ID):
    """*About* an organization."""

    async def open(self, press: Press) -> Card:
        """The organization's card."""
        return await organization_page(press.look_up, press.texts, str(self.ids["name"]))


class ReadOrganizations(Pressed, template=ORGANIZATIONS_ID):
    """*All organizations*, and the buttons that turn the pages of the list."""

    async def open(self, press: Press) -> Card:
        """The page of the list."""
        return await organizations_page(press.look_up, press.texts, self.page, press.asker)


class ChooseOrganization(Pressed, template=ORGANIZATION_CHOICE_ID):
    """The list of organizations on a card."""

    async def open(self, press: Press) -> Card:
        """The organization that was chosen."""
        return await organization_page(press.look_up, press.texts, self.chosen)


class RemoveAnswer(Pressed, template=REMOVE_ID):
    """*Remove*: takes an answer away, for who asked, whom it is for, and moderators."""

    async def act(self, interaction: discord.Interaction[DaleelBot]) -> None:
        """Delete the answer, or tell the member that it is not theirs."""
        theirs = str(interaction.user.id) == self.ids["addressee"]
        if not (theirs or may_change(interaction, int(str(self.ids["asker"])))):
            await super().act(interaction)
            return
        await interaction.response.defer()
        with suppress(discord.NotFound):  # removed twice
            await interaction.delete_original_response()

    async def open(self, press: Press) -> Card:
        """What others are told."""
        return notice_card(press.texts, "remove-not-allowed")
