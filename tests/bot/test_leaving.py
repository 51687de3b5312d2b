"""What is kept of a server that the bot has left, and for how long."""

import time

import pytest

from bot import leaving
from bot.servers import ServerSettings
from bot.sweep import sweep
from knowledge import Verdict
from tests.bot.conftest import World

GUIDE = b"# Guide\n\n## Feast\n\nThe guild feast is on the first of May.\n"
ELSEWHERE, GONE = 7001, 7002


@pytest.fixture
async def left(world: World) -> World:
    """The bot knows two servers that it is not in, and the one that it is in."""
    for server in (world.guild.id, ELSEWHERE, GONE):
        world.bot.bases.of(server).change({"guide.md": GUIDE})
        await world.bot.servers.change(server, ServerSettings(language="tr"))
    return world


def let_days_pass(world: World, server: int, days: int) -> None:
    since = int(time.time()) - days * leaving.DAY_SECONDS
    world.bot.base.host.write_note(f"{leaving.LEFT_NOTE}{server}", str(since))


def has_documents(world: World, server: int) -> bool:
    return not world.bot.bases.of(server).is_empty


async def test_a_server_that_was_left_is_forgotten_after_the_days_of_grace(left: World) -> None:
    await sweep(left.bot)
    assert all(has_documents(left, server) for server in (left.guild.id, ELSEWHERE, GONE))
    let_days_pass(left, GONE, 31)
    let_days_pass(left, ELSEWHERE, 29)
    await sweep(left.bot)
    assert not has_documents(left, GONE)
    assert has_documents(left, ELSEWHERE)
    assert left.bot.servers.of(GONE) == ServerSettings()
    assert left.bot.servers.of(ELSEWHERE).language == "tr"


async def test_what_other_servers_hold_as_well_stays_theirs(left: World) -> None:
    await sweep(left.bot)
    let_days_pass(left, GONE, 31)
    await sweep(left.bot)
    answer = left.bot.bases.seen_by(left.guild.id).ask("When is the guild feast?")
    assert answer.verdict is Verdict.ANSWERED
    assert left.bot.base.ask("What do Islamic nations do with UNESCO?").quotes


async def test_where_the_bot_comes_back_in_time_all_is_as_it_was(left: World) -> None:
    let_days_pass(left, left.guild.id, 29)
    await sweep(left.bot)
    let_days_pass(left, left.guild.id, 300)  # noted before it came back
    await sweep(left.bot)
    assert has_documents(left, left.guild.id)
    assert left.bot.base.host.read_note(f"{leaving.LEFT_NOTE}{left.guild.id}") is None
