"""Files that moderators give in Discord, as bytes."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

import discord

from bot.settings import KnowledgeSettings
from knowledge import OF_OTHERS, ReadingLimits

MOST_FILES = 10


class UploadRefused(Exception):  # what was given is wrong, not the bot
    """Files that cannot be taken.

    Args:
        key: The text that says why, and what to do.
        args: What stands in its placeholders, as plain text.
    """

    def __init__(self, key: str, **args: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.told = args


async def read_attachments(
    attachments: Sequence[discord.Attachment], most_bytes: int
) -> dict[str, bytes]:
    """Fetch attachments from Discord, none of which is too large.

    Args:
        attachments: The attachments.
        most_bytes: Bytes of one file at the most.

    Returns:
        The bytes of each file by its name.

    Raises:
        UploadRefused: There is none, there are too many, one is too large, or two have one name.
        HTTPException: Discord does not give one.
    """
    if not attachments:
        raise UploadRefused("upload-none")
    if len(attachments) > MOST_FILES:
        raise UploadRefused("upload-too-many", most=MOST_FILES)
    names = [_name(each) for each in attachments]
    for name, attachment in zip(names, attachments, strict=True):
        if attachment.size > most_bytes:
            raise UploadRefused("upload-too-large", name=name, megabytes=most_bytes >> 20)
        if names.count(name) > 1:
            raise UploadRefused("upload-same-name", name=name)
    return {
        name: await attachment.read() for name, attachment in zip(names, attachments, strict=True)
    }


def limits_of(settings: KnowledgeSettings) -> ReadingLimits:
    """How much is read of a file that moderators give."""
    return replace(
        OF_OTHERS,
        file_bytes=settings.upload_megabytes << 20,
        pages=settings.upload_pages,
        passages=settings.upload_passages,
        seconds=float(settings.upload_seconds),
    )


def _name(attachment: discord.Attachment) -> str:
    """A file's name as documents are called: no path, no control character."""
    plain = "".join(sign for sign in attachment.filename if sign.isprintable())
    return PurePosixPath(plain.replace("\\", "/")).name or "document"
