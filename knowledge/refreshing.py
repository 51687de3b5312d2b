"""Documents to the next edition: read, indexed and published in one transaction."""

import time
from array import array
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from knowledge.editions import Edition, Progress, RefreshReport
from knowledge.errors import DocumentError, StoreError, UnknownEdition
from knowledge.index import INDEX_VERSION
from knowledge.indexing import IndexBuilder
from knowledge.orders import Order
from knowledge.organizations import (
    Catalogue,
    CatalogueFiles,
    CheckedEntries,
    Introductions,
    MentionFinder,
    catalogue_of,
)
from knowledge.roles import section_role
from knowledge.store import Store
from knowledge.store.publication import Publication

NAMES_LISTED = 3


@dataclass(frozen=True, slots=True)
class Source:
    """A document of the next edition.

    Attributes:
        name: Its name.
        digest: SHA-256 of its bytes.
        path: Where it is read from.
    """

    name: str
    digest: str
    path: Path


@dataclass(frozen=True, slots=True)
class Changes:
    """What the next edition will hold, beside what the one in force holds.

    Attributes:
        before: Document name to digest in the edition in force.
        sources: The documents of the next edition, in order.
        renamed: Whether the catalogue names organizations otherwise than it did.
    """

    before: dict[str, str]
    sources: tuple[Source, ...]
    renamed: bool = False

    def _names(self, choose: Callable[[Source], bool]) -> tuple[str, ...]:
        return tuple(sorted(source.name for source in self.sources if choose(source)))

    @property
    def added(self) -> tuple[str, ...]:
        """Names of new documents."""
        return self._names(lambda source: source.name not in self.before)

    @property
    def changed(self) -> tuple[str, ...]:
        """Names of documents whose bytes changed."""
        return self._names(
            lambda source: self.before.get(source.name, source.digest) != source.digest
        )

    @property
    def unchanged(self) -> tuple[str, ...]:
        """Names of documents that stay as they are."""
        return self._names(lambda source: self.before.get(source.name) == source.digest)

    @property
    def removed(self) -> tuple[str, ...]:
        """Names of documents that the next edition will not hold."""
        return tuple(sorted(set(self.before) - {source.name for source in self.sources}))

    @property
    def any(self) -> bool:
        """Whether there is anything to publish."""
        reordered = list(self.before) != [source.name for source in self.sources]
        return reordered or bool(self.changed) or self.renamed

    def summary(self) -> str:
        """What changes, in a line."""
        kinds = (("added", self.added), ("changed", self.changed), ("removed", self.removed))
        parts = [f"{verb} {_listed(names)}" for verb, names in kinds if names]
        parts += ["organizations found by a changed catalogue"] if self.renamed else []
        return "; ".join(parts) or "documents put in another order"


def _listed(names: Sequence[str]) -> str:
    rest = len(names) - NAMES_LISTED
    listed = ", ".join(names[:NAMES_LISTED])
    return f"{listed} and {rest} more" if rest > 0 else listed


def find_changes(store: Store, paths: Sequence[Path], catalogue: Catalogue) -> Changes:
    """Find what is new or changed in files and folders, and in the catalogue of organizations.

    Nothing is written.

    Raises:
        DocumentError: A file cannot be opened.
    """
    # The parsers are dear to import, and an answer needs none of them.
    from knowledge.reading import find_documents, read_file  # noqa: PLC0415

    latest = store.latest_edition()
    before = {} if latest is None else store.digests(latest)
    indexed = None if latest is None else store.index_state(latest)
    return Changes(
        before,
        renamed=indexed is not None and indexed[1] != catalogue.digest,
        sources=tuple(
            Source(file.name, sha256(read_file(file)).hexdigest(), file.path)
            for file in find_documents(paths)
        ),
    )


def publish(
    store: Store,
    changes: Changes,
    catalogue: Catalogue,
    started: float,
    order: Order,
) -> RefreshReport:
    """Publish the next edition, if anything changed.

    Documents are read and stored one at a time, inside the transaction that publishes
    them: all of them are kept, or nothing.

    Args:
        store: The knowledge base's file.
        changes: What was found.
        catalogue: The organizations that are known without being introduced.
        started: When the refresh began, by :func:`time.monotonic`.
        order: Who publishes, and who is told of it.

    Raises:
        DocumentError: A document cannot be read; the edition in force stays in force.
        StoreError: It could not be written; the edition in force stays in force.
    """
    if changes.any:
        with store.publication() as publication:
            documents: list[int] = []
            for done, source in enumerate(changes.sources, start=1):
                documents.append(_document_id(publication, source))
                if order.progress is not None:
                    order.progress(Progress(done, len(changes.sources), source.name))
            number = publication.latest() + 1
            publication.add_edition(number, documents, changes.summary(), order.author)
            index_edition(publication, number, documents, catalogue, order.progress)
    edition = store.editions()[0]
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


def restore(store: Store, number: int, catalogue: Catalogue, order: Order) -> Edition:
    """Publish the documents of an old edition anew; the new one comes back.

    Raises:
        UnknownEdition: There is no such edition.
        StoreError: It could not be written; the edition in force stays in force.
    """
    if store.edition(number) is None:
        raise UnknownEdition(number)
    with store.publication() as publication:
        restored = publication.latest() + 1
        documents = publication.documents(number)
        publication.add_edition(restored, documents, f"edition {number} restored", order.author)
        index_edition(publication, restored, documents, catalogue, order.progress)
    return store.editions()[0]


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


def reindex(store: Store, catalogue: Catalogue) -> None:
    """Index the edition in force anew, if a newer Daleel reads its index otherwise."""
    number = store.latest_edition()
    state = None if number is None else store.index_state(number)
    if number is None or (state is not None and state[0] == INDEX_VERSION):
        return
    with store.publication() as publication:
        publication.drop_index(number)
        index_edition(publication, number, publication.documents(number), catalogue)


def _document_id(publication: Publication, source: Source) -> int:
    from knowledge.reading import SourceFile, read_bytes, read_file  # noqa: PLC0415

    known = publication.document_id(source.name, source.digest)
    if known is not None:
        return known
    document = read_bytes(source.name, read_file(SourceFile(source.path, source.name)))
    if document.digest != source.digest:
        raise DocumentError(source.name, "was changed while it was read. Try again.")
    return publication.add_document(document)


def index_edition(
    publication: Publication,
    number: int,
    documents: Sequence[int],
    catalogue: Catalogue,
    progress: Callable[[Progress], None] | None = None,
) -> None:
    """Index the passages of stored documents, one at a time.

    Args:
        publication: Where the index is written.
        number: The edition.
        documents: The keys of its documents, in order.
        catalogue: The organizations that are known without being introduced.
        progress: Called while the index is written.
    """
    introduced = Introductions()
    for name, text in publication.texts(documents):
        introduced.add(text, name)
    builder, mentions = IndexBuilder(), MentionFinder(introduced.known(catalogue))
    keys, roles = array("i"), array("b")
    for number_of_passage, (key, passage) in enumerate(publication.passages(documents)):
        builder.add(mentions.add(number_of_passage, passage), passage.section.path)
        keys.append(key)
        roles.append(_role(passage.section.title))
    publication.add_index(number, builder.build(), keys, roles, catalogue.digest, progress)
    publication.add_organizations(number, mentions.found())


@lru_cache(maxsize=4096)
def _role(heading: str) -> int:
    return int(section_role(heading))
