"""Text to words, with their places.

Letters and the marks that belong to them make a word. Scripts that are written without
spaces are cut into overlapping runs of characters, each with its marks, which find a word
wherever it begins: two for Chinese, Japanese and Burmese, three for Thai, Lao and Khmer.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from knowledge.language.folding import fold
from knowledge.language.stems import stem

__all__ = ["Word", "fold_words", "split_words", "stem"]


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


# Scripts without spaces, but for their digits, which make numbers as anywhere.
_THREES = "\u0e01-\u0e4e\u0e81-\u0ecf\u0edc-\u0edf\u1780-\u17d3\u17d7\u17dc\u17dd"
_PAIRS = (
    "\u1000-\u103f\u1050-\u108f\u109a-\u109f\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa7f"
    "\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u3100-\u312f\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_UNSPACED = _THREES + _PAIRS
# Where combining marks stand. Beyond the basic plane there are none of a living script that
# many write, and a character class with such marks is many times slower.
_BLOCKS = (
    *((0x0300, 0x1D00), (0x1DC0, 0x1E00), (0x20D0, 0x2100), (0x2CE0, 0x3100)),
    *((0xA600, 0xAC00), (0xFB1E, 0xFB1F), (0xFE00, 0xFE30)),
)


def _marks() -> str:
    """Combining marks, and the invisible signs that stand within words, as ranges."""
    codes = chain.from_iterable(range(first, last) for first, last in _BLOCKS)
    ranges: list[list[int]] = []
    for code in codes:
        if unicodedata.category(chr(code)) not in {"Mn", "Mc", "Me"}:
            continue
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    listed = "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)
    return listed + "\u00ad\u200b-\u200d\u2060\uff9e\uff9f"


_MARKS = _marks()
_MARK = re.compile(f"[{_MARKS}]")
# A character with its marks; a Burmese or Khmer letter below another belongs to it.
_CLUSTER = re.compile(
    rf".[{_MARKS}]*(?:(?<=[\u1039\u17d2])[\u1000-\u1021\u1780-\u17a2][{_MARKS}]*)*",
    re.DOTALL,
)
_SPACED = rf"[^\W_{_UNSPACED}]+(?:[{_MARKS}]+[^\W_{_UNSPACED}]*)*"
# U.N. and W.H.O. are one word; so are don't, the UN's and צה״ל.
_ACRONYM_TEXT = r"(?<!\w)(?<!\w['’])(?:[^\W\d_]\.){2,}(?:['’]s)?(?!['’]?\w)"
_ACRONYM = re.compile(_ACRONYM_TEXT)
_WORD = re.compile(
    rf"{_ACRONYM_TEXT}|[{_UNSPACED}][{_UNSPACED}{_MARKS}]*"
    rf"|{_SPACED}(?:['’\u05f3\u05f4]{_SPACED})*"
)
_BEGINS_THREES = re.compile(f"[{_THREES}]")
_UNSPACED_LETTER = re.compile(f"[{_UNSPACED}]")
_POSSESSIVE = re.compile("'s$")
_SILENT = re.compile("[.'\u05f3\u05f4]")
# Plain Latin letters are split all at once: small, and a space for all that is no letter.
_PLAIN_APOSTROPHE = re.compile("(?<=[A-Za-z0-9])'(?:[sS](?!'?[A-Za-z0-9])|(?=[A-Za-z0-9]))")
_PLAIN_LETTERS = bytes(ord(chr(code).lower()) if chr(code).isalnum() else 32 for code in range(128))
_PLAIN_LETTERS += bytes(range(128, 256))


def _plain(word: str) -> str:
    return _SILENT.sub("", _POSSESSIVE.sub("", fold(word)))


_fold_cluster = lru_cache(maxsize=16_384)(fold)


def _gram_size(run: str) -> int:
    return 3 if _BEGINS_THREES.match(run) else 2


def _folded_clusters(run: str) -> Sequence[str]:
    """The characters of a run without spaces, each with its marks, folded."""
    if not _MARK.search(run):
        folded = fold(run)
        if len(folded) == len(run):
            return folded
    return list(map(_fold_cluster, _CLUSTER.findall(run)))


def _folded_run(run: str) -> list[str]:
    """The words of a match of ``_WORD``, folded."""
    if not _UNSPACED_LETTER.match(run):
        folded = _plain(run)
        return [folded] if folded else []
    clusters = _folded_clusters(run)
    size = min(_gram_size(run), len(clusters))
    return list(map("".join, zip(*(clusters[first:] for first in range(size)), strict=False)))


def _folded(text: str) -> list[str]:
    return list(chain.from_iterable(map(_folded_run, _WORD.findall(text))))


_folded_between_spaces = lru_cache(maxsize=131_072)(_folded)


def _places(run: str) -> list[tuple[int, int]]:
    """Where the words of a match of ``_WORD`` begin and end in it."""
    if not _UNSPACED_LETTER.match(run):
        return [(0, len(run))]
    bounds = [match.start() for match in _CLUSTER.finditer(run)] + [len(run)]
    size = min(_gram_size(run), len(bounds) - 1)
    return list(zip(bounds, bounds[size:], strict=False))


def split_words(text: str) -> tuple[Word, ...]:
    """Split a text into words.

    Args:
        text: Any text.

    Returns:
        Its words in order. Words of scripts without spaces overlap.
    """
    if text.isascii() or not _UNSPACED_LETTER.search(text):
        return tuple(_spaced_words(text))
    return tuple(
        Word(folded, match.group()[first:last], match.start() + first, match.start() + last)
        for match in _WORD.finditer(text)
        for (first, last), folded in zip(
            _places(match.group()), _folded_run(match.group()), strict=False
        )
    )


def _spaced_words(text: str) -> Iterator[Word]:
    """The words of a text whose words are all written apart."""
    for match in _WORD.finditer(text):
        word = match.group()
        folded = word.lower() if word.isalnum() and word.isascii() else _plain(word)
        if folded:
            yield Word(folded, word, *match.span())


def _without_signs(text: str) -> str:
    """Plain text whose acronyms and apostrophes are folded."""
    if "." in text and any(len(piece) == 1 for piece in text.split(".")):
        text = _ACRONYM.sub(lambda match: match.group().replace(".", ""), text)
    return _PLAIN_APOSTROPHE.sub("", text) if "'" in text else text


def fold_words(text: str) -> list[str]:
    """The words of a text in order, as they are compared.

    The same as ``[word.folded for word in split_words(text)]``, but many times faster.
    """
    if text.isascii():
        plain = _without_signs(text).encode("ascii").translate(_PLAIN_LETTERS)
        return plain.decode("ascii").split()
    if _UNSPACED_LETTER.search(text):
        return _folded(text)
    return list(chain.from_iterable(map(_folded_between_spaces, text.split())))
