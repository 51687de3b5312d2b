"""Reference facts as lines of a card, each with where and when it was read.

They never stand without the words that say they are not from the documents.
"""

from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from bot import markup
from bot.cards import layout
from bot.texts import Texts
from knowledge import Asked, Fact, Founding, Organization, ReferenceFacts

PURPOSE_LIMIT = 210
FACT_LIMIT = 130
RELATED_SHOWN = 4
RELATED_LIMIT = 60
ABOUT_SHOWN = 5
SOURCE_LIMIT = 50
SOURCES_SHOWN = 12
SOURCES_OF_A_LIST = 5
# All links of a card together; beyond that a source is named by its site alone.
LINKS_LIMIT = 600
_NUMERALS = "¹²³⁴⁵⁶⁷⁸⁹"

# The lines of a card, in their order.
_FACT_LINES = {
    Fact.KIND: "fact-kind",
    Fact.FOUNDED: "fact-founded",
    Fact.HEADQUARTERS: "fact-headquarters",
    Fact.PARENT: "fact-parent",
    Fact.RELATED: "fact-related",
    Fact.MEMBERS: "fact-members",
    Fact.ARABIC: "fact-arabic",
    Fact.FRENCH: "fact-french",
}
_ANSWERS = {
    Asked.PURPOSE: (Fact.PURPOSE, "answer-purpose"),
    Asked.HEADQUARTERS: (Fact.HEADQUARTERS, "answer-headquarters"),
    Asked.FOUNDED: (Fact.FOUNDED, "answer-founded"),
    Asked.MEMBERS: (Fact.MEMBERS, "answer-members"),
    Asked.WEBSITE: (Fact.WEBSITE, "answer-website"),
    Asked.ARABIC: (Fact.ARABIC, "answer-arabic"),
    Asked.FRENCH: (Fact.FRENCH, "answer-french"),
}


class Sources:
    """The sources of a card's facts, numbered as they are cited."""

    def __init__(self) -> None:
        self._addresses: dict[str, str] = {}

    def cite(self, facts: ReferenceFacts, fact: Fact) -> str:
        """The mark that stands behind a fact."""
        address = facts.source_of(fact)
        self._addresses.setdefault(address, facts.read)
        return _mark(list(self._addresses).index(address))

    def line(self, texts: Texts, *, shown: int = SOURCES_SHOWN, numbered: bool = True) -> str:
        """Where they were read, and when; nothing where nothing was cited."""
        if not self._addresses:
            return ""
        room = LINKS_LIMIT
        listed: list[str] = []
        for number, address in enumerate(list(self._addresses)[:shown]):
            link = _link(address, room)
            room -= len(link)
            listed.append(f"{_mark(number)} {link}" if numbered else link)
        rest = len(self._addresses) - len(listed)
        listed += [texts.get("and-more", count=rest)] if rest else []
        days = " / ".join(date(texts, each) for each in sorted(set(self._addresses.values())))
        return texts.get("fact-sources", sources=" · ".join(listed), date=days)


def _mark(number: int) -> str:
    """A small number, counted from 0."""
    return _NUMERALS[number] if number < len(_NUMERALS) else f"⁽{number + 1}⁾"


def _link(address: str, room: int) -> str:
    """A source by its site, linked where the address is not too long."""
    parts = urlsplit(address)
    site = (parts.hostname or address).removeprefix("www.")
    if site == "github.com":  # which tells nothing without whose
        site += "/" + parts.path.strip("/").partition("/")[0]
    site = markup.line(site, SOURCE_LIMIT)
    link = f"[{site}](<{address}>)"
    return link if len(link) <= room else site


def date(texts: Texts, iso: str) -> str:
    """An ISO date, or a year, or a year and a month, as the language writes it."""
    year, month, day = (*map(int, iso.split("-")), 0, 0)[:3]
    if not month:
        return str(year)
    if not day:
        return texts.get("date-month", month=month, year=str(year))
    return texts.get("date-day", day=day, month=month, year=str(year))


def whole_facts(texts: Texts, organization: Organization) -> list[layout.Part | None]:
    """All that the catalogue knows of an organization; nothing where it knows nothing."""
    facts = organization.reference
    if facts is None:
        return []
    sources = Sources()
    purpose = fact_value(texts, facts, Fact.PURPOSE) + sources.cite(facts, Fact.PURPOSE)
    lines = list(_fact_lines(texts, facts, sources))
    return [
        layout.text(texts.get("facts-heading"), texts.get("facts-note"), purpose, *lines),
        layout.text(sources.line(texts)),
    ]


