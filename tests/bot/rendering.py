"""How Discord would show a message: judges of markup that share no code with the bot.

``live_markup`` knows Discord's own grammar, ``shown_text`` is the renderer of SimCord's
preview, which is a CommonMark parser.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from simcord.preview._markdown import markdown_tokens

_ESCAPED = re.compile(r"\\[^0-9A-Za-z\s]")
_SAFE_ADDRESS = re.compile(r"<https?://[^\s<>*~|`\\\[\]@]+>")
_LIVE = re.compile(
    r"""
    [*_~|`\[<]                          # emphasis, spoilers, code, masked links, <...>
    | @(?:everyone|here|[!&]?[0-9])     # mentions, which Discord's server also looks for
    | :[\w+-]+:                         # emoji
    | \b\w+://                          # an address that would unfurl
    | ^[ ]*(?:\#{1,3}[ ]|-\#[ ]|>|[-+*][ ]|[0-9]+\.[ ])
    """,
    re.VERBOSE | re.MULTILINE,
)


def live_markup(text: str) -> list[str]:
    """What in a text would act if Discord showed it; its own bold is not looked for."""
    return _LIVE.findall(_SAFE_ADDRESS.sub("\ue001", _ESCAPED.sub("\ue000", text)))


class _Everything(dict[str, str]):
    """Members, roles and channels by any id, so that every mention would resolve."""

    def __missing__(self, key: str) -> str:
        return "somebody"

    def get(self, key: str, default: object = None) -> str:  # noqa: ARG002
        return self[key]


def shown_text(text: str) -> str:
    """The words that a reader sees, white space as single spaces."""
    context = {
        "users": _Everything(),
        "roles": _Everything(),
        "channels": _Everything(),
        "everyone": True,
    }
    shown = "".join(_words(markdown_tokens(text, "text_display", context=context)))
    return " ".join(shown.replace("\u200b", "").split())


def _words(tokens: Iterable[Mapping[str, Any]]) -> Iterable[str]:
    for token in tokens:
        if token["type"] in {"text", "code", "code_block"}:
            yield token["content"]
        elif token["type"] == "break":
            yield "\n"
        elif token["type"] in {"mention", "command", "emoji", "timestamp"}:
            yield f"<{token['type']}>"
        elif "children" in token:
            yield from _words(token["children"])
            if token["type"] != "inline":
                yield "\n"
