"""Organizations are recognised in text and in what people type."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.organizations import Naming, OrganizationSearch, Recognizer

UN, WHO, UNESCO = 0, 1, 2
NAMINGS = [
    Naming("United Nations", "UN"),
    Naming("World Health Organization", "WHO"),
    Naming("United Nations Educational, Scientific, and Cultural Organization", "UNESCO"),
]
RECOGNIZER = Recognizer(NAMINGS)
SEARCH = OrganizationSearch(NAMINGS)

# Parts of their names, written in many ways.
WORDS = [
    *(
        "UN",
        "U.N.",
        "W.H.O.",
        "WHO",
        "who",
        "Who's",
        "WHO’s",
        "un",
        "UNESCO.",
        "(UNESCO)",
        "世WHO界",
    ),
    *("United", "united", "Nations", "nations,", "the", "World", "Health", "Organization"),
    *("Educational,", "Scientific,", "and", "Cultural", ".", "'", "é"),
]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("the UN's budget", [UN]),
        ("UN-run operations of the WHO", [UN, WHO]),
        ("The United Nations", [UN]),
        ("the United Nations Educational, Scientific, and Cultural Organization", [UNESCO]),
        ("who is un done?", []),
        ("in the united nations", [UN]),
        ("W.H.O. and U.N.", [WHO, UN]),
        ("UNs and NGOs", []),
    ],
)
def test_in_documents_acronyms_are_written_in_capitals(text: str, named: list[int]) -> None:
    assert list(RECOGNIZER.named_in(text)) == named


@pytest.mark.parametrize(
    ("question", "named"),
    [("what does unesco do", [UNESCO]), ("who is that", []), ("the un and the WHO", [UN, WHO])],
)
def test_in_questions_small_letters_do(question: str, named: list[int]) -> None:
    assert list(RECOGNIZER.named_in(question, typed=True)) == named


def test_a_corrected_word_is_read_as_corrected() -> None:
    assert RECOGNIZER.named_in("wrold health", corrections={"wrold": "world"}, typed=True) == ()
    read = {"wrold": "world"}
    assert RECOGNIZER.named_in("wrold health organization", corrections=read, typed=True) == (WHO,)


@pytest.mark.parametrize(
    ("typed", "first"),
    [("unes", UNESCO), ("united nat", UN), ("wrld helth organization", WHO), ("W.H.O.", WHO)],
)
def test_a_search_forgives(typed: str, first: int) -> None:
    assert SEARCH.search(typed, 5)[0] == first


@pytest.mark.parametrize("typed", ["", "??", "x", "Red Crescent", "pizza"])
def test_a_search_for_something_else_finds_nothing(typed: str) -> None:
    assert SEARCH.search(typed, 5) == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wrld helth organisation", WHO),
        ("unseco", UNESCO),
        ("U.N.", UN),
        ("pizza", None),
        ("", None),
    ],
)
def test_a_whole_name_is_known_when_it_is_misspelt(typed: str, meant: int | None) -> None:
    assert SEARCH.whole(typed) == meant


@given(st.lists(st.sampled_from(WORDS)), st.sampled_from([" ", ""]))
def test_passing_over_texts_quickly_passes_over_no_name(words: list[str], space: str) -> None:
    text = space.join(words)
    # A text with corrections is read word by word.
    assert RECOGNIZER.named_in(text) == RECOGNIZER.named_in(text, corrections={"x": "x"})


def test_names_that_begin_alike_are_told_apart() -> None:
    names = [f"World {topic} Council" for topic in ("Trade", "Energy", "Health")]
    recognizer = Recognizer([*map(Naming, names), Naming("World Trade")])
    assert recognizer.named_in("World Energy Council, world trade; World Trade Council") == (
        1,
        3,
        0,
    )


def test_a_misspelt_name_comes_before_one_that_only_begins_like_it() -> None:
    search = OrganizationSearch([Naming("UN Second Committee"), Naming("Science", "UNESCO")])
    assert search.search("unseco", 5) == (1, 0)


def test_a_title_of_many_meanings_is_meant_only_where_documents_name_its_bearer() -> None:
    title = Naming("Assembly of the Bay", aliases=("General Assembly",))
    for named in (False, True):
        naming = replace(title, ambiguous=frozenset(title.aliases), key="ab" if named else None)
        typed = Recognizer([naming]).named_in("when does the general assembly meet?", typed=True)
        assert bool(typed) is named


@given(st.lists(st.sampled_from(WORDS)), st.sampled_from([" ", ""]), st.integers(0, 2))
def test_names_that_are_joined_are_recognised_like_those_that_were_there(
    words: list[str], space: str, split: int
) -> None:
    text = space.join(words)
    joined = Recognizer(NAMINGS[:split]).with_names(dict(enumerate(NAMINGS[split:], split)))
    assert joined.named_in(text) == RECOGNIZER.named_in(text)


def test_a_name_that_is_joined_has_priority() -> None:
    known = Recognizer([Naming("Criminal Court", "ICC"), Naming("Harbour Union", "HU")])
    joined = known.with_names({1: Naming("Cricket Council", "ICC"), 2: Naming("Bay", "HU")})
    assert [naming.name for naming in joined.namings] == [
        "Criminal Court",
        "Cricket Council",
        "Bay",
    ]
    assert joined.named_in("the ICC and the HU, the Criminal Court") == (1, 2, 0)
    assert known.named_in("the ICC and the HU") == (0, 1)
