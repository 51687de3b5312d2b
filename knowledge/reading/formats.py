"""Bytes to a document, by the ending of the file's name."""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from itertools import chain
from pathlib import PurePath
from types import MappingProxyType

from knowledge.document import Document
from knowledge.errors import UnsupportedFormat
from knowledge.reading.blocks import Block
from knowledge.reading.encoding import decode_text
from knowledge.reading.markdown import blocks_of
from knowledge.reading.outline import build_document
from knowledge.reading.parsing import parse_markdown, parse_plain_text

Reader = Callable[[str, bytes], Iterable[Block]]


def _read_markdown(name: str, data: bytes) -> Iterable[Block]:
    return chain.from_iterable(map(blocks_of, parse_markdown(name, decode_text(name, data))))


def _read_plain_text(name: str, data: bytes) -> Iterable[Block]:
    return chain.from_iterable(map(blocks_of, parse_plain_text(name, decode_text(name, data))))


# The ending of a file's name, in lower case, and what reads such a file.
FORMATS: Mapping[str, Reader] = MappingProxyType(
    {
        ".markdown": _read_markdown,
        ".md": _read_markdown,
        ".txt": _read_plain_text,
    }
)


def has_reader(path: PurePath) -> bool:
    """Whether files of this name can be read."""
    return path.suffix.lower() in FORMATS


def unsupported(path: PurePath | str) -> UnsupportedFormat:
    """The error for a file that no reader understands."""
    ending = PurePath(path).suffix
    problem = f"files in {ending} cannot be read" if ending else "the name has no ending"
    return UnsupportedFormat(str(path), f"{problem}. Use one of {', '.join(FORMATS)}.")


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
    return build_document(name, sha256(data).hexdigest(), reader(name, data))
