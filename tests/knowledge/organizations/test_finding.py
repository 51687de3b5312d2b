"""Organizations are found in passages where they are introduced, and wherever they are named."""

from knowledge.document import Passage
from knowledge.organizations import (
    KnownOrganizations,
    MentionFinder,
    Naming,
    find_organizations,
)
from knowledge.reading import read_bytes

TEXT = """
The United Nations (UN) is large. It meets in New York.

The World Health Organization (WHO) belongs to the U.N. Who knows it? The WHO's work is known.

The united nations and the United Nations Foundation (UNF) differ.
"""


def passages(text: str = TEXT) -> list[Passage]:
    return list(read_bytes("a.md", text.encode()).passages)


def test_every_sentence_that_names_one_is_a_mention() -> None:
    found = find_organizations(passages())
    assert [(each.naming.acronym, each.mentions) for each in found] == [
        ("UN", ((0, 0), (1, 0), (2, 0))),
        ("WHO", ((1, 0), (1, 2))),
        ("UNF", ((2, 0),)),
    ]


def test_the_name_given_most_often_counts() -> None:
    text = "The Union of Towns (UT). The United Towns Union (UT). The United Towns Union (UT)."
    (found,) = find_organizations(passages(text))
    assert found.naming.name == "United Towns Union"


def test_a_sentence_that_names_one_has_its_sign_among_its_words() -> None:
    finder = MentionFinder(
        KnownOrganizations((Naming("World Health Organization", "WHO", key="who"),), {})
    )
    words = finder.add(0, passages("Who knows the World Health Organization? The WHO does.")[0])
    assert words == [["who", "knows", "the", "world", "health", "organization", "=who"],
                     ["the", "who", "does", "=who"]]  # fmt: skip


def test_documents_without_organizations_name_none() -> None:
    assert find_organizations(passages("The gross domestic product (GDP) grew (much).")) == ()


def test_a_long_passage_with_many_brackets_is_read_once() -> None:
    text = "The United Nations (UN) met (again) " * 4_000 + "(" + " " * 50_000
    (found,) = find_organizations(passages(text))
    assert found.mentions == ((0, 0),)
