"""Answers and sections as a terminal shows them."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from bot.terminal.console import dim, indented, paragraphs, place, printable
from bot.terminal.organizations import organizations_named, render_fact_answer
from knowledge import (
    Answer,
    Asked,
    Contents,
    DocumentLabel,
    Passage,
    Quote,
    SectionEntry,
    SectionText,
    Sentence,
    Verdict,
)

INSTEAD = "The documents do not tell this. The catalogue of organizations does:"
UNSURE_INSTEAD = "No passage surely tells this. The catalogue of organizations does:"
HEADLINES = {
    Verdict.UNSURE: "Not sure that the documents answer this. The closest passages:",
    Verdict.NOT_FOUND: "The documents do not answer this.",
}
TIED = "Two passages fit this equally well:"
TIED_SHOWN = 2


def render_question(question: str) -> RenderableType:
    """A question, as the heading of its answer."""
    return Group(Text(printable(question), style="bold underline"), Text())


def render_answer(answer: Answer) -> RenderableType:
    """An answer: verdict, corrections, best quote, organizations and the other passages.

    Facts that were asked for come first, where the documents do not answer. Of two passages
    that tie, both are shown in full.
    """
    parts: list[RenderableType | None] = [_read_as(answer), _corrections(answer)]
    if answer.facts is not None and _is_told_by_facts(answer):
        told = answer.facts.asked is Asked.ORGANIZATIONS
        instead = Text(UNSURE_INSTEAD if answer.verdict is Verdict.UNSURE else INSTEAD)
        parts += [None if told else instead, render_fact_answer(answer.facts)]
        return paragraphs(parts)
    parts += [_headline(answer), _silent(answer)]
    if answer.verdict is Verdict.NOT_FOUND or not answer.quotes:
        parts += [organizations_named(answer.organizations), _nearest(answer.nearest)]
    else:
        shown = _in_full(answer)
        facts = None if answer.facts is None else render_fact_answer(answer.facts)
        parts += [*map(_quote, shown), facts or organizations_named(answer.organizations)]
        parts.append(_others(answer.quotes, len(shown)))
        parts.append(_source(shown, answer.edition))
    return paragraphs(parts)


def render_more(answer: Answer) -> RenderableType:
    """The further passages of an answer, in full; all of them, where facts were shown instead."""
    shown = () if _is_told_by_facts(answer) else _in_full(answer)
    further = answer.quotes[len(shown) :]
    if not further:
        return Text("There are no further passages.")
    return paragraphs(map(_quote, further))


def _in_full(answer: Answer) -> tuple[Quote, ...]:
    """The quotes that an answer shows in full: the best one, or the two that tie."""
    return answer.quotes[: TIED_SHOWN if answer.is_tied else 1]


def _is_told_by_facts(answer: Answer) -> bool:
    """Whether facts are shown and no passage."""
    facts = answer.facts
    if facts is None:
        return False
    return facts.asked is Asked.ORGANIZATIONS or answer.verdict is not Verdict.ANSWERED


def render_section(section: SectionText) -> RenderableType:
    """A section with all that stands directly under its heading."""
    texts = [indented(Text(printable(passage.text))) for passage in section.passages]
    return paragraphs(
        [
            place(section.section),
            *(texts or [indented(Text("Nothing stands directly under this heading."))]),
            dim(section.section.document.name),
        ]
    )


def render_contents(contents: Contents) -> RenderableType:
    """The documents with their sections, each indented by its depth."""
    return paragraphs(_table_of_contents(contents, document) for document in contents.documents)


def _headline(answer: Answer) -> Text | None:
    text = TIED if answer.is_tied else HEADLINES.get(answer.verdict)
    return None if text is None else Text(text, style="yellow")


def _silent(answer: Answer) -> Text | None:
    names = [printable(each.acronym or each.name) for each in answer.never_mentioned]
    if not names:
        return None
    return Text(f"The documents never mention {', '.join(names)}.", style="yellow")


def _read_as(answer: Answer) -> Text | None:
    read = answer.read_as
    return None if read is None else dim(f"Understood as: {read}")


def _corrections(answer: Answer) -> Text | None:
    if not answer.corrections:
        return None
    pairs = (f"“{asked}” → {meant}" for asked, meant in answer.corrections.items())
    return dim(f"Read as: {', '.join(pairs)}")


def _quote(quote: Quote) -> RenderableType:
    return Group(place(quote.passage.section), indented(_passage(quote.passage, quote.deciding)))


def _passage(passage: Passage, deciding: Sentence) -> Text:
    text = Text(printable(passage.text))
    if len(passage.sentences) > 1:
        text.stylize("bold", deciding.start, deciding.end)
    return text


def _others(quotes: Sequence[Quote], shown: int) -> RenderableType | None:
    """The quotes after those that are shown in full, a line each."""
    others = enumerate(quotes[shown:], start=shown + 1)
    lines = [_other(number, quote, quotes[0]) for number, quote in others]
    if not lines:
        return None
    return Group(Text("More passages", style="bold"), *map(indented, lines))


def _other(number: int, quote: Quote, best: Quote) -> Text:
    line = Text(f"{number}. ", no_wrap=True, overflow="ellipsis")
    line.append_text(place(quote.passage.section, best.passage.section))
    return line.append(f"  {printable(' '.join(quote.sentence.split()))}")


def _nearest(entries: Sequence[SectionEntry]) -> RenderableType | None:
    if not entries:
        return None
    titles = [Text.assemble("• ", printable(entry.section.title)) for entry in entries]
    return Group(Text("The nearest sections:"), *map(indented, titles))


def _source(quotes: Sequence[Quote], edition: int) -> Text:
    names = dict.fromkeys(quote.passage.document.name for quote in quotes)
    return dim(f"{', '.join(names)} · edition {edition}")


def _table_of_contents(contents: Contents, document: DocumentLabel) -> RenderableType:
    lines: list[RenderableType] = [Text(printable(document.title), style="bold cyan")]
    for entry in contents.of(document):
        depth = len(entry.section.path) - 1
        if depth:
            title = Text(printable(entry.section.title))
            lines.append(Padding(title, (0, 0, 0, 2 * depth), expand=False))
    return Group(*lines, dim(document.name))
