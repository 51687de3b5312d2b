"""What goes wrong in a channel: permissions, questions and messages that are gone, old pages."""

import discord
import pytest
from simcord import InteractionResult, MemberActor
from simcord.backend import serializers
from simcord.backend.models import Overwrite
from simcord.enums import InteractionType, OverwriteType
from simcord.interactions import base_payload

from bot.cards import Accent, Card, custom_ids, layout
from bot.texts import Texts
from tests.bot.conftest import World
from tests.bot.messages import buttons, response_text, text_of

QUESTION = "What do Islamic nations do with UNESCO?"
LONG = "# Tales\n\n## Journey\n\n{}\n"
BEASTS = """\
# Beasts

## Zebra

A zebra wears stripes.

## Tiger

A tiger wears orange stripes in the grass.
"""
SHORT = "# Tales\n\n## Journey\n\nThe ship came home.\n"


def deny(world: World, permissions: discord.Permissions) -> None:
    assert world.bot.user is not None
    overwrite = Overwrite(world.bot.user.id, OverwriteType.MEMBER, deny=permissions.value)
    world.env.backend.edit_channel(world.channel.id, {"overwrites": [overwrite]})


def long_tale() -> str:
    return LONG.format(" ".join(f"On day {day} the ship sailed on." for day in range(1, 400)))


async def test_where_it_may_not_send_a_question_gets_nothing_and_a_command_its_answer(
    world: World,
) -> None:
    deny(world, discord.Permissions(send_messages=True))
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    assert world.replies() == []
    result = await world.amina.slash(world.channel, "ask", question=QUESTION, private=True)
    assert "UNESCO" in response_text(result)


async def test_where_it_may_not_embed_links_answers_look_the_same(world: World) -> None:
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    deny(world, discord.Permissions(embed_links=True, attach_files=True, use_external_emojis=True))
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    before, after = world.replies()
    assert text_of(after) == text_of(before)
    assert list(buttons(after)) == list(buttons(before))


@pytest.mark.parametrize("label", ["Read the section", "Why this?"])
async def test_a_message_that_is_gone_when_its_button_is_pressed_is_no_error(
    world: World, label: str
) -> None:
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    (answer,) = world.replies()
    world.env.inject_error("GET", "/channels/*/messages/*", status=404, code=10008)
    result = await world.yusuf.click(answer, label=label)
    assert result.ephemeral
    assert text_of(result.response)


async def test_a_message_that_goes_while_its_pages_turn_is_no_error(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.learn(long_tale())
    opened = await world.amina.slash(world.channel, "section", name="Journey", private=False)
    assert opened.response is not None
    world.env.inject_error("PATCH", "/webhooks/*/messages/@original", status=404, code=10008)
    await world.amina.click(opened.response, label="Next")
    assert world.env.errors == []
    assert "No answer to interaction" in caplog.text


async def test_a_post_that_has_no_opening_message_yet_is_answered_a_little_later(
    world: World,
) -> None:
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=40058, times=2)
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    assert len(world.replies()) == 1


async def test_who_reads_a_document_that_shrinks_reads_the_edition_on_to_its_end(
    world: World,
) -> None:
    world.learn(long_tale())
    opened = await world.amina.slash(world.channel, "section", name="Journey")
    assert opened.response is not None
    await world.amina.click(opened.response, label="Next")
    second = response_text(opened)
    world.learn(SHORT)
    await world.amina.click(opened.response, label="Back")
    await world.amina.click(opened.response, label="Next")
    assert response_text(opened) == second
    again = await world.amina.slash(world.channel, "section", name="Journey")
    assert "The ship came home." in response_text(again)
    assert again.response is not None
    assert "Next" not in buttons(again.response)


async def test_contents_that_shrink_turn_to_their_last_page(world: World) -> None:
    chapters = "\n\n".join(f"## Chapter {number}\n\nA tale." for number in range(80))
    world.learn(f"# Tales\n\n{chapters}\n")
    opened = await world.amina.slash(world.channel, "contents")
    assert opened.response is not None
    assert "-# Page 1 of 4" in response_text(opened)
    await world.amina.click(opened.response, label="Next")
    await world.amina.click(opened.response, label="Next")
    chapters = "\n\n".join(f"## Chapter {number}\n\nA tale." for number in range(30))
    world.learn(f"# Tales\n\n{chapters}\n")
    await world.amina.click(opened.response, label="Next")
    assert "-# Page 2 of 2" in response_text(opened)


def press_together(
    world: World, message: discord.Message, *presses: tuple[MemberActor, str]
) -> list[InteractionResult]:
    """Send presses that all stand on the same state of a card; the bot has seen none of them."""
    backend = world.env.backend
    stored = backend.get_message(world.channel.id, message.id)
    results = []
    for member, label in presses:
        record, payload = base_payload(
            backend,
            type=InteractionType.MESSAGE_COMPONENT,
            channel_id=world.channel.id,
            guild_id=world.guild.id,
            user_id=member.id,
            data={"custom_id": buttons(message)[label], "component_type": 2},
        )
        record.source_message_id = message.id
        payload["message"] = dict(serializers.message_payload(backend, stored))
        backend.emit("INTERACTION_CREATE", payload)
        results.append(InteractionResult(world.env, record))
    return results


async def test_two_members_who_press_at_the_same_moment_each_get_their_own(world: World) -> None:
    world.learn(BEASTS)
    await world.amina.send(world.channel, f"{world.mention} Who wears stripes?")
    (answer,) = world.replies()
    own, others = press_together(
        world, answer, (world.amina, "More passages"), (world.layla, "More passages")
    )
    await world.env.settle()
    (turned,) = world.replies()
    assert "-# Passage 2 of " in text_of(turned)
    assert not own.ephemeral
    assert others.ephemeral
    assert others.response is not None
    assert others.response.id != turned.id
    assert response_text(others).split("\n")[:3] == text_of(turned).split("\n")[:3]
    assert "Remove" not in buttons(others.response)


async def test_a_card_that_is_removed_at_the_moment_of_a_press_is_no_error(world: World) -> None:
    world.learn(BEASTS)
    await world.amina.send(world.channel, f"{world.mention} Who wears stripes?")
    (answer,) = world.replies()
    presses = (world.amina, "Remove"), (world.yusuf, "More passages"), (world.layla, "Why this?")
    *_, why = press_together(world, answer, *presses)
    await world.env.settle()
    assert world.replies() == []
    assert why.ephemeral
    assert "### Why this passage" in response_text(why)


async def test_a_section_that_is_no_longer_kept_leaves_the_card_as_it_was(world: World) -> None:
    card = Card(
        Accent.PLAIN,
        layout.row(
            layout.button("Next", custom_ids.section_id(2**40, 1)),
            layout.remove_button(Texts.load("en"), world.amina.id),
        ),
    )
    channel = world.bot.get_channel(world.channel.id)
    assert isinstance(channel, discord.TextChannel)
    message = await channel.send(view=card)
    result = await world.amina.click(message, label="Next")
    assert "no longer kept" in text_of(result.followups[0])
    assert list(buttons(world.replies()[0])) == ["Next", "Remove"]
