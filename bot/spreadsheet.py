"""Gaps as a CSV file for a spreadsheet, which is not to run what members wrote."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from io import StringIO

from knowledge import AskedQuestion, Gap, Library, Quote

COLUMNS = (
    "gap",
    "questions in gap",
    "question",
    "day",
    "verdict",
    "confidence",
    "helpful",
    "not helpful",
    "reasons",
    "nearest section",
    "nearest passage",
)
PASSAGE_LIMIT = 200
# Discord takes 10 MiB; what does not fit is left out, the gaps asked least often first.
MOST_BYTES = 8_000_000
# With the wide forms of the signs, which some spreadsheets take for them.
_FORMULA_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
# What spreadsheets read as UTF-8 by.
_MARK = "\ufeff"


def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula: with an apostrophe before its sign."""
    begins = text.lstrip(" ")
    return f"'{text}" if begins.startswith(_FORMULA_SIGNS) else text


def gaps_as_csv(library: Library, gaps: Sequence[Gap]) -> tuple[bytes, int]:
    """The questions of gaps, a row each, without who asked them.

    Args:
        library: The documents, for the passages that came nearest.
        gaps: The gaps.

    Returns:
        The file, and how many questions it holds.
    """
    keys = {each.passage for gap in gaps for each in gap.questions if each.passage}
    quotes = {quote.id: quote for quote in library.quotes_by_id(keys)}
    lines = [_MARK + _line(COLUMNS)]
    size = 0
    for row in _rows(gaps, quotes):
        line = _line(row)
        size += len(line.encode(errors="replace"))
        if size > MOST_BYTES:
            break
        lines.append(line)
    return "".join(lines).encode(errors="replace"), len(lines) - 1


def _line(cells: Sequence[str]) -> str:
    line = StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()


def _rows(gaps: Iterable[Gap], quotes: Mapping[int, Quote]) -> Iterable[list[str]]:
    for number, gap in enumerate(gaps, 1):
        for each in gap.questions:
            yield [str(number), str(len(gap.questions)), *_row(each, quotes.get(each.passage))]


def _row(asked: AskedQuestion, quote: Quote | None) -> list[str]:
    """A question's own columns; its day and no closer moment."""
    return [
        neutral(asked.question),
        f"{datetime.fromtimestamp(asked.asked_at, UTC):%Y-%m-%d}",
        asked.verdict.value,
        f"{asked.confidence:.2f}",
        str(asked.helpful),
        str(asked.not_helpful),
        " ".join(asked.reasons),
        "" if quote is None else neutral(" › ".join(quote.passage.section.path)),
        "" if quote is None else neutral(quote.passage.text[:PASSAGE_LIMIT]),
    ]
