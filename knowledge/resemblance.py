"""How far passages resemble a question letter by letter.

Runs of four letters meet where words do not: other endings, compounds, another spelling.
A sign that stands for a syllable or a word, as Chinese, Japanese and Korean have them, says
as much as a few letters and is a run of its own.
A run that most of the candidates hold says nothing, so runs weigh by their rarity among
the candidates themselves.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.arrays import Numbers, members
from knowledge.index import PassageWords
from knowledge.vocabulary import SEPARATOR, WordList

RUN_LENGTH = 4
# East Asian radicals, and all scripts of Chinese, Japanese and Korean after them.
FIRST_SIGN = 0x2E80
_END = np.uint32(ord(SEPARATOR))
# Odd factors spread the four letters of a run over 32 bits; two runs of a question and its
# candidates hardly ever meet there.
_FACTORS = tuple(map(np.uint32, (0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F)))

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


def _runs(letters: Letters) -> tuple[Letters, NDArray[np.bool_]]:
    """The run that begins at each letter, and whether it stays within one word.

    The ends of words count as letters, so that ``"ab"`` is a run and a word's beginning
    differs from its middle. The letters end with as many ends as a run has letters.
    """
    count = len(letters) - RUN_LENGTH + 1
    runs = np.zeros(count, np.uint32)
    for place, factor in enumerate(_FACTORS):
        runs ^= letters[place : place + count] * factor
        runs *= np.uint32(0x2C1B3C6D)
        runs ^= runs >> np.uint32(15)
    ends, signs = letters == _END, letters >= FIRST_SIGN
    alone = signs[:count]
    runs[alone] = letters[:count][alone]
    broken = ends[1 : count + 1] | ends[2 : count + 2] | signs[1 : count + 1]
    return runs, alone | ~broken


def _enclosed(letters: Letters) -> Letters:
    """Letters of words, with ends of words before and behind them for the outermost runs."""
    return np.concatenate([[_END], letters, [_END] * (RUN_LENGTH - 1)]).astype(np.uint32)


def _asked(words: Sequence[str]) -> Letters:
    text = "".join(word + SEPARATOR for word in words)
    runs, whole = _runs(_enclosed(np.frombuffer(text.encode("utf-32-le", "replace"), np.uint32)))
    return np.unique(runs[whole])


def resemblances(
    words: Sequence[str], passages: PassageWords, vocabulary: WordList
) -> Resemblances:
    """Compare candidates with a question.

    Args:
        words: The question's folded words.
        passages: The words of the candidates.
        vocabulary: The edition's words.
    """
    wanted = _asked(words)
    held = _held(wanted, passages, vocabulary)
    starts = np.cumsum(passages.passage_sizes) - passages.passage_sizes
    by_passage = np.logical_or.reduceat(held, starts, axis=0)
    holders = by_passage.sum(axis=0)
    # As in BM25's inverse document frequency, with the candidates for documents.
    weights = np.log1p((len(by_passage) + 1) / (holders + 0.5)).astype(np.float32)
    weights /= max(float(weights.sum()), 1e-9)
    return Resemblances(by_passage @ weights, held @ weights)


def _held(wanted: Letters, passages: PassageWords, vocabulary: WordList) -> NDArray[np.bool_]:
    """Which sentence holds which run; bool, shape (sentences, runs)."""
    held = np.zeros((len(passages.sentence_sizes), len(wanted)), np.bool_)
    letters = _enclosed(vocabulary.letters(passages.words))
    runs, whole = _runs(letters)
    places, which = members(runs, wanted)
    inside = whole[places]
    places, which = places[inside], which[inside]
    word_ends = (letters[1 : 1 - RUN_LENGTH] == _END).nonzero()[0]
    sentences: Numbers = np.repeat(
        np.arange(len(passages.sentence_sizes), dtype=np.int32), passages.sentence_sizes
    )
    # A run that begins with the end of a word belongs to the next one.
    held[sentences[np.searchsorted(word_ends, places)], which] = True
    return held
