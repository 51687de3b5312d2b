"""The bar of a refresh in the terminal."""

import io

from rich.console import Console

from bot.progress import progress_bar
from bot.terminal import open_console
from knowledge import Progress


def test_a_terminal_sees_how_far_a_refresh_has_come() -> None:
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=True, width=80)
    with progress_bar(console) as progress:
        progress(Progress(1, 2, "rules [bold]\x1b[31m.md"))
        console.print("between")
        progress(Progress(2, 2, "more.md"))
    text = stream.getvalue()
    assert "rules [bold]␛[31m.md" in text
    assert "\x1b[31m" not in text
    assert "2/2" in text
    assert "publishing the edition" in text


def test_a_pipe_sees_nothing_of_it() -> None:
    stream = io.StringIO()
    with progress_bar(open_console(stream)) as progress:
        progress(Progress(1, 1, "rules.md"))
    assert stream.getvalue() == ""
