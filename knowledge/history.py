"""Editions compared, and a refresh looked at before it is published."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from knowledge.answer import organization_label
from knowledge.changes import Changes, Source
from knowledge.differences import Difference, differences
from knowledge.document import Document, DocumentLabel
from knowledge.errors import ChangedSincePreview, DocumentError, UnknownEdition
from knowledge.language.detection import detect_language
from knowledge.language.words import fold_words
from knowledge.organizations import Catalogue, Introductions, MentionFinder
from knowledge.store import Shelf
from knowledge.store.states import StateReader, document_keys

# What Discord's members can still read as one passage.
LONG_PASSAGE = 2000
# So many passages under one heading on average, and places of answers tell little.
PASSAGES_A_HEADING = 20
PASSAGES_TO_TELL_THE_LANGUAGE = 200


class Warned(StrEnum):
    """What makes the answers from a document worse."""

    FEW_HEADINGS = "few headings"
    LONG_PASSAGES = "long passages"


@dataclass(frozen=True, slots=True)
class PreviewedDocument:
    """A document that a refresh would add or change.

    Attributes:
        label: Its name and title.
        sections, passages: How many it has.
        language: The language it is in, in English; None where it cannot be told.
        warnings: What is wrong with it, and in how many passages.
    """

    label: DocumentLabel
    sections: int
    passages: int
    language: str | None
    warnings: dict[Warned, int]


@dataclass(frozen=True, slots=True)
class RefreshPreview:
    """What a refresh would publish.

    Attributes:
        edition: The number of the edition in force; 0 before the first.
        digest: Tells this preview from others; :meth:`KnowledgeBase.refresh` takes it.
        documents: Those that would be added or changed, as they were read.
        difference: What would change against the edition in force.
        organizations: The organizations that those documents name, the most mentioned first.
        renamed: Whether organizations would be found by a changed catalogue.
        problems: Documents that cannot be read; with any, nothing can be published.
        changed: Whether there is anything to publish.
    """

    edition: int
    digest: str
    documents: tuple[PreviewedDocument, ...]
    difference: Difference
    organizations: tuple[str, ...]
    renamed: bool
    problems: tuple[DocumentError, ...]
    changed: bool


def compare(shelf: Shelf, old: int, new: int) -> Difference:
    """What differs between two editions of a server, by their numbers.

    Raises:
        UnknownEdition: One of them is not kept.
    """
    keys = [_key(shelf, number) for number in (old, new)]
    before, after = (document_keys(shelf.store, key) for key in keys)
    known = before.keys() & after.keys()
    reader = StateReader(shelf.store)
    return differences(*(reader.read(key, known) for key in keys))


def _key(shelf: Shelf, number: int) -> int:
    edition = shelf.edition(number)
    if edition is None:
        raise UnknownEdition(number)
    return edition.key


def check_unchanged(
    shelf: Shelf, changes: Changes, catalogue: Catalogue, previewed: str | None
) -> None:
    """See that a refresh publishes what was previewed.

    Args:
        shelf: The editions of a server.
        changes: What the refresh found.
        catalogue: The organizations that it knows.
        previewed: The preview's digest; None where there was no preview.

    Raises:
        ChangedSincePreview: It is something else.
    """
    if previewed is not None and previewed != _digest(shelf, changes, catalogue):
        raise ChangedSincePreview("The documents have changed since the preview.")


def _digest(shelf: Shelf, changes: Changes, catalogue: Catalogue) -> str:
    """What would be published over which edition, as 16 letters."""
    told = [str(shelf.latest_key()), catalogue.digest]
    told += [f"{source.name}\0{source.digest}" for source in changes.sources]
    return sha256("\0".join(told).encode(errors="surrogateescape")).hexdigest()[:16]


def preview(shelf: Shelf, changes: Changes, catalogue: Catalogue) -> RefreshPreview:
    """Read what would be published; nothing is written.

    Args:
        shelf: The editions of a server.
        changes: What the next edition will hold.
        catalogue: The organizations that are known without being introduced.
    """
    edition = shelf.latest()
    in_force = document_keys(shelf.store, edition.key) if edition else {}
    new: list[Document] = []
    problems: list[DocumentError] = []
    for source in changes.sources:
        if (source.name, source.digest) in in_force:
            continue
        try:
            new.append(_read(source))
        except DocumentError as error:
            problems.append(error)
    known = {(source.name, source.digest) for source in changes.sources} & in_force.keys()
    old = StateReader(shelf.store).read(edition.key, known) if edition else ()
    return RefreshPreview(
        edition=edition.number if edition else 0,
        digest=_digest(shelf, changes, catalogue),
        documents=tuple(map(_previewed, new)),
        difference=differences(old, _in_order(changes, old, new)),
        organizations=_organizations(new, catalogue),
        renamed=changes.renamed,
        problems=tuple(problems),
        changed=changes.any,
    )


def _read(source: Source) -> Document:
    from knowledge.reading import read_bytes  # noqa: PLC0415  # dear to import

    return read_bytes(source.name, source.read(), source.limits)


def _in_order(changes: Changes, old: Sequence[Document], new: Sequence[Document]) -> list[Document]:
    """The documents of the next edition; those that cannot be read are taken as they were."""
    now = {each.name: each for each in (*old, *new)}
    return [now[source.name] for source in changes.sources if source.name in now]


def _previewed(document: Document) -> PreviewedDocument:
    passages, sections = len(document.passages), len(document.sections)
    long = sum(len(each.text) > LONG_PASSAGE for each in document.passages)
    warnings: dict[Warned, int] = {}
    if passages > PASSAGES_A_HEADING * sections:
        warnings[Warned.FEW_HEADINGS] = passages
    if long:
        warnings[Warned.LONG_PASSAGES] = long
    language = detect_language(_words(document))
    return PreviewedDocument(document.label, sections, passages, language, warnings)


def _words(document: Document) -> Iterator[str]:
    """The folded words of some passages from all over a document."""
    step = 1 + len(document.passages) // PASSAGES_TO_TELL_THE_LANGUAGE
    for number in range(0, len(document.passages), step):
        yield from fold_words(document.passages[number].text)


def _organizations(documents: Sequence[Document], catalogue: Catalogue) -> tuple[str, ...]:
    """The organizations that documents name, as they are found when they are indexed."""
    introduced = Introductions()
    for document in documents:
        for passage in document.passages:
            introduced.add(passage.text, document.name)
    mentions = MentionFinder(introduced.known(catalogue))
    number = 0
    for document in documents:
        for passage in document.passages:
            mentions.add(number, passage)
            number += 1
    found = sorted(mentions.found(), key=lambda each: -len(each.mentions))
    return tuple(organization_label(each.naming.name, each.naming.acronym) for each in found)
