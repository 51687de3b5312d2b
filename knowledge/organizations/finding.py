"""The organizations that documents name, and where."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.document import Passage
from knowledge.organizations.names import introductions
from knowledge.organizations.recognition import Recognizer


@dataclass(frozen=True, slots=True)
class FoundOrganization:
    """An organization as an edition's passages name it.

    Attributes:
        name: Its full name as it was introduced.
        acronym: Its acronym.
        mentions: Where it is named: the number of the passage and of the sentence in it,
            each sentence once, in reading order.
    """

    name: str
    acronym: str
    mentions: tuple[tuple[int, int], ...]


def _introduced(passages: Sequence[Passage]) -> dict[str, str]:
    """Acronym to the name that introduces it most often."""
    names: dict[str, Counter[str]] = {}
    for passage in passages:
        for name, acronym in introductions(passage.text):
            names.setdefault(acronym, Counter())[name] += 1
    return {acronym: counter.most_common(1)[0][0] for acronym, counter in names.items()}


def _mentions(
    passages: Sequence[Passage], recognizer: Recognizer
) -> Iterator[tuple[int, int, int]]:
    for number, passage in enumerate(passages):
        for place, sentence in enumerate(passage.sentences):
            for organization in recognizer.named_in(sentence.text):
                yield organization, number, place


def find_organizations(passages: Sequence[Passage]) -> tuple[FoundOrganization, ...]:
    """Find the organizations that passages introduce, and every sentence that names them.

    A name inside a longer name is none of its own: the *United Nations Educational,
    Scientific, and Cultural Organization* is not a mention of the *United Nations*.

    Args:
        passages: All passages of an edition, in order.

    Returns:
        The organizations, those with the most mentions first.
    """
    introduced = list(_introduced(passages).items())
    recognizer = Recognizer([(name, acronym) for acronym, name in introduced])
    mentions: dict[int, list[tuple[int, int]]] = {}
    for organization, number, place in _mentions(passages, recognizer):
        mentions.setdefault(organization, []).append((number, place))
    found = [
        FoundOrganization(name, acronym, tuple(mentions.get(place, ())))
        for place, (acronym, name) in enumerate(introduced)
    ]
    return tuple(sorted(found, key=lambda each: (-len(each.mentions), each.mentions[:1])))
