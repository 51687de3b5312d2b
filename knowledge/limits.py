"""How much of a file is read before it is refused."""

from dataclasses import dataclass

_MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """Bounds of one file; what goes over one of them is refused with a message that names it.

    The defaults suit the operator's own files. Who reads the files of others sets less.

    Attributes:
        file_bytes: The size of a file.
        html_bytes: The size of an HTML file; at most 9 MB, beyond which its parser is slow.
        xml_bytes: The size of the text inside a DOCX file, which is held in memory as a tree.
        unpacked_bytes: The size of all that a zip or DOCX file holds.
        packed_files: How many files a zip or DOCX file holds.
        ratio: How many times bigger a packed file may become.
        pages: The pages of a PDF file.
        passages: The passages of a document.
        nesting: How deeply lists, quotations and tables stand in each other; at most 60.
        seconds: How long reading may take; looked at between passages and pages.
    """

    file_bytes: int = 1024 * _MEBIBYTE
    html_bytes: int = 8 * _MEBIBYTE
    xml_bytes: int = 64 * _MEBIBYTE
    unpacked_bytes: int = 512 * _MEBIBYTE
    packed_files: int = 5_000
    ratio: int = 200
    pages: int = 5_000
    passages: int = 2_000_000
    nesting: int = 60
    seconds: float = 600.0


OF_THE_OPERATOR = ReadingLimits()
OF_OTHERS = ReadingLimits(
    file_bytes=100 * _MEBIBYTE,
    unpacked_bytes=128 * _MEBIBYTE,
    packed_files=500,
    pages=1_000,
    passages=50_000,
    seconds=30.0,
)
"""For what is given to a server by its moderators."""
