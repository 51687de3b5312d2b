"""The catalogue of reference facts: the one that ships with Daleel, and the operator's own.

The shipped one is checked when Daleel is built and tested, and is trusted here: checking it
again would take longer than answering. An operator's file is checked when it is new or changed.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from hashlib import sha256
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import Any

from knowledge.errors import CatalogueError
from knowledge.organizations.known import KnownNames
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
    def names(self) -> KnownNames:
        """Their names, to be met again in documents."""
        return KnownNames(self)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of all that decides what is found in documents: every name of them."""
        names = [
            (each.name, each.acronyms, each.aliases, each.french_acronyms, each.ambiguous,
             each.arabic, each.french)
            for each in self
        ]  # fmt: skip
        return sha256(repr(names).encode()).hexdigest()


class CatalogueFiles:
    """The shipped catalogue and the operator's own, as they are now.

    Args:
        own: The operator's file; None without any.

    Raises:
        CatalogueError: The operator's file cannot be read.
    """

    def __init__(self, own: Path | None = None) -> None:
        self._own = own
        self._shipped_text = (files(__package__) / SHIPPED).read_bytes()
        self._own_text = b"" if own is None else _read(own)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of both files."""
        return sha256(b"\0".join((self._shipped_text, self._own_text))).hexdigest()

    def entries(self) -> list[dict[str, Any]]:
        """The entries of both, an operator's in place of ours of its name.

        Raises:
            CatalogueError: An entry of the operator's is wrong; the text names file, entry
                and key.
        """
        entries = {entry["name"]: entry for entry in _parsed(self._shipped_text)}
        if self._own is not None:
            own = _checked(self._own.name, self._own_text, list(entries))
            entries |= {entry["name"]: entry for entry in own}
        return list(entries.values())


@lru_cache(maxsize=1)  # parsing takes as long as ten questions
def _parsed(shipped: bytes) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = tomllib.loads(shipped.decode())["organization"]
    return entries


def _read(own: Path) -> bytes:
    try:
        return own.read_bytes()
    except OSError as error:
        raise CatalogueError(f"{own.name}: cannot be read ({error.strerror}).") from error


def _checked(name: str, text: bytes, shipped: Sequence[str]) -> list[dict[str, Any]]:
    """The entries of an operator's file.

    Args:
        name: The file's name.
        text: What it holds.
        shipped: The names of the shipped entries.
    """
    # pydantic is dear to import, and most bases have no entries of their own.
    from knowledge.organizations.schema import explain_problems  # noqa: PLC0415

    try:
        tables = tomllib.loads(text.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise CatalogueError(f"{name}: this is not UTF-8 text. Save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(f"{name}: this is not TOML: {error}.") from error
    problems = explain_problems(tables, shipped)
    if problems:
        raise CatalogueError("\n".join(f"{name}: {problem}" for problem in problems))
    entries: list[dict[str, Any]] = tables.get("organization", [])
    return entries


@dataclass(frozen=True, slots=True)
class CheckedEntries:
    """The entries of catalogue files.

    Attributes:
        digest: What the files hold, as :attr:`CatalogueFiles.digest` tells it.
        entries: The tables ``organization`` of these files, all of them right.
    """

    digest: str
    entries: Sequence[Mapping[str, Any]] = field(compare=False)


@lru_cache(maxsize=4)  # all knowledge bases of a process share one
def catalogue_of(checked: CheckedEntries) -> Catalogue:
    """The catalogue of entries that were checked; the same one for the same files."""
    return Catalogue(map(facts_from, checked.entries))


def read_catalogue(own: Path | None = None) -> Catalogue:
    """Read the shipped catalogue, with the operator's own entries added or in place of ours.

    Args:
        own: The operator's file; None without any.

    Raises:
        CatalogueError: That file cannot be read, or an entry of it is wrong; the text names
            file, entry and key.
    """
    files_now = CatalogueFiles(own)
    return catalogue_of(CheckedEntries(files_now.digest, files_now.entries()))


def facts_from(entry: Mapping[str, Any]) -> ReferenceFacts:
    """The facts of an entry that was checked.

    Args:
        entry: A table ``organization`` of the catalogue.
    """
    elsewhere = chain.from_iterable(entry.get("names", {}).values())
    members = entry.get("members")
    founded = entry.get("founded")
    return ReferenceFacts(
        name=entry["name"],
        purpose=entry["purpose"],
        kind=entry["kind"],
        source=entry["source"],
        read=entry["read"],
        acronyms=tuple(entry.get("acronyms", ())),
        aliases=(*entry.get("aliases", ()), *elsewhere),
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
