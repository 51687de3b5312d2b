"""Full names of international bodies that nobody introduced: *International Olympic Committee*.

Only names that say both things are taken: that the body is international (*World*,
*European*, *Arab*) and that it is one (*Council*, *Bank*, *Court*), in either order:
*Nordic Energy Council*, *Council of the Arab Sea States*.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from knowledge.language.stopwords import STOPWORDS
from knowledge.language.words import Word

SCOPES = frozenset(
    """
    international intergovernmental world worldwide global universal regional transnational
    european african asian arab islamic muslim gulf nordic baltic caribbean pacific atlantic
    mediterranean arctic eurasian panafrican pan inter interamerican interparliamentary
    commonwealth united west east southern northern central south benelux andean
    """.split()  # noqa: SIM905
)
_BODIES = frozenset(
    """
    academy agency alliance assembly association authority bank bureau chamber commission
    committee confederation consortium council court federation forum foundation fund
    institute league organisation organization parliament secretariat society tribunal union
    centre center network
    """.split()  # noqa: SIM905
)
# Those that a name may begin with: *Bank for International Settlements*.
_LEADING = _BODIES - {"academy", "bureau", "chamber", "centre", "center", "institute"}
# Of these alone, west or united says nothing of a body's reach.
_WEAK = frozenset(
    {"united", "west", "east", "southern", "northern", "central", "south"}
    | {"atlantic", "gulf", "pacific", "commonwealth", "universal"}
)
_WIDE = frozenset({"african", "european", "asian", "arab", "american", "nations"})
_LINKS = frozenset({"of", "for", "on", "against", "to"})
# What goes on with a name that has such a link already; so does "in" before a region:
# *for Security in Europe*, but *for Arab Studies* in Doha.
_JOINS = frozenset({"and", "the"})
_REGIONS = frozenset({"europe", "africa", "asia", "america", "americas", "oceania", "pacific"})
_POSSESSIVE = re.compile("['’]s$")
_WRITTEN_BODY = re.compile("|".join(sorted(body.capitalize() for body in _BODIES)))
_JOINED = re.compile(r"\s|-|, |,? ?& ?")  # what stands between the words of one name
_LONGEST = 14  # words
# What says that a body is a town's or a school's, whatever its name begins with.
_LOCAL = frozenset({"city", "county", "town", "village", "school", "university", "college"})


def may_hold_proper_name(text: str, words: Collection[str]) -> bool:
    """Whether a text may hold the name of an international body; this is quick to tell.

    Args:
        text: A sentence that has one of ``SCOPES`` among its words.
        words: Its folded words.
    """
    return not _BODIES.isdisjoint(words) and _WRITTEN_BODY.search(text) is not None


def proper_names(text: str, words: Sequence[Word]) -> Iterator[slice]:
    """Where words are written like the name of an international body.

    Args:
        text: A sentence.
        words: Its words.

    Yields:
        Which words make a name.
    """
    position = 0
    while position < len(words):
        word = words[position]
        begins = word.folded in SCOPES or word.folded in _LEADING
        end = _end_of_name(text, words, position) if begins and word.text[0].isupper() else position
        if end > position:
            yield slice(_beginning(text, words, position), end)
        position = max(end, position + 1)


def _beginning(text: str, words: Sequence[Word], position: int) -> int:
    """Where a name begins that is found from a word on: *Permanent Court of …*."""
    while position > 0:
        before = words[position - 1]
        joined = text[before.end : words[position].start] in {" ", "-"}
        if not joined or not before.text[:1].isupper() or before.folded in STOPWORDS:
            break
        position -= 1
    return position


def _end_of_name(text: str, words: Sequence[Word], start: int) -> int:
    """Where the name that begins at a word ends; its own place where none does."""
    end, body, linked = start, False, False
    for place in range(start, min(len(words), start + _LONGEST)):
        word = words[place]
        if place > start and not _JOINED.fullmatch(text[words[place - 1].end : word.start]):
            break
        if word.text[:1].isupper():
            another = word.folded in SCOPES and words[place - 1].folded == "and"
            if body and linked and another:
                break
            end = place + 1
            body = body or word.folded in _BODIES
            if _POSSESSIVE.search(word.text):
                break
        elif place > start and text[word.start - 1] == "-":  # Co-operation
            end = place + 1
        elif word.folded in _LINKS and place > start:
            linked = True
        elif (body and not linked) or not _goes_on(words, place):
            break
    headed = linked or words[start].folded in SCOPES
    return end if body and headed and end - start >= 2 and _reaches(words[start:end]) else start


def _goes_on(words: Sequence[Word], place: int) -> bool:
    """Whether a name goes on behind a small word: *and*, or *in* before a region."""
    if words[place].folded == "in":
        return place + 1 < len(words) and words[place + 1].folded in _REGIONS
    return words[place].folded in _JOINS


def names_body(words: Sequence[Word]) -> bool:
    """Whether a word among these says that something is a body: *Council*, *Bank*."""
    return any(word.folded in _BODIES for word in words)


def _reaches(words: Sequence[Word]) -> bool:
    """Whether the name says that the body is an international one."""
    named = {word.folded for word in words}
    if not named.isdisjoint(_LOCAL):
        return False
    return not named.isdisjoint(SCOPES - _WEAK) or not named.isdisjoint(_WIDE)
