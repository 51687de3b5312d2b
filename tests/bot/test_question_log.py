"""Questions are kept without who asked them, for a set number of days, and nothing else is."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

import pytest

from bot.config import Settings
from bot.question_log import DAY_SECONDS
from bot.sweep import sweep
from knowledge import AskedQuestion, Verdict
from tests.bot.conftest import MakeBot, World
from tests.bot.messages import buttons

QUESTION = "What do Islamic nations do with UNESCO?"
PIZZA = "What is the best pizza in town?"


async def kept(world: World) -> tuple[AskedQuestion, ...]:
    await world.bot.asked.written()
    return world.bot.base.questions.kept()


async def test_a_mention_is_kept_with_its_verdict_and_its_best_quote(world: World) -> None:
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    (asked,) = await kept(world)
    best = world.bot.base.ask(QUESTION).quotes[0]
    assert (asked.question, asked.verdict) == (QUESTION, Verdict.ANSWERED)
    assert (asked.passage, asked.section) == (best.id, best.section_id)
    assert (asked.server, asked.answer) == (world.guild.id, world.replies()[0].id)
    assert abs(asked.asked_at - time.time()) < 60


@pytest.mark.parametrize("private", [False, True])
async def test_a_command_is_kept_without_who_used_it(world: World, private: bool) -> None:
    result = await world.amina.slash(world.channel, "ask", question=PIZZA, private=private)
    (asked,) = await kept(world)
    assert (asked.question, asked.verdict) == (PIZZA, Verdict.NOT_FOUND)
    assert result.response is not None
    assert asked.answer == result.response.id
    assert str(world.amina.id) not in repr(asked)


async def test_a_follow_up_is_kept_as_it_was_read(world: World) -> None:
    for question in (QUESTION, "and the WTO?"):
        await world.amina.send(world.channel, f"{world.mention} {question}")
    await world.amina.send(world.channel, f"{world.mention} tell me more")
    _, follow_up = await kept(world)
    assert follow_up.question == world.bot.base.ask("and the WTO?", before=QUESTION).read_as


async def test_nothing_of_direct_messages_is_kept(world: World) -> None:
    channel = await world.amina.send_dm(QUESTION)
    assert channel is not None
    assert await kept(world) == ()


@pytest.mark.reads_all_messages
async def test_what_is_only_overheard_is_not_kept(world: World) -> None:
    settings = world.bot.servers.of(world.guild.id).with_channels("help", [world.channel.id])
    await world.bot.servers.change(world.guild.id, settings)
    await world.amina.send(world.channel, PIZZA)
    assert await kept(world) == ()
    await world.amina.send(world.channel, QUESTION)
    assert [each.question for each in await kept(world)] == [QUESTION]


async def test_where_answers_are_private_who_asked_and_reads_it_counts(world: World) -> None:
    settings = world.bot.servers.of(world.guild.id).with_channels("private", [world.channel.id])
    await world.bot.servers.change(world.guild.id, settings)
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    (card,) = world.replies()
    assert await kept(world) == ()
    await world.yusuf.click(card, custom_id="show-answer")
    assert await kept(world) == ()
    shown = await world.amina.click(card, custom_id="show-answer")
    assert shown.response is not None
    (asked,) = await kept(world)
    assert (asked.question, asked.answer) == (QUESTION, shown.response.id)


async def test_an_edited_question_takes_the_place_of_the_one_before(world: World) -> None:
    message = await world.amina.send(world.channel, f"{world.mention} {PIZZA}")
    await world.bot.asked.written()
    await world.amina.edit(message, f"{world.mention} {QUESTION}")
    assert [each.question for each in await kept(world)] == [QUESTION]


async def test_a_deleted_question_is_forgotten(world: World) -> None:
    message = await world.amina.send(world.channel, f"{world.mention} {PIZZA}")
    assert len(await kept(world)) == 1
    await world.amina.delete(message)
    assert await kept(world) == ()


async def test_votes_on_an_answer_are_joined(world: World) -> None:
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    answer = world.replies()[0]
    await world.amina.click(answer, custom_id=buttons(answer)["👍"])
    await world.yusuf.click(answer, custom_id=buttons(answer)["👎"])
    (asked,) = await kept(world)
    assert (asked.helpful, asked.not_helpful) == (1, 1)


async def test_old_questions_are_swept_and_younger_ones_are_not(world: World) -> None:
    days = world.bot.settings.answers.questions_kept_days
    await world.amina.send(world.channel, f"{world.mention} {PIZZA}")
    (asked,) = await kept(world)
    moments = (days * DAY_SECONDS + 60, days * DAY_SECONDS - 60)
    world.bot.base.questions.keep(
        replace(asked, asked_at=asked.asked_at - age, answer=age) for age in moments
    )
    await sweep(world.bot)
    assert [each.answer for each in await kept(world)] == [moments[1], asked.answer]


async def test_without_days_no_question_is_kept(make_bot: MakeBot, settings: Settings) -> None:
    answers = replace(settings.answers, questions_kept_days=0)
    bot = make_bot(settings=replace(settings, answers=answers))
    bot.asked.note(bot.base.ask(PIZZA), server=7, message=1)
    await bot.asked.written()
    assert bot.base.questions.kept() == ()


@contextmanager
def locked(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Somebody else writes the database, longer than anybody waits."""
    with monkeypatch.context() as patch:
        patch.setattr("knowledge.store.database.BUSY_SECONDS", 0.05)
        with closing(sqlite3.connect(world.bot.settings.knowledge.database)) as other:
            other.execute("begin immediate")
            yield
            other.rollback()


async def test_a_locked_database_breaks_no_answer_and_loses_no_question(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with locked(world, monkeypatch):
        result = await world.amina.slash(world.channel, "ask", question=PIZZA)
        assert result.response is not None
        assert await kept(world) == ()
    await world.amina.slash(world.channel, "ask", question=QUESTION)
    assert [each.question for each in await kept(world)] == [PIZZA, QUESTION]


async def test_what_waits_is_written_before_the_bot_ends(world: World) -> None:
    answer = world.bot.base.ask(PIZZA)
    world.bot.asked.note(answer, server=world.guild.id, message=1)
    await world.bot.close()
    assert [each.answer for each in world.bot.base.questions.kept()] == [1]


async def test_a_question_that_still_waits_is_forgotten_as_well(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = world.bot.base.ask(PIZZA)
    with locked(world, monkeypatch):
        for message in (1, 2):
            world.bot.asked.note(answer, server=7, message=message)
            await world.bot.asked.written()
    await world.bot.asked.forget([1])
    world.bot.asked.note(answer, server=7, message=3)
    assert [each.answer for each in await kept(world)] == [2, 3]
