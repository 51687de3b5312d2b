"""Two states of the documents: what differs, and that it is all that differs."""

import time
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.differences import Change, Difference, DocumentDifference, differences
from knowledge.document import Document, Passage, Section
from knowledge.reading import read_bytes
from knowledge.wording import pieces

HOURS = """\
# Handbook

Welcome to the club.

## Opening hours

The library opens at nine and closes at six. On Fridays it stays closed.

## Membership

Members pay half. The card is needed at the door.

Guests pay the full price, which is ten.
"""


def document(text: str, name: str = "handbook.md") -> Document:
    return read_bytes(name, text.encode())


def between(old: str, new: str) -> DocumentDifference:
    """What differs between two texts of one document."""
    (found,) = differences([document(old)], [document(new)]).documents
    return found


def changes(found: DocumentDifference) -> list[tuple[str, str | None, str | None]]:
    return [
        (
            each.change.value,
            each.before.text if each.before else None,
            each.after.text if each.after else None,
        )
        for each in found.passages
    ]


def test_a_state_does_not_differ_from_itself() -> None:
    found = differences([document(HOURS)], [document(HOURS)])
    assert not found
    assert found.names == ("handbook.md",)


def test_other_bytes_of_the_same_text_make_no_difference() -> None:
    assert not differences([document(HOURS)], [document(HOURS + "\n\n")])


def test_a_changed_passage_tells_its_words() -> None:
    found = between(HOURS, HOURS.replace("nine", "ten sharp"))
    (passage,) = found.passages
    assert passage.change is Change.CHANGED
    changed = [(each.before, each.after) for each in passage.pieces() if not each.kept]
    assert changed == [("nine", "ten sharp")]
    assert found.headings == ()


def test_passages_are_added_and_removed() -> None:
    new = HOURS.replace("Welcome to the club.", "Bring a friend, and a cake.")
    assert changes(between(HOURS, new)) == [
        ("removed", "Welcome to the club.", None),
        ("added", None, "Bring a friend, and a cake."),
    ]


def test_a_moved_passage_is_neither_removed_nor_added() -> None:
    moved = "\nGuests pay the full price, which is ten.\n"
    new = HOURS.replace(moved, "").replace("\n## Opening", f"{moved}\n## Opening")
    (passage,) = between(HOURS, new).passages
    assert passage.change is Change.MOVED
    assert passage.before is not None
    assert passage.before.section.title == "Membership"
    assert passage.passage.section.title == "Handbook"


def test_a_passage_that_moved_and_changed_is_one_change() -> None:
    new = HOURS.replace("\nGuests pay the full price, which is ten.\n", "").replace(
        "\n## Opening", "\nGuests pay the full price, which is twelve.\n\n## Opening"
    )
    (passage,) = between(HOURS, new).passages
    assert passage.change is Change.CHANGED


def test_a_renamed_heading_leaves_its_passages_where_they_are() -> None:
    found = between(HOURS, HOURS.replace("## Membership", "## What it costs"))
    assert found.passages == ()
    (heading,) = found.headings
    assert heading.change is Change.CHANGED
    assert heading.before is not None
    assert heading.after is not None
    assert (heading.before.title, heading.after.title) == ("Membership", "What it costs")


def test_a_renamed_title_is_one_heading_and_not_all_of_them() -> None:
    found = between(HOURS, HOURS.replace("# Handbook", "# The Handbook", 1))
    assert [each.change for each in found.headings] == [Change.CHANGED]
    assert found.passages == ()


def test_documents_are_added_removed_renamed_and_put_in_order() -> None:
    hours, other = document(HOURS, "a.md"), document("# Other\n\nSomething else.\n", "b.md")
    third = document("# Third\n\nA third thing.\n", "c.md")
    found = differences([hours, other], [document(HOURS, "d.md"), third])
    assert [(each.change.value, each.label.name) for each in found.documents] == [
        ("changed", "d.md"),
        ("added", "c.md"),
        ("removed", "b.md"),
    ]
    assert found.documents[0].passages == ()
    assert found.passages == {Change.ADDED: 1, Change.REMOVED: 1}
    turned = differences([hours, other], [other, hours])
    assert turned
    assert turned.reordered
    assert turned.documents == ()


def test_a_space_alone_parts_no_two_changes() -> None:
    found = pieces("It opens at nine every day.", "It opens on Monday mornings alone.")
    assert [(each.before, each.after) for each in found] == [
        ("It opens ", "It opens "),
        ("at nine every day.", "on Monday mornings alone."),
    ]


def test_scripts_without_spaces_are_compared_by_their_letters() -> None:
    found = pieces("図書館は九時に開く。", "図書館は十時に開く。")
    assert [(each.before, each.after) for each in found if not each.kept] == [("九", "十")]


