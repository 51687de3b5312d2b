"""Bytes to a document, by the ending of the file's name."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from pathlib import PurePath
from types import MappingProxyType

from knowledge.document import Document
from knowledge.errors import DocumentError
from knowledge.limits import ReadingLimits
from knowledge.reading.blocks import Block
from knowledge.reading.bounds import Bounds
from knowledge.reading.encoding import decode_text
from knowledge.reading.front_matter import split_front_matter
from knowledge.reading.markdown import blocks_of
from knowledge.reading.outline import build_document
from knowledge.reading.parsing import parse_markdown, parse_plain_text
from knowledge.reading.signatures import check_ending, unsupported

DEFAULT_LIMITS = ReadingLimits()


@dataclass(frozen=True, slots=True)
class Content:
    """What a reader makes of a file.

    Attributes:
        blocks: Its headings and blocks of text, in order; read as they are asked for.
        title: The title that the file gives apart from its text.
    """

    blocks: Iterable[Block]
    title: str | None = None


Reader = Callable[[bytes, Bounds], Content]


def _read_markdown(data: bytes, bounds: Bounds) -> Content:
    title, text = split_front_matter(decode_text(bounds.name, data))
    tokens = parse_markdown(bounds.name, text, bounds.limits.nesting)
    return Content(chain.from_iterable(map(blocks_of, tokens)), title)


def _read_plain_text(data: bytes, bounds: Bounds) -> Content:
    text = decode_text(bounds.name, data)
    tokens = parse_plain_text(bounds.name, text, bounds.limits.nesting)
    return Content(chain.from_iterable(map(blocks_of, tokens)))


# The readers of the other formats are loaded when such a file comes along.


def _read_answers(data: bytes, bounds: Bounds) -> Content:
    from knowledge.reading.answers_table import read_answers  # noqa: PLC0415

    return Content(read_answers(bounds.name, decode_text(bounds.name, data)))


def _read_html(data: bytes, bounds: Bounds) -> Content:
    from knowledge.reading.web_page import declared_encoding, read_page  # noqa: PLC0415

    bounds.check_size(len(data), bounds.limits.html_bytes, "the page")
    title, blocks = read_page(decode_text(bounds.name, data, declared_encoding(data)), bounds)
    return Content(blocks, title)


def _read_pdf(data: bytes, bounds: Bounds) -> Content:
    from knowledge.reading.pdf_file import read_pages  # noqa: PLC0415
    from knowledge.reading.pdf_layout import lay_out  # noqa: PLC0415

    return Content(lay_out(read_pages(data, bounds)))


def _read_docx(data: bytes, bounds: Bounds) -> Content:
    from knowledge.reading.word_file import read_word_file  # noqa: PLC0415

    return Content(read_word_file(data, bounds))


# The ending of a file's name, in lower case, and what reads such a file.
FORMATS: Mapping[str, Reader] = MappingProxyType(
    {
        ".csv": _read_answers,
        ".docx": _read_docx,
        ".htm": _read_html,
        ".html": _read_html,
        ".markdown": _read_markdown,
        ".md": _read_markdown,
        ".pdf": _read_pdf,
        ".txt": _read_plain_text,
    }
)


def has_reader(path: PurePath) -> bool:
    """Whether files of this name can be read."""
    return path.suffix.lower() in FORMATS


def no_reader(path: PurePath | str) -> DocumentError:
    """The error for a file that no reader understands."""
    return unsupported(str(path), ", ".join(FORMATS))


def read_bytes(name: str, data: bytes, limits: ReadingLimits = DEFAULT_LIMITS) -> Document:
    """Read a document.

    Args:
        name: Its name; the ending tells its format.
        data: The bytes of its file.
        limits: How much of it is read before it is refused.

    Raises:
        UnsupportedFormat: No reader has that ending.
        WrongEnding: The content is of another format than the ending says.
        UnsafeDocument: It holds macros.
        EncryptedDocument: It opens with a password only.
        NotText: The bytes are no text.
        ReaderMissing: The extra that reads the format is not installed.
        DamagedDocument: Its parser cannot make sense of it.
        DocumentTooLarge: It goes over one of the limits.
        EmptyDocument: There is no text to quote; ScannedDocument where pictures show it.
        DocumentError: It is nested too deeply.
    """
    reader = FORMATS.get(PurePath(name).suffix.lower())
    if reader is None:
        raise no_reader(name)
    bounds = Bounds(name, limits)
    bounds.check_size(len(data), limits.file_bytes, "the file")
    check_ending(name, data)
    content = reader(data, bounds)
    blocks = bounds.watched(content.blocks)
    return build_document(name, sha256(data).hexdigest(), blocks, content.title)
