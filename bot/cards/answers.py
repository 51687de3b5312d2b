"""Cards that answer a question, one for each verdict."""

import re
from collections.abc import Sequence

from bot import markup
from bot.cards import layout
from bot.cards.layout import Accent, Card
from bot.quotations import quote
from bot.texts import Texts
from knowledge import Answer, Organization, Quote, Verdict

CLOSEST_SHOWN = 3
MORE_SHOWN = 5
QUOTE_LIMIT = 900
SHORT_QUOTE_LIMIT = 420
QUESTION_LIMIT = 200
CORRECTIONS_SHOWN = 4
ORGANIZATIONS_SHOWN = 3
FOOTER_TITLE_LIMIT = 60


def answer_card(
    texts: Texts, answer: Answer, *, read_only: int | None = None, repeated: bool = False
) -> Card:
    """The card for an answer.

    Args:
        texts: The language to speak.
        answer: What the knowledge base found.
        read_only: How many characters of a longer question were looked up; else None.
        repeated: Whether to show the question, too.
    """
    notes = _notes(texts, answer, read_only, repeated=repeated)
    match answer.verdict:
        case Verdict.ANSWERED:
            return _answered(texts, answer, notes)
        case Verdict.UNSURE:
            return _unsure(texts, answer, notes)
        case Verdict.NOT_FOUND:
            return _not_found(texts, answer, notes)


def _notes(texts: Texts, answer: Answer, read_only: int | None, *, repeated: bool) -> list[str]:
    """Small lines about the question."""
    question = markup.line(answer.question, QUESTION_LIMIT)
    return [
        texts.get("question", question=question) if repeated and question else "",
        texts.get("question-cut", characters=read_only) if read_only else "",
        _corrections(texts, answer),
    ]


def _answered(texts: Texts, answer: Answer, notes: Sequence[str]) -> Card:
    best, *others = answer.quotes
    return Card(
        Accent.ANSWERED,
        layout.text(*notes, *_placed(best, QUOTE_LIMIT)),
        _organizations(texts, answer.organizations),
        *_ways_on(texts, [best], others),
        _footer(texts, answer),
    )


def _unsure(texts: Texts, answer: Answer, notes: Sequence[str]) -> Card:
    shown, others = answer.quotes[:CLOSEST_SHOWN], answer.quotes[CLOSEST_SHOWN:]
    return Card(
        Accent.UNSURE,
        layout.text(
            texts.get("unsure-heading"),
            texts.get("unsure-text", passages=len(shown)),
            *notes,
        ),
        *_quotes(shown),
        _organizations(texts, answer.organizations),
        *_ways_on(texts, shown, others),
        _footer(texts, answer),
    )


def _not_found(texts: Texts, answer: Answer, notes: Sequence[str]) -> Card:
    nearest = answer.nearest[: layout.BUTTONS_IN_A_ROW]
    advice = "not-found-sections" if nearest else "not-found-hint"
    sections = [
        layout.button(entry.section.title, layout.section_id(entry.id)) for entry in nearest
    ]
    return Card(
        Accent.NOT_FOUND,
        layout.text(
            texts.get("not-found-heading"), texts.get("not-found-text"), *notes, texts.get(advice)
        ),
        _organizations(texts, answer.organizations),
        layout.row(*sections),
        layout.row(layout.button(texts.get("button-contents"), layout.contents_id())),
        layout.text(texts.get("footer-edition", edition=str(answer.edition))),
    )


def more_card(texts: Texts, quotes: Sequence[Quote]) -> Card:
    """The card with further passages; those it has no room for wait behind its button."""
    shown, others = quotes[:MORE_SHOWN], quotes[MORE_SHOWN:]
    return Card(
        Accent.PLAIN,
        layout.text(texts.get("more-heading")),
        *_quotes(shown),
        *_ways_on(texts, shown, others),
    )


def organization_card(texts: Texts, organization: Organization, quotes: Sequence[Quote]) -> Card:
    """The card for an organization: the sentences that name it, each with its place.

    Args:
        texts: The language to speak.
        organization: The organization.
        quotes: The passages that name it, in reading order, those sentences deciding.
    """
    shown, others = quotes[:MORE_SHOWN], quotes[MORE_SHOWN:]
    name = markup.line(organization.label, layout.NAME_LIMIT)
    return Card(
        Accent.PLAIN,
        layout.text(
            texts.get("organization-heading", name=name),
            texts.get("organization-mentions", passages=organization.passages),
        ),
        *_quotes(shown),
        *_ways_on(texts, shown, others),
    )


def _placed(found: Quote, limit: int) -> tuple[str, str]:
    """A quote's place in a small line, and the quote."""
    section = found.passage.section
    return f"-# {layout.path(section)}", quote(found.passage, found.deciding, limit)


def _quotes(quotes: Sequence[Quote]) -> list[layout.Part]:
    return layout.separated(layout.text(*_placed(each, SHORT_QUOTE_LIMIT)) for each in quotes)


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


def _organizations(texts: Texts, organizations: Sequence[Organization]) -> layout.Part | None:
    facts = [_fact(texts, each) for each in organizations[:ORGANIZATIONS_SHOWN]]
    return layout.text(*facts) if facts else None


def _fact(texts: Texts, organization: Organization) -> str:
    name = markup.line(organization.name, layout.NAME_LIMIT)
    if organization.acronym in {None, organization.name}:
        return texts.get("organization-fact", name=name, passages=organization.passages)
    acronym = markup.line(str(organization.acronym), 40)
    return texts.get("acronym-fact", acronym=acronym, name=name, passages=organization.passages)


def _ways_on(
    texts: Texts, shown: Sequence[Quote], others: Sequence[Quote]
) -> list[layout.Part | None]:
    """What opens the sections of the quotes that are shown, and the other quotes."""
    sections = {each.section_id: each.passage.section for each in shown}
    more = _more_button(texts, others)
    if len(sections) == 1:
        only = layout.section_id(next(iter(sections)))
        return [layout.row(layout.button(texts.get("button-section"), only), more)]
    choice = layout.section_select(list(sections.items()), texts.get("select-section"))
    return [choice, layout.row(more)]


def _more_button(texts: Texts, quotes: Sequence[Quote]) -> layout.Button | None:
    custom_id = layout.more_id(quotes)
    return layout.button(texts.get("button-more"), custom_id) if custom_id else None


def _footer(texts: Texts, answer: Answer) -> layout.Part:
    title = markup.line(answer.quotes[0].passage.document.title, FOOTER_TITLE_LIMIT)
    return layout.text(texts.get("footer", title=title, edition=str(answer.edition)))
