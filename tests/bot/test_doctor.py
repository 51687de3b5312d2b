"""The doctor: finds what is wrong, says what to do, and changes nothing."""

import asyncio
import json
import logging
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import discord
import pytest
from click.testing import CliRunner, Result
from discord.http import Route
from simcord.backend.models import Guild, Overwrite
from simcord.enums import ChannelType, OverwriteType

from bot.cli import main
from bot.doctor import requests, servers
from bot.doctor.database import check_space
from bot.doctor.examination import check_python
from bot.doctor.findings import State
from bot.permissions import COMMANDS, INSTALL_PERMISSIONS, PERMISSION_NAMES
from bot.servers import Servers, ServerSettings
from knowledge import KnowledgeBase, examination
from tests.bot.stand_in import TOKEN, StandIn

Run = Callable[..., Result]
AS_ROOT = not hasattr(os, "geteuid") or os.geteuid() == 0


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings of the developer's own, and a log of the test's own."""
    for name in os.environ:
        if name.startswith("DALEEL_") or name in {"DISCORD_TOKEN", "FORCE_COLOR", "COLUMNS"}:
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])
    monkeypatch.setattr(root, "level", root.level)


@pytest.fixture
def database(shipped_database: Path, tmp_path: Path) -> Path:
    path = tmp_path / "daleel.db"
    path.write_bytes(shipped_database.read_bytes())
    return path


def doctor(*words: str) -> Result:
    """Runs ``daleel doctor`` as a shell would."""
    return CliRunner().invoke(main, ["doctor", *words], catch_exceptions=False)


def findings(*words: str) -> list[dict[str, Any]]:
    """What it finds."""
    found: list[dict[str, Any]] = json.loads(doctor("--json", *words).stdout)
    return found


def found(name: str, *words: str) -> dict[str, Any]:
    """The one finding of a name."""
    (finding,) = [each for each in findings(*words) if each["name"] == name]
    return finding


def configure(text: str) -> None:
    Path("config.toml").write_text(text, encoding="utf-8")


# What it says as a whole


def test_an_installation_without_faults_has_a_line_for_each_check(database: Path) -> None:
    result = doctor("--offline")
    assert result.exit_code == 0
    lines = [line.split() for line in result.stdout.splitlines() if line.strip()]
    checked = [words[1] for words in lines if words[0] in {"ok", "warning", "problem"}]
    assert checked == [
        *("Python", "settings", "documents", "organizations"),
        *("database", "integrity", "disk", "edition", "token"),
    ]
    assert lines[-1] == ["1", "warning."]
    assert str(database.name) in result.stdout


def test_a_problem_says_what_to_do_and_ends_with_1() -> None:
    configure('[knowledge]\ndocuments = ["absent.md"]')
    result = doctor("--offline")
    assert result.exit_code == 1
    assert "absent.md: there is no such file or folder." in result.stdout
    assert "→ Correct documents in the section [knowledge]" in result.stdout
    assert "1 problem and 1 warning." in result.stdout


def test_every_finding_that_matters_says_what_to_do(database: Path) -> None:
    database.write_bytes(b"no database, but some text " * 100)
    configure('[knowledge]\ndocuments = ["absent.md"]\norganizations = "absent.toml"')
    told = findings("--offline")
    assert [each["state"] for each in told].count("problem") == 3
    for each in told:
        assert set(each) == {"name", "state", "text", "advice"}
        assert bool(each["advice"]) == (each["state"] != "ok")


def test_a_wrong_setting_is_a_problem_and_no_traceback() -> None:
    configure("[answers]\nquotes = 99")
    result = doctor("--json")
    assert result.exit_code == 1
    told = json.loads(result.stdout)[-1]
    assert (told["name"], told["state"]) == ("settings", "problem")
    assert '"quotes" in [answers] must be a whole number from 1 to 10' in told["text"]


def test_the_settings_file_is_named_or_said_to_be_missing() -> None:
    assert "There is no config.toml" in found("settings", "--offline")["text"]
    configure("")
    assert found("settings", "--offline")["text"] == "config.toml can be used."


def test_the_token_is_printed_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for token in (TOKEN, f"{TOKEN} {TOKEN}"):
        monkeypatch.setenv("DISCORD_TOKEN", token)
        for words in ((), ("--json",)):
            result = doctor("--offline", *words)
            assert TOKEN not in result.output
            assert "token" in result.output


@pytest.mark.parametrize(
    ("version", "state"), [((3, 10, 9), State.PROBLEM), ((3, 11, 0), State.OK)]
)
def test_an_old_python_is_a_problem(version: tuple[int, ...], state: State) -> None:
    assert check_python(version).state is state


# Documents and organizations


def test_documents_are_read_from_end_to_end(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    for number in range(3):
        (tmp_path / "rules" / f"{number}.md").write_text("# Rules\n\nBe kind.")
    configure('[knowledge]\ndocuments = ["rules"]')
    assert found("documents", "--offline") == {
        "name": "documents",
        "state": "ok",
        "text": "rules: 3 documents, read from end to end.",
        "advice": "",
    }


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("handbook.odt", b"text", "handbook.odt: OpenDocument files cannot be read."),
        ("handbook.md", b"", "handbook.md: there is no text in it."),
        ("handbook.md", b"\x00\x01\x02\xff" * 200, "handbook.md: its encoding is neither"),
    ],
)
def test_a_document_that_cannot_be_read_is_named(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    configure(f'[knowledge]\ndocuments = ["{name}"]')
    finding = found("documents", "--offline")
    assert finding["state"] == "problem"
    assert said in finding["text"]


def test_of_many_documents_that_cannot_be_read_some_are_named(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    for number in range(5):
        (tmp_path / "rules" / f"{number}.md").write_bytes(b"")
    configure('[knowledge]\ndocuments = ["rules"]')
    told = [each["text"] for each in findings("--offline") if each["name"] == "documents"]
    assert len(told) == 4
    assert told[-1] == "rules: 2 more documents cannot be read."


@pytest.mark.skipif(AS_ROOT, reason="root may read everything")
def test_a_document_that_may_not_be_read_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "handbook.md").write_text("text")
    (tmp_path / "handbook.md").chmod(0)
    configure('[knowledge]\ndocuments = ["handbook.md"]')
    assert "Check who may read it." in found("documents", "--offline")["text"]


def test_a_wrong_file_of_organizations_names_entry_and_key(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text('[[organization]]\nname = "Reading Club"')
    configure('[knowledge]\norganizations = "own.toml"')
    finding = found("organizations", "--offline")
    assert finding["state"] == "problem"
    assert "own.toml: " in finding["text"]
    assert "Reading Club" in finding["text"]
    assert "docs/organizations.md" in finding["advice"]


# The database


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert "the first start makes it" in found("database", "--offline")["text"]
    assert list(tmp_path.iterdir()) == []


def test_the_database_and_its_folder_stay_as_they_are(database: Path) -> None:
    before = database.read_bytes(), sorted(database.parent.iterdir())
    assert found("integrity", "--offline")["state"] == "ok"
    assert (database.read_bytes(), sorted(database.parent.iterdir())) == before


def test_it_looks_at_the_database_of_a_running_bot(database: Path, tmp_path: Path) -> None:
    (tmp_path / "handbook.md").write_text("# Handbook\n\nThe library opens at nine.")
    with KnowledgeBase.open(database) as base:
        base.refresh([tmp_path / "handbook.md"])
        written = database.read_bytes()
        told = {each["name"]: each for each in findings("--offline")}
        assert "Edition 2 of" in told["edition"]["text"]
        assert "WAL" in told["database"]["text"]
        assert told["integrity"]["state"] == "ok"
        assert database.read_bytes() == written
        assert base.ask("When does the library open?").quotes


def test_a_damaged_database_is_a_problem(database: Path) -> None:
    data = bytearray(database.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 40_000] = b"\xa5" * 40_000
    database.write_bytes(data)
    finding = found("integrity", "--offline")
    assert finding["state"] == "problem"
    assert "damaged" in finding["text"]
    assert "backup" in finding["advice"]
    assert doctor("--offline").exit_code == 1


def test_a_database_cut_short_is_a_problem(database: Path) -> None:
    database.write_bytes(database.read_bytes()[:50_000])
    result = doctor("--offline")
    assert result.exit_code == 1
    assert "damaged" in result.stdout or "malformed" in result.stdout


def test_a_file_that_is_no_database_is_a_problem(database: Path) -> None:
    database.write_bytes(b"no database, but some text " * 100)
    assert "file is not a database" in found("database", "--offline")["text"]


def test_a_folder_in_place_of_the_database_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "daleel.db").mkdir()
    assert found("database", "--offline")["text"] == "daleel.db is a folder."


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "daleel.db") as other:
        other.execute("create table recipes (name text)")
    other.close()
    finding = found("database", "--offline")
    assert finding["state"] == "problem"
    assert "belongs to another program" in finding["text"]


def test_the_database_of_an_older_daleel_is_brought_up_to_date_by_the_next_start(
    database: Path,
) -> None:
    with sqlite3.connect(database) as older:
        older.execute("delete from _sqlite_migrations where name = 'm006_given_answers'")
    older.close()
    finding = found("database", "--offline")
    assert finding["state"] == "warning"
    assert "the next start brings it up to date" in finding["text"]


def test_a_database_outside_of_wal_mode_is_a_warning(database: Path) -> None:
    with sqlite3.connect(database) as changed:
        changed.execute("pragma journal_mode = delete")
    changed.close()
    finding = found("database", "--offline")
    assert finding["state"] == "warning"
    assert "WAL" in finding["text"]


@pytest.mark.skipif(AS_ROOT, reason="root may write everything")
def test_a_database_that_may_not_be_written_is_a_problem(database: Path) -> None:
    database.chmod(0o400)
    assert "cannot be read and written" in found("database", "--offline")["text"]


def test_a_file_that_changes_while_it_is_read_is_read_again(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = database.read_bytes()
    database.write_bytes(whole[:50_000])
    stat, asked = Path.stat, list[Path]()

    def stat_of_a_changing_file(path: Path, **options: bool) -> os.stat_result:
        asked.append(path)
        if len(asked) == 5:  # the file was read once
            path.write_bytes(whole)
        return stat(path, **options)

    monkeypatch.setattr(Path, "stat", stat_of_a_changing_file)
    assert examination.find_damage(database) == ()


@pytest.mark.parametrize(
    ("size", "free", "state"),
    [
        (5_000_000, 4_000_000, State.PROBLEM),
        (5_000_000, 50_000_000, State.WARNING),
        (900_000_000, 1_000_000_000, State.WARNING),
        (5_000_000, 1_000_000_000, State.OK),
    ],
)
def test_a_full_disk_is_told_before_a_refresh_fails(size: int, free: int, state: State) -> None:
    assert check_space(size, free).state is state


# The edition in force


@pytest.fixture
def handbook(tmp_path: Path, database: Path) -> Path:
    """A document of the settings that was read."""
    path = tmp_path / "handbook.md"
    path.write_text("# Handbook\n\nThe library opens at nine.")
    configure('[knowledge]\ndocuments = ["handbook.md"]')
    assert CliRunner().invoke(main, ["refresh"]).exit_code == 0
    assert database.exists()
    return path


def test_an_edition_of_the_documents_as_they_are_is_well(handbook: Path) -> None:
    finding = found("edition", "--offline")
    assert finding["state"] == "ok"
    assert "1 document, 1 passage." in finding["text"]
    assert handbook.exists()


def test_a_document_that_changed_asks_for_a_refresh(handbook: Path) -> None:
    handbook.write_text("# Handbook\n\nThe library opens at ten.")
    finding = found("edition", "--offline")
    assert finding["state"] == "warning"
    assert "Since then: changed handbook.md." in finding["text"]
    assert "daleel refresh" in finding["advice"]


def test_settings_that_name_other_documents_ask_for_a_start(handbook: Path) -> None:
    handbook.rename(handbook.with_name("guide.md"))
    configure('[knowledge]\ndocuments = ["guide.md"]')
    finding = found("edition", "--offline")
    assert finding["state"] == "warning"
    assert "The settings name other documents now." in finding["text"]


def test_organizations_of_ones_own_ask_for_a_refresh(database: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        '[[organization]]\nname = "Reading Club of Cairo"\nkind = "forum of states"\n'
        'purpose = "Reads good books in Cairo."\nread = "2026-01-01"\n'
        'source = "https://example.org"\n'
    )
    configure('[knowledge]\norganizations = "own.toml"')
    told = {each["name"]: each for each in findings("--offline")}
    assert told["organizations"]["state"] == "ok", told["organizations"]["text"]
    assert "the catalogue names organizations otherwise" in told["edition"]["text"]
    assert database.exists()


# Discord


@pytest.fixture
def portal(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """A Discord that knows the bot's token and all commands."""
    stand_in = StandIn()
    stand_in.world.register_commands(
        None, [{"name": name} for name in COMMANDS if not name.startswith("knowledge ")]
    )
    monkeypatch.setattr(requests, "REQUESTS_PER_SECOND", 1000)
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    with stand_in.served():
        monkeypatch.setattr(Route, "BASE", stand_in.address)
        yield stand_in


