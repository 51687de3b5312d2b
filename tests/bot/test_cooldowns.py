"""Who asks very much is told when to go on; the others are answered all the same."""

from dataclasses import replace

import pytest

from bot.config import Settings
from bot.cooldowns import COOLDOWNS_REMEMBERED, Cooldowns, Wait
from tests.bot.conftest import World
from tests.bot.messages import response_text, text_of


class Clock:
    """Goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_after_so_many_questions_a_member_waits_until_the_minute_is_over() -> None:
    clock = Clock()
    cooldowns = Cooldowns(per_member=2, per_channel=0, clock=clock)
    assert cooldowns.count(member=1, channel=9) is None
    clock.now += 20
    assert cooldowns.count(member=1, channel=8) is None
    assert cooldowns.count(member=1, channel=9) == Wait(40, told=False)
    assert cooldowns.count(member=2, channel=9) is None
    clock.now += 10
    assert cooldowns.count(member=1, channel=9) == Wait(30, told=True)
    clock.now += 31
    assert cooldowns.count(member=1, channel=9) is None


def test_a_channel_waits_for_all_of_its_members_and_each_is_told_once() -> None:
    cooldowns = Cooldowns(per_member=0, per_channel=2, clock=Clock())
    assert [cooldowns.count(member=1, channel=9) for _ in range(2)] == [None, None]
    assert cooldowns.count(member=2, channel=9) == Wait(60, told=False)
    assert cooldowns.count(member=3, channel=9) == Wait(60, told=False)
    assert cooldowns.count(member=3, channel=9) == Wait(60, told=True)
    assert cooldowns.count(member=1, channel=8) is None


def test_without_limits_nobody_waits() -> None:
    cooldowns = Cooldowns(per_member=0, per_channel=0)
    assert {cooldowns.count(member=1, channel=9) for _ in range(5000)} == {None}


def test_of_very_many_members_the_oldest_are_forgotten() -> None:
    cooldowns = Cooldowns(per_member=1, per_channel=0, clock=Clock())
    for member in range(COOLDOWNS_REMEMBERED + 1):
        assert cooldowns.count(member=member, channel=9) is None
    assert cooldowns.count(member=COOLDOWNS_REMEMBERED, channel=9) is not None
    assert cooldowns.count(member=0, channel=9) is None


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, answers=replace(settings.answers, member_questions=2))


async def test_who_asks_too_much_is_told_once_and_others_are_answered(world: World) -> None:
    for _ in range(4):
        await world.amina.send(world.channel, f"{world.mention} What is UNESCO?")
    replies = [text_of(each) for each in world.replies()]
    assert len(replies) == 3
    assert "Please wait" in replies[2]
    await world.yusuf.send(world.channel, f"{world.mention} What is UNESCO?")
    assert "UNESCO" in text_of(world.replies()[3])


async def test_commands_that_ask_count_as_well_and_tell_the_member_alone(world: World) -> None:
    for _ in range(2):
        await world.amina.slash(world.channel, "ask", question="What is UNESCO?")
    result = await world.amina.slash(world.channel, "ask", question="What is UNESCO?")
    assert result.ephemeral
    assert "Please wait" in response_text(result)
