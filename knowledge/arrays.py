"""Steps on NumPy arrays that several parts of the engine take."""

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int32]
Places = NDArray[np.int64]

_SIEVE_BITS = 16
_SIEVE_SIZE = 1 << _SIEVE_BITS


def ranges(starts: NDArray[np.integer], sizes: NDArray[np.integer]) -> Numbers:
    """The numbers of many ranges, one range after another.

    Args:
        starts: The first number of each range; shape (n,).
        sizes: How many numbers each range holds, 0 or more; shape (n,).

    Returns:
        ``start, start + 1, …`` for each of them; int32, shape (sum of sizes,).
    """
    ends = sizes.cumsum(dtype=np.int32)
    numbers: Numbers = (starts - ends + sizes).astype(np.int32).repeat(sizes)
    numbers += np.arange(len(numbers), dtype=np.int32)
    return numbers


def members(
    values: NDArray[np.unsignedinteger | np.signedinteger], wanted: NDArray[np.integer]
) -> tuple[Places, Places]:
    """Find the few values that are among a few wanted ones.

    A sieve of low bits passes nearly none of the others, so that only what is left has to
    be looked up.

    Args:
        values: Any values of 0 or more; shape (n,).
        wanted: Sorted distinct values of the same type.

    Returns:
        The places of the values found, ascending, and the place of each in ``wanted``.
    """
    sieve = np.zeros(_SIEVE_SIZE, np.bool_)
    sieve[wanted & (_SIEVE_SIZE - 1)] = True
    places = sieve[(values & (_SIEVE_SIZE - 1)).astype(np.intp)].nonzero()[0]
    kept = values[places]
    which = np.searchsorted(wanted, kept)
    found = wanted[np.minimum(which, len(wanted) - 1)] == kept if len(wanted) else which < 0
    return places[found], which[found]
