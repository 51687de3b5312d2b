"""Finds words of a vocabulary that are written with nearly the same letters.

Each word has a signature of 64 bits: which letters it has, and which pairs of neighbouring
letters. Few edits change few bits, so the words nearest to a misspelt one are among those
whose signatures differ from its own in the fewest bits (Hamming distance; the filter by
letters follows Navarro, A guided tour to approximate string matching, 2001, section 8).
Comparing bits is cheap enough to look at every word of about the same length.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

import numpy as np
from numpy.typing import NDArray

SHORTEST_WORD = 4
LONGEST_WORD = 64
# How many letters longer or shorter than a misspelt word the word may be.
LENGTH_REACH = 2
# Two edits change at most twelve bits: two wrong letters four for letters, eight for pairs.
FARTHEST = 12
# So many words are compared letter by letter. For two chance edits in a million words it
# loses 3 in 100 words that comparing with all would find; 300 would lose 7, and 1,000 also 3.
MOST_COMPARED = 600
_CHUNK = 50_000

Rows = Callable[[Sequence[int]], Mapping[int, NDArray[np.int32]]]


def signatures(words: Sequence[str]) -> NDArray[np.uint64]:
    """The signature of each word.

    Args:
        words: Folded words, none of them empty.

    Returns:
        One number a word: 32 bits for its letters, 32 for its pairs of letters. Letters
        of one alphabet mostly have bits of their own, for Unicode keeps them together.
    """
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    ends = np.cumsum(lengths)
    letters = np.frombuffer("".join(words).encode("utf-32-le", "surrogatepass"), np.uint32)
    pairs = 31 * letters[:-1] + 7 * letters[1:]
    letter_bits = np.uint64(1) << (letters % 32).astype(np.uint64)
    pair_bits = np.uint64(1) << (32 + pairs % 32).astype(np.uint64)
    pair_bits[ends[:-1] - 1] = 0  # the last letter of a word and the first of the next
    letter_bits[:-1] |= pair_bits
    return np.bitwise_or.reduceat(letter_bits, ends - lengths)


def _is_correctable(word: str) -> bool:
    return SHORTEST_WORD <= len(word) <= LONGEST_WORD and word[0].isalnum() and not word.isdecimal()


def _numbers_key(length: int) -> int:
    return 2 * length


def _signatures_key(length: int) -> int:
    return 2 * length + 1


def _measured(
    words: Sequence[str],
) -> Iterator[tuple[NDArray[np.int32], NDArray[np.int16], NDArray[np.uint64]]]:
    """The numbers, lengths and signatures of the words worth finding, chunk by chunk."""
    correctable = ((number, word) for number, word in enumerate(words) if _is_correctable(word))
    while chunk := list(islice(correctable, _CHUNK)):
        found = [word for _, word in chunk]
        yield (
            np.array([number for number, _ in chunk], np.int32),
            np.array([*map(len, found)], np.int16),
            signatures(found),
        )


def build_spelling_index(words: Sequence[str]) -> Iterator[tuple[int, NDArray[np.int32]]]:
    """Index a vocabulary by length and signature.

    Args:
        words: The vocabulary's distinct folded words. They are read once, in order; about
            30 bytes a word are held meanwhile.

    Yields:
        Rows of a key and numbers, keys ascending, two rows for each length of word: the
        numbers of its words, ascending; and their signatures in the same order, each as
        two numbers. Twelve bytes a word in all, at most 122 rows.
    """
    chunks = list(_measured(words))
    if not chunks:
        return
    numbers, lengths, marks = map(np.concatenate, zip(*chunks, strict=True))
    for length in np.unique(lengths).tolist():
        of_length = lengths == length
        yield _numbers_key(length), numbers[of_length]
        yield _signatures_key(length), marks[of_length].view(np.int32)


class SpellingIndex:
    """Reads the rows that `build_spelling_index` made.

    Rows are kept once read: twelve bytes for each word of the lengths that were asked for.

    Args:
        rows: Fetches rows by key; keys without a row are left out.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._kept: dict[int, tuple[NDArray[np.int32], NDArray[np.uint64]]] = {}

    def near(self, misspelt: str) -> NDArray[np.int32]:
        """The words written with the letters most like those of a misspelt word.

        Args:
            misspelt: A folded word of 4 to 64 letters.

        Returns:
            The numbers of at most 600 words, in no order. Their length differs by two
            letters at most.
        """
        signature = signatures([misspelt])[0]
        numbers, distances = [np.empty(0, np.int32)], [np.empty(0, np.uint8)]
        for length, (of_length, marks) in self._around(len(misspelt)):
            apart = np.bitwise_count(marks ^ signature)
            close = np.flatnonzero(apart <= FARTHEST)
            numbers.append(of_length[close])
            distances.append(apart[close] + np.uint8(abs(length - len(misspelt))))
        return _nearest(np.concatenate(numbers), np.concatenate(distances))

    def _around(
        self, length: int
    ) -> Iterator[tuple[int, tuple[NDArray[np.int32], NDArray[np.uint64]]]]:
        lengths = range(length - LENGTH_REACH, length + LENGTH_REACH + 1)
        self._keep([other for other in lengths if other not in self._kept])
        yield from ((other, self._kept[other]) for other in lengths)

    def _keep(self, lengths: Sequence[int]) -> None:
        if not lengths:
            return
        keys = [key(length) for length in lengths for key in (_numbers_key, _signatures_key)]
        rows, none = self._rows(keys), np.empty(0, np.int32)
        for length in lengths:
            marks = np.ascontiguousarray(rows.get(_signatures_key(length), none), np.int32)
            self._kept[length] = rows.get(_numbers_key(length), none), marks.view(np.uint64)


def _nearest(numbers: NDArray[np.int32], distances: NDArray[np.uint8]) -> NDArray[np.int32]:
    if len(numbers) <= MOST_COMPARED:
        return numbers
    return numbers[np.argpartition(distances, MOST_COMPARED)[:MOST_COMPARED]]
