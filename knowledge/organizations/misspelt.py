"""Full names with a letter amiss: *International Monetery Fund*."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from itertools import chain

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.language.words import fold_words

SHORTEST_MISSPELT = 15  # letters; a shorter name may be another's


class MisspeltNames:
    """Knows names by what they are misspelt as.

    Args:
        numbers: The organization of each name, by its folded words.
        known: Other names, to look at where none of these is alike.
    """

    def __init__(
        self, numbers: Mapping[tuple[str, ...], int], known: "MisspeltNames | None"
    ) -> None:
        self._numbers = numbers
        self._known = known

    def organization(self, name: str) -> int | None:
        """The organization whose full name differs in one letter; None where none does.

        Two letters that changed places count as one.
        """
        typed = " ".join(fold_words(name))
        if len(typed) < SHORTEST_MISSPELT:
            return None
        lengths = (len(typed) + more for more in (-1, 0, 1))
        alike = chain.from_iterable(self._by_length.get(length, ()) for length in lengths)
        found = process.extractOne(typed, alike, scorer=OSA.distance, score_cutoff=1)
        if found is not None:
            return self._numbers[tuple(found[0].split())]
        return None if self._known is None else self._known.organization(name)

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        """The names, by how many letters they have."""
        found: defaultdict[int, list[str]] = defaultdict(list)
        for words in self._numbers:
            text = " ".join(words)
            found[len(text)].append(text)
        return found
