"""Cards for the audit log: a page of it, and one entry for the log channel."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from discord.utils import format_dt

from bot import markup
from bot.cards import custom_ids, layout
from bot.cards.layout import Accent, Card
from bot.languages import NAMES
from bot.texts import Texts
from knowledge import AuditEntry

ENTRIES_ON_A_PAGE = 5
NAMES_SHOWN = 3
NAME_LIMIT = 50
CHANNELS_SHOWN = 3


def audit_card(
    texts: Texts, entries: Sequence[AuditEntry], page: int, count: int, kept_days: int
) -> Card:
    """The card with a page of the log.

    Args:
        texts: The language to speak.
        entries: Those of the page, newest first.
        page: 0 and up.
        count: How many pages there are.
        kept_days: How many days entries are kept.
    """
    shown = "\n\n".join(_told(texts, each) for each in entries)
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("audit-heading")),
        layout.text(shown or texts.get("audit-none", days=kept_days)),
        *layout.turning(texts, page, count, custom_ids.audit_id),
    )


def entry_card(texts: Texts, entry: AuditEntry) -> Card:
    """The card for one entry, to be posted."""
    return Card(Accent.PLAIN, layout.text(_told(texts, entry)))


def _told(texts: Texts, entry: AuditEntry) -> str:
    moment = format_dt(datetime.fromtimestamp(entry.made_at, UTC), "f")
    who = texts.get("audit-entry", moment=moment, member=f"<@{entry.author}>")
    return "\n".join([who, *_lines(texts, entry.action, entry.details)])


def _lines(texts: Texts, action: str, details: Mapping[str, Any]) -> list[str]:
    edition = str(details.get("edition"))
    match action:
        case "publish":
            return [texts.get("audit-published", edition=edition), *_documents(texts, details)]
        case "refresh":
            return [texts.get("audit-refreshed", edition=edition), *_documents(texts, details)]
        case "restore":
            old = str(details["restored"])
            return [texts.get("audit-restored", edition=edition, restored=old)]
        case "settings":
            changes = details["changes"].items()
            return [_setting(texts, name, before, after) for name, (before, after) in changes]
    return [markup.line(action, NAME_LIMIT)]  # of a later release


def _documents(texts: Texts, details: Mapping[str, Any]) -> list[str]:
    told = {"added": "report-added", "changed": "report-changed", "removed": "report-removed"}
    return [
        texts.get(key, names=_some(texts, names, NAMES_SHOWN, details[f"{name}_count"]))
        for name, key in told.items()
        if (names := [markup.line(each, NAME_LIMIT) for each in details[name]])
    ]


def _some(texts: Texts, items: Sequence[str], most: int, count: int) -> str:
    """Some of many items, and how many more there are."""
    left = count - most
    shown = list(items[:most])
    return texts.listed([*shown, texts.get("and-more", count=left)] if left > 0 else shown)


def _setting(texts: Texts, name: str, before: object, after: object) -> str:
    names = {
        "ask": texts.get("audit-ask"),
        "help": texts.get("audit-help"),
        "silent": texts.get("audit-silent"),
        "private": texts.get("audit-private"),
        "threads": texts.get("audit-threads"),
        "log": texts.get("audit-log"),
        "language": texts.get("audit-language"),
        "pings": texts.get("audit-pings"),
        "shared": texts.get("audit-shared"),
    }
    return texts.get(
        "audit-setting",
        setting=names.get(name, markup.line(name, NAME_LIMIT)),
        before=_value(texts, name, before),
        after=_value(texts, name, after),
    )


def _value(texts: Texts, name: str, value: object) -> str:
    """What was chosen for a setting, as the panel calls it."""
    if isinstance(value, list):
        return _channels(texts, value)
    match name:
        case "log":
            return _channels(texts, [] if value is None else [value])
        case "language":
            return NAMES.get(str(value), texts.get("settings-by-asker"))
        case "pings":
            return texts.get("settings-ping-addressee" if value else "settings-ping-nobody")
        case "shared":
            return texts.get("settings-shared-too" if value else "settings-own-alone")
    return markup.line(str(value), NAME_LIMIT)


def _channels(texts: Texts, channels: Iterable[object]) -> str:
    shown = [f"<#{each}>" for each in channels]
    return _some(texts, shown, CHANNELS_SHOWN, len(shown)) or texts.get("audit-no-channel")
