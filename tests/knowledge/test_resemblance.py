"""Passages resemble a question letter by letter where words do not meet."""

from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from knowledge.index import PassageWords
from knowledge.resemblance import Resemblances, resemblances
from knowledge.vocabulary import WordList

VOCABULARY = WordList.of(["cooperation", "kooperasyonu", "library", "peace", "un", "世人", "世界"])


def compare(asked: Sequence[str], *passages: Sequence[str]) -> Resemblances:
    """Compare with passages, given as sentences of words with spaces between them."""
    sentences = [sentence.split() for passage in passages for sentence in passage]
    words = [VOCABULARY.index(word) for sentence in sentences for word in sentence]
    held = PassageWords(
        np.array(words, np.int32),
        np.array([len(sentence) for sentence in sentences], np.int32),
        np.array([len(passage) for passage in passages], np.int32),
    )
    return resemblances(asked, held, VOCABULARY)


def test_a_word_of_another_form_resembles_more_than_another_word() -> None:
    one, other = compare(["cooperate"], ["cooperation"], ["library"]).passages
    assert one > 0 == other


def test_the_beginning_of_a_word_is_not_its_middle() -> None:
    beginning, middle = compare(["oper"], ["un"], ["cooperation"]).passages
    assert beginning == 0
    assert 0 < middle < 0.6


def test_short_words_and_signs_count_as_wholes() -> None:
    short, sign, both = compare(["un", "世界"], ["un"], ["世人"], ["世界"]).passages
    assert short > 0
    assert 0 < sign < both


def test_the_best_sentence_counts_beside_the_passage() -> None:
    found = compare(["peace", "library"], ["peace", "library un"])
    assert found.passages[0] > 0.99
    assert 0 < found.sentences.max() < 0.99


def test_a_sentence_is_credited_with_its_own_words_only() -> None:
    found = compare(["peace"], ["un", "peace", "library"])
    assert found.sentences[0] == found.sentences[2] == 0 < found.sentences[1]


def test_words_side_by_side_resemble_more_than_the_same_words_apart() -> None:
    together, apart = compare(["peace", "library"], ["peace library"], ["library peace"]).passages
    assert apart < together


def test_the_same_letters_in_every_candidate_say_less() -> None:
    first, second = compare(["peace", "library"], ["peace library"], ["peace"]).passages
    assert second < 0.5 < first


def test_nothing_asked_resembles_nothing() -> None:
    assert compare([], ["peace"]).passages.tolist() == [0.0]


# No folded word holds a line end.
WORDS = st.text(st.characters(exclude_characters="\n"), max_size=8)


@given(st.lists(WORDS, max_size=5))
def test_shares_stay_between_nothing_and_all(asked: list[str]) -> None:
    found = compare(asked, ["peace un", "世界"], [""])
    assert (found.passages <= 1 + 1e-6).all()
    assert found.sentences[:2].max() <= found.passages[0] + 1e-6
    assert found.passages[1] == 0
