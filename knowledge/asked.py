"""What is kept of questions that were answered: everything but who asked them."""

from dataclasses import dataclass
from typing import Self

from knowledge.answer import Answer, Verdict
from knowledge.editions import Reason

LONGEST_QUESTION = 300
"""Of a longer question its beginning is kept."""


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question that was answered. Who asked it is not in it.

    Attributes:
        server: Where it was asked, by the host program's key.
        asked_at: When, in seconds since 1970.
        question: The question as it was read, cut to :data:`LONGEST_QUESTION`.
        verdict: How far the documents answered it.
        passage: The key of the passage of the best quote; 0 where there was none.
        section: The key of that passage's section; 0 where there was none.
        confidence: That of the best quote; 0 where there was none.
        answer: The answer's key of the host program, by which votes are joined.
        by_catalogue: Whether the catalogue of organizations answered it.
        helpful: How many votes found the answer helpful.
        not_helpful: How many did not.
        reasons: Why they did not, as far as they told, sorted.
        id: Its own key; 0 before it is kept.
    """

    server: int
    asked_at: int
    question: str
    verdict: Verdict
    passage: int
    section: int
    confidence: float
    answer: int
    by_catalogue: bool = False
    helpful: int = 0
    not_helpful: int = 0
    reasons: tuple[Reason, ...] = ()
    id: int = 0

    @classmethod
    def answered_by(cls, answer: Answer, *, server: int, asked_at: int, key: int) -> Self:
        """What to keep of a question.

        Args:
            answer: The answer to it.
            server: Where it was asked.
            asked_at: When, in seconds since 1970.
            key: The answer's key of the host program.
        """
        best = next(iter(answer.quotes), None)
        return cls(
            server=server,
            asked_at=asked_at,
            question=_beginning(answer.read_as or answer.question),
            verdict=answer.verdict,
            passage=0 if best is None else best.id,
            section=0 if best is None else best.section_id,
            confidence=0.0 if best is None else best.confidence,
            answer=key,
            by_catalogue=answer.facts is not None,
        )

    @property
    def is_gap(self) -> bool:
        """Whether the documents seem to lack something: no sure answer, or one that did not help.

        One that as many found helpful as did not is none.
        """
        unsure = self.verdict is not Verdict.ANSWERED and not self.by_catalogue
        return self.not_helpful > self.helpful or (unsure and self.helpful <= self.not_helpful)


def _beginning(question: str) -> str:
    """A question in one line, cut at the end of a word where it is long."""
    line = " ".join(question.split())
    if len(line) <= LONGEST_QUESTION:
        return line
    cut = line[: LONGEST_QUESTION + 1].rpartition(" ")[0]
    return cut or line[:LONGEST_QUESTION]
