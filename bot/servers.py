"""What moderators chose for their server: where the bot listens, and how it answers."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict, dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

import discord

from bot.languages import texts_for
from bot.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from discord.interactions import InteractionChannel

    from knowledge import KnowledgeBase


class Listening(Enum):
    """What the bot takes for a question in a channel."""

    MENTIONS = "mentions"
    """What mentions it or replies to it."""
    QUESTIONS = "questions"
    """Every question."""
    SURE = "sure"
    """Every question that the documents surely answer."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """The choices of a server's moderators. By itself it holds the defaults.

    Attributes:
        ask: Channels where every question is answered, by their ids; of a forum its posts.
        help: Channels where those are answered that the documents surely answer.
        silent: Channels where nothing is answered.
        private: Channels where only who asked sees an answer.
        threads: Channels where an answer opens a thread.
        log: The channel to post changes of documents and settings to; None for none.
        shared: Whether the operator's documents are seen beside the server's own.
        pings: Whether an answer that was asked for somebody else may ping them.
        language: The language of answers that everybody sees; None to choose it by who asks.
    """

    ask: tuple[int, ...] = ()
    help: tuple[int, ...] = ()
    silent: tuple[int, ...] = ()
    private: tuple[int, ...] = ()
    threads: tuple[int, ...] = ()
    log: int | None = None
    shared: bool = True
    pings: bool = False
    language: str | None = None

    def with_channels(self, setting: str, channels: Iterable[int]) -> ServerSettings:
        """The same settings with other channels for one of them.

        Of ``ask``, ``help`` and ``silent`` a channel has one at a time, and likewise of
        ``private`` and ``threads``.

        Args:
            setting: Its name.
            channels: Their ids.
        """
        chosen = tuple(channels)
        changed: dict[str, Any] = {
            name: tuple(each for each in getattr(self, name) if each not in chosen)
            for name in next(names for names in _EITHER if setting in names)
        }
        return replace(self, **(changed | {setting: chosen}))

    @property
    def answering(self) -> tuple[int, ...]:
        """The channels that were chosen to answer in, each once."""
        return tuple(dict.fromkeys((*self.ask, *self.help, *self.private, *self.threads)))

    def listening(self, places: Iterable[int]) -> Listening:
        """How to listen in a channel.

        Args:
            places: The ids of the channel and, for a thread, of the channel that it is in.
        """
        here = set(places)
        for channels, listening in (
            (self.silent, Listening.NOTHING),
            (self.help, Listening.SURE),
            (self.ask, Listening.QUESTIONS),
        ):
            if not here.isdisjoint(channels):
                return listening
        return Listening.MENTIONS


# A channel has one setting of each group at the most.
_EITHER = ("ask", "help", "silent"), ("private", "threads")
DEFAULTS = ServerSettings()
SERVER_NOTE = "server-"


class Servers:
    """The settings of all servers: in memory, and kept beside the knowledge.

    Args:
        base: The knowledge base.
    """

    def __init__(self, base: KnowledgeBase) -> None:
        self._base = base
        self._known: dict[int, ServerSettings] = {}
        self._writing = asyncio.Lock()

    async def load(self) -> None:
        """Read what was chosen before the bot was started."""
        self._known |= kept_settings(
            await asyncio.to_thread(self._base.host.read_notes, SERVER_NOTE)
        )

    def of(self, server: int | None) -> ServerSettings:
        """The settings of a server by its id; the defaults outside of servers."""
        return DEFAULTS if server is None else self._known.get(server, DEFAULTS)

    def texts(
        self, source: discord.Interaction[Any] | discord.Message, *, private: bool = False
    ) -> Texts:
        """The texts for an answer: in the language chosen for the server, or that of who asks.

        Args:
            source: What is answered.
            private: Whether the member alone sees the answer; then it is always theirs.
        """
        settings = self.of(source.guild.id if source.guild else None)
        if private or settings.language is None:
            return texts_for(source)
        return Texts.load(settings.language)

    def answers_privately(
        self, channel: discord.abc.MessageableChannel | InteractionChannel | None
    ) -> bool:
        """Whether only who asked sees an answer in a channel."""
        if channel is None or channel.guild is None:
            return False
        return not set(places_of(channel)).isdisjoint(self.of(channel.guild.id).private)

    def opens_threads(
        self, channel: discord.abc.MessageableChannel | InteractionChannel | None
    ) -> bool:
        """Whether an answer opens a thread in a channel; in a thread none is opened."""
        if not isinstance(channel, discord.TextChannel):
            return False
        return channel.id in self.of(channel.guild.id).threads

    async def change(self, server: int, settings: ServerSettings) -> None:
        """Choose other settings for a server; they hold at once, and after a restart."""
        self._known[server] = settings
        async with self._writing:  # the last choice is written last
            text = json.dumps(asdict(self._known[server]))
            await asyncio.to_thread(self._base.host.write_note, f"{SERVER_NOTE}{server}", text)

    async def forget(self, server: int) -> None:
        """Forget what was chosen for a server."""
        self._known.pop(server, None)
        await asyncio.to_thread(self._base.host.drop_note, f"{SERVER_NOTE}{server}")

    def known(self) -> tuple[int, ...]:
        """The servers for which something was chosen, by their ids."""
        return tuple(self._known)


def kept_settings(notes: Mapping[str, str]) -> dict[int, ServerSettings]:
    """The settings of servers, by the servers' ids.

    Args:
        notes: The notes that begin with :data:`SERVER_NOTE`.
    """
    return {int(name.removeprefix(SERVER_NOTE)): _read(text) for name, text in notes.items()}


def places_of(channel: discord.abc.MessageableChannel | InteractionChannel) -> list[int]:
    """The ids by which a channel may be chosen: its own and, for a thread, its channel's."""
    parent = channel.parent_id if isinstance(channel, discord.Thread) else None
    return [channel.id] if parent is None else [channel.id, parent]


def _read(text: str) -> ServerSettings:
    """Settings as they were kept, perhaps by an earlier release that knew fewer of them."""
    kept = json.loads(text)
    names = (name for group in _EITHER for name in group)
    channels = {name: tuple(map(int, kept.get(name, ()))) for name in names}
    return ServerSettings(
        **channels,
        log=kept.get("log"),
        shared=bool(kept.get("shared", True)),
        pings=bool(kept.get("pings", False)),
        language=kept.get("language"),
    )
