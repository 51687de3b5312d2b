"""Answers, sections and organizations as a terminal shows them.

Everything here is a pure function of the engine's values. Text from documents goes into
:class:`rich.text.Text` and never through Rich's markup, and :func:`printable` stands
between it and the terminal.
"""

from collections.abc import Iterable, Sequence
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from knowledge import (
    Answer,
    Contents,
    DocumentLabel,
    Organization,
    Passage,
    Quote,
    Section,
    SectionEntry,
    SectionText,
    Sentence,
    Verdict,
)

# Control characters as their symbols (U+2400 …), so that no document can steer a terminal:
# C0 but for tab and line feed, DEL, C1, and halves of surrogate pairs, which no output takes.
_SYMBOLS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"}
_SYMBOLS |= {0x7F: 0x2421} | dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000)], 0xFFFD)

HEADLINES = {
    Verdict.UNSURE: "Not sure that the documents answer this. The closest passages:",
    Verdict.NOT_FOUND: "The documents do not answer this.",
}


WIDEST = 100  # columns; longer lines are hard to read
UNWRAPPED = 1_000_000  # columns, where no terminal breaks the lines


def open_console(stream: TextIO) -> Console:
    """A console on a stream. Where that is no terminal, lines are neither styled nor broken."""
    console = Console(file=stream, highlight=False, emoji=False, markup=False)
    console.width = min(console.width, WIDEST) if console.is_terminal else UNWRAPPED
    return console


def printable(text: str) -> str:
    """A text of the same length without characters that could steer a terminal."""
    return text.translate(_SYMBOLS)


def count(number: int, noun: str) -> str:
    """A number and its noun: ``1 passage``, ``2 passages``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def render_question(question: str) -> RenderableType:
    """A question, as the heading of its answer."""
    return Group(Text(printable(question), style="bold underline"), Text())


def render_answer(answer: Answer) -> RenderableType:
    """An answer: verdict, corrections, best quote, organizations and the other passages."""
    parts: list[RenderableType | None] = [_corrections(answer), _headline(answer.verdict)]
    if answer.verdict is Verdict.NOT_FOUND or not answer.quotes:
        parts.append(_nearest(answer.nearest))
    else:
        best, *others = answer.quotes
        parts += [_quote(best), _organizations(answer.organizations), _others(others, best)]
        parts.append(_source(best.passage.document, answer.edition))
    return _paragraphs(parts)


def render_more(quotes: Sequence[Quote]) -> RenderableType:
    """The further passages of an answer, in full."""
    if len(quotes) < 2:
        return Text("There are no further passages.")
    return _paragraphs(_quote(quote) for quote in quotes[1:])


def render_section(section: SectionText) -> RenderableType:
    """A section with all that stands directly under its heading."""
    texts = [_indented(Text(printable(passage.text))) for passage in section.passages]
    return _paragraphs(
        [
            _place(section.section),
            *(texts or [_indented(Text("Nothing stands directly under this heading."))]),
            _dim(section.section.document.name),
        ]
    )


def render_organization(organization: Organization) -> RenderableType:
    """An organization with every sentence that names it, and where."""
    shown: list[RenderableType] = [_organization(organization)]
    for mention in organization.mentions:
        shown.append(_place(mention.passage.section))
        shown.append(_indented(Text(printable(mention.sentence.text))))
    return _paragraphs(shown)


def render_contents(contents: Contents) -> RenderableType:
    """The documents with their sections, each indented by its depth."""
    return _paragraphs(_table_of_contents(contents, document) for document in contents.documents)


def _paragraphs(parts: Iterable[RenderableType | None]) -> Group:
    """Parts with an empty line between them; None stands for a part that is not there."""
    there = [part for part in parts if part is not None]
    return Group(*(line for part in there for line in (part, Text())))


def _indented(text: Text) -> RenderableType:
    return Padding(text, (0, 0, 0, 2), expand=False)


def _dim(text: str) -> Text:
    return Text(printable(text), style="dim")


def _place(section: Section, beside: Section | None = None) -> Text:
    """A section's headings; without the title beside a section of the same document."""
    same = beside is not None and beside.document == section.document
    path = section.path[1:] if same and len(section.path) > 1 else section.path
    return Text(printable(" › ".join(path)), style="bold cyan")


def _headline(verdict: Verdict) -> Text | None:
    text = HEADLINES.get(verdict)
    return None if text is None else Text(text, style="yellow")


def _corrections(answer: Answer) -> Text | None:
    if not answer.corrections:
        return None
    pairs = (f"“{asked}” → {meant}" for asked, meant in answer.corrections.items())
    return _dim(f"Read as: {', '.join(pairs)}")


def _quote(quote: Quote) -> RenderableType:
    return Group(_place(quote.passage.section), _indented(_passage(quote.passage, quote.deciding)))


def _passage(passage: Passage, deciding: Sentence) -> Text:
    text = Text(printable(passage.text))
    if len(passage.sentences) > 1:
        text.stylize("bold", deciding.start, deciding.end)
    return text


def _organizations(organizations: Sequence[Organization]) -> RenderableType | None:
    if not organizations:
        return None
    return Group(
        Text("Organizations", style="bold"), *map(_indented, map(_organization, organizations))
    )


def _organization(organization: Organization) -> Text:
    name = Text(printable(organization.label), style="bold")
    return name.append(
        f", mentioned in {count(organization.passages, 'passage')}", style="not bold"
    )


def _others(quotes: Sequence[Quote], best: Quote) -> RenderableType | None:
    if not quotes:
        return None
    lines = [_other(number, quote, best) for number, quote in enumerate(quotes, start=2)]
    return Group(Text("More passages", style="bold"), *map(_indented, lines))


def _other(number: int, quote: Quote, best: Quote) -> Text:
    line = Text(f"{number}. ", no_wrap=True, overflow="ellipsis")
    line.append_text(_place(quote.passage.section, best.passage.section))
    return line.append(f"  {printable(' '.join(quote.sentence.split()))}")


def _nearest(entries: Sequence[SectionEntry]) -> RenderableType | None:
    if not entries:
        return None
    titles = [Text.assemble("• ", printable(entry.section.title)) for entry in entries]
    return Group(Text("The nearest sections:"), *map(_indented, titles))


def _source(document: DocumentLabel, edition: int) -> Text:
    return _dim(f"{document.name} · edition {edition}")


def _table_of_contents(contents: Contents, document: DocumentLabel) -> RenderableType:
    lines: list[RenderableType] = [Text(printable(document.title), style="bold cyan")]
    for entry in contents.of(document):
        depth = len(entry.section.path) - 1
        if depth:
            title = Text(printable(entry.section.title))
            lines.append(Padding(title, (0, 0, 0, 2 * depth), expand=False))
    return Group(*lines, _dim(document.name))
