"""What is read of a stored edition in one piece."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.arrays import Numbers
from knowledge.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class StoredIndex:
    """The part of an index that is kept in memory.

    Attributes:
        vocabulary: The edition's words and stems.
        passage_ids: The key of each passage; int32, shape (passages,).
        roles: The role of each passage's section; int8, shape (passages,).
    """

    vocabulary: Vocabulary
    passage_ids: Numbers
    roles: NDArray[np.int8]
