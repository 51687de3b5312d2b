"""Write into the README what it repeats from the code: ``python -m docs.generate``.

Between the marks in README.md stand two tables, of the commands in Discord and of those in
a terminal. A test fails while they differ from the code.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import click
from discord import app_commands

from bot.cli import main
from bot.client import DaleelBot
from bot.config import Settings
from bot.permissions import COMMANDS
from knowledge import KnowledgeBase

README = Path(__file__).parent.parent / "README.md"
START, END = "<!-- commands:start -->", "<!-- commands:end -->"

Row = tuple[str, ...]


def with_commands(readme: str) -> str:
    """A README with the commands as they are now between its marks.

    Args:
        readme: Its text as it is.

    Raises:
        ValueError: It lacks a mark.
    """
    before, start, rest = readme.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ValueError(f"the README has no {START} and {END}")
    return f"{before}{START}\n\n{commands()}\n\n{END}{after}"


def commands() -> str:
    """The tables of all commands, as Markdown."""
    with TemporaryDirectory() as folder, KnowledgeBase.open(Path(folder) / "empty.db") as base:
        discord = _table(("in Discord", "does", "for"), discord_rows(DaleelBot(Settings(), base)))
    terminal = _table(("in a terminal", "does"), terminal_rows())
    return f"{discord}\n\n{terminal}"


def discord_rows(bot: DaleelBot) -> Iterator[Row]:
    """Each command of a bot: how it is used, what it does, who may use it."""
    for command in bot.tree.walk_commands():
        if isinstance(command, app_commands.Command):
            name = command.qualified_name
            yield _usage(name, command.parameters), str(command.description), COMMANDS[name].value
    for menu in bot.tree.get_commands():
        if isinstance(menu, app_commands.ContextMenu):
            where = f"*{menu.name}*, in the *Apps* menu of a {menu.type.name}"
            yield where, _first_line(menu.callback.__doc__), COMMANDS[menu.name].value


def terminal_rows() -> Iterator[Row]:
    """Each command of the command line: how it is used and what it does."""
    context = click.Context(main, info_name="daleel")
    yield "`daleel`", "The same as `daleel run`."
    for name in main.list_commands(context):
        command = main.commands[name]
        parts = [f"daleel {name}", *_parts(command.params, context)]
        yield f"`{' '.join(parts)}`", command.get_short_help_str(limit=200)
    for option in main.params:
        if isinstance(option, click.Option) and not option.is_flag:
            usage = f"`daleel {option.opts[0]} {option.make_metavar(context)} …`"
            yield usage, (option.help or "").replace("  ", " ")


def _usage(name: str, parameters: Iterable[app_commands.Parameter]) -> str:
    options = [
        each.display_name if each.required else f"[{each.display_name}]" for each in parameters
    ]
    return f"`{' '.join([f'/{name}', *options])}`"


def _parts(parameters: Iterable[click.Parameter], context: click.Context) -> Iterator[str]:
    for each in parameters:
        if isinstance(each, click.Argument):
            yield each.make_metavar(context)
        elif isinstance(each, click.Option) and each.is_flag:
            yield f"[{each.opts[0]}]"
        else:
            yield f"[{each.opts[0]} {each.make_metavar(context)}]"


def _first_line(text: str | None) -> str:
    return (text or "").strip().partition("\n")[0]


def _table(head: Row, rows: Iterable[Row]) -> str:
    rows = [head, tuple("---" for _ in head), *rows]
    escaped = ([cell.rstrip(".").replace("|", "\\|") for cell in row] for row in rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in escaped)


if __name__ == "__main__":
    README.write_text(with_commands(README.read_text(encoding="utf-8")), encoding="utf-8")
