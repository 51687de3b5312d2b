"""A question to an answer, on one edition."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from knowledge.answer import (
    Answer,
    Match,
    MatchKind,
    Mention,
    Organization,
    Quote,
    SectionEntry,
    Verdict,
)
from knowledge.arrays import Numbers
from knowledge.confidence import confidence, verdict
from knowledge.document import Passage
from knowledge.index import Index
from knowledge.language.words import split_words
from knowledge.lookup import Headings
from knowledge.organizations import FoundOrganization, Recognizer
from knowledge.question import Query, QuestionReader, Term
from knowledge.ranking import Hit, Ranker
from knowledge.vocabulary import Vocabulary

SECTIONS_OFFERED = 3
HEADING_CONFIDENCE = 0.9

PassagesByKey = Callable[[Iterable[int]], Mapping[int, tuple[int, Passage]]]


class EditionAnswerer:
    """Answers questions from one edition; it never changes.

    Args:
        number: The edition's number.
        index: Its index.
        passage_ids: The key of each passage; int32, shape (passages,).
        roles: The role of each passage's section; int8, shape (passages,).
        organizations: Its organizations.
        sections: Its sections, in the order of the contents.
        passages: Looks passages up by their keys: section key and passage.
    """

    def __init__(
        self,
        *,
        number: int,
        index: Index,
        passage_ids: Numbers,
        roles: NDArray[np.int8],
        organizations: Sequence[FoundOrganization],
        sections: Sequence[SectionEntry],
        passages: PassagesByKey,
    ) -> None:
        self.number = number
        self.sections = tuple(sections)
        self._headings = Headings(self.sections)
        self._index = index
        self._passage_ids = passage_ids
        self._organizations = tuple(organizations)
        self._passages = passages
        self._recognizer = Recognizer([(each.name, each.acronym) for each in organizations])
        self._reader = QuestionReader(
            index.vocabulary, index.passage_count, self._recognizer.acronyms
        )
        self._ranker = Ranker(index, roles)

    @property
    def vocabulary(self) -> Vocabulary:
        """The edition's words and stems."""
        return self._index.vocabulary

    def ask(self, question: str, limit: int) -> Answer:
        """Answer a question; see :meth:`knowledge.KnowledgeBase.ask`."""
        query = self._reader.read(question)
        hits = self._ranker.rank(query, max(limit, SECTIONS_OFFERED))
        headed = self._headings.named_by(question)
        quotes = _headed_first(self._quotes(hits, query), headed)
        found = verdict(quotes[0].confidence if quotes else 0.0)
        corrections = _corrections(quotes[0]) if found is not Verdict.NOT_FOUND else {}
        return Answer(
            question=question,
            verdict=found,
            quotes=quotes[:limit],
            edition=self.number,
            corrections=corrections,
            organizations=self._named(question, corrections, quotes, found),
            nearest=self._nearest(quotes) if found is Verdict.NOT_FOUND else (),
        )

    def _quotes(self, hits: Sequence[Hit], query: Query) -> tuple[Quote, ...]:
        keys = [int(self._passage_ids[hit.passage]) for hit in hits]
        passages = self._passages(keys)
        # No quote is surer than one that is ranked above it.
        sure = accumulate((confidence(hit, query) for hit in hits), min)
        return tuple(
            self._quote(hit, key, *passages[key], query, each)
            for hit, key, each in zip(hits, keys, sure, strict=True)
        )

    def _quote(
        self, hit: Hit, key: int, section: int, passage: Passage, query: Query, sure: float
    ) -> Quote:
        return Quote(
            id=key,
            section_id=section,
            passage=passage,
            deciding=passage.sentences[hit.sentence],
            confidence=sure,
            matches=tuple(
                self._match(query.terms[term], word, passage) for term, word in hit.matched
            ),
        )

    def _match(self, term: Term, word: int, passage: Passage) -> Match:
        found = self.vocabulary.words[word]
        reached = int(self.vocabulary.stem_of[word])
        kind = next(reach.kind for reach in term.reaches if reach.stem == reached)
        if kind is MatchKind.EXACT and found != term.word.folded:
            kind = MatchKind.FORM
        return Match(term.word.text, _as_written(found, passage), kind)

    def _named(
        self,
        question: str,
        corrections: Mapping[str, str],
        quotes: Sequence[Quote],
        found: Verdict,
    ) -> tuple[Organization, ...]:
        folded = {word: fixed.casefold() for word, fixed in corrections.items()}
        named = dict.fromkeys(self._recognizer.named_in(question, corrections=folded, typed=True))
        if found is not Verdict.NOT_FOUND:
            named |= dict.fromkeys(self._in_passage(quotes[0].id))
        return self.organizations(named)

    def _in_passage(self, key: int) -> list[int]:
        return [
            number
            for number, each in enumerate(self._organizations)
            if any(int(self._passage_ids[at]) == key for at, _ in each.mentions)
        ]

    def _nearest(self, quotes: Sequence[Quote]) -> tuple[SectionEntry, ...]:
        by_key = {entry.id: entry for entry in self.sections}
        nearest = dict.fromkeys(quote.section_id for quote in quotes)
        nearest |= dict.fromkeys(entry.id for entry in self.sections if entry.passages)
        return tuple(by_key[key] for key in nearest)[:SECTIONS_OFFERED]

    def organizations(self, numbers: Iterable[int] | None = None) -> tuple[Organization, ...]:
        """Organizations with their mentions; all of them without ``numbers``."""
        chosen = [
            self._organizations[number]
            for number in (range(len(self._organizations)) if numbers is None else numbers)
        ]
        keys = {int(self._passage_ids[at]) for each in chosen for at, _ in each.mentions}
        passages = self._passages(keys)
        return tuple(self._organization(each, passages) for each in chosen)

    def _organization(
        self, known: FoundOrganization, passages: Mapping[int, tuple[int, Passage]]
    ) -> Organization:
        mentions = []
        for number, sentence in known.mentions:
            key = int(self._passage_ids[number])
            passage = passages[key][1]
            mentions.append(Mention(key, passage, passage.sentences[sentence]))
        return Organization(known.name, known.acronym, tuple(mentions))

    def search_sections(self, typed: str, limit: int) -> tuple[SectionEntry, ...]:
        """Sections whose heading is like what was typed; the first ones for nothing typed."""
        return self._headings.search(typed, limit)

    def search_organizations(self, typed: str, limit: int) -> tuple[Organization, ...]:
        """Organizations that somebody may have meant; the first ones for nothing typed."""
        if not typed.strip():
            return self.organizations(range(min(limit, len(self._organizations))))
        return self.organizations(self._recognizer.search(typed, limit))

    @property
    def organization_count(self) -> int:
        """How many organizations the edition names."""
        return len(self._organizations)


def _headed_first(quotes: Sequence[Quote], headed: frozenset[int]) -> tuple[Quote, ...]:
    """What stands under a heading that was asked for comes first, and is sure."""
    if not headed:
        return tuple(quotes)
    sure = [
        replace(quote, confidence=max(quote.confidence, HEADING_CONFIDENCE))
        for quote in quotes
        if quote.section_id in headed
    ]
    return (*sure, *(quote for quote in quotes if quote.section_id not in headed))


def _as_written(folded: str, passage: Passage) -> str:
    """A word as the passage writes it; folded where only a heading has it."""
    # Nearly every word differs from its folded form by case alone; splitting is dear.
    if folded.isascii() and (
        found := re.search(rf"\b{re.escape(folded)}\b", passage.text, re.IGNORECASE)
    ):
        return found.group()
    return _spellings(passage.text).get(folded, folded)


@lru_cache(maxsize=256)
def _spellings(text: str) -> Mapping[str, str]:
    """Each folded word of a text as the text writes it first."""
    return {word.folded: word.text for word in reversed(split_words(text))}


def _corrections(quote: Quote) -> dict[str, str]:
    return {
        match.asked.casefold(): match.found
        for match in quote.matches
        if match.kind is MatchKind.CORRECTED
    }
