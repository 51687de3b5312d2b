"""Words as a passage writes them."""

from collections.abc import Mapping
from functools import lru_cache

from knowledge.document import Passage
from knowledge.language.words import split_words


def as_written(folded: str, passage: Passage) -> str:
    """A word as the passage writes it; folded where only a heading has it."""
    # Nearly every word differs from its folded form by case alone; splitting is dear.
    text = passage.text
    small = text.lower()
    start = _whole_word(folded, small) if folded.isascii() and len(small) == len(text) else -1
    if start >= 0:
        return text[start : start + len(folded)]
    return _spellings(text).get(folded, folded)


def _whole_word(word: str, text: str) -> int:
    """Where a word stands that is not a part of another; -1 where it does not."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            return start
        start = text.find(word, end)
    return -1


@lru_cache(maxsize=256)
def _spellings(text: str) -> Mapping[str, str]:
    """Each folded word of a text as the text writes it first."""
    return {word.folded: word.text for word in reversed(split_words(text))}
