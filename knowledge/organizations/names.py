"""What names of organizations look like, and how an acronym is introduced."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from knowledge.language.folding import fold

# A name must hold one of these to be an organization's: "gross domestic product (GDP)"
# is introduced in the same way.
_HEAD_NOUNS = frozenset(
    """
    academy administration agency alliance assembly association authority bank board body bureau
    center centers centre chamber circle clan club coalition college commission committee
    community confederation conference congress consortium convention cooperation corporation
    council court department directorate facility federation forum foundation fund group guild
    institute institution league mechanism ministry mission movement nations network observatory
    office organisation organization panel parliament partnership secretariat service society team
    tribunal trust union university
    agence alliance banque bureau centre comite commission communaute confederation conseil cour
    federation fondation fonds institut ligue ministere parlement reseau secretariat societe
    agencia asociacion banco comision comite comunidad consejo corte federacion fondo fundacion
    instituto liga organizacion parlamento red sociedad
    ajansi bankasi birligi dernegi fonu forumu komisyonu komitesi konseyi kulubu kurulu kurumu
    mahkemesi meclisi orgutu parlamentosu teskilati toplulugu vakfi
    agentur ausschuss bund bundnis gericht gerichtshof gesellschaft kommission liga netzwerk
    organisation organisationen rat stiftung verband verein
    """.split()  # noqa: SIM905
)
# German joins the noun to what stands before it: *Flüchtlingshilfe*, *Sportverband*.
_HEAD_ENDINGS = (
    *("amt", "behorde", "bund", "gericht", "gesellschaft", "hilfe", "kammer", "rat"),
    *("stiftung", "verband", "verein", "werk"),
)
_ACRONYM = re.compile(r"[^\W\d_](?:[^\W_]|[.&/-](?=[^\W_])){1,11}\.?")
# Before a bracket; W.H.O.'s ends so, too.
_ENDS_ACRONYM = re.compile(r"(?:[^\W\da-z_]|[.s])\s+$")
_BRACKETED = re.compile(r"\(([^()]{2,160})\)")
_LONGEST_BRACKETED = 120
# No name is longer than this.
_REACH = 300
_LONGEST_WORD = 40
_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s$")
_ELISION = re.compile(r"^(?:[ldLD]|[qQ]u)['’](?=\w)")
# What Turkish joins to a name: Birliği'nin.
_SUFFIX = re.compile(r"['’](?!s$)\w+$")
# Small words inside a name: "Organization of Islamic Cooperation".
_LINKS = frozenset("of for and or the on in to with against & de du des la et ve".split())  # noqa: SIM905
# Of the words that say how far a body reaches, those that acronyms leave out.
FAR_REACHING = frozenset({"international", "world", "global", "european", "african", "asian"})
_WORD_BEFORE = re.compile(r"([^\W_]+)\s+$")
SIGN = "="


def plain_acronym(text: str) -> str:
    """An acronym without its dots: ``W.H.O.`` to ``WHO``."""
    return text.replace(".", "")


def is_acronym(text: str) -> bool:
    """Whether a text looks like an acronym: 2 to 12 signs, most of its letters capitals."""
    if not (text[:1].isupper() and _ACRONYM.fullmatch(text)):
        return False
    plain = plain_acronym(text)
    letters = [character for character in plain if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    return len(plain) >= 2 and plain[0].isupper() and capitals >= 2 and capitals * 2 > len(letters)


def names_organization(name: str) -> bool:
    """Whether a name says that it is an organization's."""
    words = list(map(fold, _WORD.findall(name)))
    return any(word in _HEAD_NOUNS or word.endswith(_HEAD_ENDINGS) for word in words)


def _spells(acronym: str, name: str) -> bool:
    """Whether the acronym's letters stand in the name in order, the first of them first."""
    letters = iter(fold(name))
    wanted = [letter for letter in fold(acronym) if letter.isalnum()]
    return fold(name[:1]) == wanted[0] and all(letter in letters for letter in wanted)


def _is_proper(words: Sequence[str]) -> bool:
    """Whether words are written like a name.

    English ones have capitals throughout, French and Spanish ones mostly in front alone.
    """
    if len(words) < 2:
        return False
    capitals = all(word[0].isupper() or fold(word) in _LINKS for word in words)
    return capitals or fold(words[0]) in _HEAD_NOUNS


def _long_form(before: str, acronym: str) -> str | None:
    """The shortest run of words at the end of a text that an acronym abbreviates.

    After Schwartz & Hearst 2003, "A simple algorithm for identifying abbreviation
    definitions in biomedical text": the words looked at are at most five more than the
    acronym has letters and at most twice as many. Unlike theirs, a name is made of
    capitalised words and the small ones that link them.
    """
    for words, name in _runs_before(before, acronym):
        if words and words[0][0].isupper() and _is_proper(words) and _spells(acronym, name):
            return _with_reach(before, name)
    return None


