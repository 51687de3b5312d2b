"""What is read of a stored edition in one piece."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.arrays import Numbers
from knowledge.index import Index


@dataclass(frozen=True, slots=True)
class KnownOrganization:
    """An organization that an edition names.

    Attributes:
        name: Its full name as it was introduced.
        acronym: Its acronym.
        passages: How many passages name it.
    """

    name: str
    acronym: str | None
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
