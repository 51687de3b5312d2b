"""Sections by what people type of their headings."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from knowledge.answer import SectionEntry
from knowledge.language.words import split_words

LEAST_LIKENESS = 76.0


def _plain(text: str) -> str:
    return " ".join(word.folded for word in split_words(text))


def _likeness(typed: str, heading: str) -> float:
    """0 to 100: the same, its beginning, words of it, or nearly so."""
    if typed == heading:
        return 100.0
    if heading.startswith(typed):
        return 97.0
    if f" {typed}" in f" {heading}":
        return 94.0
    if len(typed) < 4:
        return 0.0
    score = max(fuzz.ratio(typed, heading), fuzz.token_sort_ratio(typed, heading))
    if len(typed) < len(heading):
        score = max(score, 0.92 * fuzz.partial_ratio(typed, heading))
    return score


def find_sections(
    entries: Sequence[SectionEntry], typed: str, limit: int
) -> tuple[SectionEntry, ...]:
    """Find sections by their headings.

    Args:
        entries: The sections to choose from.
        typed: A heading or a part of one, perhaps misspelt.
        limit: How many at the most.

    Returns:
        Those whose heading is like it, the likest first; the first ones where nothing
        was typed; none where nothing is alike.
    """
    plain = _plain(typed)
    if not plain:
        return tuple(entries[:limit])
    scored = [(_likeness(plain, _plain(entry.section.title)), entry) for entry in entries]
    good = [(score, entry) for score, entry in scored if score >= LEAST_LIKENESS]
    good.sort(key=lambda item: -item[0])
    return tuple(entry for _, entry in good[:limit])
