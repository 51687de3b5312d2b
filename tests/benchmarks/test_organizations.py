"""Organizations are found in varied text as well as the documentation says."""

import pytest

from benchmarks.data import Article
from benchmarks.organizations.cost import cost_of_finding
from benchmarks.organizations.labels import (
    Comparison,
    Found,
    LabelledParagraph,
    precision,
    read_paragraphs,
    recall,
)
from knowledge.organizations import read_catalogue

LEAST_OF_ALL = (0.975, 0.955)
LEAST_OF_EACH = (0.96, 0.92)
SETS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return Comparison(read_catalogue())


@pytest.fixture(scope="module")
def found(comparison: Comparison) -> list[Found]:
    return list(map(comparison.compare, read_paragraphs()))


@pytest.mark.parametrize("group", SETS)
def test_what_paragraphs_name_is_found(found: list[Found], group: str) -> None:
    of_group = [each for each in found if each.paragraph.group == group]
    assert len(of_group) >= 40
    assert precision(of_group) >= LEAST_OF_EACH[0]
    assert recall(of_group) >= LEAST_OF_EACH[1]


def test_what_all_paragraphs_name_is_found(found: list[Found]) -> None:
    assert {each.paragraph.group for each in found} == set(SETS)
    assert precision(found) >= LEAST_OF_ALL[0]
    assert recall(found) >= LEAST_OF_ALL[1]


def test_what_is_missed_and_what_is_wrong_is_told(comparison: Comparison) -> None:
    text = "The Harbour Residents Association (HRA) wrote to the W.H.O."
    found = comparison.compare(
        LabelledParagraph(text, "en", "", ("World Health Organisation", "Chess Federation"))
    )
    assert (found.right, found.missed) == (1, ("Chess Federation",))
    assert found.wrong == ("harbour residents association",)
    assert precision([found]) == 0.5
    assert recall([found]) == 0.5


def test_nothing_named_and_nothing_found_is_all_right(comparison: Comparison) -> None:
    found = comparison.compare(LabelledParagraph("It rains.", "en", "", ()))
    assert precision([found]) == recall([found]) == 1.0


def test_the_cost_of_finding_is_part_of_the_cost_of_indexing() -> None:
    text = "The United Nations (UN) met the WHO in the harbour on a cold day. " * 3
    cost = cost_of_finding([Article("Bay", tuple(f"{text} {n}" for n in range(200)))])
    assert cost.passages == 200
    assert 0 < cost.finding < cost.indexing
    assert cost.added > 0
