"""The card for a report: what members asked over a period, with a picture."""

import discord
from discord import ui

from bot import markup
from bot.attached import AttachedFile
from bot.cards import layout
from bot.cards.layout import Accent, Card
from bot.texts import Texts
from knowledge import ReadSection, Report, Tally

SECTIONS_SHOWN = 5
DOCUMENTS_SHOWN = 10
DAYS_SHOWN = 14


def insight_card(texts: Texts, report: Report, picture: AttachedFile | None) -> Card:
    """The card for a report.

    Args:
        texts: The language to speak.
        report: The report.
        picture: Its picture; None tells the days as text, and how to get the picture.
    """
    days = len(report.days)
    heading = layout.text(texts.get("insight-heading", days=days), _numbers(texts, report.tally))
    if not report.tally.questions:
        return Card(Accent.PLAIN, heading)
    return Card(
        Accent.PLAIN,
        heading,
        layout.text(*_days(texts, report)) if picture is None else _gallery(picture),
        layout.text(texts.get("insight-sections"), *_sections(texts, report)),
        layout.text(*_unreached(texts, report)),
        layout.section_select(
            [(each.key, each.section) for each in report.sections], texts.get("select-section")
        ),
    )


def _numbers(texts: Texts, tally: Tally) -> str:
    if not tally.questions:
        return texts.get("insight-none")
    return "\n".join(
        [
            texts.get("insight-questions", questions=tally.questions),
            texts.get(
                "insight-verdicts",
                answered=tally.answered,
                unsure=tally.unsure,
                silent=tally.not_found,
            ),
            texts.get("insight-votes", helpful=tally.helpful, unhelpful=tally.not_helpful),
        ]
    )


def _gallery(picture: AttachedFile) -> layout.Part:
    return ui.MediaGallery(
        discord.MediaGalleryItem(picture.address, description=picture.description)
    )


def _days(texts: Texts, report: Report) -> list[str]:
    """The last days with questions, a line each, and what it takes to see a picture."""
    busy = [(day, tally) for day, tally in report.days if tally.questions]
    lines = [
        f"`{day}` 🟩 {tally.answered} · 🟨 {tally.unsure} · ⬜ {tally.not_found}"
        for day, tally in busy[-DAYS_SHOWN:]
    ]
    return [texts.get("insight-days"), *lines, texts.get("insight-no-picture")]


def _sections(texts: Texts, report: Report) -> list[str]:
    read = [each for each in report.sections if each.tally.answered][:SECTIONS_SHOWN]
    if not read:
        return [texts.get("insight-no-section")]
    return [_section(each) for each in read]


def _section(read: ReadSection) -> str:
    tally = read.tally
    votes = f" · 👍 {tally.helpful} · 👎 {tally.not_helpful}"
    rated = votes if tally.helpful or tally.not_helpful else ""
    return f"- {layout.path(read.section)}: **{tally.answered}**{rated}"


def _unreached(texts: Texts, report: Report) -> list[str]:
    if not report.unreached:
        return [texts.get("insight-all-reached")]
    left = len(report.unreached) - DOCUMENTS_SHOWN
    titles = [
        f"- {markup.line(each.title, layout.TITLE_LIMIT)}"
        for each in report.unreached[:DOCUMENTS_SHOWN]
    ]
    more = texts.get("and-more", count=left) if left > 0 else ""
    return [texts.get("insight-unreached"), *titles, more]
