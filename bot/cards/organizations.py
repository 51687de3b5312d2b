"""Cards on organizations: one with all that is known of it, and lists of them."""

from collections.abc import Iterable, Sequence

from bot import markup
from bot.cards import custom_ids, layout
from bot.cards.facts import (
    answered_facts,
    short_facts,
    sources_of_parents,
    whole_facts,
)
from bot.cards.layout import Accent, Card
from bot.cards.passages import more_button, placed
from bot.texts import Texts
from knowledge import Asked, FactAnswer, Organization, OtherOrganization, Quote, Relation

QUOTES_SHOWN = 3
QUOTE_LIMIT = 280
TOGETHER_SHOWN = 5
TOGETHER_LIMIT = 40
LISTED_ON_A_PAGE = 20
LISTED_IN_AN_ANSWER = 10
KINDS_SHOWN = 8
NAMES_LIMIT = 300
SHORT_FACTS_SHOWN = 3


def organization_card(
    texts: Texts,
    organization: Organization,
    quotes: Sequence[Quote],
    asker: int | None = None,
) -> Card:
    """The card for an organization: what the documents say of it, then the reference facts.

    Args:
        texts: The language to speak.
        organization: The organization.
        quotes: The passages that name it, in reading order, those sentences deciding.
        asker: Who asked for it, where others see the card as well; else None.
    """
    shown, others = quotes[:QUOTES_SHOWN], quotes[QUOTES_SHOWN:]
    name = markup.line(organization.label, layout.NAME_LIMIT)
    return Card(
        Accent.PLAIN,
        layout.text(
            texts.get("organization-heading", name=name),
            _named(texts, organization),
            _together(texts, organization.others),
        ),
        *layout.separated(layout.text(*placed(each, QUOTE_LIMIT)) for each in shown),
        _read_on(texts, organization),
        layout.row(more_button(texts, others)),
        layout.divider() if organization.reference else None,
        *whole_facts(texts, organization),
        _walk_on(texts, organization.others),
        layout.row(_website(texts, organization), layout.remove_button(texts, asker)),
    )


def _named(texts: Texts, organization: Organization) -> str:
    if not organization.passages:
        return texts.get("organization-never-mentioned")
    return texts.get("organization-mentions", passages=organization.passages)


def _together(texts: Texts, others: Iterable[OtherOrganization]) -> str:
    together = [each for each in others if each.passages]
    shown = together[:TOGETHER_SHOWN]
    names = [markup.line(each.acronym or each.name, TOGETHER_LIMIT) for each in shown]
    rest = len(together) - len(shown)
    names += [texts.get("and-more", count=rest)] if rest else []
    return texts.get("organization-together", names=texts.listed(names)) if names else ""


def _read_on(texts: Texts, organization: Organization) -> layout.Part | None:
    """What opens the sections that name it."""
    sections = [(each.entry.id, each.entry.section) for each in organization.sections]
    if len(sections) == 1:
        button = layout.button(texts.get("button-section"), custom_ids.section_id(sections[0][0]))
        return layout.row(button)
    return layout.section_select(sections, texts.get("select-section"))


def _walk_on(texts: Texts, others: Sequence[OtherOrganization]) -> layout.Part | None:
    listed = [(each.name, each.label, _relation(texts, each)) for each in others]
    return layout.organization_select(listed, texts.get("select-related"))


def _relation(texts: Texts, other: OtherOrganization) -> str:
    match other.relation:
        case Relation.TOGETHER:
            return texts.get("relation-together", passages=other.passages)
        case Relation.PARENT:
            return texts.get("relation-parent")
        case Relation.PART:
            return texts.get("relation-part")
        case Relation.RELATED:
            return texts.get("relation-related")


def _website(texts: Texts, organization: Organization) -> layout.Button | None:
    address = organization.reference.website if organization.reference else None
    return None if address is None else layout.link(texts.get("button-website"), address)


