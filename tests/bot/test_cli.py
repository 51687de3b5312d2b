"""The command line, as it is typed."""

import json
import logging
import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import discord
import pytest
from click.testing import CliRunner, Result

from bot import __version__
from bot.cli import main

ROOT = Path(__file__).parents[2]
QUESTION = "What do Islamic nations do with UNESCO?"
TOKEN = "MTIzNDU2.GhIjKl.abc-DEF_ghi"  # noqa: S105  # the shape of one

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings of the developer's own: neither variables nor a config.toml."""
    for name in os.environ:
        if name.startswith("DALEEL_") or name in {"DISCORD_TOKEN", "FORCE_COLOR", "COLUMNS"}:
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(autouse=True)
def root_logger(monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts the root logger back as it was."""
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])
    monkeypatch.setattr(root, "level", root.level)


@pytest.fixture(autouse=True)
def interruptible() -> Iterator[None]:
    """Lets the programs be interrupted, even where a shell started the tests with ``&``."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def database(shipped_database: Path, tmp_path: Path) -> Path:
    path = tmp_path / "daleel.db"
    path.write_bytes(shipped_database.read_bytes())
    return path


@pytest.fixture
def run(database: Path) -> Run:
    """Runs ``daleel`` with words as a shell would give them."""

    def run_words(*words: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, ["--database", str(database), *words], input=stdin)

    return run_words


def start(*words: str) -> "subprocess.Popen[bytes]":
    """The real program, in a process of its own."""
    return subprocess.Popen(  # noqa: S603  # our own program
        [sys.executable, "-m", "bot", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT), "DALEEL_PREVIEW__OPEN_BROWSER": "false"},
    )


# ask


def test_a_question_is_answered_with_its_place(run: Run) -> None:
    result = run("ask", QUESTION)
    assert result.exit_code == 0
    assert " › Practical Instances\n" in result.stdout
    assert "(UNESCO) to preserve and promote their rich cultural heritage." in result.stdout


def test_a_question_needs_no_quotation_marks(run: Run) -> None:
    assert run("ask", "wat", "does", "UNSECO", "do?").stdout == (
        run("ask", "wat does UNSECO do?").stdout
    )


def test_json_holds_the_same_as_data(run: Run) -> None:
    result = run("ask", "wat does UNSECO do?", "--json", "--limit", "2")
    data = json.loads(result.stdout)
    assert data["verdict"] == "answered"
    assert data["corrections"] == {"unseco": "UNESCO"}
    assert 1 <= len(data["quotes"]) <= 2
    assert result.stdout.count("\n") == 1


def test_as_written_no_word_is_taken_for_a_misspelt_one(run: Run) -> None:
    data = json.loads(run("ask", "UNSECO", "--as-written", "--json").stdout)
    assert (data["verdict"], data["corrections"]) == ("not_found", {})
    assert json.loads(run("ask", "UNESCO", "--as-written", "--json").stdout) == (
        json.loads(run("ask", "UNESCO", "--json").stdout)
    )
    assert "do not answer this" in run("ask", "--as-written", "UNSECO").stdout


def test_as_written_goes_for_every_line_of_standard_input(run: Run) -> None:
    result = run("ask", "-", "--as-written", "--json", stdin="UNSECO\nUNSECO\n")
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["verdict"] for answer in answers] == ["not_found", "not_found"]


def test_a_question_without_an_answer_is_no_failure(run: Run) -> None:
    result = run("ask", "How do I bake bread?")
    assert result.exit_code == 0
    assert "The documents do not answer this." in result.stdout


def test_many_questions_are_read_from_standard_input(run: Run) -> None:
    result = run("ask", "-", "--json", stdin=f"{QUESTION}\n\n  \nHow do I bake bread?\n")
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["question"] for answer in answers] == [QUESTION, "How do I bake bread?"]
    assert [answer["verdict"] for answer in answers] == ["answered", "not_found"]


def test_each_of_many_answers_follows_its_question(run: Run) -> None:
    output = run("ask", "-", stdin=f"How do I bake bread?\n{QUESTION}").stdout
    places = [
        output.index("How do I bake bread?"),
        output.index("do not answer this"),
        output.index(QUESTION),
        output.index("› Practical Instances"),
    ]
    assert places == sorted(places)


def test_no_input_is_no_question_and_no_failure(run: Run) -> None:
    result = run("ask", "-", "--json", stdin="\n")
    assert (result.exit_code, result.output) == (0, "")


def test_input_that_is_no_utf_8_is_answered_all_the_same(run: Run) -> None:
    result = run("ask", "-", "--json", stdin=b"\xef\xbb\xbfUNESCO \xff\r\nUN\r\n")
    questions = [json.loads(line)["question"] for line in result.stdout.splitlines()]
    assert questions == ["UNESCO \ufffd", "UN"]


