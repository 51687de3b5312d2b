"""A moderator sees what a refresh would publish, and publishes exactly that."""

from pathlib import Path

import pytest

from bot.client import DaleelBot
from bot.texts import Texts
from tests.bot.conftest import MakeBot, World
from tests.bot.messages import Sent, buttons, response_text, text_of

RULES = """\
# Rules

Be kind to everybody.

## Hours

The library opens at nine. On Fridays it stays closed.
"""


@pytest.fixture
def rules(world: World) -> Path:
    """The only document, published as edition 2."""
    world.learn(RULES, "rules.md")
    return world.bot.settings.knowledge.documents[0] / "rules.md"


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


async def preview(world: World) -> Sent:
    result = await world.yusuf.slash(world.channel, "knowledge refresh")
    assert result.ephemeral
    assert result.response is not None
    return result.response


def in_force(bot: DaleelBot) -> int:
    return bot.base.status().edition.number


async def test_the_preview_shows_what_would_change_and_publishes_nothing(
    world: World, rules: Path
) -> None:
    text = (
        RULES.replace("at nine", "at ten sharp") + "\nThe WHO (World Health Organization) helps.\n"
    )
    write(rules, text)
    card = await preview(world)
    told = text_of(card)
    assert "### This would be published" in told
    assert "**Rules** · 2 sections · 3 passages · English" in told
    assert "**Organizations found**: World Health Organization (WHO)" in told
    assert "**Passages** added: 1 · changed: 1 · removed: 0 · moved: 0" in told
    assert "**Changed**: rules.md" in told
    assert "-# Rules › **Hours**" in told
    assert "> The library opens at ~~nine.~~ **ten sharp.** …" in told
    assert "> **The WHO (World Health Organization) helps.**" in told
    assert list(buttons(card)) == ["Publish", "Discard"]
    assert in_force(world.bot) == 2


async def test_what_was_previewed_is_published_with_its_author(world: World, rules: Path) -> None:
    write(rules, RULES.replace("nine", "ten"))
    card = await preview(world)
    await world.yusuf.click(card, label="Publish")
    assert "### Edition 3 is published" in text_of(card)
    assert buttons(card) == {}
    assert world.bot.base.editions()[0].author == world.yusuf.id


async def test_a_discarded_preview_publishes_nothing(world: World, rules: Path) -> None:
    write(rules, RULES.replace("nine", "ten"))
    card = await preview(world)
    await world.yusuf.click(card, label="Discard")
    assert "Nothing was published. Edition 2 stays in force." in text_of(card)
    assert in_force(world.bot) == 2


async def test_files_that_changed_since_are_shown_before_they_are_published(
    world: World, rules: Path
) -> None:
    write(rules, RULES.replace("nine", "ten"))
    card = await preview(world)
    write(rules, RULES.replace("nine", "eleven"))
    await world.yusuf.click(card, label="Publish")
    assert "The documents have changed since you saw the preview" in text_of(card)
    assert "~~nine.~~ **eleven.**" in text_of(card)
    assert in_force(world.bot) == 2
    await world.yusuf.click(card, label="Publish")
    assert "### Edition 3 is published" in text_of(card)


async def test_the_buttons_work_after_a_restart(
    world: World, rules: Path, make_bot: MakeBot
) -> None:
    write(rules, RULES.replace("nine", "ten"))
    card = await preview(world)
    bot = make_bot()
    await world.env.restart_bot(bot)
    await world.yusuf.click(card, label="Publish")
    assert in_force(bot) == 3


async def test_a_preview_published_twice_is_published_once(world: World, rules: Path) -> None:
    write(rules, RULES.replace("nine", "ten"))
    one, other = await preview(world), await preview(world)
    await world.yusuf.click(one, label="Publish")
    await world.yusuf.click(other, label="Publish")
    assert "### Nothing has changed" in text_of(other)
    assert in_force(world.bot) == 3


async def test_a_long_preview_has_pages_that_turn_in_place(world: World, rules: Path) -> None:
    parts = [f"## Part {n}\n\nThe tale of oak {n} is told by the elm.\n" for n in range(60)]
    write(rules, "# Rules\n\n" + "\n".join(parts))
    card = await preview(world)
    assert "-# Page 1 of " in text_of(card)
    await world.yusuf.click(card, label="Next")
    assert "-# Page 2 of " in text_of(card)
    assert "Publish" in buttons(card)
    write(rules, RULES.replace("nine", "ten"))
    await world.yusuf.click(card, label="Next")
    assert "The documents have changed since you saw the preview" in text_of(card)


async def test_warnings_stand_on_the_preview(world: World, rules: Path) -> None:
    long = "The oak and the elm stand together in the wood. " * 50
    write(rules, "# Rules\n\n" + "Be kind, I say.\n\n" * 40 + long)
    told = text_of(await preview(world))
    assert "⚠️ **rules.md** has hardly any headings" in told
    assert "⚠️ **rules.md** has one passage of more than 2,000 characters" in told


@pytest.mark.parametrize("label", ["Publish", "Discard"])
async def test_who_lost_the_role_meanwhile_publishes_nothing(
    world: World, rules: Path, label: str
) -> None:
    write(rules, RULES.replace("nine", "ten"))
    card = await preview(world)
    role = world.guild.roles["Moderators"]
    world.env.backend.remove_member_role(world.guild.id, world.yusuf.id, role.id)
    result = await world.yusuf.click(card, label=label)
    assert "Manage Server" in response_text(result)
    assert in_force(world.bot) == 2


async def test_the_preview_speaks_the_moderators_language() -> None:
    for language in ("ar", "fr", "id", "tr"):
        texts = Texts.load(language)
        assert texts.get("preview-heading") != Texts.load("en").get("preview-heading")


async def test_nobody_is_pinged_by_a_preview(world: World, rules: Path) -> None:
    write(rules, RULES + "\n@everyone <@1> ||x|| \\*y\\*\n")
    card = await preview(world)
    assert "> **@\u200beveryone \\<@\u200b1> \\|\\|x\\|\\| \\*y\\***" in text_of(card)
