"""Logistic regression, for one passage and for the choice among several."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]

MOST_STEPS = 100
SETTLED = 1e-8


def logistic(values: Numbers) -> Numbers:
    """``1 / (1 + exp(-x))``, for any size of x."""
    return np.exp(-np.logaddexp(0.0, -values))


@dataclass(frozen=True, slots=True)
class Logistic:
    """A probability as a logistic function of weighted features.

    Attributes:
        bias: What is added to the weighted features.
        weights: One for each feature; shape (features,).
    """

    bias: float
    weights: Numbers

    def probability(self, features: Numbers) -> Numbers:
        """The probability for each row; shapes (rows, features) to (rows,)."""
        return logistic(features @ self.weights + self.bias)


def fit_logistic(features: Numbers, right: Flags, importance: Numbers, penalty: float) -> Logistic:
    """Fit by Newton's method (iteratively reweighted least squares) with an L2 penalty.

    Features are brought to unit deviation first, so that the penalty treats them alike; the
    bias is not penalised. See Hastie, Tibshirani & Friedman, *The Elements of Statistical
    Learning*, 2nd edition, 4.4.1.

    Args:
        features: Shape (rows, features).
        right: What is to be foretold; shape (rows,).
        importance: How much each row counts; shape (rows,).
        penalty: Strength of the L2 penalty, above 0, beside a mean loss.
    """
    share = importance / importance.sum()
    centre = share @ features
    spread = np.sqrt(share @ (features - centre) ** 2) + 1e-12
    rows = np.column_stack([(features - centre) / spread, np.ones(len(features))])
    shrink = np.append(np.full(features.shape[1], penalty), 0.0)
    weights = np.zeros(rows.shape[1])
    for _ in range(MOST_STEPS):
        found = logistic(rows @ weights)
        slope = rows.T @ (share * (found - right)) + shrink * weights
        curve = (rows * (share * found * (1 - found))[:, None]).T @ rows
        step = np.linalg.solve(curve + np.diag(shrink + 1e-12), slope)
        weights -= step
        if float(np.abs(step).max()) < SETTLED:
            break
    scaled = weights[:-1] / spread
    return Logistic(float(weights[-1] - scaled @ centre), scaled)


@dataclass(frozen=True, slots=True)
class Choice:
    """Candidates of one question.

    Attributes:
        features: Shape (candidates, features).
        gold: Which of them answer, at least one; shape (candidates,).
    """

    features: Numbers
    gold: Flags


def _softmax(values: Numbers) -> Numbers:
    powers = np.exp(values - values.max())
    return np.asarray(powers / powers.sum())


def _moments(rows: Numbers, share: Numbers) -> tuple[Numbers, Numbers]:
    mean = share @ rows
    return mean, (rows * share[:, None]).T @ rows - np.outer(mean, mean)


def fit_choice(choices: Sequence[Choice], importance: Numbers, penalty: float) -> Numbers:
    """Fit weights that give the right candidates of each question the highest score.

    Conditional logistic regression (McFadden 1974): the likelihood that a right one is
    chosen by the softmax of the scores. Where several are right, their sum counts. Each
    step is Newton's with the curvature of the softmax alone, which is never negative.

    Args:
        choices: Questions with at least one right candidate.
        importance: How much each question counts; shape (choices,).
        penalty: Strength of the L2 penalty, above 0, beside a mean loss.

    Returns:
        The weights; shape (features,).
    """
    count = choices[0].features.shape[1]
    weights = np.ones(count)
    for _ in range(MOST_STEPS):
        slope, curve = -penalty * weights, penalty * np.eye(count)
        for each, counts in zip(choices, importance / importance.sum(), strict=True):
            share = _softmax(each.features @ weights)
            mean, spread = _moments(each.features, share)
            own = _softmax(np.where(each.gold, each.features @ weights, -np.inf))
            slope += counts * (own @ each.features - mean)
            curve += counts * spread
        step = np.linalg.solve(curve, slope)
        weights += step
        if float(np.abs(step).max()) < SETTLED:
            break
    return weights
