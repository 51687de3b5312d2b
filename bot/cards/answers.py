"""Cards that answer a question, one for each verdict."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from bot import markup
from bot.cards import layout
from bot.cards.layout import Accent, Card
from bot.cards.organizations import (
    fact_parts,
    more_button,
    named_parts,
    never_mentioned,
    placed,
)
from bot.texts import Texts
from knowledge import Answer, Asked, FactAnswer, Quote, Verdict

CLOSEST_SHOWN = 3
MORE_SHOWN = 5
QUOTE_LIMIT = 900
SHORT_QUOTE_LIMIT = 420
QUESTION_LIMIT = 200
NAME_LIMIT = 40
CORRECTIONS_SHOWN = 4
FOOTER_TITLE_LIMIT = 60

_Ending: TypeAlias = Sequence[layout.Button | None]


def answer_card(
    texts: Texts,
    answer: Answer,
    *,
    read_only: int | None = None,
    repeated: bool = False,
    asker: int | None = None,
    addressee: str | None = None,
) -> Card:
    """The card for an answer.

    Args:
        texts: The language to speak.
        answer: What the knowledge base found.
        read_only: How many characters of a longer question were looked up; else None.
        repeated: Whether to show the question, too, and to offer to ask again: Discord shows
            no question above the answer to a command, and gives no reply to it.
        asker: Who asked, where others see the answer as well and it can be removed; else None.
        addressee: The name of the member that it was asked for; else None.
    """
    notes = _notes(texts, answer, read_only, repeated=repeated)
    if addressee is not None:
        notes.insert(0, texts.get("answer-for", name=markup.line(addressee, NAME_LIMIT)))
    ending = _ending(texts, asker, again=repeated)
    facts = answer.facts
    if facts and (facts.asked is Asked.ORGANIZATIONS or answer.verdict is not Verdict.ANSWERED):
        return _by_facts(texts, answer, facts, notes, ending)
    match answer.verdict:
        case Verdict.ANSWERED:
            return _answered(texts, answer, notes, ending)
        case Verdict.UNSURE:
            return _unsure(texts, answer, notes, ending)
        case Verdict.NOT_FOUND:
            return _not_found(texts, answer, notes, ending)


def _ending(texts: Texts, asker: int | None, *, again: bool) -> _Ending:
    """The last buttons: to ask once more, where no reply is read, and to remove the answer."""
    return (
        layout.button(texts.get("button-ask-again"), layout.ASK_AGAIN_ID) if again else None,
        None
        if asker is None
        else layout.button(texts.get("button-remove"), layout.remove_id(asker)),
    )


def _notes(texts: Texts, answer: Answer, read_only: int | None, *, repeated: bool) -> list[str]:
    """Small lines about the question."""
    question = markup.line(answer.question, QUESTION_LIMIT)
    return [
        texts.get("question", question=question) if repeated and question else "",
        texts.get("question-cut", characters=read_only) if read_only else "",
        texts.get("read-as", question=markup.line(answer.read_as, QUESTION_LIMIT))
        if answer.read_as
        else "",
        _corrections(texts, answer),
    ]


def _answered(texts: Texts, answer: Answer, notes: Sequence[str], ending: _Ending) -> Card:
    best, *others = answer.quotes
    return Card(
        Accent.ANSWERED,
        layout.text(*notes, *placed(best, QUOTE_LIMIT)),
        *_ways_on(texts, [best], others, ending),
        *_facts_beside(texts, answer),
        _footer(texts, answer),
    )


def _facts_beside(texts: Texts, answer: Answer) -> list[layout.Part | None]:
    """Facts that were asked for beside a quotation, else the organizations that it names."""
    if answer.facts is None:
        return named_parts(texts, answer.organizations)
    note = layout.text(texts.get("facts-note"))
    return [layout.divider(), note, *fact_parts(texts, answer.facts)]


def _by_facts(
    texts: Texts,
    answer: Answer,
    facts: FactAnswer,
    notes: Sequence[str],
    ending: _Ending,
) -> Card:
    """The card for a question that the documents do not answer, but the facts do."""
    silent = never_mentioned(texts, [each for each in facts.about if not each.passages])
    told = facts.asked is Asked.ORGANIZATIONS
    unsure = "facts-unsure" if answer.verdict is Verdict.UNSURE else "facts-instead"
    instead = texts.get("facts-of-silent" if silent else unsure)
    opening = [*notes, silent, "" if told else instead]
    closest = None
    if answer.verdict is Verdict.UNSURE and not silent:
        closest = more_button(texts, answer.quotes, "button-closest")
    return Card(
        Accent.ANSWERED if told else Accent.PLAIN,
        layout.text(*opening) if any(opening) else None,
        *fact_parts(texts, facts),
        layout.row(closest, *ending),
        layout.text(texts.get("footer-edition", edition=str(answer.edition))),
    )


def _unsure(texts: Texts, answer: Answer, notes: Sequence[str], ending: _Ending) -> Card:
    shown, others = answer.quotes[:CLOSEST_SHOWN], answer.quotes[CLOSEST_SHOWN:]
    return Card(
        Accent.UNSURE,
        layout.text(
            texts.get("unsure-heading"),
            texts.get("unsure-text", passages=len(shown)),
            *notes,
        ),
        *_quotes(shown),
        *_ways_on(texts, shown, others, ending),
        *named_parts(texts, answer.organizations),
        _footer(texts, answer),
    )


def _not_found(texts: Texts, answer: Answer, notes: Sequence[str], ending: _Ending) -> Card:
    nearest = answer.nearest[: layout.BUTTONS_IN_A_ROW]
    advice = "not-found-sections" if nearest else "not-found-hint"
    sections = [
        layout.button(entry.section.title, layout.section_id(entry.id)) for entry in nearest
    ]
    silent = never_mentioned(texts, answer.never_mentioned)
    return Card(
        Accent.NOT_FOUND,
        layout.text(texts.get("not-found-heading"), silent or texts.get("not-found-text"), *notes),
        *named_parts(texts, answer.organizations, silence_told=True),
        layout.text(texts.get(advice)),
        layout.row(*sections),
        layout.row(layout.button(texts.get("button-contents"), layout.contents_id()), *ending),
        layout.text(texts.get("footer-edition", edition=str(answer.edition))),
    )


def more_card(texts: Texts, quotes: Sequence[Quote]) -> Card:
    """The card with further passages; those it has no room for wait behind its button."""
    return _list_card(texts, texts.get("more-heading"), quotes)


def search_card(texts: Texts, words: str, quotes: Sequence[Quote]) -> Card:
    """The card with the passages for some words, best first; at least one passage."""
    heading = texts.get("search-heading", words=markup.line(words, QUESTION_LIMIT))
    return _list_card(texts, heading, quotes)


def _list_card(texts: Texts, heading: str, quotes: Sequence[Quote]) -> Card:
    shown, others = quotes[:MORE_SHOWN], quotes[MORE_SHOWN:]
    return Card(
        Accent.PLAIN,
        layout.text(heading),
        *_quotes(shown),
        *_ways_on(texts, shown, others),
    )


def _quotes(quotes: Sequence[Quote]) -> list[layout.Part]:
    return layout.separated(layout.text(*placed(each, SHORT_QUOTE_LIMIT)) for each in quotes)


def _corrections(texts: Texts, answer: Answer) -> str:
    if not answer.corrections:
        return ""
    words = [
        texts.get(
            "corrected-word",
            asked=markup.line(_as_asked(asked, answer.question), 40),
            found=markup.line(found, 40),
        )
        for asked, found in list(answer.corrections.items())[:CORRECTIONS_SHOWN]
    ]
    return texts.get("corrected", words=", ".join(words))


def _as_asked(word: str, question: str) -> str:
    """A word with the capitals that it had in the question."""
    asked = re.search(re.escape(word), question, re.IGNORECASE)
    return asked.group() if asked else word


def _ways_on(
    texts: Texts,
    shown: Sequence[Quote],
    others: Sequence[Quote],
    ending: _Ending = (),
) -> list[layout.Part | None]:
    """What opens the sections of the shown quotes and the other quotes, and the last buttons."""
    sections = {each.section_id: each.passage.section for each in shown}
    more = more_button(texts, others)
    if len(sections) == 1:
        only = layout.section_id(next(iter(sections)))
        return [layout.row(layout.button(texts.get("button-section"), only), more, *ending)]
    choice = layout.section_select(list(sections.items()), texts.get("select-section"))
    return [choice, layout.row(more, *ending)]


def _footer(texts: Texts, answer: Answer) -> layout.Part:
    title = markup.line(answer.quotes[0].passage.document.title, FOOTER_TITLE_LIMIT)
    return layout.text(texts.get("footer", title=title, edition=str(answer.edition)))
