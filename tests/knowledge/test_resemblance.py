"""Passages resemble a question letter by letter where words do not meet."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from knowledge.index import PassageWords
from knowledge.resemblance import Resemblance, resemblances, runs

VOCABULARY = ("cooperation", "kooperasyonu", "library", "peace", "世界", "un")


def words(*sentences: tuple[str, ...]) -> PassageWords:
    numbers = [VOCABULARY.index(word) for sentence in sentences for word in sentence]
    places = [place for place, sentence in enumerate(sentences) for _ in sentence]
    array = np.array(numbers, np.int32)
    return PassageWords(array, array, np.array(places, np.int32))


def test_words_are_cut_into_runs_that_know_their_beginning_and_end() -> None:
    assert runs(["peace", "un", "世界"]) == [" pea", "peac", "eace", "ace ", " un ", "世界"]


def test_a_word_of_another_form_resembles_more_than_another_word() -> None:
    one, other = resemblances(
        ["cooperate"], [words(("cooperation",)), words(("library",))], VOCABULARY
    )
    assert one.passage > 0 == other.passage


def test_the_best_sentence_counts_beside_the_passage() -> None:
    passage = words(("peace",), ("library", "un"))
    (found,) = resemblances(["peace", "library"], [passage], VOCABULARY)
    assert 0 < found.sentence < found.passage == 1


def test_the_same_letters_in_every_candidate_say_less() -> None:
    both = [words(("peace", "library")), words(("peace",))]
    first, second = resemblances(["peace", "library"], both, VOCABULARY)
    assert second.passage < 0.5 < first.passage


def test_nothing_asked_resembles_nothing() -> None:
    assert resemblances([], [words(("peace",))], VOCABULARY) == [Resemblance(0.0, 0.0)]
    assert resemblances(["peace"], [], VOCABULARY) == []


@given(st.lists(st.text(max_size=8), max_size=5))
def test_shares_stay_between_nothing_and_all(asked: list[str]) -> None:
    for found in resemblances(asked, [words(("peace", "un"), ("世界",)), words()], VOCABULARY):
        assert 0 <= found.sentence <= found.passage <= 1 + 1e-9
