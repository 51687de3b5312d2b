"""Settings: where they come from, and what is said about wrong ones."""

import os
import re
import tomllib
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import load_settings
from bot.settings import AnswerSettings, Settings, SettingsError, Token
from bot.settings_errors import SettingNames

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
TOKEN = "MTIzNDU2.GhIjKl.abc-DEF_ghi"  # noqa: S105  # the shape of one


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def problem(file: Path, text: str = "", **environ: str) -> str:
    """What is said about settings that are wrong."""
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load_settings(file, environ)
    return str(caught.value)


# Where they come from


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_settings(None, {}) == Settings()


def test_settings_by_themselves_do_not_read_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DALEEL_ANSWERS__QUOTES", "9")
    assert Settings().answers.quotes == 5


def test_the_file_wins_over_the_defaults(file: Path) -> None:
    file.write_text('[answers]\nquotes = 3\n[log]\nlevel = "DEBUG"')
    settings = load_settings(file, {})
    assert settings.answers == AnswerSettings(quotes=3)
    assert settings.log.level == "DEBUG"


def test_the_environment_wins_over_the_file(file: Path) -> None:
    file.write_text("[answers]\nquotes = 3\nmax_question_length = 100")
    settings = load_settings(file, {"DALEEL_ANSWERS__QUOTES": "7"})
    assert settings.answers == AnswerSettings(quotes=7, max_question_length=100)


def test_an_empty_variable_counts_as_none(file: Path) -> None:
    file.write_text("[answers]\nquotes = 3")
    environ = {"DALEEL_ANSWERS__QUOTES": "", "DISCORD_TOKEN": "", "DALEEL_CONFIG": ""}
    settings = load_settings(file, environ)
    assert settings.answers.quotes == 3
    assert settings.discord.token is None


def test_a_variable_can_name_the_file(file: Path) -> None:
    file.write_text("[answers]\nquotes = 3")
    assert load_settings(None, {"DALEEL_CONFIG": str(file)}).answers.quotes == 3


def test_config_toml_in_the_working_directory_is_read(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text("[answers]\nquotes = 3")
    monkeypatch.chdir(file.parent)
    assert load_settings(None, {}).answers.quotes == 3


def test_a_file_saved_by_windows_notepad_is_read(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf[answers]\r\nquotes = 3\r\n")
    assert load_settings(file, {}).answers.quotes == 3


def test_settings_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().answers.quotes = 3  # type: ignore[misc]


# Paths


def test_paths_in_the_file_start_at_its_folder(file: Path) -> None:
    file.write_text(
        '[knowledge]\ndatabase = "data/k.db"\ndocuments = ["rules", "/srv/faq.md"]\n'
        'organizations = "own.toml"'
    )
    knowledge = load_settings(file, {}).knowledge
    assert knowledge.database == file.parent / "data/k.db"
    assert knowledge.documents == (file.parent / "rules", Path("/srv/faq.md"))
    assert knowledge.organizations == file.parent / "own.toml"


def test_the_default_database_lies_beside_the_file(file: Path) -> None:
    file.write_text("")
    assert load_settings(file, {}).knowledge.database == file.parent / "daleel.db"


def test_paths_in_the_environment_start_at_the_working_directory(file: Path) -> None:
    file.write_text("")
    environ = {
        "DALEEL_KNOWLEDGE__DATABASE": "k.db",
        "DALEEL_KNOWLEDGE__DOCUMENTS": os.pathsep.join(["rules", "faq.md"]),
    }
    knowledge = load_settings(file, environ).knowledge
    assert knowledge.database == Path("k.db")
    assert knowledge.documents == (Path("rules"), Path("faq.md"))


def test_a_path_may_start_at_the_home_folder(file: Path) -> None:
    file.write_text('[knowledge]\ndatabase = "~/daleel.db"')
    assert load_settings(file, {}).knowledge.database == Path.home() / "daleel.db"


# The token


def test_the_token_comes_from_its_variable(file: Path) -> None:
    file.write_text('[discord]\ntoken = "other.token.here"')
    token = load_settings(file, {"DISCORD_TOKEN": TOKEN}).discord.token
    assert token == Token(TOKEN)


def test_the_token_is_never_shown(file: Path) -> None:
    file.write_text("")
    settings = load_settings(file, {"DISCORD_TOKEN": TOKEN})
    assert TOKEN not in f"{settings} {settings!r} {settings.discord} {settings.discord.token}"


@pytest.mark.parametrize(
    ("token", "hint"),
    [
        (f"Bot {TOKEN}", 'without "Bot "'),
        (f"{TOKEN}\n", "line ends"),
        (f'"{TOKEN}"', "quotation marks"),
        ("123456789012345678", "Developer Portal"),
    ],
)
def test_what_cannot_be_a_token_is_refused_without_showing_it(
    file: Path, token: str, hint: str
) -> None:
    text = problem(file, DISCORD_TOKEN=token)
    assert text.startswith("DISCORD_TOKEN ")
    assert hint in text
    assert token.strip() not in text
    assert TOKEN not in text


def test_no_message_about_a_wrong_setting_holds_the_token(file: Path) -> None:
    text = problem(file, f'[discord]\ntoken = "{TOKEN}"\ntokn = "{TOKEN}"\n[answers]\nquotes = 0')
    assert TOKEN not in text


# Wrong settings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[answers]\nquotes = 11", '"quotes" in [answers] must be a whole number from 1 to 10.'),
        ("[answers]\nquotes = true", "a whole number from 1 to 10"),
        ("[answers]\nmax_question_length = 49", "from 50 to 4000"),
        ("[preview]\nport = 65536", "from 0 to 65535"),
        ('[preview]\nopen_browser = "perhaps"', "must be true or false"),
        ('[log]\nlevel = "LOUD"', 'one of "DEBUG", "INFO", "WARNING", "ERROR"'),
        ('[discord]\nsync_commands = "maybe"', 'one of "changed", "always", "never"'),
        ("[discord]\ntoken = 5", '"token" in [discord] must be text in quotation marks.'),
        ('[knowledge]\ndocuments = "a.md"', 'a list of paths, such as ["handbook.md", "rules"]'),
        ('[knowledge]\ndatabase = ""', "must name a file"),
        ("answers = 5", "write [answers] and its settings below"),
    ],
)
def test_a_wrong_setting_names_the_file_the_key_and_what_is_allowed(
    file: Path, text: str, expected: str
) -> None:
    said = problem(file, text)
    assert said.startswith(f"{file}: ")
    assert expected in said


