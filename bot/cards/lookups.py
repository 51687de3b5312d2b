"""Cards to read in the documents: a section, the contents, help."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, islice

from bot import markup
from bot.cards import custom_ids, layout
from bot.cards.layout import Accent, Card
from bot.quotations import pages
from bot.servers import Listening
from bot.texts import Texts
from knowledge import Contents, Organization, SectionEntry, SectionText

PAGE_LIMIT = 2000
EXAMPLES_SHOWN = 3
_HERE = {
    Listening.QUESTIONS: "help-here-questions",
    Listening.SURE: "help-here-sure",
    Listening.NOTHING: "help-here-nothing",
}


@dataclass(frozen=True, slots=True)
class Here:
    """How it is to ask in a channel.

    Attributes:
        listening: How the bot listens.
        private: Whether only who asked sees an answer.
        in_own_thread: Whether it is a thread of the bot's own, where it reads all messages.
        opens_threads: Whether an answer opens a thread.
    """

    listening: Listening = Listening.MENTIONS
    private: bool = False
    in_own_thread: bool = False
    opens_threads: bool = False


ANYWHERE = Here()


def section_card(
    texts: Texts,
    section: SectionText,
    parts: Sequence[SectionEntry],
    page: int = 0,
    *,
    above: SectionEntry | None = None,
    asker: int | None = None,
) -> Card:
    """The card for a page of a section.

    Args:
        texts: The language to speak.
        section: The section.
        parts: The sections directly under it, to go on to.
        page: 0 and up; past the end is the last one. There are as many as the text or the
            list of parts needs; the shorter of the two ends before.
        above: The section that it stands directly under; None for the contents.
        asker: Who asked for it, where others see the card as well; else None.
    """
    held = pages(section.passages, PAGE_LIMIT) or [texts.get("section-empty")]
    size = layout.OPTIONS_IN_A_SELECT
    lists = max(1, -(-len(parts) // size))
    count = max(len(held), lists)
    page = min(page, count - 1)
    first = min(page, lists - 1) * size
    up = (
        layout.button(texts.get("button-contents"), custom_ids.contents_id(0))
        if above is None
        else layout.button(texts.get("button-up"), custom_ids.section_id(above.id, 0))
    )
    return Card(
        Accent.PLAIN,
        layout.text(_heading(section)),
        layout.text(*held[page : page + 1]),
        layout.section_select(
            layout.pairs(parts[first : first + size]),
            texts.get("select-part"),
            custom_id=custom_ids.WALK_ID,
        ),
        *layout.turning(
            texts,
            page,
            count,
            lambda number: custom_ids.section_id(section.id, number),
            up,
            layout.remove_button(texts, asker),
        ),
    )


def _heading(section: SectionText) -> str:
    title = f"### {markup.line(section.section.title, layout.TITLE_LIMIT)}"
    above = section.section.path[:-1]
    return f"-# {layout.plain_path(above)}\n{title}" if above else title


def contents_card(
    texts: Texts, contents: Contents, page: int = 0, asker: int | None = None
) -> Card:
    """The card for a page of the table of contents: a tree to walk through.

    Where all fits on one page, all is listed. Else the documents are, or the chapters of
    the only one, each leading on to what stands under it.

    Args:
        texts: The language to speak.
        contents: The documents and their sections.
        page: 0 and up; past the end is the last one.
        asker: Who asked for it, where others see the card as well; else None.
    """
    size = layout.OPTIONS_IN_A_SELECT
    whole = len(contents.sections) <= size
    listed = contents.sections if whole else contents.top
    count = max(1, -(-len(listed) // size))
    page = min(page, count - 1)
    shown = listed[page * size : (page + 1) * size]
    lines = _contents_lines(shown) if whole else _branches(texts, contents, shown)
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("contents-heading"), *lines),
        layout.section_select(
            layout.pairs(shown), texts.get("select-section"), custom_id=custom_ids.WALK_ID
        ),
        *layout.turning(
            texts, page, count, custom_ids.contents_id, layout.remove_button(texts, asker)
        ),
        layout.text(
            texts.get(
                "contents-footer",
                documents=len(contents.documents),
                sections=len(contents.sections),
                edition=str(contents.edition),
            )
        ),
    )


def _branches(texts: Texts, contents: Contents, entries: Sequence[SectionEntry]) -> list[str]:
    """A line for each section, with how many stand under it; an only document is their title."""
    only = len(contents.documents) == 1
    lines = []
    for entry, under in zip(entries, contents.under(entries), strict=True):
        title = markup.line(entry.section.title, layout.TITLE_LIMIT)
        if only and len(entry.section.path) == 1:
            lines.append(markup.bold(title))
            continue
        count = [texts.get("contents-under", sections=under)] if under else []
        lines.append(" · ".join([f"- {title}", *count]))
    return lines


def _contents_lines(entries: Sequence[SectionEntry]) -> list[str]:
    """A title in bold for each document, its sections in a list below."""
    lines = []
    document = None
    for section in (entry.section for entry in entries):
        depth = len(section.path) - 1
        if section.document != document:
            document = section.document
            lines.append(f"**{markup.line(document.title, layout.TITLE_LIMIT)}**")
        if depth:
            indent = "  " * min(depth - 1, 4)
            lines.append(f"{indent}- {markup.line(section.title, layout.TITLE_LIMIT)}")
    return lines


def help_card(
    texts: Texts,
    bot_name: str,
    contents: Contents,
    organizations: Sequence[Organization],
    here: Here = ANYWHERE,
) -> Card:
    """The card that says how to ask here, with examples from the documents themselves.

    Args:
        texts: The language to speak.
        bot_name: The bot's name, as members see it.
        contents: The documents and their sections.
        organizations: Those that the documents name, the most mentioned first.
        here: How it is where the card is shown.
    """
    examples = _examples(texts, contents, organizations)
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("help-heading"), texts.get("help-text")),
        layout.text(*_how_it_is(texts, here)),
        layout.text(texts.get("help-ways", bot=markup.line(bot_name, 40))),
        layout.text(texts.get("help-examples"), *(f"> {example}" for example in examples))
        if examples
        else None,
        layout.text(texts.get("help-more")),
        layout.row(layout.button(texts.get("button-contents"), custom_ids.contents_id())),
    )


def _how_it_is(texts: Texts, here: Here) -> list[str]:
    """What is otherwise in a channel than elsewhere; empty lines may be among it."""
    listens = here.listening is not Listening.NOTHING
    heard = texts.get(_HERE[here.listening]) if here.listening in _HERE else ""
    return [
        texts.get("help-here-thread") if here.in_own_thread and listens else heard,
        texts.get("help-here-private") if here.private else "",
        texts.get("help-here-opens") if here.opens_threads and listens else "",
    ]


def _examples(texts: Texts, contents: Contents, organizations: Sequence[Organization]) -> list[str]:
    """Questions that the documents answer: the best known organization, then headings."""
    names = [
        texts.get("help-example-organization", name=markup.line(each.name, 80))
        for each in organizations[:1]
    ]
    headings = (
        markup.line(entry.section.title, 80)
        for entry in contents.sections
        if entry.passages and len(entry.section.path) > 1 and len(entry.section.title) <= 80
    )
    return list(islice(chain(names, headings), EXAMPLES_SHOWN))


def notice_card(
    texts: Texts, key: str, *, accent: Accent = Accent.NOT_FOUND, **args: str | int
) -> Card:
    """A card of one short text.

    Args:
        texts: The language to speak.
        key: The text's key.
        accent: The colour of its edge.
        args: What stands in the text's placeholders, as markup.
    """
    return Card(accent, layout.text(texts.get(key, **args)))


def private_card(texts: Texts, asker: int) -> Card:
    """The card in place of an answer that only who asked is to see."""
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("private-here")),
        layout.row(
            layout.button(texts.get("button-show-answer"), custom_ids.SHOW_ANSWER_ID, first=True),
            layout.remove_button(texts, asker),
        ),
    )


def ping_card(texts: Texts, member: str, asker: int) -> Card:
    """The card that tells somebody of an answer for them.

    Args:
        texts: The language to speak.
        member: Their mention.
        asker: Who asked for them, and may remove it.
    """
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("answer-ping", member=member)),
        layout.row(layout.remove_button(texts, asker)),
    )
