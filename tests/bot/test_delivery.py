"""Answers go out once, in order, within Discord's limits, and again if Discord stumbles."""

import asyncio
import time

import aiohttp
import discord
import pytest

from bot import delivery
from bot.pacing import OncePerEvent, RequestPacer, Turns
from bot.servers import ServerSettings
from tests.bot.conftest import World
from tests.bot.messages import response_text, text_of

POST = ("POST", "/channels/*/messages")


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test waits for seconds."""
    monkeypatch.setattr(delivery, "RETRY_DELAYS", (0.01, 0.02))


async def test_the_pacer_keeps_to_its_requests_a_second() -> None:
    pacer = RequestPacer(100)
    started = time.monotonic()
    await asyncio.gather(*(pacer.wait() for _ in range(21)))
    assert 0.19 <= time.monotonic() - started < 0.6


async def test_the_pacer_lets_a_single_request_go_at_once() -> None:
    pacer = RequestPacer(1)
    started = time.monotonic()
    await pacer.wait()
    assert time.monotonic() - started < 0.5


async def test_the_pacer_lets_requests_go_in_the_order_they_came() -> None:
    pacer, gone = RequestPacer(500), []

    async def request(number: int) -> None:
        await pacer.wait()
        gone.append(number)

    await asyncio.gather(*(request(number) for number in range(30)))
    assert gone == list(range(30))


def test_an_event_is_new_once() -> None:
    events = OncePerEvent()
    assert [events.is_new(number) for number in (7, 8, 7, 8, 9)] == [True, True, False, False, True]


def test_only_the_latest_events_are_remembered() -> None:
    events = OncePerEvent(size=2)
    assert [events.is_new(number) for number in (1, 2, 3, 1)] == [True] * 4


async def test_turns_in_a_channel_come_one_after_the_other_and_channels_do_not_wait() -> None:
    turns, told = Turns(), list[str]()

    async def work(channel: int, name: str, seconds: float) -> None:
        await turns.take(channel)
        told.append(f"{name} begins")
        await asyncio.sleep(seconds)
        told.append(f"{name} ends")

    await asyncio.gather(work(1, "slow", 0.05), work(1, "next", 0), work(2, "other", 0))
    assert told == [
        *("slow begins", "other begins", "other ends"),
        *("slow ends", "next begins", "next ends"),
    ]


async def test_a_turn_that_fails_lets_the_next_one_go_on() -> None:
    turns = Turns()

    async def fail() -> None:
        await turns.take(1)
        raise ValueError

    async def work() -> str:
        await turns.take(1)
        return "done"

    assert [str(each) for each in await asyncio.gather(fail(), work(), return_exceptions=True)] == [
        "",
        "done",
    ]


async def test_who_waits_for_idleness_waits_for_all_turns() -> None:
    turns, done = Turns(), list[int]()

    async def work(number: int) -> None:
        await turns.take(1)
        await asyncio.sleep(0.01)
        done.append(number)

    working = [asyncio.create_task(work(number)) for number in range(3)]
    await asyncio.sleep(0)
    await turns.wait_until_idle()
    assert done == [0, 1, 2]
    assert all(each.done() for each in working)


@pytest.mark.parametrize("status", [500, 503, 429])
async def test_an_answer_that_discord_could_not_take_is_sent_again(
    world: World, status: int
) -> None:
    world.env.inject_error(*POST, status=status, times=2)
    await world.amina.send(world.channel, f"{world.mention} UNESCO?")
    assert len(world.replies()) == 1
    assert len(world.posts()) == 3
    assert len({str(post["nonce"]) for post in world.posts()}) == 1


@pytest.mark.parametrize(
    "failure", [ConnectionResetError(104, "reset"), aiohttp.ServerDisconnectedError()]
)
async def test_a_broken_connection_is_tried_again(
    world: World, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    send, tries = world.bot.http.send_message, list[int]()

    async def stumble(channel_id: int, **kwargs: object) -> object:
        tries.append(channel_id)
        if len(tries) == 1:
            raise failure
        return await send(channel_id, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(world.bot.http, "send_message", stumble)
    await world.amina.send(world.channel, f"{world.mention} UNESCO?")
    assert len(tries) == 2
    assert len(world.replies()) == 1


async def test_an_answer_that_never_arrives_is_told_to_the_log_by_ids(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.env.inject_error(*POST, status=503, times=None)
    question = await world.amina.send(world.channel, f"{world.mention} UNESCO?")
    assert len(world.posts()) == 3
    assert f"No answer to message {question.id} in channel {world.channel.id}" in caplog.text
    assert "UNESCO" not in caplog.text


async def test_what_discord_forbids_is_not_tried_again(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.env.inject_error(*POST, status=403, code=50013, message="Missing Permissions", times=None)
    await world.amina.send(world.channel, f"{world.mention} UNESCO?")
    assert len(world.posts()) == 1
    assert len([record for record in caplog.records if record.name == "bot.delivery"]) == 1


async def test_the_answer_to_a_command_is_tried_again_as_well(world: World) -> None:
    world.env.inject_error("PATCH", "/webhooks/*/messages/@original", status=503, times=2)
    result = await world.amina.slash(world.channel, "ask", question="UNESCO?")
    assert "UNESCO" in response_text(result)


async def test_a_card_that_discord_finds_wrong_is_a_fault_of_ours_and_told_so(
    world: World,
) -> None:
    world.env.inject_error(*POST, status=400, code=50035, message="Invalid Form Body")
    await world.amina.send(world.channel, f"{world.mention} UNESCO?")
    assert world.env.errors
    (told,) = world.replies()
    assert "Something went wrong on my side." in text_of(told)


async def test_where_not_even_the_error_can_be_told_the_log_has_it(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.env.inject_error(*POST, status=400, code=50035, message="Invalid Form Body", times=None)
    await world.amina.send(world.channel, f"{world.mention} UNESCO?")
    (error,) = world.env.errors
    assert isinstance(error, discord.HTTPException)
    assert "could not be told of its error" in caplog.text


async def test_a_question_deleted_before_its_answer_gets_none(world: World) -> None:
    backend = world.env.backend
    content = f"{world.mention} UNESCO?"
    asked = backend.create_message(world.channel.id, world.amina.id, content)
    backend.delete_message(world.channel.id, asked.id)
    await world.env.settle()
    assert world.replies() == []


@pytest.mark.parametrize("known", [True, False])
async def test_a_thread_that_was_opened_by_an_attempt_that_seemed_to_fail_is_used(
    world: World, monkeypatch: pytest.MonkeyPatch, known: bool
) -> None:
    await world.bot.servers.change(world.guild.id, ServerSettings(threads=(world.channel.id,)))
    create = discord.Message.create_thread

    async def create_and_fail(message: discord.Message, *, name: str) -> None:
        monkeypatch.setattr(discord.Message, "create_thread", create)
        await create(message, name=name)
        raise ConnectionResetError

    if not known:  # the gateway has not told of it yet
        monkeypatch.setattr(discord.Message, "thread", None)

    monkeypatch.setattr(discord.Message, "create_thread", create_and_fail)
    await world.amina.send(world.channel, f"{world.mention} What is UNESCO?")
    (thread,) = world.channel.threads
    assert "UNESCO" in text_of(world.replies(thread)[0])


async def test_an_answer_refers_to_its_question_even_if_that_is_gone_by_then(
    world: World,
) -> None:
    await world.amina.send(world.channel, f"{world.mention} UNESCO?")
    (post,) = world.posts()
    reference = post["message_reference"]
    assert isinstance(reference, dict)
    assert reference["fail_if_not_exists"] is False
