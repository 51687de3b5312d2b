"""Names of international bodies are known by how they are written."""

import pytest

from knowledge.language.words import split_words
from knowledge.organizations.proper_names import proper_names


def names(text: str) -> list[str]:
    words = split_words(text)
    return [
        text[words[span.start].start : words[span.stop - 1].end]
        for span in proper_names(text, words)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the International Olympic Committee and others", ["International Olympic Committee"]),
        ("a World Energy Council, the European Space Agency", ["World Energy Council",
                                                              "European Space Agency"]),
        ("the Bank for International Settlements in Basel", ["Bank for International Settlements"]),
        ("the European Union and the African Union", ["European Union", "African Union"]),
        ("the Arab Fund for Economic and Social Development",
         ["Arab Fund for Economic and Social Development"]),
        ("the World Bank's Board of Governors", ["World Bank's"]),
        ("the World Health Organization (WHO)", ["World Health Organization"]),
        ("the Inter-American Court of Human Rights", ["Inter-American Court of Human Rights"]),
        ("International Women's Day and the World Cup", []),
        ("United Airlines and the West Side Council", []),
        ("an international committee of the world", []),
        ("World War II and the European Championship", []),
        ("the Atlantic City Council and the Gulf Coast Bank", []),
        ("Court of Appeal", []),
        ("", []),
    ],
)  # fmt: skip
def test_what_is_written_like_one(text: str, found: list[str]) -> None:
    assert names(text) == found
