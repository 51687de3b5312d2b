"""Whatever a document or a member writes, Discord shows it and does not obey it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import markup
from tests.bot.rendering import live_markup, shown_text
from tests.bot.strategies import WILD


@given(WILD)
def test_nothing_that_a_text_holds_is_live(text: str) -> None:
    assert live_markup(markup.escape(text)) == []


@given(WILD)
def test_an_escaped_text_shows_what_the_source_has(text: str) -> None:
    expected = markup.clean(text).replace("\u200b", "")
    assert shown_text(markup.escape(text)) == " ".join(expected.split())


@given(WILD)
def test_no_override_of_the_direction_and_no_control_character_is_left(text: str) -> None:
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x09\x0b-\x1f]", markup.escape(text))


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("# heading", "\\# heading"),
        ("  - item", "\u00a0\u00a0\\- item"),
        ("7. item", "7\\. item"),
        ("a\n> b", "a\n\\> b"),
        ("@everyone", "@\u200beveryone"),
        ("<@123>", "\\<@\u200b123>"),
        ("*a* ||b|| `c`", "\\*a\\* \\|\\|b\\|\\| \\`c\\`"),
        ("[a](https://b.example)", "\\[a](<https://b.example>)"),
        (":smile: 10:30", "\\:smile: 10:30"),
        ("rock-and-roll, 3.5 - 4", "rock-and-roll, 3.5 - 4"),
    ],
)
def test_only_what_would_act_is_escaped(text: str, escaped: str) -> None:
    assert markup.escape(text) == escaped


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("See https://a.example/b_c.", "See <https://a.example/b_c>."),
        ("(https://a.example/b(c))", "(<https://a.example/b(c)>)"),
        ("https://a.example/*b*", "https\\://a.example/\\*b\\*"),
        ("https://a.example/@everyone", "https\\://a.example/@\u200beveryone"),
    ],
)
def test_a_plain_address_stays_one_unless_it_would_need_escapes(text: str, escaped: str) -> None:
    assert markup.escape(text) == escaped


@given(WILD, st.integers(min_value=1, max_value=60))
def test_a_cut_text_is_never_longer_than_its_limit(text: str, limit: int) -> None:
    assert len(markup.cut(text, limit)) <= limit


@given(st.lists(st.from_regex(r"[a-z]{1,9}", fullmatch=True), min_size=1), st.integers(10, 60))
def test_a_cut_text_ends_with_a_whole_word(words: list[str], limit: int) -> None:
    shown = markup.cut(" ".join(words), limit).removesuffix("…").split()
    assert shown == words[: len(shown)]


def test_a_cut_keeps_marks_with_their_letter() -> None:
    assert markup.cut("e\u0301" * 9, 6) == "e\u0301" * 2 + "…"


@given(WILD, st.integers(min_value=2, max_value=90))
def test_fitted_markup_is_short_enough_and_not_live(text: str, limit: int) -> None:
    fitted = markup.fit(text, limit)
    assert len(fitted) <= limit
    assert live_markup(fitted) == []


@given(WILD)
def test_a_label_is_one_line_and_never_empty(text: str) -> None:
    shown = markup.label(text)
    assert 1 <= len(shown) <= 80
    assert "\n" not in shown


@pytest.mark.parametrize(
    "text", ["a **b** c", "  lead", "trail  ", "x*", "*", "\\", "one\ntwo", ""]
)
def test_bold_survives_asterisks_and_white_space(text: str) -> None:
    shown = markup.bold(markup.escape(text))
    assert shown_text(shown) == " ".join(text.split())
    assert shown.count("**") == 2 * sum(bool(each.strip()) for each in text.split("\n"))


@pytest.mark.parametrize(
    ("content", "question"),
    [
        ("<@1> What is the **WHO**?", "What is the WHO?"),
        ("<@!1>, <@2> said <#3> is </ask:4>", ", said is"),
        ("> quoted\n# What is `UNESCO`?", "quoted What is UNESCO?"),
        ("||secret|| _word_ snake_case 2*3", "secret word snake_case 2*3"),
        ("<:smile:1> <a:wave:2> <t:0:R> peace?", "peace?"),
        ("see [the page](https://a.example) https://b.example <https://c.example>", "see the page"),
        ("<@1>", ""),
        ("<@1> ???", ""),
        ("@everyone @here", ""),
        ("ما هي منظمة الصحة؟", "ما هي منظمة الصحة؟"),
    ],
)
def test_a_question_is_read_without_discords_markup(content: str, question: str) -> None:
    assert markup.plain_question(content) == question


@given(WILD)
def test_a_question_is_one_line(content: str) -> None:
    assert "\n" not in markup.plain_question(content)
