"""The confidence and the ranking weights, learnt on some sources and measured on others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.learning.observing import SCORED, Observation
from benchmarks.learning.regression import (
    Choice,
    Flags,
    Logistic,
    Numbers,
    fit_choice,
    fit_logistic,
)
from knowledge.confidence import EVIDENCE
from knowledge.evaluation import auroc, calibration_error
from knowledge.features import WEIGHTS

FOLDS = 5
PENALTY = 1e-3
# Some parts of a score vary little, so their weights are large: they must not be held down.
RANKING_PENALTY = 1e-4
# What a passage scores that covers all of a question; only ratios of weights are learnt.
FULL_SCORE = 6.0
# What all FAQs together count beside 1 for the encyclopedia. Their answers seldom repeat the
# words of the question, as whoever asked had not seen them, so from words alone far less can
# be told. The more they count, the less sure the confidence is of encyclopedias: this is
# about as much as keeps its calibration error there at 0.05 or less for every size.
FAQ_IMPORTANCE = 0.03
MOST_FALSE_ANSWERS = 0.05
# What counts how far the next passage is behind says better how likely the best one is right,
# but parts questions with an answer from others worse. So much of it costs nothing there on
# held-out sources: AUROC 0.986 as without, calibration error 0.029 instead of 0.032.
LEAD_SHARE = 0.25
COVERING = ("term", "passage", "sentence", "pairs", "letters")
# Among fewer passages the right one comes first with nearly any weights.
HARD_SIZE = 500


def _importance(observations: Sequence[Observation]) -> Numbers:
    encyclopedia = np.array([each.encyclopedia for each in observations])
    counts = {kind: max(1, int((encyclopedia == kind).sum())) for kind in (True, False)}
    return np.where(encyclopedia, 1 / counts[True], FAQ_IMPORTANCE / counts[False])


def fit_confidence(observations: Sequence[Observation]) -> Logistic:
    """Learn the probability that the best hit is right.

    Two are learnt, with the lead and without, and mixed; see ``LEAD_SHARE``.
    """
    evidence = np.array([each.evidence for each in observations])
    lead = EVIDENCE.index("lead")
    led = _fit(observations, evidence)
    alone = _fit(observations, np.delete(evidence, lead, axis=1))
    return Logistic(
        bias=LEAD_SHARE * led.bias + (1 - LEAD_SHARE) * alone.bias,
        weights=LEAD_SHARE * led.weights + (1 - LEAD_SHARE) * np.insert(alone.weights, lead, 0.0),
    )


def _fit(observations: Sequence[Observation], evidence: Numbers) -> Logistic:
    right = np.array([each.right for each in observations])
    return fit_logistic(evidence, right, _importance(observations), PENALTY)


@dataclass(frozen=True, slots=True)
class Part:
    """How a confidence does on some questions.

    Attributes:
        count: How many they are.
        right: Share whose best hit is right.
        auroc: How well it parts questions with an answer from those without.
        answered: Share of those with an answer that is surer than all but 5 % of the others.
        calibration_error: See :func:`knowledge.evaluation.calibration_error`.
        bias: The mean confidence less the share that is right.
    """

    count: int
    right: float
    auroc: float
    answered: float
    calibration_error: float
    bias: float


@dataclass(frozen=True, slots=True)
class Held:
    """The confidence in each observation, learnt without its source.

    Attributes:
        observations: The observations.
        confidences: One for each; shape (observations,).
    """

    observations: tuple[Observation, ...]
    confidences: Numbers

    def part(self, chosen: Flags) -> Part:
        """How the confidence does on some of them; shape of ``chosen`` (observations,)."""
        sure = self.confidences[chosen]
        kept = [each for each, taken in zip(self.observations, chosen, strict=True) if taken]
        answerable = np.array([each.answerable for each in kept])
        right = [each.right for each in kept]
        cutoff = float(np.quantile(sure[~answerable], 1 - MOST_FALSE_ANSWERS))
        return Part(
            count=len(kept),
            right=float(np.mean(right)),
            auroc=auroc(sure[answerable].tolist(), sure[~answerable].tolist()) or 0.0,
            answered=float(np.mean(sure[answerable] > cutoff)),
            calibration_error=calibration_error(sure.tolist(), right),
            bias=float(np.mean(sure) - np.mean(right)),
        )

    def parts(self, sizes: Sequence[int]) -> Iterator[tuple[str, Part]]:
        """By kind of source, and the encyclopedia's by size, spelling and kind of absence."""
        encyclopedia = self._flags("encyclopedia")
        far = self._flags("answerable") | ~self._flags("near")
        asked = ~self._flags("misspelt")
        yield "FAQs", self.part(~encyclopedia)
        yield "encyclopedia", self.part(encyclopedia)
        yield "without near misses", self.part(encyclopedia & far)
        yield "the same, misspelt", self.part(encyclopedia & far & ~asked)
        yield "the same, as asked", self.part(encyclopedia & far & asked)
        of_size = np.array([each.size for each in self.observations])
        for size in sizes:
            yield f"  {size:,} passages", self.part(encyclopedia & far & asked & (of_size == size))

    def _flags(self, name: str) -> Flags:
        return np.array([getattr(each, name) for each in self.observations])


def _others(folded: Sequence[Sequence[Observation]], held: int) -> list[Observation]:
    return [each for number, part in enumerate(folded) if number != held for each in part]


def held_out(folded: Sequence[Sequence[Observation]]) -> Held:
    """Learn on all folds but one and be confident on that one, for each in turn."""
    confidences = [
        fit_confidence(_others(folded, number)).probability(
            np.array([each.evidence for each in part])
        )
        for number, part in enumerate(folded)
    ]
    return Held(tuple(each for part in folded for each in part), np.concatenate(confidences))


def today() -> Numbers:
    """The ranking weights that are in use, in the order of ``SCORED``."""
    return np.array([WEIGHTS[name] for name in SCORED])


def fit_ranking(observations: Sequence[Observation]) -> Numbers:
    """Learn the ranking weights, in the order of ``SCORED``."""
    kept = [each for each in observations if each.gold.any() and each.size >= HARD_SIZE]
    weights = fit_choice(
        [Choice(each.candidates, each.gold) for each in kept], _importance(kept), RANKING_PENALTY
    )
    return np.asarray(FULL_SCORE * weights / sum(weights[SCORED.index(each)] for each in COVERING))


def _recall(observations: Sequence[Observation], weights: Numbers) -> float:
    asked = [each for each in observations if each.answerable]
    return float(np.mean([each.gold[np.argmax(each.candidates @ weights)] for each in asked]))


def ranking_recall(folded: Sequence[Sequence[Observation]], *, learnt: bool) -> tuple[float, float]:
    """Recall@1 on the encyclopedia and on FAQs, with weights learnt elsewhere or today's."""
    shares: dict[bool, list[float]] = {True: [], False: []}
    for number, part in enumerate(folded):
        weights = fit_ranking(_others(folded, number)) if learnt else today()
        for kind, recalls in shares.items():
            recalls.append(_recall([each for each in part if each.encyclopedia == kind], weights))
    return float(np.mean(shares[True])), float(np.mean(shares[False]))
