"""👍 and 👎: one vote a member and answer, changeable, without names."""

import asyncio
import threading

import discord
import pytest
import simcord

from bot.handlers.feedback import SECRET_NOTE, fingerprint, votes_of
from knowledge import Reason, Vote
from knowledge.store.host import HostRecords
from tests.bot.conftest import MakeBot, World
from tests.bot.messages import buttons, choices, response_text, text_of

FESTIVALS = """\
# Festivals

## Spring

The spring festival begins in the old harbour at noon.

## Autumn

The autumn festival begins in the old harbour at noon.
"""


async def answer_to(world: World, question: str = "UNESCO?") -> discord.Message:
    await world.amina.send(world.channel, f"{world.mention} {question}")
    return world.replies()[-1]


def votes(world: World) -> tuple[Vote, ...]:
    return world.bot.base.host.votes()


async def test_a_vote_is_thanked_for_privately_and_kept(world: World) -> None:
    answer = await answer_to(world)
    result = await world.yusuf.click(answer, custom_id=buttons(answer)["👍"])
    assert result.ephemeral
    assert "**helpful**" in response_text(result)
    (vote,) = votes(world)
    passage = world.bot.base.ask("UNESCO?").quotes[0].id
    assert (vote.answer, vote.helpful, vote.passage) == (answer.id, True, passage)


async def test_a_vote_may_be_changed_and_counts_once(world: World) -> None:
    answer = await answer_to(world)
    for sign in ("👍", "👎", "👎"):
        await world.yusuf.click(answer, custom_id=buttons(answer)[sign])
    assert [vote.helpful for vote in votes(world)] == [False]


async def test_each_member_and_each_answer_has_a_vote(world: World) -> None:
    first, second = await answer_to(world), await answer_to(world, "Why peacekeeping?")
    await world.amina.click(first, custom_id=buttons(first)["👍"])
    await world.yusuf.click(first, custom_id=buttons(first)["👎"])
    await world.amina.click(second, custom_id=buttons(second)["👎"])
    assert [(vote.answer, vote.helpful) for vote in votes(world)] == [
        (first.id, True),
        (first.id, False),
        (second.id, False),
    ]


async def test_a_vote_tells_nobody_who_voted(world: World) -> None:
    answer = await answer_to(world)
    await world.yusuf.click(answer, custom_id=buttons(answer)["👍"])
    (vote,) = votes(world)
    assert str(world.yusuf.id) not in repr(vote)
    base = world.bot.base
    assert vote.voter == fingerprint(base, answer.id, world.yusuf.id)
    assert vote.voter != fingerprint(base, answer.id + 1, world.yusuf.id)


async def test_members_who_vote_at_the_same_moment_share_the_first_secret(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, both = HostRecords.read_note, threading.Barrier(2)

    def read_together(self: HostRecords, name: str) -> str | None:
        found = read(self, name)
        if name == SECRET_NOTE and found is None:
            both.wait(5)
        return found

    monkeypatch.setattr(HostRecords, "read_note", read_together)
    first, second = await asyncio.gather(
        *(asyncio.to_thread(fingerprint, world.bot.base, 1, 2) for _ in range(2))
    )
    assert first == second == fingerprint(world.bot.base, 1, 2)


async def test_a_vote_is_for_the_passage_that_was_turned_to_or_picked(world: World) -> None:
    world.learn(FESTIVALS)
    answer = await answer_to(world, "When does the festival begin in the old harbour?")
    picked = list(choices(answer).values())[1]
    await world.amina.select(answer, [picked])
    await world.amina.click(world.replies()[0], custom_id=buttons(world.replies()[0])["👍"])
    await world.amina.click(world.replies()[0], label="More passages")
    await world.yusuf.click(world.replies()[0], custom_id=buttons(world.replies()[0])["👍"])
    assert [vote.passage for vote in votes(world)] == [
        int(key.partition(".")[0]) for key in (picked, *choices(answer).values())
    ][:2]


async def test_votes_outlive_a_restart(world: World, make_bot: MakeBot) -> None:
    answer = await answer_to(world)
    await world.yusuf.click(answer, custom_id=buttons(answer)["👍"])
    await world.env.restart_bot(make_bot())
    await world.yusuf.click(answer, custom_id=buttons(answer)["👎"])
    assert [vote.helpful for vote in votes(world)] == [False]


async def test_what_was_not_found_is_not_voted_on(world: World) -> None:
    answer = await answer_to(world, "What is the best pizza in town?")
    assert not {"👍", "👎"} & set(buttons(answer))


async def not_helpful(world: World, answer: discord.Message) -> simcord.ResponseMessage:
    result = await world.amina.click(answer, custom_id=buttons(answer)["👎"])
    assert result.ephemeral
    assert result.response is not None
    return result.response


async def test_what_did_not_help_may_have_a_reason_which_may_be_changed(world: World) -> None:
    answer = await answer_to(world)
    thanks = await not_helpful(world, answer)
    assert "**not helpful**" in text_of(thanks)
    reasons = choices(thanks)
    assert list(reasons.values()) == [reason.value for reason in Reason]
    assert [vote.reason for vote in votes(world)] == [None]
    for chosen, reason in (
        ("It is outdated", Reason.OUTDATED),
        ("It is hard to understand", Reason.UNCLEAR),
    ):
        result = await world.amina.select(
            thanks, [reasons[chosen]], custom_id=f"vote-reason:{answer.id}"
        )
        assert "I noted the reason" in response_text(result)
        assert [vote.reason for vote in votes(world)] == [reason]


async def test_what_helps_needs_no_reason(world: World) -> None:
    answer = await answer_to(world)
    thanks = await not_helpful(world, answer)
    result = await world.amina.click(answer, custom_id=buttons(answer)["👍"])
    assert not choices(result.response or thanks)
    result = await world.amina.select(
        thanks, [Reason.OTHER.value], custom_id=f"vote-reason:{answer.id}"
    )
    assert "no longer **not helpful**" in "\n".join(map(text_of, result.followups))
    assert [(vote.helpful, vote.reason) for vote in votes(world)] == [(True, None)]


async def test_only_a_members_own_votes_are_found_by_their_id(world: World) -> None:
    answer = await answer_to(world)
    assert votes_of(world.bot.base, world.amina.id) == ()
    await world.amina.click(answer, custom_id=buttons(answer)["👎"])
    await world.yusuf.click(answer, custom_id=buttons(answer)["👍"])
    (mine,) = votes_of(world.bot.base, world.amina.id)
    assert not mine.helpful
