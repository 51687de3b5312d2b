"""One stored edition, as answering reads it: nothing of it is kept in memory whole."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Protocol

import numpy as np

from knowledge.arrays import Numbers
from knowledge.contents import SectionEntry
from knowledge.document import Passage
from knowledge.editions import Edition
from knowledge.index import NO_POSTINGS, Index, PassageWords, Postings
from knowledge.snapshot import KnownOrganization, Snapshot
from knowledge.store.kept import Kept
from knowledge.store.rows import (
    PASSAGE_COLUMNS,
    known_organization_from,
    numbers,
    passage_from,
    passage_words_from,
    postings_from,
    section_entry_from,
    vocabulary_from,
)

# Postings that are kept after they were read, in bytes: those of the words that are asked
# most often.
POSTINGS_KEPT = 48 << 20
# The same for the words of passages, in bytes, and for passages, by their number.
WORDS_KEPT = 4 << 20
PASSAGES_KEPT = 2_000
# What a passage of usual length takes in memory with its sentences.
BYTES_OF_A_PASSAGE = 2_500


class Reading(Protocol):
    """Reads rows of the database."""

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """Rows as tuples."""

    def records(self, sql: str, values: Sequence[object] = ()) -> list[dict[str, Any]]:
        """Rows by the names of their columns."""


class StoredEdition:
    """Reads one edition.

    Args:
        reading: The database.
        edition: The edition.
    """

    def __init__(self, reading: Reading, edition: Edition) -> None:
        self.key = edition.key
        self.number = edition.number
        self._reading = reading
        self._postings_kept = Kept(self._read_postings, lambda each: each.size, POSTINGS_KEPT)
        self._words_kept = Kept(self._read_words, lambda row: len(row[0]) + len(row[1]), WORDS_KEPT)
        self._passages_kept = Kept(self._read_passages, lambda _: 1, PASSAGES_KEPT)

    def kept_bytes(self) -> int:
        """Bytes of what is kept in memory after it was read, nearly."""
        passages = self._passages_kept.total * BYTES_OF_A_PASSAGE
        return self._postings_kept.total + self._words_kept.total + passages

    def snapshot(self) -> Snapshot:
        """What answering keeps in memory of the edition."""
        row = self._reading.records("select * from indexes where edition = ?", [self.key])[0]
        passage_ids = numbers(row["passage_ids"])
        return Snapshot(
            index=Index(
                passage_count=len(passage_ids),
                vocabulary=vocabulary_from(row),
                postings=self._postings,
                passage_words=self._passage_words,
                spellings=self._spellings,
            ),
            passage_ids=passage_ids,
            roles=np.frombuffer(row["roles"], np.int8),
            organizations=self._organizations(),
        )

    def _postings(self, stems: Sequence[int]) -> list[Postings]:
        found = self._postings_kept.of(stems)
        return [found.get(stem, NO_POSTINGS) for stem in stems]

    def _read_postings(self, stems: Sequence[int]) -> dict[int, Postings]:
        rows = self._reading.rows(
            "select stem, passages, impacts from postings where edition = ?"
            " and stem in (select value from json_each(?))",
            [self.key, json.dumps(stems)],
        )
        return {stem: postings_from(passages, impacts) for stem, passages, impacts in rows}

    def _passage_words(self, passages: Sequence[int]) -> PassageWords:
        found = self._words_kept.of(passages)
        return passage_words_from([found[passage] for passage in passages])

    def _read_words(self, passages: Sequence[int]) -> dict[int, tuple[bytes, bytes]]:
        rows = self._reading.rows(
            "select passage, words, sentence_sizes from passage_words where edition = ?"
            " and passage in (select value from json_each(?))",
            [self.key, json.dumps(passages)],
        )
        return {passage: (words, sizes) for passage, words, sizes in rows}

    def _spellings(self, keys: Sequence[int]) -> dict[int, Numbers]:
        rows = self._reading.rows(
            "select key, numbers from spellings where edition = ?"
            " and key in (select value from json_each(?))",
            [self.key, json.dumps(keys)],
        )
        return {key: numbers(blob) for key, blob in rows}

    def passages(self, keys: Iterable[int]) -> dict[int, tuple[int, Passage]]:
        """Passages by their keys: key to section key and passage."""
        return self._passages_kept.of(list(keys))

    def _read_passages(self, keys: Sequence[int]) -> dict[int, tuple[int, Passage]]:
        return passages_by_key(self._reading, keys)

    def section(self, section_id: int) -> SectionEntry | None:
        """One section by its key, or None."""
        return section_by_key(self._reading, section_id)

    def sections(self) -> tuple[SectionEntry, ...]:
        """All sections: by document, then in reading order."""
        rows = self._reading.records(
            "select placed_sections.* from edition_documents"
            " join placed_sections on placed_sections.document = edition_documents.document"
            " where edition = ? order by position, section_ordinal",
            [self.key],
        )
        return tuple(map(section_entry_from, rows))

    def opening_sections(self, limit: int) -> tuple[SectionEntry, ...]:
        """The first sections under whose heading something stands."""
        rows = self._reading.records(
            "select placed_sections.* from edition_documents"
            " join placed_sections on placed_sections.document = edition_documents.document"
            " where edition = ? and exists"
            " (select 1 from passages where passages.section = placed_sections.id)"
            " order by position, section_ordinal limit ?",
            [self.key, limit],
        )
        return tuple(map(section_entry_from, rows))

    def _organizations(self) -> tuple[KnownOrganization, ...]:
        rows = self._reading.records(
            "select * from organizations where edition = ? order by number", [self.key]
        )
        return tuple(map(known_organization_from, rows))

    def mentions(self, organization: int, limit: int) -> tuple[tuple[int, int], ...]:
        """Where an organization is named first: numbers of passages and sentences in them."""
        rows = self._reading.rows(
            "select passage, sentence from mentions where edition = ? and organization = ?"
            " order by passage, sentence limit ?",
            [self.key, organization, limit],
        )
        return tuple((passage, sentence) for passage, sentence in rows)

    def named_in(self, passage: int) -> tuple[int, ...]:
        """The organizations that a passage names, in the order of their numbers."""
        rows = self._reading.rows(
            "select distinct organization from mentions where edition = ? and passage = ?"
            " order by organization",
            [self.key, passage],
        )
        return tuple(row[0] for row in rows)

    def named_together(self, organization: int, limit: int) -> tuple[tuple[int, int], ...]:
        """The organizations that passages name together with one, and how many passages do."""
        rows = self._reading.rows(
            "select other.organization, count(distinct other.passage) as passages"
            " from mentions join mentions as other"
            " on other.edition = mentions.edition and other.passage = mentions.passage"
            " and other.organization != mentions.organization"
            " where mentions.edition = ? and mentions.organization = ?"
            " group by other.organization order by passages desc, other.organization limit ?",
            [self.key, organization, limit],
        )
        return tuple((number, passages) for number, passages in rows)

    def sections_naming(self, organization: int, limit: int) -> tuple[tuple[int, int], ...]:
        """The keys of the sections that name one first, and how many of their passages do."""
        ids = numbers(
            self._reading.rows("select passage_ids from indexes where edition = ?", [self.key])[0][
                0
            ]
        )
        named = self.mentions(organization, -1)
        keys = [int(ids[at]) for at in dict.fromkeys(passage for passage, _ in named)]
        rows = self._reading.rows(
            "select id, section from passages where id in (select value from json_each(?))",
            [json.dumps(keys)],
        )
        section_of = dict(rows)
        counts = Counter(section_of[key] for key in keys if key in section_of)
        return tuple(counts.items())[:limit]


def passages_by_key(reading: Reading, keys: Iterable[int]) -> dict[int, tuple[int, Passage]]:
    """Passages by their keys: key to section key and passage. Unknown keys are left out."""
    rows = reading.rows(
        f"select id, section, {PASSAGE_COLUMNS} from placed_passages"  # noqa: S608
        " where id in (select value from json_each(?))",
        [json.dumps(list(keys))],
    )
    return {key: (section, passage_from(values)) for key, section, *values in rows}


def section_by_key(reading: Reading, section_id: int) -> SectionEntry | None:
    """One section by its key, whatever edition it is of."""
    rows = reading.records("select * from placed_sections where id = ?", [section_id])
    return section_entry_from(rows[0]) if rows else None
