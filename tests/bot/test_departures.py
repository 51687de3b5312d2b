"""A server that the bot left is deleted after a grace period, and kept if it comes back."""

import sqlite3
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import replace

import pytest
import simcord
from simcord.backend.serializers import guild_create_payload

from bot.config import Settings
from bot.leaving import LEFT_NOTE
from bot.preview import preview_session
from bot.question_log import DAY_SECONDS
from bot.servers import ServerSettings
from bot.sweep import sweep
from knowledge import KnowledgeBase
from tests.bot.conftest import MakeBot, World
from tests.bot.messages import buttons, response_text, text_of
from tests.bot.test_preview import people
from tests.bot.test_settings_panel import choose
from tests.bot.test_uploads import FEAST, GUIDE, RULES, add, answer_to, card, other_server, publish

ComeBack = Callable[[], Awaitable[None]]


async def leave(world: World) -> ComeBack:
    """Let the bot leave the server; what comes back lets it come back to the same one."""
    backend = world.env.backend
    guild, channels = backend.get_guild(world.guild.id), dict(backend.channels)
    messages = dict(backend.messages)
    backend.remove_guild(guild.id)
    await world.env.settle()

    async def come_back() -> None:
        backend.guilds[guild.id] = guild
        backend.channels.update(channels)
        backend.messages.update(messages)
        told = guild_create_payload(backend, guild)
        del told["unavailable"]  # by this discord.py tells a new server from the end of an outage
        backend.emit("GUILD_CREATE", told)
        await world.env.settle()

    return come_back


async def days_later(world: World, days: float) -> None:
    """Let a sweep find notes that are older by so many days."""
    host = world.bot.base.host
    for name, moment in host.read_notes(LEFT_NOTE).items():
        host.write_note(name, str(int(moment) - int(days * DAY_SECONDS)))
    await sweep(world.bot)


def notes(world: World) -> set[int]:
    names = world.bot.base.host.read_notes(LEFT_NOTE)
    return {int(name.removeprefix(LEFT_NOTE)) for name in names}


async def fill(world: World) -> None:
    """A server with everything that is kept of one."""
    await publish(world, ("guide.md", GUIDE), ("rules.md", RULES))
    await add(world, ("more.md", RULES))
    await choose(world, "language", "en")
    await world.amina.send(world.channel, f"{world.mention} {FEAST}")
    answer = world.replies()[-1]
    await world.amina.click(answer, custom_id=buttons(answer)["👍"])
    await world.bot.asked.written()


def left_of(world: World, server: int) -> dict[str, int]:
    """How many rows each table has that tells its server, or is a note of it."""
    with closing(sqlite3.connect(world.bot.settings.knowledge.database)) as database:
        found = {
            table: database.execute(
                f"select count(*) from {table} where server = ?",  # noqa: S608
                [server],
            ).fetchone()[0]
            for table in ("editions", "drafts", "asked_questions", "audit_entries")
        }
        found["notes"] = database.execute(
            "select count(*) from notes where name in (?, ?)",
            [f"server-{server}", f"{LEFT_NOTE}{server}"],
        ).fetchone()[0]
        for table in ("votes", "given_answers", "draft_files"):
            asked = f"select count(*) from {table}"  # noqa: S608
            found[table] = database.execute(asked).fetchone()[0]
    return found


async def test_who_comes_back_in_time_finds_all_as_it_was(world: World) -> None:
    await fill(world)
    settings, before = world.bot.servers.of(world.guild.id), left_of(world, world.guild.id)
    assert all(before.values())
    come_back = await leave(world)
    assert notes(world) == {world.guild.id}
    await days_later(world, 29)
    await come_back()
    assert notes(world) == set()
    await sweep(world.bot)
    assert left_of(world, world.guild.id) == before | {"notes": 1}
    assert world.bot.servers.of(world.guild.id) == settings
    assert "first of May" in await answer_to(world, FEAST)
    history = await world.yusuf.slash(world.channel, "knowledge audit")
    assert "guide.md" in response_text(history)


