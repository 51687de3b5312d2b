"""The catalogue's organizations, and what documents introduce joined to them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from knowledge.language.folding import fold
from knowledge.organizations.names import plain_acronym
from knowledge.organizations.naming import (
    Naming,
    catalogue_naming,
    is_kin,
    is_same_name,
    name_key,
    word_forms,
)
from knowledge.organizations.recognition import Recognizer
from knowledge.reference import ReferenceFacts


class KnownNames:
    """The catalogue's organizations, to be met again in documents.

    Building it takes longer than finding organizations in a short document, and all editions
    share it.

    Args:
        catalogue: Their facts.
    """

    def __init__(self, catalogue: Iterable[ReferenceFacts]) -> None:
        self.namings = tuple(_with_keys(map(catalogue_naming, catalogue)))
        self.recognizer = Recognizer(self.namings)
        self.number_of_key = {each.key: number for number, each in enumerate(self.namings)}
        self._by_name: dict[tuple[str, ...], int] = {}
        self._by_acronym: dict[str, list[int]] = {}
        for number, naming in enumerate(self.namings):
            for name in (*naming.all_names, *naming.aliases):
                for form in word_forms(name):
                    self._by_name.setdefault(form, number)
            for acronym in (*naming.all_acronyms, *naming.foreign_acronyms):
                self._by_acronym.setdefault(fold(plain_acronym(acronym)), []).append(number)

    def place_of(self, name: str, acronym: str) -> int | None:
        """Which of them a name that documents introduce means; None where none of them."""
        for form in word_forms(name):
            if form in self._by_name:
                return self._by_name[form]
        for number in self._by_acronym.get(fold(acronym), ()):
            naming = self.namings[number]
            if any(is_same_name(name, each) for each in (*naming.all_names, *naming.aliases)):
                return number
            if is_kin(name, naming.french_names):
                return number
        return None


@dataclass(frozen=True, slots=True)
class IntroducedNames:
    """What documents introduce.

    Attributes:
        namings: The organizations that go by other names than the catalogue's, by their
            numbers: those of the catalogue keep theirs, others follow.
        means: For each name with its acronym, the number of the organization.
    """

    namings: Mapping[int, Naming]
    means: Mapping[tuple[str, str], int]


def introduced_namings(
    introduced: Mapping[str, Sequence[str]],
    first_names: Mapping[tuple[str, str], str],
    known: KnownNames,
) -> IntroducedNames:
    """Join what documents introduce to what the catalogue knows.

    Args:
        introduced: Each acronym and the names it was given, the one given most often first.
        first_names: For an acronym with a name, the name that the document gave it first.
        known: The catalogue's organizations.
    """
    namings: dict[int, Naming] = {}
    means: dict[tuple[str, str], int] = {}
    unknown = len(known.namings)
    for acronym, names in introduced.items():
        own: dict[str, int] = {}
        for name in names:
            number = known.place_of(name, acronym)
            first = first_names[acronym, name]
            if number is None:
                number = own.get(first, _same(name, own.values(), namings))
            if number is None:
                number, unknown = unknown, unknown + 1
                namings[number] = Naming(name, acronym)
            elif number in namings:
                namings[number] = _met_again(namings[number], name, acronym)
            else:
                namings[number] = _first_met(known.namings[number], name, acronym)
            own.setdefault(first, number)
            means[name, acronym] = number
    return IntroducedNames(_with_keys_of_both(namings, known), means)


def _same(name: str, numbers: Iterable[int], namings: Mapping[int, Naming]) -> int | None:
    """Which of the namings of an acronym a name means."""
    return next((at for at in numbers if is_same_name(name, namings[at].name)), None)


def _first_met(entry: Naming, name: str, acronym: str) -> Naming:
    others = [each for each in entry.all_acronyms if each != acronym]
    return replace(
        entry,
        name=name,
        acronym=acronym,
        names=(entry.name, *entry.names),
        acronyms=tuple(others),
        # Its own document says what the acronym means.
        ambiguous=entry.ambiguous - {acronym},
    )


def _met_again(naming: Naming, name: str, acronym: str) -> Naming:
    names = naming.names if name in naming.all_names else (*naming.names, name)
    acronyms = naming.acronyms
    if acronym not in naming.all_acronyms:
        acronyms = (*acronyms, acronym)
    return replace(naming, names=names, acronyms=acronyms, ambiguous=naming.ambiguous - {acronym})


def _with_keys(namings: Iterable[Naming]) -> list[Naming]:
    """Give each its key: its acronym, or the words of its name where another one has that."""
    taken: set[str] = set()
    keyed: list[Naming] = []
    for naming in namings:
        key = fold(naming.acronym) if naming.acronym else ""
        if not key or key in taken or " " in key:
            key = name_key(naming.name)
        taken.add(key)
        keyed.append(replace(naming, key=key))
    return keyed


def _with_keys_of_both(namings: Mapping[int, Naming], known: KnownNames) -> dict[int, Naming]:
    """Give what documents introduce its keys; what has one of them in the catalogue yields it."""
    keyed = dict(zip(namings, _with_keys(namings.values()), strict=True))
    for naming in tuple(keyed.values()):
        other = known.number_of_key.get(naming.key)
        if other is not None and other not in keyed:
            yielding = known.namings[other]
            keyed[other] = replace(yielding, key=name_key(yielding.name))
    return keyed
