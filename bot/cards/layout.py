"""The one look of all cards: a container with a coloured edge, small lines, few buttons.

Nothing about a card is kept in memory: :mod:`bot.cards.custom_ids` says what its buttons
and lists carry, ``bot/handlers/`` answers them, and what may change in place has a
:class:`Place` by which it is found on the message again.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from enum import Enum, IntEnum
from typing import Any, TypeAlias

import discord
from discord import ui

from bot import markup
from bot.cards import custom_ids
from bot.cards.custom_ids import LONGEST_CUSTOM_ID
from bot.texts import Texts
from knowledge import Quote, Section, SectionEntry

BUTTONS_IN_A_ROW = 5
OPTIONS_IN_A_SELECT = 25

TITLE_LIMIT = 100
NAME_LIMIT = 120


# discord.py's items name the view that holds them; ours fit into any.
Part: TypeAlias = ui.Item[Any]
Button: TypeAlias = ui.Button[Any]


class Accent(Enum):
    """The colour of a card's edge: what it says before a word is read."""

    ANSWERED = discord.Colour(0x2F8F6B)
    UNSURE = discord.Colour(0xD09A2D)
    NOT_FOUND = discord.Colour(0x808A95)
    PLAIN = discord.Colour(0x3F7CAC)
    FAILED = discord.Colour(0xC0443C)


class Place(IntEnum):
    """Parts of a card that are found on its message again: Discord keeps these numbers."""

    NOTES = 101
    """What the card says of the question."""
    HEADING = 102
    PASSAGES = 103
    """Those that answer, of which one is shown at a time."""
    LIST = 104
    """Passages, some at a time."""
    CHOICE = 105
    """The list to choose from."""
    WAYS = 106
    """The buttons that lead on from the passages."""


class Card(ui.LayoutView):
    """A message made of components.

    Args:
        accent: The colour of its edge.
        items: What it shows from top to bottom; None is left out.
    """

    def __init__(self, accent: Accent, *items: Part | None) -> None:
        super().__init__(timeout=None)
        shown = [item for item in items if item is not None]
        self.add_item(ui.Container(*shown, accent_colour=accent.value))

    def is_dispatchable(self) -> bool:
        """False: discord.py need not keep the card, its buttons are known by their ids."""
        return False


def text(*lines: str, place: Place | None = None) -> ui.TextDisplay[Any] | None:
    """Lines of markup; None without any.

    Args:
        lines: Empty ones are left out.
        place: Where the card has them, if they are to be found again.
    """
    content = "\n".join(line for line in lines if line)
    return ui.TextDisplay(content, id=place) if content else None


def separated(parts: Iterable[Part | None]) -> list[Part]:
    """Parts with a thin line between each two."""
    items: list[Part] = []
    for part in (each for each in parts if each is not None):
        items += [ui.Separator(), part] if items else [part]
    return items


def path(section: Section) -> str:
    """Where a section stands, as markup in one line: ``Title › Chapter › **Section**``."""
    title = f"**{markup.line(section.title, 80)}**"
    above = plain_path(section.path[:-1])
    return f"{above} › {title}" if above else title


def plain_path(headings: Sequence[str]) -> str:
    """Headings from the title down, as markup in one line; those in the middle may be left out."""
    if len(headings) > 3:
        headings = [headings[0], markup.ELLIPSIS, *headings[-2:]]
    return " › ".join(markup.line(heading, 40) for heading in headings)


def button(label: str, custom_id: str, *, first: bool = False) -> Button:
    """A button.

    Args:
        label: What it says, as plain text; cut to fit a phone.
        custom_id: What it does, by one of the patterns above.
        first: Whether it is the one that most members want.
    """
    style = discord.ButtonStyle.primary if first else discord.ButtonStyle.secondary
    return ui.Button(label=markup.label(label, 38), custom_id=custom_id, style=style)


def link(label: str, address: str) -> Button:
    """A button that opens a web address."""
    return ui.Button(label=markup.label(label, 38), url=address)


def divider() -> Part:
    """A line that parts what comes from different places."""
    return ui.Separator(spacing=discord.SeparatorSpacing.large)


def sign_button(sign: str, custom_id: str) -> Button:
    """A button that shows nothing but an emoji."""
    return ui.Button(emoji=sign, custom_id=custom_id)


def remove_button(texts: Texts, asker: int | None, addressee: int | None = None) -> Button | None:
    """What removes a card that others see as well; None where they do not.

    It also tells who asked, for whom alone a card's pages turn in place.
    """
    if asker is None:
        return None
    return button(texts.get("button-remove"), custom_ids.remove_id(asker, addressee))


