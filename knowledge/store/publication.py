"""Writing an edition, inside the transaction that publishes it."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import cast

import numpy as np
from sqlite_utils import Database

from knowledge.document import Document, Passage
from knowledge.index import INDEX_VERSION, Postings
from knowledge.indexing import BuiltIndex
from knowledge.organizations import FoundOrganization
from knowledge.store.rows import passage_from, passage_row

# Questions under way may still read the index of the edition before.
INDEXES_KEPT = 2


class Publication:
    """Writes one edition.

    Args:
        database: A connection with an open transaction.
        now: The time of publication, with its time zone.
    """

    def __init__(self, database: Database, now: datetime) -> None:
        self._database = database
        self._now = now

    def latest(self) -> int:
        """The number of the edition in force; 0 before the first."""
        row = self._database.execute("select coalesce(max(number), 0) from editions").fetchone()
        return int(row[0])

    def document_id(self, name: str, digest: str) -> int | None:
        """The key of a document in this very state, if it is stored already."""
        rows = list(
            self._database.query(
                "select id from documents where name = ? and digest = ?", [name, digest]
            )
        )
        return int(rows[0]["id"]) if rows else None

    def add_document(self, document: Document) -> int:
        """Store a document with its sections and passages; its key comes back."""
        key = self._insert(
            "documents",
            {"name": document.name, "title": document.title, "digest": document.digest},
        )
        sections = {
            section.ordinal: self._insert(
                "sections",
                {
                    "document": key,
                    "ordinal": section.ordinal,
                    "path": json.dumps(section.path, ensure_ascii=False),
                },
            )
            for section in document.sections
        }
        self._database.table("passages").insert_all(
            passage_row(passage, key, sections[passage.section.ordinal])
            for passage in document.passages
        )
        return key

    def _insert(self, table: str, row: dict[str, object]) -> int:
        return cast("int", self._database.table(table).insert(row).last_pk)

    def documents(self, edition: int) -> list[int]:
        """The keys of an edition's documents, in order."""
        rows = self._database.query(
            "select document from edition_documents where edition = ? order by position",
            [edition],
        )
        return [int(row["document"]) for row in rows]

    def passages(self, documents: Sequence[int]) -> tuple[list[int], list[Passage]]:
        """Keys and passages of stored documents, in the order of the documents."""
        keys: list[int] = []
        passages: list[Passage] = []
        for document in documents:
            for row in self._database.query(
                "select * from placed_passages where document = ? order by ordinal", [document]
            ):
                keys.append(row["id"])
                passages.append(passage_from(row))
        return keys, passages

    def add_edition(self, number: int, documents: Sequence[int], summary: str) -> None:
        """Enter the edition and the documents that it holds."""
        counts = self._counts(documents)
        self._insert(
            "editions",
            {
                "number": number,
                "published_at": self._now.isoformat(),
                "summary": summary,
                "documents": len(documents),
                **counts,
            },
        )
        self._database.table("edition_documents").insert_all(
            {"edition": number, "position": position, "document": document}
            for position, document in enumerate(documents)
        )

    def _counts(self, documents: Sequence[int]) -> dict[str, int]:
        totals = {"sections": 0, "passages": 0}
        for document in documents:
            for table in totals:
                totals[table] += self._database.table(table).count_where("document = ?", [document])
        return totals

    def add_index(
        self, edition: int, index: BuiltIndex, passage_ids: Sequence[int], roles: Sequence[int]
    ) -> None:
        """Store the index of an edition, and drop those that nobody reads any more."""
        vocabulary = index.vocabulary
        self._insert(
            "indexes",
            {
                "edition": edition,
                "version": INDEX_VERSION,
                "language": vocabulary.language,
                "words": vocabulary.words.block,
                "stems": vocabulary.stems.block,
                "stem_of": vocabulary.stem_of.tobytes(),
                "frequencies": vocabulary.frequencies.tobytes(),
                "greatest": vocabulary.greatest.tobytes(),
                "passage_ids": np.array(passage_ids, np.int32).tobytes(),
                "roles": np.array(roles, np.int8).tobytes(),
            },
        )
        self._database.table("postings").insert_all(_posting_rows(edition, index.postings()))
        self._database.table("passage_words").insert_all(
            {
                "edition": edition,
                "passage": number,
                "words": words.tobytes(),
                "sentence_sizes": sizes.tobytes(),
            }
            for number, (words, sizes) in enumerate(index.each_passage())
        )
        self._delete_indexes("edition <= ?", edition - INDEXES_KEPT)

    def drop_index(self, edition: int) -> None:
        """Delete the index of an edition and the organizations found with it."""
        self._delete_indexes("edition = ?", edition)

    def _delete_indexes(self, condition: str, edition: int) -> None:
        for table in ("indexes", "postings", "passage_words", "organizations", "mentions"):
            self._database.table(table).delete_where(condition, [edition])

    def add_organizations(self, edition: int, found: Sequence[FoundOrganization]) -> None:
        """Store the organizations that the edition's passages name."""
        self._database.table("organizations").insert_all(
            {
                "edition": edition,
                "number": number,
                "name": organization.name,
                "acronym": organization.acronym,
                "passages": len({passage for passage, _ in organization.mentions}),
            }
            for number, organization in enumerate(found)
        )
        self._database.table("mentions").insert_all(
            {
                "edition": edition,
                "organization": number,
                "passage": passage,
                "sentence": sentence,
            }
            for number, organization in enumerate(found)
            for passage, sentence in organization.mentions
        )


def _posting_rows(edition: int, postings: Iterable[Postings]) -> Iterator[dict[str, object]]:
    for stem, posting in enumerate(postings):
        yield {
            "edition": edition,
            "stem": stem,
            "passages": posting.passages.tobytes(),
            "impacts": posting.impacts.tobytes(),
        }
