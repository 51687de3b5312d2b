"""A handler's error reaches the member as one polite line, and the log in full."""

import re
from collections.abc import Callable

import discord
import pytest
from discord import app_commands

from bot.handlers import errors, replies
from tests.bot.conftest import World
from tests.bot.messages import response_text, text_of

QUESTION = "What is done with UNESCO?"


class Fault(Exception):
    """A fault of our own code."""


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing can be rendered any more."""

    def fail(*_: object, **__: object) -> None:
        raise Fault("a broken card")

    monkeypatch.setattr(replies, "answer_card", fail)


def reference_in(text: str) -> str:
    found = re.search(r"reference: `([0-9a-f]{6})`", text)
    assert found is not None, text
    return found[1]


@pytest.mark.usefixtures("broken")
async def test_a_fault_in_a_command_is_told_with_a_reference_that_the_log_has(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    result = await world.amina.slash(world.channel, "ask", question=QUESTION)
    assert world.env.errors
    reference = reference_in(response_text(result))
    (record,) = [each for each in caplog.records if reference in each.getMessage()]
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], Fault)
    assert "UNESCO" not in record.getMessage()


@pytest.mark.usefixtures("broken")
async def test_a_fault_after_a_mention_is_told_under_the_message(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    asked = await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    assert world.env.errors
    (told,) = world.replies()
    reference = reference_in(text_of(told))
    (record,) = [each for each in caplog.records if reference in each.getMessage()]
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], Fault)
    assert str(asked.id) in record.getMessage()
    assert "UNESCO" not in caplog.text


@pytest.mark.usefixtures("broken")
async def test_the_bot_answers_on_after_a_fault(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    assert world.env.errors
    monkeypatch.undo()
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    assert "Practical Instances" in text_of(world.replies()[-1])


async def test_every_fault_has_a_reference_of_its_own(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise Fault

    monkeypatch.setattr(replies, "answer_card", fail)
    for _ in range(2):
        await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    assert world.env.errors
    assert len({reference_in(text_of(told)) for told in world.replies()}) == 2


async def test_a_knowledge_base_that_cannot_be_read_is_told_in_plain_words(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.bot.base.close()
    result = await world.amina.slash(world.channel, "ask", question=QUESTION)
    assert world.env.errors
    assert "I cannot read the documents at the moment." in response_text(result)
    assert "Cannot read the database" in response_text(result)
    assert "Cannot read the database" in caplog.text


def command_error(
    make: Callable[[], app_commands.AppCommandError],
) -> app_commands.Command[app_commands.Group, [], None]:
    @app_commands.command(name="fail", description="Fails")
    async def fail(_interaction: discord.Interaction) -> None:
        raise make()

    return fail


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: app_commands.CommandNotFound("fail", []), "This command has changed."),
    ],
)
async def test_what_is_expected_is_told_plainly_and_without_a_reference(
    world: World, make: Callable[[], app_commands.AppCommandError], told: str
) -> None:
    world.bot.tree.add_command(command_error(make))
    await world.bot.tree.sync()
    result = await world.amina.slash(world.channel, "fail")
    assert world.env.errors
    assert result.ephemeral
    assert told in response_text(result)
    assert "reference" not in response_text(result)


async def test_an_interaction_that_is_gone_is_no_fault(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.env.inject_error(
        "POST", "/interactions/*/callback", status=404, code=10062, message="Unknown interaction"
    )
    await world.amina.slash(world.channel, "help")
    assert world.env.errors
    assert not [each for each in caplog.records if each.levelname == "ERROR"]


async def test_a_command_that_comes_twice_is_answered_once(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    result = await world.amina.slash(world.channel, "help")
    backend = world.env.backend
    events = [body for _, name, body in backend.transcript if name == "INTERACTION_CREATE"]
    backend.emit("INTERACTION_CREATE", events[-1])
    await world.env.settle()
    assert world.env.errors == []
    assert result.followups == []
    assert not [each for each in caplog.records if each.levelname == "ERROR"]


async def test_where_it_may_not_write_an_error_stays_in_the_log(world: World) -> None:
    assert world.bot.user is not None
    denied = discord.PermissionOverwrite(send_messages=False)
    quiet = world.guild.create_text_channel("quiet", overwrites={world.bot.user: denied})
    message = await world.amina.send(quiet, f"{world.mention} {QUESTION}")
    await errors.report_event(world.bot, "on_message", [message])
    assert world.replies(quiet) == []
