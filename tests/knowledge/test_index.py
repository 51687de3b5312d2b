"""The index holds every word where it stands."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from knowledge import DocumentLabel, Passage, PassageKind, Section, Sentence
from knowledge.index import build_index
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
    for number, text in enumerate(texts):
        for word in split_words(text):
            stemmed = stem(word.folded, built.vocabulary.language)
            place = built.vocabulary.stem_numbers[stemmed]
            assert number in built.postings[place].passages


@given(st.lists(st.text(alphabet="abc xyz.", min_size=1, max_size=40), max_size=8))
def test_postings_are_sorted_distinct_and_counted(texts: list[str]) -> None:
    built = build_index(passages_of(texts))
    for place, postings in enumerate(built.postings):
        numbers = postings.passages.tolist()
        assert numbers == sorted(set(numbers))
        assert len(numbers) == built.vocabulary.frequencies[place]
        assert postings.impacts.min(initial=255) >= 1


def test_a_word_of_the_heading_leads_to_its_passages_with_less_weight() -> None:
    built = build_index(passages_of(["beta one", "gamma two"]))
    postings = built.postings[built.vocabulary.stem_numbers["beta"]]
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
    (words,) = build_index([passage]).passage_words
    assert words.sentences.tolist() == [0, 0, 1]


def test_an_index_of_nothing_is_empty() -> None:
    built = build_index([])
    assert built.postings == ()
    assert built.reader().passage_count == 0
