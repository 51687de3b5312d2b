"""Which organizations a question names, and the facts that it asks for of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from knowledge.answer import Asked, FactAnswer, Organization
from knowledge.directory import OrganizationDirectory
from knowledge.fact_questions import (
    FactQuestion,
    may_be_a_name,
    read_fact_question,
)
from knowledge.language.words import Word, split_words
from knowledge.organizations.recognition import Place
from knowledge.reference import ReferenceFacts

SHORTEST_MISSPELT = 5
LONGEST_NAME = 10  # words

_KNOWN: Mapping[Asked, Callable[[ReferenceFacts], object]] = {
    Asked.PURPOSE: lambda facts: facts.purpose,
    Asked.HEADQUARTERS: lambda facts: facts.headquarters,
    Asked.FOUNDED: lambda facts: facts.founding,
    Asked.MEMBERS: lambda facts: facts.members,
    Asked.PARENT: lambda facts: facts.parent or facts.related,
    Asked.WEBSITE: lambda facts: facts.website,
    Asked.ACRONYM: lambda facts: facts.acronym,
    Asked.ARABIC: lambda facts: facts.arabic,
    Asked.FRENCH: lambda facts: facts.french,
}


@dataclass(frozen=True, slots=True)
class AskedFact:
    """A question for facts and their answer.

    Attributes:
        question: What it asks.
        numbers: The organizations that it asks of.
        answer: The catalogue's answer.
    """

    question: FactQuestion
    numbers: tuple[int, ...]
    answer: FactAnswer


class FactAnswerer:
    """Answers questions for facts of organizations.

    Args:
        directory: The organizations.
        is_word: Whether a folded word stands in the documents.
    """

    def __init__(self, directory: OrganizationDirectory, is_word: Callable[[str], bool]) -> None:
        self._directory = directory
        self._is_word = is_word

    def named_in(self, question: str, corrections: Mapping[str, str]) -> dict[int, bool]:
        """The organizations that a question names.

        Args:
            question: The question.
            corrections: Misspelt folded words and what to read in their place.

        Returns:
            Each, and whether it is named for certain: a name that may be an ordinary word
            is not, unless the documents mention the organization.
        """
        named: dict[int, bool] = {}
        for number, _, certain in self._places(split_words(question), corrections):
            named[number] = named.get(number, False) or certain
        return named

    def _places(
        self, words: Sequence[Word], corrections: Mapping[str, str]
    ) -> list[tuple[int, slice, bool]]:
        """Which organizations are named, by which words, and whether for certain."""
        places = self._directory.recognizer.places_in(words, corrections=corrections, typed=True)
        return [
            (place.numbers[0], place.words, self._is_certain(place))
            for place in places
            if self._is_meant(place, words)
        ]

    def _is_certain(self, place: Place) -> bool:
        return place.certain or bool(self._directory.passages(place.numbers[0]))

    def _is_meant(self, place: Place, words: Sequence[Word]) -> bool:
        """Whether an acronym means its organization, and is no word of the documents."""
        first = words[place.words.start]
        if self._directory.passages(place.numbers[0]) or len(words[place.words]) > 1:
            return True
        sure = place.certain and first.text != first.folded
        return sure or not self._is_word(first.folded)

    def answer(
        self, question: str, corrections: Mapping[str, str], *, corrected: bool = True
    ) -> AskedFact | None:
        """The facts that a question asks for; None where it asks for none that are known.

        Args:
            question: The question.
            corrections: Misspelt folded words and what to read in their place.
            corrected: Whether a name that nobody knows, or a word that asks for the fact, may
                be a misspelt one.
        """
        words = split_words(question)
        places = [each[:2] for each in self._places(words, corrections)]
        around = _around(words, places)
        asked = read_fact_question(*around, names=len(places), corrected=corrected)
        if asked is None and not places and corrected:
            asked, places = self._misspelt(words)
        if asked is None:
            return None
        numbers = tuple(dict.fromkeys(number for number, _ in places))
        answer = self._answer(asked.asked, numbers)
        return None if answer is None else AskedFact(asked, numbers, answer)

    def _misspelt(
        self, words: Sequence[Word]
    ) -> tuple[FactQuestion | None, list[tuple[int, slice]]]:
        """The fact that is asked of what the other words make, if that is like a known name."""
        left = [place for place, word in enumerate(words) if may_be_a_name(word.folded)]
        # Of words that the documents have, none is misspelt.
        if len(left) > LONGEST_NAME or all(self._is_word(words[at].folded) for at in left):
            return None, []
        span = slice(left[0], left[-1] + 1)
        name = " ".join(word.folded for word in words[span])
        asked = read_fact_question(*_around(words, [(0, span)]), names=1)
        if asked is None or len(name) < SHORTEST_MISSPELT:
            return None, []
        number = self._directory.called(name)
        return (None, []) if number is None else (asked, [(number, span)])

    def _answer(self, asked: Asked, numbers: Sequence[int]) -> FactAnswer | None:
        directory = self._directory
        if asked is Asked.ORGANIZATIONS:
            listed = directory.organizations(range(len(directory)))
            return FactAnswer(asked, listed=listed) if listed else None
        if asked is Asked.PARTS:
            parts = directory.organizations(directory.parts_of(numbers[0]))
            related = directory.organizations(directory.related_to(numbers[0]))
            about = directory.organizations(numbers[:1])
            return FactAnswer(asked, about, parts, related) if parts or related else None
        about = directory.organizations(numbers[:1] if asked is Asked.PARENT else numbers)
        known = tuple(each for each in about if _is_known(asked, each))
        return FactAnswer(asked, known) if known else None


def _is_known(asked: Asked, organization: Organization) -> bool:
    facts = organization.reference
    return facts is not None and bool(_KNOWN[asked](facts))


def _around(
    words: Sequence[Word], places: Sequence[tuple[int, slice]]
) -> tuple[list[str], list[str]]:
    """The folded words before the first name, and those behind it but for further names."""
    if not places:
        return [word.folded for word in words], []
    named = {at for _, span in places for at in range(span.start, span.stop)}
    first = places[0][1].start
    rest = [(at, word.folded) for at, word in enumerate(words) if at not in named]
    return [word for at, word in rest if at < first], [word for at, word in rest if at > first]
