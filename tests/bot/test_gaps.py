"""Moderators see what members asked and the documents do not answer; nobody else does."""

import csv
from dataclasses import replace
from io import StringIO
from pathlib import Path

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st
from simcord import InteractionResult, ResponseMessage

from bot.cards import gap_card, gaps_card
from bot.spreadsheet import COLUMNS, gaps_as_csv, neutral
from bot.texts import Texts
from knowledge import AskedQuestion, KnowledgeBase, Library, Reason, Verdict, find_gaps
from tests.bot.conftest import World
from tests.bot.messages import buttons, choices, response_text, text_of

PIZZA = "What is the best pizza in town?"
LIKE_PIZZA = "best piza in town?"
PARKING = "Where can I park my bicycle?"


async def ask(world: World, *questions: str) -> None:
    for question in questions:
        await world.amina.slash(world.channel, "ask", question=question)


async def gaps(world: World) -> ResponseMessage:
    result = await world.yusuf.slash(world.channel, "knowledge gaps")
    assert result.ephemeral
    assert result.response is not None
    return result.response


def lose_role(world: World) -> None:
    role = world.guild.roles["Moderators"]
    world.env.backend.remove_member_role(world.guild.id, world.yusuf.id, role.id)


async def test_questions_that_are_alike_are_shown_as_one_gap(world: World) -> None:
    await ask(world, PIZZA, PARKING, LIKE_PIZZA, "What do Islamic nations do with UNESCO?")
    text = text_of(await gaps(world))
    assert "**Questions**: 3 · **gaps**: 2" in text
    assert text.index("pizza") < text.index("bicycle")
    assert "asked: 2 · not found: 2" in text
    assert "UNESCO" not in text


async def test_an_answer_that_did_not_help_is_a_gap_with_its_reasons(world: World) -> None:
    question = "What do Islamic nations do with UNESCO?"
    await world.amina.send(world.channel, f"{world.mention} {question}")
    answer = world.replies()[0]
    thanks = await world.amina.click(answer, custom_id=buttons(answer)["👎"])
    assert thanks.response is not None
    await world.amina.select(
        thanks.response, [Reason.OUTDATED.value], custom_id=f"vote-reason:{answer.id}"
    )
    shown = await gaps(world)
    assert "👎 1" in text_of(shown)
    assert "-# Nearest: " in text_of(shown)
    opened = await open_gap(world, shown)
    assert "It is outdated (1)" in response_text(opened)
    assert "\n> " in response_text(opened)
    assert "Practical Instances" in response_text(opened)
    assert "Practical Instances" in choices(opened.response or shown)


async def open_gap(world: World, shown: ResponseMessage) -> InteractionResult:
    chosen = next(iter(choices(shown).values()))
    return await world.yusuf.select(shown, [chosen], custom_id="choose-gap")


async def test_a_gap_opens_beside_the_list_with_all_its_questions(world: World) -> None:
    await ask(world, PIZZA, PIZZA, LIKE_PIZZA)
    opened = await open_gap(world, await gaps(world))
    assert opened.ephemeral
    text = response_text(opened)
    assert PIZZA in text
    assert LIKE_PIZZA in text
    assert "× 2" in text


async def test_pages_turn_in_place(world: World) -> None:
    nouns = "bicycle banana umbrella violin carpet lantern".split()  # noqa: SIM905
    await ask(world, *(f"{noun}?" for noun in nouns))
    shown = await gaps(world)
    assert "Page 1 of 2" in text_of(shown)
    turned = await world.yusuf.click(shown, custom_id=buttons(shown)["Next"])
    assert turned.response is not None
    assert turned.response.id == shown.id
    assert "Page 2 of 2" in text_of(turned.response)


async def test_without_gaps_the_card_says_so(world: World) -> None:
    text = text_of(await gaps(world))
    assert "nothing was left without an answer" in text


async def test_a_gap_whose_questions_are_forgotten_is_gone(world: World) -> None:
    await ask(world, PIZZA)
    shown = await gaps(world)
    world.bot.base.questions.forget_before(2**40)
    opened = await open_gap(world, shown)
    assert "no longer kept" in response_text(opened)
    exported = await world.yusuf.click(shown, custom_id="export-gaps")
    assert "no longer kept" in response_text(exported)


