"""Passages and questions to measure with: read from SQuAD files, or made here."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

CONSONANTS = "bcdfghklmnprstvz"
VOWELS = "aeiou"
SENTENCES_A_PASSAGE = 5
WORDS_A_SENTENCE = 14
FUNCTION_WORDS = "the of and to in a is for on that with as by it from".split()  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Example:
    """A question and the passage that answers it.

    Attributes:
        question: The question.
        passage: The 0-based place of its passage in the collection.
    """

    question: str
    passage: int


@dataclass(frozen=True, slots=True)
class Collection:
    """Passages and the questions on them.

    Attributes:
        name: What the tables call it.
        passages: Title of the document and text of each passage.
        examples: The questions.
    """

    name: str
    passages: tuple[tuple[str, str], ...]
    examples: tuple[Example, ...]


def read_squad(path: Path) -> Collection:
    """Read a file in the format of SQuAD 1.1; each paragraph is a passage."""
    passages: list[tuple[str, str]] = []
    examples: list[Example] = []
    for article in json.loads(path.read_text(encoding="utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            examples += [Example(qa["question"], len(passages)) for qa in paragraph["qas"]]
            passages.append((article["title"].replace("_", " "), paragraph["context"]))
    return Collection(path.stem, tuple(passages), tuple(examples))


def _syllables(rng: random.Random) -> str:
    return "".join(
        rng.choice(CONSONANTS) + rng.choice(VOWELS) + (rng.choice(CONSONANTS) if late else "")
        for late in range(rng.randint(2, 4))
    )


def _word_source(rng: random.Random, vocabulary: int) -> Iterator[str]:
    """Words as often as Zipf's law has them: the n-th word with weight 1/n."""
    words = sorted({_syllables(rng) for _ in range(vocabulary)})
    rng.shuffle(words)
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    while True:
        yield from rng.choices(words, cum_weights=weights, k=4096)


def _sentence(rng: random.Random, source: Iterator[str]) -> str:
    words = [
        rng.choice(FUNCTION_WORDS) if rng.random() < 0.4 else next(source)
        for _ in range(WORDS_A_SENTENCE)
    ]
    return " ".join(words).capitalize() + "."


def _question(rng: random.Random, sentence: str) -> str:
    content = [word for word in sentence.rstrip(".").lower().split() if word not in FUNCTION_WORDS]
    asked = sorted(rng.sample(range(len(content)), min(5, len(content))))
    return f"What is {' and '.join(content[place] for place in asked)}?"


def make_collection(passages: int, questions: int, seed: int = 1) -> Collection:
    """Make passages of invented words, and questions from the words of one sentence each.

    Args:
        passages: How many passages.
        questions: How many questions.
        seed: The same seed makes the same collection.
    """
    rng = random.Random(seed)
    source = _word_source(rng, vocabulary=max(2_000, passages * 4))
    made = [[_sentence(rng, source) for _ in range(SENTENCES_A_PASSAGE)] for _ in range(passages)]
    places = [rng.randrange(passages) for _ in range(questions)]
    return Collection(
        f"made, {passages:,} passages",
        tuple((f"Document {place // 50}", " ".join(text)) for place, text in enumerate(made)),
        tuple(Example(_question(rng, rng.choice(made[place])), place) for place in places),
    )
