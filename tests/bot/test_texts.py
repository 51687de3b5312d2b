"""Texts come from the language files and say so when they cannot."""

import re
from pathlib import Path

import pytest

import bot
from bot.texts import Texts, described

ROOT = Path(bot.__file__).parent
EN = Texts.load("en")


def test_a_number_takes_its_plural() -> None:
    assert "one passage" in EN.get("organization-counted", name="WHO", passages=1)
    assert "2 passages" in EN.get("organization-counted", name="WHO", passages=2)


def test_an_unknown_text_is_an_error() -> None:
    with pytest.raises(KeyError, match="no-such-text"):
        EN.get("no-such-text")


def test_a_placeholder_without_a_value_is_an_error() -> None:
    with pytest.raises(ValueError, match="page"):
        EN.get("page", page=1)


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        Texts.load("xx")


def test_a_text_of_the_other_direction_is_isolated_and_no_other() -> None:
    assert EN.get("organization-heading", name="دليل") == "### \u2068دليل\u2069"
    assert EN.get("organization-heading", name="WHO") == "### WHO"


def test_the_last_sign_of_a_line_stays_behind_its_letters() -> None:
    assert Texts.load("ar").get("not-found-text").endswith(".\N{RIGHT-TO-LEFT MARK}")
    assert EN.get("not-found-text").endswith(".")


def test_a_description_carries_its_key_for_the_translator() -> None:
    text = described("command-ask")
    assert str(text) == EN.get("command-ask")
    assert text.extras["key"] == "command-ask"


def test_every_text_is_used_and_every_used_text_is_there() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in ROOT.rglob("*.py"))
    texts = (ROOT / "locales" / "en.ftl").read_text(encoding="utf-8")
    keys = re.findall(r"^([a-z][\w-]*) =", texts, re.MULTILINE)
    assert len(set(keys)) == len(keys)
    assert [key for key in keys if f'"{key}"' not in source] == []
