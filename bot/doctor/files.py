"""The documents and the organizations that the settings name."""

from collections.abc import Iterator
from pathlib import Path

from bot.doctor.findings import Finding, ok, problem
from bot.settings import KnowledgeSettings
from bot.terminal import count
from knowledge import CatalogueError, DocumentError, examination

# Of more documents that cannot be read, the number is told.
LISTED = 3
UNREAD = "A refresh publishes nothing until every document can be read."


def check_documents(known: KnowledgeSettings) -> Iterator[Finding]:
    """Whether everything that the documents' setting names can be read."""
    if not known.documents:
        yield ok("documents", "The one that ships with Daleel; the settings name none.")
    for path in known.documents:
        yield from _check_path(path)


def _check_path(path: Path) -> Iterator[Finding]:
    try:
        number, errors = examination.unreadable_documents(path)
    except DocumentError as error:
        advice = "Correct documents in the section [knowledge] of the settings, or put it there."
        yield problem("documents", f"{path}: {error.problem}", advice)
        return
    for unread in errors[:LISTED]:
        yield problem("documents", f"{path}: {unread if path.is_dir() else unread.problem}", UNREAD)
    if len(errors) > LISTED:
        more = count(len(errors) - LISTED, "more document")
        yield problem("documents", f"{path}: {more} cannot be read.", UNREAD)
    if not errors:
        yield ok("documents", f"{path}: {count(number, 'document')}, read from end to end.")


def check_organizations(known: KnowledgeSettings) -> Finding:
    """Whether the operator's file of organizations can be used."""
    own = known.organizations
    try:
        number = examination.count_organizations(own)
    except CatalogueError as error:
        advice = f"Correct {own}; docs/organizations.md tells how it is written."
        return problem("organizations", str(error), advice)
    beside = f"those of {own} among them" if own else "all of them ship with Daleel"
    return ok("organizations", f"{count(number, 'organization')} known, {beside}.")
