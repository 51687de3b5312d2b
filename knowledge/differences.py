"""What differs between two states of the documents: pure functions and frozen values.

Documents are the same by their names, or by their bytes where one was renamed. Within a
document, headings and passages are matched by place and likeness, so that what moved is
neither removed nor added.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from rapidfuzz import fuzz

from knowledge.document import Document, DocumentLabel, Passage, PassageKind, Section
from knowledge.matching import Matching, Pair, match
from knowledge.wording import Piece, pieces

# Below these likenesses (0 to 100) a text is another one and no changed one.
LIKE_PASSAGES = 55
LIKE_HEADINGS = 60
# A heading is the same one, in whatever words, if more of its passages than this (in a hundred)
# stand under it still.
MOST = 50


class Change(StrEnum):
    """What became of something."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class PassageDifference:
    """A passage that differs; one of the two is there at least.

    Attributes:
        before: As it was; None if it is new.
        after: As it is; None if it is gone.
    """

    before: Passage | None
    after: Passage | None

    @property
    def change(self) -> Change:
        """What became of it; a passage of the same words elsewhere has moved."""
        if self.before is None:
            return Change.ADDED
        if self.after is None:
            return Change.REMOVED
        same = _passage_key(self.before) == _passage_key(self.after)
        return Change.MOVED if same else Change.CHANGED

    @property
    def passage(self) -> Passage:
        """As it is, else as it was."""
        passage = self.after or self.before
        assert passage is not None  # noqa: S101  # as the class says
        return passage

    def pieces(self) -> tuple[Piece, ...]:
        """Its words in order: those that stayed, went and came."""
        before = self.before.text if self.before else ""
        after = self.after.text if self.after else ""
        return pieces(before, after)


@dataclass(frozen=True, slots=True)
class HeadingDifference:
    """A heading whose own words or level differ; one of the two is there at least.

    Attributes:
        before: Its section as it was; None if it is new.
        after: Its section as it is; None if it is gone.
    """

    before: Section | None
    after: Section | None

    @property
    def change(self) -> Change:
        """What became of it; a heading of the same words elsewhere has moved."""
        if self.before is None:
            return Change.ADDED
        if self.after is None:
            return Change.REMOVED
        same = _heading_key(self.before) == _heading_key(self.after)
        return Change.MOVED if same else Change.CHANGED


@dataclass(frozen=True, slots=True)
class DocumentDifference:
    """A document that differs; one of the two labels is there at least.

    Attributes:
        before: Its name and title as they were; None if it is new.
        after: Its name and title as they are; None if it is gone.
        headings: Its headings that differ, in reading order.
        passages: Its passages that differ, in reading order.
    """

    before: DocumentLabel | None
    after: DocumentLabel | None
    headings: tuple[HeadingDifference, ...]
    passages: tuple[PassageDifference, ...]

    @property
    def change(self) -> Change:
        """What became of it."""
        if self.before is None:
            return Change.ADDED
        return Change.REMOVED if self.after is None else Change.CHANGED

    @property
    def label(self) -> DocumentLabel:
        """What it is called, else what it was called."""
        label = self.after or self.before
        assert label is not None  # noqa: S101  # as the class says
        return label


@dataclass(frozen=True)
class Difference:
    """What differs between two states of the documents.

    Attributes:
        documents: Those that differ: in the order of the new state, the removed ones last.
        names: The names of all documents of the new state, in order.
        reordered: Whether documents that are in both states changed their order.
    """

    documents: tuple[DocumentDifference, ...]
    names: tuple[str, ...]
    reordered: bool = False

    def __bool__(self) -> bool:
        return bool(self.documents) or self.reordered

    @cached_property
    def passages(self) -> Counter[Change]:
        """How many passages became what."""
        return Counter(each.change for document in self.documents for each in document.passages)


def differences(old: Sequence[Document], new: Sequence[Document]) -> Difference:
    """What differs between two states of the documents.

    Args:
        old: The documents as they were, each of another name.
        new: The documents as they are, each of another name.
    """
    pairs = _same_documents(old, new)
    found = [
        _document_difference(before, after)
        for before, after in pairs
        if not _is_same(before, after)
    ]
    known = {id(before) for before, _ in pairs}
    found += [_document_difference(each, None) for each in old if id(each) not in known]
    places = {id(document): place for place, document in enumerate(old)}
    order = [places[id(before)] for before, _ in pairs if before is not None]
    return Difference(
        documents=tuple(each for each in found if each is not None),
        names=tuple(document.name for document in new),
        reordered=order != sorted(order),
    )


