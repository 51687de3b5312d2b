"""Front matter is for programs: it is no text, but its title is the document's."""

import pytest

from knowledge.reading import read_bytes
from knowledge.reading.front_matter import split_front_matter


@pytest.mark.parametrize(
    ("matter", "title"),
    [
        ("title: The rules", "The rules"),
        ("layout: page\nTitle: The rules # ours", "The rules"),
        ("title: 'It''s  ours'", "It's ours"),
        (r'title: "He said \"no\": never"', 'He said "no": never'),
        ("title: A: b", "A: b"),
        ("title:", None),
        ("title: >\n  folded", None),
        ("title: [a, b]", None),
        ("tags:\n  - title: x", None),
        ("subtitle: x", None),
    ],
)
def test_yaml(matter: str, title: str | None) -> None:
    assert split_front_matter(f"---\n{matter}\n---\nText") == (title, "Text")
    assert split_front_matter(f"---\r\n{matter}\n...\nText") == (title, "Text")


@pytest.mark.parametrize(
    ("matter", "title"),
    [
        ('title = "The rules"\n[extra]\na = 1', "The rules"),
        ("title = 3", None),
        ("not toml", None),
        ("a = " + "[" * 5000, None),
        ("", None),
    ],
)
def test_toml(matter: str, title: str | None) -> None:
    assert split_front_matter(f"+++\n{matter}\n+++\nText") == (title, "Text")


@pytest.mark.parametrize(
    "text", ["", "Text", "+++\nnever closed", "---\n\nText\n\n---", "---", "+"]
)
def test_what_is_no_front_matter_stays(text: str) -> None:
    assert split_front_matter(text) == (None, text)


def test_a_heading_of_level_1_goes_before_the_title() -> None:
    def title(text: str) -> str:
        return read_bytes("a.md", f"---\ntitle: Given\n---\n{text}".encode()).title

    assert title("# Own\n\ntext") == "Own"
    assert title("## Part\n\ntext") == "Given"
    assert title("text") == "Given"
