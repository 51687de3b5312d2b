"""Questions that the documents do not answer, those that are alike together."""

from dataclasses import replace
from itertools import combinations
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import AskedQuestion, Gap, Verdict, find_gaps, gap_with
from knowledge.gaps import MOST_QUESTIONS

# Each line is one thing that members ask, as they ask it: in other words, orders and letters.
ALIKE = [
    ["When does the shop open on Friday?", "friday shop open?", "wen does the shop opn on friday"],
    ["When does the shop close on Friday?", "friday, when does the shop clsoe"],
    ["How do I reset my password?", "password reset how", "how to resett pasword"],
    ["How do I change my email address?", "change email adress"],
    ["Is zakat due on gold?", "gold zakat due?"],
    ["How long does delivery take?", "delivery time how long", "how long delivery takes"],
    ["Who is the president of the council?", "presidant of the council?"],
    ["How do I cancel my subscription?", "cancle my subscripton", "cancel subscription"],
    ["How do I renew my subscription?", "renew subscription"],
    ["zakkat", "zakat?"],
    ["ما هي شروط العضوية؟", "شروط العضويه"],
    ["Quelle est la capitale du Maroc ?", "capitale du maroc"],
    ["Toplantı ne zaman başlıyor?", "toplanti ne zaman basliyor"],
    ["Berapa biaya pendaftaran?", "biaya pendaftran"],
    ["Do I need a visa to travel to Indonesia?", "need visa travel indonesia"],
    ["What was decided at the last board meeting?", "last board meeting decided what"],
    ["When is the next meeting of the board?", "next board meeting when"],
]


def asked(text: str, key: int = 1, **others: object) -> AskedQuestion:
    question = AskedQuestion(7, 1000 + key, text, Verdict.NOT_FOUND, 0, 0, 0.0, key, id=key)
    return replace(question, **others)  # type: ignore[arg-type]


def texts(gap: Gap) -> set[str]:
    return {each.question for each in gap.questions}


def test_questions_that_are_alike_come_together_and_others_do_not() -> None:
    told = [text for same in ALIKE for text in same]
    gaps = find_gaps(asked(text, key) for key, text in enumerate(told, 1))
    assert {frozenset(texts(gap)) for gap in gaps} == {frozenset(same) for same in ALIKE}


def test_a_gap_tells_how_often_since_when_and_what_came_nearest() -> None:
    (gap,) = find_gaps(
        [
            asked("Best pizza in town?", 3, passage=8),
            asked("Best pizza in town?", 1, passage=9),
            asked("town pizza, best", 2, passage=9, verdict=Verdict.UNSURE, not_helpful=2),
            asked("pizza", 4, verdict=Verdict.ANSWERED),
        ]
    )
    assert gap.example == "Best pizza in town?"
    assert [each.id for each in gap.questions] == [1, 2, 3]
    assert (gap.key, gap.first, gap.last) == (1, 1001, 1003)
    assert (gap.not_found, gap.not_helpful, gap.nearest) == (2, 2, (9, 8))


@pytest.mark.parametrize(
    ("question", "is_gap"),
    [
        (asked("x"), True),
        (asked("x", verdict=Verdict.UNSURE), True),
        (asked("x", verdict=Verdict.UNSURE, helpful=1), False),
        (asked("x", by_catalogue=True), False),
        (asked("x", verdict=Verdict.ANSWERED), False),
        (asked("x", verdict=Verdict.ANSWERED, not_helpful=1), True),
        (asked("x", verdict=Verdict.ANSWERED, not_helpful=1, helpful=1), False),
    ],
)
def test_a_gap_is_what_was_not_surely_answered_or_did_not_help(
    question: AskedQuestion, is_gap: bool
) -> None:
    assert question.is_gap is is_gap
    assert bool(find_gaps([question])) is is_gap


def test_a_gap_is_found_again_by_any_of_its_questions() -> None:
    gaps = find_gaps([asked("best pizza", 1), asked("pizza best", 2), asked("shop", 3)])
    assert [gap_with(gaps, key) for key in (1, 2, 3)] == [gaps[0], gaps[0], gaps[1]]
    assert gap_with(gaps, 4) is None


def test_what_is_asked_most_comes_first() -> None:
    gaps = find_gaps([asked("shop", 1), asked("pizza", 2), asked("pizza", 3)])
    assert [gap.example for gap in gaps] == ["pizza", "shop"]


words = st.sampled_from(
    ["zakat", "zakkat", "gold", "pizza", "visa", "the", "what", "مدينة", "東京"]
)
questions = st.lists(
    st.one_of(st.lists(words, max_size=5).map(" ".join), st.text(max_size=20)), max_size=12
)


@given(questions, st.randoms(use_true_random=False))
def test_every_question_is_in_exactly_one_gap_whatever_the_order(
    told: list[str], chance: object
) -> None:
    listed = [asked(text, key) for key, text in enumerate(told, 1)]
    gaps = find_gaps(listed)
    assert sorted(each.id for gap in gaps for each in gap.questions) == list(
        range(1, len(told) + 1)
    )
    chance.shuffle(listed)  # type: ignore[attr-defined]
    assert find_gaps(listed) == gaps


def test_ten_thousand_different_questions_are_grouped_in_no_time() -> None:
    syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "zu"]
    nouns = ["".join(three) for three in combinations(syllables * 2, 3)]
    listed = [
        asked(f"{nouns[n % 970]} {nouns[n * 7 % 1013]} {nouns[n * 31 % 887]}", n)
        for n in range(MOST_QUESTIONS + 10)
    ]
    started = process_time()
    gaps = find_gaps(listed)
    assert process_time() - started < 4
    assert sum(len(gap.questions) for gap in gaps) == MOST_QUESTIONS
