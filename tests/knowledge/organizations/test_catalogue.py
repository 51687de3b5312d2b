"""The catalogue of reference facts: the shipped one keeps its rules, an operator's is checked."""

import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from knowledge import CatalogueError, Fact, Founding, Members
from knowledge.organizations import read_catalogue
from knowledge.organizations.schema import SHIPPED_AT_LEAST, explain_problems

SHIPPED: dict[str, Any] = tomllib.loads(
    (files("knowledge.organizations") / "catalogue.toml").read_text(encoding="utf-8")
)
EXPECTED = frozenset(
    """
    UN WHO ICC UNESCO WTO IAEA IMF WBG IsDB OPEC ICRC IFRC OIC ICESCO GCC D-8 ECO AU EU ASEAN
    NATO ILO FAO UNICEF UNHCR ICJ OPCW
    """.split()  # noqa: SIM905
)
GOOD = """
[[organization]]
name = "Harbour Union"
acronyms = ["HU"]
purpose = "Brings the harbours of the bay together."
kind = "regional organization"
founded = "1999-05"
founding_act = "the Bay Treaty"
parent = "United Nations"
members = 7
members_as_of = "2024"
source = "https://harbour.example/about"
read = "2026-11-01"
[organization.sources]
members = "https://harbour.example/members"
"""