def organizations_card(
    texts: Texts,
    organizations: Sequence[Organization],
    edition: int,
    page: int = 0,
    asker: int | None = None,
) -> Card:
    """The card for a page of the organizations that the documents name.

    Args:
        texts: The language to speak.
        organizations: All of them, the most mentioned first.
        edition: The edition's number.
        page: 0 and up; past the end is the last one.
        asker: Who asked for it, where others see the card as well; else None.
    """
    remove = layout.remove_button(texts, asker)
    pages = max(1, -(-len(organizations) // LISTED_ON_A_PAGE))
    page = min(page, pages - 1)
    shown = organizations[page * LISTED_ON_A_PAGE : (page + 1) * LISTED_ON_A_PAGE]
    return Card(
        Accent.PLAIN,
        layout.text(
            texts.get("organizations-heading"),
            texts.get("organizations-count", organizations=len(organizations)),
            *(counted(texts, each) for each in shown),
        ),
        _choose(texts, shown),
        *layout.turning(texts, page, pages, custom_ids.organizations_id, remove),
        layout.text(texts.get("footer-edition", edition=str(edition))),
    )


def counted(texts: Texts, organization: Organization) -> str:
    """An organization in a line, with how many passages name it."""
    name = markup.line(organization.name, layout.NAME_LIMIT)
    if organization.acronym in {None, organization.name}:
        return texts.get("organization-counted", name=name, passages=organization.passages)
    acronym = markup.line(str(organization.acronym), 40)
    return texts.get("acronym-counted", acronym=acronym, name=name, passages=organization.passages)


def _choose(texts: Texts, organizations: Iterable[Organization]) -> layout.Part | None:
    listed = [(each.name, each.label, None) for each in organizations]
    return layout.organization_select(listed, texts.get("select-organization"))


def fact_parts(texts: Texts, answer: FactAnswer) -> list[layout.Part | None]:
    """What a card shows of an answer to a question for facts.

    Of organizations that the documents never mention the facts come first: the card says so.
    """
    match answer.asked:
        case Asked.ORGANIZATIONS:
            return _listed(texts, answer.listed)
        case Asked.PARTS:
            return _parts(texts, answer)
    about = sorted(answer.about, key=lambda each: each.passages > 0)
    return [layout.text(*answered_facts(texts, answer.asked, about)), about_row(texts, about)]


def _listed(texts: Texts, organizations: Sequence[Organization]) -> list[layout.Part | None]:
    shown = organizations[:LISTED_IN_AN_ANSWER]
    rest = len(organizations) - len(shown)
    button = layout.button(texts.get("button-organizations"), custom_ids.organizations_id())
    return [
        layout.text(
            texts.get("organizations-named", organizations=len(organizations)),
            *(counted(texts, each) for each in shown),
            texts.get("and-more", count=rest) if rest else "",
        ),
        _choose(texts, organizations[: layout.OPTIONS_IN_A_SELECT]),
        layout.row(button) if rest else None,
    ]


def _parts(texts: Texts, answer: FactAnswer) -> list[layout.Part | None]:
    """What is part of an organization, by kind; what the documents name is in bold."""
    name = markup.line(answer.about[0].label, layout.NAME_LIMIT)
    kinds = [
        texts.get("parts-kind", kind=markup.line(kind, 60).capitalize(), names=_names(texts, group))
        for kind, group in list(_by_kind(answer.listed))[:KINDS_SHOWN]
    ]
    related = _names(texts, answer.related)
    return [
        layout.text(
            texts.get("parts-heading", name=name, count=len(answer.listed)),
            *kinds,
            texts.get("parts-related", names=related) if related else "",
        ),
        layout.text(texts.get("parts-note"), sources_of_parents(texts, answer.listed)),
        _choose(texts, [*answer.listed, *answer.related][: layout.OPTIONS_IN_A_SELECT]),
        about_row(texts, answer.about),
    ]


def _by_kind(organizations: Iterable[Organization]) -> Iterable[tuple[str, list[Organization]]]:
    """Organizations by kind, in the order they come."""
    kinds: dict[str, list[Organization]] = {}
    for each in organizations:
        kinds.setdefault(each.reference.kind if each.reference else "", []).append(each)
    return kinds.items()


def _names(texts: Texts, organizations: Sequence[Organization]) -> str:
    """The short names of organizations in a line, as many as fit."""
    # Two may share an acronym; the second then goes by its name.
    called: dict[str, Organization] = {}
    for each in organizations:
        free = each.acronym if each.acronym not in called else None
        called[free or each.name] = each
    shown: list[str] = []
    room = NAMES_LIMIT
    for name, each in called.items():
        line = markup.line(name, 80)
        room -= len(line) + 2
        if room < 0:
            break
        shown.append(markup.bold(line) if each.passages else line)
    rest = len(organizations) - len(shown)
    return texts.listed([*shown, *([texts.get("and-more", count=rest)] if rest else [])])


def named_parts(
    texts: Texts, organizations: Sequence[Organization], *, silence_told: bool = False
) -> list[layout.Part | None]:
    """The organizations that an answer names: counts, facts in short, a way to each card.

    Args:
        texts: The language to speak.
        organizations: Those of the answer.
        silence_told: Whether the card says already which of them the documents never mention.
    """
    shown = organizations[:SHORT_FACTS_SHOWN]
    if not shown:
        return []
    counts = [_mentioned(texts, each) for each in shown if each.passages or not silence_told]
    lines = [*counts, *short_facts(texts, shown)]
    return [layout.text(*lines) if lines else None, about_row(texts, shown)]


def _mentioned(texts: Texts, organization: Organization) -> str:
    if organization.passages:
        return texts.get("small", text=counted(texts, organization))
    return texts.get("small", text=never_mentioned(texts, [organization]))


def never_mentioned(texts: Texts, organizations: Sequence[Organization]) -> str:
    """That the documents never mention these; nothing without any."""
    names = [
        markup.bold(markup.line(each.acronym or each.name, TOGETHER_LIMIT))
        for each in organizations[:TOGETHER_SHOWN]
    ]
    rest = len(organizations) - len(names)
    names += [texts.get("and-more", count=rest)] if rest else []
    return texts.get("never-mentioned", names=texts.listed(names)) if names else ""


def about_row(texts: Texts, organizations: Iterable[Organization]) -> layout.Part | None:
    """Buttons that open the whole cards of organizations."""
    buttons = {
        each.name: layout.button(
            texts.get("button-about", name=markup.label(each.acronym or each.name)),
            custom_ids.organization_id(each.name),
        )
        for each in organizations
    }
    return layout.row(*buttons.values())