def _with_reach(before: str, name: str) -> str:
    """The name with a word in front that its acronym leaves out: *International*, *World*."""
    start = before.rindex(name)
    match = _WORD_BEFORE.search(before, 0, start)
    if match is None or not match[1][0].isupper() or fold(match[1]) not in FAR_REACHING:
        return name
    return before[match.start() : start] + name


def _runs_before(before: str, acronym: str) -> Iterator[tuple[list[str], str]]:
    """Runs of words at the end of a text, that whose initials are the acronym first."""
    reach = min(len(acronym) + 5, len(acronym) * 2)
    nearby = list(_WORD.finditer(before))[-reach:]
    words = [_ELISION.sub("", match.group()) for match in nearby]
    places = range(len(nearby) - 1, -1, -1)
    initial = _place_of_initials(words, fold(acronym))
    for place in [*([] if initial is None else [initial]), *places]:
        name = before[nearby[place].end() - len(words[place]) :].rstrip()
        yield words[place:], _SUFFIX.sub("", name)


def _place_of_initials(words: Sequence[str], wanted: str) -> int | None:
    """Where the words begin whose initials are an acronym, but for the small ones between."""
    initials = ""
    for place in range(len(words) - 1, -1, -1):
        folded = fold(words[place])
        if folded in _LINKS:
            continue
        initials = folded[:1] + initials
        if initials == wanted:
            return place
        if len(initials) > len(wanted):
            return None
    return None


@dataclass(frozen=True, slots=True)
class Definition:
    """What a text says that an acronym stands for.

    Attributes:
        name: The words.
        acronym: The acronym, without dots.
        organization: Whether the words say that they name an organization.
    """

    name: str
    acronym: str
    organization: bool


def definitions(text: str) -> Iterator[Definition]:
    """What a text says that acronyms stand for, organizations or not.

    Args:
        text: Running text.

    Yields:
        Each ``Name (ACRONYM)`` and ``ACRONYM (Name)``, in the order they stand in the text.
    """
    for bracket in _BRACKETED.finditer(text):
        inner, end = bracket.group(1).strip(), bracket.start()
        if not 2 <= len(inner) <= _LONGEST_BRACKETED:
            continue
        found = None
        if is_acronym(inner):
            found = _defined_before(text[max(0, end - _REACH) : end], plain_acronym(inner))
        elif _ENDS_ACRONYM.search(text, max(0, end - 3), end):
            found = _defined_inside(text[max(0, end - _LONGEST_WORD) : end], inner)
        if found is not None:
            yield found


def _defined_before(before: str, acronym: str) -> Definition | None:
    """The acronym in brackets."""
    name = _long_form(before, acronym)
    if name is not None and names_organization(name):
        return Definition(" ".join(name.split()), acronym, organization=True)
    singular = acronym.removesuffix("s")
    words = list(_WORD.finditer(before))[-2 * len(singular) :]
    place = _place_of_initials([word.group() for word in words], fold(singular))
    if place is None:
        return None
    name = " ".join(before[words[place].start() :].split())
    return Definition(name, singular, organization=False)


def _defined_inside(before: str, inner: str) -> Definition | None:
    """The name in brackets."""
    words = before.split()
    acronym = plain_acronym(_ELISION.sub("", _POSSESSIVE.sub("", words[-1]))) if words else ""
    if not is_acronym(acronym):
        return None
    if names_organization(inner) and _long_form(inner, acronym) == inner:
        return Definition(" ".join(inner.split()), acronym, organization=True)
    if _abbreviates(fold(acronym), [fold(word) for word in _WORD.findall(inner)]):
        return Definition(" ".join(inner.split()), acronym, organization=False)
    return None


def _abbreviates(acronym: str, words: Iterable[str]) -> bool:
    """Whether an acronym is made of words' initials; small ones need not be in it."""
    read = {0}  # how many of its letters the words so far may stand for
    for word in words:
        further = {count + 1 for count in read if acronym[count : count + 1] == word[:1]}
        read = further | read if word in _LINKS else further
    return len(acronym) in read


def introductions(text: str) -> list[tuple[str, str]]:
    """Organizations that a text introduces: pairs of full name and acronym, in order."""
    return [(each.name, each.acronym) for each in definitions(text) if each.organization]


def organization_sign(acronym: str) -> str:
    """What stands in the index for an organization, by whatever name it is mentioned.

    Args:
        acronym: Its acronym, as it is written.

    Returns:
        The folded acronym behind a sign that no word has, so that *who* is not the WHO.
    """
    return SIGN + fold(acronym)
