"""The distinct words and stems of an edition, each in one block of text.

A million words as Python strings would take more memory than everything else that
answering needs; as one block they take ten bytes each and are read in milliseconds.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import overload

import numpy as np
from numpy.typing import NDArray

from knowledge.arrays import Numbers, ranges

SEPARATOR = "\n"
_SEPARATOR_BYTE = ord(SEPARATOR)
WORDS_REMEMBERED = 16_384


class WordList(Sequence[str]):
    r"""Sorted distinct strings that are kept as one block; a string is known by its place.

    Args:
        block: The strings in UTF-8, each of them ended by ``\n``.
    """

    def __init__(self, block: bytes) -> None:
        self._block = block
        self._bytes = np.frombuffer(block, np.uint8)
        ends = np.flatnonzero(self._bytes == _SEPARATOR_BYTE)
        self._starts = np.concatenate([[0], ends + 1]).astype(np.int32)
        # The same numbers as Python's own integers, which a search takes one by one.
        self._offsets = self._starts.data
        self._places = range(len(ends))
        # Questions use the same words over and over.
        self._number = lru_cache(WORDS_REMEMBERED)(self._search)

    @classmethod
    def of(cls, words: Iterable[str]) -> "WordList":
        """A list of strings that are sorted already; none of them has a line break."""
        return cls("".join(word + SEPARATOR for word in words).encode())

    @property
    def block(self) -> bytes:
        """The block, to be stored."""
        return self._block

    def __len__(self) -> int:
        return len(self._offsets) - 1

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        return self._encoded(range(len(self))[place]).decode()

    def _encoded(self, place: int) -> bytes:
        return self._block[self._offsets[place] : self._offsets[place + 1] - 1]

    def number(self, word: str) -> int | None:
        """The place of a string; None where the list does not hold it."""
        return self._number(word)

    def _search(self, word: str) -> int | None:
        wanted = word.encode(errors="replace")
        place = self._first_from(wanted)
        return place if place < len(self) and self._encoded(place) == wanted else None

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self.number(word) is not None

    def _first_from(self, wanted: bytes) -> int:
        # UTF-8 sorts as its code points do, so bytes can be compared in place of text.
        return bisect_left(self._places, wanted, key=self._encoded)

    def beginning_with(self, start: str) -> range:
        """The places of the strings that begin so."""
        wanted = start.encode(errors="replace")
        # No byte of UTF-8 is 0xFF.
        return range(self._first_from(wanted), self._first_from(wanted + b"\xff"))

    def shared_beginnings(self, text: str, places: range) -> Numbers:
        """How much of its beginning a text shares with each of some strings.

        Args:
            text: A text of one character or more.
            places: Which strings.

        Returns:
            Bytes of UTF-8, whole characters only; int32, shape (places,).
        """
        wanted = np.frombuffer(text.encode(errors="replace"), np.uint8)
        starts = self._starts[places.start : places.stop]
        # What is behind a string's end differs from the text there, or is never looked at.
        cells = np.minimum(starts[:, None] + np.arange(len(wanted)), len(self._bytes) - 1)
        same = (self._bytes[cells] == wanted).cumprod(axis=1, dtype=np.int32).sum(axis=1)
        begins = np.append((wanted & 0xC0) != 0x80, True)
        whole = np.maximum.accumulate(np.where(begins, np.arange(len(begins)), 0))
        shared: Numbers = whole[same].astype(np.int32)
        return shared

    def are_numbers(self) -> NDArray[np.bool_]:
        """Which strings begin with a digit; bool, shape (strings,)."""
        return self._numbers

    @cached_property
    def _numbers(self) -> NDArray[np.bool_]:
        firsts = self._bytes[self._starts[:-1]]
        return (firsts >= ord("0")) & (firsts <= ord("9"))

    def sizes(self, places: range) -> Numbers:
        """How many bytes of UTF-8 each of some strings takes; int32, shape (places,)."""
        starts = self._starts[places.start : places.stop + 1]
        return starts[1:] - starts[:-1] - np.int32(1)

    def joined(self, places: Numbers) -> str:
        """Strings one after another, each of them ended by a line break.

        Args:
            places: Which strings, in any order; int32, shape (n,).
        """
        starts = self._starts[places]
        return self._bytes[ranges(starts, self._starts[places + 1] - starts)].tobytes().decode()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every word of an edition, and the stem of each.

    Attributes:
        words: Distinct folded words.
        stems: Distinct stems.
        stem_of: The stem of each word; int32, shape (words,).
        frequencies: How many passages hold each stem; int32, shape (stems,).
        greatest: The greatest impact of each stem in any passage; uint8, shape (stems,).
        language: The language that words in Latin letters were stemmed as.
    """

    words: WordList
    stems: WordList
    stem_of: Numbers
    frequencies: Numbers
    greatest: NDArray[np.uint8] = field(default_factory=lambda: np.empty(0, np.uint8))
    language: str | None = "english"
