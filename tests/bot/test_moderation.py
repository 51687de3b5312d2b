"""Moderators see the state of the knowledge base and refresh it while it answers."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import simcord

from bot.handlers import moderation
from tests.bot.conftest import World
from tests.bot.messages import response_text, text_of

ZEBRAS = "# Beasts\n\nZebras wear stripes.\n"


@pytest.fixture
def documents(world: World) -> Path:
    return world.bot.settings.knowledge.documents[0]


async def refresh(world: World) -> simcord.InteractionResult:
    return await world.yusuf.slash(world.channel, "knowledge refresh")


async def answer_to(world: World, question: str) -> str:
    await world.amina.send(world.channel, f"{world.mention} {question}")
    return text_of(world.replies()[-1])


async def test_the_status_tells_edition_and_counts(world: World) -> None:
    result = await world.yusuf.slash(world.channel, "knowledge status")
    assert result.ephemeral
    text = response_text(result)
    assert "**Edition 1**, published <t:" in text
    assert "One document · 5 sections · 7 passages" in text
    assert "6 organizations" in text


async def test_a_refresh_publishes_the_documents_and_tells_what_changed(
    world: World, documents: Path
) -> None:
    (documents / "beasts.md").write_text(ZEBRAS, encoding="utf-8")
    result = await refresh(world)
    assert result.ephemeral
    text = response_text(result)
    assert "### Edition 2 is published" in text
    assert "**Added**: beasts.md" in text
    assert "**Removed**: engagement-with-international-organizations.txt" in text
    assert "> **Zebras wear stripes.**" in await answer_to(world, "What do zebras wear?")


async def test_a_refresh_without_changes_says_so(world: World, documents: Path) -> None:
    (documents / "beasts.md").write_text(ZEBRAS, encoding="utf-8")
    await refresh(world)
    text = response_text(await refresh(world))
    assert "### Nothing has changed" in text
    assert "Edition 2 stays in force." in text


async def test_a_refresh_that_fails_names_the_file_and_the_old_edition_answers(
    world: World, documents: Path
) -> None:
    (documents / "good.md").write_text(ZEBRAS, encoding="utf-8")
    (documents / "broken.md").write_bytes(b"\x00\x01\x02\xff" * 50)
    text = response_text(await refresh(world))
    assert "### The refresh failed" in text
    assert "broken.md: " in text
    assert "Edition 1 goes on answering." in text
    assert "Practical Instances" in await answer_to(world, "What is done with UNESCO?")
    assert "Zebras wear" not in await answer_to(world, "What do zebras wear?")


async def test_a_refresh_that_fails_is_told_to_the_log(
    world: World, documents: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (documents / "empty.md").write_text("", encoding="utf-8")
    await refresh(world)
    assert "empty.md" in caplog.text


async def test_a_refresh_shows_how_far_it_is(
    world: World, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moderation, "SECONDS_BETWEEN_EDITS", 0.0)
    for number in range(4):
        (documents / f"{number}.md").write_text(f"# Part {number}\n\nText {number}.\n")
    await refresh(world)
    edits = [
        str(entry.json)
        for entry in world.env.http_requests
        if entry.method == "PATCH" and entry.path.endswith("@original")
    ]
    assert "4 of 4" in "".join(edits[:-1])
    assert "is published" in edits[-1]


async def test_progress_is_not_shown_more_often_than_discord_likes(
    world: World, documents: Path
) -> None:
    for number in range(30):
        (documents / f"{number}.md").write_text(f"# Part {number}\n\nText {number}.\n")
    await refresh(world)
    edits = [entry for entry in world.env.http_requests if entry.method == "PATCH"]
    assert len(edits) <= 2


@contextmanager
def held_up(world: World) -> Iterator[None]:
    """Let no refresh publish: somebody else holds the database's write lock."""
    database = sqlite3.connect(world.bot.settings.knowledge.database, isolation_level=None)
    database.execute("begin immediate")
    usual, world.env.settle_timeout = world.env.settle_timeout, 0.5
    try:
        yield
    finally:
        database.execute("rollback")
        database.close()
        world.env.settle_timeout = usual


async def test_while_a_refresh_runs_the_old_edition_answers(world: World, documents: Path) -> None:
    (documents / "beasts.md").write_text(ZEBRAS, encoding="utf-8")
    with held_up(world):
        with suppress(TimeoutError):  # SimCord sees that the refresh is not done
            await refresh(world)
        with suppress(TimeoutError):
            await world.amina.send(world.channel, f"{world.mention} What is done with UNESCO?")
        assert "Practical Instances" in text_of(world.replies()[-1])
    await world.env.settle()
    assert "Zebras wear" in await answer_to(world, "What do zebras wear?")


async def test_a_second_refresh_is_told_that_one_is_under_way(
    world: World, documents: Path
) -> None:
    (documents / "beasts.md").write_text(ZEBRAS, encoding="utf-8")
    channel = world.guild.create_text_channel("moderators")
    with held_up(world):
        for place, command in (
            (world.channel, "refresh"),
            (channel, "refresh"),
            (channel, "status"),
        ):
            with suppress(TimeoutError):
                await world.yusuf.slash(place, f"knowledge {command}")
        second, status = [text_of(each) for each in world.replies(channel, viewer=world.yusuf)]
    assert "A refresh is under way." in second
    assert "failed" not in second
    assert "A refresh is under way; this edition answers until it is done." in status
    await world.env.settle()
    first = world.replies(viewer=world.yusuf)[-1]
    assert "Edition 2 is published" in text_of(first)


@pytest.mark.parametrize("command", ["knowledge status", "knowledge refresh"])
async def test_discord_does_not_offer_the_commands_to_other_members(
    world: World, command: str
) -> None:
    assert command not in world.amina.available_commands(world.channel)
    assert command in world.yusuf.available_commands(world.channel)
    with pytest.raises(simcord.SetupError, match="default-member-permissions"):
        await world.amina.slash(world.channel, command)


@pytest.mark.parametrize("command", ["knowledge status", "knowledge refresh"])
async def test_a_member_without_permission_is_refused_when_discord_lets_them_through(
    world: World, documents: Path, command: str
) -> None:
    (documents / "beasts.md").write_text(ZEBRAS, encoding="utf-8")
    (group,) = [each for each in await world.bot.tree.fetch_commands() if each.name == "knowledge"]
    world.guild.set_command_permissions(group, {world.amina: True})
    result = await world.amina.slash(world.channel, command)
    assert world.env.errors
    assert result.ephemeral
    assert "members with the permission **Manage Server**" in response_text(result)
    assert world.bot.base.status().edition.number == 1


async def test_the_commands_are_not_there_in_direct_messages(world: World) -> None:
    assert "knowledge status" not in world.yusuf.user.available_commands()
