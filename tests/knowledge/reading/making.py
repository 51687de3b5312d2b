"""Real files for the tests: PDF written by hand, Word files by python-docx, zip files."""

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import docx

if TYPE_CHECKING:
    from docx.document import Document as WordDocument


@dataclass(frozen=True)
class Text:
    """Words on a page, in points from its lower left corner."""

    words: str
    y: float
    size: float = 10
    x: float = 50
    bold: bool = False


def pdf(
    pages: Sequence[Sequence[Text]],
    *,
    outline: Sequence[tuple[str, int]] = (),
    trailer: str = "",
    packed: bool = True,
) -> bytes:
    """Write a PDF with Helvetica; an outline of titles, each with its page."""
    objects: list[bytes] = [b"", b"", b"", b""]  # catalog, page tree, two fonts
    for number, font in ((2, "Helvetica"), (3, "Helvetica-Bold")):
        objects[number] = (
            f"<</Type/Font/Subtype/Type1/BaseFont/{font}/Encoding/WinAnsiEncoding>>".encode()
        )
    kids = []
    for page in pages:
        kids.append(len(objects) + 1)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 840]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R/B 4 0 R>>>>>>" % (len(objects) + 2)
        )
        content = b"".join(map(_shown, page))
        body = zlib.compress(content) if packed else content
        coding = b"/Filter/FlateDecode" if packed else b""
        objects.append(b"<</Length %d%s>>stream\n%s\nendstream" % (len(body), coding, body))
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), listed)
    marks = _outline(objects, kids, outline) if outline else b""
    objects[0] = b"<</Type/Catalog/Pages 2 0 R%s>>" % marks
    return pdf_of(objects, trailer)


def pdf_of(objects: Sequence[bytes], trailer: str = "") -> bytes:
    """Write a PDF of numbered objects, the first of which is its catalog."""
    written, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    end = f"trailer<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{len(written)}\n"
    return written + table + end.encode() + b"%%EOF"


def _shown(text: Text) -> bytes:
    words = text.words.encode("cp1252").replace(b"\\", b"\\\\")
    words = words.replace(b"(", b"\\(").replace(b")", b"\\)")
    font = b"B" if text.bold else b"F"
    return b"BT /%s %g Tf %g %g Td (%s) Tj ET\n" % (font, text.size, text.x, text.y, words)


def _outline(
    objects: list[bytes], kids: Sequence[int], entries: Sequence[tuple[str, int]]
) -> bytes:
    root = len(objects) + 1
    last = root + len(entries)
    objects.append(
        b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (root + 1, last, len(entries))
    )
    for number, (title, page) in enumerate(entries, start=root + 1):
        following = b"/Next %d 0 R" % (number + 1) if number < last else b""
        objects.append(
            b"<</Title(%s)/Parent %d 0 R/Dest[%d 0 R/Fit]%s>>"
            % (title.encode("cp1252"), root, kids[page], following)
        )
    return b"/Outlines %d 0 R" % root


def word(write: Callable[["WordDocument"], Any]) -> bytes:
    """Write a Word file."""
    document = docx.Document()
    write(document)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def word_with(body: str) -> bytes:
    """A Word file with some XML at the start of its body."""
    source = word(lambda document: document.add_paragraph("The end."))
    return repacked(
        source,
        {"word/document.xml": lambda xml: xml.replace(b"<w:body>", b"<w:body>" + body.encode(), 1)},
    )


def repacked(
    source: bytes,
    changes: Mapping[str, Callable[[bytes], bytes]] | None = None,
    added: Mapping[str, bytes] | None = None,
) -> bytes:
    """A zip file with some of its files changed and others added."""
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    for name, change in (changes or {}).items():
        contents[name] = change(contents[name])
    return zipped(contents | dict(added or {}))


def zipped(
    files: Mapping[str, bytes] | Sequence[tuple[str | zipfile.ZipInfo, bytes]],
    compression: int = zipfile.ZIP_DEFLATED,
) -> bytes:
    """Pack files."""
    packed = io.BytesIO()
    entries = list(files.items()) if isinstance(files, Mapping) else files
    with zipfile.ZipFile(packed, "w", compression) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return packed.getvalue()
