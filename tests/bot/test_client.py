"""The bot starts quietly, tells Discord its commands when they changed, and stops gracefully."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Literal

import aiohttp
import discord
import pytest
import simcord
from discord.http import HTTPClient
from simcord import Env

from bot import client
from bot.config import Settings
from bot.running import run
from bot.settings import DiscordSettings, Token
from tests.bot.conftest import MakeBot, World
from tests.bot.messages import text_of


def told(env: Env) -> int:
    """How often Discord was told the commands."""
    return len([each for each in env.http_requests if each.method == "PUT"])


def with_sync(settings: Settings, sync: Literal["always", "never"]) -> Settings:
    return replace(settings, discord=DiscordSettings(sync_commands=sync))


async def test_no_privileged_intent_is_asked_for(world: World) -> None:
    intents = world.bot.intents
    assert [name for name, on in intents if on] == ["guilds", "guild_messages", "dm_messages"]


async def test_ask_channels_need_the_message_content_intent(make_bot: MakeBot) -> None:
    assert make_bot(reads_all_messages=True).intents.message_content


async def test_nobody_can_be_mentioned_whatever_is_sent(world: World) -> None:
    mentions = world.bot.allowed_mentions
    assert mentions is not None
    assert mentions.to_dict()["parse"] == []


async def test_members_and_messages_are_not_kept_in_memory(world: World) -> None:
    await world.amina.send(world.channel, f"{world.mention} UNESCO?")
    guild = world.bot.get_guild(world.guild.id)
    assert guild is not None
    assert list(guild.members) == [guild.me]
    assert list(world.bot.cached_messages) == []
    assert list(world.bot.persistent_views) == []


async def test_commands_are_told_once_and_not_at_every_start(
    world: World, make_bot: MakeBot
) -> None:
    assert told(world.env) == 1
    await world.env.restart_bot(make_bot())
    assert told(world.env) == 1


async def test_changed_commands_are_told_again(world: World, make_bot: MakeBot) -> None:
    changed = make_bot()
    changed.tree.remove_command("contents")
    await world.env.restart_bot(changed)
    assert told(world.env) == 2
    await world.env.restart_bot(make_bot())
    assert told(world.env) == 3


@pytest.mark.parametrize(("sync", "times"), [("always", 2), ("never", 0)])
async def test_the_setting_says_when_commands_are_told(
    make_bot: MakeBot, settings: Settings, sync: Literal["always", "never"], times: int
) -> None:
    settings = with_sync(settings, sync)
    async with simcord.run(make_bot(settings=settings)) as env:
        await env.restart_bot(make_bot(settings=settings))
        assert told(env) == times


async def test_commands_that_discord_refuses_do_not_keep_the_bot_from_answering(
    make_bot: MakeBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bot = make_bot()

    async def refuse() -> None:
        response = type("Response", (), {"status": 400, "reason": "Bad Request"})()
        raise discord.HTTPException(response, {"code": 30034, "message": "Max commands a day"})

    monkeypatch.setattr(bot.tree, "sync", refuse)
    async with simcord.run(bot) as env:
        channel = env.create_guild().create_text_channel("general")
        amina = env.guild.add_member(env.create_user("amina"))
        assert bot.user is not None
        await amina.send(channel, f"{bot.user.mention} UNESCO?")
        assert "UNESCO" in text_of(channel.history()[-1])
        await env.restart_bot(make_bot())
        assert told(env) == 1
    assert "Discord did not take the commands" in caplog.text


async def test_a_stop_waits_for_the_answers_under_way(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed_after: list[int] = []

    async def close() -> None:
        closed_after.append(len(world.replies()))

    monkeypatch.setattr(world.bot, "close", close)
    backend = world.env.backend
    for number in range(3):
        content = f"{world.mention} UNESCO, {number}?"
        backend.create_message(world.channel.id, world.amina.id, content)
    await asyncio.sleep(0)
    stopping = asyncio.create_task(world.bot.shut_down())
    await world.env.settle()
    await stopping
    assert closed_after == [3]


async def test_a_stop_does_not_wait_for_ever(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "SHUTDOWN_SECONDS", 0.01)
    closed: list[bool] = []

    async def close() -> None:
        closed.append(True)

    async def never_ends() -> None:
        await world.bot.delivery.turns.take(1)
        await asyncio.sleep(60)

    monkeypatch.setattr(world.bot, "close", close)
    hanging = asyncio.create_task(never_ends())
    await asyncio.sleep(0)
    await world.bot.shut_down()
    hanging.cancel()
    assert closed == [True]


@pytest.fixture
def with_token(settings: Settings) -> Settings:
    return replace(settings, discord=DiscordSettings(token=Token("very.secret.token")))


def raising(error: Exception) -> Callable[..., object]:
    async def fail(*_: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (discord.LoginFailure("Improper token has been passed."), "DISCORD_TOKEN"),
        (discord.PrivilegedIntentsRequired(None), "message content intent"),
        (aiohttp.ServerDisconnectedError(), "Discord cannot be reached"),
        (OSError(101, "Network is unreachable"), "Discord cannot be reached"),
    ],
)
def test_a_start_that_fails_says_what_to_do(
    with_token: Settings, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    monkeypatch.setattr(HTTPClient, "static_login", raising(error))
    with pytest.raises(SystemExit) as stopped:
        run(with_token)
    assert said in str(stopped.value.code)
    assert "very.secret.token" not in str(stopped.value.code)


def test_without_a_token_it_does_not_start(settings: Settings) -> None:
    with pytest.raises(ValueError, match="no token"):
        run(settings)


STARTED = """
import asyncio, logging, sys
from pathlib import Path
import discord
from bot.running import run
from bot.settings import DiscordSettings, KnowledgeSettings, Settings, Token

async def start(self, token, *, reconnect=True):
    print("started", flush=True)
    while not self.is_closed():
        await asyncio.sleep(0.01)

discord.Client.start = start
logging.basicConfig(level="INFO")
run(Settings(
    discord=DiscordSettings(token=Token("a.b.c")),
    knowledge=KnowledgeSettings(database=Path(sys.argv[1])),
))
print("ended", flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signals")
@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_it_gracefully(settings: Settings, name: signal.Signals) -> None:
    database = settings.knowledge.database
    root = Path(client.__file__).parent.parent
    with subprocess.Popen(  # noqa: S603  # our own interpreter and program
        [sys.executable, "-c", STARTED, str(database)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=root,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "started\n"
        process.send_signal(name)
        output, errors = process.communicate(timeout=20)
    assert output == "ended\n"
    assert process.returncode == 0
    assert "Traceback" not in errors
