"""What is read of a stored edition in one piece."""

from dataclasses import dataclass

from knowledge.index import Numbers, Vocabulary


@dataclass(frozen=True, slots=True)
class StoredIndex:
    """The part of an index that is kept in memory.

    Attributes:
        vocabulary: The edition's words and stems.
        passage_ids: The key of each passage; int32, shape (passages,).
        roles: The role of each passage's section; int32, shape (passages,).
    """

    vocabulary: Vocabulary
    passage_ids: Numbers
    roles: Numbers
