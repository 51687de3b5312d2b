"""Rows to dataclasses and back."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import numpy as np

from knowledge.answer import Edition, SectionEntry
from knowledge.document import DocumentLabel, Passage, PassageKind, Section, Sentence
from knowledge.index import Numbers, PassageWords, Postings, Vocabulary

Row = Mapping[str, Any]


def numbers(blob: bytes) -> Numbers:
    """An int32 array from the bytes that it was stored as."""
    return np.frombuffer(blob, np.int32)


def postings_from(row: Row) -> Postings:
    """Postings from a row that has ``passages`` and ``impacts``."""
    return Postings(numbers(row["passages"]), np.frombuffer(row["impacts"], np.uint8))


def edition_from(row: Row) -> Edition:
    """An edition from its row."""
    return Edition(
        number=row["number"],
        published_at=datetime.fromisoformat(row["published_at"]),
        summary=row["summary"],
        documents=row["documents"],
        sections=row["sections"],
        passages=row["passages"],
    )


def section_from(row: Row) -> Section:
    """A section from a row that has ``name``, ``title``, ``path`` and ``section_ordinal``."""
    return Section(
        document=DocumentLabel(row["name"], row["title"]),
        path=tuple(json.loads(row["path"])),
        ordinal=row["section_ordinal"],
    )


def section_entry_from(row: Row) -> SectionEntry:
    """A section as the contents list it, from a row that counts its ``passages``."""
    return SectionEntry(row["id"], section_from(row), row["passages"])


def passage_words_from(row: Row, vocabulary: Vocabulary) -> PassageWords:
    """The words of a passage from a row that has ``words`` and ``sentences``."""
    words = numbers(row["words"])
    return PassageWords(words, vocabulary.stem_of[words], numbers(row["sentences"]))


def passage_from(row: Row) -> Passage:
    """A passage from a row that has its own columns and those of its section."""
    text: str = row["text"]
    return Passage(
        section=section_from(row),
        ordinal=row["ordinal"],
        kind=PassageKind(row["kind"]),
        text=text,
        sentences=tuple(
            Sentence(text[start:end], start, end) for start, end in json.loads(row["sentences"])
        ),
    )


def passage_row(passage: Passage, document: int, section: int) -> dict[str, object]:
    """The row of a passage."""
    return {
        "document": document,
        "section": section,
        "ordinal": passage.ordinal,
        "kind": passage.kind.value,
        "text": passage.text,
        "sentences": json.dumps(
            [(sentence.start, sentence.end) for sentence in passage.sentences],
            separators=(",", ":"),
        ),
    }
