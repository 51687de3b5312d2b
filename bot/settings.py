"""What can be set, and within which bounds.

``config.example.toml`` explains every setting; :func:`bot.config.load_settings` reads them.
The classes are plain and hold the defaults. :mod:`bot.settings_validation` checks with
pydantic what a file or a variable sets: importing that takes longer than answering, and
where nothing is set there is nothing to check.
"""
# ruff: noqa: PLC0415  # as above

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

PREFIX = "DALEEL_"
CONFIG_VARIABLE = "DALEEL_CONFIG"
TOKEN_VARIABLE = "DISCORD_TOKEN"  # noqa: S105  # the name of a variable
SECTION_RULES = {"extra": "forbid", "hide_input_in_errors": True}


class SettingsError(Exception):
    """A setting is wrong. The text is for people: where it stands and what is allowed."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A check that pydantic makes of a value before its type's own.

    Args:
        check: Gives the value back, perhaps changed; raises ValueError where it is wrong.
    """

    check: Callable[[Any], Any]

    def __get_pydantic_core_schema__(
        self, source: object, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        """The check and the type's own, as pydantic asks for it."""
        from pydantic_core.core_schema import no_info_before_validator_function

        return no_info_before_validator_function(self.check, handler(source))


@dataclass(frozen=True, slots=True)
class Between:
    """A whole number within bounds.

    Args:
        low: The least.
        high: The greatest.
    """

    low: int
    high: int

    def __get_pydantic_core_schema__(
        self, source: object, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        """The bounds, as pydantic asks for them."""
        from pydantic_core.core_schema import int_schema, no_info_before_validator_function

        number = int_schema(ge=self.low, le=self.high)
        return no_info_before_validator_function(_refuse_truth_value, number)


@dataclass(frozen=True, slots=True)
class Token:
    """The bot's token. No representation of it shows its text.

    Attributes:
        text: The token itself.
    """

    text: str = field(repr=False)


def _check_token(token: object) -> Token | None:
    """Refuse what cannot be a bot token; an empty one is none."""
    if not isinstance(token, str):
        raise ValueError("must be text in quotation marks")  # noqa: TRY004  # pydantic's way
    if token.startswith("Bot "):
        raise ValueError('must be the token alone, without "Bot " before it')
    if any(char.isspace() or char in "\"'" for char in token):
        raise ValueError("must be the token alone, without spaces, line ends or quotation marks")
    if token and "." not in token:
        raise ValueError(
            "is no bot token: copy it from the Bot page of the Discord Developer Portal "
            "(it is neither the application's id nor its public key or secret)"
        )
    return Token(token) if token else None


def _check_path(value: object) -> object:
    if value == "":
        raise ValueError("must name a file or a folder")
    return Path(value).expanduser() if isinstance(value, str) else value


def _check_optional_path(value: object) -> object:
    return None if value == "" else _check_path(value)


def _refuse_truth_value(value: object) -> object:
    from pydantic_core import PydanticCustomError

    if isinstance(value, bool):  # Python counts True as 1
        raise PydanticCustomError("whole_number", "not a whole number")
    return value


LocalPath = Annotated[Path, Checked(_check_path)]


@dataclass(frozen=True, slots=True)
class DiscordSettings:
    """How the bot signs in.

    Attributes:
        token: The bot's token; None runs the preview instead.
        sync_commands: When to tell Discord the slash commands.
        read_messages: Whether to read messages that do not mention the bot, for channels
            where every question is answered; Discord must have granted the message content
            intent.
    """

    __pydantic_config__: ClassVar = SECTION_RULES

    token: Annotated[Token | None, Checked(_check_token)] = None
    sync_commands: Literal["changed", "always", "never"] = "changed"
    read_messages: bool = False


@dataclass(frozen=True, slots=True)
class KnowledgeSettings:
    """What the answers come from.

    Attributes:
        database: The file that keeps the editions.
        documents: Files and folders to read; empty for the document that Daleel ships.
        organizations: The operator's own entries for the catalogue of organizations; None
            for those that Daleel ships alone.
        editions_kept: Editions that stay after a publication, the one in force among them.
        managed_by: Servers whose moderators may refresh the shared documents, by their ids;
            empty for the only server that the bot is in.
        upload_megabytes: How large a file may be that moderators give in Discord.
        upload_pages: Pages of such a file, if it has pages.
        upload_passages: Passages of such a document.
        upload_seconds: How long reading such a file may take.
        grace_days: Days after which what is kept of a server is deleted that the bot has left.
        memory_megabytes: What the documents of servers may take in memory together.
    """

    __pydantic_config__: ClassVar = SECTION_RULES

    database: LocalPath = Path("daleel.db")
    documents: tuple[LocalPath, ...] = ()
    organizations: Annotated[Path | None, Checked(_check_optional_path)] = None
    editions_kept: Annotated[int, Between(2, 1000)] = 50
    managed_by: tuple[int, ...] = ()
    upload_megabytes: Annotated[int, Between(1, 100)] = 10
    upload_pages: Annotated[int, Between(1, 5000)] = 1000
    upload_passages: Annotated[int, Between(10, 1_000_000)] = 50_000
    upload_seconds: Annotated[int, Between(1, 600)] = 30
    grace_days: Annotated[int, Between(1, 365)] = 30
    memory_megabytes: Annotated[int, Between(16, 65_536)] = 256


@dataclass(frozen=True, slots=True)
class AnswerSettings:
    """How answers are given.

    Attributes:
        quotes: Passages that one answer offers in all.
        max_question_length: Characters; of a longer question in Discord the first ones are read.
        member_questions: Questions of one member that are answered in a minute; 0 for all.
        channel_questions: Questions in one channel that are answered in a minute; 0 for all.
        requests_per_second: Requests to Discord; Discord itself allows 50.
        questions_kept_days: Days that questions are kept without who asked them; 0 keeps none.
    """

    __pydantic_config__: ClassVar = SECTION_RULES

    quotes: Annotated[int, Between(1, 10)] = 5
    max_question_length: Annotated[int, Between(50, 4000)] = 500
    member_questions: Annotated[int, Between(0, 1000)] = 20
    channel_questions: Annotated[int, Between(0, 10_000)] = 300
    requests_per_second: Annotated[int, Between(1, 50)] = 45
    questions_kept_days: Annotated[int, Between(0, 3650)] = 90


@dataclass(frozen=True, slots=True)
class PreviewSettings:
    """The preview in the browser.

    Attributes:
        port: Its port on this machine; 0 takes a free one.
        open_browser: Whether to open a browser with it.
    """

    __pydantic_config__: ClassVar = SECTION_RULES

    port: Annotated[int, Between(0, 65535)] = 0
    open_browser: bool = True


@dataclass(frozen=True, slots=True)
class LogSettings:
    """The log on standard error.

    Attributes:
        level: The least weight that a line must have to be written.
    """

    __pydantic_config__: ClassVar = SECTION_RULES

    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. Made by :func:`bot.config.load_settings`; by itself it holds the defaults."""

    discord: DiscordSettings = DiscordSettings()
    knowledge: KnowledgeSettings = KnowledgeSettings()
    answers: AnswerSettings = AnswerSettings()
    preview: PreviewSettings = PreviewSettings()
    log: LogSettings = LogSettings()
