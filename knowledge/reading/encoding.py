"""Bytes to text, word for word as the author wrote it."""

import codecs
import re

from ftfy import TextFixerConfig, fix_text
from ftfy.badness import badness

from knowledge.errors import NotText
from knowledge.reading.signatures import kind_of

# Only what the way of the bytes has broken is mended, never what the author chose. So
# quotation marks, ligatures, wide letters and Unicode's composition stay as they are,
# and entities are left to the reader of the format, which knows where they are code.
_REPAIR = TextFixerConfig(
    unescape_html=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    normalization=None,
    explain=False,
)

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    # UTF-32 comes first: its mark begins as that of UTF-16 does.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAVE_AS = "Save it as plain text in UTF-8 and try again."

# What ftfy mends, seen from outside: control characters and odd line ends, or mojibake.
# Its signs of mojibake (ftfy.badness) are few accents that stand alone or two characters
# in a row of which one is neither plain nor a small letter.
_SMALL_LETTERS = "".join(
    letter for letter in map(chr, range(0xDF, 0x530)) if letter.islower() and letter not in "ßƒ"
)
_TELLTALE = "\x80-\u05ff\u2000-\u25ff\uf8ff\ufb00-\ufb06\ufffd"
_DOUBTFUL = re.compile(
    "[\x00-\x08\x0b\r\x0e-\x1f\x7f-\x9f\u2028\u2029\u206a-\u206f\ufeff\ufff9-\ufffc\ud800-\udfff"
    f"ŒœÃÂ]|[{_TELLTALE}](?:(?<![{_SMALL_LETTERS}])|(?![{_SMALL_LETTERS}]))[{_TELLTALE}]"
)
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.02

# Windows-1252 and -1254 differ in six letters: Icelandic in one, Turkish in the other.
_ICELANDIC_OR_TURKISH = frozenset("ðýþÐÝÞ")
_NEVER_TURKISH = frozenset("áóæÁÓÆ")
# Text of another alphabet that is read as Western is mostly accents, or an odd mix.
_MOST_ACCENTS = 0.5
_MOST_ODDITIES = 0.01


def decode_text(name: str, data: bytes, declared: str | None = None) -> str:
    r"""Decode and repair the text of a file.

    UTF-8 is expected; UTF-16 and UTF-32 are known by their byte order mark. Lines that
    are not valid UTF-8 are read as Windows-1252 (or -1254 where that is Turkish).
    Mojibake is undone: ``weâ€™ve`` becomes ``we’ve``.

    Args:
        name: The file's name, for the error.
        data: Its bytes.
        declared: The encoding that the file itself names, if any; UTF-8 goes before it.

    Returns:
        The text; its lines end in ``\n``.

    Raises:
        NotText: The bytes are no text, or text in an encoding that is not known.
    """
    if what := kind_of(data):
        raise NotText(name, f"this is {what}, not text. {_SAVE_AS}")
    text = _decode(name, data, declared)
    if "\0" in text or len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text):
        raise NotText(name, f"this is not text. {_SAVE_AS}")
    return _repair(text)


def _repair(text: str) -> str:
    # Word and old printers break lines and pages with "\v" and "\f".
    text = text.replace("\v", "\n").replace("\f", "\n")
    without_returns = text.replace("\r\n", "\n")
    # Ends of lines that are odder than that are left to ftfy, all of them.
    if "\r" not in without_returns:
        text = without_returns
    if not _DOUBTFUL.search(text):
        return text
    return "".join(map(_repair_line, _LINE.findall(text)))


def _repair_line(line: str) -> str:
    return fix_text(line, _REPAIR) if _DOUBTFUL.search(line) else line


def _decode(name: str, data: bytes, declared: str | None) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_strictly(name, data[len(mark) :], encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = None if declared is None else _decode_as_declared(data, declared)
        return _decode_lines(name, data) if text is None else text


def _decode_as_declared(data: bytes, encoding: str) -> str | None:
    # Pages that name Latin-1 are read as Windows-1252 by every browser, and by us.
    if re.sub(r"[^a-z0-9]", "", encoding.lower()) in {"iso88591", "latin1", "ascii", "usascii"}:
        return None
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeError, ValueError):
        return None


def _decode_strictly(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        problem = f"it begins as {encoding.upper()} text but goes on otherwise. {_SAVE_AS}"
        raise NotText(name, problem) from error


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decode_lines(name: str, data: bytes) -> str:
    """Decode line by line: one bad byte must not cost the other lines their letters."""
    lines = data.split(b"\n")
    legacy = _legacy_encoding(b"\n".join(line for line in lines if not _is_utf8(line)))
    text = "\n".join(line.decode("utf-8" if _is_utf8(line) else legacy) for line in lines)
    if _is_misread(_repair(text)):
        problem = f"its encoding is neither UTF-8 nor Western European. {_SAVE_AS}"
        raise NotText(name, problem)
    return text


def _legacy_encoding(data: bytes) -> str:
    letters = set(data.decode("sloppy-windows-1252"))
    turkish = letters & _ICELANDIC_OR_TURKISH and not letters & _NEVER_TURKISH
    return "sloppy-windows-1254" if turkish else "sloppy-windows-1252"


def _is_misread(text: str) -> bool:
    foreign = sum(character > "\x7f" for character in text)
    accents = sum("\x80" <= character <= "\xff" for character in text)
    return accents > _MOST_ACCENTS * len(text) or badness(text) > _MOST_ODDITIES * foreign
