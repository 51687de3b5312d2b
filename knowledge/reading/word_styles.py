"""What a Word file's styles and numbering make of its paragraphs."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TypeGuard

from knowledge.reading.numbering import numeral
from knowledge.reading.word_text import Element, W

_HEADING = re.compile(r"heading ([1-9])")
_QUOTATIONS = frozenset({"quote", "intense quote"})
_DEEPEST_BASE = 20
_BODY_LEVEL = 9
_DEEPEST_LIST = 9
_FORMATS = {
    "decimal": "1",
    "decimalZero": "1",
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
}
_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class _Style:
    """What a style says, what it is based on included."""

    name: str = ""
    level: int | None = None
    number: str | None = None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class _Level:
    """How a level of a list is numbered."""

    kind: str | None
    text: str
    start: int


class WordStyles:
    """The styles of a document, and the numbers that its lists have reached.

    Args:
        styles: The ``w:styles`` element.
        numbering: The ``w:numbering`` element; None where there is none.
    """

    def __init__(self, styles: Element, numbering: Element) -> None:
        found = styles.iterchildren(f"{W}style")
        self._elements = {each.get(f"{W}styleId"): each for each in found}
        self._styles: dict[str, _Style] = {}
        self._levels = _list_levels(numbering)
        self._reached: defaultdict[str, dict[int, int]] = defaultdict(dict)

    def heading_level(self, paragraph: Element) -> int | None:
        """The level of a heading, 1 for the highest; None for other paragraphs."""
        own = _value(paragraph, "pPr", "outlineLvl")
        if _is_number(own):
            return int(own) + 1 if int(own) < _BODY_LEVEL else None
        return self._style_of(paragraph).level

    def is_quotation(self, paragraph: Element) -> bool:
        """Whether a paragraph is styled as a quotation."""
        return self._style_of(paragraph).name in _QUOTATIONS

    def list_place(self, paragraph: Element) -> tuple[str, int] | None:
        """The list that a paragraph is an item of and its depth there, from 0."""
        style = self._style_of(paragraph)
        number = _value(paragraph, "pPr", "numPr", "numId") or style.number
        if number is None or number == "0":
            return None
        depth = _value(paragraph, "pPr", "numPr", "ilvl")
        return number, min(int(depth), _DEEPEST_LIST) if _is_number(depth) else style.depth

    def marker(self, item: Element) -> tuple[str, int]:
        """The sign or number before the next item of a list, and its depth.

        Items are asked for in their order, each once: it counts them.
        """
        number, depth = self.list_place(item) or ("", 0)
        level = self._levels.get((number, depth))
        reached = self._reached[number]
        for deeper in [each for each in reached if each > depth]:
            del reached[deeper]
        reached[depth] = reached.get(depth, (level.start if level else 1) - 1) + 1
        if level is None or level.kind is None:
            return "-", depth
        return _PLACE.sub(lambda found: self._numeral(number, int(found[1]) - 1), level.text), depth

    def _numeral(self, number: str, depth: int) -> str:
        level = self._levels.get((number, depth))
        start = level.start if level else 1
        kind = level.kind if level and level.kind else "1"
        return numeral(self._reached[number].get(depth, start), kind)

    def _style_of(self, paragraph: Element) -> _Style:
        return self._style(_value(paragraph, "pPr", "pStyle") or "", 0)

    def _style(self, key: str, based: int) -> _Style:
        if key in self._styles:
            return self._styles[key]
        element = self._elements.get(key)
        if element is None or based > _DEEPEST_BASE:
            return _Style()
        base = self._style(_value(element, "basedOn") or "", based + 1)
        name = (_value(element, "name") or "").lower()
        outline = _value(element, "pPr", "outlineLvl")
        depth = _value(element, "pPr", "numPr", "ilvl")
        style = _Style(
            name=name,
            level=_level(name, outline, base.level),
            number=_value(element, "pPr", "numPr", "numId") or base.number,
            depth=min(int(depth), _DEEPEST_LIST) if _is_number(depth) else base.depth,
        )
        self._styles[key] = style
        return style


def _level(name: str, outline: str | None, base: int | None) -> int | None:
    if name == "title":
        return 1
    if found := _HEADING.fullmatch(name):
        return int(found[1])
    if _is_number(outline):
        return int(outline) + 1 if int(outline) < _BODY_LEVEL else None
    return base


def _list_levels(numbering: Element) -> dict[tuple[str, int], _Level]:
    if numbering is None:
        return {}
    abstract = {
        each.get(f"{W}abstractNumId"): each for each in numbering.iterchildren(f"{W}abstractNum")
    }
    levels: dict[tuple[str, int], _Level] = {}
    for number in numbering.iterchildren(f"{W}num"):
        definition = abstract.get(_value(number, "abstractNumId"))
        for level in () if definition is None else definition.iterchildren(f"{W}lvl"):
            depth = level.get(f"{W}ilvl", "")
            if _is_number(depth):
                levels[number.get(f"{W}numId"), int(depth)] = _read_level(level)
    return levels


def _read_level(level: Element) -> _Level:
    start = _value(level, "start")
    return _Level(
        kind=_FORMATS.get(_value(level, "numFmt") or ""),
        text=_value(level, "lvlText") or "",
        start=int(start) if _is_number(start) else 1,
    )


def _is_number(text: str | None) -> TypeGuard[str]:
    return text is not None and text.isdecimal() and len(text) < _DEEPEST_LIST


def _value(element: Element, *path: str) -> str | None:
    """The ``w:val`` of the element that a path of tags leads to."""
    for tag in path:
        element = None if element is None else element.find(W + tag)
    value = None if element is None else element.get(f"{W}val")
    return None if value is None else str(value)
