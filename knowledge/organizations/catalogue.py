"""The catalogue of reference facts: the one that ships with Daleel, and the operator's own.

The shipped one is checked when Daleel is built and tested, and is trusted here: checking it
again would take longer than answering. An operator's file is checked whenever it is read.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

from knowledge.errors import CatalogueError
from knowledge.reference import Fact, Founding, Members, ReferenceFacts

SHIPPED = "catalogue.toml"


class Catalogue:
    """Organizations and the facts known of them.

    Args:
        organizations: Their facts; names are unique.
    """

    def __init__(self, organizations: Iterable[ReferenceFacts]) -> None:
        self._by_name = {each.name: each for each in organizations}

    def __iter__(self) -> Iterator[ReferenceFacts]:
        return iter(self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)

    def get(self, name: str | None) -> ReferenceFacts | None:
        """The facts of the organization that has this official name."""
        return None if name is None else self._by_name.get(name)

    def parts_of(self, name: str) -> tuple[ReferenceFacts, ...]:
        """The organizations that belong to another one, directly or by one between."""
        return tuple(each for each in self if name in self._parents(each))

    def related_to(self, name: str) -> tuple[ReferenceFacts, ...]:
        """The organizations that work with another one by agreement, without being part of it."""
        return tuple(each for each in self if name in each.related)

    def _parents(self, organization: ReferenceFacts) -> list[str]:
        parents: list[str] = []
        above = self.get(organization.parent)
        while above is not None and above.name not in parents:
            parents.append(above.name)
            above = self.get(above.parent)
        return parents

    @cached_property
    def digest(self) -> str:
        """SHA-256 of all that decides what is found in documents: every name of them."""
        names = [
            (each.name, each.acronyms, each.aliases, each.french_acronyms, each.ambiguous,
             each.arabic, each.french)
            for each in self
        ]  # fmt: skip
        return sha256(repr(names).encode()).hexdigest()

    def with_own(self, organizations: Iterable[ReferenceFacts]) -> "Catalogue":
        """The catalogue with an operator's entries, each in place of the one of its name."""
        return Catalogue({**self._by_name, **{each.name: each for each in organizations}}.values())


def read_catalogue(own: Path | None = None) -> Catalogue:
    """The shipped catalogue, with the operator's own entries added or in place of ours.

    Args:
        own: The operator's file; None without any.

    Raises:
        CatalogueError: The file cannot be read, or an entry of it is wrong; the text names
            file, entry and key.
    """
    shipped = _shipped_catalogue()
    return shipped if own is None else shipped.with_own(_own_entries(own, shipped))


@cache
def _shipped_catalogue() -> Catalogue:
    text = (files(__package__) / SHIPPED).read_text(encoding="utf-8")
    return Catalogue(map(facts_from, tomllib.loads(text)["organization"]))


def _own_entries(path: Path, shipped: Catalogue) -> list[ReferenceFacts]:
    # pydantic is dear to import, and most bases have no entries of their own.
    from knowledge.organizations.schema import explain_problems  # noqa: PLC0415

    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise CatalogueError(f"{path.name}: cannot be read ({reason}).") from error
    try:
        entries = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(f"{path.name}: this is not TOML: {error}.") from error
    problems = explain_problems(entries, [each.name for each in shipped])
    if problems:
        raise CatalogueError("\n".join(f"{path.name}: {problem}" for problem in problems))
    return [facts_from(entry) for entry in entries.get("organization", ())]


def facts_from(entry: Mapping[str, Any]) -> ReferenceFacts:
    """The facts of an entry that was checked.

    Args:
        entry: A table ``organization`` of the catalogue.
    """
    members = entry.get("members")
    founded = entry.get("founded")
    return ReferenceFacts(
        name=entry["name"],
        purpose=entry["purpose"],
        kind=entry["kind"],
        source=entry["source"],
        read=entry["read"],
        acronyms=tuple(entry.get("acronyms", ())),
        aliases=tuple(entry.get("aliases", ())),
        french_acronyms=tuple(entry.get("french_acronyms", ())),
        ambiguous=tuple(entry.get("ambiguous", ())),
        arabic=entry.get("arabic"),
        french=entry.get("french"),
        founding=None if founded is None else Founding(founded, entry.get("founding_act")),
        headquarters=entry.get("headquarters"),
        parent=entry.get("parent"),
        related=tuple(entry.get("related", ())),
        members=None if members is None else Members(members, entry["members_as_of"]),
        website=entry.get("website"),
        sources={Fact(key): address for key, address in entry.get("sources", {}).items()},
    )
