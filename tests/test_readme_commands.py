"""The README names every command as it is."""

from pathlib import Path

import pytest

from bot.cli import main
from bot.permissions import COMMANDS, INSTALL_PERMISSIONS
from docs.generate import END, README, START, commands, with_commands


def test_the_readme_is_up_to_date() -> None:
    text = README.read_text(encoding="utf-8")
    assert text == with_commands(text), "run: python -m docs.generate"


def test_every_command_has_its_row() -> None:
    tables = commands()
    for name in main.commands:
        assert f"`daleel {name}" in tables
    for name in COMMANDS.keys() - {"knowledge"}:
        assert f"`/{name}" in tables or f"*{name}*" in tables


def test_every_row_says_what_its_command_does() -> None:
    rows = [line.split("|")[1:-1] for line in commands().splitlines() if line]
    assert all(cell.strip() for row in rows for cell in row)


def test_the_rest_of_the_readme_stays() -> None:
    written = with_commands(f"before\n{START}\nold\n{END}\nafter\n")
    assert written.startswith(f"before\n{START}\n")
    assert written.endswith(f"\n{END}\nafter\n")
    assert "old" not in written.splitlines()
    assert with_commands(written) == written


def test_a_readme_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="commands:start"):
        with_commands("# Daleel")


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_the_install_link_asks_for_what_the_bot_needs(name: str) -> None:
    text = (Path(__file__).parent.parent / name).read_text(encoding="utf-8")
    assert f"`{INSTALL_PERMISSIONS.value}`" in text
