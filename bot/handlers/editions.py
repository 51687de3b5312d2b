"""``/knowledge history``, ``compare`` and ``restore``: the editions, and the way back."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot import markup
from bot.audit import restored
from bot.cards import (
    CANCEL_ID,
    COMPARE_ID,
    EDITION_CHOICE_ID,
    EDITION_ID,
    HISTORY_ID,
    RESTORE_ID,
    RESTORE_NOW_ID,
    Card,
    compare_card,
    edition_card,
    history_card,
    notice_card,
    restore_card,
    restored_card,
)
from bot.handlers.moderation import PressedInPlace, in_force, knowledge
from bot.handlers.publishing import Done, ProgressEdits, publish
from bot.languages import texts_for
from bot.permissions import check_moderator
from bot.texts import described
from knowledge import UnknownEdition

if TYPE_CHECKING:
    from bot.cards import Part
    from bot.client import DaleelBot
    from bot.handlers.pressed import Press
    from bot.texts import Texts
    from knowledge import Edition, KnowledgeBase

log = logging.getLogger(__name__)

CHOICES = 25
CHOICE_LIMIT = 100

Number = app_commands.Range[int, 1, 2**31]


def register(bot: DaleelBot) -> None:
    """Add what the buttons and lists on the editions' cards do."""
    bot.add_dynamic_items(TurnHistory, ChooseEdition, TurnEdition, Compare)
    bot.add_dynamic_items(AskToRestore, RestoreNow, CancelRestore)


@knowledge.command(
    name=described("name-knowledge-history"), description=described("command-knowledge-history")
)
@app_commands.check(check_moderator)
async def show_history(interaction: discord.Interaction[DaleelBot]) -> None:
    """See the editions, newest first."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, texts = interaction.client, texts_for(interaction)
    base = await _base(bot, interaction.guild_id)
    await bot.delivery.respond(interaction, await _history(base, texts))


@knowledge.command(
    name=described("name-knowledge-compare"), description=described("command-knowledge-compare")
)
@app_commands.describe(old=described("option-edition-old"), new=described("option-edition-new"))
@app_commands.check(check_moderator)
async def compare(interaction: discord.Interaction[DaleelBot], old: Number, new: Number) -> None:
    """See what differs between two editions."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, texts = interaction.client, texts_for(interaction)
    base = await _base(bot, interaction.guild_id)
    await bot.delivery.respond(interaction, await _compared(base, texts, old, new))


