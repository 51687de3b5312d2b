"""A file that a message carries."""

from dataclasses import dataclass
from io import BytesIO

import discord


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that a card shows by ``attachment://`` and its name.

    Attributes:
        name: Letters, digits, hyphens and one full stop: Discord changes other names.
        content: Its bytes.
        description: What a picture shows, for who cannot see it.
    """

    name: str
    content: bytes
    description: str | None = None

    @property
    def address(self) -> str:
        """How a card refers to it."""
        return f"attachment://{self.name}"

    def opened(self) -> discord.File:
        """The file to send; a new one each time, for sending reads it to its end."""
        return discord.File(BytesIO(self.content), self.name, description=self.description)
