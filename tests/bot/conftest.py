"""A whole small Discord for each test: SimCord's, with the real bot and a real database."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.client import DaleelBot
from bot.config import Settings
from bot.settings import KnowledgeSettings
from knowledge import KnowledgeBase

MakeBot = Callable[..., DaleelBot]


@pytest.fixture(scope="session")
def shipped_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A knowledge base with the shipped document, made once; to be copied."""
    path = tmp_path_factory.mktemp("knowledge") / "shipped.db"
    KnowledgeBase.open(path).close()
    return path


@pytest.fixture
def settings(shipped_database: Path, tmp_path: Path) -> Settings:
    """Default settings, a knowledge base of the test's own, and a folder for documents.

    The shipped document answers until a test refreshes.
    """
    database, documents = tmp_path / "daleel.db", tmp_path / "documents"
    shutil.copy(shipped_database, database)
    documents.mkdir()
    return Settings(knowledge=KnowledgeSettings(database=database, documents=(documents,)))


@pytest.fixture
def make_bot(settings: Settings) -> Iterator[MakeBot]:
    """Makes bots on the test's knowledge base; what they opened is closed after the test."""
    with ExitStack() as stack:

        def make(*, reads_all_messages: bool = False, settings: Settings = settings) -> DaleelBot:
            known = settings.knowledge
            base = stack.enter_context(
                KnowledgeBase.open(
                    known.database,
                    catalogue=known.organizations,
                    editions_kept=known.editions_kept,
                )
            )
            return DaleelBot(settings, base, reads_all_messages=reads_all_messages)

        yield make


@dataclass(frozen=True)
class World:
    """A server with the bot, a member and a moderator.

    Attributes:
        env: SimCord's Discord.
        bot: The bot under test.
        guild: The server.
        channel: A text channel where everybody may write.
        amina: A member without special permissions.
        layla: Another one.
        yusuf: A member with *Manage Server*.
    """

    env: Env
    bot: DaleelBot
    guild: GuildHandle
    channel: ChannelHandle
    amina: MemberActor
    layla: MemberActor
    yusuf: MemberActor

    @property
    def mention(self) -> str:
        """How a member mentions the bot."""
        assert self.bot.user is not None
        return self.bot.user.mention

    def learn(self, text: str, name: str = "handbook.md") -> None:
        """Make a document the only one that answers come from."""
        document = self.bot.settings.knowledge.documents[0] / name
        document.write_text(text, encoding="utf-8")
        self.bot.base.refresh(self.bot.settings.knowledge.documents)

    def replies(
        self, channel: ChannelHandle | None = None, viewer: MemberActor | None = None
    ) -> list[discord.Message]:
        """What the bot has said in a channel, oldest first; with what one viewer alone sees."""
        history = (channel or self.channel).history(viewer=viewer)
        return [message for message in history if message.author == self.bot.user]

    def posts(self) -> list[dict[str, object]]:
        """The bodies of the messages that the bot sent to channels."""
        sent = [
            entry.json
            for entry in self.env.http_requests
            if entry.method == "POST" and entry.path.endswith("/messages")
        ]
        return [body for body in sent if isinstance(body, dict)]


def build_world(env: Env, bot: DaleelBot) -> World:
    """A server in a running SimCord."""
    guild = env.create_guild("Community")
    moderators = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    return World(
        env=env,
        bot=bot,
        guild=guild,
        channel=guild.create_text_channel("general"),
        amina=guild.add_member(env.create_user("amina")),
        layla=guild.add_member(env.create_user("layla")),
        yusuf=guild.add_member(env.create_user("yusuf"), roles=[moderators]),
    )


@pytest.fixture
def simcord_bot(request: pytest.FixtureRequest, make_bot: MakeBot) -> DaleelBot:
    """The bot, for SimCord's own fixture.

    Without a privileged intent, unless the test is marked with ``reads_all_messages``.
    """
    marked = request.node.get_closest_marker("reads_all_messages") is not None
    return make_bot(reads_all_messages=marked)


@pytest.fixture
def world(simcord_env: Env, simcord_bot: DaleelBot) -> World:
    """A server with the bot. Errors of the bot that a test does not look at fail it."""
    return build_world(simcord_env, simcord_bot)
