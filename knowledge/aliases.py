"""Words that a question may use for words of the documents.

A general thesaurus comes with Daleel; moderators can teach a base more
(*epidemic* → *pandemic*).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import permutations

from knowledge.language.words import fold_words, stem

GENERAL_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class Alias:
    """One word for another.

    Attributes:
        asked: The word of the question.
        meant: The word of the documents that it also finds.
        weight: What finding it counts for, 0 to 1; 1 is the word that was asked.
    """

    asked: str
    meant: str
    weight: float


class Aliases:
    """Finds what words stand for.

    Args:
        aliases: One word each. They hold for all forms of a word.
        language: The language that words are stemmed as.
    """

    def __init__(self, aliases: Iterable[Alias], language: str | None) -> None:
        self._meant: dict[str, dict[str, float]] = {}
        for alias in aliases:
            asked, meant = _stemmed(alias.asked, language), _stemmed(alias.meant, language)
            if asked and meant and asked != meant:
                weights = self._meant.setdefault(asked, {})
                weights[meant] = max(alias.weight, weights.get(meant, 0.0))

    def of(self, asked: str) -> Iterable[tuple[str, float]]:
        """The stems that a stem also finds, and what finding each counts for."""
        return self._meant.get(asked, {}).items()


def _stemmed(word: str, language: str | None) -> str:
    """The stem of a single word; nothing for several words."""
    words = fold_words(word)
    return stem(words[0], language) if len(words) == 1 else ""


@cache
def general_aliases(language: str | None) -> Aliases:
    """The general thesaurus of a language; an empty one where Daleel brings none."""
    file = files("knowledge.language") / "thesaurus" / f"{language}.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    groups = [line.split() for line in lines if not line.startswith("#")]
    pairs = [pair for group in groups for pair in permutations(group, 2)]
    return Aliases((Alias(asked, meant, GENERAL_WEIGHT) for asked, meant in pairs), language)