@knowledge.command(
    name=described("name-knowledge-restore"), description=described("command-knowledge-restore")
)
@app_commands.describe(number=described("option-edition"))
@app_commands.check(check_moderator)
async def restore(interaction: discord.Interaction[DaleelBot], number: Number) -> None:
    """Publish an old edition anew, after asking."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, texts = interaction.client, texts_for(interaction)
    base = await _base(bot, interaction.guild_id)
    await bot.delivery.respond(interaction, await _asked_to_restore(base, texts, number))


@compare.autocomplete("old")
@compare.autocomplete("new")
@restore.autocomplete("number")
@app_commands.check(check_moderator)
async def suggest_editions(
    interaction: discord.Interaction[DaleelBot],
    current: int | str,  # what is typed so far may be no number yet
) -> list[app_commands.Choice[int]]:
    """Editions whose numbers begin with what is typed so far, newest first."""
    texts = texts_for(interaction)
    base = await _base(interaction.client, interaction.guild_id)
    editions = await asyncio.to_thread(base.editions)
    typed = str(current).strip()
    return [
        app_commands.Choice(name=_choice(texts, each), value=each.number)
        for each in editions
        if str(each.number).startswith(typed)
    ][:CHOICES]


def _choice(texts: Texts, edition: Edition) -> str:
    name = texts.get("edition-name", edition=str(edition.number))
    return markup.label(
        f"{name} · {edition.published_at:%Y-%m-%d} · {edition.summary}", CHOICE_LIMIT
    )


async def _base(bot: DaleelBot, server: int | None) -> KnowledgeBase:
    """The documents that the moderators of a server look after."""
    return await asyncio.to_thread(bot.managed_base, server or 0)


async def _history(base: KnowledgeBase, texts: Texts, page: int = 0) -> Card:
    """The card for a page of the editions."""
    editions = await asyncio.to_thread(base.editions)
    if not editions:
        return notice_card(texts, "no-own-documents")
    return history_card(texts, editions, page)


async def _compared(base: KnowledgeBase, texts: Texts, old: int, new: int, page: int = 0) -> Card:
    """The card for what differs between two editions."""
    try:
        difference = await asyncio.to_thread(base.differences, old, new)
    except UnknownEdition as error:
        return _not_kept(texts, error.number)
    return await asyncio.to_thread(compare_card, texts, old, new, difference, page)


def _not_kept(texts: Texts, number: int) -> Card:
    return notice_card(texts, "no-edition", edition=str(number))


async def _opened(base: KnowledgeBase, texts: Texts, number: int, page: int = 0) -> Card:
    """The card for one edition and what it changed."""
    editions = await asyncio.to_thread(base.editions)
    edition = _find(editions, number)
    if edition is None:
        return _not_kept(texts, number)
    older = [each.number for each in editions if each.number < number]
    try:
        before = (
            (older[0], await asyncio.to_thread(base.differences, older[0], number))
            if older
            else None
        )
    except UnknownEdition as error:  # dropped at this very moment
        return _not_kept(texts, error.number)
    in_force = number == editions[0].number
    return await asyncio.to_thread(edition_card, texts, edition, before, page, in_force=in_force)


def _find(editions: tuple[Edition, ...], number: int) -> Edition | None:
    return next((each for each in editions if each.number == number), None)


async def _asked_to_restore(
    base: KnowledgeBase, texts: Texts, number: int, *, again: bool = False
) -> Card:
    """The card that asks whether to restore an edition."""
    editions = await asyncio.to_thread(base.editions)
    edition = _find(editions, number)
    if edition is None:
        return _not_kept(texts, number)
    latest = editions[0].number
    if number == latest:
        return notice_card(texts, "restore-in-force", edition=str(number))
    return restore_card(texts, edition, latest, again=again)


class TurnHistory(PressedInPlace, template=HISTORY_ID):
    """The buttons that turn the pages of the editions."""

    async def open(self, press: Press) -> Card:
        """The page of the editions."""
        base = await _base(press.bot, press.server)
        return await _history(base, press.texts, self.page)


class ChooseEdition(PressedInPlace, template=EDITION_CHOICE_ID):
    """The list of editions."""

    async def open(self, press: Press) -> Card:
        """The edition that was chosen."""
        return await _opened(await _base(press.bot, press.server), press.texts, int(self.chosen))


class TurnEdition(PressedInPlace, template=EDITION_ID):
    """The buttons that turn the pages of what an edition changed."""

    async def open(self, press: Press) -> Card:
        """The page of the edition."""
        return await _opened(
            await _base(press.bot, press.server),
            press.texts,
            int(str(self.ids["edition"])),
            self.page,
        )


class Compare(PressedInPlace, template=COMPARE_ID):
    """*What would change*, and the buttons that turn the pages of a difference."""

    def turns(self, shown: list[Part]) -> bool:  # noqa: ARG002  # as others do
        """Only the pages: the question whether to restore stays beside what would change."""
        return self.ids.get("page") is not None

    async def open(self, press: Press) -> Card:
        """The page of the difference."""
        old, new = int(str(self.ids["old"])), int(str(self.ids["new"]))
        return await _compared(
            await _base(press.bot, press.server), press.texts, old, new, self.page
        )


class AskToRestore(PressedInPlace, template=RESTORE_ID):
    """*Restore this edition*."""

    async def open(self, press: Press) -> Card:
        """The question whether to."""
        return await _asked_to_restore(
            await _base(press.bot, press.server), press.texts, int(str(self.ids["edition"]))
        )


class CancelRestore(PressedInPlace, template=CANCEL_ID):
    """*Cancel* under that question."""

    async def open(self, press: Press) -> Card:
        """What stays in force."""
        number = await asyncio.to_thread(in_force, press.bot, press.server or 0)
        return notice_card(press.texts, "discarded", edition=str(number))


class RestoreNow(PressedInPlace, template=RESTORE_NOW_ID):
    """*Restore*: publishes the edition anew, unless another came into force meanwhile."""

    async def act(self, interaction: discord.Interaction[DaleelBot]) -> None:
        """Restore, if the member is still a moderator and all is as it was shown."""
        check_moderator(interaction)
        bot, texts = interaction.client, texts_for(interaction)
        number, before = int(str(self.ids["edition"])), int(str(self.ids["force"]))
        base = await _base(bot, interaction.guild_id)
        latest = next((each.number for each in await asyncio.to_thread(base.editions)), 0)
        if latest != before:
            await interaction.response.defer()
            card = await _asked_to_restore(base, texts, number, again=True)
            await bot.delivery.respond(interaction, card)
            return

        def work(progress: ProgressEdits) -> Done:
            try:
                edition = base.restore(number, progress=progress, author=interaction.user.id)
            except UnknownEdition as error:
                return Done(_not_kept(texts, error.number))
            log.info("Edition %d is in force: edition %d restored.", edition.number, number)
            entry = restored(
                interaction.guild_id or 0, interaction.user.id, edition=edition.number, old=number
            )
            return Done(restored_card(texts, edition, number), entry)

        await publish(interaction, work)
