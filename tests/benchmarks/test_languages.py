"""How sure to be in a language is learnt from one text in many languages."""

import random

import numpy as np
import pytest

from benchmarks.learning.languages import HelpPage, draw, fit_shift, read_help_page, translated
from benchmarks.learning.regression import Logistic

PAGE = """
<page xmlns="http://projectmallard.org/1.0/" id="club">
  <info><title type="sort">1</title><desc>How members get &amp; keep a key.</desc></info>
  <title>Why is the <em>club</em> closed?</title>
  <p>The club is closed on Sundays, as <link xref="rules">the rules</link> say.</p>
  <p>Short.</p>
  <section>
    <title>Keys</title>
    <p style="x">Keys are given to members of one year and more.</p>
  </section>
</page>
"""


def test_a_page_asks_with_its_title_and_summary() -> None:
    assert read_help_page(PAGE) == HelpPage(
        ("Why is the club closed?", "How members get & keep a key."),
        (
            "The club is closed on Sundays, as the rules say.",
            "Keys are given to members of one year and more.",
        ),
    )


def test_what_nobody_has_translated_is_left_out() -> None:
    original = HelpPage(("one", "two"), ("three",))
    assert translated([HelpPage(("eins", "two"), ("three", "drei"))], [original]) == [
        HelpPage(("eins",), ("drei",))
    ]


def test_some_pages_are_asked_for_that_the_collection_lacks() -> None:
    pages = [HelpPage((f"question {number}",), (f"answer {number}",)) for number in range(60)]
    sample = draw(pages, random.Random(1))  # noqa: S311  # seeded, not secret
    held = {text.split()[1] for _, text in sample.passages}
    assert len(sample.trials) == 60
    assert 30 < len(held) < 55
    for trial in sample.trials:
        number = trial.question.split()[1]
        answers = {sample.passages[place][1] for place in trial.gold}
        assert answers == ({f"answer {number}"} if number in held else set())


@pytest.mark.parametrize("shift", [-1.5, 0.0, 1.0])
def test_the_shift_that_made_the_data_is_found(shift: float) -> None:
    rng = np.random.default_rng(1)
    log_odds = rng.normal(size=30_000) * 2
    usual = Logistic(-0.3, np.array([0.8]))
    right = rng.random(30_000) < usual.probability((log_odds + shift)[:, None])
    assert fit_shift(log_odds, right, usual) == pytest.approx(shift, abs=0.1)


def test_few_questions_shift_little() -> None:
    usual = Logistic(0.0, np.array([1.0]))
    wrong = np.zeros(3, np.bool_)
    assert -1 < fit_shift(np.full(3, 2.0), wrong, usual) < 0
