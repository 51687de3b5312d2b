"""Word files: headings by style, lists with their numbers, tables; macros and bombs refused."""

from typing import TYPE_CHECKING

import pytest

from knowledge.document import Document, PassageKind
from knowledge.errors import (
    DamagedDocument,
    DocumentError,
    DocumentTooLarge,
    EncryptedDocument,
    UnsafeDocument,
    WrongEnding,
)
from knowledge.limits import ReadingLimits
from knowledge.reading import read_bytes
from tests.knowledge.reading.invariants import check_document
from tests.knowledge.reading.making import repacked, word, word_with, zipped

if TYPE_CHECKING:
    from docx.document import Document as WordDocument


def read(data: bytes, limits: ReadingLimits | None = None) -> Document:
    document = read_bytes("rules.docx", data, limits or ReadingLimits())
    check_document(document)
    return document


def texts(body: str) -> list[str]:
    return [passage.text for passage in read(word_with(body)).passages][:-1]


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def handbook(document: "WordDocument") -> None:
    document.add_heading("The club", 0)
    document.add_paragraph("We  meet\tevery\nweek.")
    document.add_heading("Rules", 1)
    for text, style in [
        ("Be kind.", "List Bullet"),
        ("Always.", "List Bullet 2"),
        ("one", "List Number"),
        ("two", "List Number"),
    ]:
        document.add_paragraph(text, style=style)
    document.add_heading("Seats", 2)
    table = document.add_table(2, 2)
    for place, text in enumerate(["Body", "Seat", "UN", "New\nYork"]):
        table.cell(place // 2, place % 2).text = text
    document.add_paragraph().add_run("Bold as a whole").bold = True
    document.add_paragraph("Somebody said so.", style="Quote")


HANDBOOK = word(handbook)


def test_a_file_has_its_sections_and_passages() -> None:
    document = read(HANDBOOK)
    assert document.title == "The club"
    assert [(each.section.path[1:], each.kind, each.text) for each in document.passages] == [
        ((), PassageKind.PARAGRAPH, "We meet every week."),
        (("Rules",), PassageKind.LIST, "- Be kind.\n- Always.\n1. one\n2. two"),
        (("Rules", "Seats"), PassageKind.TABLE, "Body | Seat\nUN | New York"),
        (("Rules", "Seats", "Bold as a whole"), PassageKind.QUOTE, "Somebody said so."),
    ]


def test_what_was_deleted_moved_or_hidden_is_no_text() -> None:
    assert texts(
        f"<w:p>{run('kept ')}<w:ins>{run('added')}</w:ins>"
        "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
        f"<w:moveFrom>{run('moved')}</w:moveFrom>{run('hidden', '<w:vanish/>')}"
        f"{run(' shown', OFF)}</w:p>"
    ) == ["kept added shown"]


def test_words_in_links_fields_and_controls_are_read() -> None:
    assert texts(
        f"<w:sdt><w:sdtContent><w:p>{run('in a control ')}"
        f"<w:hyperlink>{run('in a link ')}</w:hyperlink>"
        f"<w:fldSimple w:instr='DATE'>{run('in a field')}</w:fldSimple>"
        "<w:r><w:noBreakHyphen/><w:t>end</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    ) == ["in a control in a link in a field\u2011end"]


def test_a_text_box_is_read_once_behind_its_paragraph() -> None:
    box = f"<w:txbxContent><w:p>{run('boxed')}</w:p></w:txbxContent>"
    other = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    assert texts(
        f"<w:p>{run('around')}<w:r><mc:AlternateContent {other}><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    ) == ["around", "boxed"]


def test_headings_are_told_by_their_level_too() -> None:
    body = f"<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>{run('Part')}</w:p>"
    assert read(word_with(body)).passages[0].section.title == "Part"


OFF = "<w:vanish w:val='0'/>"
NUMBERS = (
    "<w:abstractNum w:abstractNumId='90'>"
    "<w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/>"
    "</w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/>"
    "<w:lvlText w:val='%1.%2)'/></w:lvl></w:abstractNum>"
)
NUMBER = "<w:num w:numId='90'><w:abstractNumId w:val='90'/></w:num></w:numbering>"


def item(text: str, depth: int) -> str:
    place = f"<w:ilvl w:val='{depth}'/><w:numId w:val='90'/>"
    return f"<w:p><w:pPr><w:numPr>{place}</w:numPr></w:pPr>{run(text)}</w:p>"


def numbered(xml: bytes) -> bytes:
    first = xml.index(b"<w:abstractNum ")
    return (xml[:first] + NUMBERS.encode() + xml[first:]).replace(
        b"</w:numbering>", NUMBER.encode()
    )


def test_numbers_are_those_that_word_shows() -> None:
    items = [("a", 0), ("b", 1), ("c", 1), ("d", 0), ("e", 1)]
    source = word_with("".join(item(text, depth) for text, depth in items))
    document = read(repacked(source, {"word/numbering.xml": numbered}))
    assert document.passages[0].text == "3. a\n  3.a) b\n  3.b) c\n4. d\n  4.a) e"


@pytest.mark.parametrize("name", ["word/vbaProject.bin", "word/vbaData.xml"])
def test_macros_are_refused(name: str) -> None:
    with pytest.raises(UnsafeDocument, match=r"rules.docx: it holds macros. Save it as a .docx"):
        read(repacked(HANDBOOK, added={name: b"x"}))


def test_a_file_made_for_macros_is_refused() -> None:
    def for_macros(xml: bytes) -> bytes:
        plain = b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        return xml.replace(plain, b"vnd.ms-word.document.macroEnabled.main+xml")

    with pytest.raises(UnsafeDocument, match="it is made for macros"):
        read(repacked(HANDBOOK, {"[Content_Types].xml": for_macros}))
    with pytest.raises(UnsafeDocument, match=r"a.docm: Documents with macros are not read"):
        read_bytes("a.docm", HANDBOOK)


def test_a_password_is_told() -> None:
    locked = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    )
    with pytest.raises(EncryptedDocument, match=r"rules.docx: it opens with a password only"):
        read(locked)


@pytest.mark.parametrize(
    ("added", "limits", "message"),
    [
        ({"word/media/a.png": bytes(50_000_000)}, ReadingLimits(), "more than 200 times bigger"),
        ({"word/a.xml": bytes(2000)}, ReadingLimits(xml_bytes=1000), "the text in it is"),
        ({}, ReadingLimits(unpacked_bytes=1000), "what is in it is"),
        ({}, ReadingLimits(packed_files=3), "more than 3 files in it"),
    ],
)
def test_bombs_are_refused_before_they_are_unpacked(
    added: dict[str, bytes], limits: ReadingLimits, message: str
) -> None:
    with pytest.raises(DocumentTooLarge, match=rf"rules.docx: .*{message}"):
        read(repacked(HANDBOOK, added=added), limits)


def test_declarations_are_refused() -> None:
    bomb = b"<!DOCTYPE a [<!ENTITY b 'c'>]><w:document"
    with pytest.raises(UnsafeDocument, match="declarations that Word never writes"):
        read(
            repacked(
                HANDBOOK, {"word/document.xml": lambda xml: xml.replace(b"<w:document", bomb, 1)}
            )
        )


def test_what_is_nested_without_end_is_refused() -> None:
    deep = "<w:sdt><w:sdtContent>" * 500 + "</w:sdtContent></w:sdt>" * 500
    with pytest.raises(DamagedDocument, match=r"rules.docx: this Word file is damaged"):
        read(word_with(deep))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (HANDBOOK[:3000], DocumentError),
        (HANDBOOK[:-30], DocumentError),
        (zipped({"word/document.xml": b"<a/>"}), DamagedDocument),
        (zipped({"[Content_Types].xml": b"<a/>", "word/document.xml": b""}), DamagedDocument),
        (repacked(HANDBOOK, {"word/document.xml": lambda xml: xml[:900]}), DamagedDocument),
        (zipped({"xl/workbook.xml": b"<a/>"}), WrongEnding),
        (zipped({"a.md": b"text"}), WrongEnding),
    ],
)
def test_damaged_files_are_told(data: bytes, error: type[DocumentError]) -> None:
    with pytest.raises(error, match=r"^rules.docx: "):
        read(data)
