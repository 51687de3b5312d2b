"""The documents of editions as they were read, to be compared."""

import json
from collections.abc import Collection, Sequence

from knowledge.document import Document, DocumentLabel, Passage, PassageKind, Section, Sentence
from knowledge.store.edition import Reading
from knowledge.store.rows import sentences_from

KINDS = {kind.value: kind for kind in PassageKind}

Key = tuple[str, str]
"""A document's name and digest: by these it is stored once."""


def document_keys(reading: Reading, edition: int) -> dict[Key, int]:
    """The documents of an edition, by its key, in order: name and digest to key."""
    rows = reading.rows(
        "select name, digest, document from edition_documents"
        " join documents on documents.id = edition_documents.document"
        " where edition = ? order by position",
        [edition],
    )
    return {(name, digest): key for name, digest, key in rows}


class StateReader:
    """Reads states that have much in common: what they share is made once.

    Args:
        reading: The database.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._sentences: dict[tuple[str, str], tuple[Sentence, ...]] = {}

    def read(self, edition: int, known: Collection[Key]) -> tuple[Document, ...]:
        """The documents of an edition in order.

        Args:
            edition: The edition's key.
            known: Documents that another state holds as well: these come without their parts.
        """
        return tuple(
            self._document(key, digest, whole=(name, digest) not in known)
            for (name, digest), key in document_keys(self._reading, edition).items()
        )

    def _document(self, key: int, digest: str, *, whole: bool) -> Document:
        asked = "select name, title from documents where id = ?"
        label = DocumentLabel(*self._reading.rows(asked, [key])[0])
        if not whole:
            return Document(label, digest, (), ())
        rows = self._reading.rows(
            "select path, ordinal from sections where document = ? order by ordinal", [key]
        )
        sections = tuple(Section(label, tuple(json.loads(path)), ordinal) for path, ordinal in rows)
        return Document(label, digest, sections, self._passages(key, sections))

    def _passages(self, document: int, sections: Sequence[Section]) -> tuple[Passage, ...]:
        rows = self._reading.rows(
            "select section_ordinal, ordinal, kind, text, sentences from placed_passages"
            " where document = ? order by ordinal",
            [document],
        )
        return tuple(
            Passage(sections[section], ordinal, KINDS[kind], text, self._parted(text, sentences))
            for section, ordinal, kind, text, sentences in rows
        )

    def _parted(self, text: str, sentences: str) -> tuple[Sentence, ...]:
        known = self._sentences.get((text, sentences))
        if known is None:
            known = self._sentences[text, sentences] = sentences_from(text, sentences)
        return known