@pytest.fixture
def server(portal: StandIn) -> Guild:
    """A server where the bot has what its install link asks for, and no more."""
    return add_server(portal, "Community")


def add_server(portal: StandIn, name: str) -> Guild:
    guild = portal.world.create_guild(name)
    for role in guild.roles.values():
        role.permissions = INSTALL_PERMISSIONS.value if role.managed else 0
    return guild


def deny(portal: StandIn, channel: int, **permissions: bool) -> None:
    """Take permissions from the bot in a channel."""
    denied = discord.Permissions(**permissions).value
    bot = portal.world.bot_user.id
    portal.world.set_overwrite(channel, Overwrite(bot, OverwriteType.MEMBER, deny=denied))


def choose(database: Path, server: Guild, settings: ServerSettings) -> None:
    """Choose channels, as moderators do in /settings."""
    with KnowledgeBase.open(database) as base:
        asyncio.run(Servers(base).change(server.id, settings))


def told_of_permissions() -> list[tuple[str, str]]:
    return [(each["state"], each["text"]) for each in findings() if each["name"] == "permissions"]


def test_a_bot_that_lacks_nothing_is_well(portal: StandIn, server: Guild, database: Path) -> None:
    channel = portal.world.create_channel(server.id, "help")
    choose(database, server, ServerSettings(ask=(channel.id,)))
    configure("[discord]\nread_messages = true")
    portal.application = {"flags": 1 << 19}
    told = findings()
    assert {each["state"] for each in told} == {"ok"}, told
    names = [each["name"] for each in told]
    assert names[-6:] == [
        *("Discord", "other intents", "message content"),
        *("commands", "servers", "permissions"),
    ]
    assert doctor().stdout.rstrip().endswith("Everything is in order.")


