"""Documents to the next edition: read aside, then publish in one transaction."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from knowledge.answer import Progress, RefreshReport
from knowledge.document import Document, Passage
from knowledge.errors import UnknownEdition
from knowledge.index import INDEX_VERSION
from knowledge.indexing import build_index
from knowledge.organizations import find_organizations
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
        document: The document, read; None where the edition in force holds it as it is.
    """

    name: str
    digest: str
    document: Document | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What the next edition will hold, beside what the one in force holds.

    Attributes:
        before: Document name to digest in the edition in force.
        sources: The documents of the next edition, in order.
    """

    before: dict[str, str]
    sources: tuple[Source, ...]

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
        return list(self.before) != [source.name for source in self.sources] or bool(self.changed)

    def summary(self) -> str:
        """What changes, in a line."""
        kinds = (("added", self.added), ("changed", self.changed), ("removed", self.removed))
        parts = [f"{verb} {_listed(names)}" for verb, names in kinds if names]
        return "; ".join(parts) or "documents put in another order"


def _listed(names: Sequence[str]) -> str:
    rest = len(names) - NAMES_LISTED
    listed = ", ".join(names[:NAMES_LISTED])
    return f"{listed} and {rest} more" if rest > 0 else listed


def read_changes(
    store: Store, paths: Sequence[Path], progress: Callable[[Progress], None] | None
) -> Changes:
    """Read what is new or changed in files and folders; nothing is written.

    Raises:
        DocumentError: A document cannot be read.
    """
    # The parsers are dear to import, and an answer needs none of them.
    from knowledge.reading import find_documents, read_bytes, read_file  # noqa: PLC0415

    latest = store.latest_edition()
    before = {} if latest is None else store.digests(latest)
    files = find_documents(paths)
    sources: list[Source] = []
    for done, file in enumerate(files, start=1):
        data = read_file(file)
        digest = sha256(data).hexdigest()
        same = before.get(file.name) == digest
        document = None if same else read_bytes(file.name, data)
        sources.append(Source(file.name, digest, document))
        if progress is not None:
            progress(Progress(done, len(files), file.name))
    return Changes(before, tuple(sources))


def publish(store: Store, changes: Changes, started: float) -> RefreshReport:
    """Publish the next edition, if anything changed.

    Args:
        store: The knowledge base's file.
        changes: What was read.
        started: When the refresh began, by :func:`time.monotonic`.

    Raises:
        StoreError: It could not be written; the edition in force stays in force.
    """
    if changes.any:
        with store.publication() as publication:
            number = publication.latest() + 1
            documents = [_document_id(publication, source) for source in changes.sources]
            publication.add_edition(number, documents, changes.summary())
            _add_index(publication, number, documents)
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


def restore(store: Store, number: int) -> int:
    """Publish the documents of an old edition anew; the number of the new one comes back.

    Raises:
        UnknownEdition: There is no such edition.
        StoreError: It could not be written; the edition in force stays in force.
    """
    if store.edition(number) is None:
        raise UnknownEdition(number)
    with store.publication() as publication:
        restored = publication.latest() + 1
        documents = publication.documents(number)
        publication.add_edition(restored, documents, f"edition {number} restored")
        _add_index(publication, restored, documents)
    return restored


def reindex(store: Store) -> None:
    """Index the edition in force anew, if a newer Daleel reads its index otherwise."""
    number = store.latest_edition()
    if number is None or store.index_version(number) == INDEX_VERSION:
        return
    with store.publication() as publication:
        publication.drop_index(number)
        _add_index(publication, number, publication.documents(number))


def _document_id(publication: Publication, source: Source) -> int:
    known = publication.document_id(source.name, source.digest)
    if known is not None:
        return known
    if source.document is None:
        raise RuntimeError(f"{source.name} left the database while it was being refreshed")
    return publication.add_document(source.document)


def _add_index(publication: Publication, number: int, documents: Sequence[int]) -> None:
    keys, passages = publication.passages(documents)
    publication.add_index(number, build_index(passages), keys, _roles(passages))
    publication.add_organizations(number, find_organizations(passages))


def _roles(passages: Sequence[Passage]) -> list[int]:
    return [int(section_role(passage.section.title)) for passage in passages]
