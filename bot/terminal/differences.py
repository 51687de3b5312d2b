"""What differs between two states of the documents, as a terminal shows it.

Words that went stand in ``[-…-]``, words that came in ``{+…+}``: colours alone would be lost
in a file or a pipe.
"""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from bot.terminal.console import count, dim, indented, place, printable
from knowledge import (
    Change,
    Difference,
    DocumentDifference,
    HeadingDifference,
    PassageDifference,
    PreviewedDocument,
    RefreshPreview,
    Warned,
)

_STYLES = {
    Change.ADDED: "green",
    Change.CHANGED: "yellow",
    Change.REMOVED: "red",
    Change.MOVED: "cyan",
}


def render_difference(difference: Difference) -> RenderableType:
    """What differs, document by document."""
    if not difference:
        return Text("Nothing differs: the text is the same, word for word.")
    lines = [line for each in difference.documents for line in _document(each)]
    if difference.reordered:
        lines.append(Text("The documents stand in another order."))
    found = difference.passages
    totals = ", ".join(f"{found[each]:,} {each.value}" for each in Change)
    return Group(*lines, Text(f"Passages: {totals}."))


def render_preview(preview: RefreshPreview) -> RenderableType:
    """What a refresh would publish."""
    if not preview.changed:
        return Text(f"Nothing has changed. Edition {preview.edition} stays in force.")
    lines: list[RenderableType] = [
        Text(f"cannot be read: {printable(str(each))}", "red") for each in preview.problems
    ]
    for document in preview.documents:
        lines += _previewed(document)
    if preview.organizations:
        lines.append(Text(printable(f"Organizations found: {', '.join(preview.organizations)}")))
    if preview.renamed:
        lines.append(Text("Organizations will be found by a changed catalogue."))
    nothing = "Nothing was published" + (" and nothing can be yet" if preview.problems else "")
    last = Text(f"{nothing}. Edition {preview.edition} stays in force.")
    return Group(*lines, render_difference(preview.difference), last)


def _previewed(document: PreviewedDocument) -> Iterator[RenderableType]:
    held = [count(document.sections, "section"), count(document.passages, "passage")]
    title = printable(document.label.title)
    yield Text(" · ".join([title, *held, *([document.language] if document.language else [])]))
    if Warned.FEW_HEADINGS in document.warnings:
        yield Text("  hardly any headings: answers can hardly tell where they stand", "yellow")
    if Warned.LONG_PASSAGES in document.warnings:
        long = count(document.warnings[Warned.LONG_PASSAGES], "passage")
        yield Text(f"  {long} of more than 2,000 characters", "yellow")


def _document(document: DocumentDifference) -> Iterator[RenderableType]:
    change = document.change
    name = printable(document.label.name)
    yield Text.assemble((f"{change.value:8}", _STYLES[change]), (name, "bold"))
    if document.before and document.after and document.before.name != document.after.name:
        yield dim(f"  was {document.before.name}")
    if change is Change.CHANGED:
        for heading in document.headings:
            yield indented(_heading(heading))
    for passage in document.passages:
        yield indented(_passage(passage))


def _heading(heading: HeadingDifference) -> Text:
    text = Text("heading ")
    if heading.change is Change.MOVED:
        text.append("moved: ")
    elif heading.before is not None:
        text.append(f"[-{printable(heading.before.title)}-]", "red strike")
    if heading.after is not None:
        text.append(f"{{+{printable(heading.after.title)}+}}", "green bold")
    return text


def _passage(passage: PassageDifference) -> RenderableType:
    where = place(passage.passage.section)
    if passage.change is Change.MOVED:
        return Group(Text.assemble("moved to ", where), dim(passage.passage.text))
    text = Text()
    for piece in passage.pieces():
        if piece.kept:
            text.append(printable(piece.after))
            continue
        if piece.before:
            text.append(f"[-{printable(piece.before)}-]", "red strike")
        if piece.after:
            text.append(f"{{+{printable(piece.after)}+}}", "green bold")
    return Group(where, text)
