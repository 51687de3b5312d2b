"""What differs between two states of the documents, on pages."""

from collections.abc import Callable, Iterator

from bot import markup
from bot.cards import layout
from bot.marked import marked_parts
from bot.texts import Texts
from knowledge import (
    Change,
    Difference,
    DocumentDifference,
    HeadingDifference,
    PassageDifference,
    Section,
)

PAGE_LIMIT = 2400
PART_LIMIT = 900
# Of a longer difference the rest is counted.
PASSAGES_SHOWN = 400
HEADINGS_SHOWN = 20
HEADING_LIMIT = 100


def counts(texts: Texts, difference: Difference) -> str:
    """How many passages became what, in a line."""
    found = difference.passages
    return texts.get(
        "difference-counts",
        added=found[Change.ADDED],
        changed=found[Change.CHANGED],
        removed=found[Change.REMOVED],
        moved=found[Change.MOVED],
    )


def pages(texts: Texts, difference: Difference, limit: int = PAGE_LIMIT) -> list[str]:
    """A difference as markup, in pages.

    Args:
        texts: The language to speak.
        difference: What differs.
        limit: The most characters of a page; 1,300 or more.

    Returns:
        The pages; none where nothing differs.
    """
    filled: list[str] = []
    shown = 0
    for document in difference.documents:
        head = _head(texts, document)
        begun = False
        for block in _blocks(texts, document, PASSAGES_SHOWN - shown):
            # A new page says which document it goes on with.
            text = block if begun else f"{head}\n{block}"
            if filled and len(filled[-1]) + len(text) + 2 <= limit:
                # An empty line ends a quotation; lines of a list stand together.
                filled[-1] += f"\n{text}" if begun and block.startswith("- ") else f"\n\n{text}"
            else:
                filled.append(f"{head}\n{block}")
            begun = True
        shown += min(len(document.passages), PASSAGES_SHOWN - shown)
    left = difference.passages.total() - shown
    if left > 0:
        filled.append(texts.get("and-more", count=left))
    if difference.reordered:
        filled.append(texts.get("difference-reordered"))
    return filled


def _head(texts: Texts, document: DocumentDifference) -> str:
    name = markup.line(document.label.name, HEADING_LIMIT)
    match document.change:
        case Change.ADDED:
            return texts.get("report-added", names=name)
        case Change.REMOVED:
            return texts.get("report-removed", names=name)
    before = document.before
    if before is not None and before.name != document.label.name:
        was = markup.line(before.name, HEADING_LIMIT)
        return texts.get("difference-renamed", before=was, after=name)
    return texts.get("report-changed", names=name)


def _blocks(texts: Texts, document: DocumentDifference, room: int) -> Iterator[str]:
    """What differs in a document, in parts that stay together on a page."""
    headings = document.headings if document.change is Change.CHANGED else ()
    lines = [_heading(texts, each) for each in headings[:HEADINGS_SHOWN]]
    if len(headings) > HEADINGS_SHOWN:
        lines.append(texts.get("and-more", count=len(headings) - HEADINGS_SHOWN))
    moved = sum(each.change is Change.MOVED for each in document.passages)
    if moved:
        lines.append(texts.get("difference-moved", passages=moved))
    found = list(lines)
    passages = [each for each in document.passages[:room] if each.change is not Change.MOVED]
    for passage in passages:
        found += _passage(passage)
    yield from found or [texts.get("difference-no-text")]


def _heading(texts: Texts, heading: HeadingDifference) -> str:
    before = markup.struck(_title(heading.before))
    after = markup.bold(_title(heading.after))
    if heading.change is Change.MOVED:
        return texts.get("difference-heading-moved", heading=after)
    shown = " ".join(each for each in (before, after) if each)
    return texts.get("difference-heading", heading=shown)


def _title(section: Section | None) -> str:
    return markup.line(section.title, HEADING_LIMIT) if section else ""


def _passage(passage: PassageDifference) -> Iterator[str]:
    place = f"-# {layout.path(passage.passage.section)}"
    for part in marked_parts(passage, PART_LIMIT):
        yield f"{place}\n{part}"


def page_parts(
    texts: Texts,
    filled: list[str],
    page: int,
    custom_id: Callable[[int], str],
    *others: layout.Button | None,
) -> list[layout.Part | None]:
    """A page of a difference with what turns it; other buttons beside."""
    page = min(page, max(len(filled) - 1, 0))
    shown = layout.text(filled[page]) if filled else None
    return [shown, *layout.turning(texts, page, len(filled), custom_id, *others)]
