"""A name is the same name in British, American, Arabic and French clothes."""

import pytest

from knowledge.organizations import read_catalogue
from knowledge.organizations.known import KnownNames, introduced_namings
from knowledge.organizations.naming import is_same_name, word_forms

KNOWN = KnownNames(read_catalogue())


def known(name: str, acronym: str) -> str | None:
    place = KNOWN.place_of(name, acronym)
    return None if place is None else KNOWN.namings[place].entry


@pytest.mark.parametrize(
    ("name", "acronym", "entry"),
    [
        ("World Health Organisation", "WHO", "World Health Organization"),
        ("Organisation mondiale de la santé", "OMS", "World Health Organization"),
        ("Food and Agriculture Organization", "FAO",
         "Food and Agriculture Organization of the United Nations"),
        ("Organización de los Estados Americanos", "OEA", "Organization of American States"),
        ("International Chamber of Commerce", "ICC", "International Chamber of Commerce"),
        ("International Color Consortium", "ICC", None),
        ("Harbour Union", "HU", None),
    ],
)  # fmt: skip
def test_what_documents_introduce_is_known_again(
    name: str, acronym: str, entry: str | None
) -> None:
    assert known(name, acronym) == entry


def test_an_arabic_name_is_known_behind_what_is_joined_to_it() -> None:
    forms = {" ".join(form) for form in word_forms("الأمم المتحدة")}
    assert {"الامم المتحده", "والامم المتحده", "للامم المتحده", "بالامم المتحده"} <= forms


def test_a_french_name_is_known_behind_its_article() -> None:
    forms = word_forms("Union africaine", french=True)
    assert ("lunion", "africaine") in forms
    assert ("dunion", "africaine") in forms
    assert word_forms("Union africaine") == (("union", "africaine"),)


def test_a_name_without_words_has_no_form() -> None:
    assert word_forms("—") == ()


def test_one_body_of_two_names_and_two_bodies_of_one_acronym() -> None:
    assert is_same_name("Food and Agriculture Organization", "Food and Agriculture Organisation")
    assert not is_same_name("International Criminal Court", "International Cricket Council")


def test_each_organization_has_a_key_of_its_own() -> None:
    introduced = {"ICC": ["International Cricket Council", "International Criminal Court"]}
    first_names = {("ICC", name): name for name in introduced["ICC"]}
    joined = introduced_namings(introduced, first_names, KNOWN)
    council = joined.means["International Cricket Council", "ICC"]
    court = joined.means["International Criminal Court", "ICC"]
    assert joined.namings[council].key == "icc"
    assert joined.namings[court].key == "international_criminal_court"
    every = {**dict(enumerate(KNOWN.namings)), **joined.namings}.values()
    assert len({each.key for each in every}) == len(every)
