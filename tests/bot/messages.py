"""What members read and press on the bot's messages."""

from collections.abc import Iterator
from typing import Any

import discord
from simcord import InteractionResult, ResponseMessage

Sent = discord.Message | ResponseMessage


def components(message: Sent) -> Iterator[dict[str, Any]]:
    """Every component of a message from top to bottom."""
    roots: list[Any] = list(message.components)
    yield from _walk([each if isinstance(each, dict) else each.to_dict() for each in roots])


def _walk(found: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for component in found:
        yield component
        yield from _walk(component.get("components", []))


def text_of(message: Sent | None) -> str:
    """All text of a message, a line for each of its lines."""
    assert message is not None, "there is no message"
    return "\n".join(each["content"] for each in components(message) if each["type"] == 10)


def buttons(message: Sent) -> dict[str, str]:
    """The buttons of a message: what they say, or their emoji, to custom_id."""
    return {
        each.get("label") or each["emoji"]["name"]: each["custom_id"]
        for each in components(message)
        if each["type"] == 2
    }


def choices(message: Sent) -> dict[str, str]:
    """The options of a message's lists: label to value."""
    selects = [each for each in components(message) if each["type"] == 3]
    return {option["label"]: option["value"] for each in selects for option in each["options"]}


def response_text(result: InteractionResult) -> str:
    """All text of the response to a command or a press."""
    return text_of(result.response)
