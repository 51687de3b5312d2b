"""Which language to speak to whom."""

from __future__ import annotations

import re

import discord
from discord import app_commands

from bot.texts import Texts

# Those that bot/locales/ has; the first is spoken to everybody else.
LANGUAGES = ("en", "ar", "fr", "id", "tr")
NAMES = {
    "en": "English",
    "ar": "العربية",
    "fr": "Français",
    "id": "Bahasa Indonesia",
    "tr": "Türkçe",
}
_ARABIC = re.compile("[\u0621-\u064a]")
_LETTER = re.compile(r"[^\W\d_]")


def texts_for(source: discord.Interaction | discord.Message) -> Texts:
    """The texts in the language of whoever reads them.

    Discord tells a member's language with a command or a press, not with a message: there the
    letters of the message decide, else the language of the server. Discord's own client does
    not speak Arabic, so nobody's language is Arabic by what Discord tells.
    """
    if isinstance(source, discord.Interaction):
        return Texts.load(spoken(source.locale) or spoken(source.guild_locale) or LANGUAGES[0])
    if _is_arabic(source.content):
        return Texts.load("ar")
    server = spoken(source.guild.preferred_locale) if source.guild else None
    return Texts.load(server or LANGUAGES[0])


def spoken(locale: discord.Locale | str | None) -> str | None:
    """The language of Discord's locale, if Daleel speaks it: ``fr`` for ``fr``; else None."""
    language = str(locale or "").partition("-")[0]
    return language if language in LANGUAGES else None


def _is_arabic(text: str) -> bool:
    """Whether most letters of a text are Arabic."""
    return 2 * len(_ARABIC.findall(text)) > len(_LETTER.findall(text))


class CommandTranslator(app_commands.Translator):
    """Translates the names and descriptions of commands, and the descriptions of options."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002  # the base class has it
    ) -> str | None:
        """A text in a language that Daleel speaks; None for English and all else."""
        key, language = string.extras.get("key"), spoken(locale)
        if key is None or language is None or language == LANGUAGES[0]:
            return None
        return Texts.load(language).get(key)
