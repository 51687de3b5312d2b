"""The index holds every word where it stands."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import DocumentLabel, Passage, PassageKind, Section, Sentence
from knowledge.indexing import build_index
from knowledge.language.words import split_words, stem

SECTION = Section(DocumentLabel("a.md", "Alpha"), ("Alpha", "Beta words"), 0)


def passages_of(texts: Sequence[str]) -> list[Passage]:
    return [
        Passage(SECTION, ordinal, PassageKind.PARAGRAPH, text, (Sentence(text, 0, len(text)),))
        for ordinal, text in enumerate(texts)
    ]


@given(st.lists(st.text(alphabet="abc xyz.é世界", min_size=1, max_size=40), max_size=8))
def test_every_stem_leads_to_the_passages_that_hold_it(texts: list[str]) -> None:
    built = build_index(passages_of(texts))
    postings = list(built.postings())
    for number, text in enumerate(texts):
        for word in split_words(text):
            place = built.vocabulary.stems.number(stem(word.folded, built.vocabulary.language))
            assert place is not None
            assert number in postings[place].passages


@given(st.lists(st.text(alphabet="abc xyz.", min_size=1, max_size=40), max_size=8))
def test_postings_are_sorted_distinct_and_counted(texts: list[str]) -> None:
    built = build_index(passages_of(texts))
    for place, postings in enumerate(built.postings()):
        numbers = postings.passages.tolist()
        assert numbers == sorted(set(numbers))
        assert len(numbers) == built.vocabulary.frequencies[place]
        assert postings.impacts.min() >= 1
        assert postings.impacts.max() == built.vocabulary.greatest[place]


def test_postings_are_the_same_however_they_are_sorted(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"alpha{number % 7} beta{number % 3} gamma" for number in range(50)]
    whole = [each.passages.tolist() for each in build_index(passages_of(texts)).postings()]
    monkeypatch.setattr("knowledge.indexing.PASSAGES_A_RUN", 4)
    monkeypatch.setattr("knowledge.indexing.POSTINGS_A_BLOCK", 9)
    assert [each.passages.tolist() for each in build_index(passages_of(texts)).postings()] == whole


def test_a_word_of_the_heading_leads_to_its_passages_with_less_weight() -> None:
    built = build_index(passages_of(["beta one", "gamma two"]))
    place = built.vocabulary.stems.number("beta")
    assert place is not None
    postings = list(built.postings())[place]
    assert postings.passages.tolist() == [0, 1]
    assert postings.impacts[0] > postings.impacts[1]


def test_words_know_their_sentence() -> None:
    text = "One two. Three."
    passage = Passage(
        SECTION,
        0,
        PassageKind.PARAGRAPH,
        text,
        (Sentence("One two.", 0, 8), Sentence("Three.", 9, 15)),
    )
    ((words, sizes),) = build_index([passage]).each_passage()
    assert len(words) == 3
    assert sizes.tolist() == [2, 1]


def test_an_index_of_nothing_is_empty() -> None:
    built = build_index([])
    assert list(built.postings()) == []
    assert built.reader().passage_count == 0
