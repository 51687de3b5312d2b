"""Moderators see the state of the knowledge base and refresh it while it answers."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import simcord

from bot.handlers import publishing
from tests.bot.conftest import World
from tests.bot.messages import buttons, response_text, text_of

# Each with its options.
COMMANDS: dict[str, dict[str, int]] = {
    "knowledge status": {},
    "knowledge refresh": {},
    "knowledge history": {},
    "knowledge compare": {"old": 1, "new": 1},
    "knowledge restore": {"number": 1},
}
ZEBRAS = "# Beasts\n\nZebras wear stripes.\n"


@pytest.fixture
def documents(world: World) -> Path:
    return world.bot.settings.knowledge.documents[0]


async def preview(world: World) -> simcord.InteractionResult:
    return await world.yusuf.slash(world.channel, "knowledge refresh")


async def refresh(world: World) -> simcord.InteractionResult:
    """See what would change, and publish it."""
    result = await preview(world)
    assert result.response is not None
    await world.yusuf.click(result.response, label="Publish")
    return result


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
    text = response_text(await preview(world))
    assert "### Nothing has changed" in text
    assert "Edition 2 stays in force." in text


async def test_documents_that_cannot_be_read_are_named_and_nothing_can_be_published(
    world: World, documents: Path
) -> None:
    (documents / "good.md").write_text(ZEBRAS, encoding="utf-8")
    (documents / "broken.md").write_bytes(b"\x00\x01\x02\xff" * 50)
    (documents / "empty.md").write_text("", encoding="utf-8")
    result = await preview(world)
    text = response_text(result)
    assert "Nothing can be published until this is mended:" in text
    assert "broken.md: " in text
    assert "empty.md: there is no text in it" in text
    assert result.response is not None
    assert "Publish" not in buttons(result.response)
    assert "Practical Instances" in await answer_to(world, "What is done with UNESCO?")
    assert "Zebras wear" not in await answer_to(world, "What do zebras wear?")


async def test_a_file_that_breaks_after_the_preview_is_told_and_the_old_edition_answers(
    world: World, documents: Path
) -> None:
    (documents / "good.md").write_text(ZEBRAS, encoding="utf-8")
    result = await preview(world)
    assert result.response is not None
    (documents / "good.md").write_bytes(b"\x00\x01\x02\xff" * 50)
    await world.yusuf.click(result.response, label="Publish")
    assert "have changed since you saw the preview" in response_text(result)
    assert "good.md: " in response_text(result)
    assert world.bot.base.status().edition.number == 1


async def test_a_folder_without_documents_is_told_to_the_moderator_and_to_the_log(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    text = response_text(await preview(world))
    assert "### The refresh failed" in text
    assert "Edition 1 goes on answering." in text
    assert "holds no document" in caplog.text


async def test_a_refresh_shows_how_far_it_is(
    world: World, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "SECONDS_BETWEEN_EDITS", 0.0)
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
        for _ in range(100):  # a busy machine answers later
            if not world.replies():
                await asyncio.sleep(0.05)
        assert "Practical Instances" in text_of(world.replies()[-1])
    await world.env.settle()
    assert "Zebras wear" in await answer_to(world, "What do zebras wear?")


async def test_a_second_refresh_is_told_that_one_is_under_way(
    world: World, documents: Path
) -> None:
    (documents / "beasts.md").write_text(ZEBRAS, encoding="utf-8")
    channel = world.guild.create_text_channel("moderators")
    first, second = await preview(world), await world.yusuf.slash(channel, "knowledge refresh")
    assert first.response is not None
    assert second.response is not None
    with held_up(world):
        for response in (first.response, second.response):
            with suppress(TimeoutError):
                await world.yusuf.click(response, label="Publish")
        with suppress(TimeoutError):
            await world.yusuf.slash(channel, "knowledge status")
        status = text_of(world.replies(channel, viewer=world.yusuf)[-1])
    assert "A refresh is under way." in response_text(second)
    assert "failed" not in response_text(second)
    assert "A refresh is under way; this edition answers until it is done." in status
    await world.env.settle()
    assert "Edition 2 is published" in response_text(first)


@pytest.mark.parametrize(("command", "options"), COMMANDS.items())
async def test_discord_does_not_offer_the_commands_to_other_members(
    world: World, command: str, options: dict[str, int]
) -> None:
    assert command not in world.amina.available_commands(world.channel)
    assert command in world.yusuf.available_commands(world.channel)
    with pytest.raises(simcord.SetupError, match="default-member-permissions"):
        await world.amina.slash(world.channel, command, **options)


@pytest.mark.parametrize(("command", "options"), COMMANDS.items())
async def test_a_member_without_permission_is_refused_when_discord_lets_them_through(
    world: World, documents: Path, command: str, options: dict[str, int]
) -> None:
    (documents / "beasts.md").write_text(ZEBRAS, encoding="utf-8")
    (group,) = [each for each in await world.bot.tree.fetch_commands() if each.name == "knowledge"]
    world.guild.set_command_permissions(group, {world.amina: True})
    result = await world.amina.slash(world.channel, command, **options)
    assert world.env.errors
    assert result.ephemeral
    assert "members with the permission **Manage Server**" in response_text(result)
    assert world.bot.base.status().edition.number == 1


async def test_the_commands_are_not_there_in_direct_messages(world: World) -> None:
    assert "knowledge status" not in world.yusuf.user.available_commands()
