"""Documents to the next edition: read, indexed and published in one transaction."""

import time
from array import array
from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from knowledge.changes import Changes, Source
from knowledge.editions import Edition, Progress, RefreshReport
from knowledge.errors import DocumentError, StoreError, UnknownEdition
from knowledge.index import INDEX_VERSION
from knowledge.indexing import IndexBuilder
from knowledge.orders import OnProgress, Order
from knowledge.organizations import (
    Catalogue,
    CatalogueFiles,
    CheckedEntries,
    Introductions,
    MentionFinder,
    catalogue_of,
)
from knowledge.roles import section_role
from knowledge.store import Shelf, Store
from knowledge.store.publication import Publication


def publish(
    shelf: Shelf,
    changes: Changes,
    catalogue: Catalogue,
    started: float,
    order: Order,
) -> RefreshReport:
    """Publish the next edition, if anything changed.

    Documents are read and stored one at a time, inside the transaction that publishes
    them: all of them are kept, or nothing.

    Args:
        shelf: The editions of a server.
        changes: What was found.
        catalogue: The organizations that are known without being introduced.
        started: When the refresh began, by :func:`time.monotonic`.
        order: Who publishes, and who is told of it.

    Raises:
        DocumentError: A document cannot be read; the edition in force stays in force.
        StoreError: It could not be written; the edition in force stays in force.
    """
    if changes.any:
        with shelf.publication() as publication:
            documents: list[int] = []
            for done, source in enumerate(changes.sources, start=1):
                documents.append(_document_id(publication, source))
                if order.progress is not None:
                    order.progress(Progress(done, len(changes.sources), source.name))
            key = publication.add_edition(documents, changes.summary(), order.author)
            index_edition(publication, key, documents, catalogue, order.progress)
    edition = shelf.latest()
    assert edition is not None  # noqa: S101  # nothing changes where there is none
    return RefreshReport(
        edition=edition.number,
        published=changes.any,
        added=changes.added,
        changed=changes.changed,
        removed=changes.removed,
        unchanged=changes.unchanged,
        passages=edition.passages,
        seconds=time.monotonic() - started,
    )


def restore(shelf: Shelf, number: int, catalogue: Catalogue, order: Order) -> Edition:
    """Publish the documents of an old edition anew; the new one comes back.

    Raises:
        UnknownEdition: There is no such edition.
        StoreError: It could not be written; the edition in force stays in force.
    """
    edition = shelf.edition(number)
    if edition is None:
        raise UnknownEdition(number)
    with shelf.publication() as publication:
        documents = publication.documents(edition.key)
        key = publication.add_edition(documents, f"edition {number} restored", order.author)
        index_edition(publication, key, documents, catalogue, order.progress)
    restored = shelf.latest()
    assert restored is not None  # noqa: S101  # it was just published
    return restored


def read_files(store: Store, own: Path | None) -> Catalogue:
    """The catalogue of organizations as its files are now.

    Entries that were checked before are read from the store, which is many times quicker.

    Args:
        store: The knowledge base's file.
        own: The operator's file; None without any.

    Raises:
        CatalogueError: The operator's file is wrong.
    """
    files_now = CatalogueFiles(own)
    entries = store.catalogue_entries(files_now.digest)
    if entries is None:
        entries = files_now.entries()
        with suppress(StoreError):  # another process may be publishing; it only saves time
            store.keep_catalogue(files_now.digest, entries)
    return catalogue_of(CheckedEntries(files_now.digest, entries))


class CatalogueInForce:
    """The catalogue of organizations that all bases of a file know now.

    Args:
        store: The file.
        own: The operator's file of organizations; None without any.

    Attributes:
        catalogue: The catalogue.

    Raises:
        CatalogueError: The operator's file is wrong.
    """

    def __init__(self, store: Store, own: Path | None) -> None:
        self._store = store
        self._own = own
        self.catalogue = read_files(store, own)
        self._files = CatalogueFiles(own).digest

    def read_again(self) -> Catalogue:
        """Read the files anew, if they changed.

        Raises:
            CatalogueError: The operator's file is wrong; the catalogue before stays in force.
        """
        files = CatalogueFiles(self._own).digest
        if files != self._files:
            self.catalogue = read_files(self._store, self._own)
            self._files = files
        return self.catalogue

    def as_files_are(self) -> Catalogue:
        """The catalogue as its files are now; the one in force stays.

        Raises:
            CatalogueError: The operator's file is wrong.
        """
        if CatalogueFiles(self._own).digest == self._files:
            return self.catalogue
        return read_files(self._store, self._own)


def reindex(shelf: Shelf, catalogue: Catalogue) -> None:
    """Index the edition in force anew, if a newer Daleel reads its index otherwise."""
    key = shelf.latest_key()
    state = None if key is None else shelf.store.index_state(key)
    if key is None or (state is not None and state[0] == INDEX_VERSION):
        return
    with shelf.publication() as publication:
        publication.drop_index(key)
        index_edition(publication, key, publication.documents(key), catalogue)


def _document_id(publication: Publication, source: Source) -> int:
    from knowledge.reading import read_bytes  # noqa: PLC0415

    known = publication.document_id(source.name, source.digest)
    if known is not None:
        return known
    document = read_bytes(source.name, source.read(), source.limits)
    if document.digest != source.digest:
        raise DocumentError(source.name, "was changed while it was read. Try again.")
    return publication.add_document(document)


def index_edition(
    publication: Publication,
    edition: int,
    documents: Sequence[int],
    catalogue: Catalogue,
    progress: OnProgress | None = None,
) -> None:
    """Index the passages of stored documents, one at a time.

    Args:
        publication: Where the index is written.
        edition: The edition's key.
        documents: The keys of its documents, in order.
        catalogue: The organizations that are known without being introduced.
        progress: Called while the index is written.
    """
    introduced = Introductions()
    for name, text in publication.texts(documents):
        introduced.add(text, name)
    builder, mentions = IndexBuilder(), MentionFinder(introduced.known(catalogue))
    keys, roles = array("i"), array("b")
    for number, (key, passage) in enumerate(publication.passages(documents)):
        builder.add(mentions.add(number, passage), passage.section.path)
        keys.append(key)
        roles.append(_role(passage.section.title))
        time.sleep(0)  # Python's threads take turns: questions under way come first
    publication.add_index(edition, builder.build(), keys, roles, catalogue.digest, progress)
    publication.add_organizations(edition, mentions.found())


@lru_cache(maxsize=4096)
def _role(heading: str) -> int:
    return int(section_role(heading))
