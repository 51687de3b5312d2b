"""The database: its file, what stands in it, and whether a refresh is due."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from rich.filesize import decimal

from bot.config import Settings
from bot.doctor.findings import Finding, State, ok, problem, warning
from bot.servers import SERVER_NOTE, ServerSettings, kept_settings
from bot.startup import DOCUMENTS_NOTE, names_other_documents
from bot.terminal import count
from knowledge import Edition, KnowledgeError, StoreError, examination

MEGABYTE = 1_000_000
# A refresh writes an index beside the old one, first into SQLite's journal, then into the file.
SPACE_FOR_A_REFRESH = 2
LITTLE_SPACE, NO_SPACE = 100 * MEGABYTE, 10 * MEGABYTE

OWNER = "Give the user that runs the bot the right to read and write it and its folder."
ELSEWHERE = "Name another file: database in the section [knowledge] of the settings."
DAMAGED = (
    "Stop the bot, put this file aside and a backup in its place. Without a backup, start the bot"
    " without the file: it reads the documents anew; older editions and what moderators chose in"
    " /settings are lost."
)
REFRESH = "Say /knowledge refresh in Discord, or run: daleel refresh"


def check_database(settings: Settings) -> Iterator[Finding]:
    """What is wrong with the database; it is neither made nor changed."""
    path = settings.knowledge.database
    if not path.exists():
        yield _check_folder(path)
        yield check_space(0, shutil.disk_usage(_folder(path)).free)
        return
    hindrance = _hindrance(path)
    if hindrance is not None:
        yield hindrance
        return
    try:
        with examination.ExaminedBase(path) as base:
            yield _check_file(path, base)
            integrity = check_integrity(path)
            yield integrity
            yield check_space(base.size, shutil.disk_usage(_folder(path)).free)
            if base.tables is examination.Tables.CURRENT and integrity.state is State.OK:
                yield check_edition(settings, base)
    except StoreError as error:
        yield problem("database", str(error), DAMAGED)


def read_choices(path: Path) -> dict[int, ServerSettings]:
    """What moderators chose, by the servers' ids; nothing where the database tells none."""
    try:
        with examination.ExaminedBase(path) as base:
            return kept_settings(base.host.read_notes(SERVER_NOTE))
    except StoreError:
        return {}


def _folder(path: Path) -> Path:
    """The folder of a file, or the nearest one above that is there."""
    return next(folder for folder in path.absolute().parents if folder.is_dir())


def _check_folder(path: Path) -> Finding:
    folder = _folder(path)
    if not os.access(folder, os.W_OK | os.X_OK):
        text = f"{path} is not there, and cannot be made: {folder} cannot be written to."
        return problem("database", text, OWNER)
    return ok("database", f"{path} is not there yet; the first start makes it.")


def _hindrance(path: Path) -> Finding | None:
    if path.is_dir():
        return problem("database", f"{path} is a folder.", ELSEWHERE)
    for needed in (path, path.absolute().parent):
        if not os.access(needed, os.R_OK | os.W_OK):
            return problem("database", f"{needed} cannot be read and written.", OWNER)
    return None


def _check_file(path: Path, base: examination.ExaminedBase) -> Finding:
    told = f"{path} ({decimal(base.size)})"
    match base.tables:
        case examination.Tables.NONE:
            return ok("database", f"{told} is empty; the first start fills it.")
        case examination.Tables.FOREIGN:
            return problem("database", f"{told} belongs to another program.", ELSEWHERE)
        case examination.Tables.OLDER:
            text = f"{told} is of an older Daleel; the next start brings it up to date."
            return warning("database", text, "Keep a copy of the file until it has.")
    if not base.answers_while_written:
        text = f"{told} is not in SQLite's WAL mode: questions would wait for a refresh."
        advice = (
            "The next start sets it, if the file lies on a disk of this machine, not a network."
        )
        return warning("database", text, advice)
    return ok("database", f"{told} opens, in SQLite's WAL mode.")


def check_integrity(path: Path) -> Finding:
    """Whether SQLite finds the file whole; it reads all of it."""
    try:
        damage = examination.find_damage(path)
    except StoreError as error:
        damage = (str(error),)
    if not damage:
        return ok("integrity", "SQLite finds the file whole.")
    more = f" (and {len(damage) - 1:,} more)" if len(damage) > 1 else ""
    first = damage[0].splitlines()[0]
    return problem("integrity", f"SQLite finds the file damaged: {first}{more}", DAMAGED)


def check_space(size: int, free: int) -> Finding:
    """Whether a refresh finds room on the disk.

    Args:
        size: Bytes that the database takes.
        free: Bytes that are free beside it.
    """
    told = f"{decimal(free)} free{f' for a database of {decimal(size)}' if size else ''}."
    advice = "Free some space on this disk, or name a database on another one in the settings."
    if free < NO_SPACE:
        return problem("disk space", told, advice)
    if free < max(SPACE_FOR_A_REFRESH * size, LITTLE_SPACE):
        return warning("disk space", f"{told} A refresh may not find room.", advice)
    return ok("disk space", told)


def check_edition(settings: Settings, base: examination.ExaminedBase) -> Finding:
    """Which edition answers, and whether a refresh would change that."""
    edition = base.edition()
    if edition is None:
        return ok("edition", "There is none yet; the first start reads the documents.")
    told = _told(edition)
    if not base.is_indexed():
        told += " This Daleel reads its index otherwise: the next start makes it anew."
    known = base.host.read_note(DOCUMENTS_NOTE)
    if names_other_documents(settings, known):
        text = f"{told} The settings name other documents now."
        return warning("edition", text, "Start the bot anew, or run: daleel refresh")
    due = _due(settings, base, known)
    if due:
        return warning("edition", f"{told} Since then: {due}.", REFRESH)
    return ok("edition", told)


def _told(edition: Edition) -> str:
    documents, passages = count(edition.documents, "document"), count(edition.passages, "passage")
    published = f"{edition.published_at:%Y-%m-%d %H:%M} UTC"
    return f"Edition {edition.number:,} of {published}: {documents}, {passages}."


def _due(settings: Settings, base: examination.ExaminedBase, known: str | None) -> str:
    """What a refresh would publish, in a line; nothing where it would publish nothing.

    What cannot be read is told of by another check. A base that was never refreshed from the
    settings holds what somebody gave it, and only its organizations may be out of date.
    """
    named = settings.knowledge
    try:
        if known is not None:
            changes = base.changes(named.documents or None, named.organizations)
            return changes.summary() if changes.any else ""
        renamed = base.is_renamed(named.organizations)
    except KnowledgeError:
        return ""
    return "the catalogue names organizations otherwise" if renamed else ""
