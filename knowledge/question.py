"""A question to weighted terms of the vocabulary."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest

import numpy as np

from knowledge.aliases import general_aliases
from knowledge.answer import MatchKind
from knowledge.index import Index
from knowledge.language.asking import answered_shares
from knowledge.language.stopwords import asking_words, stopwords, stopwords_elsewhere
from knowledge.language.words import Word, split_words, stem
from knowledge.organizations import Recognizer
from knowledge.organizations.names import SIGN, organization_sign
from knowledge.quantities import asks_for_a_number
from knowledge.roles import Role, question_role
from knowledge.spacing import respaced
from knowledge.spelling import Candidate, Spelling
from knowledge.vocabulary import WordList

# As if this many passages about other things stood beside the edition's own: among seven
# passages a word in all of them is still no function word, and one in none is not yet rare.
BACKGROUND_PASSAGES = 50
# A word that only shares a stem with the asked one counts a little less than the word itself.
FORM_WEIGHT = 0.95
# A word taken for another counts for this power of how alike they are: what was corrected
# far is mostly another word, and must not outweigh the words that were found as asked.
CORRECTED_POWER = 2
ROLE_WORD_WEIGHT = 0.35
# How strongly a word counts less that passages seldom answer with.
ANSWERED_POWER = 2
# Stems are related by form if they share their beginning: at least four letters, and this
# much of the longer one.
SHORTEST_RELATED = 4
MOST_RELATED = 8
STEMS_REMEMBERED = 4_096
RELATED_SHARE = 0.6
RELATED_WEIGHT = 0.8
_OF_THE_WORD = {MatchKind.EXACT, MatchKind.FORM}


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
        name: Whether it is the name of an organization, perhaps misspelt.
        meant: The word folded; where it is misspelt, the likeliest word of the vocabulary.
    """

    word: Word
    reaches: tuple[Reach, ...]
    rarity: float
    name: bool = False
    meant: str = ""

    @property
    def known(self) -> bool:
        """Whether the documents have the word itself, or another form of it."""
        return any(reach.kind in _OF_THE_WORD for reach in self.reaches)


@dataclass(frozen=True, slots=True)
class Query:
    """A question as it is looked up.

    Attributes:
        terms: Its terms, in the order they were asked.
        role: The kind of section that it asks for.
        subject: Whether it names a subject beside the words that tell its role.
        number: Whether a number is likely part of the answer.
        phrase: Its words but for those that only ask, folded, in the order they were asked;
            misspelt ones as the vocabulary spells them.
        language: The language of the documents that it is asked of.
    """

    terms: tuple[Term, ...]
    role: Role
    subject: bool
    number: bool = False
    phrase: tuple[str, ...] = ()
    language: str | None = None


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


def _distinct(words: Sequence[Word]) -> list[Word]:
    return list({word.folded: word for word in reversed(words)}.values())[::-1]


