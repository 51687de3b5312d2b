"""Questions are told from chatter, in whatever language."""

from collections.abc import Iterator

import pytest

from knowledge import (
    KnowledgeBase,
    begins_like_question,
    has_question_mark,
    has_subject,
    is_meant_for_documents,
)


@pytest.mark.parametrize("text", ["really?", "ما هي اليونسكو؟", "这是什么？", "⁇"])
def test_a_question_mark_of_any_script_counts(text: str) -> None:
    assert has_question_mark(text)


@pytest.mark.parametrize("text", ["", "no.", "it costs 3;"])
def test_no_other_mark_does(text: str) -> None:
    assert not has_question_mark(text)


@pytest.mark.parametrize(
    "text",
    [
        "what does unesco do",
        "hey, can i dock at night",
        "so when does it open",
        "wann öffnet die bibliothek",
        "combien coûte un billet",
        "nasıl üye olurum",
        "bagaimana cara mendaftar",
        "لماذا أغلقت المكتبة",
    ],
)
def test_questions_begin_alike(text: str) -> None:
    assert begins_like_question(text)


@pytest.mark.parametrize(
    "text", ["", "good morning all", "lol that was fun", "I will be there", "see you at the pool"]
)
def test_chatter_does_not(text: str) -> None:
    assert not begins_like_question(text)


@pytest.mark.parametrize("text", ["really?", "hello? is anyone there?", "nasıl?", "ماذا؟", "?", ""])
def test_small_words_alone_have_no_subject(text: str) -> None:
    assert not has_subject(text)


@pytest.mark.parametrize("text", ["zakat?", "when does it open?", "ما هي اليونسكو؟"])
def test_any_other_word_is_a_subject(text: str) -> None:
    assert has_subject(text)


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KnowledgeBase]:
    folder = tmp_path_factory.mktemp("club")
    (folder / "club.md").write_text(
        "# Club\n\nZakat is the alms that members pay once a year.\n\n"
        "The children perform a play every summer.\n\n"
        "The opening hours are nine to five.\n\n"
        "UNESCO looks after the old harbour.\n",
        encoding="utf-8",
    )
    with KnowledgeBase.open(folder / "club.db") as base:
        base.refresh([folder / "club.md"])
        yield base


@pytest.mark.parametrize(
    "text",
    [
        "opening hours",
        "zakat?",
        "UNESCO",
        "what is zakat",
        "when do the children perform their play?",
        "so does unesco look after anything here",
    ],
)
def test_a_question_about_the_documents_is_meant_for_them(club: KnowledgeBase, text: str) -> None:
    assert is_meant_for_documents(club.ask(text))


@pytest.mark.parametrize(
    "text",
    [
        "does anyone want to play?",
        "anyone up for a play?",
        "no children",
        "he joined UNESCO",
        "what a lovely pizza",
        "",
    ],
)
def test_one_word_in_common_is_not_enough(club: KnowledgeBase, text: str) -> None:
    assert not is_meant_for_documents(club.ask(text))