@pytest.mark.parametrize("words", [[], [""], ["  ", "\t"]])
def test_an_empty_question_is_told_what_to_do(run: Run, words: list[str]) -> None:
    result = run("ask", *words)
    assert result.exit_code == 2
    assert 'daleel ask "' in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("limit", ["0", "-1", "many"])
def test_a_wrong_limit_is_refused(run: Run, limit: str) -> None:
    result = run("ask", QUESTION, "--limit", limit)
    assert result.exit_code == 2
    assert "--limit" in result.stderr


def test_without_a_limit_the_settings_say_how_many_passages(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(json.loads(run("ask", "engagement", "--json").stdout)["quotes"]) == 5
    monkeypatch.setenv("DALEEL_ANSWERS__QUOTES", "2")
    assert len(json.loads(run("ask", "engagement", "--json").stdout)["quotes"]) == 2


def test_nothing_but_text_goes_into_a_pipe(run: Run) -> None:
    output = run("ask", "engagement with international organizations").stdout
    assert "\x1b" not in output
    assert "…" not in output
    assert "\n  2. " in output


def test_json_holds_no_character_that_steers_a_terminal(run: Run, tmp_path: Path) -> None:
    document = tmp_path / "odd.md"
    sentence = "The zebra\x9b31m sleeps\u2028under the\x7f bridge."
    document.write_text(f"# Animals\n\n{sentence}\n", encoding="utf-8")
    assert run("refresh", str(document)).exit_code == 0
    output = run("ask", "Where does the zebra sleep?", "--json").stdout
    assert not {"\x9b", "\x7f", "\u2028"} & set(output)
    assert "zebra" in json.loads(output)["quotes"][0]["text"]


@pytest.mark.parametrize("words", [("--help",), ("ask", QUESTION), ("ask", "-", "--json")])
def test_an_answer_waits_for_no_library_that_it_does_not_need(
    database: Path, words: tuple[str, ...]
) -> None:
    program = """
import sys
from bot.cli import main
main(sys.argv[1:], standalone_mode=False)
print(*sys.modules, file=sys.stderr)
"""
    result = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", program, "--database", str(database), *words],
        input=QUESTION,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert result.stdout
    imported = {module.partition(".")[0] for module in result.stderr.split()}
    assert not imported & {
        "discord", "fluent", "ftfy", "markdown_it", "prompt_toolkit", "pydantic",
        "pydantic_settings", "simcord",
    }  # fmt: skip


# chat


def test_a_conversation_can_be_piped_in(run: Run) -> None:
    result = run("chat", stdin=f"{QUESTION}\n/quit\nHow do I bake bread?\n")
    assert result.exit_code == 0
    assert "› Practical Instances" in result.stdout
    assert "do not answer this" not in result.stdout


# refresh, status, editions


def test_a_refresh_tells_what_changed(run: Run, tmp_path: Path) -> None:
    document = tmp_path / "rules.md"
    document.write_text("# Rules\n\nThe library opens at nine.\n")
    first = run("refresh", str(document))
    assert first.exit_code == 0
    assert "added   rules.md\n" in first.stdout
    assert "removed engagement-with-international-organizations.txt\n" in first.stdout
    assert "Edition 2 is in force: 1 passage" in first.stdout
    assert "Nothing has changed. Edition 2" in run("refresh", str(document)).stdout
    document.write_text("# Rules\n\nThe library opens at ten.\n")
    assert "changed rules.md\n" in run("refresh", str(document)).stdout
    assert "at ten" in run("ask", "When does the library open?").stdout


def test_a_refresh_that_fails_leaves_the_edition_in_force(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_text("")
    result = run("refresh", "empty.md")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: empty.md: ")
    assert result.stderr.count("\n") == 1
    assert "› Practical Instances" in run("ask", QUESTION).stdout


def test_without_a_path_the_documents_of_the_settings_are_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[knowledge]\ndocuments = ["rules.md"]')
    (tmp_path / "rules.md").write_text("# Rules\n\nThe library opens at nine.\n")
    assert "added   rules.md" in run("refresh").stdout
    (tmp_path / "rules.md").write_text("# Rules\n\nThe library opens at ten.\n")
    assert "changed rules.md" in run("refresh").stdout


def test_configured_documents_answer_at_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[knowledge]\ndocuments = ["rules.md"]')
    (tmp_path / "rules.md").write_text("# Rules\n\nThe library opens at nine.\n")
    assert "opens at nine" in run("ask", "When does the library open?").stdout


HARBOUR = """
[[organization]]
name = "Harbour Union"
purpose = "Brings the harbours of the bay together."
kind = "regional organization"
headquarters = "Bayside, Elsewhere"
source = "https://harbour.example/about"
read = "2026-11-01"
"""


def test_own_organizations_are_told_of(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[knowledge]\norganizations = "own.toml"')
    (tmp_path / "own.toml").write_text(HARBOUR)
    assert "Headquarters: Bayside" in run("ask", "where is the harbour union based").stdout


def test_a_wrong_file_of_organizations_is_told_with_entry_and_key(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[knowledge]\norganizations = "own.toml"')
    (tmp_path / "own.toml").write_text(HARBOUR.replace("headquarters", "headquaters"))
    result = run("ask", QUESTION)
    assert result.exit_code == 1
    assert result.stderr == (
        "Error: own.toml: Harbour Union, headquaters: there is no such key; do you mean"
        " headquarters?\n"
    )


def test_the_status_tells_what_the_base_holds(run: Run, database: Path) -> None:
    lines = dict(line.split(maxsplit=1) for line in run("status").stdout.splitlines())
    assert lines["Edition"].startswith("1, published 20")
    assert lines["Documents"].strip() == "engagement-with-international-organizations.txt"
    assert (lines["Sections"].strip(), lines["Passages"].strip()) == ("5", "7")
    assert lines["Organizations"].strip() == "6"
    assert lines["Database"].startswith(str(database))


def test_editions_are_listed_newest_first(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rules.md").write_text("# Rules\n\nThe library opens at nine.\n")
    run("refresh", "rules.md")
    rows = run("editions").stdout.splitlines()
    assert [row.split()[0] for row in rows] == ["Edition", "2", "1"]
    assert "added rules.md; removed engagement" in rows[1]


# run


def test_an_old_edition_is_restored(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rules.md").write_text("# Rules\n\nBe kind to each other.")
    run("refresh", "rules.md")
    assert "Edition 3 is in force" in run("restore", "1").stdout
    assert "UNESCO" in run("ask", QUESTION).stdout
    unknown = run("restore", "9")
    assert (unknown.exit_code, unknown.stderr[:27]) == (1, "Error: There is no edition ")


def test_editions_are_compared_and_tell_who_published_them(run: Run, tmp_path: Path) -> None:
    rules = tmp_path / "rules.md"
    rules.write_text("# Rules\n\nThe library opens at nine.\n")
    run("refresh", "rules.md")
    rules.write_text("# Rules\n\nThe library opens at ten sharp.\n")
    run("refresh", "rules.md")
    result = run("compare", "2", "3")
    assert result.exit_code == 0
    assert [line.rstrip() for line in result.stdout.splitlines()] == [
        "changed rules.md",
        "  Rules",
        "  The library opens at [-nine.-]{+ten sharp.+}",
        "Passages: 0 added, 0 removed, 1 changed, 0 moved.",
    ]
    assert "Nothing differs" in run("compare", "3", "3").stdout
    assert "There is no edition 9" in run("compare", "9", "3").stderr
    assert run("editions").stdout.count("shell") == 3


def test_a_refresh_is_previewed_and_nothing_is_published(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rules.md").write_text("# Rules\n\nThe library opens at nine.\n")
    result = run("refresh", "--preview", "rules.md")
    assert result.exit_code == 0
    assert "Rules · 1 section · 1 passage · english" in result.stdout
    assert "{+The library opens at nine.+}" in result.stdout
    assert "Nothing was published. Edition 1 stays in force." in result.stdout
    (tmp_path / "rules.md").write_text("")
    again = run("refresh", "--preview", "rules.md").stdout
    assert "cannot be read: rules.md: there is no text in it" in again
    assert "nothing can be yet" in again
    assert len(run("editions").stdout.splitlines()) == 2


def test_questions_of_ones_own_are_measured(run: Run, tmp_path: Path) -> None:
    questions = tmp_path / "questions.tsv"
    questions.write_text(f"direct\t4\t{QUESTION}\nwrong\t0\t{QUESTION}\n", encoding="utf-8")
    result = run("evaluate", str(questions))
    assert result.exit_code == 0
    assert re.search(r"Recall@1\s+0\.500", result.stdout)
    assert re.search(r"CPU, p50 and p95\s+\d+\.\d and \d+\.\d ms", result.stdout)
    assert f"Another passage came first for 1 question:\n  {QUESTION}" in result.stdout
    questions.write_text("# nothing\n", encoding="utf-8")
    assert run("evaluate", str(questions)).exit_code == 1


def test_squad_files_are_measured_in_a_base_of_their_own(run: Run, tmp_path: Path) -> None:
    paragraphs = [{"context": "It opens at nine.", "qas": [{"question": "When does it open?"}]}]
    squad = tmp_path / "squad.json"
    squad.write_text(json.dumps({"data": [{"title": "T", "paragraphs": paragraphs}]}))
    assert re.search(r"Recall@1\s+1\.000", run("evaluate", str(squad)).stdout)
    squad.write_text("{}")
    assert run("evaluate", str(squad)).exit_code == 1


def test_with_a_token_the_bot_signs_in(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    tokens: list[str] = []

    async def refuse(_: discord.http.HTTPClient, token: str) -> None:
        tokens.append(token)
        raise discord.LoginFailure("Improper token has been passed.")

    monkeypatch.setattr(discord.http.HTTPClient, "static_login", refuse)
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    result = run("run")
    assert tokens == [TOKEN]
    assert result.exit_code == 1
    assert "Discord refuses the token." in result.output
    assert TOKEN not in result.output


@pytest.mark.parametrize("words", [[], ["preview"]])
def test_without_a_token_the_preview_is_served(database: Path, words: list[str]) -> None:
    with start("--database", str(database), *words) as process:
        assert process.stdout
        assert process.stderr
        address = re.search(rb"http://\S+", process.stdout.readline())
        assert address is not None
        with urllib.request.urlopen(address[0].decode()) as page:  # noqa: S310  # our own
            assert page.status == 200
        process.send_signal(signal.SIGINT)
        error = process.stderr.read()
        assert process.wait(60) == 0
    assert (b"There is no token" in error) == (words != ["preview"])
    assert b"Traceback" not in error


def test_a_preview_that_is_not_installed_says_how_to_install_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "simcord", None)
    result = run("preview")
    assert result.exit_code == 2
    assert 'pip install "daleel[preview]"' in result.stderr


# Errors


def test_a_wrong_setting_ends_the_program_in_one_line(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DALEEL_ANSWERS__QUOTES", "many")
    result = run("ask", QUESTION)
    assert result.exit_code == 2
    assert result.stderr == ("Error: DALEEL_ANSWERS__QUOTES must be a whole number from 1 to 10.\n")


def test_a_settings_file_can_be_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text("[answers]\nquotes = 1")
    result = run("--config", "other.toml", "ask", "engagement", "--json")
    assert len(json.loads(result.stdout)["quotes"]) == 1
    assert run("--config", "absent.toml", "status").exit_code == 2


def test_a_file_that_is_no_database_ends_the_program_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no database, but some text " * 100)
    result = run("--database", "notes.txt", "ask", QUESTION)
    assert result.exit_code == 1
    assert "notes.txt" in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_command_that_there_is_not_is_refused(run: Run) -> None:
    result = run("aks", QUESTION)
    assert result.exit_code == 2
    assert "aks" in result.stderr


def test_the_version_is_the_projects() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'\nversion = "{__version__}"\n' in project
    assert __version__ in CliRunner().invoke(main, ["--version"]).stdout


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_says_what_it_does(name: str) -> None:
    result = CliRunner().invoke(main, [name, "--help"])
    assert result.exit_code == 0
    assert main.commands[name].get_short_help_str().strip()
    assert all(
        option.help for option in main.commands[name].params if option.param_type_name == "option"
    )


# The real program


def test_the_program_answers_from_a_process_of_its_own(database: Path) -> None:
    process = start("--database", str(database), "ask", "wat does UNSECO do?", "--json")
    output, error = process.communicate(timeout=60)
    assert (process.returncode, error) == (0, b"")
    data = json.loads(output)
    assert data["quotes"][0]["section"][-1] == "Practical Instances"


def test_each_answer_is_written_before_the_next_question(database: Path) -> None:
    with start("--database", str(database), "ask", "-", "--json") as process:
        assert process.stdin
        assert process.stdout
        for question in (QUESTION, "How do I bake bread?"):
            process.stdin.write(f"{question}\n".encode())
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["question"] == question
        process.stdin.close()


def test_a_reader_that_leaves_early_is_no_traceback(database: Path) -> None:
    with start("--database", str(database), "ask", "-") as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(f"{QUESTION}\n".encode() * 3)
        process.stdin.close()
        assert process.stderr.read() == b""


def test_ctrl_c_ends_the_program_quietly(database: Path) -> None:
    with start("--database", str(database), "ask", "-", "--json") as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(f"{QUESTION}\n".encode())
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == b""
        assert process.wait(60) == 130


def test_an_answer_in_the_terminal_does_not_wait_for_discord(database: Path) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "bot", "--database", str(database)]
    done = subprocess.run(  # noqa: S603  # our own program
        [*command, "ask", QUESTION],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "knowledge" in imported
    assert not {"discord", "simcord", "aiohttp", "prompt_toolkit"} & imported
