"""Every peer indexes, is opened anew and finds the passage that holds the words."""

from pathlib import Path

import pytest

from benchmarks.data import Article, Collection, write_collection
from benchmarks.measure import TooSlow, measure
from benchmarks.peers import CROWDED, Entry, entry
from benchmarks.scale import Scaling, too_much

ARTICLES = (
    Article("Clubs", ("The chess club meets on Monday evening.", "Rowers train at dawn.")),
    Article(
        "Houses",
        ("The library opens at nine.", "The museum shows old photographs."),
        (("What does the museum show?", 1),),
    ),
)
FUZZY = {"Daleel", "bm25s + RapidFuzz words", "bm25s, character runs", "tantivy fuzzy"}


@pytest.fixture
def collection(tmp_path: Path) -> Collection:
    (tmp_path / "collection").mkdir()
    return write_collection("four", ARTICLES, tmp_path / "collection")


@pytest.fixture(params=CROWDED, ids=lambda each: each.name)
def peer(request: pytest.FixtureRequest) -> Entry:
    chosen: Entry = request.param
    if chosen.missing:
        pytest.skip(f"needs {', '.join(chosen.missing)}")
    return chosen


def first(peer: Entry, collection: Collection, folder: Path, question: str) -> int:
    peer.make().index(collection, folder)
    opened = peer.make()
    opened.open(collection, folder)
    found = opened.search(question, 2)
    opened.close()
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    return found[0].passage


def test_the_right_passage_is_found(peer: Entry, collection: Collection, tmp_path: Path) -> None:
    assert first(peer, collection, tmp_path, "What does the museum show?") == 3


def test_fuzzy_peers_read_misspelt_words(
    peer: Entry, collection: Collection, tmp_path: Path
) -> None:
    if peer.name not in FUZZY:
        pytest.skip("compares words as they are")
    assert first(peer, collection, tmp_path, "photographes and libary?") in {2, 3}
    assert first(peer, collection, tmp_path, "the musem") == 3


def test_a_peer_is_measured(peer: Entry, collection: Collection) -> None:
    measured = measure(peer, collection)
    assert (measured.peer, measured.asked.recall, measured.asked.questions) == (peer.name, 1.0, 1)


def test_a_slow_peer_is_left_out(collection: Collection) -> None:
    with pytest.raises(TooSlow):
        measure(entry("SQLite FTS5"), collection, longest=0.0)


def test_what_is_missing_is_named() -> None:
    absent = Entry("x", entry("tantivy").make, (("no_such_module_here", "a-package"),))
    assert absent.missing == ("a-package",)


@pytest.mark.parametrize(
    ("milliseconds", "seconds", "memory", "why"),
    [
        (1.0, 1.0, 50.0, None),
        (400.0, 1.0, 50.0, "about 4,000 ms a question"),
        (1.0, 200.0, 50.0, "about 2,000 s to index"),
        (1.0, 1.0, 2_000.0, "about 20,000 MB to index"),
    ],
)
def test_a_peer_that_would_need_too_much_is_dropped(
    milliseconds: float, seconds: float, memory: float, why: str | None
) -> None:
    before = Scaling("x", 1_000, seconds, memory, 0.1, 40.0, 1.0, milliseconds, 1.0, 1.0, 1.0, 1.0)
    assert too_much(before, 10_000) == why
