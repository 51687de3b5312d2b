"""The card that tells why passages were chosen."""

from collections.abc import Sequence

from bot import markup
from bot.cards import layout
from bot.cards.layout import Accent, Card
from bot.texts import Texts
from knowledge import Match, MatchKind, Quote

WORD_LIMIT = 40
WORDS_SHOWN = 12
# What all passages have room for together, of the 4,000 characters of a card.
ROOM = 3600
_WAYS = {
    MatchKind.EXACT: "why-exact",
    MatchKind.FORM: "why-form",
    MatchKind.CORRECTED: "why-corrected",
    MatchKind.RELATED: "why-related",
}


def why_card(texts: Texts, quotes: Sequence[Quote]) -> Card:
    """The card that tells why passages were chosen.

    Args:
        texts: The language to speak.
        quotes: The passages, with what of the question they met; at least one.
    """
    told = layout.separated(layout.text(*_why(texts, each, ROOM // len(quotes))) for each in quotes)
    return Card(Accent.PLAIN, layout.text(texts.get("why-heading")), *told)


def _why(texts: Texts, quote: Quote, room: int) -> list[str]:
    """A passage's place, a line for each way that words met, and how sure it is.

    Args:
        texts: The language to speak.
        quote: The passage.
        room: The most characters of it all.
    """
    place = f"-# {layout.path(quote.passage.section)}"
    no_word = "" if quote.matches else texts.get("why-no-word")
    sure = texts.get("why-confidence", percent=round(100 * quote.confidence))
    room -= len(place) + len(no_word) + len(sure)
    kinds = [kind for kind in _WAYS if any(each.kind is kind for each in quote.matches)]
    met = []
    for left, kind in zip(range(len(kinds), 0, -1), kinds, strict=True):
        met.append(_met(texts, kind, quote.matches, room // left))
        room -= len(met[-1])
    return [place, *met, no_word, sure]


def _met(texts: Texts, kind: MatchKind, matches: Sequence[Match], room: int) -> str:
    """The words that met in one way, as many as there is room for."""
    words = list(dict.fromkeys(_pair(each) for each in matches if each.kind is kind))
    lines = (
        texts.get(_WAYS[kind], words=texts.listed(words[:shown]))
        for shown in range(min(len(words), WORDS_SHOWN), 0, -1)
    )
    return next((line for line in lines if len(line) <= room), "")


def _pair(match: Match) -> str:
    """A word of the question and what it met, where that is written otherwise."""
    asked, found = (markup.line(each, WORD_LIMIT) for each in (match.asked, match.found))
    same = match.asked.casefold() == match.found.casefold()
    return markup.bold(found) if same else f"{asked} → {markup.bold(found)}"
