"""The bar of a refresh in the terminal."""

import io

from rich.console import Console

from bot.progress import progress_bar
from bot.terminal import open_console
from knowledge import Progress


def bar_after(*steps: Progress) -> str:
    """What a terminal was sent, the bar's last state included."""
    stream = io.StringIO()
    with progress_bar(Console(file=stream, force_terminal=True, width=80)) as progress:
        for step in steps:
            progress(step)
    return stream.getvalue()


def test_a_terminal_sees_how_far_a_refresh_has_come() -> None:
    text = bar_after(Progress(1, 2, "rules [bold]\x1b[31m.md"))
    assert "1/2" in text
    assert "rules [bold]␛[31m.md" in text
    assert "\x1b[31m" not in text


def test_after_the_last_document_the_edition_is_indexed() -> None:
    text = bar_after(Progress(1, 2, "rules.md"), Progress(2, 2, "more.md"))
    assert "2/2" in text
    assert "indexing" in text
    assert "90/100" in bar_after(Progress(2, 2, "more.md"), Progress(90, 100, None))


def test_a_pipe_sees_nothing_of_it() -> None:
    stream = io.StringIO()
    with progress_bar(open_console(stream)) as progress:
        progress(Progress(1, 1, "rules.md"))
    assert stream.getvalue() == ""
