"""Moderators look through the editions, compare them, and go back to one."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import replace

import pytest
import simcord

from bot.client import DaleelBot
from bot.config import Settings
from tests.bot.conftest import MakeBot, World
from tests.bot.messages import Sent, buttons, choices, response_text, text_of

OLD = """\
# Rules

Be kind to each and everybody.

## Hours

The library opens at nine. On Fridays it is closed.
"""
NEW = OLD.replace("nine", "ten").replace("each and", "each <@1> and \\*each\\* and")


@pytest.fixture
def edited(world: World) -> World:
    """Edition 1 is the shipped document, 2 and 3 are the rules, by the operator."""
    world.learn(OLD, "rules.md")
    world.learn(NEW, "rules.md")
    return world


async def slash(world: World, command: str, **options: int) -> Sent:
    result = await world.yusuf.slash(world.channel, f"knowledge {command}", **options)
    assert result.ephemeral
    assert result.response is not None
    return result.response


def in_force(bot: DaleelBot) -> int:
    return bot.base.status().edition.number


def demote(world: World) -> None:
    role = world.guild.roles["Moderators"]
    world.env.backend.remove_member_role(world.guild.id, world.yusuf.id, role.id)


async def test_the_history_tells_number_time_author_summary_and_counts(edited: World) -> None:
    edited.bot.base.restore(2, author=edited.yusuf.id)
    text = text_of(await slash(edited, "history"))
    assert text.index("**Edition 4**, in force") < text.index("**Edition 3**")
    assert f"by <@{edited.yusuf.id}>\nedition 2 restored" in text
    assert ":f> · by whoever runs me\nchanged rules.md" in text
    assert "One document · 2 sections · 2 passages" in text


async def test_the_authors_of_editions_are_not_pinged(edited: World) -> None:
    edited.bot.base.restore(2, author=edited.yusuf.id)
    await slash(edited, "history")
    sent = [each.json for each in edited.env.http_requests if "@original" in each.path]
    assert isinstance(sent[-1], dict)
    assert sent[-1].get("allowed_mentions", {"parse": []}) == {"parse": []}


async def test_the_history_turns_its_pages_in_place(edited: World) -> None:
    for _ in range(6):
        edited.bot.base.restore(2)
    card = await slash(edited, "history")
    assert "**Edition 1**" not in text_of(card)
    await edited.yusuf.click(card, label="Next")
    assert "**Edition 1**" in text_of(card)
    assert "Edition 9" not in choices(card)
    await edited.yusuf.click(card, label="Back")
    assert "**Edition 9**, in force" in text_of(card)


async def test_an_edition_shows_what_it_changed_and_leads_back(edited: World) -> None:
    card = await slash(edited, "history")
    await edited.yusuf.select(card, ["3"])
    text = text_of(card)
    assert "### Edition 3" in text
    assert "What it changed against edition 2:" in text
    assert "**Passages** added: 0 · changed: 2 · removed: 0 · moved: 0" in text
    assert "> Be kind to each **\\<@\u200b1> and \\*each\\*** and everybody." in text
    assert "> The library opens at ~~nine.~~ **ten.** …" in text
    assert "Restore this edition" not in buttons(card)
    await edited.yusuf.click(card, label="All editions")
    assert "### Editions" in text_of(card)


async def test_the_oldest_edition_has_none_to_compare_with(edited: World) -> None:
    card = await slash(edited, "history")
    await edited.yusuf.select(card, ["1"])
    assert "This is the oldest edition that is kept" in text_of(card)


async def test_two_editions_are_compared_on_pages(edited: World) -> None:
    card = await slash(edited, "compare", old=1, new=3)
    text = text_of(card)
    assert "### From edition 1 to edition 3" in text
    assert "**Added**: rules.md" in text
    assert "-# Page 1 of " in text
    pages = text
    while "Next" in buttons(card):
        await edited.yusuf.click(card, label="Next")
        pages += text_of(card)
    assert "**Removed**: engagement-with-international-organizations.txt" in pages
    assert "operations while promoting the Islamic Ummah's values.~~" in pages


async def test_an_edition_is_the_same_as_itself(edited: World) -> None:
    assert "word for word" in text_of(await slash(edited, "compare", old=2, new=2))


async def test_editions_that_are_not_kept_are_told_kindly(edited: World) -> None:
    for card in (
        await slash(edited, "compare", old=7, new=3),
        await slash(edited, "compare", old=3, new=7),
        await slash(edited, "restore", number=7),
    ):
        assert "There is no edition 7, or it is no longer kept." in text_of(card)


async def test_numbers_of_editions_are_suggested_newest_first(edited: World) -> None:
    offered = await edited.yusuf.autocomplete(edited.channel, "knowledge compare", "old", "")
    assert [each["value"] for each in offered] == [3, 2, 1]
    assert "Edition 3 · 20" in offered[0]["name"]
    assert "changed rules.md" in offered[0]["name"]


async def test_an_old_edition_is_restored_after_asking(edited: World) -> None:
    card = await slash(edited, "restore", number=2)
    assert "### Restore edition 2?" in text_of(card)
    assert "Edition 3, which is in force, stays in the history." in text_of(card)
    assert in_force(edited.bot) == 3
    await edited.yusuf.click(card, label="Restore")
    assert "### Edition 4 is published\nIt holds what edition 2 held." in text_of(card)
    assert edited.bot.base.editions()[0].author == edited.yusuf.id
    await edited.amina.send(edited.channel, f"{edited.mention} When does the library open?")
    assert "at nine" in text_of(edited.replies()[-1])


async def test_before_a_restoration_one_sees_what_would_change(edited: World) -> None:
    card = await slash(edited, "restore", number=2)
    result = await edited.yusuf.click(card, label="What would change")
    assert "### From edition 3 to edition 2" in response_text(result)
    assert "~~ten.~~ **nine.**" in response_text(result)
    assert "### Restore edition 2?" in text_of(card)


async def test_a_restoration_is_cancelled(edited: World) -> None:
    card = await slash(edited, "history")
    await edited.yusuf.select(card, ["2"])
    await edited.yusuf.click(card, label="Restore this edition")
    await edited.yusuf.click(card, label="Cancel")
    assert "Edition 3 stays in force." in text_of(card)
    assert in_force(edited.bot) == 3


async def test_the_edition_in_force_is_not_restored(edited: World) -> None:
    assert "Edition 3 is in force already." in text_of(await slash(edited, "restore", number=3))


async def test_another_edition_meanwhile_is_told_before_one_is_restored(edited: World) -> None:
    card = await slash(edited, "restore", number=2)
    edited.bot.base.restore(1)
    await edited.yusuf.click(card, label="Restore")
    assert "Another edition has been published meanwhile" in text_of(card)
    assert in_force(edited.bot) == 4
    await edited.yusuf.click(card, label="Restore")
    assert in_force(edited.bot) == 5


async def test_a_restoration_waits_for_no_other_publication(edited: World) -> None:
    first, second = [await slash(edited, "restore", number=each) for each in (1, 2)]
    path = edited.bot.settings.knowledge.database
    edited.env.settle_timeout, usual = 0.5, edited.env.settle_timeout
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("begin immediate")
        for card in (first, second):
            with suppress(TimeoutError):
                await edited.yusuf.click(card, label="Restore")
        database.execute("rollback")
    edited.env.settle_timeout = usual
    await edited.env.settle()
    assert "A refresh is under way." in text_of(second)
    assert "### Edition 4 is published" in text_of(first)


@pytest.mark.parametrize("label", ["Restore", "Cancel", "What would change"])
async def test_who_lost_the_role_meanwhile_restores_and_sees_nothing(
    edited: World, label: str
) -> None:
    card = await slash(edited, "restore", number=2)
    demote(edited)
    result = await edited.yusuf.click(card, label=label)
    assert "Manage Server" in response_text(result)
    assert in_force(edited.bot) == 3


async def test_who_lost_the_role_meanwhile_opens_no_edition(edited: World) -> None:
    card = await slash(edited, "history")
    demote(edited)
    result = await edited.yusuf.select(card, ["2"])
    assert "Manage Server" in response_text(result)


async def test_a_member_is_suggested_no_edition(edited: World) -> None:
    (group,) = [each for each in await edited.bot.tree.fetch_commands() if each.name == "knowledge"]
    edited.guild.set_command_permissions(group, {edited.amina: True})
    offered = await edited.amina.autocomplete(edited.channel, "knowledge restore", "number", "")
    assert offered == []


async def test_buttons_of_answers_from_dropped_editions_say_so(
    world: World, make_bot: MakeBot, settings: Settings
) -> None:
    known = replace(settings.knowledge, editions_kept=2)
    await world.env.restart_bot(bot := make_bot(settings=replace(settings, knowledge=known)))
    world = replace(world, bot=bot)
    await world.amina.send(world.channel, f"{world.mention} UNESCO?")
    (answer,) = world.replies()
    world.learn(OLD, "rules.md")
    world.learn(NEW, "rules.md")
    assert [each.number for each in bot.base.editions()] == [3, 2]
    result = await world.amina.click(answer, label="Read the section")
    assert "this passage is no longer kept" in response_text(result)
    assert isinstance(result, simcord.InteractionResult)
