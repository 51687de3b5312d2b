"""What the engine tells of its editions: their state, and what a refresh did."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from knowledge.document import DocumentLabel


@dataclass(frozen=True, slots=True)
class Edition:
    """One immutable, numbered state of a knowledge base.

    Attributes:
        key: Its key in the file.
        number: 1 for the first of a server; its next publication gets the next number.
        published_at: When, with its time zone (UTC).
        summary: What changed, in a line.
        documents, sections, passages: How many it holds.
        author: Who published it, by the host program's own key; None for the operator.
    """

    key: int
    number: int
    published_at: datetime
    summary: str
    documents: int
    sections: int
    passages: int
    author: int | None = None


@dataclass(frozen=True, slots=True)
class RefreshReport:
    """What a refresh did.

    Attributes:
        edition: The number of the edition in force afterwards.
        published: Whether the refresh published it; False if nothing had changed.
        added, changed, removed, unchanged: Names of documents, sorted.
        passages: How many passages the edition in force holds.
        seconds: How long the refresh took.
    """

    edition: int
    published: bool
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    passages: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Status:
    """The state of a knowledge base at a glance.

    Attributes:
        edition: The edition in force.
        documents: Its documents.
        organizations: How many organizations its documents name.
        words: How many distinct words its vocabulary holds.
        size: Bytes that the database takes on disk.
        refreshing: Whether a refresh is under way in this process.
    """

    edition: Edition
    documents: tuple[DocumentLabel, ...]
    organizations: int
    words: int
    size: int
    refreshing: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a refresh has come.

    Attributes:
        done: Documents read so far; while the edition is indexed, rows of its index.
        total: How many there are in all.
        document: The name of the document that was read last; None while the edition is
            indexed.
    """

    done: int
    total: int
    document: str | None


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """Where an answer stands, by the host program's own keys. None of its words are kept.

    Attributes:
        question: The question's key.
        channel: Where both stand.
        answer: The answer's key.
        asker: Who asked.
        given_at: When, in seconds since 1970.
    """

    question: int
    channel: int
    answer: int
    asker: int
    given_at: int


class Reason(StrEnum):
    """Why an answer did not help."""

    BESIDE = "beside"
    """It does not answer the question."""
    OUTDATED = "outdated"
    UNCLEAR = "unclear"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Vote:
    """Whether an answer helped somebody. Neither who they are nor what they asked is kept.

    Attributes:
        answer: The answer's key of the host program.
        voter: A fingerprint by which the same voter is known again for this answer.
        passage: The key of the passage that the answer quoted first; 0 where it quoted none.
        helpful: Whether it helped.
        voted_at: When, in seconds since 1970.
        reason: Why it did not help; None where it helped, or the voter did not tell.
    """

    answer: int
    voter: str
    passage: int
    helpful: bool
    voted_at: int
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A change that somebody made in a server.

    Attributes:
        server: The server's id.
        made_at: When, in seconds since 1970.
        author: Who made it, by the host program's own key.
        action: What it was, by the host program's own word.
        details: What of it is to be told; JSON can hold it.
    """

    server: int
    made_at: int
    author: int
    action: str
    details: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Draft:
    """Documents that somebody gave, or would remove, and nobody published yet.

    Attributes:
        key: Its key.
        author: Who gave them, by the host program's own key.
        made_at: When, in seconds since 1970.
        files: Their bytes by their names; None for one that is to be removed.
    """

    key: int
    author: int
    made_at: int
    files: Mapping[str, bytes | None]

    @property
    def added(self) -> dict[str, bytes]:
        """The documents to add, or to put in the place of those of the same names."""
        return {name: data for name, data in self.files.items() if data is not None}

    @property
    def removed(self) -> tuple[str, ...]:
        """The names of the documents to remove."""
        return tuple(name for name, data in self.files.items() if data is None)
