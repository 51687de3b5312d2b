"""The knowledge bases that a server sees, asked as one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from knowledge.answer import Answer, Asked, FactAnswer, Organization, Quote, Verdict
from knowledge.contents import Contents, SectionEntry, SectionText
from knowledge.directory import MENTIONS_IN_ANSWER
from knowledge.lookup import Headings
from knowledge.reader import KnowledgeReader

SECTIONS_OFFERED = 3

_Found = TypeVar("_Found")


class Library:
    """Several knowledge bases, asked as one.

    Confidence is a probability, so quotes of several bases are ranked by it. The verdict is
    that of the base that answers best; of equals, the first one's.

    Args:
        bases: The bases, that whose word counts most first; empty ones are passed over.
    """

    def __init__(self, bases: Iterable[KnowledgeReader]) -> None:
        self._bases = [base for base in bases if not base.is_empty]

    @property
    def is_empty(self) -> bool:
        """Whether there is no document at all."""
        return not self._bases

    def ask(
        self,
        question: str,
        limit: int = 10,
        *,
        before: str | None = None,
        corrected: bool = True,
    ) -> Answer:
        """Answer a question; see :meth:`knowledge.KnowledgeBase.ask`."""
        answers = [
            base.ask(question, limit, before=before, corrected=corrected) for base in self._bases
        ]
        if not answers:
            return Answer(question, Verdict.NOT_FOUND, (), edition=0)
        return answers[0] if len(answers) == 1 else _merged(answers, limit)

    def section(self, name: str) -> SectionText | None:
        """The section whose heading is most like a name; None where none is alike."""
        entries = self.suggest_sections(name, limit=1) if name.strip() else ()
        return self.section_by_id(entries[0].id) if entries else None

    def section_by_id(self, section_id: int) -> SectionText | None:
        """A section with its passages by its key; None where no base keeps it."""
        return self._first(lambda base: base.section_by_id(section_id))

    def _first(self, find: Callable[[KnowledgeReader], _Found | None]) -> _Found | None:
        return next((found for found in map(find, self._bases) if found is not None), None)

    def quotes_by_id(self, passage_ids: Iterable[int]) -> tuple[Quote, ...]:
        """Passages by their keys; see :meth:`knowledge.KnowledgeBase.quotes_by_id`."""
        keys = list(passage_ids)
        found = {quote.id: quote for base in self._bases for quote in base.quotes_by_id(keys)}
        return tuple(found[key] for key in keys if key in found)

    def suggest_sections(self, typed: str, limit: int = 25) -> tuple[SectionEntry, ...]:
        """Sections whose headings are like what was typed so far, the likest first."""
        found = [entry for base in self._bases for entry in base.suggest_sections(typed, limit)]
        return Headings(found).search(typed, limit)

    def organization(self, name: str) -> Organization | None:
        """The organization that a name means; see :meth:`knowledge.KnowledgeBase.organization`."""
        found = [each for each in (base.organization(name) for base in self._bases) if each]
        if not found:
            return None
        # One that documents name is meant before one that the catalogue alone knows.
        meant = max(found, key=lambda each: each.passages > 0)
        return _united([each for each in found if _same(each) == _same(meant)])

    def organizations(self) -> tuple[Organization, ...]:
        """All organizations that the documents name, the most mentioned first."""
        named = (base.organizations() for base in self._bases)
        return tuple(sorted(_unite(named), key=lambda each: -each.passages))

    def suggest_organizations(self, typed: str, limit: int = 25) -> tuple[Organization, ...]:
        """Organizations like what was typed so far, those that the documents name first."""
        found = _unite(base.suggest_organizations(typed, limit) for base in self._bases)
        return tuple(sorted(found, key=lambda each: not each.passages))[:limit]

    def contents(self) -> Contents:
        """The documents and sections of all editions in force."""
        held = [base.contents() for base in self._bases]
        return Contents(
            edition=held[0].edition if held else 0,
            documents=tuple(
                dict.fromkeys(each for contents in held for each in contents.documents)
            ),
            sections=tuple(entry for contents in held for entry in contents.sections),
        )


def _merged(answers: Sequence[Answer], limit: int) -> Answer:
    """One answer of those of several bases to the same question."""
    best = max(answers, key=_worth)
    others = [each for each in answers if each is not best]
    found = best.verdict is not Verdict.NOT_FOUND
    facts = best.facts
    if facts is None and best.verdict is not Verdict.ANSWERED:
        facts = next((each.facts for each in others if each.facts), None)
    elif facts is not None and facts.asked is Asked.ORGANIZATIONS:
        facts = _all_listed(facts, others)
    offered = [entry for each in (best, *others) for entry in each.nearest]
    return replace(
        best,
        quotes=_ranked(best, others)[:limit],
        organizations=_unite(each.organizations for each in (best, *others)),
        nearest=() if found else tuple(offered[:SECTIONS_OFFERED]),
        facts=facts,
    )


def _worth(answer: Answer) -> float:
    """How good an answer is beside others to the same question."""
    sure = answer.quotes[0].confidence if answer.quotes else 0.0
    if answer.verdict is Verdict.ANSWERED:
        return 1 + sure
    if answer.facts is not None:
        return 1.0
    return sure if answer.verdict is Verdict.UNSURE else 0.0


def _ranked(best: Answer, others: Iterable[Answer]) -> tuple[Quote, ...]:
    """The quotes of answers by their confidence; what the best one says stays in front."""
    said = 2 if best.is_tied else 1
    rest = [*best.quotes[said:], *(quote for each in others for quote in each.quotes)]
    return (*best.quotes[:said], *sorted(rest, key=lambda quote: -quote.confidence))


def _all_listed(facts: FactAnswer, others: Iterable[Answer]) -> FactAnswer:
    listed = [each.facts.listed for each in others if each.facts]
    named = sorted(_unite([facts.listed, *listed]), key=lambda each: -each.passages)
    return replace(facts, listed=tuple(named))


def _unite(named: Iterable[Iterable[Organization]]) -> tuple[Organization, ...]:
    """Organizations of several bases, each once, in the order in which they come first."""
    together: dict[str, list[Organization]] = {}
    for each in (organization for group in named for organization in group):
        together.setdefault(_same(each), []).append(each)
    return tuple(map(_united, together.values()))


def _same(organization: Organization) -> str:
    """What the same organization has in common in two bases."""
    known = organization.reference
    return (known.name if known else organization.name).casefold()


def _united(same: Sequence[Organization]) -> Organization:
    """What several bases say of one organization."""
    first, *others = same
    if not others:
        return first
    mentions = [mention for each in same for mention in each.mentions]
    whole = max(MENTIONS_IN_ANSWER, *(len(each.mentions) for each in same))
    return replace(
        first,
        mentions=tuple(mentions[:whole]),
        passages=sum(each.passages for each in same),
        sections=tuple(naming for each in same for naming in each.sections),
        others=tuple(
            {other.name: other for each in reversed(same) for other in each.others}.values()
        ),
    )
