"""A question to an answer, on one edition."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import Protocol

from knowledge.answer import (
    Answer,
    Asked,
    Match,
    MatchKind,
    Organization,
    Quote,
    Verdict,
)
from knowledge.confidence import confidence, is_tied, verdict
from knowledge.contents import SectionEntry
from knowledge.directory import MENTIONS_IN_ANSWER, MentionReader, OrganizationDirectory
from knowledge.document import Passage
from knowledge.fact_answering import AskedFact, FactAnswerer
from knowledge.fact_questions import is_told
from knowledge.follow_up import answer_in_context
from knowledge.language.folding import fold
from knowledge.lookup import Headings, named_headings
from knowledge.organizations import Catalogue
from knowledge.organizations.names import SIGN
from knowledge.question import Query, QuestionReader, Term
from knowledge.ranking import Hit, Ranker
from knowledge.snapshot import Snapshot
from knowledge.vocabulary import Vocabulary
from knowledge.written import as_written

SECTIONS_OFFERED = 3
# A heading that was asked for may stand over any of the best hits.
HITS = 10
HEADING_CONFIDENCE = 0.9


class EditionReader(MentionReader, Protocol):
    """Reads what answering does not keep in memory."""

    key: int
    number: int

    def snapshot(self) -> Snapshot:
        """What answering keeps in memory of the edition."""

    def kept_bytes(self) -> int:
        """Bytes of what is kept in memory after it was read, nearly."""

    def sections(self) -> tuple[SectionEntry, ...]:
        """All sections: by document, then in reading order."""

    def opening_sections(self, limit: int) -> tuple[SectionEntry, ...]:
        """The first sections under whose heading something stands."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A hit with the passage it is, and how sure it is."""

    hit: Hit
    key: int
    section: int
    passage: Passage
    confidence: float
    headed: bool = False
    """Whether it stands under a heading that was asked for."""


@dataclass(frozen=True, slots=True)
class _Verdict:
    """A verdict, and whether nothing but a tie kept it from being surer."""

    verdict: Verdict
    tied: bool = False


