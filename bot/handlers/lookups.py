"""Looking things up: passages, sections, organizations, the contents and help.

Who looks something up reads it for themselves, so these answers are private unless the
member wants to show them to everybody.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

import discord
from discord import app_commands

from bot import markup
from bot.cards import (
    Card,
    contents_card,
    notice_card,
    organization_card,
    organizations_card,
    search_card,
    section_card,
)
from bot.handlers.replies import help_for
from bot.languages import texts_for
from bot.texts import described
from knowledge import Library

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.client import DaleelBot
    from bot.texts import Texts
    from knowledge import Organization, Quote, SectionEntry, SectionText

# Autocomplete sends the key of the section that was chosen behind this sign; whatever
# else arrives was typed.
KEY_SIGN = "#"
CHOICE_LIMIT = 100
CHOICES = 25
PASSAGES_FOUND = 10

_Found = TypeVar("_Found")


def register(bot: DaleelBot) -> None:
    """Add the commands that look things up."""
    bot.tree.add_command(search)
    bot.tree.add_command(section)
    bot.tree.add_command(organization)
    bot.tree.add_command(organizations)
    bot.tree.add_command(contents)
    bot.tree.add_command(show_help)


class LookUp(Protocol):
    """Finds something in what a server sees, off the event loop."""

    async def __call__(self, find: Callable[[Library], _Found], /) -> _Found:
        """What was found."""


def _look_up(interaction: discord.Interaction[DaleelBot]) -> LookUp:
    return partial(interaction.client.look_up, interaction.guild_id)


async def _defer(interaction: discord.Interaction[DaleelBot], *, private: bool) -> bool:
    """Acknowledge a command; whether the member alone will see its answer.

    In some channels it always is so.
    """
    private = private or interaction.client.servers.answers_privately(interaction.channel)
    await interaction.response.defer(ephemeral=private, thinking=True)
    return private


def _asker(interaction: discord.Interaction[DaleelBot], *, private: bool) -> int | None:
    """Who may remove a card and turn its pages; None where the member alone sees it."""
    return None if private else interaction.user.id


@app_commands.command(name=described("name-search"), description=described("command-search"))
@app_commands.describe(words=described("option-search"), private=described("option-private"))
async def search(
    interaction: discord.Interaction[DaleelBot],
    words: app_commands.Range[str, 1, 200],
    private: bool = True,
) -> None:
    """List the passages for some words."""
    private = await _defer(interaction, private=private)
    bot = interaction.client
    texts = bot.servers.texts(interaction, private=private)
    read = markup.plain_question(words)
    found = await bot.look_up(
        interaction.guild_id, lambda library: library.ask(read, PASSAGES_FOUND)
    )
    card = (
        search_card(texts, read, found.quotes, _asker(interaction, private=private))
        if found.quotes
        else notice_card(texts, "search-nothing", words=markup.line(words, CHOICE_LIMIT))
    )
    await bot.delivery.respond(interaction, card)


@app_commands.command(name=described("name-section"), description=described("command-section"))
@app_commands.describe(name=described("option-section"), private=described("option-private"))
async def section(
    interaction: discord.Interaction[DaleelBot],
    name: app_commands.Range[str, 1, 200],
    private: bool = True,
) -> None:
    """Read a section."""
    private = await _defer(interaction, private=private)
    bot = interaction.client
    texts = bot.servers.texts(interaction, private=private)
    look_up = _look_up(interaction)
    found = await look_up(lambda library: _find_section(library, name))
    card = (
        await section_page(look_up, texts, found, asker=_asker(interaction, private=private))
        if found
        else notice_card(texts, "no-section", name=markup.line(name, CHOICE_LIMIT))
    )
    await bot.delivery.respond(interaction, card)


def _find_section(library: Library, typed: str) -> SectionText | None:
    key = typed.removeprefix(KEY_SIGN)
    if typed.startswith(KEY_SIGN) and key.isdecimal():
        return library.section_by_id(int(key))
    return library.section(typed)


async def section_page(
    look_up: LookUp, texts: Texts, found: SectionText, page: int = 0, asker: int | None = None
) -> Card:
    """The card for a page of a section, with the sections under it and a way up."""

    def around(library: Library) -> tuple[Sequence[SectionEntry], SectionEntry | None]:
        listed = library.contents()
        return listed.parts_of(found.section), listed.above(found.section)

    parts, above = await look_up(around)
    return section_card(texts, found, parts, page, above=above, asker=asker)


@section.autocomplete("name")
async def suggest_sections(
    interaction: discord.Interaction[DaleelBot], current: str
) -> list[app_commands.Choice[str]]:
    """Sections whose headings are like what is typed so far."""
    look_up = _look_up(interaction)
    entries = await look_up(lambda library: library.suggest_sections(current, CHOICES))
    return [
        app_commands.Choice(
            name=markup.label(entry.section.title, CHOICE_LIMIT), value=f"{KEY_SIGN}{entry.id}"
        )
        for entry in entries
    ]


@app_commands.command(
    name=described("name-organization"), description=described("command-organization")
)
@app_commands.describe(name=described("option-organization"), private=described("option-private"))
async def organization(
    interaction: discord.Interaction[DaleelBot],
    name: app_commands.Range[str, 1, 200],
    private: bool = True,
) -> None:
    """Read what the documents say about an organization, and facts about it."""
    private = await _defer(interaction, private=private)
    bot = interaction.client
    texts = bot.servers.texts(interaction, private=private)
    asker = _asker(interaction, private=private)
    await bot.delivery.respond(
        interaction, await organization_page(_look_up(interaction), texts, name, asker)
    )


async def organization_page(
    look_up: LookUp, texts: Texts, name: str, asker: int | None = None
) -> Card:
    """The card for an organization by its name, an acronym or something like it."""
    found = await look_up(lambda library: library.organization(name))
    if found is None:
        return notice_card(texts, "no-organization", name=markup.line(name, CHOICE_LIMIT))
    return organization_card(texts, found, await _quotes_that_name(look_up, found), asker)


async def _quotes_that_name(look_up: LookUp, found: Organization) -> list[Quote]:
    """The passages that name an organization, the first sentence that does so deciding."""
    naming = {mention.passage_id: mention.sentence for mention in reversed(found.mentions)}
    passages = dict.fromkeys(mention.passage_id for mention in found.mentions)
    quotes = await look_up(lambda library: library.quotes_by_id(passages))
    return [replace(quote, deciding=naming[quote.id]) for quote in quotes]


@organization.autocomplete("name")
async def suggest_organizations(
    interaction: discord.Interaction[DaleelBot], current: str
) -> list[app_commands.Choice[str]]:
    """Organizations like what is typed so far."""
    look_up = _look_up(interaction)
    found = await look_up(lambda library: library.suggest_organizations(current, CHOICES))
    return [
        app_commands.Choice(
            name=markup.label(each.label, CHOICE_LIMIT),
            value=each.name[:CHOICE_LIMIT],
        )
        for each in found
    ]


@app_commands.command(
    name=described("name-organizations"), description=described("command-organizations")
)
@app_commands.describe(private=described("option-private"))
async def organizations(
    interaction: discord.Interaction[DaleelBot],
    private: bool = True,
) -> None:
    """See the organizations that the documents name."""
    private = await _defer(interaction, private=private)
    bot = interaction.client
    texts = bot.servers.texts(interaction, private=private)
    asker = _asker(interaction, private=private)
    await bot.delivery.respond(
        interaction, await organizations_page(_look_up(interaction), texts, asker=asker)
    )


async def organizations_page(
    look_up: LookUp, texts: Texts, page: int = 0, asker: int | None = None
) -> Card:
    """The card for a page of the organizations."""
    named = await look_up(Library.organizations)
    edition = (await look_up(Library.contents)).edition
    return organizations_card(texts, named, edition, page, asker)


@app_commands.command(name=described("name-contents"), description=described("command-contents"))
@app_commands.describe(private=described("option-private"))
async def contents(
    interaction: discord.Interaction[DaleelBot],
    private: bool = True,
) -> None:
    """See the documents and their sections."""
    private = await _defer(interaction, private=private)
    bot = interaction.client
    texts = bot.servers.texts(interaction, private=private)
    asker = _asker(interaction, private=private)
    card = await contents_page(_look_up(interaction), texts, asker=asker)
    await bot.delivery.respond(interaction, card)


async def contents_page(
    look_up: LookUp, texts: Texts, page: int = 0, asker: int | None = None
) -> Card:
    """The card for a page of the contents, whose sections take a while to count."""
    return await look_up(lambda library: contents_card(texts, library.contents(), page, asker))


@app_commands.command(name=described("name-help"), description=described("command-help"))
async def show_help(interaction: discord.Interaction[DaleelBot]) -> None:
    """See how to ask."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot = interaction.client
    card = await help_for(bot, texts_for(interaction), interaction.channel)
    await bot.delivery.respond(interaction, card)