def test_a_refused_token_is_a_problem(portal: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "another.to.ken")
    finding = found("Discord")
    assert finding["state"] == "problem"
    assert "Reset Token" in finding["advice"]
    assert portal.requests == []


def test_offline_nothing_is_asked(portal: StandIn) -> None:
    assert "untried" in found("token", "--offline")["text"]
    assert portal.requests == []


def test_a_discord_that_does_not_answer_is_a_problem(
    portal: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests, "SECONDS", 0.1)
    portal.hangs = True
    finding = found("Discord")
    assert finding["state"] == "problem"
    assert "no answer within" in finding["text"]
    assert "network" in finding["advice"]


def test_a_proxy_in_place_of_discord_is_a_problem(portal: StandIn) -> None:
    portal.page = "<html>\nPay for your Wi-Fi here</html>"
    finding = found("Discord")
    assert finding["state"] == "problem"
    assert "Something else answers in place of Discord" in finding["text"]
    assert "proxy" in finding["advice"]


def test_a_discord_that_cannot_be_reached_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    monkeypatch.setattr(Route, "BASE", "http://127.0.0.1:9/api/v10")
    result = doctor()
    assert result.exit_code == 1
    assert "Discord cannot be reached: " in result.stdout
    assert TOKEN not in result.output


def test_what_discord_keeps_to_itself_is_a_warning(portal: StandIn) -> None:
    portal.world.faults.append(
        {"method": "GET", "path": "/users/@me/guilds", "status": 403, "code": 0,
         "message": "Missing Access", "times": None}
    )  # fmt: skip
    told = findings()
    assert told[-1]["state"] == "warning"
    assert "Missing Access" in told[-1]["text"]
    assert told[-2]["name"] == "message content"


