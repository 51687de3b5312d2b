"""Organizations by what somebody typed of a name, misspelt or not yet whole."""

from collections.abc import Sequence

from rapidfuzz import fuzz

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

    def search(
        self, typed: str, limit: int, least: float = LEAST_LIKENESS
    ) -> tuple[tuple[int, float], ...]:
        """The organizations that somebody may have meant by what they typed.

        Args:
            typed: A name, an acronym or the beginning of one, perhaps misspelt.
            limit: How many at the most.
            least: How alike they must be, 0 to 100.

        Returns:
            Their places and how alike they are, the likeliest first; none where nothing is
            alike enough.
        """
        plain = " ".join(fold_words(plain_acronym(typed)))
        if not plain:
            return ()
        scores: dict[int, float] = {}
        for text, number in self._typed:
            scores[number] = max(scores.get(number, 0.0), _likeness(plain, text))
        good = [(number, score) for number, score in scores.items() if score >= least]
        return tuple(sorted(good, key=lambda each: (-each[1], each[0]))[:limit])


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
