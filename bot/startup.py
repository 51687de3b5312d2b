"""The knowledge base as the settings want it."""

import json
import logging
from collections.abc import Callable

from bot.config import Settings
from knowledge import KnowledgeBase, KnowledgeError, Progress, RefreshPreview, RefreshReport

log = logging.getLogger(__name__)

# The documents of the settings that an edition was last published from, as a JSON list.
DOCUMENTS_NOTE = "documents"


def open_base(settings: Settings) -> KnowledgeBase:
    """Open the knowledge base, and read the configured documents if it does not know them.

    They are read at the first start, after the setting changed, and after the operator's
    file of organizations changed. A document that cannot be read is a warning in the log;
    the edition in force answers on.

    Args:
        settings: The settings.

    Raises:
        CatalogueError: The file of organizations is wrong.
        StoreError: The database cannot be opened.
    """
    known = settings.knowledge
    base = KnowledgeBase.open(
        known.database, catalogue=known.organizations, editions_kept=known.editions_kept
    )
    try:
        if names_other_documents(settings, base.host.read_note(DOCUMENTS_NOTE)) or (
            settings.knowledge.organizations is not None and base.is_renamed
        ):
            refresh(base, settings)
    except KnowledgeError as error:
        log.warning("%s Answering from the edition before.", _sentence(str(error)))
    return base


def refresh(
    base: KnowledgeBase,
    settings: Settings,
    progress: Callable[[Progress], None] | None = None,
    *,
    author: int | None = None,
    previewed: str | None = None,
) -> RefreshReport:
    """Publish an edition of the configured documents, else of the shipped one.

    Args:
        base: The knowledge base.
        settings: The settings.
        progress: Called after each document.
        author: The moderator who publishes it; None for the operator.
        previewed: The digest of the preview that is to be published and nothing else.

    Raises:
        KnowledgeError: A document cannot be read; the edition in force stays in force.
    """
    report = base.refresh(
        settings.knowledge.documents or None,
        progress=progress,
        author=author,
        previewed=previewed,
    )
    base.host.write_note(DOCUMENTS_NOTE, _configured(settings))
    return report


def preview(base: KnowledgeBase, settings: Settings) -> RefreshPreview:
    """What :func:`refresh` would publish; nothing is.

    Raises:
        KnowledgeError: A file cannot be opened.
    """
    return base.preview(settings.knowledge.documents or None)


def _configured(settings: Settings) -> str:
    return json.dumps([str(path.absolute()) for path in settings.knowledge.documents])


def names_other_documents(settings: Settings, known: str | None) -> bool:
    """Whether the settings name other documents than those that were read last.

    A base that was never refreshed from settings keeps what it has, unless they name some.

    Args:
        settings: The settings.
        known: The note of those that were read last; None where there is none.
    """
    if known is None:
        return bool(settings.knowledge.documents)
    return known != _configured(settings)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
