"""Passages on pages: those behind an answer one by one, lists of them some at a time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from discord import ui

from bot import markup
from bot.cards import custom_ids, layout
from bot.cards.layout import Accent, Card, Place
from bot.quotations import quote
from bot.texts import Texts
from knowledge import Quote

QUOTE_LIMIT = 900
SHORT_QUOTE_LIMIT = 420
WORDS_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Pages:
    """How passages stand on pages.

    Attributes:
        beginning: How the ids of what turns them begin.
        size: Passages on a page.
        limit: Characters of a quotation.
        forward: The text of what turns to the second page.
        number: The text that numbers a page.
        place: Where a card has them.
    """

    beginning: str
    size: int
    limit: int
    forward: str
    number: str
    place: Place


ONE_BY_ONE = Pages("passage", 1, QUOTE_LIMIT, "button-more", "passage-number", Place.PASSAGES)
LISTED = Pages("more", 5, SHORT_QUOTE_LIMIT, "button-next", "page", Place.LIST)

_TURNED = {Place.HEADING, Place.PASSAGES, Place.LIST, Place.CHOICE, Place.WAYS}


def placed(found: Quote, limit: int) -> tuple[str, str]:
    """A quote's place in a small line, and the quote."""
    section = found.passage.section
    return f"-# {layout.path(section)}", quote(found.passage, found.deciding, limit)


def placed_together(quotes: Sequence[Quote], limit: int) -> str:
    """Quotes with their places, an empty line between each two."""
    return "\n\n".join("\n".join(placed(each, limit)) for each in quotes)


def passage_parts(
    texts: Texts,
    quotes: Sequence[Quote],
    pages: Pages,
    page: int = 0,
    *,
    explained: bool = False,
) -> list[layout.Part | None]:
    """A page of passages with what leads on from it.

    Args:
        texts: The language to speak.
        quotes: All of them, best first; at least one.
        pages: How they stand on pages.
        page: 0 and up; past the end is the last one.
        explained: Whether the card's question is known, so that it can tell why.
    """
    held = custom_ids.fitting(pages.beginning, quotes)
    count = -(-len(held) // pages.size)
    page = min(page, count - 1)
    shown = held[page * pages.size : (page + 1) * pages.size]
    number = texts.get(pages.number, page=page + 1, pages=count)
    told = count > 1 and (page > 0 or pages is LISTED)
    return [
        layout.text(number if told else "", placed_together(shown, pages.limit), place=pages.place),
        *ways_on(
            texts,
            shown,
            *_turning(texts, held, pages, page, count),
            why_button(texts, shown) if explained else None,
        ),
    ]


def _turning(
    texts: Texts, quotes: Sequence[Quote], pages: Pages, page: int, count: int
) -> tuple[layout.Button | None, layout.Button | None]:
    """What turns back and on; None where there is nothing more."""

    def turn(key: str, to: int) -> layout.Button:
        custom_id = custom_ids.passages_id(pages.beginning, to, quotes)
        return layout.button(texts.get(key), custom_id)

    return (
        turn("button-back", page - 1) if page else None,
        turn("button-next" if page else pages.forward, page + 1) if page + 1 < count else None,
    )


def ways_on(
    texts: Texts, shown: Sequence[Quote], *others: layout.Button | None
) -> list[layout.Part | None]:
    """What opens the sections of the shown quotes, and other ways on."""
    sections = {each.section_id: each.passage.section for each in shown}
    if len(sections) > 1:
        choice = layout.section_select(
            list(sections.items()), texts.get("select-section"), place=Place.CHOICE
        )
        return [choice, layout.row(*others, place=Place.WAYS)]
    only = custom_ids.section_id(next(iter(sections)))
    read = layout.button(texts.get("button-section"), only)
    return [layout.row(read, *others, place=Place.WAYS)]


def why_button(texts: Texts, shown: Sequence[Quote]) -> layout.Button:
    """What tells why the shown passages were chosen."""
    return layout.button(texts.get("button-why"), custom_ids.why_id(shown))


def more_button(
    texts: Texts, quotes: Sequence[Quote], key: str = "button-more"
) -> layout.Button | None:
    """What opens further passages; None without any."""
    held = custom_ids.fitting(LISTED.beginning, quotes)
    if not held:
        return None
    return layout.button(texts.get(key), custom_ids.passages_id(LISTED.beginning, 0, held))


def more_card(
    texts: Texts,
    quotes: Sequence[Quote],
    page: int = 0,
    *,
    pages: Pages = LISTED,
    asker: int | None = None,
) -> Card:
    """The card with a page of further passages.

    Args:
        texts: The language to speak.
        quotes: All of them, best first; at least one.
        page: 0 and up; past the end is the last one.
        pages: How they stand on pages.
        asker: Who asked for them, where others see the card as well; else None.
    """
    heading = texts.get("more-heading") if pages is LISTED else ""
    parts = passage_parts(texts, quotes, pages, page)
    remove = layout.row(layout.remove_button(texts, asker))
    return Card(_accent(pages, page), layout.text(heading), *parts, remove)


def search_card(
    texts: Texts, words: str, quotes: Sequence[Quote], asker: int | None = None
) -> Card:
    """The card with the passages for some words, best first; at least one passage.

    Args:
        texts: The language to speak.
        words: The words.
        quotes: The passages.
        asker: Who searched, where others see the card as well; else None.
    """
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("search-heading", words=markup.line(words, WORDS_LIMIT))),
        *passage_parts(texts, quotes, LISTED),
        layout.row(layout.remove_button(texts, asker)),
    )


def turned_card(
    texts: Texts, shown: Sequence[layout.Part], quotes: Sequence[Quote], pages: Pages, page: int
) -> Card:
    """A card with another page of passages in the place of those that it shows.

    Args:
        texts: The language to speak.
        shown: What the card shows from top to bottom; :func:`shows` says that it can turn.
        quotes: The passages of all pages; at least one.
        pages: How they stand on pages.
        page: The page to turn to, 0 and up; past the end is the last one.
    """
    places = [part.id for part in shown]
    start = min(places.index(place) for place in _TURNED if place in places)
    rest = [part for part in shown[start:] if part.id not in _TURNED]
    explained = layout.find_id(shown, custom_ids.WHY_ID) is not None
    parts = passage_parts(texts, quotes, pages, page, explained=explained)
    return Card(_accent(pages, page), *shown[:start], *parts, *rest)


def shows(shown: Iterable[layout.Part], pages: Pages) -> bool:
    """Whether a card shows passages that may give way to another page of such."""
    return any(part.id == pages.place for part in shown)


def passages_to_pick(shown: Iterable[layout.Part]) -> list[str]:
    """The passages that a card's list offers to pick from, as ids write them.

    Behind them come those that the card's *More passages* leads to.
    """
    parts = list(shown)
    offered = [
        option.value
        for part in parts
        if isinstance(part, ui.ActionRow)
        for item in part.children
        if isinstance(item, ui.Select) and item.custom_id == custom_ids.PICK_ID
        for option in item.options
    ]
    more = layout.find_id(parts, custom_ids.MORE_ID)
    return [*offered, *(more["passages"].split(",") if more else ())]


def _accent(pages: Pages, page: int) -> Accent:
    """The best passage was found to answer; those behind it were not."""
    return Accent.ANSWERED if pages is ONE_BY_ONE and page == 0 else Accent.PLAIN
