"""How far passages resemble a question letter by letter.

Runs of four letters meet where words do not: other endings, compounds, another spelling.
A run that most of the candidates hold says nothing, so runs weigh by their rarity among
the candidates themselves.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from knowledge.index import PassageWords

RUN_LENGTH = 4
SHORTEST_WORD = 3


@dataclass(frozen=True, slots=True)
class Resemblance:
    """What share of the question's runs of letters, weighed by rarity, stands somewhere.

    Attributes:
        passage: In the passage, 0 to 1.
        sentence: In the sentence of it that holds most, 0 to 1.
    """

    passage: float
    sentence: float


def runs(words: Sequence[str]) -> list[str]:
    """The runs of letters in words, their beginnings and ends marked by spaces.

    Args:
        words: Folded words. A pair of characters of a script without spaces, and any word
            too short for a run, is one run.
    """
    found: dict[str, None] = {}
    for word in words:
        marked = f" {word} "
        if len(word) < SHORTEST_WORD:
            found[marked if word.isascii() else word] = None
        else:
            last = len(marked) - RUN_LENGTH
            found |= dict.fromkeys(marked[at : at + RUN_LENGTH] for at in range(last + 1))
    return list(found)


def _sentences(passage: PassageWords, vocabulary: Sequence[str]) -> list[str]:
    words = [vocabulary[number] for number in passage.words.tolist()]
    count = int(passage.sentences[-1]) + 1 if words else 0
    bounds = np.searchsorted(passage.sentences, np.arange(count + 1)).tolist()
    return [f" {' '.join(words[first:last])} " for first, last in pairwise(bounds)]


def _held(sentences: Sequence[str], wanted: Sequence[str]) -> NDArray[np.bool_]:
    """Which sentence holds which run; bool, shape (sentences, runs)."""
    held = [[run in sentence for run in wanted] for sentence in sentences]
    return np.array(held, np.bool_).reshape(len(sentences), len(wanted))


def resemblances(
    words: Sequence[str], passages: Sequence[PassageWords], vocabulary: Sequence[str]
) -> list[Resemblance]:
    """Compare candidates with a question.

    Args:
        words: The question's folded words.
        passages: The words of each candidate.
        vocabulary: The edition's words.

    Returns:
        One for each candidate, in their order.
    """
    wanted = runs(words)
    held = [_held(_sentences(passage, vocabulary), wanted) for passage in passages]
    holders = sum((each.any(axis=0).astype(np.float64) for each in held), np.zeros(len(wanted)))
    # As in BM25's inverse document frequency, with the candidates for documents.
    weights = np.log1p((len(passages) + 1) / (holders + 0.5))
    total = float(weights.sum()) or 1.0
    return [
        Resemblance(
            passage=float(each.any(axis=0) @ weights) / total,
            sentence=float((each @ weights).max(initial=0.0)) / total,
        )
        for each in held
    ]
