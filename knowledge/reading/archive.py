"""Zip files: what is in them is looked at before any of it is unpacked."""

import re
import stat
import unicodedata
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from knowledge.errors import (
    DamagedDocument,
    DocumentNotFound,
    DocumentTooLarge,
    EncryptedDocument,
    UnsafeDocument,
    WrongEnding,
)
from knowledge.limits import ReadingLimits
from knowledge.reading.bounds import Bounds
from knowledge.reading.formats import DEFAULT_LIMITS, FORMATS, has_reader
from knowledge.reading.signatures import ZIP, kind_of

_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_CHUNK = 1 << 16
# Small files may shrink as much as they like.
_RATIO_FROM = 1 << 24
_LONGEST_NAME = 250
_DRIVE = re.compile(r"[A-Za-z]:")
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
_NO_DOCUMENT = frozenset({"__MACOSX"})
_PACK_ANEW = "Pack it anew without that and try again."


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A document in a zip file, unpacked.

    Attributes:
        name: Its path in the zip file; no two of a zip file share it.
        data: Its bytes.
    """

    name: str
    data: bytes


def unpack(
    name: str, data: bytes, limits: ReadingLimits = DEFAULT_LIMITS
) -> tuple[PackedFile, ...]:
    """Unpack the documents in a zip file.

    Hidden files and those of formats that are not read are passed over.

    Args:
        name: The zip file's name, for the errors.
        data: Its bytes.
        limits: How much of it is unpacked before it is refused.

    Returns:
        The documents by name, of any format that is read.

    Raises:
        WrongEnding: It is no zip file.
        UnsafeDocument: It has names that lead elsewhere, links, or zip files in it.
        EncryptedDocument: It opens with a password only.
        DocumentTooLarge: It goes over one of the limits.
        DamagedDocument: It cannot be unpacked.
        DocumentNotFound: No document is in it.
    """
    bounds = Bounds(name, limits)
    bounds.check_size(len(data), limits.file_bytes, "the file")
    if kind_of(data) != ZIP:
        raise WrongEnding(name, "it is not a ZIP file. Pack the documents anew and try again.")
    archive = Archive(data, bounds)
    found = [
        PackedFile(member.filename, archive.read(member))
        for member in archive.members
        if _is_document(member.filename)
    ]
    for file in found:
        if kind_of(file.data) == ZIP:
            raise _nested(name, file.name)
    if not found:
        problem = f"there is no document in it. Put one in it ({', '.join(FORMATS)})."
        raise DocumentNotFound(name, problem)
    return tuple(sorted(found, key=lambda file: file.name))


class Archive:
    """A zip file whose directory was checked.

    Args:
        data: Its bytes.
        bounds: The limits; they count all that is read of it.

    Attributes:
        members: The files in it, without the folders.

    Raises:
        DocumentTooLarge: It holds too many files, or too much.
        EncryptedDocument: A file in it opens with a password only.
        UnsafeDocument: A name in it leads elsewhere, is there twice, or is a link.
        DamagedDocument: Its directory cannot be read.
    """

    def __init__(self, data: bytes, bounds: Bounds) -> None:
        self._bounds = bounds
        # Counted before the directory is read, which takes memory for every entry.
        bounds.check_count(data.count(_DIRECTORY_ENTRY), bounds.limits.packed_files, "files in it")
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
            raise self._damaged() from error
        self.members = [member for member in self._zip.infolist() if not member.is_dir()]
        self._check_directory()
        self._left = bounds.limits.unpacked_bytes

    def _check_directory(self) -> None:
        name, limits = self._bounds.name, self._bounds.limits
        self._bounds.check_size(
            sum(member.file_size for member in self.members), limits.unpacked_bytes, "what is in it"
        )
        for problem in _name_problems(self._zip.infolist()):
            raise UnsafeDocument(name, f"{problem}. {_PACK_ANEW}")
        for member in self.members:
            if member.flag_bits & _ENCRYPTED:
                problem = "it opens with a password only. Pack it without one and try again."
                raise EncryptedDocument(name, problem)
            if member.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
                problem = "it is packed in a rare way. Pack it as an ordinary ZIP and try again."
                raise DamagedDocument(name, problem)
            most = max(_RATIO_FROM, limits.ratio * member.compress_size)
            if member.file_size > most:
                problem = f"“{member.filename}” in it becomes more than {limits.ratio} times "
                raise DocumentTooLarge(name, problem + "bigger when unpacked. Leave it out.")

    def read(self, member: ZipInfo) -> bytes:
        """Unpack a file, counting its bytes.

        Raises:
            DocumentTooLarge: More comes out than the limits allow, or it takes too long.
            DamagedDocument: It cannot be unpacked, or is not as the directory says.
        """
        pieces: list[bytes] = []
        try:
            with self._zip.open(member) as file:
                while piece := file.read(_CHUNK):
                    self._count(len(piece))
                    pieces.append(piece)
        except (BadZipFile, NotImplementedError, ValueError, RuntimeError, OSError) as error:
            raise self._damaged() from error
        except (EOFError, zlib.error) as error:
            raise self._damaged() from error
        return b"".join(pieces)

    def _count(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            most = self._bounds.limits.unpacked_bytes
            self._bounds.check_size(most - self._left, most, "what is in it")
        self._bounds.check_time()

    def _damaged(self) -> DamagedDocument:
        problem = "it is damaged and cannot be unpacked. Make it anew and try again."
        return DamagedDocument(self._bounds.name, problem)


def _name_problems(members: list[ZipInfo]) -> Iterator[str]:
    seen: set[str] = set()
    for member in members:
        # The name as it is stored: what follows a NUL is not in the other one.
        name = member.orig_filename
        shown = "".join(letter if letter.isprintable() else "?" for letter in name[:80])
        parts = name.rstrip("/").split("/")
        if not name.strip("/") or len(name) > _LONGEST_NAME:
            yield "a file in it has no name or a very long one"
        elif any(letter in _TURNING or unicodedata.category(letter) == "Cc" for letter in name):
            yield f"the name “{shown}” in it holds control characters"
        elif "\\" in name or name.startswith("/") or _DRIVE.match(name) or {"..", "."} & {*parts}:
            yield f"the path “{shown}” in it leads out of the folder it is unpacked in"
        elif stat.S_ISLNK(member.external_attr >> 16):
            yield f"“{shown}” in it is a link to another file"
        key = unicodedata.normalize("NFC", name.rstrip("/")).casefold()
        if key in seen:
            yield f"“{shown}” is in it twice"
        seen.add(key)
        if name.lower().endswith(".zip"):
            yield f"“{shown}” in it is a ZIP file itself"


def _nested(name: str, inner: str) -> UnsafeDocument:
    return UnsafeDocument(name, f"“{inner}” in it is a ZIP file itself. {_PACK_ANEW}")


def _is_document(path: str) -> bool:
    parts = PurePosixPath(path).parts
    hidden = any(part.startswith(".") or part in _NO_DOCUMENT for part in parts)
    return not hidden and has_reader(PurePosixPath(path))
