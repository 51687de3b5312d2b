"""Zip files: their documents come out; tricks do not."""

import stat
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.errors import (
    DamagedDocument,
    DocumentError,
    DocumentNotFound,
    DocumentTooLarge,
    EncryptedDocument,
    UnsafeDocument,
    WrongEnding,
)
from knowledge.limits import ReadingLimits
from knowledge.reading import unpack
from tests.knowledge.reading.making import word, zipped


def names(data: bytes) -> list[str]:
    return [file.name for file in unpack("docs.zip", data)]


def test_the_documents_come_out_by_name() -> None:
    packed = zipped({
        "guide/": b"", "guide/b.md": b"# B", "a.md": b"# A", "photo.png": b"x", ".hidden.md": b"x",
        "__MACOSX/a.md": b"x", ".git/c.md": b"x", "دليل.md": b"y",
    })  # fmt: skip
    assert [(file.name, file.data) for file in unpack("docs.zip", packed)] == [
        ("a.md", b"# A"),
        ("guide/b.md", b"# B"),
        ("دليل.md", b"y"),
    ]


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_word_file_in_it_is_a_document(compression: int) -> None:
    inner = word(lambda document: document.add_paragraph("text"))
    assert names(zipped({"a.docx": inner}, compression)) == ["a.docx"]


@pytest.mark.parametrize(
    "name",
    [
        "../a.md", "a/../../b.md", "/etc/a.md", "C:/a.md", "c:a.md", "a\\b.md", "..\\a.md",
        "a\nb.md", "a\x1b[0m.md", "a\u202edm.exe.md", "./a.md", "a" * 300 + ".md", "/",
    ],
)  # fmt: skip
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    with pytest.raises(UnsafeDocument, match=r"docs.zip: .* in it .*Pack it anew"):
        names(zipped([("fine.md", b"x"), (name, b"x")]))


@pytest.mark.parametrize("twice", ["a.md", "A.md", "a.MD"])
def test_a_name_that_is_there_twice_is_refused(twice: str) -> None:
    entries = [(zipfile.ZipInfo("a.md"), b"x"), (zipfile.ZipInfo("b.md"), b"y")]
    data = zipped(entries).replace(b"b.md", twice.encode())
    with pytest.raises(UnsafeDocument, match=rf"“{twice}” in it|“{twice}” is in it twice"):
        names(data)


def test_a_name_with_nul_is_refused() -> None:
    data = zipped({"aXb.md": b"x"}).replace(b"aXb.md", b"a\0b.md")
    with pytest.raises(UnsafeDocument, match="control characters"):
        names(data)


def test_a_link_is_refused() -> None:
    link = zipfile.ZipInfo("a.md")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with pytest.raises(UnsafeDocument, match=r"“a.md” in it is a link"):
        names(zipped([(link, b"/etc/passwd")]))


def test_a_zip_in_a_zip_is_refused_by_any_name() -> None:
    inner = zipped({"a.md": b"x"})
    for name in ("inner.zip", "inner.md"):
        with pytest.raises(UnsafeDocument, match=rf"“{name}” in it is a ZIP file itself"):
            names(zipped({name: inner}))


def test_an_encrypted_entry_is_refused() -> None:
    data = bytearray(zipped({"a.md": b"x"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(EncryptedDocument, match=r"docs.zip: it opens with a password only"):
        names(bytes(data))


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_rare_packing_is_refused(compression: int) -> None:
    with pytest.raises(DamagedDocument, match="packed in a rare way"):
        names(zipped({"a.md": b"x"}, compression))


@pytest.mark.parametrize(
    ("files", "limits", "message"),
    [
        ({"a.md": bytes(50_000_000)}, ReadingLimits(), "“a.md” in it becomes more than 200 times"),
        ({"a.md": b"x" * 60, "b.md": b"y" * 60}, ReadingLimits(unpacked_bytes=100), "in it is 120"),
        ({f"{n}.md": b"x" for n in range(9)}, ReadingLimits(packed_files=8), "more than 8 files"),
        ({"a.md": b"x"}, ReadingLimits(file_bytes=10), "the file is"),
    ],
)
def test_bombs_are_refused(files: dict[str, bytes], limits: ReadingLimits, message: str) -> None:
    with pytest.raises(DocumentTooLarge, match=rf"docs.zip: .*{message}"):
        unpack("docs.zip", zipped(files), limits)


def test_a_directory_that_lies_does_not_unpack_more_than_it_says() -> None:
    data = bytearray(zipped({"a.md": bytes(3_000_000)}))
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    with pytest.raises(DamagedDocument, match="it is damaged and cannot be unpacked"):
        names(bytes(data))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", WrongEnding),
        (b"text", WrongEnding),
        (b"%PDF-1.7", WrongEnding),
        (word(lambda document: document.add_paragraph("text")), WrongEnding),
        (b"PK\x03\x04", DamagedDocument),
        (zipped({"a.md": b"x"})[:-5], DamagedDocument),
        (zipped({"photo.png": b"x"}), DocumentNotFound),
        (zipped({}), DocumentNotFound),
    ],
)
def test_what_holds_no_documents_is_told(data: bytes, error: type[DocumentError]) -> None:
    with pytest.raises(error, match=r"^docs.zip: "):
        names(data)


@given(st.lists(st.text(max_size=12).map(lambda name: f"{name}.md"), max_size=4))
def test_any_names_come_out_as_they_are_or_are_refused(given_names: list[str]) -> None:
    data = zipped([(name, b"x") for name in dict.fromkeys(given_names) if _can_be_written(name)])
    try:
        found = names(data)
    except DocumentError as error:
        assert str(error).startswith("docs.zip: ")  # noqa: PT017
    else:
        assert found == sorted(found)
        assert {*found} <= {*given_names}
        assert all(".." not in name.split("/") and name[0] not in "/." for name in found)


@given(st.binary(max_size=200), st.integers(0, 400), st.binary(min_size=1, max_size=8))
def test_any_damage_is_told(start: bytes, place: int, change: bytes) -> None:
    whole = bytearray(zipped({"a.md": b"text " * 20, "b/c.md": b"more"}))
    whole[place : place + len(change)] = change
    for data in (bytes(whole), b"PK\x03\x04" + start):
        try:
            unpack("docs.zip", data)
        except DocumentError as error:
            assert str(error).startswith("docs.zip: ")  # noqa: PT017


def _can_be_written(name: str) -> bool:
    try:
        zipfile.ZipFile(BytesIO(), "w").writestr(name, b"")
    except (UnicodeEncodeError, ValueError, IndexError):
        return False
    return True
