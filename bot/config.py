"""Read the settings: ``config.toml`` and the environment.

The environment wins over the file, the file over the defaults. ``DALEEL_<SECTION>__<KEY>``
sets any setting; ``DISCORD_TOKEN`` sets the token; ``DALEEL_CONFIG`` names the file.
"""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.settings import CONFIG_VARIABLE, PREFIX, TOKEN_VARIABLE, Settings, SettingsError

__all__ = ["Settings", "SettingsError", "load_settings", "settings_file"]

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
    file = settings_file(path, environ)
    named = path is not None or bool(environ.get(CONFIG_VARIABLE))
    values = _read_file(file, required=named)
    if not values and not _sets_anything(environ):
        return _with_paths_from(Settings(), file.parent, ())
    # Where nothing is set there is nothing to check, and pydantic is dear to import.
    from bot.settings_validation import validate  # noqa: PLC0415

    settings, from_environment = validate(values, environ, str(file))
    return _with_paths_from(settings, file.parent, from_environment)


def settings_file(path: Path | None, environ: Mapping[str, str]) -> Path:
    """The settings file, which may be missing; the arguments are those of :func:`load_settings`."""
    return path or Path(environ.get(CONFIG_VARIABLE) or DEFAULT_FILE)


def _sets_anything(environ: Mapping[str, str]) -> bool:
    """Whether a variable may set something, or looks as if it was meant to."""
    return bool(environ.get(TOKEN_VARIABLE)) or any(
        name.upper().startswith(PREFIX) and name.upper() != CONFIG_VARIABLE for name in environ
    )


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


def _with_paths_from(
    settings: Settings, folder: Path, settled: Collection[tuple[str, str]]
) -> Settings:
    """Let relative paths start at a folder, but for the settled ones."""
    knowledge = settings.knowledge
    if ("knowledge", "database") not in settled:
        knowledge = replace(knowledge, database=folder / knowledge.database)
    if ("knowledge", "documents") not in settled:
        documents = tuple(folder / path for path in knowledge.documents)
        knowledge = replace(knowledge, documents=documents)
    if ("knowledge", "organizations") not in settled and knowledge.organizations is not None:
        knowledge = replace(knowledge, organizations=folder / knowledge.organizations)
    return replace(settings, knowledge=knowledge)
