"""Questions out of scope: trials are fair, and their outcomes are read rightly."""

import pytest

from benchmarks.data import Article
from benchmarks.peers import entry
from benchmarks.scope import Outcomes, ask_trials, removed_articles, small_document

ARTICLES = tuple(
    Article(
        title=name,
        passages=tuple(f"{name} {word} here." for word in ("plays", "meets", "opens", "closes")),
        questions=tuple((f"What {word} {name}?", place) for place, word in enumerate("abcd")),
    )
    for name in ("Ada", "Bob", "Cem", "Dov", "Eve", "Fay", "Gil", "Hal", "Ida", "Jon")
)


def test_three_articles_of_ten_are_removed() -> None:
    trial = removed_articles(ARTICLES, seed=1)
    assert (len(trial.kept), len(trial.outside)) == (7, 12)
    kept = {question for article in trial.kept for question, _ in article.questions}
    assert not kept & set(trial.outside)
    assert trial != removed_articles(ARTICLES, seed=2)


@pytest.mark.parametrize("size", [3, 4, 6])
def test_a_small_document_has_its_size_and_only_its_questions(size: int) -> None:
    trial = small_document(ARTICLES, size, seed=1)
    assert sum(len(article.passages) for article in trial.kept) == size
    for article in trial.kept:
        assert all(place < len(article.passages) for _, place in article.questions)
    asked = sum(len(article.questions) for article in trial.kept)
    assert len(trial.outside) == round(asked * 3 / 7)
    names = {article.title for article in trial.kept}
    assert not any(question.rstrip("?").split()[-1] in names for question in trial.outside)


def test_outcomes_are_pooled_over_trials() -> None:
    outcomes = ask_trials(
        entry("SQLite FTS5"), [removed_articles(ARTICLES, seed) for seed in (1, 2)]
    )
    assert (outcomes.passages, outcomes.trials) == (28, 2)
    assert (len(outcomes.inside), len(outcomes.right), len(outcomes.outside)) == (56, 56, 24)
    assert outcomes.auroc == 1.0  # a name that is not there matches nothing


def test_at_most_one_in_twenty_false_answers_is_let_through() -> None:
    outside = tuple(number / 100 for number in range(1, 101))
    outcomes = Outcomes("x", 7, 1, (0.5, 0.95, 0.96, 0.99), (True,) * 4, outside)
    assert outcomes.answered == 0.5


def test_an_answer_out_of_scope_counts_as_wrong() -> None:
    outcomes = Outcomes("x", 7, 1, (1.0,), (True,), (1.0,))
    assert outcomes.calibration_error == pytest.approx(0.5)
