"""Under an answer to a command there is a button for the next question."""

import simcord

from tests.bot.conftest import World
from tests.bot.messages import response_text

QUESTION = "What do Islamic nations do with UNESCO?"
ASK_AGAIN = "ask-again"


async def ask(
    world: World, question: str = QUESTION, **options: object
) -> simcord.InteractionResult:
    return await world.amina.slash(world.channel, "ask", question=question, **options)


async def again(
    world: World, answer: simcord.InteractionResult, question: str
) -> simcord.InteractionResult:
    assert answer.response is not None
    form = await world.amina.click(answer.response, custom_id=ASK_AGAIN)
    return await world.amina.submit_modal(form, {"question": question})


async def test_the_next_question_is_written_into_a_form(world: World) -> None:
    result = await again(world, await ask(world), "What is the WTO?")
    assert "-# Question: What is the WTO?" in response_text(result)
    assert not result.ephemeral


async def test_from_a_private_answer_the_next_is_private(world: World) -> None:
    result = await again(world, await ask(world, private=True), "What is the WTO?")
    assert result.ephemeral


async def test_the_next_question_may_lean_on_the_one_before(world: World) -> None:
    result = await again(world, await ask(world), "and the WTO?")
    assert "Understood as: What do Islamic nations do with WTO?" in response_text(result)