def _fact_lines(texts: Texts, facts: ReferenceFacts, sources: Sources) -> Iterator[str]:
    for fact, key in _FACT_LINES.items():
        value = fact_value(texts, facts, fact)
        if value:
            yield f"- {texts.get(key, value=value)}{sources.cite(facts, fact)}"


def fact_value(texts: Texts, facts: ReferenceFacts, fact: Fact) -> str:
    """A fact as markup; nothing where it is not known."""
    match fact:
        case Fact.FOUNDED:
            return "" if facts.founding is None else _founded(texts, facts.founding)
        case Fact.MEMBERS if facts.members is not None:
            return texts.get(
                "members-value", count=facts.members.count, date=date(texts, facts.members.as_of)
            )
        case Fact.RELATED:
            related = [markup.line(each, RELATED_LIMIT) for each in facts.related[:RELATED_SHOWN]]
            rest = len(facts.related) - len(related)
            related += [texts.get("and-more", count=rest)] if rest else []
            return texts.listed(related)
        case Fact.PURPOSE:
            return markup.line(facts.purpose, PURPOSE_LIMIT)
        case Fact.WEBSITE:
            return "" if facts.website is None else f"<{facts.website}>"
    text = facts.text_of(fact)
    return markup.line(text, FACT_LIMIT) if text else ""


def _founded(texts: Texts, founding: Founding) -> str:
    when = date(texts, founding.date)
    if founding.act is None:
        return when
    return texts.get("founded-value", date=when, act=markup.line(founding.act, FACT_LIMIT))


def short_facts(texts: Texts, organizations: Iterable[Organization]) -> list[str]:
    """A small line of facts of the organizations that the catalogue knows, and their sources."""
    sources = Sources()
    told = [
        texts.get(
            "facts-short",
            name=markup.line(each.acronym or each.name, 40),
            facts=texts.listed(_short(texts, each.reference, sources)),
        )
        for each in organizations
        if each.reference is not None
    ]
    return (
        [texts.get("facts-note-short", facts="; ".join(told)), sources.line(texts)] if told else []
    )


def _short(texts: Texts, facts: ReferenceFacts, sources: Sources) -> Iterator[str]:
    """The kind, the year of its founding and the place: what fits into half a line."""
    yield fact_value(texts, facts, Fact.KIND) + sources.cite(facts, Fact.KIND)
    if facts.founding is not None:
        year = facts.founding.date.partition("-")[0]
        yield texts.get("short-founded", year=year) + sources.cite(facts, Fact.FOUNDED)
    if facts.headquarters is not None:
        place = markup.line(facts.headquarters.partition(",")[0], 60)
        yield place + sources.cite(facts, Fact.HEADQUARTERS)


def answered_facts(texts: Texts, asked: Asked, about: Sequence[Organization]) -> list[str]:
    """The facts that a question asks for, a sentence for each organization, and their sources.

    Args:
        texts: The language to speak.
        asked: Which fact; no list.
        about: The organizations, of which the catalogue knows it.
    """
    sources = Sources()
    lines = [
        _sentence(texts, asked, each, each.reference, sources)
        for each in about[:ABOUT_SHOWN]
        if each.reference is not None
    ]
    rest = len(about) - ABOUT_SHOWN
    return [*lines, texts.get("and-more", count=rest) if rest > 0 else "", sources.line(texts)]


def sources_of_parents(texts: Texts, organizations: Iterable[Organization]) -> str:
    """Where it was read what organizations are part of; the first sources."""
    sources = Sources()
    for each in organizations:
        if each.reference is not None and each.reference.parent:
            sources.cite(each.reference, Fact.PARENT)
    return sources.line(texts, shown=SOURCES_OF_A_LIST, numbered=False)


def _sentence(
    texts: Texts, asked: Asked, organization: Organization, facts: ReferenceFacts, sources: Sources
) -> str:
    name = markup.line(organization.label, layout.NAME_LIMIT)
    if asked is Asked.ACRONYM:
        full = markup.line(facts.name, layout.NAME_LIMIT)
        acronym = markup.line(organization.acronym or facts.acronym or facts.name, 40)
        mark = sources.cite(facts, Fact.KIND)
        return texts.get("answer-acronym", name=acronym, value=full) + mark
    if asked is Asked.PARENT:
        fact = Fact.PARENT if facts.parent else Fact.RELATED
        key = "answer-parent" if facts.parent else "answer-related"
    else:
        fact, key = _ANSWERS[asked]
    value = fact_value(texts, facts, fact)
    return texts.get(key, name=name, value=value) + sources.cite(facts, fact)
