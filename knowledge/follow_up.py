"""Questions that lean on the one before: *and the WTO?*, *when was it founded?*, *tell me more*.

A follow-up is read as one or several whole questions, and as it stands; the one that the
documents answer best counts.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from knowledge.answer import Answer, Verdict
from knowledge.language.stopwords import STOPWORDS
from knowledge.language.words import Word, fold_words, split_words
from knowledge.organizations import Recognizer

# What a follow-up begins with, by language; the longest one that fits is taken.
_OPENINGS = (
    *("and", "and what about", "what about", "how about", "and how about", "what of", "also"),
    *("and in", "and for", "and with", "or", "same for", "ok and", "okay and", "so what about"),
    *("et", "et pour", "et avec", "quid de", "et qu'en est il de", "y", "y con", "y que hay de"),
    *(
        "und",
        "und was ist mit",
        "was ist mit",
        "wie ist es mit",
        "e",
        "dan",
        "dan bagaimana dengan",
    ),
    *("bagaimana dengan", "kalau", "peki", "peki ya", "ya", "وماذا عن", "ماذا عن", "وماذا", "و"),
)
# What stands for something that was named before.
_PRONOUNS = frozenset(
    """
    it its they them their theirs there this that these those he she one
    elle il ils elles lui leur ella ellos ellas ello es sie ihr ihre dort onun orada onlar
    itu mereka sana ia هي هو هم لها له
    """.split()  # noqa: SIM905
)
_MORE = (
    *("more", "tell me more", "more please", "go on", "anything else", "what else", "and then"),
    *("continue", "more info", "more details", "show me more", "give me more", "say more"),
    *("encore", "dis m'en plus", "en savoir plus", "plus", "mas", "dime mas", "cuentame mas"),
    *("mehr", "erzahl mir mehr", "mehr dazu", "daha fazla", "devam et", "devam", "lebih lanjut"),
    *("lanjutkan", "ceritakan lebih lanjut", "المزيد", "أخبرني المزيد", "أكمل"),
)
_LONGEST_FOLLOW_UP = 12  # words; what is longer says all that it means


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What a follow-up may mean.

    Attributes:
        readings: Whole questions, the likeliest first.
        led: Whether it begins as follow-ups do; else only a pronoun tells it.
        exchanged: Whether it names another organization in the place of the one before, so
            that there is no doubt about what is meant.
        added: Its own words that say what it is about, folded.
    """

    readings: tuple[str, ...]
    led: bool
    exchanged: bool
    added: frozenset[str]


def asks_for_more(question: str) -> bool:
    """Whether somebody asks for more of what was just answered: *tell me more*."""
    return tuple(fold_words(question)) in _MORE_WORDS


def answer_in_context(
    ask: Callable[[str], Answer], question: str, before: str | None, recognizer: Recognizer
) -> Answer:
    """Answer a question that may lean on the one before.

    Args:
        ask: Answers a question that stands by itself.
        question: The question.
        before: The one before, whole; None where there is none.
        recognizer: Recognizes the organizations of both.

    Returns:
        The answer to the question as it stands, or as the documents answer it better; then
        ``read_as`` tells how.
    """
    alone = ask(question)
    follow_up = None if before is None else read_follow_up(question, before, recognizer)
    if follow_up is None or (alone.verdict is Verdict.ANSWERED and not follow_up.led):
        return alone
    read = [each for each in map(ask, follow_up.readings) if _tells_of(each, follow_up.added)]
    best = max(read, key=_worth, default=alone)
    if best is alone or not _is_meant(follow_up, _worth(best), _worth(alone)):
        return alone
    return replace(best, question=question, read_as=best.question)


def _is_meant(follow_up: FollowUp, read: float, alone: float) -> bool:
    """Whether a reading of so much worth is taken, and not the question as it stands."""
    if follow_up.exchanged:
        return read > 0 or alone == 0
    return read >= alone if follow_up.led else read > alone


def read_follow_up(question: str, before: str, recognizer: Recognizer) -> FollowUp | None:
    """Read a question that may lean on the one before.

    Args:
        question: The question.
        before: The one before, whole.
        recognizer: Recognizes the organizations of both.

    Returns:
        What it may mean; None where it stands by itself.
    """
    words = split_words(question)
    if not words or len(words) > _LONGEST_FOLLOW_UP:
        return None
    opening = _opening(words)
    rest = words[opening:]
    pronouns = [word for word in rest if word.folded in _PRONOUNS]
    added = [word for word in rest if word.folded not in STOPWORDS and word.folded not in _PRONOUNS]
    own = list(_names(question, recognizer))
    if not (opening or pronouns) or not (added or pronouns or own):
        return None
    named = list(_names(before, recognizer))
    readings = _readings(question, before, added, pronouns, named, own)
    return FollowUp(
        tuple(dict.fromkeys(readings)),
        led=bool(opening),
        exchanged=bool(opening and named and own),
        added=frozenset(word.folded for word in added),
    )


def _tells_of(answer: Answer, words: frozenset[str]) -> bool:
    """Whether an answer has to do with some words of its question, if there are any."""
    if not words or answer.facts is not None:
        return True
    matches = answer.quotes[0].matches if answer.quotes else ()
    return any(not words.isdisjoint(fold_words(match.asked)) for match in matches)


def _worth(answer: Answer) -> float:
    """How good an answer is beside another one to the same question; 0 for none."""
    if answer.facts is not None:
        return 1.0
    if answer.verdict is Verdict.NOT_FOUND or not answer.quotes:
        return 0.0
    sure = answer.quotes[0].confidence
    return sure + 1 if answer.verdict is Verdict.ANSWERED else sure


def _readings(
    question: str,
    before: str,
    added: Sequence[Word],
    pronouns: Sequence[Word],
    named: Sequence[slice],
    own: Sequence[slice],
) -> Iterator[str]:
    """Whole questions for a follow-up.

    Args:
        question: The follow-up.
        before: The question before.
        added: The words of the follow-up that say what it is about.
        pronouns: Those that stand for something named before.
        named: Where the question before names organizations.
        own: Where the follow-up does.
    """
    if named and own:
        yield before[: named[0].start] + question[own[0]] + before[named[0].stop :]
        return
    if named and pronouns:
        at = pronouns[0]
        yield question[: at.start] + before[named[0]] + question[at.end :]
        return
    new = " ".join(word.text for word in added)
    if new and named:
        yield before[: named[0].start] + new + before[named[0].stop :]
    if new:
        yield f"{before.rstrip(' ?!.')} {new}"


def _names(text: str, recognizer: Recognizer) -> Iterator[slice]:
    """Where a text names organizations."""
    words = split_words(text)
    for place in recognizer.places_in(words, typed=True):
        yield slice(words[place.words.start].start, words[place.words.stop - 1].end)


def _opening(words: Sequence[Word]) -> int:
    """How many words of a question only say that it leans on the one before."""
    folded = tuple(word.folded for word in words)
    return next((len(each) for each in _OPENING_WORDS if folded[: len(each)] == each), 0)


_OPENING_WORDS = sorted(
    {tuple(fold_words(opening)) for opening in _OPENINGS}, key=len, reverse=True
)
_MORE_WORDS = frozenset(tuple(fold_words(each)) for each in _MORE)
