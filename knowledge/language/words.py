"""Text to words, with their places.

Letters and the marks that belong to them make a word. Scripts that are written without
spaces (Chinese, Japanese, Thai and their neighbours) are cut into overlapping pairs of
characters, which find a word wherever it begins.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from snowballstemmer import stemmer as snowball  # type: ignore[import-untyped]

from knowledge.language.folding import fold


class Word(NamedTuple):
    """A word of a text.

    Attributes:
        folded: The word as it is compared.
        text: The word as it is written.
        start: Where it begins in the text.
        end: Where it ends.
    """

    folded: str
    text: str
    start: int
    end: int


def _marks(first: int, last: int) -> str:
    return "".join(
        character
        for character in map(chr, range(first, last))
        if unicodedata.category(character) in {"Mn", "Mc"}
    )


_MARKS = _marks(0x0300, 0x1CFF) + _marks(0xA600, 0xAC00) + "\u200c\u200d\u00ad"
_LETTER = rf"(?:[^\W_]|[{_MARKS}])"
# U.N. and W.H.O. are one word; so are don't and the UN's.
_WORD = re.compile(
    rf"(?<!\w)(?:[^\W\d_]\.){{2,}}(?!\w)|{_LETTER}+(?:['’]{_LETTER}+)*",
)
_POSSESSIVE = re.compile(r"(?:'s|s')$")
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\uf900-\ufaff\U00020000-\U0003ffff]+"
)


def _plain(word: str) -> str:
    folded = fold(word)
    if "." in folded:
        folded = folded.replace(".", "")
    if "'" in folded:
        folded = _POSSESSIVE.sub("", folded).replace("'", "")
    return folded


def _pairs(run: str, start: int) -> Iterator[Word]:
    if len(run) == 1:
        yield Word(fold(run), run, start, start + 1)
    for offset in range(len(run) - 1):
        pair = run[offset : offset + 2]
        yield Word(fold(pair), pair, start + offset, start + offset + 2)


def _spaced(text: str, start: int) -> Iterator[Word]:
    folded = _plain(text)
    if folded:
        yield Word(folded, text, start, start + len(text))


def split_words(text: str) -> tuple[Word, ...]:
    """Split a text into words.

    Args:
        text: Any text.

    Returns:
        Its words in order. Words of scripts without spaces overlap by one character.
    """
    words: list[Word] = []
    for match in _WORD.finditer(text):
        run, position = match.group(), match.start()
        if run.isascii() or not _UNSPACED.search(run):
            words.extend(_spaced(run, position))
            continue
        last = 0
        for unspaced in _UNSPACED.finditer(run):
            words.extend(_spaced(run[last : unspaced.start()], position + last))
            words.extend(_pairs(unspaced.group(), position + unspaced.start()))
            last = unspaced.end()
        words.extend(_spaced(run[last:], position + last))
    return tuple(words)


def fold_words(text: str) -> list[str]:
    """The words of a text in order, as they are compared.

    The same as ``[word.folded for word in split_words(text)]``, but several times faster
    for text in plain Latin letters.
    """
    if text.isascii() and "." not in text.rstrip(".") and "'" not in text:
        return _WORD.findall(text.lower())
    return [word.folded for word in split_words(text)]


# Which Snowball algorithm stems a script; for Latin letters it depends on the language.
_SCRIPTS = (
    (re.compile("[\u0600-\u06ff]"), "arabic"),
    (re.compile("[\u0400-\u04ff]"), "russian"),
    (re.compile("[\u0370-\u03ff]"), "greek"),
    (re.compile("[\u0900-\u097f]"), "hindi"),
)
_LATIN = re.compile("[a-z]")


@cache
def _stemmer(algorithm: str) -> Callable[[str], str]:
    stem_word: Callable[[str], str] = snowball(algorithm).stemWord
    return stem_word


@lru_cache(maxsize=65_536)
def stem(folded: str, language: str | None = "english") -> str:
    """Reduce a word to the stem that its forms share.

    Args:
        folded: A word as :func:`split_words` folds it.
        language: The language of words in Latin letters, as Snowball calls it
            (https://snowballstem.org); None leaves them as they are. Other scripts are
            stemmed as the language most often written in them.

    Returns:
        Its stem; the word itself where there is none.
    """
    if _LATIN.match(folded):
        return _stemmer(language)(folded) if language else folded
    for script, algorithm in _SCRIPTS:
        if script.match(folded):
            return _stemmer(algorithm)(folded)
    return folded
