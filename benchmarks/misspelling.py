"""Questions as people misspell them: the same seed makes the same mistakes."""

import random
import re
from collections.abc import Callable

MOST_WORDS = 2
_WORD = re.compile(r"[^\W\d_]{5,}")
_SOUNDS = (("ph", "f"), ("c", "k"), ("s", "z"), ("ie", "ei"), ("y", "i"), ("tion", "shun"))


def _drop(word: str, place: int) -> str:
    return word[:place] + word[place + 1 :]


def _double(word: str, place: int) -> str:
    return word[:place] + word[place] + word[place:]


def _swap(word: str, place: int) -> str:
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _by_ear(word: str, place: int) -> str:
    for written, heard in _SOUNDS:
        if written in word[1:]:
            return word[0] + word[1:].replace(written, heard, 1)
    return _drop(word, place)


_MISTAKES: tuple[Callable[[str, int], str], ...] = (_drop, _double, _swap, _by_ear)


def misspell(question: str, rng: random.Random) -> str:
    """Misspell up to two words of five letters or more.

    Args:
        question: The question as it should be.
        rng: Where chance comes from.
    """
    words = list(_WORD.finditer(question))
    for match in sorted(rng.sample(words, min(MOST_WORDS, len(words))), key=lambda m: -m.start()):
        word = match.group()
        wrong = rng.choice(_MISTAKES)(word, rng.randrange(1, len(word) - 1))
        question = question[: match.start()] + wrong + question[match.end() :]
    return question
