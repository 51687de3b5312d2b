"""What all buttons and lists on cards have in common.

They go on working after a restart: their ids say all. What a member opens from a card is
shown to that member alone. Where a card's own pages turn, they turn in place on a private
card, and on a public one for who asked and for moderators; others get a private copy.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, TypeVar

import discord
from discord import ui

from bot.cards import REMOVE_ID, Card, find_button, find_id, notice_card, shown_parts
from bot.handlers.errors import report_interaction
from bot.languages import LANGUAGES, texts_for
from bot.permissions import check_moderator
from bot.texts import Texts

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from bot.cards import Part
    from bot.client import DaleelBot
    from knowledge import Library

NEVER = r"(?!)"
_Found = TypeVar("_Found")


class Missing(Exception):  # no fault of anybody's
    """What a press asks for is no longer there.

    Args:
        key: The text that tells the member.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Press:
    """A press, and what may become of it.

    Attributes:
        bot: The bot.
        texts: The language to speak.
        member: The id of who pressed.
        server: The id of the server; None outside of servers.
        message: The message that was pressed on.
        shown: What its card shows, from top to bottom.
        in_place: Whether that card may change; else a private one is opened.
        asker: Who asked for that card, if it changes and others see it as well; else None.
    """

    bot: DaleelBot
    texts: Texts
    member: int
    server: int | None
    message: discord.Message
    shown: list[Part]
    in_place: bool
    asker: int | None

    async def look_up(self, find: Callable[[Library], _Found]) -> _Found:
        """Find something in what the server sees, off the event loop."""
        return await self.bot.look_up(self.server, find)


class Pressed(ui.DynamicItem[ui.Item[Any]], template=NEVER):
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
        press = self._press(interaction)
        if press.in_place:
            await interaction.response.defer()
        else:
            await interaction.response.defer(ephemeral=True, thinking=True)
        delivery = interaction.client.delivery
        try:
            card = await self.open(press)
        except Missing as missing:
            notice = notice_card(texts_for(interaction), missing.key)
            # A card does not give way to a notice.
            await (delivery.tell if press.in_place else delivery.respond)(interaction, notice)
        else:
            sent = await delivery.respond(interaction, card)
            if sent is not None:
                self.sent(press, sent)

    def sent(self, press: Press, message: discord.InteractionMessage) -> None:
        """Do what is to be done once the card stands in a message; mostly nothing."""

    @abstractmethod
    async def open(self, press: Press) -> Card:
        """The card that the press asks for.

        Raises:
            Missing: There is nothing to show any more.
        """

    @property
    def page(self) -> int:
        """The page that is asked for, 0 and up."""
        return int(self.ids.get("page") or 0)

    def turns(self, shown: list[Part]) -> bool:  # noqa: ARG002  # others look at it
        """Whether the press is to change the card that it is on.

        Args:
            shown: What that card shows.
        """
        return self.ids.get("page") is not None

    @property
    def chosen(self) -> str:
        """What was chosen from a list."""
        assert isinstance(self.item, ui.Select)  # noqa: S101  # a list has such an id
        return self.item.values[0]

    def _press(self, interaction: discord.Interaction[DaleelBot]) -> Press:
        bot, message = interaction.client, interaction.message
        assert message is not None  # noqa: S101  # whatever is pressed stands on a message
        shown = shown_parts(message)
        asker = asker_of(shown)
        private = message.flags.ephemeral
        theirs = private or may_change(interaction, asker)
        in_place = self.turns(shown) and theirs
        return Press(
            bot=bot,
            texts=_spoken_on(shown) if in_place and not private else texts_for(interaction),
            member=interaction.user.id,
            server=interaction.guild_id,
            message=message,
            shown=shown,
            in_place=in_place,
            asker=asker if in_place else None,
        )


class ModeratorPressed(Pressed, template=NEVER):
    """The same on a card of the moderators; who is none any more is told so."""

    async def act(self, interaction: discord.Interaction[DaleelBot]) -> None:
        """Do it, if the member is still a moderator."""
        check_moderator(interaction)
        await super().act(interaction)


def _spoken_on(shown: list[Part]) -> Texts:
    """The language of a card that others see as well, by its *Remove*."""
    remove = find_button(shown, REMOVE_ID)
    spoken = [Texts.load(language) for language in LANGUAGES]
    said = (texts for texts in spoken if remove and texts.get("button-remove") == remove.label)
    return next(said, spoken[0])


def asker_of(shown: list[Part]) -> int | None:
    """Who asked for a card that others see as well: its *Remove* tells."""
    found = find_id(shown, REMOVE_ID)
    return None if found is None else int(found["asker"])


def addressee_of(shown: list[Part]) -> int | None:
    """The member whom a card that others see as well is for; None where it is for nobody else."""
    found = find_id(shown, REMOVE_ID)
    return None if found is None or found["addressee"] is None else int(found["addressee"])


def may_change(interaction: discord.Interaction[Any], asker: int | None) -> bool:
    """Whether a card that others see may change for who pressed: who asked, and moderators.

    Those are members with *Manage Messages* or *Manage Server*.
    """
    allowed = interaction.permissions
    return interaction.user.id == asker or allowed.manage_messages or allowed.manage_guild