def row(*buttons: Button | None, place: Place | None = None) -> ui.ActionRow[Any] | None:
    """Up to five buttons in a row; None without any."""
    shown = [each for each in buttons if each is not None]
    return ui.ActionRow(*shown[:BUTTONS_IN_A_ROW], id=place) if shown else None


def section_select(
    sections: Sequence[tuple[int, Section]],
    prompt: str,
    *,
    custom_id: str = custom_ids.CHOICE_ID,
    place: Place | None = None,
) -> ui.ActionRow[Any] | None:
    """A list to choose a section from; None without any.

    Args:
        sections: Their keys and places; what comes twice is shown once.
        prompt: What the closed list says.
        custom_id: What choosing does.
        place: Where the card has it, if it is to be found again.
    """
    if not sections:
        return None
    options = [
        discord.SelectOption(
            label=markup.label(section.title),
            value=str(key),
            description=markup.label(" › ".join(section.path[:-1])) if section.path[:-1] else None,
        )
        for key, section in dict(sections).items()
    ]
    return ui.ActionRow(
        ui.Select(
            custom_id=custom_id,
            placeholder=markup.label(prompt),
            options=options[:OPTIONS_IN_A_SELECT],
        ),
        id=place,
    )


def passage_select(quotes: Sequence[Quote], prompt: str) -> ui.ActionRow[Any]:
    """A list to pick one of some passages from.

    Args:
        quotes: The passages; at least one.
        prompt: What the closed list says.
    """
    options = [
        discord.SelectOption(
            label=markup.label(each.sentence, 100),
            value=custom_ids.passage_key(each),
            description=markup.label(each.passage.section.title, 100),
        )
        for each in quotes
    ]
    return ui.ActionRow(
        ui.Select(custom_id=custom_ids.PICK_ID, placeholder=markup.label(prompt), options=options),
        id=Place.CHOICE,
    )


def organization_select(
    organizations: Sequence[tuple[str, str, str | None]], prompt: str
) -> ui.ActionRow[Any] | None:
    """A list to choose an organization from; None without any.

    Args:
        organizations: The name of each, what the list calls it, and a line on it; what
            comes twice is shown once.
        prompt: What the closed list says.
    """
    if not organizations:
        return None
    options = {
        value: discord.SelectOption(
            label=markup.label(label, 100),
            value=value,
            description=markup.label(description, 100) if description else None,
        )
        for name, label, description in organizations
        if (value := markup.label(name, LONGEST_CUSTOM_ID))
    }
    return ui.ActionRow(
        ui.Select(
            custom_id=custom_ids.ORGANIZATION_CHOICE_ID,
            placeholder=markup.label(prompt),
            options=list(options.values())[:OPTIONS_IN_A_SELECT],
        )
    )


def turning(
    texts: Texts,
    page: int,
    count: int,
    custom_id: Callable[[int], str],
    *others: Button | None,
) -> list[Part | None]:
    """What turns the pages, nothing where there is one; and other buttons beside it.

    Args:
        texts: The language to speak.
        page: The page that is shown, 0 and up.
        count: How many there are.
        custom_id: What turns to a page.
        others: Further buttons for the same row.
    """
    back = button(texts.get("button-back"), custom_id(page - 1)) if page else None
    following = (
        button(texts.get("button-next"), custom_id(page + 1), first=True)
        if page + 1 < count
        else None
    )
    number = texts.get("page", page=page + 1, pages=count) if count > 1 else ""
    return [row(back, following, *others), text(number)]


def pairs(entries: Iterable[SectionEntry]) -> list[tuple[int, Section]]:
    """The keys and places of sections."""
    return [(entry.id, entry.section) for entry in entries]


def shown_parts(message: discord.Message) -> list[Part]:
    """What the card of a message shows from top to bottom; nothing if it is no card."""
    view = ui.LayoutView.from_message(message)
    return [
        part for each in view.children if isinstance(each, ui.Container) for part in each.children
    ]


def find_button(parts: Iterable[Part], pattern: str) -> Button | None:
    """The first button whose ``custom_id`` is like a pattern."""
    rows = (part for part in parts if isinstance(part, ui.ActionRow))
    buttons = (item for each in rows for item in each.children if isinstance(item, ui.Button))
    return next((each for each in buttons if re.fullmatch(pattern, each.custom_id or "")), None)


def find_id(parts: Iterable[Part], pattern: str) -> re.Match[str] | None:
    """The ``custom_id`` of the first button that is like a pattern."""
    found = find_button(parts, pattern)
    return None if found is None else re.fullmatch(pattern, found.custom_id or "")