# Few words, so that passages are often alike or the same.
WORDS = st.lists(
    st.sampled_from(["oak", "elm", "ash", "yew", "fir", "box"]), min_size=1, max_size=5
)
BLOCKS = st.builds(
    lambda sign, words: sign + " ".join(words),
    st.sampled_from(["", "", "", "## ", "### ", "#### ", "- ", "> "]),
    WORDS,
)
TEXTS = st.lists(BLOCKS, max_size=12).map(lambda blocks: "\n\n".join(["start", *blocks]))
STATES = st.dictionaries(st.sampled_from(["a.md", "b.md", "c.md"]), TEXTS).map(
    lambda texts: [document(text, name) for name, text in texts.items()]
)


def applied(old: Sequence[Document], difference: Difference) -> list[tuple[object, ...]]:
    """The new state made from the old one and the difference, without digests."""
    known = {document.name: document for document in old}
    changed = {each.label.name: each for each in difference.documents}
    return [
        _applied(known, changed[name]) if name in changed else _content(known[name])
        for name in difference.names
    ]


def _content(document: Document) -> tuple[object, ...]:
    return document.label, document.sections, tuple(document.passages)


def _applied(known: dict[str, Document], found: DocumentDifference) -> tuple[object, ...]:
    assert found.after is not None
    before = known[found.before.name] if found.before else None
    headings: dict[int, tuple[int, str]] = {
        each.after.ordinal: (len(each.after.path), each.after.title)
        for each in found.headings
        if each.after
    }
    became = {
        each.before.ordinal: each.after.ordinal
        for each in found.headings
        if each.before and each.after
    }
    gone = {each.before.ordinal for each in found.headings if each.before}
    place = 0
    for section in before.sections if before else ():
        if section.ordinal not in gone:
            while place in headings:
                place += 1
            headings[place] = (len(section.path), section.title)
            became[section.ordinal] = place
    sections: list[Section] = []
    for ordinal, (level, title) in sorted(headings.items()):
        above = next((each for each in sections[::-1] if len(each.path) == level - 1), None)
        path = (*above.path, title) if above else (title,)
        sections.append(Section(found.after, path, ordinal))
    passages = {each.after.ordinal: each.after for each in found.passages if each.after}
    gone = {each.before.ordinal for each in found.passages if each.before}
    place = 0
    for passage in before.passages if before else ():
        if passage.ordinal not in gone:
            while place in passages:
                place += 1
            stays = replace(
                passage, section=sections[became[passage.section.ordinal]], ordinal=place
            )
            passages[place] = stays
    return found.after, tuple(sections), tuple(passages[each] for each in sorted(passages))


@settings(deadline=None)
@given(STATES, STATES)
def test_a_difference_applied_to_the_old_state_gives_the_new_one(
    old: list[Document], new: list[Document]
) -> None:
    found = differences(old, new)
    assert applied(old, found) == [_content(each) for each in new]
    assert {each.name for each in old} - set(found.names) == {
        each.label.name for each in found.documents if each.change is Change.REMOVED
    } | {
        each.before.name
        for each in found.documents
        if each.before and each.after and each.before.name != each.after.name
    }


@settings(deadline=None)
@given(STATES)
def test_the_same_state_read_twice_differs_in_nothing(state: list[Document]) -> None:
    assert not differences(state, [replace(each, digest="other") for each in state])


@given(st.text(max_size=60), st.text(max_size=60))
def test_pieces_put_together_are_both_texts(before: str, after: str) -> None:
    found = pieces(before, after)
    assert "".join(each.before for each in found) == before
    assert "".join(each.after for each in found) == after


def _long(count: int) -> Document:
    text = "".join(
        f"## Part {number}\n\nText {number} of the tale, with words that others have as well.\n\n"
        for number in range(count)
    )
    return document(f"# Tales\n\n{text}", "tales.md")


def _with(passage: Passage, text: str) -> Passage:
    return replace(passage, text=text)


def test_a_few_differences_among_many_passages_are_found_at_once() -> None:
    old = _long(10_000)
    passages = list(old.passages)
    changed = [*passages[:50], *passages[60:7000], *passages[:0], *passages[7001:]]
    changed[3] = _with(changed[3], changed[3].text.replace("tale", "story"))
    changed[5000] = _with(changed[5000], "Something else altogether.")
    old = replace(old, passages=tuple(passages))
    new = replace(old, digest="new", passages=tuple(changed))
    started = time.process_time()
    found = differences([old], [new])
    assert time.process_time() - started < 1
    assert found.passages == {Change.CHANGED: 1, Change.REMOVED: 12, Change.ADDED: 1}


def test_documents_that_have_nothing_in_common_are_compared_within_a_moment() -> None:
    old = document("\n\n".join(f"One {n} {n * 7} {'word ' * 40}" for n in range(3000)))
    new = document("\n\n".join(f"Another {n * 3} {'thing ' * 40}" for n in range(3000)))
    started = time.process_time()
    differences([old], [new])
    assert time.process_time() - started < 5
