"""The words of a paragraph in a Word file, as Word shows them."""

import re
from collections.abc import Iterator
from typing import Any

# An element of lxml, which tells no types.
Element = Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# What only wraps other elements.
_WRAPPERS = frozenset(
    W + tag for tag in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")
)
# What is not shown in the line, and all in it.
_UNSEEN = frozenset(
    [W + tag for tag in ("del", "moveFrom", "txbxContent", "rt", "pPr", "rPr")] + [_FALLBACK]
)
_CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
    f"{W}ptab": "\t",
}
_OFF = frozenset({"0", "false", "off", "none"})
_NO_LETTER = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def children(element: Element) -> Iterator[Element]:
    """The elements in another one, without what only wraps them."""
    for child in element.iterchildren(f"{W}*"):
        if child.tag in _WRAPPERS:
            yield from children(child)
        else:
            yield child


def words(paragraph: Element) -> str:
    """What a paragraph says; deleted and hidden words and text boxes are left out."""
    return _NO_LETTER.sub("", "".join(text for _, text in _pieces(paragraph)))


def is_bold(paragraph: Element) -> bool:
    """Whether a paragraph is one line that is bold as a whole."""
    shown = [(run, text) for run, text in _pieces(paragraph) if text.strip() or text == "\n"]
    return bool(shown) and all(
        text != "\n" and run is not None and _is_on(run, "b") for run, text in shown
    )


def text_boxes(paragraph: Element) -> Iterator[Element]:
    """The paragraphs of the text boxes that hang on a paragraph."""
    for box in paragraph.iter(f"{W}txbxContent"):
        owner = next(box.iterancestors(f"{W}p"), None)
        if owner is paragraph and next(box.iterancestors(_FALLBACK), None) is None:
            yield from (child for child in children(box) if child.tag == f"{W}p")


def _pieces(element: Element, run: Element = None) -> Iterator[tuple[Element, str]]:
    """The words below an element, each piece with the run that it stands in."""
    for child in element.iterchildren("*"):
        if child.tag in _UNSEEN:
            continue
        if child.tag == f"{W}t":
            yield run, child.text or ""
        elif child.tag in _CHARACTERS:
            yield run, _CHARACTERS[child.tag]
        elif child.tag == f"{W}r":
            if not _is_on(child, "vanish"):
                yield from _pieces(child, child)
        else:
            yield from _pieces(child, run)


def _is_on(run: Element, name: str) -> bool:
    properties = run.find(f"{W}rPr")
    found = None if properties is None else properties.find(W + name)
    return found is not None and found.get(f"{W}val", "1").lower() not in _OFF
