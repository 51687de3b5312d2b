"""The organizations that documents name, and where."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
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


class Introductions:
    """Gathers the organizations that passages introduce, one passage at a time."""

    def __init__(self) -> None:
        self._names: dict[str, Counter[str]] = {}

    def add(self, passage: Passage) -> None:
        """Take what a passage introduces."""
        for name, acronym in introductions(passage.text):
            self._names.setdefault(acronym, Counter())[name] += 1

    def organizations(self) -> list[tuple[str, str]]:
        """Full name and acronym of each; an acronym's name is the one given most often."""
        return [(counter.most_common(1)[0][0], acronym) for acronym, counter in self._names.items()]


def find_mentions(
    organizations: Sequence[tuple[str, str]], passages: Iterable[Passage]
) -> tuple[FoundOrganization, ...]:
    """Find every sentence that names an organization.

    A name inside a longer name is none of its own: the *United Nations Educational,
    Scientific, and Cultural Organization* is not a mention of the *United Nations*.

    Args:
        organizations: Full name and acronym of each.
        passages: All passages of an edition, in order; they are gone through once.

    Returns:
        The organizations, those with the most mentions first.
    """
    mentions: list[list[tuple[int, int]]] = [[] for _ in organizations]
    for organization, number, place in _mentions(passages, Recognizer(organizations)):
        mentions[organization].append((number, place))
    found = [
        FoundOrganization(name, acronym, tuple(places))
        for (name, acronym), places in zip(organizations, mentions, strict=True)
    ]
    return tuple(sorted(found, key=lambda each: (-len(each.mentions), each.mentions[:1])))


def _mentions(
    passages: Iterable[Passage], recognizer: Recognizer
) -> Iterator[tuple[int, int, int]]:
    for number, passage in enumerate(passages):
        for place, sentence in enumerate(passage.sentences):
            for organization in recognizer.named_in(sentence.text):
                yield organization, number, place


def find_organizations(passages: Iterable[Passage]) -> tuple[FoundOrganization, ...]:
    """Find the organizations that passages introduce, and every sentence that names them.

    Args:
        passages: All passages of an edition, in order; they are gone through twice.

    Returns:
        The organizations, those with the most mentions first.
    """
    introduced = Introductions()
    for passage in passages:
        introduced.add(passage)
    organizations = introduced.organizations()
    return find_mentions(organizations, passages) if organizations else ()
