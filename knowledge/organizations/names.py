"""What names of organizations look like, and how an acronym is introduced."""

import re
from collections.abc import Sequence

from knowledge.language.folding import fold

# A name must hold one of these to be an organization's: "gross domestic product (GDP)"
# is introduced in the same way.
_HEAD_NOUNS = frozenset(
    """
    academy agency alliance assembly association authority bank board bureau center centre
    chamber coalition college commission committee community confederation conference congress
    consortium convention cooperation corporation council court department directorate facility
    federation forum foundation fund group initiative institute institution league ministry
    mission movement nations network office organisation organization panel parliament
    partnership programme program secretariat service society tribunal trust union university
    """.split()  # noqa: SIM905
)
_ACRONYM = re.compile(r"[^\W\d_](?:[^\W_]|[.&/-](?=[^\W_])){1,11}\.?")
_BRACKETED = re.compile(r"\(([^()]{2,160})\)")
_LONGEST_BRACKETED = 120
# No name is longer than this.
_REACH = 1_000
_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s$")
# Small words inside a name: "Organization of Islamic Cooperation".
_LINKS = frozenset(
    {"of", "for", "and", "the", "on", "in", "to", "de", "du", "des", "la", "et", "&"}
)
SIGN = "="


def plain_acronym(text: str) -> str:
    """An acronym without its dots: ``W.H.O.`` to ``WHO``."""
    return text.replace(".", "")


def is_acronym(text: str) -> bool:
    """Whether a text looks like an acronym: 2 to 12 signs, most of its letters capitals."""
    if not _ACRONYM.fullmatch(text):
        return False
    plain = plain_acronym(text)
    letters = [character for character in plain if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    return len(plain) >= 2 and plain[0].isupper() and capitals >= 2 and capitals * 2 > len(letters)


def names_organization(name: str) -> bool:
    """Whether a name says that it is an organization's."""
    return any(fold(word) in _HEAD_NOUNS for word in _WORD.findall(name))


def _spells(acronym: str, name: str) -> bool:
    """Whether the acronym's letters stand in the name in order, the first of them first."""
    letters = iter(fold(name))
    wanted = [letter for letter in fold(acronym) if letter.isalnum()]
    return fold(name[:1]) == wanted[0] and all(letter in letters for letter in wanted)


def _is_proper(words: Sequence[str]) -> bool:
    return len(words) >= 2 and all(word[0].isupper() or fold(word) in _LINKS for word in words)


def _long_form(before: str, acronym: str) -> str | None:
    """The shortest run of words at the end of a text that an acronym abbreviates.

    After Schwartz & Hearst 2003, "A simple algorithm for identifying abbreviation
    definitions in biomedical text": the words looked at are at most five more than the
    acronym has letters and at most twice as many. Unlike theirs, a name is made of
    capitalised words and the small ones that link them.
    """
    reach = min(len(acronym) + 5, len(acronym) * 2)
    nearby = list(_WORD.finditer(before))[-reach:]
    for place in range(len(nearby) - 1, -1, -1):
        words = [match.group() for match in nearby[place:]]
        name = before[nearby[place].start() :].rstrip()
        if words[0][0].isupper() and _is_proper(words) and _spells(acronym, name):
            return name
    return None


def introductions(text: str) -> list[tuple[str, str]]:
    """Organizations that a text introduces by name and acronym.

    Args:
        text: Running text.

    Returns:
        Pairs of full name and acronym, from ``Name (ACRONYM)`` and ``ACRONYM (Name)``, in
        the order they stand in the text.
    """
    found: list[tuple[str, str]] = []
    for bracket in _BRACKETED.finditer(text):
        inner = bracket.group(1).strip()
        before = text[max(0, bracket.start() - _REACH) : bracket.start()]
        if not 2 <= len(inner) <= _LONGEST_BRACKETED:
            continue
        if is_acronym(inner):
            acronym, name = plain_acronym(inner), _long_form(before, plain_acronym(inner))
        else:
            words = before.rstrip().rsplit(None, 1)
            acronym = plain_acronym(_POSSESSIVE.sub("", words[-1])) if words else ""
            name = _long_form(inner, acronym) if is_acronym(acronym) else None
            name = name if name == inner else None
        if name is not None and names_organization(name):
            found.append((" ".join(name.split()), acronym))
    return found


def organization_sign(acronym: str) -> str:
    """What stands in the index for an organization, by whatever name it is mentioned.

    Args:
        acronym: Its acronym, as it is written.

    Returns:
        The folded acronym behind a sign that no word has, so that *who* is not the WHO.
    """
    return SIGN + fold(acronym)