@pytest.mark.parametrize(
    ("setting", "page"),
    [
        ({"interactions_endpoint_url": "https://example.org"}, "/information"),
        ({"bot_require_code_grant": True}, "/bot"),
    ],
)
def test_settings_of_the_portal_that_keep_the_bot_out_are_problems(
    portal: StandIn, setting: dict[str, Any], page: str
) -> None:
    portal.application = setting
    finding = found("Discord")
    assert finding["state"] == "problem"
    assert finding["advice"].endswith(f"{portal.world.application_id}{page}")


# Intents


@pytest.mark.parametrize(
    ("granted", "asked", "chosen", "state", "advice"),
    [
        (False, False, False, "ok", ""),
        (False, False, True, "warning", "Then set read_messages = true"),
        (False, True, False, "problem", "Switch on Message Content Intent on https://"),
        (False, True, True, "problem", "Or set read_messages = false"),
        (True, False, False, "warning", "Switch off Message Content Intent on https://"),
        (True, False, True, "warning", "Set read_messages = true"),
        (True, True, False, "ok", ""),
        (True, True, True, "ok", ""),
    ],
)
def test_the_message_content_intent_is_granted_where_it_is_needed(  # noqa: PLR0913, PLR0917  # a table
    portal: StandIn,
    server: Guild,
    database: Path,
    granted: bool,
    asked: bool,
    chosen: bool,
    state: str,
    advice: str,
) -> None:
    portal.application = {"flags": 1 << 19 if granted else 0}
    configure(f"[discord]\nread_messages = {str(asked).lower()}")
    if chosen:
        channel = portal.world.create_channel(server.id, "help")
        choose(database, server, ServerSettings(help=(channel.id,)))
    finding = found("message content")
    assert (finding["state"], advice in finding["advice"]) == (state, True), finding
    if not granted and state != "ok":
        assert "10,000 users" in finding["advice"]


