"""Answers as data, for other programs."""

from typing import Any

from knowledge import Answer, Organization, Quote, Section


def answer_as_data(answer: Answer) -> dict[str, Any]:
    """An answer as JSON can hold it.

    Returns:
        ``question``, ``verdict``, ``edition``, ``corrections``, ``quotes``,
        ``organizations`` and ``nearest``. ``document`` is a file's name, ``section`` the
        headings from the title down, ``ordinal`` the passage's 0-based place in its
        document, ``confidence`` a probability (0 to 1) to four digits.
    """
    return {
        "question": answer.question,
        "verdict": answer.verdict.value,
        "edition": answer.edition,
        "corrections": dict(answer.corrections),
        "quotes": [_quote_as_data(quote) for quote in answer.quotes],
        "organizations": [_organization_as_data(each) for each in answer.organizations],
        "nearest": [_section_as_data(entry.section) for entry in answer.nearest],
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


def _section_as_data(section: Section) -> dict[str, Any]:
    return {"document": section.document.name, "section": list(section.path)}
