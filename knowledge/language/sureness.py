"""Languages in which sharing words with a question says less than usual.

Vietnamese writes syllables apart, and Japanese writes its grammar in the letters of its
words: a passage shares many of them with any question. How much less sure to be was learnt by
``python -m benchmarks.learning.languages`` from GNOME's help, beside English of the same pages.
Languages whose shift was small, or upwards, are left as they are.
"""

from collections.abc import Mapping

# begin learnt
SHIFTS: Mapping[str, float] = {
    "japanese": -1.46,
    "vietnamese": -1.13,
}
# end learnt


def shift(language: str | None) -> float:
    """What is added to the log odds of an answer in a language; 0 for most of them."""
    return SHIFTS.get(language or "", 0.0)
