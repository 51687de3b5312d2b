"""Words of a question, spaced as the documents space them."""

from collections.abc import Sequence
from itertools import pairwise

from knowledge.language.words import Word
from knowledge.vocabulary import WordList

# Words joined or parted by mistake are long enough not to be others by chance.
SHORTEST_JOINED = 7
SHORTEST_PART = 4
DIGITS_A_GROUP = 3


def respaced(words: Sequence[Word], known: WordList) -> list[Word]:
    """Space words as a vocabulary does: "peace keeping", "worldtrade", "1,000".

    Args:
        words: The words of a question.
        known: The words of the vocabulary.

    Returns:
        The words; two that the vocabulary knows as one are joined, and one that it knows
        as several is parted.
    """
    spaced: list[Word] = []
    for word in words:
        joined = _joined(spaced[-1], word) if spaced else None
        if joined is not None and joined.folded in known:
            spaced[-1] = joined
        else:
            spaced.extend(_parts(word, known))
    return spaced


def _joined(first: Word, second: Word) -> Word | None:
    folded = first.folded + second.folded
    number = folded.isdecimal() and len(second.folded) == DIGITS_A_GROUP
    if len(folded) < SHORTEST_JOINED and not number:
        return None
    return Word(folded, f"{first.text} {second.text}", first.start, second.end)


def _parts(word: Word, known: WordList) -> list[Word]:
    text = word.folded
    if len(text) != len(word.text) or text in known:
        return [word]
    cuts = _digit_cuts(text) if text.isdecimal() else _word_cut(text, known)
    bounds = [0, *cuts, len(text)]
    parts = [_part(word, start, end) for start, end in pairwise(bounds)]
    return parts if all(part.folded in known for part in parts) else [word]


def _digit_cuts(text: str) -> range:
    """Where the thousands of a number end: 1|000|000."""
    return range(len(text) % DIGITS_A_GROUP or DIGITS_A_GROUP, len(text), DIGITS_A_GROUP)


def _word_cut(text: str, known: WordList) -> list[int]:
    """Where a text ends one known word and begins another."""
    for at in range(len(text) - SHORTEST_PART, SHORTEST_PART - 1, -1):
        if text[:at] in known and text[at:] in known:
            return [at]
    return []


def _part(word: Word, start: int, end: int) -> Word:
    place = word.start + start
    return Word(word.folded[start:end], word.text[start:end], place, word.start + end)
