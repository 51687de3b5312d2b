"""How documents introduce organizations, and what only looks like it."""

import pytest

from knowledge.organizations.names import definitions, introductions, is_acronym


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the United Nations (UN) and", [("United Nations", "UN")]),
        ("The World Health Organization (W.H.O.) says", [("World Health Organization", "WHO")]),
        (
            "with the United Nations Educational, Scientific, and Cultural Organization (UNESCO)",
            [("United Nations Educational, Scientific, and Cultural Organization", "UNESCO")],
        ),
        (
            "members of the UN's International Atomic Energy Agency (IAEA).",
            [("International Atomic Energy Agency", "IAEA")],
        ),
        (
            "the OIC (Organization of Islamic Cooperation) met",
            [("Organization of Islamic Cooperation", "OIC")],
        ),
        ("the League of Arab States (LAS)", [("League of Arab States", "LAS")]),
        ("gross domestic product (GDP) grew", []),
        ("the COVID-19 pandemic (COVID)", []),
        ("Islamic Nations (among others)", []),
        ("see the table (Fig. 2)", []),
        ("World Bank (Washington)", []),
        ("()", []),
    ],
)
def test_introductions(text: str, found: list[tuple[str, str]]) -> None:
    assert introductions(text) == found


@pytest.mark.parametrize("text", ["UN", "WHO", "UNESCO", "W.H.O.", "G20", "AfDB", "IFRC"])
def test_acronyms(text: str) -> None:
    assert is_acronym(text) == (text != "G20")


@pytest.mark.parametrize(
    "text", ["U", "who", "Who", "2020", "NGOs are", "", "A", "ABCDEFGHIJKLMNOP"]
)
def test_what_is_no_acronym(text: str) -> None:
    assert not is_acronym(text)


def test_brackets_by_the_thousand_are_read_in_time() -> None:
    assert introductions("(A B " * 20_000 + ")" * 20_000) == []


def test_a_bracket_full_of_small_words_is_read_quickly() -> None:
    assert introductions("OOOOOOOOOOOO (" + "of " * 50 + "or)") == []


def test_what_is_in_brackets_need_not_be_a_body() -> None:
    (found,) = definitions("Units of the WHO (Without Hope or Order) rest.")
    assert (found.name, found.acronym) == ("Without Hope or Order", "WHO")
    assert not found.organization
