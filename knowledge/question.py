"""A question to weighted terms of the vocabulary."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from knowledge.answer import MatchKind
from knowledge.index import Vocabulary
from knowledge.language.stopwords import STOPWORDS
from knowledge.language.words import Word, split_words, stem
from knowledge.roles import Role, question_role
from knowledge.spelling import Candidate, Spelling

# As if this many passages about other things stood beside the edition's own: among seven
# passages a word in all of them is still no function word, and one in none is not yet rare.
BACKGROUND_PASSAGES = 50
# A word that only shares a stem with the asked one counts a little less than the word itself.
FORM_WEIGHT = 0.95
ROLE_WORD_WEIGHT = 0.35


@dataclass(frozen=True, slots=True)
class Reach:
    """A stem of the vocabulary that a term reaches.

    Attributes:
        stem: Its number.
        weight: What finding it counts for, 0 to 1; 1 is the word that was asked.
        kind: How the term reaches it.
    """

    stem: int
    weight: float
    kind: MatchKind


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the question that says what it is about.

    Attributes:
        word: The word as it was written, with its place in the question.
        reaches: What it reaches in the vocabulary; none where the documents lack it.
        rarity: What it weighs: inverse passage frequency, smoothed.
        correction: The word it was taken for, if it was misspelt.
    """

    word: Word
    reaches: tuple[Reach, ...]
    rarity: float
    correction: str | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A question as it is looked up.

    Attributes:
        terms: Its terms, in the order they were asked.
        role: The kind of section that it asks for.
        subject: Whether it names a subject beside the words that tell its role.
    """

    terms: tuple[Term, ...]
    role: Role
    subject: bool


def rarity(frequency: int, passages: int) -> float:
    """Inverse passage frequency, smoothed by a background of other passages.

    ``log(1 + (N - n + 0.5) / (n + 0.5))`` as in Lucene's BM25 (Robertson & Zaragoza 2009),
    with ``N`` raised by ``BACKGROUND_PASSAGES``.

    Args:
        frequency: How many passages hold the term, 0 or more.
        passages: How many passages there are.
    """
    total = passages + BACKGROUND_PASSAGES
    return math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))


def _content_words(words: Sequence[Word], keeps: Callable[[Word], bool]) -> list[Word]:
    """The words that carry the subject; all of them where that leaves none."""
    content = [word for word in words if word.folded not in STOPWORDS or keeps(word)]
    return content or list(words)


def _distinct(words: Sequence[Word]) -> list[Word]:
    return list({word.folded: word for word in reversed(words)}.values())[::-1]


class QuestionReader:
    """Reads questions against the vocabulary of an edition.

    Args:
        vocabulary: The edition's vocabulary.
        passage_count: How many passages the edition holds.
        acronyms: Acronyms of its organizations, as they are written (``WHO``).
    """

    def __init__(
        self, vocabulary: Vocabulary, passage_count: int, acronyms: frozenset[str]
    ) -> None:
        self._vocabulary = vocabulary
        self._passage_count = passage_count
        self._acronyms = acronyms
        self._spelling = Spelling(vocabulary.words)

    def read(self, question: str) -> Query:
        """Turn a question into weighted terms.

        Args:
            question: What was asked, of any length and in any words.

        Returns:
            Its terms. A question without a single word has none.
        """
        role, cue = question_role(question)
        words = _distinct(_content_words(split_words(question), self._is_acronym))
        terms = tuple(self._term(word, word.folded in cue) for word in words)
        subject = any(
            term.word.folded not in cue and term.word.folded not in STOPWORDS for term in terms
        )
        return Query(terms, role, subject)

    def _is_acronym(self, word: Word) -> bool:
        return word.text.replace(".", "") in self._acronyms

    def _term(self, word: Word, names_role: bool) -> Term:
        known = self._vocabulary.stem_numbers.get(stem(word.folded))
        if known is not None:
            return self._known(word, known, names_role)
        candidates = self._spelling.candidates(word.folded)
        reaches = tuple(map(self._corrected, candidates))
        weight = max(
            (rarity(self._frequency(reach.stem), self._passage_count) for reach in reaches),
            default=rarity(0, self._passage_count),
        )
        if names_role:
            weight *= ROLE_WORD_WEIGHT
        correction = candidates[0].word if candidates else None
        return Term(word, reaches, weight, correction)

    def _known(self, word: Word, number: int, names_role: bool) -> Term:
        exact = word.folded in self._vocabulary.word_numbers
        kind = MatchKind.EXACT if exact else MatchKind.FORM
        reach = Reach(number, 1.0 if exact else FORM_WEIGHT, kind)
        weight = rarity(self._frequency(number), self._passage_count)
        return Term(word, (reach,), weight * ROLE_WORD_WEIGHT if names_role else weight)

    def _corrected(self, candidate: Candidate) -> Reach:
        number = self._vocabulary.stem_of[self._vocabulary.word_numbers[candidate.word]]
        return Reach(int(number), candidate.similarity, MatchKind.CORRECTED)

    def _frequency(self, number: int) -> int:
        return int(self._vocabulary.frequencies[number])
