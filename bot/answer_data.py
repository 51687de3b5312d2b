"""Answers as data, for other programs."""

from typing import Any

from knowledge import Answer, Fact, FactAnswer, Organization, Quote, Section


def answer_as_data(answer: Answer) -> dict[str, Any]:
    """An answer as JSON can hold it.

    Returns:
        ``question``, ``verdict``, ``tied``, ``read_as``, ``edition``, ``corrections``,
        ``quotes``, ``organizations``, ``nearest`` and ``facts``. ``tied`` tells that the
        second quote fits as well as the first, and that nothing else keeps the verdict from
        being ``answered``. ``document`` is a file's name, ``section`` the headings from the
        title down, ``ordinal`` the passage's 0-based place in its document, ``confidence`` a
        probability (0 to 1) to four digits. ``reference`` and ``facts`` are from the
        catalogue, not from the documents; each fact has its ``source`` and the day on which
        it was ``read`` there. ``facts`` is null unless the question asks for facts.
    """
    return {
        "question": answer.question,
        "verdict": answer.verdict.value,
        "tied": answer.is_tied,
        "read_as": answer.read_as,
        "edition": answer.edition,
        "corrections": dict(answer.corrections),
        "quotes": [_quote_as_data(quote) for quote in answer.quotes],
        "organizations": [_organization_as_data(each) for each in answer.organizations],
        "nearest": [_section_as_data(entry.section) for entry in answer.nearest],
        "facts": None if answer.facts is None else _facts_as_data(answer.facts),
    }


def _quote_as_data(quote: Quote) -> dict[str, Any]:
    passage = quote.passage
    return {
        "document": passage.document.name,
        "title": passage.document.title,
        "section": list(passage.section.path),
        "ordinal": passage.ordinal,
        "text": passage.text,
        "sentence": quote.sentence,
        "confidence": round(quote.confidence, 4),
        "matches": [
            {"asked": match.asked, "found": match.found, "kind": match.kind.value}
            for match in quote.matches
        ],
    }


def _organization_as_data(organization: Organization) -> dict[str, Any]:
    return {
        "name": organization.name,
        "acronym": organization.acronym,
        "passages": organization.passages,
        "reference": _reference_as_data(organization),
        "mentions": [
            {
                "document": mention.passage.document.name,
                "section": list(mention.passage.section.path),
                "ordinal": mention.passage.ordinal,
                "sentence": mention.sentence.text,
            }
            for mention in organization.mentions
        ],
    }


def _reference_as_data(organization: Organization) -> dict[str, Any] | None:
    facts = organization.reference
    if facts is None:
        return None
    others: dict[Fact, Any] = {
        Fact.FOUNDED: facts.founding and facts.founding.date,
        Fact.FOUNDING_ACT: facts.founding and facts.founding.act,
        Fact.RELATED: list(facts.related) or None,
        Fact.MEMBERS: facts.members and facts.members.count,
    }
    values = {fact: others.get(fact, facts.text_of(fact)) for fact in Fact}
    known = {
        fact.value: {"value": value, "source": facts.source_of(fact), "read": facts.read}
        for fact, value in values.items()
        if value is not None
    }
    if facts.members is not None:
        known["members"]["as_of"] = facts.members.as_of
    return {"name": facts.name, "acronyms": list(facts.acronyms), "facts": known}


def _facts_as_data(answer: FactAnswer) -> dict[str, Any]:
    return {
        "asked": answer.asked.value,
        "about": [_organization_as_data(each) for each in answer.about],
        "listed": [_name_as_data(each) for each in answer.listed],
        "related": [_name_as_data(each) for each in answer.related],
    }


def _name_as_data(organization: Organization) -> dict[str, Any]:
    facts = organization.reference
    parent = None
    if facts is not None and facts.parent:
        source = facts.source_of(Fact.PARENT)
        parent = {"value": facts.parent, "source": source, "read": facts.read}
    return {
        "name": organization.name,
        "acronym": organization.acronym,
        "passages": organization.passages,
        "parent": parent,
    }


def _section_as_data(section: Section) -> dict[str, Any]:
    return {"document": section.document.name, "section": list(section.path)}
