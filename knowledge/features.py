"""What speaks for a passage, and what each part of it weighs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Features:
    """How well a passage fits a question; from 0 to 1 but for the length.

    Attributes:
        term: BM25 score, as a share of what the question can reach.
        passage: Share of the question's weight that the passage covers.
        sentence: Share that its best sentence covers.
        pairs: Share of the question's neighbouring words that are neighbours there too.
        role: 1 if its section is of the kind that the question asks for.
        letters: Share of the question's runs of letters, in the passage and in its best
            sentence, on average.
        certainty: How much the words that it covers count on average; 1 if none of them
            was taken for another word.
        number: 1 if the question asks for a number and the best sentence has one.
        length: Natural logarithm of how much longer the passage is than a short one; 0 for
            a short one.
    """

    term: float
    passage: float
    sentence: float
    pairs: float
    role: float
    letters: float = 0.0
    certainty: float = 1.0
    number: float = 0.0
    length: float = 0.0


# begin learnt
# Written by `python -m benchmarks.learning --write` on 2026-11-24, from the training part
# of SQuAD 1.1 and from FAQs: 22 packages, see benchmarks/learning/sources.py.
WEIGHTS = {
    "term": 2.27,
    "passage": 0.66,
    "sentence": 0.62,
    "pairs": 0.20,
    "letters": 2.25,
    "number": 0.23,
    "length": -0.39,
}
# end learnt
