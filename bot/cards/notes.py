"""Small lines above an answer on its question, and the question read from them again.

A card's buttons hold no question. Where Discord shows it on the card itself, it is read
there when a button needs it; so nothing is kept, and a restart changes nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from discord import ui

from bot import markup
from bot.cards import layout
from bot.cards.layout import Place
from bot.languages import LANGUAGES
from bot.texts import RIGHT_TO_LEFT_MARK, Texts
from knowledge import Answer

QUESTION_LIMIT = 500
NAME_LIMIT = 40
CORRECTED_WORD_LIMIT = 40
CORRECTIONS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Asking:
    """How a question was asked, as far as its card tells.

    Attributes:
        read_only: How many characters of a longer question were looked up; else None.
        repeated: Whether the card shows the question, too, and offers to ask again: Discord
            shows no question above the answer to a command, and gives no reply to it.
        asker: Who asked, where others see the answer as well and it can be removed; else None.
        addressee: The name of the member that it was asked for; else None.
        given_to: Their id, where others see the answer and they may remove it; else None.
        as_written: Whether its words were looked up as they are written, misspelt or not.
    """

    read_only: int | None = None
    repeated: bool = False
    asker: int | None = None
    addressee: str | None = None
    given_to: int | None = None
    as_written: bool = False


AS_USUAL = Asking()


@dataclass(frozen=True, slots=True)
class Noted:
    """What a card tells of its question.

    Attributes:
        question: The question; None where the card does not show it.
        read_as: The whole question that a follow-up was read as; else None.
        addressee: The name of the member that it was asked for; else None.
        as_written: Whether its words were looked up as they are written.
    """

    question: str | None
    read_as: str | None
    addressee: str | None
    as_written: bool


def notes(texts: Texts, answer: Answer, asking: Asking) -> list[str]:
    """Small lines about a question, as markup; empty ones may be among them."""
    addressee, read_only = asking.addressee, asking.read_only
    question = markup.line(answer.question, QUESTION_LIMIT)
    return [
        texts.get("answer-for", name=markup.line(addressee, NAME_LIMIT)) if addressee else "",
        texts.get("question", question=question) if asking.repeated and question else "",
        texts.get("question-cut", characters=read_only) if read_only else "",
        texts.get("read-as", question=markup.line(answer.read_as, QUESTION_LIMIT))
        if answer.read_as
        else "",
        texts.get("searched-as-written") if asking.as_written else _corrections(texts, answer),
    ]


def _corrections(texts: Texts, answer: Answer) -> str:
    if not answer.corrections:
        return ""
    words = [
        texts.get(
            "corrected-word",
            asked=markup.line(asked, CORRECTED_WORD_LIMIT),
            found=markup.line(found, CORRECTED_WORD_LIMIT),
        )
        for asked, found in zip(words_as_asked(answer), answer.corrections.values(), strict=False)
    ]
    return texts.get("corrected", words=texts.listed(words))


def words_as_asked(answer: Answer) -> list[str]:
    """The corrected words, some at the most, with the capitals that they had in the question."""
    return [_as_asked(word, answer.question) for word in answer.corrections][:CORRECTIONS_SHOWN]


def _as_asked(word: str, question: str) -> str:
    asked = re.search(re.escape(word), question, re.IGNORECASE)
    return asked.group() if asked else word


def noted(parts: Iterable[layout.Part]) -> Noted:
    """What a card tells of its question, in whichever language it speaks."""
    lines = [
        line
        for part in parts
        if isinstance(part, ui.TextDisplay) and part.id == Place.NOTES
        for line in part.content.split("\n")
    ]
    return Noted(
        question=_told(lines, "question", "question"),
        read_as=_told(lines, "read-as", "question"),
        addressee=_told(lines, "answer-for", "name"),
        as_written=any(
            Texts.load(language).get("searched-as-written") in lines for language in LANGUAGES
        ),
    )


def is_told_whole(answer: Answer, asking: Asking) -> bool:
    """Whether an answer's question can be read again from its card or from what it replies to."""
    shown = [answer.question] if asking.repeated else []
    shown += [answer.read_as] if answer.read_as else []
    return all(not markup.line(each, QUESTION_LIMIT).endswith(markup.ELLIPSIS) for each in shown)


def _told(lines: Iterable[str], key: str, argument: str) -> str | None:
    """What stands in the placeholder of the first line that is such a text."""
    patterns = [Texts.load(language).pattern(key, argument) for language in LANGUAGES]
    for line in (markup.clean(line).replace(RIGHT_TO_LEFT_MARK, "") for line in lines):
        for pattern in patterns:
            if found := pattern.fullmatch(line):
                return markup.unescape(found[1]) or None
    return None
