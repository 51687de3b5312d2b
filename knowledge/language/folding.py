"""One spelling for what readers take for the same word."""

import unicodedata

# Marks that readers leave out or add freely: Latin, Greek and Cyrillic accents, Hebrew
# points, Arabic vowel signs. The vowel signs of Indic and Thai scripts are letters to
# their readers and stay.
_OPTIONAL_MARKS = (
    (0x0300, 0x036F),
    (0x0483, 0x0487),
    (0x0591, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
)

_LETTER_FORMS = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "đ": "d",
        "ł": "l",
        "ـ": None,
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ک": "ك",
        "ة": "ه",
        "ۀ": "ه",
        "ە": "ه",
        "\u200c": None,
        "\u200d": None,
        "\u00ad": None,
    }
)


def _is_optional(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in _OPTIONAL_MARKS)


def _plain_digit(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


def fold(text: str) -> str:
    """Fold case, accents, Arabic letter forms, width and digits.

    Args:
        text: Any text.

    Returns:
        The text as it is compared: ``"Éléphant"`` and ``"elephant"`` become the same,
        so do ``"أحمد"`` and ``"احمد"``, ``"٣"`` and ``"3"``. Its length may differ from
        that of ``text``.
    """
    if text.isascii():
        return text.lower()
    small = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", small)
    kept = "".join(character for character in decomposed if not _is_optional(character))
    composed = unicodedata.normalize("NFC", kept.translate(_LETTER_FORMS))
    return "".join(map(_plain_digit, composed))
