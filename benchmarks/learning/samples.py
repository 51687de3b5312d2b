"""Collections of many sizes, cut from sources so that some questions have no answer there."""

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.learning.sources import Source
from benchmarks.misspelling import misspell

SIZES = (7, 15, 30, 60, 120, 250, 500, 1200)
# A long answer is cut, or a single one would fill a small collection.
LONGEST_ANSWER = 8
# Paragraphs stand alone, or are joined to passages as long as an encyclopedia's.
JOINED_WORDS = (8, 90)
# How much of a document a collection takes at the most.
SOURCE_SHARES = (0.15, 0.4, 0.8)
MOST_ASKED = 80
MISSPELT_SHARE = 0.25
# Questions without an answer for each that has one: on the same documents, and on others.
NEAR_SHARE = 0.1
FAR_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Trial:
    """A question asked of a collection.

    Attributes:
        question: As it is asked; some are misspelt.
        gold: The places of the passages that answer; none where the collection lacks them.
        near: Whether the question is about a document that is in the collection.
        misspelt: Whether it was misspelt.
    """

    question: str
    gold: frozenset[int]
    near: bool
    misspelt: bool


@dataclass(frozen=True, slots=True)
class Sample:
    """A collection and what is asked of it.

    Attributes:
        size: How many paragraphs it was meant to have.
        encyclopedia: Whether it is of encyclopedia articles.
        passages: Title of the document and text of each passage.
        trials: The questions.
    """

    size: int
    encyclopedia: bool
    passages: tuple[tuple[str, str], ...]
    trials: tuple[Trial, ...]


@dataclass(frozen=True, slots=True)
class _Cut:
    """What a collection takes from a source.

    Attributes:
        passages: The places of the paragraphs that make up each passage.
        inside: The questions that it answers, and the passages that do.
        near: The questions whose whole answer was left out.
    """

    passages: list[list[int]]
    inside: list[tuple[str, frozenset[int]]]
    near: list[str]


def _joined(source: Source, places: set[int], words: int) -> list[list[int]]:
    """Paragraphs to passages; neighbours of one answer are joined until they are long."""
    answers: dict[int, set[int]] = {}
    for number, asked in enumerate(source.questions):
        for place in asked.paragraphs:
            answers.setdefault(place, set()).add(number)
    passages: list[list[int]] = []
    for place in sorted(places):
        last = passages[-1] if passages else []
        short = sum(len(source.paragraphs[each].split()) for each in last) < words
        if last and short and answers[last[-1]] == answers[place]:
            last.append(place)
        else:
            passages.append([place])
    return passages


def _cut(source: Source, most: int, words: int, rng: random.Random) -> _Cut:
    """Take the answers to some questions until there are enough paragraphs."""
    used: set[int] = set()
    for asked in rng.sample(source.questions, len(source.questions)):
        if len(used) < most:
            used |= set(sorted(asked.paragraphs)[:LONGEST_ANSWER])
    passages = _joined(source, used, words)
    passage_of = {place: number for number, own in enumerate(passages) for place in own}
    inside = [
        (asked.text, frozenset(passage_of[place] for place in asked.paragraphs & used))
        for asked in source.questions
        if set(sorted(asked.paragraphs)[:LONGEST_ANSWER]) <= used
    ]
    near = [asked.text for asked in source.questions if not asked.paragraphs & used]
    return _Cut(passages, inside, near)


def _trial(text: str, gold: frozenset[int], rng: random.Random, *, near: bool) -> Trial:
    misspelt = rng.random() < MISSPELT_SHARE
    return Trial(misspell(text, rng) if misspelt else text, gold, near, misspelt)


def draw(sources: Sequence[Source], size: int, rng: random.Random) -> Sample:
    """Draw a collection and questions.

    Args:
        sources: Where its passages come from, and the questions on other documents.
        size: How many paragraphs it shall have, about.
        rng: Where chance comes from.
    """
    words = rng.choice(JOINED_WORDS)
    share = rng.choice(SOURCE_SHARES)
    passages: list[tuple[str, str]] = []
    inside: list[Trial] = []
    near: list[str] = []
    far: list[str] = []
    left = size
    for source in rng.sample(sources, len(sources)):
        if left <= 0:
            far += [asked.text for asked in source.questions]
            continue
        cut = _cut(source, min(left, math.ceil(share * len(source.paragraphs))), words, rng)
        start = len(passages)
        for own in cut.passages:
            left -= len(own)
            text = " ".join(source.paragraphs[place] for place in own)
            passages.append((source.title, text))
        inside += [
            _trial(text, frozenset(start + number for number in gold), rng, near=True)
            for text, gold in cut.inside
        ]
        near += cut.near
    inside = rng.sample(inside, min(MOST_ASKED, len(inside)))
    absent = [
        _trial(text, frozenset(), rng, near=is_near)
        for others, is_near, ratio in ((near, True, NEAR_SHARE), (far, False, FAR_SHARE))
        for text in rng.sample(others, min(math.ceil(ratio * len(inside)), len(others)))
    ]
    return Sample(size, sources[0].encyclopedia, tuple(passages), (*inside, *absent))


def folds(sources: Sequence[Source], count: int) -> list[list[Source]]:
    """Share packages out so that each fold has about as many questions.

    A package is in one fold only: what is learnt on some is measured on others. Of an
    encyclopedia it is the article that is.
    """
    packages: dict[str, list[Source]] = {}
    for source in sources:
        whole = source.title if source.encyclopedia else source.package
        packages.setdefault(whole, []).append(source)
    parts: list[list[Source]] = [[] for _ in range(count)]
    for package in sorted(packages.values(), key=lambda each: -_questions(each)):
        min(parts, key=_questions).extend(package)
    return parts


def _questions(sources: Sequence[Source]) -> int:
    return sum(len(source.questions) for source in sources)


def draw_all(
    sources: Sequence[Source],
    repeats: int,
    rng: random.Random,
    sizes: Sequence[int] = SIZES,
) -> Iterator[Sample]:
    """Draw collections of every size, the small ones more often: they have fewer questions.

    Args:
        sources: Where they come from, all of one kind.
        repeats: How many of 120 passages or more.
        rng: Where chance comes from.
        sizes: How many paragraphs they shall have.
    """
    for size in sizes:
        for _ in range(max(1, round(repeats * max(1.0, 120 / size) ** 0.5))):
            yield draw(sources, size, rng)
