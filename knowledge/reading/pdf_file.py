"""PDF to lines of text, with the place and the size of their letters."""

import logging
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from math import hypot
from types import ModuleType
from typing import Any

from knowledge.errors import EncryptedDocument, ScannedDocument
from knowledge.reading.bounds import Bounds
from knowledge.reading.parsers import load, parsing

# An object of pypdf, which is loaded when it is needed.
PdfObject = Any

# Letters that the fonts of a file do not tell: private ones, replaced ones, half ones.
_UNTOLD = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufeff]")
_MOST_UNTOLD = 0.3
_BOLD = re.compile(r"(?i)bold|black|heavy|semibold|demi")
_OPERATIONS_A_LOOK = 1024


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line of a page.

    Attributes:
        text: What it says.
        size: The size of its letters, in points.
        x: Where it begins, from the left, in points.
        y: How high it stands, from the bottom, in points.
        bold: Whether most of it is bold.
    """

    text: str
    size: float
    x: float
    y: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of a PDF's outline.

    Attributes:
        title: What it says.
        level: 1 for the highest.
        page: The 0-based page that it leads to.
    """

    title: str
    level: int
    page: int


@dataclass(frozen=True, slots=True)
class PdfPages:
    """What was read of a PDF.

    Attributes:
        pages: The lines of each page, in reading order.
        bookmarks: Its outline, in order.
    """

    pages: Sequence[Sequence[PdfLine]]
    bookmarks: Sequence[Bookmark]


def read_pages(data: bytes, bounds: Bounds) -> PdfPages:
    """Read the lines of all pages.

    Args:
        data: The bytes of the file.
        bounds: The limits.

    Raises:
        ReaderMissing: pypdf is not installed.
        EncryptedDocument: It is encrypted.
        ScannedDocument: No page has text, or its fonts do not tell which.
        DamagedDocument: pypdf cannot make sense of it.
        DocumentTooLarge: It has too many pages, or takes too long.
    """
    pypdf = load(bounds.name, "pypdf")
    # It warns of each oddity, with words of the document among it.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    with parsing(bounds.name, "PDF"):
        reader = pypdf.PdfReader(BytesIO(data))
        if reader.is_encrypted:
            problem = "it is encrypted. Save a copy without password and protection and try again."
            raise EncryptedDocument(bounds.name, problem)
        bounds.check_count(len(reader.pages), bounds.limits.pages, "pages")
        pages = [_lines(page, bounds) for page in reader.pages]
        bookmarks = _bookmarks(pypdf, reader)
    _check_for_text(bounds.name, pages)
    return PdfPages(pages, bookmarks)


def _check_for_text(name: str, pages: Sequence[Sequence[PdfLine]]) -> None:
    text = "".join(line.text for page in pages for line in page)
    if not text:
        problem = f"its pages ({len(pages)}) are pictures without text, such as a scan. "
        problem += "Have a program recognize the text (OCR, for instance ocrmypdf) and try again."
        raise ScannedDocument(name, problem)
    if len(_UNTOLD.findall(text)) > _MOST_UNTOLD * len(text):
        problem = "its fonts do not tell which letters they show. "
        problem += "Export it anew, or recognize its text (OCR, for instance ocrmypdf)."
        raise ScannedDocument(name, problem)


class _Page:
    """What pypdf tells of a page, operation by operation."""

    def __init__(self, bounds: Bounds) -> None:
        self.lines: list[PdfLine] = []
        self._bounds = bounds
        self._pieces: list[tuple[str, float, bool]] = []
        self._place = (0.0, 0.0)
        self._operations = 0

    def operation(self, *_: object) -> None:
        self._operations += 1
        if self._operations % _OPERATIONS_A_LOOK == 0:
            self._bounds.check_time()

    def text(
        self,
        text: str,
        outer: Sequence[float],
        inner: Sequence[float],
        font: PdfObject | None,
        size: float,
    ) -> None:
        if not text:
            return
        scale = hypot(
            inner[2] * outer[0] + inner[3] * outer[2], inner[2] * outer[1] + inner[3] * outer[3]
        )
        name = str(font.get("/BaseFont", "")) if font else ""
        for number, part in enumerate(text.split("\n")):
            if number:
                self.end_line()
            if part.strip() and not any(piece.strip() for piece, _, _ in self._pieces):
                self._place = (
                    inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
                    inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
                )
            if part:
                self._pieces.append((part, abs(size * scale), bool(_BOLD.search(name))))

    def end_line(self) -> None:
        text = " ".join(_UNSEEN.sub("", "".join(piece for piece, _, _ in self._pieces)).split())
        if text:
            sizes: Counter[float] = Counter()
            bold = 0
            for piece, size, is_bold in self._pieces:
                sizes[round(size * 2) / 2] += len(piece.strip())
                bold += len(piece.strip()) if is_bold else 0
            shown = sum(sizes.values())
            (size, _), *_ = sizes.most_common(1)
            self.lines.append(PdfLine(text, size, *self._place, bold > shown * 0.8))
        self._pieces = []


def _lines(page: PdfObject, bounds: Bounds) -> list[PdfLine]:
    bounds.check_time()
    told = _Page(bounds)
    page.extract_text(visitor_operand_before=told.operation, visitor_text=told.text)
    told.end_line()
    bounds.check_time()
    return told.lines


def _bookmarks(pypdf: ModuleType, reader: PdfObject) -> list[Bookmark]:
    found: list[Bookmark] = []
    try:
        entries = [(entry, 1) for entry in reversed(reader.outline)]
        while entries:
            entry, level = entries.pop()
            if isinstance(entry, list):
                entries.extend((inner, level + 1) for inner in reversed(entry))
                continue
            page = reader.get_destination_page_number(entry)
            title = " ".join(_UNSEEN.sub("", str(entry.title)).split())
            if page is not None and title:
                found.append(Bookmark(title, level, page))
    except (
        pypdf.errors.PyPdfError,
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        RecursionError,
    ):
        return []  # a broken outline costs the headings, not the text
    return found
