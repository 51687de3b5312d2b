"""Which words of a text changed: those that stayed, went and came."""

import re
from dataclasses import dataclass

from rapidfuzz.distance import Indel

# Words; letters of scripts that part no words by spaces count one by one.
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"\s+|[{_UNSPACED}]|[^\s{_UNSPACED}]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a passage.

    Attributes:
        before: As they were; empty if they are new.
        after: As they are; empty if they are gone.
    """

    before: str
    after: str

    @property
    def kept(self) -> bool:
        """Whether they stayed the same."""
        return self.before == self.after


def pieces(before: str, after: str) -> tuple[Piece, ...]:
    """The words of a text that changed: those that stayed, went and came, in order.

    Put together, what the pieces were is the text before, what they are the text after.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    found: list[Piece] = []
    for step in Indel.opcodes(old, new):
        changed = step.tag != "equal"
        piece = Piece(
            "".join(old[step.src_start : step.src_end]),
            "".join(new[step.dest_start : step.dest_end]),
        )
        if found and changed and not found[-1].kept:
            piece = _joined(found.pop(), piece)
        elif len(found) > 1 and changed and not found[-1].before.strip():
            space = found.pop()  # a space alone parts no two changes
            piece = _joined(_joined(found.pop(), space), piece)
        found.append(piece)
    return tuple(found)


def _joined(first: Piece, second: Piece) -> Piece:
    return Piece(first.before + second.before, first.after + second.after)
