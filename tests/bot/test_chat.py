"""A conversation in the terminal: what is answered, and how it is typed."""

import io
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory, InMemoryHistory
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.chat import COMMANDS, Conversation, is_farewell
from bot.prompt import ChatCompleter, hold, open_history, typed_lines
from bot.terminal import open_console
from knowledge import KnowledgeBase

QUESTION = "What do Islamic nations do with UNESCO?"
CTRL_C, CTRL_D = "\x03", "\x04"


@pytest.fixture
def base(shipped_database: Path) -> Iterator[KnowledgeBase]:
    with KnowledgeBase.open(shipped_database) as opened:
        yield opened


@pytest.fixture
def conversation(base: KnowledgeBase) -> Conversation:
    return Conversation(base, quotes=3)


def said(conversation: Conversation, lines: Iterable[str]) -> str:
    """What a conversation replies to lines, in all."""
    stream = io.StringIO()
    hold(conversation, lines, open_console(stream))
    return stream.getvalue()


# What is answered


def test_a_question_gets_its_answer(conversation: Conversation) -> None:
    assert "› Practical Instances\n" in said(conversation, [QUESTION])


def test_more_shows_the_further_passages_of_the_last_answer(
    conversation: Conversation, base: KnowledgeBase
) -> None:
    quotes = base.ask("engagement with international organizations", 3).quotes
    said(conversation, [QUESTION, "engagement with international organizations"])
    more = said(conversation, ["/more"])
    assert quotes[0].passage.text not in more
    assert quotes[1].passage.text in more
    assert quotes[2].passage.text in more


def test_more_shows_all_passages_where_facts_were_told_instead(
    conversation: Conversation, base: KnowledgeBase
) -> None:
    question = "when was UNESCO founded?"
    quotes = base.ask(question, 3).quotes
    assert quotes[0].passage.text not in said(conversation, [question])
    assert quotes[0].passage.text in said(conversation, ["/more"])


def test_more_before_any_question_says_to_ask_one(conversation: Conversation) -> None:
    assert "Ask a question first" in said(conversation, ["/more"])


def test_a_section_can_be_read_by_a_misspelt_name(conversation: Conversation) -> None:
    text = said(conversation, ["/section practicl instance"])
    assert "preserve and promote their rich cultural heritage" in text
    assert "International Atomic Energy Agency (IAEA)" in text


def test_a_section_that_there_is_not_is_told(conversation: Conversation) -> None:
    assert "No heading is like “zzzz”" in said(conversation, ["/section zzzz"])


def test_a_section_without_a_name_lists_them(conversation: Conversation) -> None:
    text = said(conversation, ["/section"])
    assert "Which section?" in text
    assert "Practical Instances" in text


def test_an_organization_is_told_with_its_sentences(conversation: Conversation) -> None:
    text = said(conversation, ["/organization W.H.O."])
    assert "World Health Organization (WHO), mentioned in 2 passages" in text


@pytest.mark.parametrize("line", ["/organization", "/organization zzzz"])
def test_without_an_organization_all_are_listed(conversation: Conversation, line: str) -> None:
    text = said(conversation, [line])
    assert text.count("• ") == 6
    assert ("zzzz" in text) == ("zzzz" in line)


def test_all_organizations_are_listed_with_how_often_they_are_mentioned(
    conversation: Conversation,
) -> None:
    text = said(conversation, ["/organizations"])
    assert "• United Nations (UN), mentioned in 3 passages\n" in text
    assert text.count("• ") == 6


def test_documents_without_organizations_say_so(tmp_path: Path) -> None:
    document = tmp_path / "rules.md"
    document.write_text("# Rules\n\nThe library opens at nine.\n")
    with KnowledgeBase.open(tmp_path / "daleel.db") as base:
        base.refresh([document])
        text = said(Conversation(base, 3), ["/organization"])
    assert "name no organization" in text


def test_contents_list_the_sections(conversation: Conversation) -> None:
    assert "\n  In Summary\n" in said(conversation, ["/contents"])


def test_help_explains_every_command(conversation: Conversation) -> None:
    text = said(conversation, ["/help"])
    assert all(command.name in text and command.purpose in text for command in COMMANDS)


def test_every_command_is_known(conversation: Conversation) -> None:
    for command in COMMANDS:
        assert "There is no" not in said(conversation, [f"{command.name} x".strip()])


def test_a_misspelt_command_names_the_nearest(conversation: Conversation) -> None:
    assert "Did you mean /section?" in said(conversation, ["/secton rules"])
    assert "/help lists" in said(conversation, ["/zzzzzzzz"])