def own(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "organizations.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_catalogue_keeps_its_schema() -> None:
    assert explain_problems(SHIPPED) == []


def test_it_knows_what_documents_on_international_organizations_speak_of() -> None:
    catalogue = read_catalogue()
    assert len(catalogue) >= SHIPPED_AT_LEAST
    acronyms = {acronym for each in catalogue for acronym in each.acronyms}
    assert acronyms >= EXPECTED


def test_every_shipped_fact_has_its_source() -> None:
    catalogue = read_catalogue()
    assert all(each.source_of(fact).startswith("https://") for each in catalogue for fact in Fact)


def test_most_of_what_is_asked_of_organizations_is_known() -> None:
    catalogue = list(read_catalogue())
    assert len(catalogue) >= 1_200
    assert sum(each.founding is not None for each in catalogue) >= 0.8 * len(catalogue)
    assert sum(each.headquarters is not None for each in catalogue) >= 0.65 * len(catalogue)
    whole = [
        each
        for each in catalogue
        if each.founding and each.headquarters and each.arabic and each.french
    ]
    assert len(whole) >= 200


def test_no_acronym_belongs_to_two_shipped_organizations_for_certain() -> None:
    owners: dict[str, list[str]] = {}
    for each in read_catalogue():
        for acronym in each.acronyms:
            if acronym not in each.ambiguous:
                owners.setdefault(acronym, []).append(each.name)
    assert {acronym: names for acronym, names in owners.items() if len(names) > 1} == {}


def test_parts_are_found_through_what_stands_between() -> None:
    catalogue = read_catalogue()
    parts = {each.acronym for each in catalogue.parts_of("United Nations")}
    assert parts >= {"WHO", "UNESCO", "UNICEF", "OHCHR"}  # the last by way of the Secretariat
    assert not parts & {"WTO", "ICC", "IAEA", "UN"}
    assert {each.acronym for each in catalogue.related_to("United Nations")} >= {"WTO", "IAEA"}


def test_an_operator_adds_organizations_of_their_own(tmp_path: Path) -> None:
    catalogue = read_catalogue(own(tmp_path, GOOD))
    harbour = catalogue.get("Harbour Union")
    assert harbour is not None
    assert harbour.founding == Founding("1999-05", "the Bay Treaty")
    assert harbour.members == Members(7, "2024")
    assert harbour.source_of(Fact.MEMBERS) == "https://harbour.example/members"
    assert harbour.source_of(Fact.KIND) == "https://harbour.example/about"
    assert harbour in catalogue.parts_of("United Nations")
    assert len(catalogue) == len(read_catalogue()) + 1


def test_an_operators_entry_replaces_ours_of_the_same_name(tmp_path: Path) -> None:
    text = GOOD.replace("Harbour Union", "World Health Organization").replace('"HU"', '"WHO"')
    catalogue = read_catalogue(own(tmp_path, text))
    health = catalogue.get("World Health Organization")
    assert health is not None
    assert health.members == Members(7, "2024")
    assert len(catalogue) == len(read_catalogue())


def test_what_names_organizations_otherwise_changes_the_digest(tmp_path: Path) -> None:
    shipped = read_catalogue().digest
    assert read_catalogue().digest == shipped
    assert read_catalogue(own(tmp_path, GOOD)).digest != shipped
    named = read_catalogue(own(tmp_path, GOOD)).digest
    other_facts = GOOD.replace("members = 7", "members = 8")
    assert read_catalogue(own(tmp_path, other_facts)).digest == named


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('read = "2026-11-01"', "", "Harbour Union, read: is missing"),
        ('founded = "1999-05"', 'founded = "May 1999"', "Harbour Union, founded: must be an ISO"),
        ('founded = "1999-05"', "founded = 1999-05-01", "founded: must be text in quotation marks"),
        ('founded = "1999-05"', 'founded = "1999-02-30"', "Harbour Union, founded: is no date"),
        ('founded = "1999-05"', 'founded = "2999"', "Harbour Union, founded: lies in the future"),
        ('founded = "1999-05"', "", "Harbour Union: founding_act needs founded beside it"),
        ("members = 7", "", "Harbour Union: members and members_as_of must come together"),
        ("members = 7", 'members = "7"', "Harbour Union, members: "),
        ("https://harbour.example/about", "http://x.example", "Harbour Union, source: must be an"),
        ("https://harbour.example/members", "nowhere", "Harbour Union, sources.members: must be"),
        ("[organization.sources]", "[organization.sources]\nwebsite = 'https://a.example'",
         "Harbour Union: sources has an address for website, which the entry lacks"),
        ('kind = "regional organization"', 'kind = "club"', "Harbour Union, kind: must be one of"),
        ("Brings the harbours of the bay together.", "brings harbours together",
         "Harbour Union, purpose: must be one sentence"),
        ('acronyms = ["HU"]', 'acronyms = "HU"', "Harbour Union, acronyms: "),
        ('acronyms = ["HU"]', 'ambiguous = ["HU"]', "Harbour Union: ambiguous names what is no"),
        ('acronyms = ["HU"]', 'acronym = ["HU"]', "acronym: there is no such key; do you mean acr"),
        ('acronyms = ["HU"]', 'arabic = "Union"', "arabic: must be in Arabic letters"),
        ('parent = "United Nations"', 'parent = "United Nation"',
         "Harbour Union, parent: no entry is named “United Nation”. Do you mean United Nations?"),
        ('name = "Harbour Union"', "", "entry 1, name: is missing"),
        ("[[organization]]", "[[organisation]]", "organisation: the file must hold tables that"),
        ('parent = "United Nations"', 'parent = "Harbour Union"',
         "Harbour Union, parent: it would be a part of itself"),
        ('name = "Harbour Union"', 'name = "world health organization"',
         "to replace ours, write it as World Health Organization"),
        ("https://harbour.example/about", "https://[www.harbour.example", "source: must be an"),
        ("[[organization]]", "[[organization]", "this is not TOML"),
    ],
)  # fmt: skip
def test_a_wrong_entry_is_told_with_file_entry_and_key(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    assert old in GOOD
    with pytest.raises(CatalogueError) as error:
        read_catalogue(own(tmp_path, GOOD.replace(old, new, 1)))
    assert str(error.value).startswith("organizations.toml: ")
    assert told in str(error.value)


def test_a_name_that_comes_twice_is_told(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="Harbour Union: this name comes twice"):
        read_catalogue(own(tmp_path, GOOD + GOOD))


def test_every_problem_is_told_in_a_line_of_its_own(tmp_path: Path) -> None:
    wrong = GOOD.replace('"1999-05"', '"soon"').replace('"2024"', '"now"')
    with pytest.raises(CatalogueError) as error:
        read_catalogue(own(tmp_path, wrong))
    assert len(str(error.value).splitlines()) == 2


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"nowhere\.toml: cannot be read"):
        read_catalogue(tmp_path / "nowhere.toml")
    path = tmp_path / "organizations.toml"
    path.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(CatalogueError, match="this is not UTF-8"):
        read_catalogue(path)


def test_an_empty_file_adds_nothing(tmp_path: Path) -> None:
    assert len(read_catalogue(own(tmp_path, ""))) == len(read_catalogue())


def test_an_entry_that_is_no_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="must be a table that begins with"):
        read_catalogue(own(tmp_path, 'organization = ["Harbour Union"]\n'))
