"""Front matter: what stands above a Markdown text for programs, its title among it."""

import re
import tomllib
from collections.abc import Sequence
from contextlib import suppress

_TITLE = re.compile(
    r"""(?i:title)\s*:\s+(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|(.*?))(?:\s+#.*)?"""
)
_YAML_SIGNS = frozenset("|>[{&*!%@`")
_ESCAPED = re.compile(r"\\(.)")


def split_front_matter(text: str) -> tuple[str | None, str]:
    """Take the front matter off a text.

    It is YAML between ``---`` and ``---`` (or ``...``), or TOML between ``+++`` and ``+++``,
    and begins on the first line.

    Args:
        text: The whole text of a Markdown file.

    Returns:
        The title that the front matter gives, if any, and what stands below it; the text
        as it was where there is none.
    """
    mark = text[:8].partition("\n")[0].rstrip()
    if mark not in {"---", "+++"}:
        return None, text
    lines = text.split("\n")
    if mark == "+++":
        return _split_toml(text, lines)
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() in {"---", "..."}:
            return _yaml_title(lines[1:number]), "\n".join(lines[number + 1 :])
        if line and line[0] not in " #-" and ":" not in line:
            break
    return None, text


def _split_toml(text: str, lines: Sequence[str]) -> tuple[str | None, str]:
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "+++":
            return _toml_title("\n".join(lines[1:number])), "\n".join(lines[number + 1 :])
    return None, text


def _toml_title(source: str) -> str | None:
    with suppress(tomllib.TOMLDecodeError, RecursionError):
        title = tomllib.loads(source).get("title")
        return _one_line(title) if isinstance(title, str) else None
    return None


def _yaml_title(lines: Sequence[str]) -> str | None:
    """The title where it stands on one line, as it does wherever people write it."""
    for line in lines:
        found = _TITLE.fullmatch(line.rstrip())
        if not found:
            continue
        double, single, plain = found.groups()
        if double is not None:
            return _one_line(_ESCAPED.sub(r"\1", double))
        if single is not None:
            return _one_line(single.replace("''", "'"))
        return None if plain[:1] in _YAML_SIGNS else _one_line(plain)
    return None


def _one_line(title: str) -> str | None:
    return " ".join(title.split()) or None
