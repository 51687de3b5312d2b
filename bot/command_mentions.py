"""Commands in texts, as mentions: Discord shows each reader the name in their own language."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from discord import app_commands, ui

# Documents cannot bring this in: what comes from them has its backticks escaped, but for
# whole blocks of code.
_NAMED = re.compile(r"(?<!\\)`/([a-z]+(?: [a-z]+)?)`")
_CODE_BLOCK = "```"


def command_keys(
    tree: app_commands.CommandTree[Any], told: Iterable[app_commands.AppCommand]
) -> dict[str, int]:
    """The ids that Discord gave to commands, by the names of all that can be used.

    Args:
        tree: The commands of the bot.
        told: What Discord knows of them.

    Returns:
        Names with those of their groups, such as ``knowledge add``, and the groups' ids.
    """
    ids = {command.name: command.id for command in told}
    used = (each for each in tree.walk_commands() if isinstance(each, app_commands.Command))
    names = (command.qualified_name for command in used)
    return {name: ids[name.split()[0]] for name in names if name.split()[0] in ids}


def mention_commands(card: ui.LayoutView, keys: Mapping[str, int]) -> None:
    """Put mentions into the place of commands that a card names.

    Args:
        card: The card; it is changed.
        keys: The ids of commands by their names; others stay as they are.
    """

    def mention(named: re.Match[str]) -> str:
        key = keys.get(named[1])
        return named[0] if key is None else f"</{named[1]}:{key}>"

    for part in card.walk_children():
        if isinstance(part, ui.TextDisplay) and _CODE_BLOCK not in part.content:
            part.content = _NAMED.sub(mention, part.content)
