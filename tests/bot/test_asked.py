"""The question of an answer is found again: on the card, in what it replies to, in its thread."""

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards import Asking, Part, answer_card, noted
from bot.languages import LANGUAGES
from bot.servers import ServerSettings
from bot.texts import Texts
from knowledge import Answer, Verdict
from tests.bot.conftest import World
from tests.bot.messages import buttons, response_text, text_of

UNESCO = "What do Islamic nations do with UNESCO?"
PEACE = "Why do they support peacekeeping operations?"
MISSPELT = "wat does UNSECO do?"
LONG = "well " * 45 + MISSPELT
HARBOUR_AR = """\
# المدينة

## الميناء

يفتح الميناء القديم أبوابه عند الظهر كل يوم.

## الخبازون

يفتح الخبازون أبوابهم في الصباح قرب الميناء القديم.
"""


async def choose(world: World, settings: ServerSettings) -> None:
    await world.bot.servers.change(world.guild.id, settings)


def parts_of(asked: str, language: str, addressee: str | None = None) -> list[Part]:
    answer = Answer(asked, Verdict.NOT_FOUND, (), edition=1)
    card = answer_card(Texts.load(language), answer, Asking(repeated=True, addressee=addressee))
    (container,) = card.children
    assert isinstance(container, discord.ui.Container)
    return list(container.children)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "asked",
    [
        *("What is UNESCO?", "snake_case and 2*3", "a|b|c of UNESCO", "is `this` ~~it~~? [x](y)"),
        *("متى يفتح الميناء؟", "متى يفتح الميناء", "UNESCO ما هي", "1. see https://a.example/x_y"),
    ],
)
def test_a_question_on_a_card_is_read_as_it_was_asked(asked: str, language: str) -> None:
    assert noted(parts_of(asked, language)).question == asked


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.text("abc *_~|`[]()<>#-.:/1\\é؟ك", min_size=1, max_size=60))
def test_whatever_signs_a_question_has_it_is_read_as_it_was_asked(
    language: str, asked: str
) -> None:
    plain = " ".join(asked.split())
    assert noted(parts_of(plain, language)).question == (plain or None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["max_power", "🔥", "**bold**", "أمينة"])
def test_whom_an_answer_is_for_is_read_as_they_are_called(name: str, language: str) -> None:
    assert noted(parts_of("UNESCO?", language, addressee=name)).addressee == name


@pytest.mark.reads_all_messages
async def test_why_this_knows_what_a_mention_alone_was_about(world: World) -> None:
    asked = await world.yusuf.send(world.channel, MISSPELT)
    await world.amina.send(world.channel, world.mention, reply_to=asked)
    result = await world.amina.click(world.replies()[0], label="Why this?")
    assert "UNSECO → **UNESCO**" in response_text(result)


@pytest.mark.reads_all_messages
async def test_a_mention_alone_in_a_private_channel_shows_the_answer_to_what_was_meant(
    world: World,
) -> None:
    await choose(world, ServerSettings(private=(world.channel.id,)))
    asked = await world.yusuf.send(world.channel, UNESCO)
    await world.amina.send(world.channel, world.mention, reply_to=asked)
    result = await world.amina.click(world.replies()[0], label="Show me the answer")
    assert "Islamic Nations cooperating" in response_text(result)


@pytest.mark.reads_all_messages
async def test_a_mention_alone_opens_a_thread_called_by_what_was_meant(world: World) -> None:
    await choose(world, ServerSettings(threads=(world.channel.id,)))
    asked = await world.yusuf.send(world.channel, UNESCO)
    await world.amina.send(world.channel, world.mention, reply_to=asked)
    assert world.channel.threads[-1].name == UNESCO


@pytest.mark.reads_all_messages
async def test_a_mention_alone_is_answered_in_the_language_of_what_was_meant(world: World) -> None:
    asked = await world.yusuf.send(world.channel, "ما هي UNESCO؟ ماذا تفعل هذه")
    await world.amina.send(world.channel, world.mention, reply_to=asked)
    assert Texts.load("ar").get("button-remove") in buttons(world.replies()[0])


async def test_why_this_works_on_an_arabic_card(world: World) -> None:
    world.learn(HARBOUR_AR)
    await choose(world, ServerSettings(language="ar"))
    await world.amina.slash(world.channel, "ask", question="متى يفتح الميناء القديم أبوابه")
    label = Texts.load("ar").get("button-why")
    why = await world.amina.click(world.replies()[0], label=label)
    assert "### Why this passage" in response_text(why)


async def test_a_card_that_turns_goes_on_in_its_own_language(world: World) -> None:
    world.learn(HARBOUR_AR)
    arabic = Texts.load("ar")
    await world.amina.send(world.channel, f"{world.mention} متى يفتح الميناء القديم أبوابه؟")
    await world.amina.click(world.replies()[0], label=arabic.get("button-more"))
    assert arabic.get("button-back") in buttons(world.replies()[0])
    assert "Read the section" not in buttons(world.replies()[0])


async def test_a_question_of_some_length_is_explained_and_searched_as_written(
    world: World,
) -> None:
    await world.amina.slash(world.channel, "ask", question=LONG)
    why = await world.amina.click(world.replies()[0], label="Why this?")
    assert "UNSECO → **UNESCO**" in response_text(why)
    await world.amina.click(world.replies()[0], label="Search for UNSECO")
    assert MISSPELT in text_of(world.replies()[0])


async def test_of_a_very_long_message_what_was_read_is_explained(world: World) -> None:
    read = f"{MISSPELT} {'well ' * 96}"[:499].strip()
    tail = "why do they support peacekeeping operations " * 9
    await world.amina.send(world.channel, f"{world.mention} {MISSPELT} {'well ' * 96}{tail}")
    percent = round(100 * world.bot.base.ask(read).quotes[0].confidence)
    why = await world.amina.click(world.replies()[0], label="Why this?")
    assert f"as this one, {percent} answer" in response_text(why)


async def test_what_was_searched_as_written_is_explained_as_written(world: World) -> None:
    world.learn(
        "# Town\n\n## Harbour\n\nThe harbour opens at noon every day.\n\n## Bakers\n\n"
        "The bakers at the harbour open early in the morning and sell bread.\n"
    )
    question = "When do the bakers open at the harbuor and sell bread?"
    await world.amina.send(world.channel, f"{world.mention} {question}")
    await world.amina.click(world.replies()[0], label="Search for harbuor")
    why = await world.amina.click(world.replies()[0], label="Why this?")
    assert "**bread**" in response_text(why)
    assert "Taken for misspelt" not in response_text(why)


async def test_a_question_that_is_gone_is_not_taken_for_the_first_of_its_thread(
    world: World,
) -> None:
    first = await world.amina.send(world.channel, f"{UNESCO} {world.mention}")
    made = world.env.backend.create_thread(
        world.channel.id, "talk", world.amina.id, message_id=first.id
    )
    thread = next(each for each in world.channel.threads if each.id == made.id)
    await world.yusuf.send(thread, f"{world.mention} {PEACE}")
    world.env.inject_error("GET", "/channels/*/messages/*", status=404, code=10008)
    why = await world.amina.click(world.replies(thread)[-1], label="Why this?")
    assert "no longer see the question" in response_text(why)
