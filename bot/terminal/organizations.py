"""Organizations and their reference facts as a terminal shows them."""

from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from rich.console import Group, RenderableType
from rich.text import Text

from bot.terminal.console import count, dim, indented, paragraphs, place, printable
from knowledge import Asked, Fact, FactAnswer, Organization, ReferenceFacts, Relation

NOT_FROM_DOCUMENTS = "Reference facts, not from the documents"
RELATIONS = {
    Relation.TOGETHER: "named together",
    Relation.PARENT: "it is part of this one",
    Relation.PART: "part of it",
    Relation.RELATED: "by agreement",
}
_LABELS = {
    Fact.PURPOSE: "Purpose",
    Fact.KIND: "Kind",
    Fact.FOUNDED: "Founded",
    Fact.HEADQUARTERS: "Headquarters",
    Fact.PARENT: "Part of",
    Fact.RELATED: "Works by agreement with",
    Fact.MEMBERS: "Members",
    Fact.ARABIC: "In Arabic",
    Fact.FRENCH: "In French",
    Fact.WEBSITE: "Website",
}
_ASKED = {
    Asked.PURPOSE: (Fact.PURPOSE,),
    Asked.HEADQUARTERS: (Fact.HEADQUARTERS,),
    Asked.FOUNDED: (Fact.FOUNDED,),
    Asked.MEMBERS: (Fact.MEMBERS,),
    Asked.PARENT: (Fact.PARENT, Fact.RELATED),
    Asked.WEBSITE: (Fact.WEBSITE,),
    Asked.ARABIC: (Fact.ARABIC,),
    Asked.FRENCH: (Fact.FRENCH,),
}


def fact_text(facts: ReferenceFacts, fact: Fact) -> str:
    """A fact as plain text, dates as ISO writes them; nothing where it is not known."""
    match fact:
        case Fact.FOUNDED if facts.founding is not None:
            act = f" ({facts.founding.act})" if facts.founding.act else ""
            return facts.founding.date + act
        case Fact.MEMBERS if facts.members is not None:
            return f"{facts.members.count:,} (as of {facts.members.as_of})"
        case Fact.RELATED:
            return ", ".join(facts.related)
    return facts.text_of(fact) or ""


def render_organization(organization: Organization) -> RenderableType:
    """An organization: every sentence that names it, and where; then its reference facts."""
    shown: list[RenderableType | None] = [organization_line(organization)]
    for mention in organization.mentions:
        shown.append(place(mention.passage.section))
        shown.append(indented(Text(printable(mention.sentence.text))))
    if organization.reference is not None:
        shown.append(_facts(organization.reference, _LABELS))
    shown.append(_others(organization))
    return paragraphs(shown)


def organization_line(organization: Organization) -> Text:
    """An organization with how many passages mention it."""
    name = Text(printable(organization.label), style="bold")
    if not organization.passages:
        return name.append(", never mentioned in the documents", style="not bold")
    return name.append(
        f", mentioned in {count(organization.passages, 'passage')}", style="not bold"
    )


def organizations_named(organizations: Sequence[Organization]) -> RenderableType | None:
    """The organizations that an answer names, each with its facts in short."""
    if not organizations:
        return None
    lines: list[RenderableType] = [Text("Organizations", style="bold")]
    for each in organizations:
        lines.append(indented(organization_line(each)))
        if each.reference is not None:
            lines.append(indented(indented(_short(each.reference))))
    return Group(*lines)


def _short(facts: ReferenceFacts) -> Text:
    founded = f"founded {facts.founding.date}" if facts.founding else ""
    known = (facts.kind, founded, facts.headquarters)
    told = " · ".join(each for each in known if each)
    source = _site(facts.source_of(Fact.KIND))
    return dim(f"not from the documents: {told} ({source}, read {facts.read})")


def render_fact_answer(answer: FactAnswer) -> RenderableType:
    """The answer to a question for facts."""
    match answer.asked:
        case Asked.ORGANIZATIONS:
            heading = f"The documents name {count(len(answer.listed), 'organization')}:"
            return Group(Text(heading), *map(indented, map(organization_line, answer.listed)))
        case Asked.PARTS:
            return _parts(answer)
    return paragraphs(_asked(each, answer.asked) for each in answer.about)


def _asked(organization: Organization, asked: Asked) -> RenderableType | None:
    facts = organization.reference
    if facts is None:
        return None
    line = organization_line(organization)
    if asked is Asked.ACRONYM:
        acronym = organization.acronym or facts.acronym or ""
        stands = Text(f"{printable(acronym)} stands for {printable(facts.name)}.")
        return Group(line, indented(stands), indented(_source(facts, Fact.KIND)))
    return Group(line, _facts(facts, _ASKED[asked]))


def _parts(answer: FactAnswer) -> RenderableType:
    whole = printable(answer.about[0].label)
    lines: list[RenderableType] = [dim(NOT_FROM_DOCUMENTS), Text(f"Part of {whole}:")]
    lines += [indented(_part(each)) for each in answer.listed]
    if answer.related:
        lines.append(Text("Works with it by agreement, without being part of it:"))
        lines += [indented(_part(each)) for each in answer.related]
    return Group(*lines)


def _part(organization: Organization) -> Text:
    line = (
        organization_line(organization)
        if organization.passages
        else Text(printable(organization.label))
    )
    facts = organization.reference
    if facts is None or not facts.parent:
        return line
    return line.append(" ").append_text(_source(facts, Fact.PARENT))


def _facts(facts: ReferenceFacts, wanted: Iterable[Fact]) -> RenderableType:
    """Facts in lines, each with where it was read."""
    return Group(dim(f"{NOT_FROM_DOCUMENTS}, read {facts.read}"), *_fact_lines(facts, wanted))


def _fact_lines(facts: ReferenceFacts, wanted: Iterable[Fact]) -> Iterator[RenderableType]:
    for fact in wanted:
        text = fact_text(facts, fact)
        if text:
            line = Text(f"{_LABELS[fact]}: ", style="bold").append(printable(text), "not bold")
            yield indented(line.append(" ").append_text(_source(facts, fact)))


def _source(facts: ReferenceFacts, fact: Fact) -> Text:
    return dim(f"[{facts.source_of(fact)}]")


def _site(address: str) -> str:
    return (urlsplit(address).hostname or address).removeprefix("www.")


def _others(organization: Organization) -> RenderableType | None:
    if not organization.others:
        return None
    lines = [
        Text(f"{printable(each.label)} ({RELATIONS[each.relation]})")
        for each in organization.others
    ]
    return Group(Text("Go on to", style="bold"), *map(indented, lines))
