"""How far passages resemble a question letter by letter.

Runs of four letters meet where words do not: other endings, compounds, another spelling.
They reach from one word into the next, so that they also tell which words stand side by
side; function words count among them, for they hold a phrase together.
A sign that stands for a syllable or a word, as Chinese, Japanese and Korean have them, says
as much as a few letters and is a run of its own.
A run that most of the candidates hold says nothing, so runs weigh by their rarity among
the candidates themselves.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.arrays import members
from knowledge.index import PassageWords
from knowledge.vocabulary import SEPARATOR, WordList

RUN_LENGTH = 4
# What a run that reaches into the next word counts for, beside 1 within a word.
REACHING_WEIGHT = 0.5
# East Asian radicals, and all scripts of Chinese, Japanese and Korean after them.
FIRST_SIGN = 0x2E80
_END = np.uint32(ord(SEPARATOR))
# An odd factor spreads the letters of a run over 32 bits; two runs of a question and its
# candidates hardly ever meet there.
_FACTOR = np.uint32(0x9E3779B1)

Shares = NDArray[np.float32]
Letters = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Resemblances:
    """What share of the question's runs of letters, weighed by rarity, stands somewhere.

    Attributes:
        passages: In each candidate, 0 to 1; float32, shape (passages,).
        sentences: In each of their sentences, 0 to 1; float32, shape (sentences,).
    """

    passages: Shares
    sentences: Shares


def _letters(words: str) -> Letters:
    """The code points of words, with ends of words around them for the outermost runs."""
    enclosed = SEPARATOR + words + SEPARATOR * (RUN_LENGTH - 1)
    return np.frombuffer(enclosed.encode("utf-32-le", "replace"), np.uint32)


def _runs(letters: Letters) -> Letters:
    """The run that begins at each letter, as a number.

    The ends of words count as letters, so that ``"ab"`` is a run and a word's beginning
    differs from its middle.
    """
    last = 1 - RUN_LENGTH
    runs = letters[:last].copy()
    for place in range(1, RUN_LENGTH):
        runs *= _FACTOR
        runs += letters[place : last + place or None]
    alone = (letters[:last] >= FIRST_SIGN).nonzero()[0]
    runs[alone] = letters[alone] * _FACTOR
    return runs


def _asked(words: Sequence[str]) -> tuple[Letters, Shares]:
    """The distinct runs of a question, ascending, and what each counts for."""
    letters = _letters("".join(word + SEPARATOR for word in words if word))
    runs = _runs(letters)
    first, second, third = letters[: len(runs)], letters[1 : len(runs) + 1], letters[2:-1]
    # A sign is whole alone, so runs around it would count it twice; the last runs reach
    # beyond the question.
    counts = np.where((second == _END) | (third == _END), REACHING_WEIGHT, 1.0)
    counts[second >= FIRST_SIGN] = 0
    counts[1 - RUN_LENGTH :] = 0
    counts[first >= FIRST_SIGN] = 1
    order = np.lexsort((-counts, runs))
    order = order[counts[order] > 0]
    distinct, places = np.unique(runs[order], return_index=True)
    return distinct, counts[order][places].astype(np.float32)


def resemblances(
    words: Sequence[str], passages: PassageWords, vocabulary: WordList
) -> Resemblances:
    """Compare candidates with a question.

    Args:
        words: The question's folded words, in order.
        passages: The words of the candidates.
        vocabulary: The edition's words.
    """
    wanted, counts = _asked(words)
    held = _held(wanted, passages, vocabulary)
    by_passage = np.logical_or.reduceat(held, passages.first_sentences(), axis=0)
    holders = by_passage.sum(axis=0)
    # As in BM25's inverse document frequency, with the candidates for documents.
    weights = counts * np.log1p((len(by_passage) + 1) / (holders + 0.5)).astype(np.float32)
    weights /= max(float(weights.sum()), 1e-9)
    return Resemblances(by_passage @ weights, held @ weights)


def _held(wanted: Letters, passages: PassageWords, vocabulary: WordList) -> NDArray[np.bool_]:
    """Which sentence holds which run; bool, shape (sentences, runs)."""
    held = np.zeros((len(passages.sentence_sizes), len(wanted)), np.bool_)
    letters = _letters(vocabulary.joined(passages.words))
    places, which = members(_runs(letters), wanted)
    word_ends = (letters[1 : 1 - RUN_LENGTH] == _END).nonzero()[0]
    # A run that begins with the end of a word belongs to the next one.
    words = word_ends.searchsorted(places)
    held[passages.sentence_of_words()[words], which] = True
    return held
