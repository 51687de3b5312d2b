"""Words that questions are asked with, though passages seldom answer with them.

*What **kind** of …, what **percentage** of …, what is the **name** of …*: that a passage
lacks such a word says little against it. How little was learnt by
``python -m benchmarks.learning.asking`` from the data named there.
"""

from collections.abc import Mapping
from functools import cache

from knowledge.language.brought import read_entries


@cache
def answered_shares(language: str | None) -> Mapping[str, float]:
    """How often a word of a question stands in the passage that answers it.

    Args:
        language: The language of the documents.

    Returns:
        Stem to share, as a part of the share of an average word, 0 to 1; for words that
        were seen to stand there less often, in languages that were learnt.
    """
    pairs = (line.split() for line in read_entries("asking_words", language))
    return {stem: float(share) for stem, share in pairs}
