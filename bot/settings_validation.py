"""What a file and the environment set, checked by pydantic."""

import os
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.settings import (
    CONFIG_VARIABLE,
    PREFIX,
    TOKEN_VARIABLE,
    AnswerSettings,
    DiscordSettings,
    KnowledgeSettings,
    LogSettings,
    PreviewSettings,
    Settings,
    SettingsError,
)
from bot.settings_errors import SettingNames, explain, unknown_variable

DELIMITER = "__"

Values = dict[str, Any]


class _Given(BaseSettings):
    """The sections, as pydantic-settings reads them."""

    model_config = SettingsConfigDict(
        extra="forbid",
        hide_input_in_errors=True,
        env_prefix=PREFIX,
        env_nested_delimiter=DELIMITER,
    )

    discord: DiscordSettings = DiscordSettings()
    knowledge: KnowledgeSettings = KnowledgeSettings()
    answers: AnswerSettings = AnswerSettings()
    preview: PreviewSettings = PreviewSettings()
    log: LogSettings = LogSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what is given and nothing else; :func:`validate` reads the sources."""
        return (init_settings,)


def validate(
    from_file: Values, environ: Mapping[str, str], file: str
) -> tuple[Settings, set[tuple[str, str]]]:
    """Check what is set.

    Args:
        from_file: What the settings file holds.
        environ: The environment, which wins over the file.
        file: The name of the file, for what is wrong in it.

    Returns:
        The settings, and section and key of those that the environment set.

    Raises:
        SettingsError: A setting is unknown or wrong.
    """
    names = SettingNames()
    from_environment, variables = _read_environment(environ, names)
    try:
        given = _Given(**_merge(from_file, from_environment))
    except ValidationError as error:
        text = explain(error.errors(), names, file, variables)
        raise SettingsError(text) from None  # pydantic's own text could hold the token
    sections = {section: getattr(given, section) for section in names.sections}
    return Settings(**sections), set(variables)


def _read_environment(
    environ: Mapping[str, str], names: SettingNames
) -> tuple[Values, dict[tuple[str, str], str]]:
    """The settings in the environment, and which variable each one comes from."""
    variables = _variables(environ, names)
    source = EnvSettingsSource(_Given)
    source.env_vars = {
        f"{PREFIX}{section}{DELIMITER}{key}".lower(): environ[name]
        for (section, key), name in variables.items()
    }
    values = source()
    if ("knowledge", "documents") in variables:
        values["knowledge"]["documents"] = values["knowledge"]["documents"].split(os.pathsep)
    return values, variables


def _variables(environ: Mapping[str, str], names: SettingNames) -> dict[tuple[str, str], str]:
    """Section and key of what the environment sets, and the variable that does."""
    known = {
        f"{PREFIX}{section}{DELIMITER}{key}".upper(): (section, key) for section, key in names.keys
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
