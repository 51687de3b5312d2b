"""Two sequences compared: what stayed, moved, changed, went and came.

Equal items find each other by their hash, so that a few differences among many thousand
are found at once. What is left over is matched by place and likeness.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

# Pairs of leftovers that are compared for their likeness; of more, those nearest in place.
PAIRS_COMPARED = 100_000

Pair = tuple[int, int]
Likeness = Callable[[int, int], float]


@dataclass(frozen=True, slots=True)
class Matching:
    """Which item of the old sequence is which of the new one, by their places.

    Attributes:
        kept: Equal items in the same order.
        moved: Equal items that changed their order.
        changed: Items that are like each other.
        removed: Items of the old sequence alone.
        added: Items of the new sequence alone.
    """

    kept: tuple[Pair, ...]
    moved: tuple[Pair, ...]
    changed: tuple[Pair, ...]
    removed: tuple[int, ...]
    added: tuple[int, ...]


def match(old: Sequence[Hashable], new: Sequence[Hashable], likeness: Likeness) -> Matching:
    """Match two sequences.

    Args:
        old: The items as they were.
        new: The items as they are.
        likeness: How like the old item at one place is to the new one at another; 0 where
            they are not the same item changed.
    """
    equal = _equal_pairs(old, new)
    kept = _longest_ascending(equal)
    moved = sorted(set(equal) - set(kept))
    changed = _like_pairs(equal, kept, (len(old), len(new)), likeness)
    known = [*equal, *changed]
    return Matching(
        kept=tuple(kept),
        moved=tuple(moved),
        changed=tuple(changed),
        removed=_others(len(old), (pair[0] for pair in known)),
        added=_others(len(new), (pair[1] for pair in known)),
    )


def _others(count: int, known: Iterable[int]) -> tuple[int, ...]:
    left_out = set(known)
    return tuple(place for place in range(count) if place not in left_out)


def _equal_pairs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Equal items: unique ones first, then those beside them, then the rest in their order."""
    places: defaultdict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, items in enumerate((old, new)):
        for place, item in enumerate(items):
            places[item][side].append(place)
    unique = [(olds[0], news[0]) for olds, news in places.values() if len(olds) == len(news) == 1]
    pairs = dict(unique)
    taken = set(pairs.values())
    ends = [(-1, -1), (len(old), len(new))]
    for step in (1, -1):
        for start in sorted([*pairs.items(), *ends], reverse=step < 0):
            at_old, at_new = start[0] + step, start[1] + step
            while (
                0 <= at_old < len(old)
                and 0 <= at_new < len(new)
                and at_old not in pairs
                and at_new not in taken
                and old[at_old] == new[at_new]
            ):
                pairs[at_old] = at_new
                taken.add(at_new)
                at_old, at_new = at_old + step, at_new + step
    for olds, news in places.values():
        left = [place for place in olds if place not in pairs]
        free = [place for place in news if place not in taken]
        pairs.update(zip(left, free, strict=False))
    return sorted(pairs.items())


def _longest_ascending(pairs: Sequence[Pair]) -> list[Pair]:
    """The most pairs whose places ascend on both sides."""
    ends: list[int] = []  # the least place that a run of each length ends with
    last: list[int] = []  # which pair that is
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        last[length : length + 1] = [number]
    run: list[Pair] = []
    number = last[-1] if last else -1
    while number >= 0:
        run.append(pairs[number])
        number = before[number]
    return run[::-1]


def _like_pairs(
    equal: Sequence[Pair], kept: Sequence[Pair], counts: Pair, likeness: Likeness
) -> list[Pair]:
    """Changed items: first those between the same kept ones, then those elsewhere."""
    old = _others(counts[0], (pair[0] for pair in equal))
    new = _others(counts[1], (pair[1] for pair in equal))
    found: list[Pair] = []
    for olds, news in _gaps(old, new, kept):
        found += _likest(olds, news, likeness)
    known_old, known_new = {pair[0] for pair in found}, {pair[1] for pair in found}
    found += _likest(
        [place for place in old if place not in known_old],
        [place for place in new if place not in known_new],
        likeness,
    )
    return sorted(found)


def _gaps(
    old: Sequence[int], new: Sequence[int], kept: Sequence[Pair]
) -> Iterator[tuple[list[int], list[int]]]:
    """Leftovers that stand between the same kept items."""
    gaps: defaultdict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, places in enumerate((old, new)):
        bounds = [pair[side] for pair in kept]
        for place in places:
            gaps[bisect_left(bounds, place)][side].append(place)
    yield from gaps.values()


def _likest(old: Sequence[int], new: Sequence[int], likeness: Likeness) -> list[Pair]:
    """Pairs that are like each other, the likest first, each item once."""
    if not old or not new:
        return []
    reach = max(1, PAIRS_COMPARED // len(old))
    scored = []
    for number, at_old in enumerate(old):
        middle = number * len(new) // len(old)
        start = max(0, min(middle - reach // 2, len(new) - reach))
        for at_new in new[start : start + reach]:
            score = likeness(at_old, at_new)
            if score:
                scored.append((-score, abs(at_new - at_old), at_old, at_new))
    pairs: list[Pair] = []
    known_old: set[int] = set()
    known_new: set[int] = set()
    for _, _, at_old, at_new in sorted(scored):
        if at_old not in known_old and at_new not in known_new:
            known_old.add(at_old)
            known_new.add(at_new)
            pairs.append((at_old, at_new))
    return pairs
