"""About all commands at once: described, within Discord's limits, each with a rule."""

import re
from collections.abc import Iterator
from typing import Any

import discord
import pytest
from discord import app_commands

from bot.permissions import COMMANDS, MODERATOR_PERMISSIONS, Audience, check_moderator
from bot.texts import Texts
from tests.bot.conftest import World
from tests.bot.messages import response_text, text_of

# https://discord.com/developers/docs/interactions/application-commands, 2026-08-06
NAME = re.compile(r"^[-_'\w\u0900-\u097f\u0e00-\u0e7f]{1,32}$")
LONGEST_TEXT = 8000
GUILD, BOT_DM = 0, 1

Node = app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu


@pytest.fixture
def told(world: World) -> list[dict[str, Any]]:
    """The commands as Discord was told them."""
    (entry,) = [each for each in world.env.http_requests if each.method == "PUT"]
    assert isinstance(entry.json, list)
    return entry.json


def every(world: World) -> Iterator[Node]:
    """Every command of the tree, groups and those in groups among them."""
    yield from world.bot.tree.walk_commands()
    yield from world.bot.tree.walk_commands(type=discord.AppCommandType.message)
    yield from world.bot.tree.walk_commands(type=discord.AppCommandType.user)


def nodes(commands: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every command, group and option that Discord was told."""
    for command in commands:
        yield command
        yield from nodes(command.get("options", []))


async def test_these_are_the_commands(world: World) -> None:
    assert {command.qualified_name for command in every(world)} == {
        "ask",
        "search",
        "section",
        "organization",
        "organizations",
        "contents",
        "help",
        "privacy",
        "knowledge",
        "knowledge status",
        "knowledge refresh",
        "knowledge add",
        "knowledge remove",
        "Add to the knowledge base",
        "knowledge history",
        "knowledge compare",
        "knowledge restore",
        "knowledge gaps",
        "knowledge report",
        "knowledge audit",
        "settings",
        "Find the answer",
    }


async def test_every_command_has_a_permission_rule_and_every_rule_a_command(world: World) -> None:
    assert set(COMMANDS) == {command.qualified_name for command in every(world)}


async def test_moderators_commands_are_hidden_from_others_and_checked_again(world: World) -> None:
    for command in every(world):
        moderators_only = COMMANDS[command.qualified_name] is Audience.MODERATORS
        root = getattr(command, "root_parent", None) or command
        assert (root.default_permissions == MODERATOR_PERMISSIONS) is moderators_only
        if isinstance(command, app_commands.Command):
            assert (check_moderator in command.checks) is moderators_only


async def test_every_command_and_option_is_described(told: list[dict[str, Any]]) -> None:
    described = [node for node in nodes(told) if node.get("type") != 3 or "description" in node]
    chat_input = [node for node in described if node["name"] != "Find the answer"]
    assert len(chat_input) >= 15
    for node in chat_input:
        assert 1 <= len(node["description"]) <= 100, node["name"]
        assert node["description"] != "…", node["name"]


async def test_names_are_such_as_discord_takes(told: list[dict[str, Any]]) -> None:
    for node in nodes(told):
        if node.get("type") == discord.AppCommandType.message.value:
            assert 1 <= len(node["name"]) <= 32  # these may have spaces and capitals
            continue
        assert NAME.match(node["name"])
        assert node["name"] == node["name"].lower()


async def test_no_command_is_too_long_and_no_list_too_full(told: list[dict[str, Any]]) -> None:
    def length(node: dict[str, Any]) -> int:
        own = len(node["name"]) + len(node.get("description", ""))
        return own + sum(length(option) for option in node.get("options", []))

    assert all(length(command) <= LONGEST_TEXT for command in told)
    assert all(len(node.get("options", [])) <= 25 for node in nodes(told))
    assert len([command for command in told if command["type"] == 1]) <= 100
    assert len([command for command in told if command["type"] == 3]) <= 5


async def test_required_options_come_first(told: list[dict[str, Any]]) -> None:
    for node in nodes(told):
        required = [option.get("required", False) for option in node.get("options", [])]
        assert required == sorted(required, reverse=True)


async def test_every_command_says_where_it_can_be_used(told: list[dict[str, Any]]) -> None:
    for command in told:
        moderators_only = COMMANDS[command["name"]] is Audience.MODERATORS
        assert command["contexts"] == ([GUILD] if moderators_only else [GUILD, BOT_DM])
        assert command["integration_types"] == [0]


async def test_no_two_commands_are_alike(told: list[dict[str, Any]]) -> None:
    commands = [node for node in nodes(told) if node.get("type") in {1, 2} or "contexts" in node]
    names = [node["name"] for node in commands]
    descriptions = [node["description"] for node in commands if node.get("description")]
    assert len(set(names)) == len(names)
    assert len(set(descriptions)) == len(descriptions)


async def test_every_option_is_explained_by_a_text_of_ours(told: list[dict[str, Any]]) -> None:
    texts = Texts.load("en")
    asked = ("question", "ask-private", "ask-for", "search", "section", "days")
    ours = {texts.get(f"option-{name}") for name in asked}
    ours |= {texts.get(f"option-edition{which}") for which in ("", "-old", "-new")}
    ours |= {texts.get("option-private"), texts.get("option-organization")}
    options = [
        option["description"]
        for command in told
        for option in command.get("options", [])
        if option["type"] != 1
    ]
    assert options
    assert set(options) <= ours


LOCALIZED = re.compile(r"^[-_'\w]{1,32}$")


async def test_names_are_told_in_the_languages_of_members(told: list[dict[str, Any]]) -> None:
    ask = next(node for node in told if node["name"] == "ask")
    assert ask["name_localizations"]["fr"] == "demander"
    assert ask["name_localizations"]["tr"] == "sor"
    for node in nodes(told):
        names = node.get("name_localizations") or {}
        for name in names.values():
            if node.get("type") == discord.AppCommandType.message.value:
                assert 1 <= len(name) <= 32
            else:
                assert LOCALIZED.match(name)
                assert name == name.lower()


@pytest.mark.parametrize("language", ["fr", "id", "tr"])
async def test_no_two_commands_share_a_name_in_any_language(
    told: list[dict[str, Any]], language: str
) -> None:
    for siblings in (told, *(node.get("options", []) for node in told)):
        names = [(each.get("name_localizations") or {}).get(language) for each in siblings]
        known = [name for name in names if name]
        assert len(set(known)) == len(known)


async def test_texts_mention_commands_so_that_each_reader_sees_their_own_name(
    world: World,
) -> None:
    keys = {command.name: command.id for command in await world.bot.tree.fetch_commands()}
    text = response_text(await world.amina.slash(world.channel, "help"))
    assert f"</ask:{keys['ask']}>" in text
    assert "`/ask`" not in text
    world.env.create_guild("Elsewhere")
    history = await world.yusuf.slash(world.channel, "knowledge history")
    assert f"</knowledge add:{keys['knowledge']}>" in response_text(history)


async def test_a_document_cannot_mention_a_command(world: World) -> None:
    world.learn("# Bots\n\n## Ask\n\nType `/ask` or </ask:1> to ask the bot of the harbour.\n")
    await world.amina.send(world.channel, f"{world.mention} How do I ask the bot of the harbour?")
    shown = text_of(world.replies()[0])
    assert "harbour" in shown
    assert not re.search(r"(?<!\\)</ask:", shown)
