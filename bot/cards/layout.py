"""The one look of all cards: a container with a coloured edge, small lines, few buttons.

Buttons and selects carry keys of passages and sections in their ``custom_id``, never a
question, so that they go on working after a restart; ``bot/handlers/buttons.py`` answers
them. Nothing about a card is kept in memory.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from hashlib import sha256
from typing import Any, TypeAlias

import discord
from discord import ui

from bot import markup
from bot.texts import Texts
from knowledge import Quote, Section, SectionEntry

BUTTONS_IN_A_ROW = 3
OPTIONS_IN_A_SELECT = 25
LONGEST_CUSTOM_ID = 100

TITLE_LIMIT = 100
NAME_LIMIT = 120

MORE_ID = r"more:(?P<passages>[0-9]+\.[0-9]+(?:,[0-9]+\.[0-9]+)*)"
SECTION_ID = r"section:(?P<section>[0-9]+)(?::(?P<page>[0-9]+))?"
CONTENTS_ID = r"contents(?::(?P<page>[0-9]+))?"
CHOICE_ID = r"choose-section"
ORGANIZATION_ID = r"organization:(?P<name>.+?)(?:#[0-9a-f]{8})?"
ORGANIZATIONS_ID = r"organizations(?::(?P<page>[0-9]+))?"
ORGANIZATION_CHOICE_ID = r"choose-organization"
SETTING_ID = r"settings:(?P<setting>ask|help|silent|language)"
ASK_AGAIN_ID = r"ask-again"
REMOVE_ID = r"remove:(?P<asker>[0-9]+)"


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


def text(*lines: str) -> ui.TextDisplay[Any]:
    """Lines of markup."""
    return ui.TextDisplay("\n".join(line for line in lines if line))


def separated(parts: Iterable[Part]) -> list[Part]:
    """Parts with a thin line between each two."""
    items: list[Part] = []
    for part in parts:
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


def row(*buttons: Button | None) -> ui.ActionRow[Any] | None:
    """Up to three buttons in a row; None without any."""
    shown = [each for each in buttons if each is not None]
    return ui.ActionRow(*shown[:BUTTONS_IN_A_ROW]) if shown else None


def section_select(
    sections: Sequence[tuple[int, Section]], prompt: str
) -> ui.ActionRow[Any] | None:
    """A list to choose a section from; None without any.

    Args:
        sections: Their keys and places; what comes twice is shown once.
        prompt: What the closed list says.
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
            custom_id=CHOICE_ID,
            placeholder=markup.label(prompt),
            options=options[:OPTIONS_IN_A_SELECT],
        )
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
            custom_id=ORGANIZATION_CHOICE_ID,
            placeholder=markup.label(prompt),
            options=list(options.values())[:OPTIONS_IN_A_SELECT],
        )
    )


def turning(
    texts: Texts, page: int, count: int, custom_id: Callable[[int], str]
) -> list[Part | None]:
    """What turns the pages; nothing where there is one.

    Args:
        texts: The language to speak.
        page: The page that is shown, 0 and up.
        count: How many there are.
        custom_id: What turns to a page.
    """
    if count == 1:
        return []
    back = button(texts.get("button-back"), custom_id(page - 1)) if page else None
    following = (
        button(texts.get("button-next"), custom_id(page + 1), first=True)
        if page + 1 < count
        else None
    )
    return [row(back, following), text(texts.get("page", page=page + 1, pages=count))]


def more_id(quotes: Iterable[Quote]) -> str | None:
    """The ``custom_id`` for passages: as many as it holds; None without any.

    Each is ``<passage>.<number of the deciding sentence>``.
    """
    custom_id = ""
    for quote in quotes:
        number = quote.passage.sentences.index(quote.deciding)
        longer = f"{custom_id},{quote.id}.{number}" if custom_id else f"more:{quote.id}.{number}"
        if len(longer) > LONGEST_CUSTOM_ID:
            break
        custom_id = longer
    return custom_id or None


def section_id(key: int, page: int | None = None) -> str:
    """The ``custom_id`` that opens a section or, with a page (0 and up), turns to it."""
    return f"section:{key}" if page is None else f"section:{key}:{page}"


def contents_id(page: int | None = None) -> str:
    """The ``custom_id`` that opens the contents or, with a page (0 and up), turns to it."""
    return "contents" if page is None else f"contents:{page}"


def organization_id(name: str) -> str:
    """The ``custom_id`` that opens the card of an organization."""
    custom_id = f"organization:{' '.join(name.split())}"
    if len(custom_id) <= LONGEST_CUSTOM_ID:
        return custom_id
    # Long names may begin alike, but no two buttons of a message may have the same id.
    digest = sha256(name.encode(errors="replace")).hexdigest()[:8]
    return f"{custom_id[: LONGEST_CUSTOM_ID - 9]}#{digest}"


def organizations_id(page: int | None = None) -> str:
    """The ``custom_id`` that lists the organizations or, with a page (0 and up), turns to it."""
    return "organizations" if page is None else f"organizations:{page}"


def pairs(entries: Iterable[SectionEntry]) -> list[tuple[int, Section]]:
    """The keys and places of sections."""
    return [(entry.id, entry.section) for entry in entries]


def remove_id(asker: int) -> str:
    """The ``custom_id`` that removes the answer to somebody's question."""
    return f"remove:{asker}"
