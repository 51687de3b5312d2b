"""Cards for the editions: their list, what one changed, two compared, one restored."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui
from discord.utils import format_dt

from bot import markup
from bot.cards import custom_ids, differences, layout
from bot.cards.layout import Accent, Card
from bot.texts import Texts
from knowledge import Difference, Edition

ON_A_PAGE = 6
SUMMARY_LIMIT = 200


def history_card(texts: Texts, editions: Sequence[Edition], page: int = 0) -> Card:
    """The card with a page of the editions.

    Args:
        texts: The language to speak.
        editions: All of them, newest first; at least one.
        page: 0 and up; past the end is the last one.
    """
    count = -(-len(editions) // ON_A_PAGE)
    page = min(page, count - 1)
    shown = editions[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    lines = [_lines(texts, each, in_force=each is editions[0]) for each in shown]
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("history-heading")),
        layout.text("\n\n".join(lines)),
        _choice(texts, shown),
        *layout.turning(texts, page, count, custom_ids.history_id),
    )


def _lines(texts: Texts, edition: Edition, *, in_force: bool) -> str:
    number = str(edition.number)
    name = (
        texts.get("history-in-force", edition=number)
        if in_force
        else texts.get("history-edition", edition=number)
    )
    return "\n".join([name, *_details(texts, edition)])


def _details(texts: Texts, edition: Edition) -> list[str]:
    published = format_dt(edition.published_at, "f")
    held = texts.get(
        "status-counts",
        documents=edition.documents,
        sections=edition.sections,
        passages=edition.passages,
    )
    when = (
        texts.get("edition-by-operator", published=published)
        if edition.author is None
        else texts.get("edition-by", published=published, member=f"<@{edition.author}>")
    )
    return [when, markup.line(edition.summary, SUMMARY_LIMIT), f"-# {held}"]


def _choice(texts: Texts, editions: Sequence[Edition]) -> ui.ActionRow[Any]:
    options = [
        discord.SelectOption(
            label=markup.label(texts.get("edition-name", edition=str(each.number))),
            value=str(each.number),
            description=markup.label(each.summary, 100),
        )
        for each in editions
    ]
    prompt = markup.label(texts.get("select-edition"))
    return ui.ActionRow(
        ui.Select(custom_id=custom_ids.EDITION_CHOICE_ID, placeholder=prompt, options=options)
    )


def edition_card(
    texts: Texts,
    edition: Edition,
    before: tuple[int, Difference] | None,
    page: int = 0,
    *,
    in_force: bool,
) -> Card:
    """The card for one edition.

    Args:
        texts: The language to speak.
        edition: The edition.
        before: The number of the edition before, and what this one changed against it; None
            for the oldest that is kept.
        page: 0 and up; past the end is the last one.
        in_force: Whether it is in force: then there is nothing to restore.
    """
    restore = (
        None
        if in_force
        else layout.button(texts.get("button-restore"), custom_ids.restore_id(edition.number))
    )
    history = layout.button(texts.get("button-history"), custom_ids.history_id(0))
    told, filled = [texts.get("edition-oldest")], list[str]()
    if before is not None:
        number, difference = before
        filled = differences.pages(texts, difference)
        told = [
            texts.get("edition-against", edition=str(number)),
            differences.counts(texts, difference) if filled else texts.get("compare-same"),
        ]
    return Card(
        Accent.PLAIN,
        layout.text(
            texts.get("edition-heading", edition=str(edition.number)),
            *_details(texts, edition),
        ),
        layout.divider(),
        layout.text(*told),
        *differences.page_parts(
            texts,
            filled,
            page,
            lambda to: custom_ids.edition_id(edition.number, to),
            restore,
            history,
        ),
    )


def compare_card(texts: Texts, old: int, new: int, difference: Difference, page: int = 0) -> Card:
    """The card for what differs between two editions; a page past the end is the last one."""
    filled = differences.pages(texts, difference)
    return Card(
        Accent.PLAIN,
        layout.text(
            texts.get("compare-heading", old=str(old), new=str(new)),
            differences.counts(texts, difference) if filled else texts.get("compare-same"),
        ),
        *differences.page_parts(
            texts, filled, page, lambda to: custom_ids.compare_id(old, new, to)
        ),
    )


def restore_card(texts: Texts, edition: Edition, in_force: int, *, again: bool = False) -> Card:
    """The card that asks whether to restore an edition.

    Args:
        texts: The language to speak.
        edition: The edition.
        in_force: The number of the one in force.
        again: Whether it asks again, because another edition came into force meanwhile.
    """
    number = edition.number
    differing = custom_ids.compare_id(in_force, number)
    return Card(
        Accent.UNSURE,
        layout.text(texts.get("restore-changed")) if again else None,
        layout.text(texts.get("restore-heading", edition=str(number)), *_details(texts, edition)),
        layout.text(texts.get("restore-text", edition=str(in_force))),
        layout.row(
            layout.button(
                texts.get("button-restore-now"),
                custom_ids.restore_id(number, in_force),
                first=True,
            ),
            layout.button(texts.get("button-cancel"), custom_ids.CANCEL_ID),
            layout.button(texts.get("button-difference"), differing),
        ),
    )


def restored_card(texts: Texts, edition: Edition, restored: int) -> Card:
    """The card that tells which edition a restored one became."""
    return Card(
        Accent.ANSWERED,
        layout.text(
            texts.get("published-heading", edition=str(edition.number)),
            texts.get("restored-text", edition=str(restored)),
        ),
    )
