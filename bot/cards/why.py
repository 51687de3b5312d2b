"""The card that tells why passages were chosen."""

from collections.abc import Sequence

from bot import markup
from bot.cards import layout
from bot.cards.layout import Accent, Card
from bot.texts import Texts
from knowledge import Match, MatchKind, Quote

WORD_LIMIT = 40
WORDS_SHOWN = 12
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
    told = layout.separated(layout.text(*_why(texts, each)) for each in quotes)
    return Card(Accent.PLAIN, layout.text(texts.get("why-heading")), *told)


def _why(texts: Texts, quote: Quote) -> list[str]:
    """A passage's place, a line for each way that words met, and how sure it is."""
    return [
        f"-# {layout.path(quote.passage.section)}",
        *(_met(texts, key, quote.matches, kind) for kind, key in _WAYS.items()),
        "" if quote.matches else texts.get("why-no-word"),
        texts.get("why-confidence", percent=round(100 * quote.confidence)),
    ]


def _met(texts: Texts, key: str, matches: Sequence[Match], kind: MatchKind) -> str:
    """The words that met in one way; nothing without any."""
    words = dict.fromkeys(_pair(each) for each in matches if each.kind is kind)
    return texts.get(key, words=texts.listed(list(words)[:WORDS_SHOWN])) if words else ""


def _pair(match: Match) -> str:
    """A word of the question and what it met, where that is written otherwise."""
    asked, found = (markup.line(each, WORD_LIMIT) for each in (match.asked, match.found))
    same = match.asked.casefold() == match.found.casefold()
    return markup.bold(found) if same else f"{asked} → {markup.bold(found)}"
