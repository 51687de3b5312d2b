"""What was read last is kept, up to a size."""

from collections.abc import Sequence

from knowledge.store.kept import Kept


class Shelf:
    """Values that are their keys' names; key 0 is not there. It counts what was read."""

    def __init__(self) -> None:
        self.read: list[int] = []

    def __call__(self, keys: Sequence[int]) -> dict[int, str]:
        self.read += keys
        return {key: str(key) for key in keys if key}


def test_a_value_is_read_once() -> None:
    shelf = Shelf()
    kept = Kept(shelf, len, 10)
    assert kept.of([1, 2]) == {1: "1", 2: "2"}
    assert kept.of([2, 1, 3]) == {1: "1", 2: "2", 3: "3"}
    assert shelf.read == [1, 2, 3]


def test_what_was_asked_for_longest_ago_goes_first() -> None:
    shelf = Shelf()
    kept = Kept(shelf, len, 2)
    kept.of([1])
    kept.of([2])
    kept.of([1])
    kept.of([3])
    kept.of([1, 2])
    assert shelf.read == [1, 2, 3, 2]


def test_unknown_keys_are_left_out() -> None:
    assert Kept(Shelf(), len, 10).of([0, 1]) == {1: "1"}


def test_a_value_larger_than_all_that_is_kept_is_given_all_the_same() -> None:
    kept = Kept(Shelf(), len, 1)
    assert kept.of([100]) == {100: "100"}
    assert kept.of([1]) == {1: "1"}
