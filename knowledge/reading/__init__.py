"""Bytes to documents: finds the files, repairs their text, tells their parts apart."""

from knowledge.reading.archive import PackedFile, unpack
from knowledge.reading.formats import FORMATS, read_bytes
from knowledge.reading.sources import SourceFile, find_documents, read_document, read_file

__all__ = [
    "FORMATS",
    "PackedFile",
    "SourceFile",
    "find_documents",
    "read_bytes",
    "read_document",
    "read_file",
    "unpack",
]
