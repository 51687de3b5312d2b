"""A member sees what is kept of them, and has it deleted."""

import pytest
from simcord import MemberActor, ResponseMessage

from bot.cards import privacy_card
from bot.texts import Texts
from knowledge import GivenAnswer
from tests.bot.conftest import World
from tests.bot.messages import buttons, response_text, text_of

PIZZA = "What is the best pizza in town?"


async def kept_of(world: World, member: MemberActor) -> ResponseMessage:
    result = await member.slash(world.channel, "privacy")
    assert result.ephemeral
    assert result.response is not None
    return result.response


async def test_nothing_is_kept_of_who_never_asked(world: World) -> None:
    shown = await kept_of(world, world.amina)
    text = text_of(shown)
    assert "in the last seven days: 0" in text
    assert "👍 👎: 0" in text
    assert "kept for 90 days without who asked them" in text
    assert not buttons(shown)


async def test_a_member_sees_their_own_messages_and_votes_and_nobody_elses(world: World) -> None:
    message = await world.amina.send(world.channel, f"{world.mention} {PIZZA}")
    other = await world.yusuf.send(world.channel, f"{world.mention} UNESCO?")
    answer = world.replies()[-1]
    await world.amina.click(answer, custom_id=buttons(answer)["👎"])
    await world.yusuf.click(answer, custom_id=buttons(answer)["👍"])
    text = text_of(await kept_of(world, world.amina))
    assert "in the last seven days: 1" in text
    assert f"<#{world.channel.id}>, `{message.id}`" in text
    assert str(other.id) not in text
    assert "👍 👎: 1" in text
    assert "1 of them can still be tied to you" in text
    assert "pizza" not in text


async def test_what_is_a_members_is_deleted_and_nothing_else(world: World) -> None:
    await world.amina.send(world.channel, f"{world.mention} {PIZZA}")
    await world.yusuf.send(world.channel, f"{world.mention} UNESCO?")
    answer = world.replies()[-1]
    await world.amina.click(answer, custom_id=buttons(answer)["👎"])
    await world.yusuf.click(answer, custom_id=buttons(answer)["👍"])
    shown = await kept_of(world, world.amina)
    result = await world.amina.click(shown, custom_id=buttons(shown)["Delete what is mine"])
    assert "Deleted" in response_text(result)
    assert result.response is not None
    assert result.response.id == shown.id
    base, bot = world.bot.base, world.bot
    assert base.questions.answers_for(world.amina.id) == ()
    assert len(base.questions.answers_for(world.yusuf.id)) == 1
    assert [each.question for each in base.questions.kept()] == ["UNESCO?"]
    assert [vote.helpful for vote in base.host.votes()] == [True]
    channel = world.channel.id
    assert bot.conversations.before(channel=channel, member=world.amina.id) is None
    assert bot.conversations.before(channel=channel, member=world.yusuf.id) == "UNESCO?"
    assert len(world.replies()) == 2


async def test_it_works_in_direct_messages(world: World) -> None:
    message = await world.amina.send_dm(PIZZA)
    assert "in the last seven days: 1" in text_of(await kept_of(world, world.amina))
    assert world.bot.base.questions.kept() == ()
    assert world.bot.base.host.answers_to([message.id])


def test_where_no_question_is_kept_the_card_says_so() -> None:
    card = privacy_card(Texts.load("en"), (), questions=0, votes=0, days=0)
    parts = card.to_components()  # type: ignore[no-untyped-call]  # discord.py's
    assert "**Questions** are not kept." in str(parts)


@pytest.mark.parametrize("locale", ["en", "ar", "fr", "id", "tr"])
def test_a_card_keeps_to_discords_limits(locale: str) -> None:
    given = tuple(GivenAnswer(2**63 - n, 2**63, 2**63, 2**63, 2**31) for n in range(1000))
    card = privacy_card(Texts.load(locale), given, questions=1000, votes=1000, days=3650)
    assert card.content_length() <= 4000
    assert card.total_children_count <= 40