def test_a_verified_application_has_the_intent_by_another_flag(portal: StandIn) -> None:
    portal.application = {"flags": 1 << 18}
    configure("[discord]\nread_messages = true")
    assert found("message content")["state"] == "ok"


def test_channels_of_a_server_that_the_bot_left_need_no_intent(
    portal: StandIn, server: Guild, database: Path
) -> None:
    choose(database, server, ServerSettings(ask=(1,)))
    portal.world.remove_guild(server.id)
    assert found("message content")["state"] == "ok"


def test_other_intents_are_not_needed(portal: StandIn) -> None:
    portal.application = {"flags": 1 << 13 | 1 << 15}
    finding = found("other intents")
    assert finding["state"] == "warning"
    assert "Presence Intent and Server Members Intent" in finding["advice"]


# Commands


def test_commands_that_discord_does_not_know_are_named(portal: StandIn) -> None:
    portal.world.register_commands(None, [{"name": "ask"}, {"name": "knowledge"}])
    finding = found("commands")
    assert finding["state"] == "warning"
    assert "Find the answer" in finding["text"]
    assert " knowledge," not in finding["text"]
    assert " search," in finding["text"]
    assert "The next start tells Discord." in finding["advice"]
    configure('[discord]\nsync_commands = "never"')
    assert 'sync_commands = "changed"' in found("commands")["advice"]


# Servers and permissions


def test_a_bot_in_no_server_gets_its_install_link(portal: StandIn) -> None:
    advice = found("servers")["advice"]
    assert f"client_id={portal.world.application_id}" in advice
    assert f"permissions={INSTALL_PERMISSIONS.value}" in advice


def test_every_permission_that_is_needed_has_the_name_of_discords_settings() -> None:
    needed = {name for name, is_needed in INSTALL_PERMISSIONS if is_needed}
    assert set(PERMISSION_NAMES) == {*needed, "create_public_threads"}


def test_permissions_that_the_bot_lacks_in_a_server_are_named(
    portal: StandIn, server: Guild
) -> None:
    (role,) = [role for role in server.roles.values() if role.managed]
    role.permissions = discord.Permissions(view_channel=True, send_messages=True).value
    ((state, text),) = told_of_permissions()
    assert state == "warning"
    assert text == ("Community: the bot lacks Send Messages in Threads and Read Message History.")
    assert found("permissions")["advice"].count("https://discord.com/oauth2/authorize") == 1
    assert portal.requests


def test_an_administrator_lacks_nothing(portal: StandIn, server: Guild) -> None:
    (role,) = [role for role in server.roles.values() if role.managed]
    role.permissions = discord.Permissions(administrator=True).value
    assert [state for state, _ in told_of_permissions()] == ["ok"]
    assert portal.requests


