"""Passages to an index, one at a time, so that not all of them are in memory at once.

BM25's term frequency part is worked out here, once, with its field weights for headings
(Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond").
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from knowledge.arrays import Numbers, Places, ranges
from knowledge.document import Passage
from knowledge.index import FULL_IMPACT, Impacts, Index, PassageWords, Postings
from knowledge.language.detection import detect_language
from knowledge.language.words import fold_words, stem
from knowledge.spelling_index import build_spelling_index
from knowledge.vocabulary import Vocabulary, WordList

# BM25's parameters. b is far below its usual 0.75 so that short passages do not crowd out
# longer ones; candidates are compared by their length anyway.
TERM_SATURATION = 1.2
LENGTH_NORMALIZATION = 0.2
# What a word in a heading counts for, beside 1 in the passage itself.
OWN_HEADING_WEIGHT = 0.6
OUTER_HEADING_WEIGHT = 0.2

# What is sorted at a time: enough to be quick, little enough to be light.
PASSAGES_A_RUN = 32_768
POSTINGS_A_BLOCK = 1 << 21
WORDS_TO_TELL_THE_LANGUAGE = 200_000

Counts = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Run:
    """The postings of some passages in a row, by stem and then by passage."""

    stems: Numbers
    passages: Numbers
    impacts: Impacts


@dataclass(frozen=True, slots=True)
class BuiltIndex:
    """An index as it was built, to be stored.

    Attributes:
        vocabulary: The words and stems.
        spellings: The rows of its spelling index by their keys.
        words: The words of all passages, in the order of their numbers.
        runs: Their postings, run by run.
    """

    vocabulary: Vocabulary
    spellings: Mapping[int, Numbers]
    words: PassageWords
    runs: tuple[_Run, ...]

    def postings(self) -> Iterator[Postings]:
        """The postings of each stem, in the order of their numbers."""
        for first, last in self._blocks():
            yield from self._block(first, last)

    def _blocks(self) -> Iterator[tuple[int, int]]:
        """Stems in blocks whose postings are few enough to sort at a time."""
        frequencies = self.vocabulary.frequencies
        block = np.cumsum(frequencies, dtype=np.int64) // POSTINGS_A_BLOCK
        bounds = np.diff(block, prepend=-1).nonzero()[0].tolist()
        yield from pairwise([*bounds, len(frequencies)])

    def _block(self, first: int, last: int) -> Iterator[Postings]:
        slices = [slice(*np.searchsorted(run.stems, (first, last)).tolist()) for run in self.runs]
        parts = list(zip(self.runs, slices, strict=True))
        stems = np.concatenate([run.stems[part] for run, part in parts])
        order = np.argsort(stems, kind="stable")
        passages = np.concatenate([run.passages[part] for run, part in parts])[order]
        impacts = np.concatenate([run.impacts[part] for run, part in parts])[order]
        bounds = np.searchsorted(stems[order], np.arange(first, last + 1)).tolist()
        for start, end in pairwise(bounds):
            yield Postings(passages[start:end], impacts[start:end])

    def each_passage(self) -> Iterator[tuple[Numbers, Numbers]]:
        """The words of each passage and the sizes of its sentences, by number."""
        word, sentence = 0, 0
        ends = self.words.passage_ends().tolist()
        for end, size in zip(ends, self.words.passage_sizes.tolist(), strict=True):
            yield (
                self.words.words[word:end],
                self.words.sentence_sizes[sentence : sentence + size],
            )
            word, sentence = end, sentence + size

    def reader(self) -> Index:
        """The index as ranking reads it, from memory."""
        postings, passages = list(self.postings()), list(self.each_passage())

        def passage_words(numbers: Sequence[int]) -> PassageWords:
            chosen = [passages[number] for number in numbers]
            return PassageWords(
                np.concatenate([words for words, _ in chosen]),
                np.concatenate([sizes for _, sizes in chosen]),
                np.array([len(sizes) for _, sizes in chosen], np.int32),
            )

        return Index(
            passage_count=len(passages),
            vocabulary=self.vocabulary,
            postings=lambda stems: [postings[stem] for stem in stems],
            passage_words=passage_words,
            spellings=lambda keys: {
                key: self.spellings[key] for key in keys if key in self.spellings
            },
        )


class _Numbering(dict[str, int]):
    """Numbers words in the order in which they are first met."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class IndexBuilder:
    """Takes the passages of an edition one by one and makes their index."""

    def __init__(self) -> None:
        self._numbers = _Numbering()
        self._words = array("i")
        self._sentence_sizes = array("i")
        self._passage_sizes = array("i")
        self._paths: dict[tuple[str, ...], int] = {}
        self._path_of = array("i")

    def add(self, sentences: Sequence[Sequence[str]], path: tuple[str, ...]) -> None:
        """Take the next passage; its place among those taken becomes its number.

        Args:
            sentences: The folded words of each of its sentences.
            path: The headings over it.
        """
        for words in sentences:
            self._words.extend(map(self._numbers.__getitem__, words))
            self._sentence_sizes.append(len(words))
        self._passage_sizes.append(len(sentences))
        self._path_of.append(self._path(path))

    def _path(self, path: tuple[str, ...]) -> int:
        if path not in self._paths:
            self._paths[path] = len(self._paths)
            for heading in path:
                for word in fold_words(heading):
                    self._numbers[word]
        return self._paths[path]

    def build(self) -> BuiltIndex:
        """The index of the passages taken. The builder cannot be used afterwards."""
        spelled = sorted(self._numbers)
        ranks = np.empty(len(spelled), np.int32)
        ranks[[self._numbers[word] for word in spelled]] = np.arange(len(spelled), dtype=np.int32)
        words = PassageWords(
            words=ranks[_numbers(self._words)],
            sentence_sizes=_numbers(self._sentence_sizes),
            passage_sizes=_numbers(self._passage_sizes),
        )
        language = _language(spelled, words.words)
        stems = [stem(word, language) for word in spelled]
        distinct = sorted(set(stems))
        places = {text: number for number, text in enumerate(distinct)}
        stem_of = np.array([places[text] for text in stems], np.int32)
        headings = _heading_weights(self._paths, language, places)
        runs = tuple(_runs(words, stem_of, headings, _numbers(self._path_of)))
        return BuiltIndex(
            Vocabulary(
                words=WordList.of(spelled),
                stems=WordList.of(distinct),
                stem_of=stem_of,
                frequencies=_frequencies(runs, len(distinct)),
                greatest=_greatest(runs, len(distinct)),
                language=language,
            ),
            dict(build_spelling_index(spelled)),
            words,
            runs,
        )