class QuestionReader:
    """Reads questions against the vocabulary of an edition.

    Args:
        index: The edition's index.
        recognizer: Recognizes its organizations.
    """

    def __init__(self, index: Index, recognizer: Recognizer) -> None:
        self._vocabulary = vocabulary = index.vocabulary
        self._passage_count = index.passage_count
        self._recognizer = recognizer
        self._spelling = Spelling(vocabulary.words, index.spellings)
        self._aliases = general_aliases(vocabulary.language)
        self._stopwords = stopwords(vocabulary.language)
        self._asking = asking_words(vocabulary.language)
        self._answered = answered_shares(vocabulary.language)
        # Questions use the same words over and over.
        self._related = lru_cache(STEMS_REMEMBERED)(self._find_related)

    def read(self, question: str, *, corrected: bool = True) -> Query:
        """Turn a question into weighted terms.

        Args:
            question: What was asked, of any length and in any words.
            corrected: Whether words that the documents lack, and those that ask for a kind
                of section, may be misspelt ones.

        Returns:
            Its terms. A question without a single word has none.
        """
        role, cue = question_role(question, corrected=corrected)
        named = self._recognizer.signed(split_words(question))
        spaced = respaced(named, self._vocabulary.words)
        words = _distinct(spaced)
        content = self._content(words)
        terms = tuple(
            self._term(word, names_role=word.folded in cue, corrected=corrected)
            for word in content or words
        )
        meant = {term.word.folded: term.meant for term in terms}
        return Query(
            terms,
            role,
            subject=any(word.folded not in cue for word in content),
            number=asks_for_a_number(question),
            phrase=tuple(
                meant.get(word.folded, word.folded)
                for word in spaced
                if word.folded not in self._asking
            ),
            language=self._vocabulary.language,
        )

    def _content(self, words: Sequence[Word]) -> list[Word]:
        """The words that a question is about; small ones of other languages are no subject."""
        elsewhere = stopwords_elsewhere((word.folded for word in words), self._vocabulary.language)
        return [
            word
            for word in words
            if word.folded not in self._stopwords
            and (word.folded not in elsewhere or word.folded in self._vocabulary.words)
        ]

    def _term(self, word: Word, *, names_role: bool, corrected: bool) -> Term:
        text = stem(word.folded, self._vocabulary.language)
        number = self._vocabulary.stems.number(text)
        if number is None:
            meant, own = self._spelt(word.folded) if corrected else (word.folded, [])
            reaches = _strongest([*own, *self._related(text), *self._meant(text)])
            weight = self._weight(own or reaches)
        else:
            meant, own = word.folded, [self._known(word.folded, number)]
            reaches = _strongest([*own, *self._related(text), *self._meant(text)])
            weight = self._weight(own)
        weight *= self._answered.get(text, 1.0) ** ANSWERED_POWER
        weight *= ROLE_WORD_WEIGHT if names_role else 1
        name = bool(reaches) and self._vocabulary.stems[reaches[0].stem].startswith(SIGN)
        return Term(word, reaches, weight, name, meant)

    def _known(self, folded: str, stem: int) -> Reach:
        """What a word reaches whose stem the vocabulary has."""
        if folded in self._vocabulary.words:
            return Reach(stem, 1.0, MatchKind.EXACT)
        return Reach(stem, FORM_WEIGHT, MatchKind.FORM)

    def _spelt(self, misspelt: str) -> tuple[str, list[Reach]]:
        """The likeliest word that a misspelt one may have meant, and what all of them reach."""
        candidates = self._spelling.candidates(misspelt)
        meant = candidates[0].word if candidates else misspelt
        return meant, [*map(self._corrected, candidates)]

    def _weight(self, reaches: Sequence[Reach]) -> float:
        """The rarity of the rarest stem reached; that of an unknown word without any."""
        frequencies = [int(self._vocabulary.frequencies[reach.stem]) for reach in reaches]
        return rarity(min(frequencies, default=0), self._passage_count)

    def _corrected(self, candidate: Candidate) -> Reach:
        words = self._vocabulary.words
        word = words.number(organization_sign(candidate.word))
        stem = int(self._vocabulary.stem_of[words.number(candidate.word) if word is None else word])
        return Reach(stem, candidate.similarity**CORRECTED_POWER, MatchKind.CORRECTED)

    def _meant(self, text: str) -> Iterator[Reach]:
        """Stems of other words for the same: *buy* and *purchase*."""
        for meant, weight in self._aliases.of(text):
            number = self._vocabulary.stems.number(meant)
            if number is not None:
                yield Reach(number, weight, MatchKind.RELATED)

    def _find_related(self, text: str) -> tuple[Reach, ...]:
        """Stems that share their beginning, the likest ones: *partner* and *partnership*."""
        near = _sharing_a_beginning(text, self._vocabulary.stems)
        return tuple(
            Reach(number, RELATED_WEIGHT * likeness, MatchKind.RELATED)
            for likeness, number in nlargest(MOST_RELATED, near)
        )


def _sharing_a_beginning(text: str, stems: WordList) -> list[tuple[float, int]]:
    """Other stems that share enough of the longer one with a stem, and how much of it.

    How much they share is counted in bytes of UTF-8, as the stems are kept.
    """
    least = max(SHORTEST_RELATED, math.ceil(len(text) * RELATED_SHARE))
    near = stems.beginning_with(text[:least])
    if len(text) < least or not near:
        return []
    size = len(text.encode(errors="replace"))
    likeness = stems.shared_beginnings(text, near) / np.maximum(stems.sizes(near), size)
    places = ((likeness >= RELATED_SHARE) & (likeness < 1)).nonzero()[0]
    return list(zip(likeness[places].tolist(), (places + near.start).tolist(), strict=True))


def _strongest(reaches: Sequence[Reach]) -> tuple[Reach, ...]:
    """Each stem once, by its strongest reach."""
    best: dict[int, Reach] = {}
    for reach in reaches:
        if reach.stem not in best or reach.weight > best[reach.stem].weight:
            best[reach.stem] = reach
    return tuple(best.values())
