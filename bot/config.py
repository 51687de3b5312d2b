"""Settings: ``config.toml`` and the environment, checked, in one frozen object.

The environment wins over the file, the file over the defaults. ``DALEEL_<SECTION>__<KEY>``
sets any setting; ``DISCORD_TOKEN`` sets the token; ``DALEEL_CONFIG`` names the file.
``config.example.toml`` explains every setting.
"""

import os
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
)
from pydantic_core import PydanticCustomError
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.config_errors import SettingNames, SettingsError, explain, unknown_variable

PREFIX = "DALEEL_"
DELIMITER = "__"
CONFIG_VARIABLE = "DALEEL_CONFIG"
TOKEN_VARIABLE = "DISCORD_TOKEN"  # noqa: S105  # the name of a variable
DEFAULT_FILE = Path("config.toml")

Values = dict[str, Any]


def _check_token(token: SecretStr | None) -> SecretStr | None:
    """Refuse what cannot be a bot token; an empty one is none."""
    text = token.get_secret_value() if token is not None else ""
    if text.startswith("Bot "):
        raise ValueError('must be the token alone, without "Bot " before it')
    if any(char.isspace() or char in "\"'" for char in text):
        raise ValueError("must be the token alone, without spaces, line ends or quotation marks")
    if text and "." not in text:
        raise ValueError(
            "is no bot token: copy it from the Bot page of the Discord Developer Portal "
            "(it is neither the application's id nor its public key or secret)"
        )
    return token if text else None


def _check_path(value: object) -> object:
    if value == "":
        raise ValueError("must name a file or a folder")
    return value


def _check_whole_number(value: object) -> object:
    if isinstance(value, bool):  # Python counts True as 1
        raise PydanticCustomError("whole_number", "not a whole number")
    return value


NO_TRUTH_VALUE = BeforeValidator(_check_whole_number)
LocalPath = Annotated[Path, BeforeValidator(_check_path), AfterValidator(Path.expanduser)]


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class DiscordSettings(_Section):
    """How the bot signs in.

    Attributes:
        token: The bot's token; None runs the preview instead.
        sync_commands: When to tell Discord the slash commands.
    """

    token: Annotated[SecretStr | None, AfterValidator(_check_token)] = None
    sync_commands: Literal["changed", "always", "never"] = "changed"


class KnowledgeSettings(_Section):
    """What the answers come from.

    Attributes:
        database: The file that keeps the editions.
        documents: Files and folders to read; empty for the document that Daleel ships.
    """

    database: LocalPath = Path("daleel.db")
    documents: Annotated[tuple[LocalPath, ...], NoDecode] = ()


class AnswerSettings(_Section):
    """How answers are given.

    Attributes:
        quotes: Passages that one answer offers in all.
        max_question_length: Characters; a longer question in Discord is turned back.
        requests_per_second: Requests to Discord; Discord itself allows 50.
    """

    quotes: Annotated[int, Field(ge=1, le=10), NO_TRUTH_VALUE] = 5
    max_question_length: Annotated[int, Field(ge=50, le=4000), NO_TRUTH_VALUE] = 500
    requests_per_second: Annotated[int, Field(ge=1, le=50), NO_TRUTH_VALUE] = 45


class PreviewSettings(_Section):
    """The preview in the browser.

    Attributes:
        port: Its port on this machine; 0 takes a free one.
        open_browser: Whether to open a browser with it.
    """

    port: Annotated[int, Field(ge=0, le=65535), NO_TRUTH_VALUE] = 0
    open_browser: bool = True


class LogSettings(_Section):
    """The log on standard error.

    Attributes:
        level: The least weight that a line must have to be written.
    """

    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"


class Settings(BaseSettings):
    """All settings. Made by :func:`load_settings`; by itself it holds the defaults."""

    model_config = SettingsConfigDict(
        frozen=True,
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
        """Take what is given and nothing else; :func:`load_settings` reads the sources."""
        return (init_settings,)


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
        raise SettingsError(f"{file}: is not UTF-8 text. Save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: is not valid TOML: {error}.") from error


def _read_environment(environ: Mapping[str, str]) -> tuple[Values, dict[tuple[str, str], str]]:
    """The settings in the environment, and which variable each one comes from."""
    known = {
        f"{PREFIX}{section}{DELIMITER}{key}".upper(): (section, key)
        for section, key in SettingNames(Settings).keys
    }
    given = {name: text for name, text in environ.items() if text and name.upper() in known}
    for name in environ:
        if name.upper().startswith(PREFIX) and name.upper() not in {*known, CONFIG_VARIABLE}:
            raise SettingsError(unknown_variable(name, known))
    variables = {known[name.upper()]: name for name in given}
    if environ.get(TOKEN_VARIABLE):
        variables.setdefault(("discord", "token"), TOKEN_VARIABLE)
    source = EnvSettingsSource(Settings)
    source.env_vars = {
        f"{PREFIX}{section}{DELIMITER}{key}".lower(): environ[name]
        for (section, key), name in variables.items()
    }
    values = source()
    if ("knowledge", "documents") in variables:
        values["knowledge"]["documents"] = values["knowledge"]["documents"].split(os.pathsep)
    return values, variables


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
