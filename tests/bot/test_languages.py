"""Members are spoken to in their own language, as far as Discord tells it."""

import re
from pathlib import Path

import discord
import pytest
from discord import app_commands
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from simcord import Env

import bot
from bot.client import DaleelBot
from bot.languages import LANGUAGES, CommandTranslator, spoken
from bot.texts import Texts, described
from tests.bot.conftest import World
from tests.bot.messages import buttons, text_of

LOCALES = Path(bot.__file__).parent / "locales"


class _Placeholders(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages(language: str) -> dict[str, set[str]]:
    """The texts of a language: key to placeholders."""
    source = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            placeholders = _Placeholders()
            placeholders.visit(entry.value)
            found[entry.id.name] = placeholders.names
    return found


def test_there_is_a_file_for_each_language_and_no_other() -> None:
    assert sorted(path.stem for path in LOCALES.glob("*.ftl")) == sorted(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_every_text_with_the_same_placeholders(language: str) -> None:
    assert messages(language) == messages("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_descriptions_of_commands_fit_in_every_language(language: str) -> None:
    texts = Texts.load(language)
    keys = [key for key in messages("en") if re.match("command-|option-", key)]
    assert keys
    assert all(1 <= len(texts.get(key)) <= 100 for key in keys)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 3, 11, 100])
def test_every_number_has_its_plural(language: str, count: int) -> None:
    text = Texts.load(language).get("organization-counted", name="X", passages=count)
    assert "X" in text
    assert "{" not in text


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("fr", "fr"),
        ("id", "id"),
        ("tr", "tr"),
        ("en-GB", "en"),
        ("de", None),
        ("", None),
        (None, None),
        (discord.Locale.french, "fr"),
    ],
)
def test_a_locale_of_discord_is_a_language_or_none(
    locale: discord.Locale | str | None, language: str | None
) -> None:
    assert spoken(locale) == language


async def test_descriptions_are_translated_and_names_are_not() -> None:
    translator = CommandTranslator()
    context: app_commands.TranslationContextTypes = app_commands.TranslationContext(
        app_commands.TranslationContextLocation.other, data=None
    )
    text = described("command-ask")
    french = await translator.translate(text, discord.Locale.french, context)
    assert french == Texts.load("fr").get("command-ask") != str(text)
    assert await translator.translate(text, discord.Locale.german, context) is None
    assert await translator.translate(text, discord.Locale.british_english, context) is None
    name = app_commands.locale_str("ask")
    assert await translator.translate(name, discord.Locale.french, context) is None


async def test_discord_is_told_names_and_descriptions_in_every_language(world: World) -> None:
    told = next(
        entry.json
        for entry in world.env.http_requests
        if entry.method == "PUT" and entry.path.endswith("/commands")
    )
    assert isinstance(told, list)
    ask = next(each for each in told if each["name"] == "ask")
    assert ask["description_localizations"]["tr"] == Texts.load("tr").get("command-ask")
    assert ask["name_localizations"]["tr"] == Texts.load("tr").get("name-ask")


async def test_a_question_in_arabic_is_answered_in_arabic(world: World) -> None:
    await world.amina.send(world.channel, f"{world.mention} ما هي منظمة اليونسكو؟")
    (answer,) = world.replies()
    assert Texts.load("ar").get("button-remove") in buttons(answer)


async def test_in_a_french_server_questions_are_answered_in_french(
    simcord_env: Env, simcord_bot: DaleelBot
) -> None:
    guild = simcord_env.create_guild("Communauté", preferred_locale="fr")
    channel = guild.create_text_channel("général")
    amina = guild.add_member(simcord_env.create_user("amina"))
    assert simcord_bot.user is not None
    await amina.send(channel, f"{simcord_bot.user.mention} Quelle est la meilleure pizza ?")
    (answer,) = [each for each in channel.history() if each.author == simcord_bot.user]
    assert Texts.load("fr").get("not-found-heading") in text_of(answer)
