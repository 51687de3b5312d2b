"""Gaps: what members asked and the documents do not answer, questions that are alike together.

Questions are compared by their subject words, folded and in alphabetical order, so that
neither the order of the words nor *does anybody know* matters. A word that differs by a
letter from one that is asked more often counts as that word. RapidFuzz says how much alike
two questions are; only those that share a word are compared.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from knowledge.answer import Verdict
from knowledge.asked import AskedQuestion
from knowledge.asking import subject_words

ALIKE = 76.0
"""How much alike (0 to 100) questions of a gap are to its example; measured on pairs."""
MOST_QUESTIONS = 10_000
"""Of more questions the newest are grouped."""
_SHORTEST_MEANT = 5  # letters: of shorter words another letter makes another word
_PROBED = 0.6  # of the words of a question, the rarest, which its like share one of


@dataclass(frozen=True)
class Gap:
    """Questions that are alike and that the documents do not answer well.

    Attributes:
        example: The question that the others are like: the one that was asked most often.
        questions: All of them, oldest first; at least one.
    """

    example: str
    questions: tuple[AskedQuestion, ...]

    @property
    def key(self) -> int:
        """The key of its oldest question; see :func:`gap_with`."""
        return self.questions[0].id

    @property
    def first(self) -> int:
        """When the first was asked, in seconds since 1970."""
        return self.questions[0].asked_at

    @property
    def last(self) -> int:
        """When the last was asked, in seconds since 1970."""
        return self.questions[-1].asked_at

    @property
    def not_found(self) -> int:
        """How many of its questions were not found."""
        return sum(each.verdict is Verdict.NOT_FOUND for each in self.questions)

    @property
    def not_helpful(self) -> int:
        """How many votes found an answer to one of them not helpful."""
        return sum(each.not_helpful for each in self.questions)

    @cached_property
    def nearest(self) -> tuple[int, ...]:
        """The keys of the passages that came nearest, the most frequent first."""
        counts = Counter(each.passage for each in self.questions if each.passage)
        return tuple(sorted(counts, key=lambda passage: (-counts[passage], passage)))


def find_gaps(questions: Iterable[AskedQuestion]) -> tuple[Gap, ...]:
    """The gaps among questions, those that were asked most often first.

    Args:
        questions: Questions of any kind, in any order; those that were answered well are
            left out. Each of the others, of very many the newest, comes back in exactly one gap.
    """
    asked = sorted(
        (each for each in questions if each.is_gap),
        key=lambda each: (each.asked_at, each.id, each.question),
    )[-MOST_QUESTIONS:]
    by_words: dict[str, list[AskedQuestion]] = defaultdict(list)
    for each, words in zip(asked, _read([each.question for each in asked]), strict=True):
        by_words[" ".join(words)].append(each)
    counts = {words: len(same) for words, same in by_words.items()}
    gaps = []
    for group in _grouped(counts):
        members = [each for words in group for each in by_words[words]]
        members.sort(key=lambda each: (each.asked_at, each.id, each.question))
        gaps.append(Gap(_example(by_words[group[0]]), tuple(members)))
    return tuple(sorted(gaps, key=lambda gap: (-len(gap.questions), -gap.last, gap.example)))


def gap_with(gaps: Iterable[Gap], question: int) -> Gap | None:
    """The gap that holds a question, by the question's key; None where none does."""
    return next((gap for gap in gaps if any(each.id == question for each in gap.questions)), None)


def _example(same: Sequence[AskedQuestion]) -> str:
    """The text that was asked most often among those of the same words."""
    counts = Counter(each.question for each in same)
    return min(counts, key=lambda text: (-counts[text], -len(text), text))


def _read(texts: Sequence[str]) -> Iterator[list[str]]:
    """Each text as its subject words in alphabetical order, misspelt ones as they were meant."""
    split = [subject_words(text) for text in texts]
    meant = _meant(Counter(word for words in split for word in set(words)))
    for words in split:
        yield sorted({meant.get(word, word) for word in words})


def _meant(counts: Mapping[str, int]) -> dict[str, str]:
    """Words to the more frequent ones that differ from them by a letter, or by two swapped."""
    known: dict[str, str] = {}
    by_trace: dict[str, list[str]] = defaultdict(list)
    for word in sorted(counts, key=lambda word: (-counts[word], -len(word), word)):
        if len(word) < _SHORTEST_MEANT - 1 or word.isdecimal():
            continue
        traces = {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}
        found = (near for trace in sorted(traces) for near in by_trace[trace])
        near = next((each for each in found if OSA.distance(each, word) == 1), None)
        if near is not None:
            known[word] = near
            continue
        if len(word) < _SHORTEST_MEANT:
            continue
        for trace in traces:
            by_trace[trace].append(word)
    return known


def _grouped(counts: Mapping[str, int]) -> list[list[str]]:
    """Texts in groups; the first of each is the one that the others are alike."""
    frequency = Counter(word for text in counts for word in text.split())
    groups: list[list[str]] = []
    leading: dict[str, list[int]] = defaultdict(list)
    for text in sorted(counts, key=lambda text: (-counts[text], -len(text), text)):
        words = sorted(text.split(), key=lambda word: (frequency[word], word))
        probed = words[: max(1, round(len(words) * _PROBED))]
        near = {number: groups[number][0] for word in probed for number in leading[word]}
        found = process.extractOne(text, near, scorer=fuzz.ratio, score_cutoff=ALIKE)
        if found is not None:
            groups[found[2]].append(text)
            continue
        for word in words:
            leading[word].append(len(groups))
        groups.append([text])
    return groups
