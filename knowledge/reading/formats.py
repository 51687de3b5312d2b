"""Bytes to a document, by the ending of the file's name."""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import PurePath
from types import MappingProxyType

from knowledge.document import Document
from knowledge.errors import UnsupportedFormat
from knowledge.reading.blocks import Block
from knowledge.reading.encoding import decode_text
from knowledge.reading.markdown import read_markdown, read_plain_text
from knowledge.reading.outline import build_document

Reader = Callable[[str, bytes], Iterable[Block]]


def _text_reader(read: Callable[[str, str], Iterable[Block]]) -> Reader:
    return lambda name, data: read(name, decode_text(name, data))


# The ending of a file's name, in lower case, and what reads such a file.
FORMATS: Mapping[str, Reader] = MappingProxyType(
    {
        ".markdown": _text_reader(read_markdown),
        ".md": _text_reader(read_markdown),
        ".txt": _text_reader(read_plain_text),
    }
)


def has_reader(path: PurePath) -> bool:
    """Whether files of this name can be read."""
    return path.suffix.lower() in FORMATS


def unsupported(path: PurePath | str) -> UnsupportedFormat:
    """The error for a file that no reader understands."""
    ending = PurePath(path).suffix or "no ending"
    allowed = ", ".join(FORMATS)
    return UnsupportedFormat(str(path), f"cannot read this format ({ending}). Use {allowed}.")


def read_bytes(name: str, data: bytes) -> Document:
    """Read a document.

    Args:
        name: Its name; the ending tells its format.
        data: The bytes of its file.

    Raises:
        UnsupportedFormat: No reader has that ending.
        NotText: The bytes are no text.
        EmptyDocument: There is no text to quote.
        DocumentError: It is nested too deeply.
    """
    reader = FORMATS.get(PurePath(name).suffix.lower())
    if reader is None:
        raise unsupported(name)
    return build_document(name, sha256(data).hexdigest(), tuple(reader(name, data)))