def test_an_empty_line_says_what_can_be_typed(conversation: Conversation) -> None:
    assert "/help" in said(conversation, ["   "])


@pytest.mark.parametrize("farewell", ["/quit", " /QUIT ", "/quit now"])
def test_a_farewell_ends_the_conversation(conversation: Conversation, farewell: str) -> None:
    assert is_farewell(farewell)
    text = said(conversation, [farewell, QUESTION])
    assert text == "Goodbye.\n"


def test_a_database_that_fails_is_told_and_the_conversation_goes_on(tmp_path: Path) -> None:
    base = KnowledgeBase.open(tmp_path / "daleel.db")
    base.close()
    text = said(Conversation(base, 3), [QUESTION, "/help"])
    assert "database" in text.splitlines()[0]
    assert "Traceback" not in text
    assert "/section" in text


# Completion


def completions(base: KnowledgeBase, text: str) -> list[str]:
    """What is offered behind a text."""
    offered = ChatCompleter(base).get_completions(Document(text), CompleteEvent())
    return [text[: len(text) + each.start_position] + each.text for each in offered]


def test_commands_are_completed(base: KnowledgeBase) -> None:
    assert completions(base, "/s") == ["/section "]
    assert completions(base, "/O") == ["/organization ", "/organizations"]
    assert completions(base, "/") == [
        f"{command.name} " if command.argument else command.name for command in COMMANDS
    ]


def test_headings_are_completed_behind_the_command(base: KnowledgeBase) -> None:
    assert completions(base, "/section prac")[0] == "/section Practical Instances"
    assert completions(base, "/section summry")[0] == "/section In Summary"
    assert len(completions(base, "/section ")) == 5


def test_organizations_are_completed_behind_the_command(base: KnowledgeBase) -> None:
    assert (
        completions(base, "/organization world h")[0] == "/organization World Health Organization"
    )


@pytest.mark.parametrize("text", ["", "What is", "/contents x", "/nothing x"])
def test_questions_are_not_completed(base: KnowledgeBase, text: str) -> None:
    assert completions(base, text) == []


def test_completion_survives_a_database_that_fails(tmp_path: Path) -> None:
    base = KnowledgeBase.open(tmp_path / "daleel.db")
    base.close()
    assert completions(base, "/section prac") == []


# History


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_the_history_is_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "daleel"
    folder.parent.mkdir()
    open_history(folder).append_string("What was that?")
    file = folder / "history"
    assert "What was that?" in file.read_text(encoding="utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_history_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    (tmp_path / "history").write_text("")
    (tmp_path / "history").chmod(0o644)
    assert isinstance(open_history(tmp_path), FileHistory)
    assert stat.S_IMODE((tmp_path / "history").stat().st_mode) == 0o600


def test_without_a_place_for_it_the_history_is_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert isinstance(open_history(tmp_path / "file"), InMemoryHistory)


# Typing


@pytest.fixture
def keyboard() -> Iterator[PipeInput]:
    """Keys as prompt_toolkit reads them from a terminal."""
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        yield keys


def test_typed_lines_come_until_ctrl_d(
    keyboard: PipeInput, base: KnowledgeBase, tmp_path: Path
) -> None:
    keyboard.send_text(f"first\rsecond\r{CTRL_D}")
    assert list(typed_lines(base, tmp_path)) == ["first", "second"]


def test_ctrl_c_drops_the_line_only(
    keyboard: PipeInput, base: KnowledgeBase, tmp_path: Path
) -> None:
    keyboard.send_text(f"half a ques{CTRL_C}whole\r{CTRL_D}")
    assert list(typed_lines(base, tmp_path)) == ["whole"]


def test_quit_ends_the_typing(
    keyboard: PipeInput, conversation: Conversation, base: KnowledgeBase, tmp_path: Path
) -> None:
    keyboard.send_text(f"{QUESTION}\r/quit\r")
    text = said(conversation, typed_lines(base, tmp_path))
    assert "› Practical Instances" in text
    assert text.endswith("Goodbye.\n")


def test_what_was_typed_is_there_in_the_next_conversation(
    keyboard: PipeInput, base: KnowledgeBase, tmp_path: Path
) -> None:
    keyboard.send_text(f"first\rsecond\r{CTRL_D}")
    list(typed_lines(base, tmp_path))
    assert list(open_history(tmp_path).load_history_strings()) == ["second", "first"]
