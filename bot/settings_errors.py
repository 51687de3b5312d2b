"""What is wrong with a setting, in words that say where it stands and what is allowed."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import get_type_hints

from pydantic import TypeAdapter
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from bot.settings import Settings

NEAR = 60.0  # of 100; below that a suggestion would only mislead
UNKNOWN = {"extra_forbidden", "unexpected_keyword_argument"}  # a section, a setting


class SettingNames:
    """The sections and keys that there are."""

    def __init__(self) -> None:
        self._sections = get_type_hints(Settings)
        self.sections: Mapping[str, tuple[str, ...]] = {
            name: tuple(field.name for field in fields(section))
            for name, section in self._sections.items()
        }

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        """Every setting: section and key."""
        return tuple((section, key) for section, keys in self.sections.items() for key in keys)

    def allowed(self, section: str, key: str) -> str:
        """What a setting may be, to follow "must be"."""
        match TypeAdapter(self._sections[section]).json_schema()["properties"][key]:
            case {"enum": values}:
                return "one of " + ", ".join(f'"{value}"' for value in values)
            case {"type": "integer", "minimum": low, "maximum": high}:
                return f"a whole number from {low} to {high}"
            case {"type": "boolean"}:
                return "true or false"
            case {"type": "array"}:
                return 'a list of paths, such as ["handbook.md", "rules"]'
        return "text in quotation marks"

    def nearest(self, section: str, key: str) -> tuple[str, str] | None:
        """The setting most like a misspelt or misplaced one."""
        same = {(section, known): known for known in self.sections.get(section, ())}
        others = {name: name[1] for name in self.keys}
        for choices in (same, others):
            found = process.extractOne(key.lower(), choices, scorer=fuzz.ratio, score_cutoff=NEAR)
            if found is not None:
                return found[2]
        return None

    def nearest_section(self, section: str) -> str | None:
        """The section most like a misspelt one."""
        found = process.extractOne(
            section.lower(), list(self.sections), scorer=fuzz.ratio, score_cutoff=NEAR
        )
        return None if found is None else found[0]


def explain(
    errors: Iterable[ErrorDetails],
    names: SettingNames,
    file: str,
    variables: Mapping[tuple[str, str], str],
) -> str:
    """Say what is wrong with each setting, a line each.

    Args:
        errors: What pydantic found.
        names: The settings that there are.
        file: The name of the settings file.
        variables: Section and key of what came from the environment, and its variable.
    """
    return "\n".join(dict.fromkeys(_line(error, names, file, variables) for error in errors))


def unknown_variable(variable: str, known: Mapping[str, tuple[str, str]]) -> str:
    """Say that a variable sets nothing, and which one is nearest."""
    found = process.extractOne(variable.upper(), list(known), scorer=fuzz.ratio)
    hint = f" Did you mean {found[0]}?" if found else ""
    return f"{variable}: there is no such setting.{hint}"


def _line(
    error: ErrorDetails,
    names: SettingNames,
    file: str,
    variables: Mapping[tuple[str, str], str],
) -> str:
    section, key = (*(str(part) for part in error["loc"][:2]), "")[:2]
    if error["type"] in UNKNOWN:
        return f"{file}: {_unknown(section, key, names)}"
    if not key:
        return f'{file}: "{section}" is a section: write [{section}] and its settings below.'
    if error["type"] == "value_error":
        problem = str(error["ctx"]["error"])
    else:
        problem = f"must be {names.allowed(section, key)}"
    variable = variables.get((section, key))
    return f"{variable} {problem}." if variable else f'{file}: "{key}" in [{section}] {problem}.'


def _unknown(section: str, key: str, names: SettingNames) -> str:
    if key:
        return f'there is no setting "{key}" in [{section}].{_hint(section, key, names)}'
    near = names.nearest_section(section)
    if near is not None:
        return f"there is no section [{section}]. Did you mean [{near}]?"
    if names.nearest("", section) is not None:
        return f'"{section}" stands outside of its section.{_hint("", section, names)}'
    return f"there is no section [{section}]. There are {_listed(names.sections)}."


def _hint(section: str, key: str, names: SettingNames) -> str:
    near = names.nearest(section, key)
    if near is None:
        return f" There are {_listed(names.sections[section])}."
    place = "" if near[0] == section else f" in [{near[0]}]"
    return f' Did you mean "{near[1]}"{place}?'


def _listed(names: Iterable[str]) -> str:
    *rest, last = names
    return f"{', '.join(rest)} and {last}" if rest else last
