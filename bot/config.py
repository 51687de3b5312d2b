"""Read the settings: ``config.toml`` and the environment.

The environment wins over the file, the file over the defaults. ``DALEEL_<SECTION>__<KEY>``
sets any setting; ``DISCORD_TOKEN`` sets the token; ``DALEEL_CONFIG`` names the file.
"""

import os
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_settings import EnvSettingsSource

from bot.settings import DELIMITER, PREFIX, Settings
from bot.settings_errors import SettingNames, SettingsError, explain, unknown_variable

__all__ = ["Settings", "SettingsError", "load_settings"]

CONFIG_VARIABLE = "DALEEL_CONFIG"
TOKEN_VARIABLE = "DISCORD_TOKEN"  # noqa: S105  # the name of a variable
DEFAULT_FILE = Path("config.toml")

Values = dict[str, Any]


def load_settings(path: Path | None, environ: Mapping[str, str]) -> Settings:
    """Read the settings.

    Relative paths in the file, and the default ones, start at the file's folder; those
    in the environment start at the working directory.

    Args:
        path: The settings file; None for the one that ``DALEEL_CONFIG`` names, else
            ``config.toml`` in the working directory, which may be missing.
        environ: The environment.

    Raises:
        SettingsError: A setting is unknown or wrong, or the file cannot be read.
    """
    named = path or (Path(environ[CONFIG_VARIABLE]) if environ.get(CONFIG_VARIABLE) else None)
    file = named or DEFAULT_FILE
    from_file = _read_file(file, required=named is not None)
    from_environment, variables = _read_environment(environ)
    try:
        settings = Settings(**_merge(from_file, from_environment))
    except ValidationError as error:
        text = explain(error.errors(), SettingNames(Settings), str(file), variables)
        raise SettingsError(text) from None  # pydantic's own text could hold the token
    return _with_paths_from(settings, file.parent, set(variables))


def _read_file(file: Path, *, required: bool) -> Values:
    if not file.exists() and not required:
        return {}
    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(
            f"{file}: the settings file cannot be read ({error.strerror})."
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{file}: this is not UTF-8 text. Save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: this is not valid TOML: {error}.") from error


def _read_environment(environ: Mapping[str, str]) -> tuple[Values, dict[tuple[str, str], str]]:
    """The settings in the environment, and which variable each one comes from."""
    variables = _variables(environ)
    source = EnvSettingsSource(Settings)
    source.env_vars = {
        f"{PREFIX}{section}{DELIMITER}{key}".lower(): environ[name]
        for (section, key), name in variables.items()
    }
    values = source()
    if ("knowledge", "documents") in variables:
        values["knowledge"]["documents"] = values["knowledge"]["documents"].split(os.pathsep)
    return values, variables


def _variables(environ: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """Section and key of what the environment sets, and the variable that does."""
    known = {
        f"{PREFIX}{section}{DELIMITER}{key}".upper(): (section, key)
        for section, key in SettingNames(Settings).keys
    }
    for name in environ:
        if name.upper().startswith(PREFIX) and name.upper() not in {*known, CONFIG_VARIABLE}:
            raise SettingsError(unknown_variable(name, known))
    given = [name for name, text in environ.items() if text and name.upper() in known]
    variables = {known[name.upper()]: name for name in given}
    if environ.get(TOKEN_VARIABLE):
        variables.setdefault(("discord", "token"), TOKEN_VARIABLE)
    return variables


def _merge(below: Values, above: Values) -> Values:
    """Two levels of values; what lies above hides what lies below."""
    merged = dict(below)
    for section, values in above.items():
        if isinstance(merged.setdefault(section, {}), dict):
            merged[section] = {**merged[section], **values}
    return merged


def _with_paths_from(
    settings: Settings, folder: Path, settled: Collection[tuple[str, str]]
) -> Settings:
    """Let relative paths start at a folder, but for the settled ones."""
    knowledge = settings.knowledge
    paths: Values = {}
    if ("knowledge", "database") not in settled:
        paths["database"] = folder / knowledge.database
    if ("knowledge", "documents") not in settled:
        paths["documents"] = tuple(folder / path for path in knowledge.documents)
    return settings.model_copy(update={"knowledge": knowledge.model_copy(update=paths)})
