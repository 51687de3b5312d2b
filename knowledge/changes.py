"""What the next edition of a server will hold, beside what the one in force holds."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path

from knowledge.errors import DocumentError, DocumentNotFound
from knowledge.limits import OF_OTHERS, OF_THE_OPERATOR, ReadingLimits
from knowledge.organizations import Catalogue
from knowledge.store import Shelf

NAMES_LISTED = 3


@dataclass(frozen=True, slots=True)
class Source:
    """A document of the next edition.

    Attributes:
        name: Its name.
        digest: SHA-256 of its bytes.
        read: Reads its bytes, if no edition holds it in this very state.
        limits: How much of it is read before it is refused.
    """

    name: str
    digest: str
    read: Callable[[], bytes]
    limits: ReadingLimits = OF_THE_OPERATOR


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


def find_changes(shelf: Shelf, paths: Sequence[Path], catalogue: Catalogue) -> Changes:
    """Find what is new or changed in files and folders, and in the catalogue of organizations.

    Nothing is written.

    Raises:
        DocumentError: A file cannot be opened.
    """
    # The parsers are dear to import, and an answer needs none of them.
    from knowledge.reading import find_documents, read_file  # noqa: PLC0415

    files = find_documents(paths)
    sources = [
        Source(each.name, _digest(read_file(each)), partial(read_file, each)) for each in files
    ]
    return _changes(shelf, sources, catalogue)


def documents_in(files: Mapping[str, bytes], limits: ReadingLimits = OF_OTHERS) -> dict[str, bytes]:
    """The documents that somebody gave: of a zip file those that are in it.

    Args:
        files: The bytes of files by their names.
        limits: How much of a zip file is unpacked before it is refused.

    Returns:
        The bytes of documents by their names; they are not read yet.

    Raises:
        DocumentError: A zip file is refused, or two documents have one name.
    """
    # The parsers are dear to import, and an answer needs none of them.
    from knowledge.reading import unpack  # noqa: PLC0415

    found: dict[str, bytes] = {}
    for name, data in files.items():
        packed = name.casefold().endswith(".zip")
        each = (
            {file.name: file.data for file in unpack(name, data, limits)}
            if packed
            else {name: data}
        )
        for twice in found.keys() & each.keys():
            raise DocumentError(twice, "there are two documents of this name. Rename one of them.")
        found |= each
    return found


def change_documents(
    shelf: Shelf,
    added: Mapping[str, bytes],
    removed: Collection[str],
    catalogue: Catalogue,
    limits: ReadingLimits = OF_OTHERS,
) -> Changes:
    """What adding and removing documents changes; what has the name of one takes its place.

    Args:
        shelf: The editions of a server.
        added: The bytes of documents by their names.
        removed: Names of documents to leave out.
        catalogue: The organizations that are known without being introduced.
        limits: How much of a document is read before it is refused.
    """
    sources = {
        name: Source(name, digest, partial(_missing, name))
        for name, digest in _held(shelf).items()
        if name not in removed
    }
    for name, data in added.items():
        sources[name] = Source(name, _digest(data), partial(bytes, data), limits)
    return _changes(shelf, list(sources.values()), catalogue)


def _changes(shelf: Shelf, sources: Sequence[Source], catalogue: Catalogue) -> Changes:
    latest = shelf.latest()
    indexed = None if latest is None else shelf.store.index_state(latest.key)
    renamed = indexed is not None and indexed[1] != catalogue.digest
    return Changes(_held(shelf), tuple(sources), renamed)


def _held(shelf: Shelf) -> dict[str, str]:
    """Document name to digest in the edition in force."""
    latest = shelf.latest()
    return {} if latest is None else shelf.store.digests(latest.key)


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _missing(name: str) -> bytes:
    raise DocumentNotFound(name, "the edition in force holds it no more. Try again.")
