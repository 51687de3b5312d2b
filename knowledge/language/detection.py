"""The language of a text, by its most frequent words, else by its script.

Only stems and stopwords depend on it, so it need not be certain: a text of a language that
is not listed keeps its words as they are.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from knowledge.language.function_words import COMMON_WORDS
from knowledge.language.words import fold_words

_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(fold_words(words)) for language, words in COMMON_WORDS.items()
}
# A text has at least this share of its words among the common ones of its language.
LEAST_SHARE = 0.08
# Scripts that tell the language, with the least share of words that begin in it. Japanese
# stands before Chinese, whose characters it also uses.
_SCRIPTS = (
    ("japanese", re.compile("[\u3041-\u30ff]"), 0.2),
    ("chinese", re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]"), 0.5),
    ("korean", re.compile("[\uac00-\ud7a3]"), 0.5),
    ("thai", re.compile("[\u0e00-\u0e7f]"), 0.5),
    ("lao", re.compile("[\u0e80-\u0eff]"), 0.5),
    ("khmer", re.compile("[\u1780-\u17ff]"), 0.5),
    ("armenian", re.compile("[\u0530-\u058f]"), 0.5),
)


def detect_language(words: Iterable[str]) -> str | None:
    """Find the language of a text.

    Args:
        words: Its words, folded.

    Returns:
        The English name of the language in small letters, as Snowball calls it; None
        where none of those listed fits.
    """
    counts = Counter(words)
    total = max(1, counts.total())
    shares = {language: sum(counts[word] for word in common) for language, common in _WORDS.items()}
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= LEAST_SHARE * total else _by_script(counts, total)


def _by_script(counts: Counter[str], total: int) -> str | None:
    for language, script, least in _SCRIPTS:
        if sum(count for word, count in counts.items() if script.match(word)) >= least * total:
            return language
    return None
