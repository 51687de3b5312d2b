"""Word files (DOCX): checked and unpacked, then read element by element."""

from collections.abc import Iterator
from io import BytesIO
from itertools import groupby
from zipfile import ZIP_STORED, ZipFile

from knowledge.document import PassageKind
from knowledge.errors import DocumentError, UnsafeDocument
from knowledge.reading.archive import Archive
from knowledge.reading.blocks import (
    LONGEST_BOLD_HEADING,
    Block,
    Heading,
    Line,
    packed,
    text_block,
)
from knowledge.reading.bounds import Bounds
from knowledge.reading.inline import one_line
from knowledge.reading.parsers import load, parsing
from knowledge.reading.word_styles import WordStyles
from knowledge.reading.word_text import Element, W, children, is_bold, text_boxes, words

_XML = (".xml", ".rels")
_MACROS = ("vbaproject.bin", "vbadata.xml")
_DECLARATION = b"<!DOCTYPE"


def read_word_file(data: bytes, bounds: Bounds) -> Iterator[Block]:
    """Read the headings, paragraphs, lists and tables of a Word file.

    Headings are told by their style, or else by being bold as a whole. What was deleted or
    hidden in Word is no text; headers, footers, footnotes and comments are left out.

    Args:
        data: The bytes of the file.
        bounds: The limits.

    Raises:
        ReaderMissing: python-docx is not installed.
        UnsafeDocument: It holds macros, or what Word never writes.
        EncryptedDocument: It opens with a password only.
        DocumentTooLarge: It goes over one of the limits.
        DamagedDocument: It cannot be unpacked or parsed.
        DocumentError: Its tables are nested too deeply.
    """
    docx = load(bounds.name, "docx")
    safe = _safe_copy(Archive(data, bounds), bounds)
    with parsing(bounds.name, "Word"):
        document = docx.Document(BytesIO(safe))
        body = document.element.body
        styles = WordStyles(document.styles.element, _numbering(document))
        # All of it here, so that what a parser stumbles over is told as the file's fault.
        return iter(list(_blocks(body, styles, bounds)))


def _numbering(document: Element) -> Element:
    """The element that says how lists are numbered; None where there is none."""
    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.endswith("/numbering"):
            return relation.target_part.element
    return None


def _safe_copy(archive: Archive, bounds: Bounds) -> bytes:
    """The file with its XML alone, each part unpacked and counted before python-docx sees it."""
    names = [member.filename.lower() for member in archive.members]
    if any(name.endswith(_MACROS) for name in names):
        problem = "it holds macros. Save it as a .docx without macros and try again."
        raise UnsafeDocument(bounds.name, problem)
    texts = [member for member in archive.members if member.filename.lower().endswith(_XML)]
    size = sum(member.file_size for member in texts)
    bounds.check_size(size, bounds.limits.xml_bytes, "the text in it")
    copy = BytesIO()
    with ZipFile(copy, "w", ZIP_STORED) as packed_again:
        for member in archive.members:
            content = archive.read(member) if member in texts else b""
            if _DECLARATION in content:
                problem = "it holds declarations that Word never writes. Save it anew in Word."
                raise UnsafeDocument(bounds.name, problem)
            if b"macroEnabled" in content and member.filename == "[Content_Types].xml":
                problem = "it is made for macros. Save it as an ordinary .docx and try again."
                raise UnsafeDocument(bounds.name, problem)
            packed_again.writestr(member.filename, content)
    return copy.getvalue()


def _blocks(body: Element, styles: WordStyles, bounds: Bounds) -> Iterator[Block]:
    for is_item, group in groupby(children(body), key=lambda each: _is_item(each, styles)):
        if is_item:
            yield from _list(group, styles)
            continue
        for element in group:
            bounds.check_time()
            if element.tag == f"{W}tbl":
                yield from packed(PassageKind.TABLE, _rows(element, bounds))
            elif element.tag == f"{W}p":
                yield from _paragraph(element, styles)


def _is_item(element: Element, styles: WordStyles) -> bool:
    return (
        element.tag == f"{W}p"
        and styles.heading_level(element) is None
        and styles.list_place(element) is not None
    )


def _list(items: Iterator[Element], styles: WordStyles) -> Iterator[Block]:
    """Read list paragraphs in a row; each of the highest level begins a new item."""
    parts: list[list[Line]] = []
    for element in items:
        text = one_line(words(element))
        marker, depth = styles.marker(element)
        line = Line(text, "  " * depth + f"{marker} ")
        if not text:
            continue
        if depth == 0 or not parts:
            parts.append([])
        parts[-1].append(line)
    yield from packed(PassageKind.LIST, map(tuple, parts))


def _paragraph(element: Element, styles: WordStyles) -> Iterator[Block]:
    text = one_line(words(element))
    level = styles.heading_level(element)
    if level is None and text and len(text) <= LONGEST_BOLD_HEADING and is_bold(element):
        yield Heading(text, None)
    elif level is not None and text:
        yield Heading(text, level)
    elif text:
        kind = PassageKind.QUOTE if styles.is_quotation(element) else PassageKind.PARAGRAPH
        yield from text_block(kind, (Line(text),))
    for box in text_boxes(element):
        yield from _paragraph(box, styles)


def _rows(table: Element, bounds: Bounds) -> Iterator[tuple[Line, ...]]:
    if sum(1 for _ in table.iterancestors(f"{W}tbl")) >= bounds.limits.nesting:
        problem = "its tables are nested too deeply to be read. Make them flatter."
        raise DocumentError(bounds.name, problem)
    for row in children(table):
        if row.tag != f"{W}tr":
            continue
        cells = [one_line(_cell(cell)) for cell in children(row) if cell.tag == f"{W}tc"]
        if any(cells):
            yield (Line(" | ".join(cells).strip(), prose=False),)


def _cell(cell: Element) -> str:
    return "\n".join(words(paragraph) for paragraph in cell.iter(f"{W}p"))