def test_a_chosen_channel_where_the_bot_cannot_speak_is_a_problem(
    portal: StandIn, server: Guild, database: Path
) -> None:
    world = portal.world
    mute, hidden, half, well = (
        world.create_channel(server.id, name) for name in ("mute", "hidden", "half", "well")
    )
    deny(portal, mute.id, send_messages=True)
    deny(portal, hidden.id, view_channel=True)
    deny(portal, half.id, send_messages_in_threads=True)
    chosen = ServerSettings(ask=(mute.id, hidden.id), help=(half.id, well.id))
    choose(database, server, chosen)
    lacks = "chosen by moderators, the bot lacks"
    assert told_of_permissions() == [
        ("problem", f"Community: in #mute, {lacks} Send Messages."),
        ("problem", f"Community: in #hidden, {lacks} View Channels."),
        ("warning", f"Community: in #half, {lacks} Send Messages in Threads."),
    ]


def test_in_forums_and_threads_the_permission_for_threads_decides(
    portal: StandIn, server: Guild, database: Path
) -> None:
    world = portal.world
    forum = world.create_channel(server.id, "questions", type=ChannelType.FORUM)
    deny(portal, forum.id, send_messages=True)
    parent = world.create_channel(server.id, "general")
    deny(portal, parent.id, send_messages_in_threads=True)
    thread = world.create_thread(parent.id, "homework", world.bot_user.id)
    choose(database, server, ServerSettings(ask=(forum.id, thread.id)))
    ((state, text),) = told_of_permissions()
    assert state == "problem"
    assert "in #homework" in text
    assert "Send Messages in Threads" in text


def test_where_answers_are_to_open_threads_the_permission_for_it_is_asked(
    portal: StandIn, server: Guild, database: Path
) -> None:
    channel = portal.world.create_channel(server.id, "general")
    deny(portal, channel.id, create_public_threads=True)
    choose(database, server, ServerSettings(private=(channel.id,)))
    assert [state for state, _ in told_of_permissions()] == ["ok"]
    choose(database, server, ServerSettings(threads=(channel.id,)))
    ((state, text),) = told_of_permissions()
    assert state == "warning"
    assert text.endswith("the bot lacks Create Public Threads.")


def test_a_chosen_channel_that_is_gone_is_a_warning(server: Guild, database: Path) -> None:
    choose(database, server, ServerSettings(ask=(12345,)))
    ((state, text),) = told_of_permissions()
    assert state == "warning"
    assert "12345" in text


def test_channels_where_the_bot_keeps_silent_are_not_checked(
    portal: StandIn, server: Guild, database: Path
) -> None:
    channel = portal.world.create_channel(server.id, "chatter")
    deny(portal, channel.id, view_channel=True)
    choose(database, server, ServerSettings(silent=(channel.id,)))
    assert [state for state, _ in told_of_permissions()] == ["ok"]


def test_a_time_out_is_a_problem(portal: StandIn, server: Guild) -> None:
    member = server.members[portal.world.bot_user.id]
    member.timed_out_until = "2999-01-01T00:00:00+00:00"
    ((state, text),) = told_of_permissions()
    assert state == "problem"
    assert "2999-01-01" in text


def test_a_server_that_tells_nothing_does_not_keep_the_others_from_being_checked(
    portal: StandIn, server: Guild
) -> None:
    add_server(portal, "Library")
    portal.world.faults.append(
        {"method": "GET", "path": f"/guilds/{server.id}", "status": 403, "code": 50001,
         "message": "Missing Access", "times": None}
    )  # fmt: skip
    ((state, text),) = told_of_permissions()
    assert state == "warning"
    assert str(server.id) in text
    assert portal.requests[-1].split("/")[2] != str(server.id)


def test_of_many_servers_those_with_chosen_channels_are_checked_first(
    portal: StandIn, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(servers, "CHECKED", 2)
    guilds = [add_server(portal, f"Server {number}") for number in range(5)]
    channel = portal.world.create_channel(guilds[-1].id, "help")
    choose(database, guilds[-1], ServerSettings(ask=(channel.id,)))
    assert found("servers")["text"] == "The bot is in 5 servers; 2 of them are checked here."
    checked = [path.split("/")[2] for path in portal.requests if path.count("/") == 2]
    assert checked.index(str(guilds[-1].id)) < checked.index(str(guilds[0].id))


def test_requests_keep_their_distance(
    portal: StandIn, server: Guild, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests, "REQUESTS_PER_SECOND", 10)
    started = time.monotonic()
    assert [state for state, _ in told_of_permissions()] == ["ok"]
    assert time.monotonic() - started >= 0.4  # login, servers, commands, one server, its member
    assert str(server.id) in portal.requests[-1]
    assert len(portal.requests) == 6  # the login takes two