def _numbers(values: "array[int]") -> Numbers:
    return np.frombuffer(values, np.int32) if values else np.empty(0, np.int32)


def _language(words: Sequence[str], text: Numbers) -> str | None:
    step = 1 + len(text) // WORDS_TO_TELL_THE_LANGUAGE
    return detect_language(words[number] for number in text[::step].tolist())


@dataclass(frozen=True, slots=True)
class _HeadingWeights:
    """The stems of the headings over each path and what they count for, path by path."""

    stems: Numbers
    weights: Counts
    sizes: Numbers


def _heading_weights(
    paths: Iterable[tuple[str, ...]], language: str | None, stems: Mapping[str, int]
) -> _HeadingWeights:
    weights = [_path_weights(path, language) for path in paths]
    return _HeadingWeights(
        np.array([stems[text] for each in weights for text in each], np.int32),
        np.array([weight for each in weights for weight in each.values()], np.float32),
        np.array([len(each) for each in weights], np.int32),
    )


def _path_weights(path: tuple[str, ...], language: str | None) -> dict[str, float]:
    weights: dict[str, float] = {}
    for depth, heading in enumerate(path):
        weight = OWN_HEADING_WEIGHT if depth == len(path) - 1 else OUTER_HEADING_WEIGHT
        for text in {stem(word, language) for word in fold_words(heading)}:
            weights[text] = weights.get(text, 0.0) + weight
    return weights


def _runs(
    words: PassageWords, stem_of: Numbers, headings: _HeadingWeights, path_of: Numbers
) -> Iterator[_Run]:
    lengths = words.passage_lengths()
    mean = max(1.0, float(lengths.sum()) / max(1, len(lengths)))
    scale = 1 - LENGTH_NORMALIZATION + LENGTH_NORMALIZATION * lengths / mean
    heading_starts = np.cumsum(headings.sizes) - headings.sizes
    start = 0
    for first in range(0, len(lengths), PASSAGES_A_RUN):
        here = slice(first, first + PASSAGES_A_RUN)
        end = start + int(lengths[here].sum())
        numbers = np.arange(first, first + len(lengths[here]))
        paths = path_of[here]
        sizes = headings.sizes[paths]
        own = ranges(heading_starts[paths], sizes)
        stems, passages, counts = _counted(
            np.concatenate([stem_of[words.words[start:end]], headings.stems[own]]),
            np.concatenate([np.repeat(numbers, lengths[here]), np.repeat(numbers, sizes)]),
            np.concatenate([np.ones(end - start, np.float32), headings.weights[own]]),
        )
        yield _Run(stems, passages, _impacts(counts, scale[passages]))
        start = end


def _counted(stems: Numbers, passages: Places, weights: Counts) -> tuple[Numbers, Numbers, Counts]:
    """Each pair of stem and passage once, by stem and then by passage, its weights added up."""
    keys = (stems.astype(np.int64) << 32) | passages
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    firsts = np.diff(keys, prepend=-1).nonzero()[0]
    counts = np.add.reduceat(weights[order], firsts) if len(firsts) else weights
    keys = keys[firsts]
    return (keys >> 32).astype(np.int32), (keys & 0xFFFFFFFF).astype(np.int32), counts


def _impacts(counts: Counts, scale: NDArray[np.floating]) -> Impacts:
    """BM25's term frequency part, as 0 to 255 of its limit."""
    saturated = counts / (counts + TERM_SATURATION * scale)
    return np.clip(np.rint(saturated * FULL_IMPACT), 1, FULL_IMPACT).astype(np.uint8)


def _frequencies(runs: Iterable[_Run], stems: int) -> Numbers:
    frequencies = np.zeros(stems, np.int32)
    for run in runs:
        frequencies += np.bincount(run.stems, minlength=stems).astype(np.int32)
    return frequencies


def _greatest(runs: Iterable[_Run], stems: int) -> Impacts:
    greatest = np.zeros(stems, np.uint8)
    for run in runs:
        np.maximum.at(greatest, run.stems, run.impacts)
    return greatest


def build_index(passages: Sequence[Passage]) -> BuiltIndex:
    """Index the passages of an edition.

    Args:
        passages: All of them; a passage's place in the sequence becomes its number.

    Returns:
        The index, ready to be stored or read from memory.
    """
    builder = IndexBuilder()
    for passage in passages:
        sentences = [fold_words(sentence.text) for sentence in passage.sentences]
        builder.add(sentences, passage.section.path)
    return builder.build()
