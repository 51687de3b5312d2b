"""Moderators see what was asked over some days, with a picture where it can be drawn."""

import sys
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest
from PIL import Image
from simcord import InteractionResult

from bot.cards import insight_card
from bot.insight import report_for
from bot.plot import MOST_BARS, PlotWords, plot
from bot.texts import Texts
from knowledge import DocumentLabel, Library, ReadSection, Report, Section, Tally
from tests.bot.conftest import World
from tests.bot.messages import components, response_text

QUESTION = "What do Islamic nations do with UNESCO?"
PIZZA = "What is the best pizza in town?"
LOCALES = ("en", "ar", "fr", "id", "tr")
WORDS = PlotWords("Questions by day", "Answered", "Unsure", "Not found")


@pytest.fixture
def no_matplotlib(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)


async def ask(world: World, *questions: str) -> None:
    for question in questions:
        await world.amina.slash(world.channel, "ask", question=question)


async def show(world: World, **options: int) -> InteractionResult:
    result = await world.yusuf.slash(world.channel, "knowledge report", **options)
    assert result.ephemeral
    return result


@pytest.mark.usefixtures("no_matplotlib")
async def test_a_report_counts_questions_and_names_the_sections_they_reached(
    world: World,
) -> None:
    await ask(world, QUESTION, "wat does UNSECO do?", PIZZA)
    text = response_text(await show(world))
    assert "Report on 30 days" in text
    assert "**Questions**: 3" in text
    assert "🟩 answered: **2**\n🟨 unsure: **0**\n⬜ not found: **1**" in text
    assert "**Practical Instances**: **2**" in text
    assert "Questions reached every document." in text


@pytest.mark.usefixtures("no_matplotlib")
async def test_without_the_extra_the_days_are_text_with_a_hint(world: World) -> None:
    await ask(world, QUESTION)
    result = await show(world, days=7)
    assert f"`{datetime.now(UTC).date()}` 🟩 1 · 🟨 0 · ⬜ 0" in response_text(result)
    assert 'pip install "daleel[report]"' in response_text(result)
    assert result.response is not None
    assert not result.response.attachments


async def test_with_the_extra_the_card_shows_a_picture(world: World) -> None:
    pytest.importorskip("matplotlib")
    await ask(world, QUESTION)
    result = await show(world)
    assert result.response is not None
    (file,) = result.response.attachments
    picture = Image.open(BytesIO(await file.read()))
    assert picture.format == "PNG"
    (gallery,) = [each for each in components(result.response) if each["type"] == 12]
    (item,) = gallery["items"]
    assert item["media"]["url"] == file.url
    assert item["description"] == "Questions by day"
    assert "pip install" not in response_text(result)


@pytest.mark.usefixtures("no_matplotlib")
async def test_what_was_asked_before_the_period_or_elsewhere_is_not_counted(
    world: World,
) -> None:
    await ask(world, QUESTION)
    await world.bot.asked.written()
    (asked,) = world.bot.base.questions.kept()
    old = replace(asked, asked_at=int(time.time()) - 8 * 24 * 3600, answer=1)
    elsewhere = replace(asked, server=asked.server + 1, answer=2)
    world.bot.base.questions.keep([old, elsewhere])
    assert "**Questions**: 1" in response_text(await show(world, days=7))
    assert "**Questions**: 2" in response_text(await show(world, days=9))
    assert report_for(world.bot.base, Library([world.bot.base]), 9).tally.questions == 3


async def test_documents_that_no_question_reached_are_named(world: World) -> None:
    folder = world.bot.settings.knowledge.documents[0]
    (folder / "tigers.md").write_text("# Tigers\n\nTigers eat meat.\n", encoding="utf-8")
    world.learn("# Zebras\n\nZebras eat grass.\n", "zebras.md")
    await ask(world, "What do zebras eat?")
    text = response_text(await show(world))
    assert "**Documents that no question reached**\n- Tigers" in text
    assert "- Zebras" not in text


async def test_a_report_without_questions_says_so(world: World) -> None:
    text = response_text(await show(world, days=1))
    assert "Report on one day" in text
    assert "No question was asked here." in text


async def test_the_report_is_offered_to_moderators_alone(world: World) -> None:
    assert "knowledge report" in world.yusuf.available_commands(world.channel)
    role = world.guild.roles["Moderators"]
    world.env.backend.remove_member_role(world.guild.id, world.yusuf.id, role.id)
    for member in (world.amina, world.yusuf):
        assert "knowledge report" not in member.available_commands(world.channel)


def report(days: int, sections: int = 0, documents: int = 0) -> Report:
    label = DocumentLabel("long.md", "*" * 300)
    section = Section(label, ("T" * 300, "_" * 300, "[x](y)" * 60), 3)
    tally = Tally(1000, 1000, 1000, 1000, 1000)
    return Report(
        tally,
        tuple((date(2026, 1, 1) + timedelta(days=day), tally) for day in range(days)),
        tuple(ReadSection(key, section, tally) for key in range(1, sections + 1)),
        (label,) * documents,
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_a_card_keeps_to_discords_limits(locale: str) -> None:
    card = insight_card(Texts.load(locale), report(365, 40, 40), None)
    assert card.content_length() <= 4000
    assert card.total_children_count <= 40


@pytest.mark.parametrize("days", [1, 7, MOST_BARS, MOST_BARS + 1, 365])
def test_a_picture_is_dark_and_as_wide_as_a_phone_shows_well(days: int) -> None:
    pytest.importorskip("matplotlib")
    picture = Image.open(BytesIO(plot(report(days), WORDS))).convert("RGB")
    assert picture.width >= 3 * 340
    corner = picture.getpixel((0, 0))
    assert isinstance(corner, tuple)
    assert max(corner) < 60


@pytest.mark.parametrize("locale", LOCALES)
def test_a_picture_has_every_letter_of_every_language(locale: str) -> None:
    pytest.importorskip("matplotlib")
    texts = Texts.load(locale)  # a letter that the font lacks is a warning, so an error here
    names = [texts.get(key) for key in ("plot-answered", "plot-unsure", "plot-not-found")]
    for days, title in ((100, "plot-weeks"), (10, "plot-days")):
        assert plot(report(days), PlotWords(texts.get(title), *names))


def test_drawing_leaves_no_global_state() -> None:
    pytest.importorskip("matplotlib")
    plot(report(3), WORDS)
    assert "matplotlib.pyplot" not in sys.modules
