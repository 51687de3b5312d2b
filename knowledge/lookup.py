"""Sections by what people type of their headings."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from knowledge.contents import SectionEntry
from knowledge.language.words import fold_words

LEAST_LIKENESS = 76.0
# A question this like a heading is a wish to read that section.
HEADING_LIKENESS = 90.0
SHORTEST_HEADING_SHARE = 0.6


@lru_cache(maxsize=1024)
def _plain(text: str) -> str:
    return " ".join(fold_words(text))


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


class Headings:
    """The headings of an edition, found by what people type.

    Args:
        entries: The edition's sections, in the order of the contents.
    """

    def __init__(self, entries: Sequence[SectionEntry]) -> None:
        self._entries = tuple(entries)
        self._plain = tuple(_plain(entry.section.title) for entry in entries)

    def search(self, typed: str, limit: int) -> tuple[SectionEntry, ...]:
        """Find sections by their headings.

        Args:
            typed: A heading or a part of one, perhaps misspelt.
            limit: How many at the most.

        Returns:
            Those whose heading is like it, the likest first; the first ones where nothing
            was typed; none where nothing is alike.
        """
        plain = _plain(typed)
        if not plain:
            return self._entries[:limit]
        scored = [
            (_likeness(plain, heading), entry)
            for heading, entry in zip(self._plain, self._entries, strict=True)
        ]
        good = [item for item in scored if item[0] >= LEAST_LIKENESS]
        good.sort(key=lambda item: -item[0])
        return tuple(entry for _, entry in good[:limit])


def named_headings(question: str, headings: Iterable[str]) -> frozenset[str]:
    """Those headings that a question is, perhaps misspelt.

    Args:
        question: The question as asked.
        headings: Headings to choose from.

    Returns:
        Those that are as like it as the likest one; mostly none.
    """
    asked = _plain(question)
    plain = {heading: _plain(heading) for heading in set(headings)}
    scores = {
        heading: _likeness(asked, text)
        for heading, text in plain.items()
        if len(text) * SHORTEST_HEADING_SHARE <= len(asked) <= 2 * len(text)
    }
    best = max(scores.values(), default=0.0)
    if best < HEADING_LIKENESS:
        return frozenset()
    return frozenset(heading for heading, score in scores.items() if score == best)
