"""One spelling for what readers take for the same word."""

import re
import unicodedata

# Marks that readers leave out or add freely: Latin, Greek and Cyrillic accents, Hebrew
# points, Arabic vowel signs, and the nukta of Devanagari. The vowel signs of Indic and
# Thai scripts are letters to their readers and stay; so do й, ї, ў, ѓ and ќ, which are
# letters of their own and not и, і, у, г and к with an accent.
_OPTIONAL_MARKS = re.compile(
    "(?<![иуѕ])\u0306|(?<!і)\u0308|(?<![гк])\u0301|"
    "[\u0300\u0302-\u0305\u0307\u0309-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f]"
)
# A nasal before a consonant of its own row is as often written with the dot above it:
# हिन्दी and हिंदी.
_NASALS = re.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])")

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
        "ð": "d",
        "ł": "l",
        "ـ": None,
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ے": "ي",
        "ک": "ك",
        "ڪ": "ك",
        "ة": "ه",
        "ۃ": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "ە": "ه",
        "ँ": "ं",
        "\u00ad": None,
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
    }
)
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")


def _plain_digit(digit: re.Match[str]) -> str:
    return str(unicodedata.decimal(digit.group()))


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
    kept = _OPTIONAL_MARKS.sub("", decomposed).translate(_LETTER_FORMS)
    composed = unicodedata.normalize("NFC", _NASALS.sub("ं", kept))
    return _FOREIGN_DIGIT.sub(_plain_digit, composed)
