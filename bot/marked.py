"""Passages that differ, as Discord shows them: what went struck through, what came in bold."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import groupby

from bot.markup import ELLIPSIS, bold, clean, escape, struck, word_end
from knowledge import Change, Passage, PassageDifference

# Markup may be several times as long as the words that it shows.
_LONGEST_GROWTH = 6
_INDENT = re.compile(r"\n[^\S\n]+")


class Mark(Enum):
    """What became of some words."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


Run = tuple[Mark, str]
Runs = list[Run]


def marked_parts(found: PassageDifference, limit: int) -> list[str]:
    """A passage that differs, as block quotations.

    Sentences in which nothing changed give way to ``…``; of what changed nothing is left
    out. Where it is too long for one quotation it is parted between two sentences, a
    sentence that is too long for one between two words.

    Args:
        found: The passage.
        limit: The most characters of a quotation; 120 or more.
    """
    parts: list[str] = []
    runs: Runs = []
    for sentence in _fitting(_with_gaps(found), limit):
        if runs and len(_quoted([*runs, *sentence])) > limit:
            parts.append(_quoted(runs))
            runs = []
        runs = [*runs, *sentence]
    return [each for each in [*parts, _quoted(runs)] if each]


def _with_gaps(found: PassageDifference) -> Iterator[Runs]:
    """The sentences that differ, with a sign where others are left out."""
    left_out = False
    for sentence in _sentences(found):
        changed = any(mark is not Mark.KEPT and text.strip() for mark, text in sentence)
        if changed:
            if left_out:
                parted = sentence[0][1][:1].isspace()
                yield [(Mark.KEPT, f" {ELLIPSIS}" if parted else f" {ELLIPSIS} ")]
            yield sentence
        left_out = not changed
    if left_out and found.change is Change.CHANGED:
        yield [(Mark.KEPT, f" {ELLIPSIS}")]


def _sentences(found: PassageDifference) -> list[Runs]:
    """The words of a passage, a list for each of its sentences."""
    sentences: list[Runs] = [[]]
    old, new = _ends(found.before), _ends(found.after)
    at_old = at_new = 0
    for piece in found.pieces():
        if piece.kept:
            _add(sentences, Mark.KEPT, _cut(piece.after, at_new, new))
        else:
            _add(sentences, Mark.REMOVED, _cut(piece.before, at_old, old))
            _add(sentences, Mark.ADDED, _cut(piece.after, at_new, new))
        at_old += len(piece.before)
        at_new += len(piece.after)
    return [each for each in sentences if each]


def _ends(passage: Passage | None) -> list[int]:
    return [each.end for each in passage.sentences] if passage else []


def _cut(text: str, start: int, ends: Sequence[int]) -> list[str]:
    """A part of a passage, cut where sentences end; the last one is open if it is empty."""
    first, parts, begun = bisect_right(ends, start), [], 0
    for end in ends[first:]:
        if end - start > len(text):
            break
        parts.append(text[begun : end - start])
        begun = end - start
    return [*parts, text[begun:]]


def _add(sentences: list[Runs], mark: Mark, parts: Sequence[str]) -> None:
    for number, part in enumerate(parts):
        if number:
            sentences.append([])
        if part:
            sentences[-1].append((mark, part))


def _fitting(sentences: Iterable[Runs], limit: int) -> Iterator[Runs]:
    """Sentences, those that are too long for a quotation as parts that are not."""
    for sentence in sentences:
        if len(_quoted(sentence)) <= limit:
            yield sentence
            continue
        for mark, text in sentence:
            for part in _words_of(clean(text), limit // _LONGEST_GROWTH):
                yield [(mark, part)]


def _words_of(text: str, limit: int) -> Iterator[str]:
    while text:
        end = word_end(text, limit)
        yield text[:end]
        text = text[end:]


def _quoted(runs: Iterable[Run]) -> str:
    """Words as a block quotation; empty without any."""
    markup, before = "", Mark.KEPT
    for mark, together in groupby(runs, key=lambda run: run[0]):
        shown = _shown(mark, clean("".join(text for _, text in together)))
        replaces = before is Mark.REMOVED and mark is Mark.ADDED
        if replaces and markup and not markup[-1].isspace() and not shown[:1].isspace():
            markup += " "
        markup, before = markup + shown, mark
    lines = (each.strip() for each in _INDENT.sub("\n", markup).split("\n"))
    return "\n".join(f"> {each}" for each in lines if each)


def _shown(mark: Mark, text: str) -> str:
    core = text.strip()
    if not core:
        return text
    start = text.index(core)
    escaped = escape(core)
    if mark is not Mark.KEPT:
        escaped = bold(escaped) if mark is Mark.ADDED else struck(escaped)
    return f"{text[:start]}{escaped}{text[start + len(core) :]}"
