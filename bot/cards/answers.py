"""Cards that answer a question, one for each verdict."""

from collections.abc import Sequence

from bot import markup
from bot.cards import custom_ids, layout
from bot.cards.layout import Accent, Card, Place
from bot.cards.notes import AS_USUAL, Asking, is_told_whole, notes, words_as_asked
from bot.cards.organizations import fact_parts, named_parts, never_mentioned
from bot.cards.passages import (
    ONE_BY_ONE,
    SHORT_QUOTE_LIMIT,
    more_button,
    passage_parts,
    placed_together,
    ways_on,
    why_button,
)
from bot.texts import Texts
from knowledge import Answer, Asked, FactAnswer, Quote, Verdict

CLOSEST_SHOWN = 3
TIED_SHOWN = 2
HELPFUL, NOT_HELPFUL = "👍", "👎"


def answer_card(texts: Texts, answer: Answer, asking: Asking = AS_USUAL) -> Card:
    """The card for an answer.

    Args:
        texts: The language to speak.
        answer: What the knowledge base found.
        asking: How it was asked.
    """
    facts = answer.facts
    if facts and (facts.asked is Asked.ORGANIZATIONS or answer.verdict is not Verdict.ANSWERED):
        return _by_facts(texts, answer, facts, asking)
    match answer.verdict:
        case Verdict.ANSWERED:
            return _answered(texts, answer, asking)
        case Verdict.UNSURE:
            return (_tied if answer.is_tied else _unsure)(texts, answer, asking)
        case Verdict.NOT_FOUND:
            return _not_found(texts, answer, asking)


def passages_shown(answer: Answer) -> int:
    """How many passages the card for an answer shows at first."""
    if answer.verdict is Verdict.ANSWERED:
        return 1
    return TIED_SHOWN if answer.is_tied else CLOSEST_SHOWN


def is_silent(answer: Answer) -> bool:
    """Whether neither the documents nor the catalogue tell anything."""
    return answer.verdict is Verdict.NOT_FOUND and answer.facts is None


def _ending(
    texts: Texts, answer: Answer, asking: Asking, first: layout.Button | None = None
) -> list[layout.Part | None]:
    """What is done with an answer: rate it, ask once more, remove it; and its edition."""
    again = layout.button(texts.get("button-ask-again"), custom_ids.ASK_AGAIN_ID)
    last = layout.row(
        first,
        *(() if is_silent(answer) else _votes(answer)),
        again if asking.repeated else None,
        layout.remove_button(texts, asking.asker, asking.given_to),
    )
    return [last, layout.text(texts.get("footer-edition", edition=str(answer.edition)))]


def _said(texts: Texts, answer: Answer, asking: Asking, *heading: str) -> list[layout.Part | None]:
    """What stands above an answer, and what searches for corrected words as they are written."""
    said = layout.text(*heading, *notes(texts, answer, asking), place=Place.NOTES)
    if not answer.corrections or asking.as_written or not is_told_whole(answer, asking):
        return [said]
    words = markup.label(" ".join(words_as_asked(answer)))
    label = texts.get("button-as-written", words=words)
    return [said, layout.row(layout.button(label, custom_ids.AS_WRITTEN_ID))]


def _votes(answer: Answer) -> tuple[layout.Button, layout.Button]:
    passage = answer.quotes[0].id if answer.quotes else 0
    return (
        layout.sign_button(HELPFUL, custom_ids.vote_id(helpful=True, passage=passage)),
        layout.sign_button(NOT_HELPFUL, custom_ids.vote_id(helpful=False, passage=passage)),
    )


def _answered(texts: Texts, answer: Answer, asking: Asking) -> Card:
    return Card(
        Accent.ANSWERED,
        *_said(texts, answer, asking),
        *passage_parts(texts, answer.quotes, ONE_BY_ONE, explained=is_told_whole(answer, asking)),
        *_facts_beside(texts, answer),
        *_ending(texts, answer, asking),
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
    asking: Asking,
) -> Card:
    """The card for a question that the documents do not answer, but the facts do."""
    silent = never_mentioned(texts, [each for each in facts.about if not each.passages])
    told = facts.asked is Asked.ORGANIZATIONS
    unsure = "facts-unsure" if answer.verdict is Verdict.UNSURE else "facts-instead"
    instead = texts.get("facts-of-silent" if silent else unsure)
    closest = None
    if answer.verdict is Verdict.UNSURE and not silent:
        closest = more_button(texts, answer.quotes, "button-closest")
    return Card(
        Accent.ANSWERED if told else Accent.PLAIN,
        *_said(texts, answer, asking),
        layout.text(silent, "" if told else instead),
        *fact_parts(texts, facts),
        *_ending(texts, answer, asking, closest),
    )


def _unsure(texts: Texts, answer: Answer, asking: Asking) -> Card:
    shown, others = answer.quotes[:CLOSEST_SHOWN], answer.quotes[CLOSEST_SHOWN:]
    heading = texts.get("unsure-heading"), texts.get("unsure-text", passages=len(shown))
    return Card(
        Accent.UNSURE,
        *_said(texts, answer, asking, *heading),
        layout.text(placed_together(shown, SHORT_QUOTE_LIMIT)),
        *ways_on(texts, shown, more_button(texts, others), _why(texts, answer, asking, shown)),
        *named_parts(texts, answer.organizations),
        *_ending(texts, answer, asking),
    )


def _why(
    texts: Texts, answer: Answer, asking: Asking, shown: Sequence[Quote]
) -> layout.Button | None:
    return why_button(texts, shown) if is_told_whole(answer, asking) else None


def _tied(texts: Texts, answer: Answer, asking: Asking) -> Card:
    """The card for two passages that fit alike, to pick from."""
    shown, others = answer.quotes[:TIED_SHOWN], answer.quotes[TIED_SHOWN:]
    more = more_button(texts, others)
    return Card(
        Accent.UNSURE,
        *_said(texts, answer, asking),
        layout.text(texts.get("tied-heading"), texts.get("tied-text"), place=Place.HEADING),
        layout.text(placed_together(shown, SHORT_QUOTE_LIMIT), place=Place.PASSAGES),
        layout.passage_select(shown, texts.get("select-passage")),
        layout.row(more, _why(texts, answer, asking, shown), place=Place.WAYS),
        *named_parts(texts, answer.organizations),
        *_ending(texts, answer, asking),
    )


def _not_found(texts: Texts, answer: Answer, asking: Asking) -> Card:
    nearest = answer.nearest[: layout.BUTTONS_IN_A_ROW]
    advice = "not-found-sections" if nearest else "not-found-hint"
    sections = [
        layout.button(entry.section.title, custom_ids.section_id(entry.id)) for entry in nearest
    ]
    silent = never_mentioned(texts, answer.never_mentioned)
    heading = texts.get("not-found-heading"), silent or texts.get("not-found-text")
    return Card(
        Accent.NOT_FOUND,
        *_said(texts, answer, asking, *heading),
        *named_parts(texts, answer.organizations, silence_told=True),
        layout.text(texts.get(advice)),
        layout.row(*sections),
        layout.row(layout.button(texts.get("button-contents"), custom_ids.contents_id())),
        *_ending(texts, answer, asking),
    )
