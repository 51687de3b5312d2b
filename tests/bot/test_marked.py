"""Passages that differ: escaped, verbatim, within the limit, and nothing of what changed lost."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.marked import marked_parts
from bot.markup import clean
from knowledge import DocumentLabel, Passage, PassageDifference, PassageKind, Section
from knowledge.language.sentences import split_sentences
from tests.bot.rendering import live_markup, shown_text
from tests.bot.strategies import WORDED

SECTION = Section(DocumentLabel("a.md", "A"), ("A",), 0)
OWN = re.compile(r"^> |\*\*|~~", re.MULTILINE)


def passage(text: str) -> Passage:
    return Passage(SECTION, 0, PassageKind.PARAGRAPH, text, split_sentences(text))


def marked(before: str | None, after: str | None, limit: int = 900) -> list[str]:
    old, new = (None if text is None else passage(text) for text in (before, after))
    return marked_parts(PassageDifference(old, new), limit)


def test_words_that_went_are_struck_through_and_those_that_came_are_bold() -> None:
    assert marked("It opens at nine sharp.", "It opens at ten sharp.") == [
        "> It opens at ~~nine~~ **ten** sharp."
    ]


def test_sentences_in_which_nothing_changed_give_way() -> None:
    old = "One is here. Two is there. Three is away. Four is gone."
    assert marked(old, old.replace("Two", "Someone")) == ["> … ~~Two~~ **Someone** is there. …"]


def test_a_passage_that_came_or_went_is_shown_whole() -> None:
    assert marked(None, "One is here.\n- Two.") == ["> **One is here.**\n> **\\- Two.**"]
    assert marked("One is here.", None) == ["> ~~One is here.~~"]


def test_a_long_passage_is_parted_between_sentences() -> None:
    sentence = "The oak and the elm stand in the wood. "
    parts = marked(None, (sentence * 30).strip(), limit=300)
    assert len(parts) > 3
    assert all(len(each) <= 300 and each.endswith("wood.**") for each in parts)


def test_what_looks_like_markup_stays_text() -> None:
    assert marked("- a **b** c", "- a **x** c") == ["> \\- a ~~\\*\\*b\\*\\*~~ **\\*\\*x\\*\\*** c"]


@settings(deadline=None, max_examples=60)
@given(WORDED, WORDED, st.sampled_from([150, 900]))
def test_whatever_a_document_holds_nothing_acts_and_the_limit_holds(
    before: str, after: str, limit: int
) -> None:
    for parts in (marked(before, after, limit), marked(None, after, limit)):
        for part in parts:
            assert len(part) <= limit
            assert live_markup(OWN.sub("", part)) == []


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(["oak", "elm.", "ash", "*fir*", "_box_", "1."]), min_size=1))
def test_a_passage_that_came_is_shown_word_for_word(words: list[str]) -> None:
    text = " ".join(words)
    shown = " ".join(shown_text(part) for part in marked(None, text, 200))
    assert shown.split() == clean(text).split()
