"""The preview is the same bot in a browser, with an answer on the screen at once."""

import json
import os
import signal
import socket
import subprocess
import sys
import webbrowser
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
from simcord import MemberActor
from simcord.preview import Preview

import bot
from bot import preview
from bot.config import Settings, SettingsError
from bot.preview import first_question, preview_session
from bot.settings import PreviewSettings
from knowledge import KnowledgeBase
from tests.bot.messages import response_text, text_of


def people(session: Preview) -> tuple[MemberActor, MemberActor]:
    member, moderator = session.viewers
    assert isinstance(member, MemberActor)
    assert isinstance(moderator, MemberActor)
    return member, moderator


async def test_an_answer_is_on_the_screen_at_once(settings: Settings) -> None:
    with KnowledgeBase.open(settings.knowledge.database) as base:
        async with preview_session(settings, base) as session:
            shown = json.dumps(await session.snapshot(), ensure_ascii=False)
            assert first_question(base) in shown
    assert "Practical Instances" in shown
    assert "to preserve and promote their rich cultural heritage." in shown


async def test_its_page_is_served_on_this_machine_only(settings: Settings) -> None:
    with KnowledgeBase.open(settings.knowledge.database) as base:
        async with preview_session(settings, base) as session, aiohttp.ClientSession() as http:
            assert session.url.startswith("http://127.0.0.1:")
            async with http.get(session.url) as response:
                assert response.status == 200
                assert "<html" in await response.text()


async def test_every_message_is_answered_without_a_mention(settings: Settings) -> None:
    with KnowledgeBase.open(settings.knowledge.database) as base:
        async with preview_session(settings, base) as session:
            member, _ = people(session)
            await member.send(session.channel, "What do Islamic nations do with UNESCO?")
            assert "Practical Instances" in text_of(session.channel.history()[-1])


async def test_buttons_and_commands_work_as_member_and_as_moderator(settings: Settings) -> None:
    with KnowledgeBase.open(settings.knowledge.database) as base:
        async with preview_session(settings, base) as session:
            member, moderator = people(session)
            answer = session.channel.history()[-1]
            read = await member.click(answer, label="Read the section")
            assert "### Practical Instances" in response_text(read)
            assert "ask" in member.available_commands(session.channel)
            assert "knowledge refresh" not in member.available_commands(session.channel)
            status = await moderator.slash(session.channel, "knowledge status")
            assert "**Edition 1**" in response_text(status)


async def test_a_second_preview_of_the_same_database_has_its_commands(settings: Settings) -> None:
    for _ in range(2):
        with KnowledgeBase.open(settings.knowledge.database) as base:
            async with preview_session(settings, base) as session:
                member, _moderator = people(session)
                assert "ask" in member.available_commands(session.channel)


async def test_the_first_question_fits_other_documents_too(
    settings: Settings, tmp_path: Path
) -> None:
    document = tmp_path / "handbook.md"
    document.write_text("# Handbook\n\n## Leave\n\nAsk for leave a week before.\n")
    with KnowledgeBase.open(settings.knowledge.database) as base:
        base.refresh([document])
        assert first_question(base) == "Leave"
        async with preview_session(settings, base) as session:
            assert "Ask for leave a week before." in text_of(session.channel.history()[-1])


async def test_a_port_that_is_taken_is_told(settings: Settings) -> None:
    with socket.socket() as taken, KnowledgeBase.open(settings.knowledge.database) as base:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = PreviewSettings(port=taken.getsockname()[1])
        with pytest.raises(SettingsError, match="DALEEL_PREVIEW__PORT"):
            async with preview_session(replace(settings, preview=port), base):
                pass


async def test_without_simcord_it_says_how_to_install_it(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "simcord", None)
    with (
        KnowledgeBase.open(settings.knowledge.database) as base,
        pytest.raises(SettingsError, match=r'pip install "daleel\[preview\]"'),
    ):
        async with preview_session(settings, base):
            pass


STARTED = """
import sys, webbrowser
from pathlib import Path
from bot.preview import run_preview
from bot.settings import KnowledgeSettings, Settings

webbrowser.open = lambda url: print("opened", url, flush=True)
run_preview(Settings(knowledge=KnowledgeSettings(database=Path(sys.argv[1]))))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signal")
def test_it_says_its_address_opens_a_browser_and_ends_with_ctrl_c(settings: Settings) -> None:
    with subprocess.Popen(  # noqa: S603  # our own interpreter and program
        [sys.executable, "-c", STARTED, str(settings.knowledge.database)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(bot.__file__).parent.parent,
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(3)]
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    address = said[0].split()[-1]
    assert said[0].startswith("The preview runs at http://127.0.0.1:")
    assert said[1] == "Stop it with Ctrl-C.\n"
    assert said[2] == f"opened {address}\n"
    assert "Traceback" not in errors
    assert process.returncode == 0


def test_a_browser_can_be_kept_shut(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    monkeypatch.setattr(Preview, "wait_closed", _at_once)
    shut = PreviewSettings(open_browser=False)
    preview.run_preview(replace(settings, preview=shut))
    assert opened == []
    preview.run_preview(settings)
    assert len(opened) == 1


async def _at_once(_session: Preview) -> None:
    return None