def _same_documents(
    old: Sequence[Document], new: Sequence[Document]
) -> list[tuple[Document | None, Document]]:
    """Each document of the new state with the one that it was."""
    by_name = {document.name: document for document in old}
    names = {document.name for document in new}
    by_digest = {document.digest: document for document in old if document.name not in names}
    return [(by_name.get(each.name) or by_digest.pop(each.digest, None), each) for each in new]


def _is_same(before: Document | None, after: Document) -> bool:
    """Whether a document is as it was: the same bytes by the same name."""
    return before is not None and (before.label, before.digest) == (after.label, after.digest)


def _document_difference(
    before: Document | None, after: Document | None
) -> DocumentDifference | None:
    """How a document differs; None where nothing of it does but perhaps its bytes."""
    old = tuple(before.passages) if before else ()
    new = tuple(after.passages) if after else ()
    passages = _match_passages(old, new)
    old_sections = before.sections if before else ()
    new_sections = after.sections if after else ()
    headings = _match_headings(old_sections, new_sections, _shared(passages, old, new))
    became = dict([*headings.kept, *headings.moved, *headings.changed])
    moved = [
        (at_old, at_new)
        for at_old, at_new in passages.kept
        if became.get(old[at_old].section.ordinal) != new[at_new].section.ordinal
    ]
    found = DocumentDifference(
        before=before.label if before else None,
        after=after.label if after else None,
        headings=tuple(
            HeadingDifference(
                None if at_old is None else old_sections[at_old],
                None if at_new is None else new_sections[at_new],
            )
            for at_old, at_new in _in_order(headings)
        ),
        passages=tuple(
            PassageDifference(
                None if at_old is None else old[at_old],
                None if at_new is None else new[at_new],
            )
            for at_old, at_new in _in_order(passages, moved)
        ),
    )
    same = found.before == found.after and not found.headings and not found.passages
    return None if same else found


def _passage_key(passage: Passage) -> tuple[PassageKind, str]:
    return passage.kind, passage.text


def _heading_key(section: Section) -> tuple[int, str]:
    """A heading by its own words and level: one above it may have changed."""
    return len(section.path), section.title


def _match_passages(old: Sequence[Passage], new: Sequence[Passage]) -> Matching:
    def likeness(at_old: int, at_new: int) -> float:
        before, after = old[at_old].text, new[at_new].text
        return fuzz.ratio(before, after, score_cutoff=LIKE_PASSAGES)

    return match(
        [_passage_key(each) for each in old], [_passage_key(each) for each in new], likeness
    )


def _shared(
    passages: Matching, old: Sequence[Passage], new: Sequence[Passage]
) -> Counter[tuple[int, int]]:
    """How many passages an old section and a new one have in common."""
    pairs = (*passages.kept, *passages.moved, *passages.changed)
    return Counter((old[a].section.ordinal, new[b].section.ordinal) for a, b in pairs)


def _match_headings(
    old: Sequence[Section], new: Sequence[Section], shared: Counter[tuple[int, int]]
) -> Matching:
    held: Counter[int] = Counter()
    for (at_old, _), count in shared.items():
        held[at_old] += count

    def likeness(at_old: int, at_new: int) -> float:
        titles = fuzz.ratio(old[at_old].title, new[at_new].title, score_cutoff=LIKE_HEADINGS)
        if at_old not in held:
            return titles
        stayed = 100 * shared[at_old, at_new] / held[at_old]
        return max(titles, stayed if stayed > MOST else 0)

    return match(
        [_heading_key(each) for each in old], [_heading_key(each) for each in new], likeness
    )


def _in_order(
    matching: Matching, moved: Sequence[Pair] = ()
) -> Iterator[tuple[int | None, int | None]]:
    """What differs by its places, each removed one behind the one that it stood behind."""
    pairs = [*matching.moved, *matching.changed, *moved]
    stood = sorted([*matching.kept, *matching.changed])
    placed: list[tuple[int, int, int | None, int | None]] = [
        (at_new, 1, at_old, at_new) for at_old, at_new in pairs
    ]
    placed += [(at_new, 1, None, at_new) for at_new in matching.added]
    for at_old in matching.removed:
        number = bisect_left(stood, (at_old, 0))
        placed.append((stood[number - 1][1] + 1 if number else 0, 0, at_old, None))
    for _, _, before, after in sorted(placed, key=lambda each: each[:2]):
        yield before, after