class EditionAnswerer:
    """Answers questions from one edition; it never changes.

    Args:
        reader: Reads the edition.
        catalogue: The reference facts of organizations.
    """

    def __init__(self, reader: EditionReader, catalogue: Catalogue) -> None:
        self.key = reader.key
        self.catalogue = catalogue
        self.number = reader.number
        self._reader = reader
        snapshot = reader.snapshot()
        self._memory = snapshot.size
        self._index = snapshot.index
        self._passage_ids = snapshot.passage_ids
        self.directory = OrganizationDirectory(
            reader, snapshot.organizations, catalogue, self._passage_ids
        )
        self._recognizer = self.directory.recognizer
        self._facts = FactAnswerer(self.directory, self._index.vocabulary.words.__contains__)
        self._questions = QuestionReader(self._index, self._recognizer)
        self._ranker = Ranker(self._index, snapshot.roles)

    @cached_property
    def sections(self) -> tuple[SectionEntry, ...]:
        """The edition's sections, in the order of the contents."""
        return self._reader.sections()

    @cached_property
    def _headings(self) -> Headings:
        return Headings(self.sections)

    @property
    def memory(self) -> int:
        """Bytes that the edition takes in memory, nearly."""
        return self._memory + self._reader.kept_bytes()

    @property
    def vocabulary(self) -> Vocabulary:
        """The edition's words and stems."""
        return self._index.vocabulary

    def ask(
        self, question: str, limit: int, before: str | None = None, *, corrected: bool = True
    ) -> Answer:
        """Answer a question; see :meth:`knowledge.KnowledgeBase.ask`."""
        return answer_in_context(
            lambda read: self._ask(read, limit, corrected), question, before, self._recognizer
        )

    def _ask(self, question: str, limit: int, corrected: bool) -> Answer:
        query = self._questions.read(question, corrected=corrected)
        hits = self._ranker.rank(query, max(limit, HITS))
        ranked = self._found(hits, query)
        # A heading of other words than these would be a misspelt one.
        if corrected or all(term.known for term in query.terms):
            ranked = _headed_first(ranked, question)
        quotes = tuple(self._quote(each, query) for each in ranked[:limit])
        corrections = _corrections(quotes[0]) if quotes else {}
        read = {word: fixed.casefold() for word, fixed in corrections.items()}
        named = self._facts.named_in(question, read)
        asked = self._facts.answer(question, read, corrected=corrected)
        alone = _verdict(ranked, hits, query)
        found = self._limited(alone.verdict, named, asked, quotes)
        surest = self._limited(Verdict.ANSWERED, named, asked, quotes)
        tied = alone.tied and surest is Verdict.ANSWERED
        if asked is not None and asked.answer.asked is Asked.PURPOSE and found is Verdict.ANSWERED:
            asked = None
        is_found = found is not Verdict.NOT_FOUND
        best = ranked[0].hit if is_found and ranked else None
        meant = [each for each, certain in named.items() if certain or not is_found]
        if asked is not None:
            meant += [each for each in asked.numbers if each not in meant]
        return Answer(
            question=question,
            verdict=found,
            quotes=quotes,
            edition=self.number,
            corrections=corrections if is_found else {},
            organizations=self._organizations(meant, best),
            nearest=() if is_found else self._nearest(ranked),
            facts=None if asked is None else asked.answer,
            is_tied=tied and found is Verdict.UNSURE and len(quotes) > 1,
        )

    def _limited(
        self,
        found: Verdict,
        named: Mapping[int, bool],
        asked: AskedFact | None,
        quotes: Sequence[Quote],
    ) -> Verdict:
        """A verdict, but no surer than the organizations that a question names let it be.

        Documents that never mention one answer no question about it, and a passage about
        one that lacks the words for the fact in question does not tell that fact. Which
        organizations they name they tell themselves.
        """
        if asked is not None and asked.answer.asked is Asked.ORGANIZATIONS:
            return Verdict.ANSWERED
        certain = [number for number, sure in named.items() if sure]
        silent = [number for number in certain if not self.directory.passages(number)]
        if silent and len(silent) == len(certain):
            return Verdict.NOT_FOUND
        told = asked is None or is_told(asked.question, _words_met(quotes[:1]))
        if found is Verdict.ANSWERED and (silent or not told):
            return Verdict.UNSURE
        return found

    def _found(self, hits: Sequence[Hit], query: Query) -> tuple[_Found, ...]:
        keys = [int(self._passage_ids[hit.passage]) for hit in hits]
        passages = self._reader.passages(keys)
        # No quote is surer than one that is ranked above it.
        sure = accumulate((confidence(hit, query, self._index.passage_count) for hit in hits), min)
        return tuple(
            _Found(hit, key, *passages[key], each)
            for hit, key, each in zip(hits, keys, sure, strict=True)
        )

    def _quote(self, found: _Found, query: Query) -> Quote:
        return Quote(
            id=found.key,
            section_id=found.section,
            passage=found.passage,
            deciding=found.passage.sentences[found.hit.sentence],
            confidence=found.confidence,
            matches=tuple(
                self._match(query.terms[term], word, found.passage)
                for term, word in found.hit.matched
            ),
        )

    def _match(self, term: Term, word: int, passage: Passage) -> Match:
        found = self.vocabulary.words[word]
        reached = int(self.vocabulary.stem_of[word])
        kind = next(reach.kind for reach in term.reaches if reach.stem == reached)
        if kind is MatchKind.EXACT and found != term.word.folded:
            kind = MatchKind.FORM
        acronym = self._recognizer.written(found[1:]) if found.startswith(SIGN) else None
        return Match(term.word.text, acronym or as_written(found, passage), kind)

    def _organizations(self, named: Iterable[int], hit: Hit | None) -> tuple[Organization, ...]:
        """The organizations that a question names, then those of the passage that answers."""
        numbers = dict.fromkeys(named)
        if hit is not None:
            numbers |= dict.fromkeys(self.directory.named_in(hit.passage))
        return self.directory.organizations(numbers, MENTIONS_IN_ANSWER)

    def _nearest(self, ranked: Sequence[_Found]) -> tuple[SectionEntry, ...]:
        keys = list(dict.fromkeys(found.section for found in ranked))[:SECTIONS_OFFERED]
        near = [entry for entry in map(self._reader.section, keys) if entry is not None]
        offered = {entry.id: entry for entry in near}
        if len(offered) < SECTIONS_OFFERED:
            others = self._reader.opening_sections(2 * SECTIONS_OFFERED)
            offered |= {entry.id: entry for entry in others if entry.id not in offered}
        return tuple(offered.values())[:SECTIONS_OFFERED]

    def search_sections(self, typed: str, limit: int) -> tuple[SectionEntry, ...]:
        """Sections whose heading is like what was typed; the first ones for nothing typed."""
        return self._headings.search(typed, limit)


def _verdict(ranked: Sequence[_Found], hits: Sequence[Hit], query: Query) -> _Verdict:
    """What the best hit makes of an answer; a heading that was asked for has no rival."""
    if not ranked:
        return _Verdict(Verdict.NOT_FOUND)
    sure = ranked[0].confidence
    tied = not ranked[0].headed and is_tied(hits[0], query)
    return _Verdict(verdict(sure, tied=tied), tied and verdict(sure) is Verdict.ANSWERED)


def _headed_first(ranked: Sequence[_Found], question: str) -> tuple[_Found, ...]:
    """What stands under a heading that was asked for comes first, and is sure."""
    headed = named_headings(question, [found.passage.section.title for found in ranked])
    if not headed:
        return tuple(ranked)
    sure = [
        replace(found, confidence=max(found.confidence, HEADING_CONFIDENCE), headed=True)
        for found in ranked
        if found.passage.section.title in headed
    ]
    return (*sure, *(found for found in ranked if found.passage.section.title not in headed))


def _corrections(quote: Quote) -> dict[str, str]:
    return {
        match.asked.casefold(): match.found
        for match in quote.matches
        if match.kind is MatchKind.CORRECTED
    }


def _words_met(quotes: Iterable[Quote]) -> set[str]:
    """The folded words of the question that quotes hold."""
    return {fold(match.asked) for quote in quotes for match in quote.matches}
