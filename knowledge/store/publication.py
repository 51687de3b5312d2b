"""Writing an edition, inside the transaction that publishes it."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

import numpy as np
from sqlite_utils import Database

from knowledge.document import Document, Passage
from knowledge.editions import Progress
from knowledge.index import INDEX_VERSION
from knowledge.indexing import BuiltIndex
from knowledge.organizations import FoundOrganization
from knowledge.store.retention import TABLES_OF_AN_INDEX, next_key
from knowledge.store.rows import PASSAGE_COLUMNS, passage_from, passage_values, path_text

# Questions under way may still read the index of the edition before.
INDEXES_KEPT = 2
ROWS_A_REPORT = 10_000


class Publication:
    """Writes one edition.

    Args:
        database: A connection with an open transaction.
        now: The time of publication, with its time zone.
        server: Whose edition it is.
    """

    def __init__(self, database: Database, now: datetime, server: int) -> None:
        self._database = database
        self._now = now
        self._server = server

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
        key = next_key(self._database, "documents")
        label = {"name": document.name, "title": document.title}
        self._insert("documents", {"id": key, **label, "digest": document.digest})
        first = next_key(self._database, "sections")
        self._fill(
            "sections",
            (
                (first + section.ordinal, key, section.ordinal, path_text(section))
                for section in document.sections
            ),
        )
        self._fill(
            "passages",
            (
                (number, key, first + passage.section.ordinal, *passage_values(passage))
                for number, passage in enumerate(
                    document.passages, next_key(self._database, "passages")
                )
            ),
        )
        return key

    def _insert(self, table: str, row: dict[str, object]) -> None:
        self._database.table(table).insert(row)

    def documents(self, edition: int) -> list[int]:
        """The keys of the documents of an edition, by its key, in order."""
        rows = self._database.query(
            "select document from edition_documents where edition = ? order by position",
            [edition],
        )
        return [int(row["document"]) for row in rows]

    def passages(self, documents: Iterable[int]) -> Iterator[tuple[int, Passage]]:
        """Keys and passages of stored documents, one at a time, in their order."""
        for document in documents:
            for key, *values in self._database.execute(
                f"select id, {PASSAGE_COLUMNS} from placed_passages"  # noqa: S608
                " where document = ? order by ordinal",
                [document],
            ):
                yield key, passage_from(values)

    def texts(self, documents: Iterable[int]) -> Iterator[tuple[str, str]]:
        """The passages of stored documents, one at a time: the document's name and the text."""
        for document in documents:
            yield from self._database.execute(
                "select name, text from passages join documents on documents.id = document"
                " where document = ? order by ordinal",
                [document],
            )

    def add_edition(self, documents: Sequence[int], summary: str, author: int | None = None) -> int:
        """Enter the next edition of the server, what it holds and who published it; its key."""
        counts = self._counts(documents)
        (ordinal,) = self._database.execute(
            "select coalesce(max(ordinal), 0) + 1 from editions where server = ?", [self._server]
        ).fetchone()
        key = next_key(self._database, "editions")
        self._insert(
            "editions",
            {
                "number": key,
                "server": self._server,
                "ordinal": ordinal,
                "published_at": self._now.isoformat(),
                "summary": summary,
                "documents": len(documents),
                **counts,
                "author": author,
            },
        )
        self._database.table("edition_documents").insert_all(
            {"edition": key, "position": position, "document": document}
            for position, document in enumerate(documents)
        )
        return key

    def _counts(self, documents: Sequence[int]) -> dict[str, int]:
        totals = {"sections": 0, "passages": 0}
        for document in documents:
            for table in totals:
                totals[table] += self._database.table(table).count_where("document = ?", [document])
        return totals

    def add_index(
        self,
        edition: int,
        index: BuiltIndex,
        passage_ids: Sequence[int],
        roles: Sequence[int],
        catalogue: str,
        progress: Callable[[Progress], None] | None = None,
    ) -> None:
        """Store the index of an edition, and drop those that nobody reads any more.

        Args:
            edition: Its key.
            index: The index.
            passage_ids: The key of each passage.
            roles: The role of each passage's section.
            catalogue: The digest of the catalogue that organizations were found with.
            progress: Called now and then.
        """
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
                "catalogue": catalogue,
            },
        )
        total = len(vocabulary.stems) + len(passage_ids)
        report = _Reporter(total, progress)
        self._fill("postings", report.counted(_posting_rows(edition, index)))
        self._fill("passage_words", report.counted(_word_rows(edition, index)))
        self._fill(
            "spellings",
            ((edition, key, row.tobytes()) for key, row in index.spellings.items()),
        )
        self._delete_indexes(
            "edition in (select number from editions where server = ?"
            " order by ordinal desc limit -1 offset ?)",
            [self._server, INDEXES_KEPT],
        )

    def _fill(self, table: str, rows: Iterable[Sequence[object]]) -> None:
        """Insert rows whose number makes sqlite-utils' own checks of each too dear."""
        marks = ", ".join("?" for _ in self._database.table(table).columns)
        self._database.conn.executemany(f"insert into {table} values ({marks})", rows)  # noqa: S608

    def drop_index(self, edition: int) -> None:
        """Delete the index of an edition and the organizations found with it."""
        self._delete_indexes("edition = ?", [edition])

    def _delete_indexes(self, condition: str, values: Sequence[object]) -> None:
        for table in TABLES_OF_AN_INDEX:
            self._database.table(table).delete_where(condition, values)

    def add_organizations(self, edition: int, found: Sequence[FoundOrganization]) -> None:
        """Store the organizations that the edition's passages name."""
        self._database.table("organizations").insert_all(
            {
                "edition": edition,
                "number": number,
                "key": organization.naming.key,
                "name": organization.naming.name,
                "acronym": organization.naming.acronym,
                "names": json.dumps(organization.naming.names, ensure_ascii=False),
                "acronyms": json.dumps(organization.naming.acronyms, ensure_ascii=False),
                "entry": organization.naming.entry,
                "passages": len({passage for passage, _ in organization.mentions}),
            }
            for number, organization in enumerate(found)
        )
        self._fill(
            "mentions",
            (
                (edition, number, passage, sentence)
                for number, organization in enumerate(found)
                for passage, sentence in organization.mentions
            ),
        )


def _posting_rows(edition: int, index: BuiltIndex) -> Iterator[Sequence[object]]:
    for stem, posting in enumerate(index.postings()):
        yield edition, stem, posting.passages.tobytes(), posting.impacts.tobytes()


def _word_rows(edition: int, index: BuiltIndex) -> Iterator[Sequence[object]]:
    for number, (words, sentence_sizes) in enumerate(index.each_passage()):
        yield edition, number, words.tobytes(), sentence_sizes.tobytes()


class _Reporter:
    """Tells how far the index is written, now and then."""

    def __init__(self, total: int, progress: Callable[[Progress], None] | None) -> None:
        self._total = total
        self._progress = progress
        self._done = 0

    def counted(self, rows: Iterable[Sequence[object]]) -> Iterator[Sequence[object]]:
        """The rows, counted as they pass."""
        for row in rows:
            self._done += 1
            if self._progress is not None and self._done % ROWS_A_REPORT == 0:
                self._progress(Progress(self._done, self._total, None))
            yield row
