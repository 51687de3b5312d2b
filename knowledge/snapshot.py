"""What is read of a stored edition in one piece."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.arrays import Numbers
from knowledge.index import Index

# Measured: an organization with its names, and what recognizes them.
BYTES_OF_AN_ORGANIZATION = 4_000


@dataclass(frozen=True, slots=True)
class KnownOrganization:
    """An organization that an edition names.

    Attributes:
        key: Its own among those of the edition.
        name: Its full name as the documents write it first, else as the catalogue does.
        acronym: Its acronym.
        names, acronyms: Others that it goes by.
        entry: Its official name in the catalogue; None where that does not know it.
        passages: How many passages name it.
    """

    key: str
    name: str
    acronym: str | None
    names: tuple[str, ...]
    acronyms: tuple[str, ...]
    entry: str | None
    passages: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The part of an edition that is kept in memory.

    Attributes:
        index: Its index; postings and the words of passages are read when they are needed.
        passage_ids: The key of each passage; int32, shape (passages,).
        roles: The role of each passage's section; int8, shape (passages,).
        organizations: Its organizations, those with the most mentions first.
    """

    index: Index
    passage_ids: Numbers
    roles: NDArray[np.int8]
    organizations: tuple[KnownOrganization, ...]

    @property
    def size(self) -> int:
        """Bytes that it takes in memory, nearly."""
        vocabulary = self.index.vocabulary
        arrays = (vocabulary.stem_of, vocabulary.frequencies, vocabulary.greatest)
        blocks = len(vocabulary.words.block) + len(vocabulary.stems.block)
        held = sum(array.nbytes for array in (*arrays, self.passage_ids, self.roles))
        return held + blocks + BYTES_OF_AN_ORGANIZATION * len(self.organizations)
