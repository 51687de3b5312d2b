"""The numbers before the items of a list, as readers see them."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LETTERS = 26
_LARGEST_ROMAN = 3999


def numeral(number: int, kind: str) -> str:
    """Write a number.

    Args:
        number: The number.
        kind: "1", "a", "A", "i" or "I", as in HTML.

    Returns:
        It as that kind writes it; in digits where that kind has no such number.
    """
    written = str(number)
    if kind in "aA" and number > 0:
        written = _letters(number)
    elif kind in "iI" and 0 < number <= _LARGEST_ROMAN:
        written = _roman(number)
    return written.upper() if kind in "AI" else written


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, place = divmod(number - 1, _LETTERS)
        letters = chr(ord("a") + place) + letters
    return letters


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written
