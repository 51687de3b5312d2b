"""The organizations that documents name, and where."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from knowledge.document import Passage
from knowledge.language.words import fold_words
from knowledge.organizations.names import introductions, organization_sign
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

    def add(self, text: str) -> None:
        """Take what the text of a passage introduces."""
        for name, acronym in introductions(text):
            self._names.setdefault(acronym, Counter())[name] += 1

    def organizations(self) -> list[tuple[str, str]]:
        """Full name and acronym of each; an acronym's name is the one given most often."""
        return [(counter.most_common(1)[0][0], acronym) for acronym, counter in self._names.items()]


class MentionFinder:
    """Finds every sentence that names an organization, one passage at a time.

    A name inside a longer name is none of its own: the *United Nations Educational,
    Scientific, and Cultural Organization* is not a mention of the *United Nations*.

    Args:
        organizations: Full name and acronym of each.
    """

    def __init__(self, organizations: Sequence[tuple[str, str]]) -> None:
        self._organizations = organizations
        self._recognizer = Recognizer(organizations)
        self._mentions: list[list[tuple[int, int]]] = [[] for _ in organizations]

    def add(self, number: int, passage: Passage) -> list[list[str]]:
        """Take a passage.

        Args:
            number: Its number in the edition; numbers ascend.
            passage: The passage.

        Returns:
            The folded words of each sentence, and behind them a sign for each organization
            that it names, by whatever name.
        """
        sentences = [fold_words(sentence.text) for sentence in passage.sentences]
        for place, (sentence, words) in enumerate(zip(passage.sentences, sentences, strict=True)):
            if self._recognizer.may_be_named(sentence.text, words):
                for organization in self._recognizer.named_in(sentence.text):
                    self._mentions[organization].append((number, place))
                    words.append(organization_sign(self._organizations[organization][1]))
        return sentences

    def found(self) -> tuple[FoundOrganization, ...]:
        """The organizations, those with the most mentions first."""
        found = [
            FoundOrganization(name, acronym, tuple(places))
            for (name, acronym), places in zip(self._organizations, self._mentions, strict=True)
        ]
        return tuple(sorted(found, key=lambda each: (-len(each.mentions), each.mentions[:1])))


def find_organizations(passages: Iterable[Passage]) -> tuple[FoundOrganization, ...]:
    """Find the organizations that passages introduce, and every sentence that names them.

    Args:
        passages: All passages of an edition, in order; they are gone through twice.

    Returns:
        The organizations, those with the most mentions first.
    """
    introduced = Introductions()
    for passage in passages:
        introduced.add(passage.text)
    finder = MentionFinder(introduced.organizations())
    for number, passage in enumerate(passages):
        finder.add(number, passage)
    return finder.found()
