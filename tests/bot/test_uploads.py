"""Moderators give their server documents of its own, see what changes, and take them away."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import discord
import pytest
import simcord
from simcord import GuildHandle, InteractionResult, MemberActor, ResponseMessage

from bot.config import Settings
from bot.handlers import uploads
from bot.uploads import MOST_FILES
from tests.bot.conftest import MakeBot, World, build_world
from tests.bot.messages import buttons, response_text, text_of

GUIDE = b"# Guide\n\n## Feast\n\nThe guild feast is on the first of May.\n"
LATER = b"# Guide\n\n## Feast\n\nThe guild feast is on the last of June.\n"
RULES = b"# Rules\n\n## Quiet hours\n\nQuiet hours begin at ten in the evening.\n"
UNESCO = "What do Islamic nations do with UNESCO?"
FEAST = "When is the guild feast?"


async def add(
    world: World, *files: tuple[str, bytes], by: MemberActor | None = None
) -> InteractionResult:
    named = {"file" if at == 0 else f"file{at + 1}": file for at, file in enumerate(files)}
    return await (by or world.yusuf).slash(world.channel, "knowledge add", **named)


def card(result: InteractionResult) -> ResponseMessage:
    assert result.response is not None
    return result.response


async def publish(world: World, *files: tuple[str, bytes]) -> InteractionResult:
    result = await add(world, *files)
    await world.yusuf.click(card(result), label="Publish")
    return result


async def answer_to(world: World, question: str) -> str:
    await world.amina.send(world.channel, f"{world.mention} {question}")
    return text_of(world.replies()[-1])


def other_server(world: World) -> tuple[GuildHandle, MemberActor]:
    guild = world.env.create_guild("Elsewhere")
    role = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    return guild, guild.add_member(world.env.create_user("omar"), roles=[role])


async def test_a_document_is_seen_before_it_is_published_and_answers_then(world: World) -> None:
    result = await add(world, ("guide.md", GUIDE))
    assert result.ephemeral
    assert "Guide" in response_text(result)
    assert "The guild feast is on the first of May." in response_text(result)
    assert "May" not in await answer_to(world, FEAST)
    await world.yusuf.click(card(result), label="Publish")
    assert "### Edition 1 is published" in response_text(result)
    assert "**The guild feast is on the first of May.**" in await answer_to(world, FEAST)
    assert "Islamic Nations cooperating" in await answer_to(world, UNESCO)


async def test_several_documents_come_at_once_and_others_stay(world: World) -> None:
    await publish(world, ("guide.md", GUIDE), ("rules.md", RULES))
    result = await publish(world, ("guide.md", LATER))
    assert "**Changed**: guide.md" in response_text(result)
    assert "June" in await answer_to(world, FEAST)
    assert "ten in the evening" in await answer_to(world, "When do quiet hours begin?")


async def test_the_files_of_a_message_are_added_by_its_menu(world: World) -> None:
    message = await world.amina.send(
        world.channel, "our guide", attachments=[("guide.md", GUIDE), ("rules.md", RULES)]
    )
    result = await world.yusuf.context_menu(world.channel, "Add to the knowledge base", message)
    assert result.ephemeral
    await world.yusuf.click(card(result), label="Publish")
    assert "**Added**: guide.md, rules.md" in response_text(result)
    empty = await world.amina.send(world.channel, "no file")
    told = await world.yusuf.context_menu(world.channel, "Add to the knowledge base", empty)
    assert "holds no file" in response_text(told)


def zipped(*files: tuple[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, data in files:
            archive.writestr(name, data)
    return packed.getvalue()


async def test_a_zip_of_documents_is_unpacked(world: World) -> None:
    packed = zipped(("guide.md", GUIDE), ("more/rules.md", RULES), ("logo.png", b"no text"))
    result = await publish(world, ("handbook.zip", packed))
    assert "**Added**: guide.md, more/rules.md" in response_text(result)
    assert "May" in await answer_to(world, FEAST)


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ([("a.zip", zipped(("../guide.md", GUIDE)))], "a.zip"),
        ([("a.zip", b"PK\x03\x04 no zip")], "a.zip"),
        ([("a.zip", zipped(("a.md", GUIDE))), ("a.md", RULES)], "two documents of this name"),
    ],
)
async def test_a_zip_with_tricks_is_refused(
    world: World, files: list[tuple[str, bytes]], told: str
) -> None:
    result = await add(world, *files)
    assert told in response_text(result)
    assert "Publish" not in buttons(card(result))


async def test_what_is_discarded_is_gone(world: World) -> None:
    result = await add(world, ("guide.md", GUIDE))
    again = await add(world, ("guide.md", GUIDE))
    await world.yusuf.click(card(result), label="Discard")
    assert "Nothing was published" in response_text(result)
    assert "May" not in await answer_to(world, FEAST)
    await world.yusuf.click(card(again), label="Publish")
    assert "### Edition 1 is published" in response_text(again)


async def test_a_preview_goes_on_working_after_a_restart(world: World, make_bot: MakeBot) -> None:
    result = await add(world, ("guide.md", GUIDE))
    await world.env.restart_bot(make_bot())
    await world.yusuf.click(card(result), label="Publish")
    assert "### Edition 1 is published" in response_text(result)


async def test_a_draft_is_published_once_and_forgotten_after_a_day(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = await add(world, ("guide.md", GUIDE))
    monkeypatch.setattr(uploads, "DRAFT_SECONDS", -60)
    await uploads.forget_old_drafts(world.bot)
    await world.yusuf.click(card(old), label="Publish")
    assert "no longer kept" in response_text(old)
    assert world.bot.bases.of(world.guild.id).is_empty


async def test_what_changed_since_the_preview_is_shown_again(world: World) -> None:
    first, second = (
        await add(world, ("guide.md", GUIDE)),
        await add(world, ("guide.md", LATER)),
    )
    await world.yusuf.click(card(first), label="Publish")
    await world.yusuf.click(card(second), label="Publish")
    assert "Publish" in buttons(card(second))
    assert "May" in await answer_to(world, FEAST)
    await world.yusuf.click(card(second), label="Publish")
    assert "June" in await answer_to(world, FEAST)


async def test_a_document_is_removed_after_a_preview_and_may_be_restored(world: World) -> None:
    await publish(world, ("guide.md", GUIDE), ("rules.md", RULES))
    offered = await world.yusuf.autocomplete(world.channel, "knowledge remove", "document", "gui")
    assert [choice["value"] for choice in offered] == ["guide.md"]
    result = await world.yusuf.slash(world.channel, "knowledge remove", document="guide.md")
    assert "first of May" in response_text(result)
    await world.yusuf.click(card(result), label="Publish")
    assert "**Removed**: guide.md" in response_text(result)
    assert "May" not in await answer_to(world, FEAST)
    asked = await world.yusuf.slash(world.channel, "knowledge restore", number=1)
    await world.yusuf.click(card(asked), label="Restore")
    assert "May" in await answer_to(world, FEAST)


async def test_the_last_document_and_unknown_ones_are_not_removed(world: World) -> None:
    await publish(world, ("guide.md", GUIDE))
    unknown = await world.yusuf.slash(world.channel, "knowledge remove", document="tales.md")
    assert "no document of its own called **tales.md**" in response_text(unknown)
    result = await world.yusuf.slash(world.channel, "knowledge remove", document="guide.md")
    await world.yusuf.click(card(result), label="Publish")
    assert "May" in await answer_to(world, FEAST)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("guide.exe", b"MZ", "guide.exe"),
        ("guide.md", b"\x00\x01\x02\x03", "guide.md"),
        ("empty.md", b"", "empty.md"),
        ("large.md", b"x" * (1 << 20) * 11, "**large.md** is larger than 10 MB"),
    ],
)
async def test_what_cannot_be_read_is_told_and_cannot_be_published(
    world: World, name: str, data: bytes, told: str
) -> None:
    result = await add(world, (name, data))
    assert told in response_text(result)
    assert "Publish" not in buttons(card(result))
    assert world.bot.bases.of(world.guild.id).is_empty


async def test_too_many_files_and_two_of_one_name_are_refused(world: World) -> None:
    twice = await add(world, ("guide.md", GUIDE), ("guide.md", RULES))
    assert "Two files are called **guide.md**" in response_text(twice)
    many = [(f"{number}.md", RULES) for number in range(MOST_FILES)]
    message = await world.amina.send(world.channel, "files", attachments=many)
    taken = await world.yusuf.context_menu(world.channel, "Add to the knowledge base", message)
    assert "Publish" in buttons(card(taken))


async def test_members_cannot_add_nor_remove(world: World) -> None:
    commands = world.amina.available_commands(world.channel)
    assert not {"knowledge add", "knowledge remove", "knowledge"} & set(commands)
    result = await add(world, ("guide.md", GUIDE))
    role = world.guild.roles["Moderators"]
    world.env.backend.remove_member_role(world.guild.id, world.yusuf.id, role.id)
    refused = await world.yusuf.click(card(result), label="Publish")
    assert "Manage Server" in response_text(refused) or "Manage Server" in text_of(
        refused.followups[0]
    )
    assert world.bot.bases.of(world.guild.id).is_empty


async def test_what_one_server_does_shows_in_no_other(world: World) -> None:
    guild, omar = other_server(world)
    elsewhere = guild.create_text_channel("general")
    result = await add(world, ("guide.md", GUIDE))
    theirs = await omar.slash(elsewhere, "knowledge add", file=("rules.md", RULES))
    await omar.click(card(theirs), label="Publish")
    await world.yusuf.click(card(result), label="Publish")
    assert "May" in await answer_to(world, FEAST)
    assert "ten in the evening" not in await answer_to(world, "When do quiet hours begin?")
    history = await world.yusuf.slash(world.channel, "knowledge history")
    assert "rules.md" not in response_text(history)
    offered = await omar.autocomplete(elsewhere, "knowledge remove", "document", "")
    assert [choice["value"] for choice in offered] == ["rules.md"]
    contents = await omar.slash(elsewhere, "contents")
    assert "Guide" not in response_text(contents)


async def test_another_servers_draft_cannot_be_published(world: World) -> None:
    guild, omar = other_server(world)
    elsewhere = guild.create_text_channel("general")
    theirs = await omar.slash(elsewhere, "knowledge add", file=("rules.md", RULES))
    result = await add(world, ("guide.md", GUIDE))
    own, their = (buttons(card(each))["Publish"] for each in (result, theirs))
    assert own != their
    draft = int(their.rpartition("#")[2])
    assert world.bot.base.drafts.of(world.guild.id, draft) is None
    assert world.bot.base.drafts.of(guild.id, draft) is not None


async def test_where_the_bot_is_in_several_servers_the_shared_documents_are_the_operators(
    world: World,
) -> None:
    assert "belong to whoever runs me" not in response_text(
        await world.yusuf.slash(world.channel, "knowledge refresh")
    )
    other_server(world)
    refused = await world.yusuf.slash(world.channel, "knowledge refresh")
    assert "belong to whoever runs me" in response_text(refused)
    history = await world.yusuf.slash(world.channel, "knowledge history")
    assert "no documents of its own yet" in response_text(history)


async def test_what_goes_over_the_limits_of_the_settings_is_told(
    make_bot: MakeBot, settings: Settings
) -> None:
    known = replace(settings.knowledge, upload_passages=10)
    bot = make_bot(settings=replace(settings, knowledge=known))
    async with simcord.run(bot) as env:
        world = build_world(env, bot)
        many = "# Many\n\n" + "\n\n".join(f"Passage {number}." for number in range(50))
        result = await add(world, ("many.md", many.encode()))
        assert "many.md" in response_text(result)
        assert "Publish" not in buttons(card(result))
