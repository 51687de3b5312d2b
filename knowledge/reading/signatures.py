"""What a file is by its first bytes, whatever its name says."""

import re
from pathlib import PurePath

from knowledge.errors import (
    EmptyDocument,
    EncryptedDocument,
    UnsafeDocument,
    UnsupportedFormat,
    WrongEnding,
)

PDF, DOCX, ZIP = "a PDF file", "a Word (DOCX) file", "a ZIP file"
_OLD_OFFICE = "an old Office file"
_PROGRAM = "a program"

_SIGNATURES = (
    (b"\xd0\xcf\x11\xe0", _OLD_OFFICE),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"II*\0", "an image"),
    (b"MM\0*", "an image"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"BZh9", "a compressed file"),
    (b"\xfd7zXZ\0", "a compressed file"),
    (b"\x7fELF", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", _PROGRAM),
    (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"SQLite format 3\0", "a database"),
)
# What a packed file is, by the name of a file in its directory.
_PACKED = (
    (b"word/document.xml", DOCX),
    (b"xl/workbook.", "an Excel file"),
    (b"ppt/presentation.xml", "a PowerPoint file"),
    (b"META-INF/manifest.xml", "an OpenDocument file"),
    (b"META-INF/container.xml", "an EPUB book"),
)
_PACKED_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")
# The end of a zip file tells where its directory is; at most a comment follows.
_DIRECTORY_END = b"PK\x05\x06"
_END_SIZE, _LONGEST_COMMENT = 22, 1 << 16
_BINARY = {".pdf": PDF, ".docx": DOCX, ".zip": ZIP}
_ENDINGS = {kind: ending for ending, kind in _BINARY.items()}
_PDF_START = re.compile(rb"[\s\xef\xbb\xbf\0]*%PDF-")
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_ADVICE = {
    ".doc": "Old Word files cannot be read. Save it as .docx and try again.",
    ".docm": "Documents with macros are not read. Save it as .docx and try again.",
    ".dotm": "Documents with macros are not read. Save it as .docx and try again.",
    ".rtf": "Rich text cannot be read. Save it as .docx and try again.",
    ".odt": "OpenDocument files cannot be read. Save it as .docx and try again.",
    ".xlsx": "Tables of Excel cannot be read. Save the sheet as .csv and try again.",
    ".xls": "Tables of Excel cannot be read. Save the sheet as .csv and try again.",
    ".zip": "A ZIP file is no document but holds some. Unpack it and name the folder.",
}


def kind_of(data: bytes) -> str | None:
    """What a file is, as in "a PDF file"; None for text and what is not known."""
    if _PDF_START.match(data[:1024]):
        return PDF
    if data.startswith(_PACKED_SIGNATURES):
        directory = _directory(data)
        return next((kind for name, kind in _PACKED if name in directory), ZIP)
    if data.startswith(b"MZ") and b"\0" in data[:1024]:
        return _PROGRAM
    return next((what for start, what in _SIGNATURES if data.startswith(start)), None)


def _directory(data: bytes) -> bytes:
    """The directory of a zip file; not those of the zip files in it."""
    end = data.rfind(_DIRECTORY_END, max(0, len(data) - _LONGEST_COMMENT - _END_SIZE))
    if end < 0 or end + _END_SIZE > len(data):
        return b""
    size = int.from_bytes(data[end + 12 : end + 16], "little")
    return data[max(0, end - size) : end]


def check_ending(name: str, data: bytes) -> None:
    """Refuse a file whose content is of another format than its name says.

    Args:
        name: Its name, with an ending that has a reader.
        data: Its bytes.

    Raises:
        EmptyDocument: There is nothing in it, though its format asks for something.
        EncryptedDocument: It is a Word file with a password.
        WrongEnding: Its content and its name do not agree.
    """
    ending = PurePath(name).suffix.lower()
    kind, expected = kind_of(data), _BINARY.get(ending)
    if kind == expected:
        return
    if not data:
        raise EmptyDocument(name, "there is no text in it. Write some, or leave the file out.")
    if ending == ".docx" and kind == _OLD_OFFICE and _ENCRYPTED_OFFICE in data:
        problem = "it opens with a password only. Save a copy without one and try again."
        raise EncryptedDocument(name, problem)
    if kind is None:
        problem = f"its name ends in {ending}, but it is not {expected}. "
        problem += "It may be damaged: save it anew and try again."
    elif kind in _ENDINGS and kind != ZIP:
        problem = f"its name ends in {ending}, but it is {kind}. "
        problem += f"Let its name end in {_ENDINGS[kind]} and try again."
    else:
        problem = f"its name ends in {ending}, but it is {kind}. "
        problem += "Save it in a format that is read, such as Markdown, and try again."
    raise WrongEnding(name, problem)


def unsupported(name: str, endings: str) -> UnsafeDocument | UnsupportedFormat:
    """The error for a file whose ending has no reader.

    Args:
        name: Its name.
        endings: Those that have one, for the message.
    """
    ending = PurePath(name).suffix
    if ending.lower() in {".docm", ".dotm"}:
        return UnsafeDocument(name, _ADVICE[ending.lower()])
    problem = f"files in {ending} cannot be read" if ending else "the name has no ending"
    advice = _ADVICE.get(ending.lower())
    use = f"Use one of {endings}."
    return UnsupportedFormat(name, f"{advice} {use}" if advice else f"{problem}. {use}")
