"""The texts that members see, from ``bot/locales/`` by Project Fluent."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Self

from discord import app_commands
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "fa", "he", "ur"})
RIGHT_TO_LEFT_MARK = "\u200f"
_LAST_SIGN = re.compile(r"[^\w\s]$", re.MULTILINE)
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


class Texts:
    """The texts of one language.

    Args:
        locale: Its code, as its file in ``bot/locales/`` is named: ``en``.
        bundle: Its messages.
    """

    def __init__(self, locale: str, bundle: FluentBundle) -> None:
        self.locale = locale
        self._bundle = bundle
        self._right_to_left = locale.partition("-")[0] in _RIGHT_TO_LEFT_LANGUAGES

    @classmethod
    @cache
    def load(cls, locale: str) -> Self:
        """The texts of a language that ``bot/locales/`` has.

        Raises:
            FileNotFoundError: There is no file for it.
            ValueError: The file is no valid Fluent.
        """
        source = (files("bot") / "locales" / f"{locale}.ftl").read_text(encoding="utf-8")
        resource = FluentResource(source)
        junk = [entry.content for entry in resource.body if isinstance(entry, Junk)]
        if junk:
            raise ValueError(f"{locale}.ftl: not understood: {junk[0]}")
        # We isolate ourselves, and only where directions meet: the marks are invisible
        # characters that a member would copy along with every word of an English text.
        bundle = FluentBundle([locale], use_isolating=False)
        bundle.add_resource(resource)
        return cls(locale, bundle)

    def get(self, key: str, /, **args: str | int) -> str:
        """A text.

        Args:
            key: Its name in the file.
            args: What stands in its placeholders: markup that is ready to be shown, or
                numbers, which are written as the language writes them.

        Raises:
            KeyError: There is no such text.
            ValueError: A placeholder was given no value.
        """
        if not self._bundle.has_message(key):
            raise KeyError(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(pattern, self._isolated(args))
        if errors:
            raise ValueError(f"{key}: {errors[0]}")
        return self._closed(str(text))

    def listed(self, items: Iterable[str]) -> str:
        """Items in a row, with the comma of the language between each two."""
        return ("، " if self._right_to_left else ", ").join(items)

    @cache  # noqa: B019  # there are as many objects as languages, for good
    def pattern(self, key: str, argument: str) -> re.Pattern[str]:
        """What a text of one placeholder looks like; its first group is what stands in there.

        Marks of the writing direction are left out.

        Args:
            key: Its name in the file.
            argument: The placeholder's name.

        Raises:
            KeyError: There is no such text.
            ValueError: It has other placeholders.
        """
        text = self.get(key, **{argument: "\0"}).replace(RIGHT_TO_LEFT_MARK, "")
        before, after = text.split("\0")
        return re.compile(f"{re.escape(before)}(.+){re.escape(after)}")

    def _closed(self, text: str) -> str:
        """A text whose last signs stay at its left where it is written from right to left.

        Discord lays lines out by the member's own language, in which a full stop behind
        Arabic letters may stand at the wrong end of them.
        """
        if not self._right_to_left:
            return text
        return _LAST_SIGN.sub(lambda sign: sign.group() + RIGHT_TO_LEFT_MARK, text)

    def _isolated(self, args: Mapping[str, str | int]) -> dict[str, str | int]:
        return {
            name: f"{_FIRST_STRONG_ISOLATE}{value}{_POP_ISOLATE}"
            if isinstance(value, str) and self._runs_against(value)
            else value
            for name, value in args.items()
        }

    def _runs_against(self, text: str) -> bool:
        """Whether a text has letters of the other writing direction."""
        against = {"L"} if self._right_to_left else {"R", "AL"}
        return any(unicodedata.bidirectional(letter) in against for letter in text)


def described(key: str) -> app_commands.locale_str:
    """A name or a description of a command or an option, in English until it is translated.

    Args:
        key: Its name in the language files; a translator finds it in ``extras["key"]``.
    """
    return app_commands.locale_str(Texts.load("en").get(key), key=key)
