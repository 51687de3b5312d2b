"""The log: one form, the level of the settings, and never the token."""

import logging

import pytest

from bot.log import configure_logging

TOKEN = "MTIzNDU2.GhIjKl.abc-DEF_ghi"  # noqa: S105  # the shape of one

log = logging.getLogger("bot.test_log")


@pytest.fixture(autouse=True)
def root_logger(monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts the root logger back as it was."""
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])
    monkeypatch.setattr(root, "level", root.level)


def test_a_line_tells_when_how_weighty_where_and_what(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("INFO")
    log.info("Edition %d is in force.", 3)
    error = capsys.readouterr().err
    assert error[:4].isdecimal()
    assert error.endswith(" INFO    bot.test_log: Edition 3 is in force.\n")


def test_lines_below_the_level_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("WARNING")
    log.info("too light")
    log.warning("heavy enough")
    error = capsys.readouterr().err
    assert "too light" not in error
    assert "heavy enough" in error


def test_standard_output_stays_free_for_answers(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("INFO")
    log.info("anything")
    assert capsys.readouterr().out == ""


def test_the_token_is_hidden_in_messages_and_arguments(
    capsys: pytest.CaptureFixture[str],
) -> None:
    configure_logging("INFO", [TOKEN])
    log.info("Authorization: Bot %s", TOKEN)
    log.info(f"{TOKEN} and {TOKEN}")  # noqa: G004  # somebody will
    error = capsys.readouterr().err
    assert TOKEN not in error
    assert "Authorization: Bot «token»" in error
    assert "«token» and «token»" in error


def test_the_token_is_hidden_in_tracebacks(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("INFO", [TOKEN])
    try:
        int(TOKEN)
    except ValueError:
        log.exception("It failed.")
    error = capsys.readouterr().err
    assert TOKEN not in error
    assert "invalid literal for int() with base 10: '«token»'" in error


def test_an_empty_secret_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("INFO", [""])
    log.info("as it is")
    assert "as it is\n" in capsys.readouterr().err
    assert "«token»" not in capsys.readouterr().err


def test_configuring_again_writes_each_line_once(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("INFO")
    configure_logging("INFO")
    log.info("once")
    assert capsys.readouterr().err.count("once") == 1
