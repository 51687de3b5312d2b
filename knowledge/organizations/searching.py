"""Organizations by what somebody typed of a name, misspelt or not yet whole."""

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from knowledge.language.words import fold_words
from knowledge.organizations.names import plain_acronym
from knowledge.organizations.naming import Naming

LEAST_LIKENESS = 82.0
SHORTEST_ALIKE = 4  # letters; of two shorter texts all that is alike may be chance


class OrganizationSearch:
    """Finds organizations by their names.

    Args:
        namings: Their names; of two that are equally alike the first is found first.
    """

    def __init__(self, namings: Sequence[Naming]) -> None:
        self._typed = [
            (" ".join(fold_words(plain_acronym(name))), number)
            for number, naming in enumerate(namings)
            for name in dict.fromkeys(_names(naming))
        ]
        self._texts = [text for text, _ in self._typed]

    def search(self, typed: str, limit: int) -> tuple[int, ...]:
        """The organizations that somebody may have meant by what they typed.

        Args:
            typed: A name, an acronym or the beginning of one, perhaps misspelt.
            limit: How many at the most.

        Returns:
            Their places, the likeliest first; none where nothing is alike enough.
        """
        words = fold_words(plain_acronym(typed))
        plain = " ".join(words[1:] if words[:1] in (["the"], ["a"]) else words)
        if not plain:
            return ()
        scores: dict[int, float] = {}
        for text, number in self._typed:
            scores[number] = max(scores.get(number, 0.0), _likeness(plain, text))
        good = [number for number, score in scores.items() if score >= LEAST_LIKENESS]
        return tuple(sorted(good, key=lambda number: (-scores[number], number))[:limit])

    def whole(self, typed: str) -> int | None:
        """The organization whose whole name or acronym is most like what was typed.

        Much quicker than :meth:`search`, which also knows beginnings.

        Args:
            typed: A name or an acronym, perhaps misspelt.

        Returns:
            Its place; None where nothing is alike enough.
        """
        plain = " ".join(fold_words(plain_acronym(typed)))
        found = [
            process.extractOne(plain, self._texts, scorer=scorer, score_cutoff=LEAST_LIKENESS)
            for scorer in (fuzz.ratio, fuzz.token_sort_ratio)
        ]
        alike = [(score, -place) for each in found if each for _, score, place in [each]]
        return self._typed[-max(alike)[1]][1] if alike else None


def _names(naming: Naming) -> tuple[str, ...]:
    return (*naming.all_names, *naming.aliases, *naming.all_acronyms, *naming.foreign_acronyms)


def _likeness(typed: str, text: str) -> float:
    """0 to 100: 100 for the same, a little less for a beginning, else by edits."""
    if typed == text:
        return 100.0
    if text.startswith(typed):
        return 96.0
    if len(typed) < SHORTEST_ALIKE:
        return 0.0
    # Two letters may be missing of what is typed so far.
    beginnings = [text[: len(typed) + more] for more in range(3)]
    return max(
        fuzz.ratio(typed, text),
        fuzz.token_sort_ratio(typed, text),
        *(0.95 * fuzz.ratio(typed, each) for each in beginnings if len(typed) > SHORTEST_ALIKE),
        94.0 if f" {typed}" in f" {text}" else 0.0,
    )
