"""Rows to dataclasses and back."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

import numpy as np

from knowledge.answer import Verdict
from knowledge.arrays import Numbers
from knowledge.asked import AskedQuestion
from knowledge.contents import SectionEntry
from knowledge.document import DocumentLabel, Passage, PassageKind, Section, Sentence
from knowledge.editions import Edition, Reason, Vote
from knowledge.index import PassageWords, Postings
from knowledge.snapshot import KnownOrganization
from knowledge.vocabulary import Vocabulary, WordList

Row = Mapping[str, Any]
_NUMBER_SIZE = 4


def numbers(blob: bytes) -> Numbers:
    """An int32 array from the bytes that it was stored as."""
    return np.frombuffer(blob, np.int32)


def postings_from(passages: bytes, impacts: bytes) -> Postings:
    """Postings from the two arrays that they were stored as."""
    return Postings(numbers(passages), np.frombuffer(impacts, np.uint8))


def edition_from(row: Row) -> Edition:
    """An edition from its row."""
    return Edition(
        key=row["number"],
        number=row["ordinal"],
        published_at=datetime.fromisoformat(row["published_at"]),
        summary=row["summary"],
        documents=row["documents"],
        sections=row["sections"],
        passages=row["passages"],
        author=row["author"],
    )


def section_from(row: Row) -> Section:
    """A section from a row that has ``name``, ``title``, ``path`` and ``section_ordinal``."""
    return _section(row["name"], row["title"], row["path"], row["section_ordinal"])


@lru_cache(maxsize=1024)
def _section(name: str, title: str, path: str, ordinal: int) -> Section:
    return Section(DocumentLabel(name, title), tuple(json.loads(path)), ordinal)


def section_entry_from(row: Row) -> SectionEntry:
    """A section as the contents list it, from a row that counts its ``passages``."""
    return SectionEntry(row["id"], section_from(row), row["passages"])


def passage_words_from(rows: Sequence[tuple[bytes, bytes]]) -> PassageWords:
    """The words of passages from pairs of ``words`` and ``sentence_sizes``."""
    sizes = [sentence_sizes for _, sentence_sizes in rows]
    return PassageWords(
        words=numbers(b"".join(words for words, _ in rows)),
        sentence_sizes=numbers(b"".join(sizes)),
        passage_sizes=np.array([len(each) // _NUMBER_SIZE for each in sizes], np.int32),
    )


def vocabulary_from(row: Row) -> Vocabulary:
    """A vocabulary from the row of an index."""
    return Vocabulary(
        words=WordList(row["words"]),
        stems=WordList(row["stems"]),
        stem_of=numbers(row["stem_of"]),
        frequencies=numbers(row["frequencies"]),
        greatest=np.frombuffer(row["greatest"], np.uint8),
        language=row["language"],
    )


def known_organization_from(row: Row) -> KnownOrganization:
    """An organization of an edition from its row."""
    return KnownOrganization(
        key=row["key"],
        name=row["name"],
        acronym=row["acronym"],
        names=tuple(json.loads(row["names"])),
        acronyms=tuple(json.loads(row["acronyms"])),
        entry=row["entry"],
        passages=row["passages"],
    )


PASSAGE_COLUMNS = "name, title, path, section_ordinal, ordinal, kind, text, sentences"


def passage_from(values: Sequence[Any]) -> Passage:
    """A passage from the values of ``PASSAGE_COLUMNS``."""
    name, title, path, section_ordinal, ordinal, kind, text, sentences = values
    return Passage(
        section=_section(name, title, path, section_ordinal),
        ordinal=ordinal,
        kind=PassageKind(kind),
        text=text,
        sentences=sentences_from(text, sentences),
    )


def sentences_from(text: str, places: str) -> tuple[Sentence, ...]:
    """The sentences of a text from their places as they are stored."""
    return tuple(Sentence(text[start:end], start, end) for start, end in json.loads(places))


def path_text(section: Section) -> str:
    """The path of a section as it is stored."""
    return json.dumps(section.path, ensure_ascii=False)


def passage_values(passage: Passage) -> tuple[int, str, str, str]:
    """A passage's ordinal, kind, text and the places of its sentences, as they are stored."""
    places = ",".join(f"[{sentence.start},{sentence.end}]" for sentence in passage.sentences)
    return passage.ordinal, passage.kind.value, passage.text, f"[{places}]"


def vote_from(row: Row) -> Vote:
    """A vote from its row."""
    told = row["reason"]
    reason = None if told is None else Reason(told)
    return Vote(**{**row, "helpful": bool(row["helpful"]), "reason": reason})


def question_from(row: Row) -> AskedQuestion:
    """A question from its row and the votes on its answer."""
    told = sorted(row["reasons"].split(",")) if row["reasons"] else []
    changed = {
        "verdict": Verdict(row["verdict"]),
        "by_catalogue": bool(row["by_catalogue"]),
        "reasons": tuple(map(Reason, told)),
    }
    return AskedQuestion(**{**row, **changed})
