"""The command line: ``daleel``, which is ``python -m bot``.

Each command imports what it needs when it runs: an answer in the terminal does not wait
for Discord's library, nor ``--help`` for the engine.
"""
# ruff: noqa: PLC0415  # as the docstring says

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot import __version__
from bot.program import (
    Options,
    Program,
    lines_of_input,
    problems_told,
    single_question,
    write_as_json,
    write_data,
)

if TYPE_CHECKING:
    from bot.config import Settings

ABOUT_THE_PREVIEW = """\
There is no token, so Daleel starts as a preview in your browser.
For Discord: make an application on https://discord.com/developers/applications, copy the
token from its Bot page, and put it into DISCORD_TOKEN or config.toml."""

DAYS = click.IntRange(1, 3650)
NEW_FILE = click.Path(dir_okay=False, path_type=Path)


@click.group(cls=Program, invoke_without_command=True)
@click.version_option(__version__, prog_name="daleel")
@click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The settings file [default: config.toml, if there is one].",
)
@click.option(
    "--database",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The database, in place of the one in the settings.",
)
@click.pass_context
def main(context: click.Context, config: Path | None, database: Path | None) -> None:
    """Answer questions from your own documents, word for word.

    Without a command, Daleel runs: as the Discord bot where there is a token, else as a
    preview in your browser.
    """
    context.obj = Options(config, database)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal of few letters stops no answer
    if context.invoked_subcommand is None:
        context.invoke(run)


@main.command()
@click.pass_obj
def run(options: Options) -> None:
    """Run the bot; without a token, the preview."""
    if options.settings.discord.token is None:
        click.echo(ABOUT_THE_PREVIEW, err=True)
        serve_preview(options.settings)
        return
    from bot.running import run as run_bot

    configure_log(options.settings)
    with problems_told():
        run_bot(options.settings)


@main.command()
@click.pass_obj
def preview(options: Options) -> None:
    """Try the bot in your browser, without a token."""
    serve_preview(options.settings)


@main.command()
@click.argument("question", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Write each answer as a line of JSON.")
@click.option(
    "--limit",
    type=click.IntRange(1, 1000),
    metavar="N",
    help="How many passages to offer.  [default: as in the settings]",
)
@click.option("--as-written", is_flag=True, help="Take no word for a misspelt one.")
@click.pass_obj
def ask(
    options: Options,
    question: tuple[str, ...],
    as_json: bool,
    limit: int | None,
    as_written: bool,
) -> None:
    """Answer a QUESTION; with - each line of standard input."""
    from bot.terminal import open_console, render_answer, render_question

    many = question == ("-",)
    questions = lines_of_input() if many else iter([single_question(question)])
    console = open_console(sys.stdout)
    with options.ready_base() as base:
        limit = limit or options.settings.answers.quotes
        for text in questions:
            answer = base.ask(text, limit, corrected=not as_written)
            if as_json:
                write_as_json(answer)
                continue
            if many:
                console.print(render_question(text))
            console.print(render_answer(answer))


@main.command()
@click.pass_obj
def chat(options: Options) -> None:
    """Hold a conversation in the terminal."""
    from bot.chat import Conversation
    from bot.prompt import hold, typed_lines
    from bot.terminal import open_console

    console = open_console(sys.stdout)
    with options.ready_base() as base:
        conversation = Conversation(base, options.settings.answers.quotes)
        if not sys.stdin.isatty():
            hold(conversation, lines_of_input(), console)
            return
        console.print(conversation.reply("/help"))
        hold(conversation, typed_lines(base, Path(click.get_app_dir("daleel"))), console)


@main.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--preview", "only_preview", is_flag=True, help="Publish nothing; show what would be."
)
@click.pass_obj
def refresh(options: Options, paths: tuple[Path, ...], only_preview: bool) -> None:
    """Read files and folders and publish an edition of them.

    Without a PATH, those of the settings are read. The edition holds what is read and
    nothing else. If any of it cannot be read, the edition in force stays in force.
    """
    from bot.progress import progress_bar
    from bot.reports import render_refresh
    from bot.startup import refresh as refresh_configured
    from bot.terminal import open_console, render_preview

    if only_preview:
        with options.base() as base:
            found = base.preview(paths or options.settings.knowledge.documents or None)
        open_console(sys.stdout).print(render_preview(found))
        return
    with options.base() as base, progress_bar(open_console(sys.stderr)) as progress:
        report = (
            base.refresh(paths, progress=progress)
            if paths
            else refresh_configured(base, options.settings, progress)
        )
    open_console(sys.stdout).print(render_refresh(report))


