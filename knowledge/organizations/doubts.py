"""Names that may mean something else, and which of them mean an organization in the end."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from knowledge.language.words import fold_words
from knowledge.organizations.naming import Naming

# A name that may mean something else means an organization among so many others.
OTHERS_TO_BE_SURE = 2
# So many acronyms that may mean something else mean organizations where they stand together.
TOGETHER_SURE = 3
# Words that so many organizations have in their names that they tell nothing of them.
_USUAL = frozenset("and for in international of on organization the to world".split())  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Perhaps:
    """A name that may mean an organization, or several, or something else.

    Attributes:
        numbers: The organizations.
        at: The passage and the sentence.
        article: Whether it is used as names of bodies are: *the ICC*.
        acronym: Whether it is an acronym.
        document: The name of the document.
    """

    numbers: tuple[int, ...]
    at: tuple[int, int]
    article: bool
    acronym: bool
    document: str


class Doubts:
    """Gathers what is doubtful, and what is sure in the same documents.

    A name that may mean something else counts where the documents name that organization
    otherwise, too; and where its own document names what it is a part of: *the Board of
    Governors* beside the IAEA. It also counts where it is used as names of bodies are (*the
    ICC*) in a document that names another one for certain, and in one that names several; for
    a part's title these must be parts of the same whole. Three acronyms together say of each
    other that they are organizations': *ISO, CEN and IEC*.
    """

    def __init__(self) -> None:
        self._perhaps: list[Perhaps] = []
        self._together: defaultdict[int, set[tuple[int, ...]]] = defaultdict(set)
        self._sure: defaultdict[str, set[int]] = defaultdict(set)

    def be_sure(self, number: int, document: str) -> None:
        """Note that a document names an organization of the catalogue for certain."""
        self._sure[document].add(number)

    def doubt(self, perhaps: Perhaps) -> None:
        """Note a name that may mean something else."""
        self._perhaps.append(perhaps)
        if perhaps.acronym:
            self._together[perhaps.at[0]].add(perhaps.numbers)

    def resolved(
        self, namings: Sequence[Naming], certain: Collection[int]
    ) -> Iterator[tuple[int, tuple[int, int]]]:
        """Decide, when all documents were read.

        Args:
            namings: The names of the organizations, by their numbers.
            certain: The organizations that are named for certain somewhere.

        Yields:
            Each name that counts: its organization, and the passage and the sentence.
        """
        by_entry = {each.entry: number for number, each in enumerate(namings) if each.entry}
        above = [by_entry.get(each.parent or "") for each in namings]
        named = {document: set(numbers) for document, numbers in self._sure.items()}
        kinship: dict[tuple[str, tuple[int, ...]], Mapping[int, int]] = {}

        # Titles come last: what they are a part of may be in doubt itself.
        def is_title(perhaps: Perhaps) -> bool:
            return not perhaps.acronym and above[perhaps.numbers[0]] is not None

        for perhaps in sorted(self._perhaps, key=is_title):
            here = named.setdefault(perhaps.document, set())
            parts = {number for number in perhaps.numbers if _is_part_of(number, here, above)}
            same = perhaps.document, perhaps.numbers
            kin = kinship.get(same) or kinship.setdefault(
                same, _kinship(perhaps.numbers, here, namings)
            )
            likely = max(
                perhaps.numbers,
                key=lambda number: (number in certain, number in parts, kin[number]),
            )
            if likely in certain or likely in parts or self._is_likely(likely, perhaps, above):
                here.add(likely)
                yield likely, perhaps.at

    def _is_likely(self, number: int, perhaps: Perhaps, above: Sequence[int | None]) -> bool:
        sure = self._sure[perhaps.document]
        if not perhaps.acronym and above[number] is not None:
            siblings = [each for each in sure if above[each] == above[number]]
            return len(siblings) >= OTHERS_TO_BE_SURE
        if len(sure) >= OTHERS_TO_BE_SURE - perhaps.article:
            return True
        return perhaps.acronym and len(self._together[perhaps.at[0]]) >= TOGETHER_SURE


def _is_part_of(number: int, named: Collection[int], above: Sequence[int | None]) -> bool:
    """Whether one of the named organizations is what this one belongs to, at any remove."""
    whole = above[number]
    for _ in above:
        if whole is None or whole in named:
            break
        whole = above[whole]
    return whole in named


def _kinship(
    numbers: Sequence[int], named: Collection[int], namings: Sequence[Naming]
) -> dict[int, int]:
    """How many words organizations of one acronym share with the names of others.

    Beside the *Inter-American Development Bank*, the CAF is the *Development Bank of Latin
    America*, not the *Confederation of African Football*.
    """
    if len(numbers) == 1:
        return dict.fromkeys(numbers, 0)
    words = set().union(*(fold_words(namings[each].name) for each in named)) - _USUAL
    return {number: len(words.intersection(fold_words(namings[number].name))) for number in numbers}
