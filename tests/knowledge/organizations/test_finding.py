"""Organizations are found in passages where they are introduced, and wherever they are named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.document import Passage
from knowledge.organizations import (
    Introductions,
    KnownOrganizations,
    MentionFinder,
    Naming,
    Recognizer,
    find_organizations,
    read_catalogue,
)
from knowledge.reading import read_bytes

TEXT = """
The United Nations (UN) is large. It meets in New York.

The World Health Organization (WHO) belongs to the U.N. Who knows it? The WHO's work is known.

The united nations and the United Nations Foundation (UNF) differ.
"""
CATALOGUE = read_catalogue()


def passages(text: str = TEXT, name: str = "a.md") -> list[Passage]:
    return list(read_bytes(name, text.encode()).passages)


def named(text: str) -> set[str]:
    """What a document of its own names, in short."""
    found = find_organizations(passages(text), CATALOGUE)
    return {each.naming.acronym or each.naming.name for each in found}


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
    naming = Naming("World Health Organization", "WHO", key="who")
    finder = MentionFinder(KnownOrganizations(Recognizer((naming,)), {}))
    words = finder.add(0, passages("Who knows the World Health Organization? The WHO does.")[0])
    assert words == [["who", "knows", "the", "world", "health", "organization", "=who"],
                     ["the", "who", "does", "=who"]]  # fmt: skip


def test_documents_without_organizations_name_none() -> None:
    assert find_organizations(passages("The gross domestic product (GDP) grew (much).")) == ()


def test_a_long_passage_with_many_brackets_is_read_once() -> None:
    text = "The United Nations (UN) met (again) " * 4_000 + "(" + " " * 50_000
    (found,) = find_organizations(passages(text))
    assert found.mentions == ((0, 0),)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Known without being introduced, by acronym or full name, in British English as well.
        ("UNICEF and the IMF met.", {"UNICEF", "IMF"}),
        ("the World Health Organisation warned.", {"WHO"}),
        ("Unesco and Nato, as newspapers write.", {"UNESCO", "NATO"}),
        ("the World Court and the Arab League", {"ICJ", "LAS"}),
        # Possessives, compounds and dots.
        ("the UN's budget, a UN-run camp, the U.N.", {"UN"}),
        ("a non-NATO country", {"NATO"}),
        ("The UN's Security Council", {"UN", "UNSC"}),
        # A name inside a longer one is none of its own.
        (
            "the United Nations Educational, Scientific, and Cultural Organization",
            {"UNESCO"},
        ),
        ("the UN Security Council met", {"UNSC"}),
        ("the World Bank Group's International Finance Corporation", {"WBG", "IFC"}),
        ("the United Nations Framework Convention on Climate Change", set()),
        # Unknown to the catalogue, but named as international bodies are.
        ("the Nordic Energy Council met", {"Nordic Energy Council"}),
        ("the Council of the Arab Sea States", {"Council of the Arab Sea States"}),
        ("the Permanent Court of Arab Arbitration", {"Permanent Court of Arab Arbitration"}),
        ("the Harbour Residents Association (HRA) and the HRA", {"HRA"}),
        # What is none.
        ("The African Union. It was an african union.", {"AU"}),
        ("It was an african union.", set()),
        ("NGOs, IGOs and Member States fight COVID-19 in the USA.", set()),
        ("Islamic Nations host the World Cup and the Asian Games.", set()),
        ("WHO ARE YOU? WHO KNOWS?", set()),
        ("Who is a friend? The eco mode saves energy; un peu.", set()),
        ("the National Security Council of a country", set()),
        ("Each intrinsic mode function (IMF) is smooth. The first IMF is fast.", set()),
        ("Bodies that are 2 AU away, at ISO 400, in the EAC format.", set()),
        # An acronym of many meanings, told by its document.
        ("The International Cricket Council (ICC) met. ICC rules hold.", {"ICC"}),
        ("The World Court and the ICC sit in The Hague.", {"ICJ", "ICC"}),
        ("The International Criminal Court is young. ICC judges are elected.", {"ICC"}),
        ("ISO, CEN and IEC wrote to us.", {"ISO", "CEN", "IEC"}),
        ("YOU CAN ACT FIRST, AND CARE.", set()),
        # Two that share the rest of their names, and one with a letter amiss.
        ("The Islamic and African Development Banks lend.", {"IsDB", "AfDB"}),
        ("The European and Inter-American Courts of Human Rights", {"ECtHR", "IACtHR"}),
        ("The International Monetery Fund lends.", {"IMF"}),
        # In the name of something else, or somebody's own.
        ("We played FIFA 23 on UN Day; my OSCE is tomorrow.", set()),
        ("According to OCHA, 212 of them lack water. FIFA met.", {"OCHA", "FIFA"}),
        ("Set WHO_AM_I to 0x6B. Can I?", set()),
        ("the Islamic Solidarity Fund for Orphans", {"Islamic Solidarity Fund for Orphans"}),
        ("Units with the keyword WHO (Without Hope or Order). The WHO rests.", set()),
        ("Mark letters FAO (for the attention of) the clerk.", set()),
        # A part's title, told by the whole that it belongs to.
        ("The UN is in New York. The General Assembly meets.", {"UN", "UNGA"}),
        ("The UNSC and the ICJ wait. The General Assembly votes.", {"UNSC", "ICJ", "UNGA"}),
        ("Nato and the AU's Peace and Security Council", {"NATO", "AU", "PSC"}),
        (
            "The Council of Europe's Committee of Ministers",
            {"CoE", "Committee of Ministers of the Council of Europe"},
        ),
        ("The IAEA board meets. The United Nations Children's Fund", {"IAEA", "UNICEF"}),
        ("Nato and ECOSOC came to hear. The General Assembly of the club", {"NATO", "ECOSOC"}),
        ("Nato and Interpol came to the General Assembly of our club.", {"NATO", "INTERPOL"}),
        # Other languages.
        ("L'OMS et l'Union africaine travaillent avec l'ONU.", {"WHO", "AU", "UN"}),
        ("l'Union économique et monétaire de la Baie (UEMB)", {"UEMB"}),
        ("La Organización Mundial de la Salud (OMS) advirtió.", {"OMS"}),
        ("وحضر الاجتماع ممثلون للأمم المتحدة ومنظمة الصحة العالمية", {"UN", "WHO"}),
        ("El Banco Mundial y el Consejo de Seguridad", {"WBG", "UNSC"}),
        ("Die Europäische Zentralbank und der Internationale Währungsfonds", {"ECB", "IMF"}),
        ("Perserikatan Bangsa-Bangsa dan Bank Dunia", {"UN", "WBG"}),
        ("UNESCO'nun raporu ve Birleşmiş Milletler'in çağrısı", {"UNESCO", "UN"}),
    ],
)
def test_what_a_document_names(text: str, found: set[str]) -> None:
    assert named(text) == found


def test_an_introduced_name_is_joined_to_what_the_catalogue_knows() -> None:
    text = "The Food and Agriculture Organization (FAO) of old. La OAA (FAO)."
    (found,) = find_organizations(passages(text), CATALOGUE)
    assert found.naming.name == "Food and Agriculture Organization"
    assert found.naming.entry == "Food and Agriculture Organization of the United Nations"


def test_a_name_has_the_word_in_front_that_its_acronym_leaves_out() -> None:
    (found,) = find_organizations(passages("The International Federation of Pilots (FP) met."))
    assert found.naming.name == "International Federation of Pilots"


def test_one_acronym_means_what_each_document_says() -> None:
    cricket = passages("The International Cricket Council (ICC). The ICC met.", "cricket.md")
    law = passages("The International Criminal Court (ICC). The ICC met.", "law.md")
    found = find_organizations([*cricket, *law], CATALOGUE)
    assert {each.naming.name: each.mentions for each in found} == {
        "International Cricket Council": ((0, 0), (0, 1)),
        "International Criminal Court": ((1, 0), (1, 1)),
    }
    assert len({each.naming.key for each in found}) == 2


def test_an_acronym_of_many_meanings_waits_until_the_documents_name_it() -> None:
    late = [*passages("ICC judges are elected."), *passages("The International Criminal Court.")]
    (found,) = find_organizations(late, CATALOGUE)
    assert found.mentions == ((0, 0), (1, 0))


def test_acronyms_in_brackets_are_known_throughout_the_edition() -> None:
    introduced = Introductions()
    introduced.add("The Harbour Union (HU) met.", "a.md")
    finder = MentionFinder(introduced.known(CATALOGUE))
    finder.add(0, passages("Fishermen trust the HU.", "b.md")[0])
    (found,) = finder.found()
    assert found.naming.acronym == "HU"


PIECES = [
    *("United Nations", "UN", "(UN)", "the", "ICC", "World", "Council", "of", "Arab", "Bank"),
    *(
        "'s",
        "l'",
        "OMS",
        "(",
        ")",
        ".",
        "\n\n",
        "الأمم المتحدة",
        "لل",
        "International",
        "and",
        "IMF",
    ),
    *("(IMF)", "WHO ARE", "Permanent", "Court", "Europe", "ESO", "İİT", "U.N.", "-"),
]


TEXTS = st.text(st.characters(exclude_categories=["C"]), max_size=5)


@given(st.lists(st.sampled_from(PIECES) | TEXTS, max_size=30), st.booleans())
def test_whatever_a_document_holds_its_mentions_are_in_it(pieces: list[str], apart: bool) -> None:
    held = passages((" " if apart else "").join(["word", *pieces]))
    for found in find_organizations(held, CATALOGUE):
        assert found.naming.name.strip()
        assert found.mentions == tuple(sorted(set(found.mentions)))
        assert all(sentence < len(held[at].sentences) for at, sentence in found.mentions)
