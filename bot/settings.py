"""What can be set, and within which bounds.

``config.example.toml`` explains every setting; :func:`bot.config.load_settings` reads them.
"""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
)
from pydantic_core import PydanticCustomError
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

PREFIX = "DALEEL_"
DELIMITER = "__"


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
        max_question_length: Characters; of a longer question in Discord the first ones are read.
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
