"""What an entry of the catalogue must look like. The build runs this file by itself.

It therefore imports pydantic and the standard library only.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

KINDS = (
    "principal organ", "governing body", "subsidiary body", "fund or programme",
    "specialized agency", "related organization", "court or tribunal",
    "intergovernmental organization", "regional organization", "development bank",
    "financial institution", "military alliance", "humanitarian organization",
    "non-governmental organization", "institution of a union", "forum of states",
    "research or training institute",
)  # fmt: skip
SHIPPED_AT_LEAST = 100
_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_ARABIC = re.compile("[\u0600-\u06ff]")

Name = Annotated[str, Field(min_length=2, max_length=300, pattern=r"^\S(.*\S)?$")]
Sentence = Annotated[str, Field(min_length=20, max_length=240, pattern=r"^[A-Z].*\.$")]
Address = Annotated[str, Field(max_length=400, pattern=r"^https://[^\s<>\"\[\]/@]+\.[^\s<>\"]+$")]
LanguageCode = Annotated[str, Field(pattern="^[a-z]{2,3}$")]
FactKey = Literal[
    "arabic", "french", "purpose", "kind", "founded", "founding_act", "headquarters", "parent",
    "related", "members", "website",
]  # fmt: skip


def _check_date(text: str) -> str:
    found = _DATE.fullmatch(text)
    if found is None:
        raise ValueError('must be an ISO date such as "1945-10-24", or "1945-10" or "1945"')
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        past = date(year, month, day)
    except ValueError as error:
        raise ValueError(f"is no date: {error}") from error
    if past > date.today():  # noqa: DTZ011  # a day more or less is no matter here
        raise ValueError("lies in the future")
    return text


class Entry(BaseModel):
    """An organization in the catalogue; ``docs/organizations.md`` says how to add one."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    name: Name
    acronyms: list[Name] = []
    aliases: list[Name] = []
    french_acronyms: list[Name] = []
    ambiguous: list[Name] = []
    arabic: Name | None = None
    french: Name | None = None
    names: dict[LanguageCode, list[Name]] = {}
    purpose: Sentence
    kind: str
    founded: str | None = None
    founding_act: Name | None = None
    headquarters: Name | None = None
    parent: Name | None = None
    related: list[Name] = []
    members: Annotated[int, Field(ge=1, le=10_000)] | None = None
    members_as_of: str | None = None
    website: Address | None = None
    source: Address
    read: str
    sources: dict[FactKey, Address] = {}

    @field_validator("founded", "members_as_of", "read")
    @classmethod
    def _dates(cls, text: str | None) -> str | None:
        return None if text is None else _check_date(text)

    @field_validator("kind")
    @classmethod
    def _kinds(cls, text: str) -> str:
        if text not in KINDS:
            raise ValueError("must be one of: " + ", ".join(KINDS))
        return text

    @field_validator("arabic")
    @classmethod
    def _script(cls, text: str | None) -> str | None:
        if text is not None and not _ARABIC.search(text):
            raise ValueError("must be in Arabic letters")
        return text

    @model_validator(mode="after")
    def _belong_together(self) -> Self:
        if (self.members is None) != (self.members_as_of is None):
            raise ValueError("members and members_as_of must come together")
        if self.founding_act is not None and self.founded is None:
            raise ValueError("founding_act needs founded beside it")
        named = [name for names in self.names.values() for name in names]
        known = {*self.acronyms, *self.aliases, *self.french_acronyms, *named}
        if strange := [each for each in self.ambiguous if each not in known]:
            raise ValueError(f"ambiguous names what is no acronym or alias of it: {strange[0]}")
        if unset := [key for key in self.sources if not getattr(self, key)]:
            raise ValueError(f"sources has an address for {unset[0]}, which the entry lacks")
        return self


def explain_problems(catalogue: Mapping[str, Any], shipped: Sequence[str] = ()) -> list[str]:
    """What is wrong with a catalogue.

    Args:
        catalogue: The tables of the file, as TOML's reader gives them.
        shipped: Names that another catalogue has, which these entries may replace or name
            as parents.

    Returns:
        A line for each problem that names the entry and the key and says what is allowed;
        none for a good catalogue.
    """
    unknown = [key for key in catalogue if key != "organization"]
    entries = catalogue.get("organization", [])
    if unknown or not isinstance(entries, list):
        strange = unknown[0] if unknown else "organization"
        return [f"{strange}: the file must hold tables that begin with [[organization]]."]
    problems: list[str] = []
    for number, entry in enumerate(entries, start=1):
        problems += _entry_problems(entry, number)
    return problems or _problems_between(entries, shipped)


def _entry_problems(entry: object, number: int) -> list[str]:
    if not isinstance(entry, Mapping):
        return [f"entry {number}: must be a table that begins with [[organization]]."]
    title = entry.get("name") if isinstance(entry.get("name"), str) else f"entry {number}"
    try:
        Entry.model_validate(entry)
    except ValidationError as error:
        return [_told(str(title), each) for each in error.errors()]
    return []


def _told(title: str, error: Any) -> str:  # noqa: ANN401  # pydantic's own mapping
    key = ".".join(str(part) for part in error["loc"] if part != "[key]")
    place = f"{title}, {key}" if key else title
    match error["type"]:
        case "missing":
            return f"{place}: is missing."
        case "extra_forbidden":
            near = get_close_matches(key, Entry.model_fields, n=1)
            return f"{place}: there is no such key" + (f"; do you mean {near[0]}?" if near else ".")
        case "string_pattern_mismatch":
            return f"{place}: {_PATTERNS.get(key.split('.')[0], 'is not written as it must be')}."
        case "string_type":
            return f"{place}: must be text in quotation marks."
        case "value_error":
            return f"{place}: {error['ctx']['error']}."
    return f"{place}: {error['msg'][:1].lower()}{error['msg'][1:]}."


def _is_own(name: str, parents: Mapping[str, str | None]) -> bool:
    """Whether an organization comes back to itself from parent to parent."""
    above = parents.get(name)
    for _ in parents:
        if above is None or above == name:
            break
        above = parents.get(above)
    return above == name


_PATTERNS = {
    "purpose": "must be one sentence that begins with a capital and ends with a full stop",
    "names": "must stand under a language, as ISO 639 writes it in small letters: tr, es, de",
    "website": "must be an address that begins with https://",
    "source": "must be an address that begins with https://",
    "sources": "must be an address that begins with https://",
}


def _problems_between(entries: Sequence[Mapping[str, Any]], shipped: Iterable[str]) -> list[str]:
    """What is wrong between entries: names that come twice, parents that do not exist."""
    counted = Counter(str(entry["name"]) for entry in entries)
    problems = [f"{name}: this name comes twice." for name, count in counted.items() if count > 1]
    known = {*counted, *shipped}
    by_small = {name.casefold(): name for name in sorted(known - counted.keys())}
    for name in counted:
        other = by_small.get(name.casefold())
        if other is not None and other != name and other not in counted:
            problems.append(f"{name}, name: to replace ours, write it as {other}.")
    parents = {entry["name"]: entry.get("parent") for entry in entries}
    problems += [
        f"{name}, parent: it would be a part of itself."
        for name in parents
        if _is_own(name, parents)
    ]
    for entry in entries:
        for key in ("parent", "related"):
            named = entry.get(key, [])
            for other in [named] if isinstance(named, str) else named:
                if other not in known or other == entry["name"]:
                    near = get_close_matches(other, sorted(known), n=1)
                    hint = f" Do you mean {near[0]}?" if near else ""
                    problems.append(f"{entry['name']}, {key}: no entry is named “{other}”.{hint}")
    return problems
