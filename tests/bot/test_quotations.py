"""Passages are quoted whole where they fit and cut between sentences where they do not."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.markup import clean
from bot.quotations import pages, quote
from knowledge.document import DocumentLabel, Passage, PassageKind, Section, Sentence
from tests.bot.rendering import live_markup, shown_text
from tests.bot.strategies import passages

SECTION = Section(DocumentLabel("guide.md", "Guide"), ("Guide", "Rules"), 1)
slow = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50)


def make_passage(
    *texts: str, gap: str = " ", kind: PassageKind = PassageKind.PARAGRAPH, before: str = ""
) -> Passage:
    sentences, end = [], len(before) - len(gap)
    for text in texts:
        start = end + len(gap)
        end = start + len(text)
        sentences.append(Sentence(text, start, end))
    return Passage(SECTION, 0, kind, before + gap.join(texts), tuple(sentences))


def test_a_short_passage_is_quoted_whole_with_the_deciding_sentence_in_bold() -> None:
    passage = make_passage("First.", "Second.", "Third.")
    assert quote(passage, passage.sentences[1], 900) == "> First. **Second.** Third."


def test_each_line_of_a_list_is_quoted() -> None:
    passage = make_passage("one", "two", gap="\n- ", kind=PassageKind.LIST, before="- ")
    assert quote(passage, passage.sentences[1], 900) == "> \\- one\n> \\- **two**"


def test_a_long_passage_is_cut_between_sentences_around_the_deciding_one() -> None:
    passage = make_passage(*(f"Sentence number {number}." for number in range(20)))
    shown = quote(passage, passage.sentences[9], 100)
    assert shown == (
        "> … **Sentence number 9.** Sentence number 10. Sentence number 11. Sentence number 12. …"
    )


def test_what_stands_before_is_shown_where_nothing_follows() -> None:
    passage = make_passage(*(f"Sentence number {number}." for number in range(20)))
    shown = quote(passage, passage.sentences[-1], 60)
    assert shown == "> … Sentence number 18. **Sentence number 19.**"


def test_the_marker_of_a_list_item_stays_with_it() -> None:
    passage = make_passage("x" * 60, "two", gap="\n- ", kind=PassageKind.LIST, before="- ")
    assert quote(passage, passage.sentences[1], 40) == "> … \\- **two**"


def test_a_deciding_sentence_that_does_not_fit_is_cut_at_a_word() -> None:
    passage = make_passage(" ".join(["word"] * 60), "End.")
    assert quote(passage, passage.sentences[0], 30) == "> **word word word word…**"


def test_a_sentence_with_markup_of_its_own_is_bold_all_the_same() -> None:
    passage = make_passage("Say *please*", "**now**", "# not a heading")
    shown = quote(passage, passage.sentences[1], 900)
    assert shown == "> Say \\*please\\* **\\*\\*now\\*\\*** \\# not a heading"


def test_code_is_a_code_block_that_it_cannot_end() -> None:
    passage = make_passage("print('```')\n  @everyone", kind=PassageKind.CODE)
    shown = quote(passage, passage.sentences[0], 900)
    assert shown.startswith("```\nprint('")
    assert shown.endswith("  @\u200beveryone\n```")
    assert shown.count("```") == 2


@slow
@given(passages(), st.data(), st.integers(30, 900))
def test_a_quote_keeps_its_limit_and_lets_nothing_act(
    passage: Passage, data: st.DataObject, limit: int
) -> None:
    deciding = data.draw(st.sampled_from(passage.sentences))
    shown = quote(passage, deciding, limit)
    assert len(shown) <= limit
    if passage.kind is not PassageKind.CODE:
        lines = shown.split("\n")
        assert all(line.startswith("> ") for line in lines)
        assert live_markup("\n".join(line[2:].replace("**", "") for line in lines)) == []


@slow
@given(st.lists(passages(), max_size=4), st.integers(100, 900))
def test_pages_keep_their_limit_and_leave_nothing_out(held: list[Passage], limit: int) -> None:
    filled = pages(held, limit)
    assert all(0 < len(page) <= limit for page in filled)
    shown = "".join(shown_text(page) for page in filled).split()
    told = "".join(clean(passage.text) for passage in held).split()
    assert "".join(shown) == "".join(told).replace("\u200b", "")


def test_a_section_that_fits_is_one_page() -> None:
    held = [make_passage("One.", "Two."), make_passage("Three.")]
    assert pages(held, 900) == ["One. Two.\n\nThree."]


def test_pages_part_between_sentences_before_they_part_between_words() -> None:
    held = [make_passage(*(f"Sentence {number} of this long passage." for number in range(9)))]
    assert [page.endswith("passage.") for page in pages(held, 100)] == [True] * 3