def test_a_wrong_variable_is_named_and_not_the_file(file: Path) -> None:
    said = problem(file, "[answers]\nquotes = 3", DALEEL_ANSWERS__QUOTES="many")
    assert said == "DALEEL_ANSWERS__QUOTES must be a whole number from 1 to 10."


def test_all_wrong_settings_are_told_at_once(file: Path) -> None:
    said = problem(file, "[answers]\nquotes = 0\n[preview]\nport = -1").splitlines()
    assert len(said) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[answers]\nquote = 3", 'no setting "quote" in [answers]. Did you mean "quotes"?'),
        ("[answers]\ndatabase = 3", 'Did you mean "database" in [knowledge]?'),
        ("[anwsers]\nquotes = 3", "no section [anwsers]. Did you mean [answers]?"),
        ("databse = 3", 'outside of its section. Did you mean "database" in [knowledge]?'),
        ("[log]\nzzz = 3", "There are level."),
        ("[zzz]", "There are discord, knowledge, answers, preview and log."),
    ],
)
def test_an_unknown_setting_names_the_nearest_one(file: Path, text: str, expected: str) -> None:
    assert expected in problem(file, text)


@pytest.mark.parametrize("variable", ["DALEEL_ANSWERS__QUOTE", "DALEEL_QUOTES"])
def test_an_unknown_variable_names_the_nearest_one(file: Path, variable: str) -> None:
    assert "DALEEL_ANSWERS__QUOTES" in problem(file, **{variable: "3"})


def test_broken_toml_names_the_file_and_the_line(file: Path) -> None:
    said = problem(file, "[answers]\nquotes = \n")
    assert str(file) in said
    assert "line 2" in said


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"absent\.toml"):
        load_settings(tmp_path / "absent.toml", {})
    with pytest.raises(SettingsError, match=r"absent\.toml"):
        load_settings(None, {"DALEEL_CONFIG": str(tmp_path / "absent.toml")})


def test_a_folder_and_bytes_that_are_no_text_are_refused(file: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(file.parent, {})
    file.write_bytes(b"[answers]\n# \xff\xfe")
    with pytest.raises(SettingsError, match="UTF-8"):
        load_settings(file, {})


@given(quotes=st.integers(-(10**20), 10**20))
def test_a_number_is_taken_or_refused_by_its_bounds(quotes: int) -> None:
    environ = {"DALEEL_ANSWERS__QUOTES": str(quotes)}
    if 1 <= quotes <= 10:
        assert load_settings(Path(os.devnull), environ).answers.quotes == quotes
    else:
        with pytest.raises(SettingsError, match="from 1 to 10"):
            load_settings(Path(os.devnull), environ)


# The example


def test_the_example_holds_every_setting_with_its_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    shown = {(section, key) for section, values in tomllib.loads(text).items() for key in values}
    assert shown == set(SettingNames().keys)
    monkeypatch.chdir(tmp_path)
    Path("config.toml").write_text(text, encoding="utf-8")
    assert load_settings(None, {}) == Settings()


def test_the_example_explains_every_setting() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    settings = [number for number, line in enumerate(lines) if re.match(r"\w+ =", line)]
    assert settings
    for number in settings:
        above = lines[number - 1]
        assert above.startswith("# "), f"{lines[number]!r} is not explained"
        assert above.endswith("."), f"{above!r} is no sentence"


@pytest.mark.parametrize(("section", "key"), SettingNames().keys)
def test_the_example_tells_what_is_allowed(section: str, key: str) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    explained = re.search(rf"((?:^#.*\n)+){key} =", text, re.MULTILINE)
    assert explained is not None
    comment = explained[1].replace(",", " ")
    allowed = SettingNames().allowed(section, key)
    for bound in re.findall(r'\d+|"\w+"', allowed if "path" not in allowed else ""):
        assert bound in comment


def test_the_example_says_that_no_privileged_intent_is_needed() -> None:
    assert "no privileged intent" in EXAMPLE.read_text(encoding="utf-8")