async def test_the_export_is_a_file_without_authors_that_runs_nothing(world: World) -> None:
    await ask(world, "=SUM(A1:A9) pizza?", LIKE_PIZZA)
    shown = await gaps(world)
    result = await world.yusuf.click(shown, custom_id=buttons(shown)["Export as CSV"])
    assert result.ephemeral
    assert result.response is not None
    (file,) = result.response.attachments
    assert file.filename == "gaps.csv"
    text = (await file.read()).decode("utf-8-sig")
    header, *rows = list(csv.reader(StringIO(text)))
    assert tuple(header) == COLUMNS
    assert {row[2] for row in rows} == {"'=SUM(A1:A9) pizza?", LIKE_PIZZA}
    assert str(world.amina.id) not in text
    assert "amina" not in text


async def test_other_servers_see_nothing_of_it(world: World) -> None:
    await ask(world, PIZZA)
    other = world.env.create_guild("Other")
    moderators = other.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    stranger = other.add_member(world.env.create_user("stranger"), roles=[moderators])
    result = await stranger.slash(other.create_text_channel("general"), "knowledge gaps")
    assert "pizza" not in response_text(result)


async def test_the_nearest_passages_are_of_the_documents_that_the_server_sees(
    world: World,
) -> None:
    own = world.bot.bases.of(world.guild.id)
    own.change({"bikes.md": b"# Bikes\n\n## Sheds\n\nBicycles stand in sheds of wood.\n"})
    await ask(world, "Where can I paint my bicycle with wood colours?")
    assert "**Sheds**" in text_of(await gaps(world))


async def test_a_member_is_not_offered_the_commands(world: World) -> None:
    offered = world.amina.available_commands(world.channel)
    assert not {"knowledge gaps", "knowledge report"} & set(offered)


async def test_who_is_no_moderator_any_more_sees_no_gap(world: World) -> None:
    await ask(world, *(f"{noun}?" for noun in ("bicycle", "banana", "violin", "carpet", "map")))
    await ask(world, PIZZA, LIKE_PIZZA)
    shown = await gaps(world)
    ways = [buttons(shown)["Next"], "export-gaps"]
    lose_role(world)
    results = [await world.yusuf.click(shown, custom_id=way) for way in ways]
    results.append(await open_gap(world, shown))
    for result in results:
        told = response_text(result)
        assert "Manage Server" in told
        assert "pizza" not in told
        assert result.response is not None
        assert not result.response.attachments


async def test_what_members_wrote_does_nothing_in_a_card(world: World) -> None:
    await ask(world, "@everyone **pizza** [x](https://evil.example) # Heading?")
    shown = await gaps(world)
    raw = text_of(shown)
    assert "@everyone" not in raw
    assert "evil.example" not in raw
    posted = world.env.http_requests[-1]
    assert isinstance(posted.json, dict)
    assert posted.json.get("allowed_mentions", {"parse": []})["parse"] == []


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1", "'  =1"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        ("1=1", "1=1"),
        ("", ""),
    ],
)
def test_formulas_are_neutralized(text: str, safe: str) -> None:
    assert neutral(text) == safe


def asked(text: str, key: int, **others: object) -> AskedQuestion:
    made = AskedQuestion(7, 10**9 + key, text, Verdict.NOT_FOUND, 0, 0, 0.0, key, id=key)
    return replace(made, **others)  # type: ignore[arg-type]


def test_a_file_too_large_for_discord_leaves_out_what_was_asked_least(
    shipped_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spreadsheet.MOST_BYTES", 120)
    found = find_gaps([asked("pizza", 1), asked("pizza", 2), asked("violin", 3)])
    with KnowledgeBase.open(shipped_database) as base:
        content, questions = gaps_as_csv(Library([base]), found)
    assert questions == 2
    assert b"violin" not in content


@pytest.mark.parametrize("locale", ["en", "ar", "fr", "id", "tr"])
@given(st.lists(st.text(min_size=1, max_size=300), min_size=1, max_size=40))
def test_cards_keep_to_discords_limits_whatever_was_asked(
    locale: str, questions: list[str]
) -> None:
    texts = Texts.load(locale)
    reasons = tuple(sorted(Reason))
    found = find_gaps(
        asked(text, key, not_helpful=4, reasons=reasons) for key, text in enumerate(questions, 1)
    )
    cards = [gaps_card(texts, found, [], page, 90) for page in range(len(found) // 5 + 1)]
    whole = replace(found[0], questions=tuple(each for gap in found for each in gap.questions))
    cards += [gap_card(texts, whole, [], page) for page in range(8)]
    for card in cards:
        assert card.content_length() <= 4000
        assert card.total_children_count <= 40
