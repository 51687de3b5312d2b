"""Cards for the gaps: what members asked and the documents do not answer."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot import markup
from bot.attached import AttachedFile
from bot.cards import custom_ids, layout
from bot.cards.feedback import REASON_TEXTS
from bot.cards.layout import Accent, Card
from bot.texts import Texts
from knowledge import AskedQuestion, Gap, Quote, Verdict

GAPS_ON_A_PAGE = 5
QUESTIONS_ON_A_PAGE = 6
NEAREST_SHOWN = 3
QUESTION_LIMIT = 120
PASSAGE_LIMIT = 220


def gaps_card(
    texts: Texts, gaps: Sequence[Gap], nearest: Sequence[Quote], page: int = 0, days: int = 0
) -> Card:
    """The card for a page of the gaps.

    Args:
        texts: The language to speak.
        gaps: All of them, those asked most often first.
        nearest: The passages that came nearest to those of the page, as far as still kept.
        page: 0 and up; past the end is the last one.
        days: How many days questions are kept; 0 where none are.
    """
    if not gaps:
        told = texts.get("gaps-none", days=days) if days else texts.get("gaps-off")
        return Card(Accent.PLAIN, layout.text(texts.get("gaps-heading"), told))
    count = -(-len(gaps) // GAPS_ON_A_PAGE)
    page = min(page, count - 1)
    shown = page_of(gaps, page)
    quotes = {quote.id: quote for quote in nearest}
    questions = sum(len(gap.questions) for gap in gaps)
    told = texts.get("gaps-text", days=days, questions=questions, gaps=len(gaps))
    heading = layout.text(texts.get("gaps-heading"), told)
    return Card(
        Accent.PLAIN,
        *layout.separated([heading, *(_gap_lines(texts, gap, quotes) for gap in shown)]),
        _gap_select(texts, shown),
        *layout.turning(
            texts,
            page,
            count,
            custom_ids.gaps_id,
            layout.button(texts.get("button-export"), custom_ids.GAPS_EXPORT_ID),
        ),
    )


def page_of(gaps: Sequence[Gap], page: int) -> Sequence[Gap]:
    """The gaps on a page, 0 and up; past the end those on the last one."""
    page = min(page, max(0, -(-len(gaps) // GAPS_ON_A_PAGE) - 1))
    return gaps[page * GAPS_ON_A_PAGE : (page + 1) * GAPS_ON_A_PAGE]


def _gap_lines(texts: Texts, gap: Gap, quotes: dict[int, Quote]) -> layout.Part | None:
    near = next((quotes[key] for key in gap.nearest if key in quotes), None)
    place = "" if near is None else layout.path(near.passage.section)
    return layout.text(
        f"**{markup.line(gap.example, QUESTION_LIMIT)}**",
        _counts(texts, gap),
        texts.get("gap-nearest", place=place) if place else "",
    )


def _counts(texts: Texts, gap: Gap) -> str:
    """How often, how it was answered, and when, in a small line."""
    unsure = sum(each.verdict is Verdict.UNSURE for each in gap.questions)
    return "-# " + " · ".join(
        [
            texts.get("gap-asked", times=len(gap.questions)),
            *([texts.get("gap-not-found", count=gap.not_found)] if gap.not_found else []),
            *([texts.get("gap-unsure", count=unsure)] if unsure else []),
            *([texts.get("gap-not-helpful", count=gap.not_helpful)] if gap.not_helpful else []),
            _period(texts, gap),
        ]
    )


def _period(texts: Texts, gap: Gap) -> str:
    first, last = (f"<t:{moment}:d>" for moment in (gap.first, gap.last))
    if gap.last - gap.first < 24 * 3600:
        return last
    return texts.get("gap-period", first=first, last=last)


def _gap_select(texts: Texts, gaps: Sequence[Gap]) -> ui.ActionRow[Any]:
    options = [
        discord.SelectOption(
            label=markup.label(gap.example, 100),
            value=str(gap.key),
            description=markup.label(texts.get("gap-asked", times=len(gap.questions)), 100),
        )
        for gap in gaps
    ]
    select: ui.Select[Any] = ui.Select(
        custom_id=custom_ids.GAP_CHOICE_ID,
        placeholder=markup.label(texts.get("select-gap")),
        options=options,
    )
    return ui.ActionRow(select)


def gap_card(texts: Texts, gap: Gap, nearest: Sequence[Quote], page: int = 0) -> Card:
    """The card for one gap: its questions, and the passages that came nearest.

    Args:
        texts: The language to speak.
        gap: The gap.
        nearest: Its nearest passages that are still kept, the most frequent first.
        page: The page of its questions, 0 and up; past the end is the last one.
    """
    asked = _by_text(gap)
    count = -(-len(asked) // QUESTIONS_ON_A_PAGE)
    page = min(page, count - 1)
    shown = asked[page * QUESTIONS_ON_A_PAGE : (page + 1) * QUESTIONS_ON_A_PAGE]
    passages = [_passage(quote) for quote in nearest[:NEAREST_SHOWN]]
    return Card(
        Accent.PLAIN,
        layout.text(f"### {markup.line(gap.example, QUESTION_LIMIT)}", _counts(texts, gap)),
        layout.text(*(_question_line(texts, same) for same in shown)),
        layout.text(texts.get("gap-nearest-heading" if passages else "gap-no-passage")),
        *layout.separated(passages),
        layout.section_select(
            [(quote.section_id, quote.passage.section) for quote in nearest],
            texts.get("select-section"),
        ),
        *layout.turning(texts, page, count, lambda number: custom_ids.gap_id(gap.key, number)),
    )


def _by_text(gap: Gap) -> list[list[AskedQuestion]]:
    """Its questions, those of the same words together, the most frequent first."""
    same: dict[str, list[AskedQuestion]] = {}
    for each in gap.questions:
        same.setdefault(each.question, []).append(each)
    return sorted(same.values(), key=lambda asked: (-len(asked), -asked[-1].asked_at))


def _question_line(texts: Texts, same: Sequence[AskedQuestion]) -> str:
    """A question, how often and when it was last asked, and why its answers did not help."""
    reasons = Counter(reason for each in same for reason in each.reasons)
    told = [f"{texts.get(REASON_TEXTS[reason])} ({count})" for reason, count in reasons.items()]
    not_helpful = sum(each.not_helpful for each in same)
    parts = [
        texts.get("gap-times", times=len(same)) if len(same) > 1 else "",
        f"<t:{same[-1].asked_at}:d>",
        texts.get("gap-not-helpful", count=not_helpful) if not_helpful else "",
        texts.listed(told),
    ]
    line = markup.line(same[0].question, QUESTION_LIMIT)
    return f"{line}\n-# {' · '.join(part for part in parts if part)}"


def _passage(quote: Quote) -> layout.Part | None:
    quoted = markup.line(quote.passage.text, PASSAGE_LIMIT)
    return layout.text(f"-# {layout.path(quote.passage.section)}", f"> {quoted}")


def export_card(texts: Texts, file: AttachedFile, questions: int) -> Card:
    """The card that carries the gaps as a file."""
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("gaps-exported", questions=questions)),
        ui.File(file.address),
    )
