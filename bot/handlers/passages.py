"""Buttons on answers: further passages, picking one of two, why, and as it was written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.cards import (
    AS_WRITTEN_ID,
    LISTED,
    MORE_ID,
    ONE_BY_ONE,
    PASSAGE_ID,
    PICK_ID,
    WHY_ID,
    Asking,
    Card,
    Pages,
    more_card,
    noted,
    passages_to_pick,
    shows,
    turned_card,
    why_card,
)
from bot.handlers.asked import as_read, question_of
from bot.handlers.pressed import Missing, Press, Pressed, addressee_of
from bot.handlers.replies import reply_to_question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.cards import Part
    from bot.client import DaleelBot
    from knowledge import Library, Quote

# As many as an answer can hold: what it showed is found among them.
QUOTES_SEARCHED = 10


def register(bot: DaleelBot) -> None:
    """Let the bot answer the buttons of answers, old and new."""
    bot.add_dynamic_items(MorePassages, TurnPassages, PickPassage, WhyThis, SearchAsWritten)


def read_passages(library: Library, keys: Sequence[str]) -> list[Quote]:
    """Passages that are still kept, with the sentences that were in bold before.

    Args:
        library: What is seen.
        keys: Each ``<passage>.<number of the deciding sentence>``.
    """
    wanted = dict(_parsed(key) for key in keys)
    return [_with_deciding(quote, wanted[quote.id]) for quote in library.quotes_by_id(wanted)]


def _parsed(key: str) -> tuple[int, int]:
    passage, _, sentence = key.partition(".")
    return int(passage), int(sentence)


def _with_deciding(quote: Quote, number: int) -> Quote:
    sentences = quote.passage.sentences
    return replace(quote, deciding=sentences[min(number, len(sentences) - 1)])


async def _open_passages(press: Press, keys: Sequence[str], pages: Pages, page: int) -> Card:
    """A page of passages: on the card that was pressed, if it shows such, or on a new one."""
    quotes = await press.look_up(lambda library: read_passages(library, keys))
    if not quotes:
        raise Missing("gone")
    if press.in_place:
        return turned_card(press.texts, press.shown, quotes, pages, page)
    return more_card(press.texts, quotes, page, pages=pages)


class MorePassages(Pressed, template=MORE_ID):
    """*More passages* in a list, and the buttons that turn its pages."""

    def turns(self, shown: list[Part]) -> bool:
        """Where the card is such a list."""
        return shows(shown, LISTED)

    async def open(self, press: Press) -> Card:
        """The page of the passages."""
        return await _open_passages(press, str(self.ids["passages"]).split(","), LISTED, self.page)


class TurnPassages(Pressed, template=PASSAGE_ID):
    """*More passages* of an answer, one after the other."""

    def turns(self, shown: list[Part]) -> bool:
        """Where the card shows one of them."""
        return shows(shown, ONE_BY_ONE)

    async def open(self, press: Press) -> Card:
        """The page of the passage."""
        keys = str(self.ids["passages"]).split(",")
        return await _open_passages(press, keys, ONE_BY_ONE, self.page)


class PickPassage(Pressed, template=PICK_ID):
    """The list of two passages that answer alike; who asked picks one of them."""

    def turns(self, shown: list[Part]) -> bool:
        """Where the card shows the two."""
        return shows(shown, ONE_BY_ONE)

    async def open(self, press: Press) -> Card:
        """The passage that was picked, the other one and further ones behind it."""
        offered = passages_to_pick(press.shown)
        keys = [self.chosen, *(key for key in offered if key != self.chosen)]
        return await _open_passages(press, keys, ONE_BY_ONE, 0)


async def _question(press: Press) -> str:
    """The question that the card which was pressed on answers."""
    question = await question_of(press.bot, press.message)
    if question is None:
        raise Missing("question-gone")
    return question


class WhyThis(Pressed, template=WHY_ID):
    """*Why this?*: what of the question the passages met."""

    async def open(self, press: Press) -> Card:
        """The card that tells it."""
        question = as_read(press.bot, await _question(press))
        corrected = not noted(press.shown).as_written
        answer = await press.look_up(
            lambda library: library.ask(question, QUOTES_SEARCHED, corrected=corrected)
        )
        shown = [int(key) for key in str(self.ids["passages"]).split(",")]
        found = [quote for quote in answer.quotes if quote.id in shown]
        if not found:
            raise Missing("gone")
        return why_card(press.texts, found)


class SearchAsWritten(Pressed, template=AS_WRITTEN_ID):
    """*Search for* misspelt words as they were written."""

    def turns(self, shown: list[Part]) -> bool:  # noqa: ARG002  # as others do
        """Always: the answer itself changes."""
        return True

    async def open(self, press: Press) -> Card:
        """The answer without corrections."""
        question = await _question(press)
        told = noted(press.shown)
        asking = Asking(
            repeated=bool(told.question or told.read_as) or not press.in_place,
            asker=press.asker,
            addressee=told.addressee,
            given_to=addressee_of(press.shown) if press.in_place else None,
            as_written=True,
        )
        reply = await reply_to_question(
            press.bot, press.texts, question, asking, server=press.server
        )
        return reply.card