async def test_who_does_not_come_back_leaves_nothing_and_others_keep_all(world: World) -> None:
    guild, omar = other_server(world)
    elsewhere = guild.create_text_channel("general")
    theirs = await omar.slash(elsewhere, "knowledge add", file=("rules.md", RULES))
    await omar.click(card(theirs), label="Publish")
    await fill(world)
    shared = world.bot.base.contents()
    come_back = await leave(world)
    await days_later(world, 31)
    assert set(left_of(world, world.guild.id).values()) == {0}
    assert notes(world) == set()
    assert world.bot.servers.of(world.guild.id) == ServerSettings()
    assert world.bot.base.contents() == shared
    await omar.send(elsewhere, f"{world.mention} When do quiet hours begin?")
    assert "ten in the evening" in text_of(world.replies(elsewhere)[-1])
    with closing(sqlite3.connect(world.bot.settings.knowledge.database)) as database:
        assert database.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert database.execute("pragma foreign_key_check").fetchall() == []
        names = {row[0] for row in database.execute("select name from documents")}
    assert "rules.md" in names
    assert "guide.md" not in names
    await come_back()
    assert "May" not in await answer_to(world, FEAST)
    await publish(world, ("guide.md", GUIDE))
    assert "first of May" in await answer_to(world, FEAST)


async def test_an_outage_is_no_departure(world: World) -> None:
    await publish(world, ("guide.md", GUIDE))
    world.env.backend.emit("GUILD_DELETE", {"id": str(world.guild.id), "unavailable": True})
    await world.env.settle()
    await sweep(world.bot)
    assert notes(world) == set()


async def test_servers_that_were_left_or_come_back_to_meanwhile_are_noted_at_the_start(
    world: World, make_bot: MakeBot
) -> None:
    base, gone = world.bot.base, 4242
    world.bot.bases.of(gone).change({"guide.md": GUIDE})
    base.host.write_note("server-4343", "{}")
    base.host.write_note(f"{LEFT_NOTE}{world.guild.id}", str(int(time.time())))
    again = make_bot()
    await world.env.restart_bot(again)
    await sweep(again)
    assert notes(world) == {gone, 4343}


async def test_the_first_time_of_leaving_counts(world: World) -> None:
    await publish(world, ("guide.md", GUIDE))
    await leave(world)
    await days_later(world, 20)
    before = world.bot.base.host.read_notes(LEFT_NOTE)
    await sweep(world.bot)
    assert world.bot.base.host.read_notes(LEFT_NOTE) == before


async def test_a_server_that_the_bot_is_in_is_never_deleted(world: World) -> None:
    await publish(world, ("guide.md", GUIDE))
    world.bot.base.host.write_note(f"{LEFT_NOTE}{world.guild.id}", "1")
    await sweep(world.bot)
    assert "first of May" in await answer_to(world, FEAST)


@pytest.mark.parametrize(("days", "kept"), [(1, False), (3, True)])
async def test_the_grace_period_is_a_setting(
    make_bot: MakeBot, settings: Settings, days: int, kept: bool
) -> None:
    known = replace(settings.knowledge, grace_days=days)
    bot = make_bot(settings=replace(settings, knowledge=known))
    async with simcord.run(bot) as env:
        guild = env.create_guild("Community")
        await env.settle()
        bot.bases.of(guild.id).change({"guide.md": GUIDE})
        env.backend.remove_guild(guild.id)
        await env.settle()
        note = f"{LEFT_NOTE}{guild.id}"
        moment = int(bot.base.host.read_note(note) or 0)
        bot.base.host.write_note(note, str(moment - 2 * DAY_SECONDS))
        await sweep(bot)
        assert bot.bases.of(guild.id).is_empty is not kept


async def test_the_preview_takes_no_server_for_left(settings: Settings) -> None:
    with KnowledgeBase.open(settings.knowledge.database) as base:
        base.beside(4242).change({"guide.md": GUIDE})
        base.host.write_note(f"{LEFT_NOTE}4343", "1")
        async with preview_session(settings, base) as session:
            member, _ = people(session)
            await member.send(session.channel, FEAST)
        assert base.host.read_notes(LEFT_NOTE) == {f"{LEFT_NOTE}4343": "1"}
        assert not base.beside(4242).is_empty