@main.command()
@click.pass_obj
def status(options: Options) -> None:
    """Show what the knowledge base holds."""
    from bot.reports import render_status
    from bot.terminal import open_console

    with options.base() as base:
        database = str(options.settings.knowledge.database)
        open_console(sys.stdout).print(render_status(base.status(), database))


@main.command()
@click.pass_obj
def editions(options: Options) -> None:
    """List the editions, newest first."""
    from bot.reports import render_editions
    from bot.terminal import open_console

    with options.base() as base:
        open_console(sys.stdout).print(render_editions(base.editions()))


@main.command()
@click.argument("old", type=click.IntRange(1))
@click.argument("new", type=click.IntRange(1))
@click.pass_obj
def compare(options: Options, old: int, new: int) -> None:
    """Show what differs between the editions OLD and NEW.

    Words that went stand in [-…-], words that came in {+…+}.
    """
    from bot.terminal import open_console, render_difference

    with options.base() as base:
        open_console(sys.stdout).print(render_difference(base.differences(old, new)))


@main.command()
@click.argument("number", type=click.IntRange(1), metavar="N")
@click.pass_obj
def restore(options: Options, number: int) -> None:
    """Publish edition N anew, as the next one."""
    with options.base() as base:
        edition = base.restore(number)
    click.echo(f"Edition {edition.number} is in force: it holds what edition {number} held.")


@main.command()
@click.option("--csv", "file", type=NEW_FILE, metavar="FILE", help="Write all as a CSV file.")
@click.option("--days", type=DAYS, metavar="N", help="Of the last N days.  [default: all]")
@click.pass_obj
def gaps(options: Options, file: Path | None, days: int | None) -> None:
    """Show what was asked and the documents do not answer."""
    from bot.shell_insight import write_gaps

    with options.base() as base:
        write_gaps(base, days, file)


@main.command()
@click.option("--days", type=DAYS, default=30, show_default=True, metavar="N", help="Of N days.")
@click.option("--plot", "file", type=NEW_FILE, metavar="FILE", help="Draw the days as a PNG.")
@click.pass_obj
def report(options: Options, days: int, file: Path | None) -> None:
    """Show what was asked, how it was answered, and from where."""
    from bot.shell_insight import write_report

    with options.base() as base:
        write_report(base, days, file)


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def evaluate(options: Options, file: Path) -> None:
    """Measure the answers to the questions in a FILE.

    The FILE holds lines of kind, tab, ordinals of the passages that answer (4,5 or -), tab,
    question, on the documents in force; or JSON in the format of SQuAD, whose paragraphs
    are indexed first, in a knowledge base that is thrown away.
    """
    from bot.shell_evaluation import write_evaluation

    write_evaluation(options, file)


@main.command()
@click.option("--offline", is_flag=True, help="Ask nothing of Discord.")
@click.option("--json", "as_json", is_flag=True, help="Write the findings as JSON.")
@click.pass_obj
def doctor(options: Options, offline: bool, as_json: bool) -> None:
    """Check token, intents, permissions, database and documents; say what to do.

    Nothing is changed, and the bot may run meanwhile. The exit code is 1 where there is a
    problem; warnings alone leave it 0.
    """
    from bot.doctor import State, examine, findings_as_data, render_findings
    from bot.log import configure_logging
    from bot.terminal import open_console

    configure_logging("CRITICAL")  # what Discord's library has to say stands in the findings
    with open_console(sys.stderr).status("Checking …"):
        findings = examine(options.read_settings, options.settings_file, offline=offline)
    if as_json:
        write_data(findings_as_data(findings))
    else:
        open_console(sys.stdout).print(render_findings(findings))
    if any(each.state is State.PROBLEM for each in findings):
        sys.exit(1)


def serve_preview(settings: "Settings") -> None:
    """Serve the preview until it is ended; see :func:`bot.preview.run_preview`."""
    with problems_told():
        configure_log(settings)
        from bot.preview import run_preview

        run_preview(settings)


def configure_log(settings: "Settings") -> None:
    """Log as the settings say, without the token."""
    from bot.log import configure_logging

    token = settings.discord.token
    configure_logging(settings.log.level, [token.text] if token else [])
