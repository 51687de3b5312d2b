"""Whether a text asks something, in whatever language, and asks it of the documents."""

from functools import cache

from knowledge.answer import Answer, Verdict
from knowledge.language.function_words import ASKING_WORDS
from knowledge.language.stopwords import ENGLISH, QUESTION_WORDS, stopwords
from knowledge.language.words import fold_words

_QUESTION_MARKS = frozenset("?؟？⁇⸮")
# English questions also begin with a verb.
_VERBS = frozenset(
    """
    is are am was were do does did can could may might shall should will would has have
    anyone anybody someone somebody
    """.split()  # noqa: SIM905
)
_BEFORE = frozenset({"so", "and", "ok", "okay", "hi", "hey", "hello", "but", "well", "guys"})
_SHORT_QUESTION = 3  # words
_SHORTEST_ELSEWHERE = 4  # letters: shorter Latin words ask in one language and not in another


def has_question_mark(text: str) -> bool:
    """Whether a text has a question mark of any script."""
    return not _QUESTION_MARKS.isdisjoint(text)


def has_subject(text: str) -> bool:
    """Whether a text has a word that is no small one: *hello? is anyone there?* has none."""
    return not _small_words().issuperset(fold_words(text))


def subject_words(text: str) -> list[str]:
    """The words of a text that are no small ones, folded; all of them where it has no other."""
    words = fold_words(text)
    return [word for word in words if word not in _small_words()] or words


def begins_like_question(text: str) -> bool:
    """Whether a text begins as questions do, with or without a question mark."""
    first = _first_word(text)
    return first in _VERBS or first in _words()


def is_meant_for_documents(answer: Answer) -> bool:
    """Whether a text that nobody sent to the documents asks what they surely answer.

    One word in common says little: *does anyone want to play?* is no question about a
    play. *What is zakat?* is about nothing else, and an organization is always meant.
    """
    if answer.verdict is not Verdict.ANSWERED:
        return False
    text, matches = answer.question, [match for each in answer.quotes[:1] for match in each.matches]
    words, met = fold_words(text), {match.asked.casefold() for match in matches}
    if met.issuperset(words):
        return True
    if not (has_question_mark(text) or begins_like_question(text)):
        return False
    acronyms = {(each.acronym or "").casefold() for each in answer.organizations}
    return (
        len(met) > 1
        or not acronyms.isdisjoint(match.found.casefold() for match in matches)
        or (len(words) <= _SHORT_QUESTION and _first_word(text) in _words())
    )


def _first_word(text: str) -> str:
    """The first word of a text behind words of greeting, folded; empty for a text of none."""
    return next((word for word in fold_words(text) if word not in _BEFORE), "")


@cache
def _small_words() -> frozenset[str]:
    return ENGLISH.union(*map(stopwords, ASKING_WORDS))


@cache
def _words() -> frozenset[str]:
    elsewhere = {word for listed in ASKING_WORDS.values() for word in fold_words(listed)}
    sure = {word for word in elsewhere if len(word) >= _SHORTEST_ELSEWHERE or not word.isascii()}
    return QUESTION_WORDS | sure
