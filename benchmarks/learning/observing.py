"""What the engine makes of questions whose answers are known."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.learning.regression import Flags, Numbers
from benchmarks.learning.samples import Sample
from knowledge.confidence import evidence
from knowledge.document import DocumentLabel, Passage, PassageKind, Section
from knowledge.features import WEIGHTS
from knowledge.indexing import build_index
from knowledge.language.sentences import split_sentences
from knowledge.organizations import Recognizer
from knowledge.question import QuestionReader
from knowledge.ranking import CANDIDATES, Hit, Ranker

# The parts of a score whose weights can be learnt; see :class:`knowledge.features.Features`.
SCORED = tuple(WEIGHTS)


@dataclass(frozen=True, slots=True)
class Observation:
    """What came back for one question.

    Attributes:
        size: How many paragraphs the collection was meant to have.
        encyclopedia: Whether the collection is of encyclopedia articles.
        answerable: Whether the collection answers the question.
        near: Whether the question is about a document of the collection.
        misspelt: Whether the question was misspelt.
        evidence: What speaks for the best hit; shape (evidence,), see
            :func:`knowledge.confidence.evidence`.
        candidates: The features of every hit, best first; shape (hits, len(SCORED)).
        gold: Which hits answer; shape (hits,).
    """

    size: int
    encyclopedia: bool
    answerable: bool
    near: bool
    misspelt: bool
    evidence: Numbers
    candidates: Numbers
    gold: Flags

    @property
    def right(self) -> bool:
        """Whether the best hit answers."""
        return bool(self.gold[0])


def _passages(sample: Sample) -> list[Passage]:
    sections = {
        title: Section(DocumentLabel(title, title), (title,), 0) for title, _ in sample.passages
    }
    return [
        Passage(sections[title], place, PassageKind.PARAGRAPH, text, split_sentences(text))
        for place, (title, text) in enumerate(sample.passages)
    ]


def _scored(hits: Sequence[Hit]) -> Numbers:
    rows = [[getattr(hit.features, name) for name in SCORED] for hit in hits]
    return np.array(rows, np.float64)


def observe(sample: Sample) -> list[Observation]:
    """Ask everything of a collection.

    Questions that name no subject or meet no passage are left out: what is answered to them
    does not hang on a weight.
    """
    passages = _passages(sample)
    index = build_index(passages).reader()
    reader = QuestionReader(index, Recognizer(()))
    ranker = Ranker(index, np.zeros(len(passages), np.int8))
    found: list[Observation] = []
    for trial in sample.trials:
        query = reader.read(trial.question)
        hits = ranker.rank(query, CANDIDATES) if query.subject else ()
        if hits:
            found.append(
                Observation(
                    size=sample.size,
                    encyclopedia=sample.encyclopedia,
                    answerable=bool(trial.gold),
                    near=trial.near,
                    misspelt=trial.misspelt,
                    evidence=np.array(evidence(hits[0], query, len(passages))),
                    candidates=_scored(hits),
                    gold=np.array([hit.passage in trial.gold for hit in hits]),
                )
            )
    return found
