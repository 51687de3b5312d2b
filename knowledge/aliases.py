"""Words that a question may use for words of the documents.

A general thesaurus comes with Daleel; moderators can teach a base more
(*epidemic* → *pandemic*).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import permutations
from types import MappingProxyType

from knowledge.language.brought import read_entries
from knowledge.language.words import fold_words, stem

GENERAL_WEIGHT = 0.5
# What a word counts for that means the very same, by what was learnt.
LEARNT_WEIGHT = 0.8


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
        related: Stems to others that mean nearly the same, as ``other 61 another 54``: how
            near, in hundredths.
    """

    def __init__(
        self,
        aliases: Iterable[Alias],
        language: str | None,
        related: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._related = related
        self._meant: dict[str, dict[str, float]] = {}
        for alias in aliases:
            asked, meant = _stemmed(alias.asked, language), _stemmed(alias.meant, language)
            if asked and meant and asked != meant:
                weights = self._meant.setdefault(asked, {})
                weights[meant] = max(alias.weight, weights.get(meant, 0.0))

    def of(self, asked: str) -> Iterable[tuple[str, float]]:
        """The stems that a stem also finds, and what finding each counts for."""
        # Few of the thousands of lines are ever asked for, so each is read when it is.
        near = self._related.get(asked, "").split()
        shares = zip(near[::2], map(int, near[1::2]), strict=True)
        weights = {meant: LEARNT_WEIGHT * share / 100 for meant, share in shares}
        for meant, weight in self._meant.get(asked, {}).items():
            weights[meant] = max(weight, weights.get(meant, 0.0))
        return weights.items()


def _stemmed(word: str, language: str | None) -> str:
    """The stem of a single word; nothing for several words."""
    words = fold_words(word)
    return stem(words[0], language) if len(words) == 1 else ""


@cache
def general_aliases(language: str | None) -> Aliases:
    """The general thesaurus of a language; an empty one where Daleel brings none."""
    groups = [line.split() for line in read_entries("thesaurus", language)]
    pairs = [pair for group in groups for pair in permutations(group, 2)]
    related = dict(line.split(" ", 1) for line in read_entries("related_words", language))
    aliases = (Alias(asked, meant, GENERAL_WEIGHT) for asked, meant in pairs)
    return Aliases(aliases, language, related)
