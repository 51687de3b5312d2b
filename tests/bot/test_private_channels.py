"""Channels whose answers only who asked sees, and pings where moderators allow them."""

import discord
import pytest
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from bot.cooldowns import Cooldowns
from bot.servers import ServerSettings
from tests.bot.conftest import MakeBot, World
from tests.bot.messages import buttons, response_text, text_of

UNESCO = "What do Islamic nations do with UNESCO?"
QUOTED = "Islamic Nations cooperating"


@pytest.fixture(autouse=True)
async def private_channel(world: World) -> None:
    await world.bot.servers.change(world.guild.id, ServerSettings(private=(world.channel.id,)))


async def ask(world: World, question: str = UNESCO) -> discord.Message:
    await world.amina.send(world.channel, f"{world.mention} {question}")
    return world.replies()[-1]


async def test_a_question_in_the_channel_gets_a_button_to_its_private_answer(
    world: World,
) -> None:
    shown = await ask(world)
    assert QUOTED not in text_of(shown)
    assert list(buttons(shown)) == ["Show me the answer", "Remove"]
    result = await world.amina.click(shown, label="Show me the answer")
    assert result.ephemeral
    assert QUOTED in response_text(result)
    assert len(world.replies()) == 1


async def test_others_get_an_answer_of_their_own_and_all_works_after_a_restart(
    world: World, make_bot: MakeBot
) -> None:
    shown = await ask(world)
    await world.env.restart_bot(make_bot())
    result = await world.yusuf.click(shown, label="Show me the answer")
    assert result.ephemeral
    assert QUOTED in response_text(result)


async def test_a_follow_up_leans_on_the_private_question_before(world: World) -> None:
    await world.amina.click(await ask(world), label="Show me the answer")
    result = await world.amina.click(await ask(world, "and the WTO?"), label="Show me the answer")
    assert "Understood as: What do Islamic nations do with WTO?" in response_text(result)


async def test_an_edited_question_shows_no_answer_to_all(world: World) -> None:
    question = await world.amina.send(world.channel, f"{world.mention} UNESCO?")
    await world.amina.edit(question, f"{world.mention} {UNESCO}")
    (shown,) = world.replies()
    assert QUOTED not in text_of(shown)
    result = await world.amina.click(shown, label="Show me the answer")
    assert QUOTED in response_text(result)


async def test_a_question_that_was_deleted_has_no_answer_to_show(world: World) -> None:
    shown = await ask(world)
    world.env.inject_error("GET", "/channels/*/messages/*", status=404, code=10008)
    result = await world.amina.click(shown, label="Show me the answer")
    assert "no longer see the question" in response_text(result)


@pytest.mark.parametrize(
    ("command", "options"),
    [("ask", {"question": UNESCO}), ("section", {"name": "Summary"}), ("contents", {})],
)
async def test_commands_answer_privately_there_whatever_is_asked(
    world: World, command: str, options: dict[str, str]
) -> None:
    result = await world.amina.slash(world.channel, command, private=False, **options)
    assert result.ephemeral
    assert world.replies() == []


async def test_in_other_channels_all_see_the_answers(world: World) -> None:
    other = world.guild.create_text_channel("other")
    await world.amina.send(other, f"{world.mention} {UNESCO}")
    assert QUOTED in text_of(world.replies(other)[0])


@pytest.mark.reads_all_messages
async def test_what_is_only_overheard_is_offered_only_if_it_is_sure(world: World) -> None:
    settings = ServerSettings(private=(world.channel.id,), help=(world.channel.id,))
    await world.bot.servers.change(world.guild.id, settings)
    await world.amina.send(world.channel, "What is the best pizza in town?")
    assert world.replies() == []
    await world.amina.send(world.channel, UNESCO)
    (shown,) = world.replies()
    assert "Show me the answer" in buttons(shown)
    assert QUOTED not in text_of(shown)


async def test_where_it_may_not_read_the_history_it_says_which_permission_is_missing(
    world: World,
) -> None:
    assert world.bot.user is not None
    denied = discord.Permissions(read_message_history=True).value
    overwrite = Overwrite(world.bot.user.id, OverwriteType.MEMBER, deny=denied)
    world.env.backend.edit_channel(world.channel.id, {"overwrites": [overwrite]})
    told = await ask(world)
    assert "**Read Message History**" in text_of(told)
    assert QUOTED not in text_of(told)
    assert buttons(told) == {}
    result = await world.amina.slash(world.channel, "ask", question=UNESCO)
    assert QUOTED in response_text(result)


async def test_help_says_that_answers_are_private_there(world: World) -> None:
    other = world.guild.create_text_channel("other")
    told = "only who asked sees my answers"
    assert told in response_text(await world.amina.slash(world.channel, "help"))
    assert told not in response_text(await world.amina.slash(other, "help"))


async def test_a_follow_up_is_understood_though_nobody_looked_at_the_answer_before(
    world: World,
) -> None:
    await ask(world)
    shown = await ask(world, "and the WTO?")
    result = await world.amina.click(shown, label="Show me the answer")
    assert "Understood as: What do Islamic nations do with WTO?" in response_text(result)
    others = await world.yusuf.click(shown, label="Show me the answer")
    assert "Understood as" not in response_text(others)


async def test_answers_looked_at_out_of_order_lean_on_what_was_asked_before_them(
    world: World,
) -> None:
    await ask(world)
    second = await ask(world, "and the WTO?")
    third = await ask(world, "Why do they support peacekeeping operations?")
    for shown in (third, second):
        result = await world.amina.click(shown, label="Show me the answer")
    assert "Understood as: What do Islamic nations do with WTO?" in response_text(result)


async def test_looking_at_ones_answer_is_no_second_question(world: World) -> None:
    world.bot.cooldowns = Cooldowns(per_member=1, per_channel=0)
    result = await world.amina.click(await ask(world), label="Show me the answer")
    assert QUOTED in response_text(result)
