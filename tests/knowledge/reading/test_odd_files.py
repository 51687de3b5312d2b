"""A corpus of odd files: each is read or refused with a message, none crashes or hangs."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.errors import DocumentError, DocumentTooLarge, EmptyDocument, WrongEnding
from knowledge.limits import ReadingLimits
from knowledge.reading import FORMATS, parsers, read_bytes
from tests.knowledge.reading.invariants import check_document
from tests.knowledge.reading.making import Text, pdf, word, zipped

ENDINGS = sorted(FORMATS)
TEXTS = [".csv", ".htm", ".html", ".markdown", ".md", ".txt"]
PDF = pdf([[Text("A page.", 700)], [Text("Another page.", 700)]], packed=False)
WORD = word(lambda document: document.add_paragraph("A paragraph."))
FIRST_BYTES = {
    "nothing": b"",
    "a PDF": b"%PDF-1.7\n",
    "a zip file": b"PK\x03\x04",
    "an empty zip file": zipped({}),
    "old Office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "a program of Windows": b"MZ\x90\0\x03\0",
    "a program of Linux": b"\x7fELF\x02\x01",
    "a picture": b"\x89PNG\r\n\x1a\n",
    "NUL bytes": bytes(3000),
    "UTF-8 that breaks off": "Grüße".encode()[:-1],
    "UTF-16 that breaks off": b"\xff\xfea",
}
CHANCE = Random(1)  # noqa: S311  # the same in every run
ELEMENTS = ("p", "ul", "li", "table", "tr", "td", "dl", "dt", "dd", "pre", "b", "h1", "h3", "nav")
OTHER_ELEMENTS = ("blockquote", "title", "script", "caption", "ol", "a")
PIECES = (
    *(f"<{name}>" for name in ELEMENTS + OTHER_ELEMENTS),
    *(f"</{name}>" for name in ELEMENTS + OTHER_ELEMENTS),
    *("<ol start=2>", "<li value=7>", "<br>", "<p hidden>", "<!--", "-->", "<img alt='a b'>"),
    *("&amp;", "&#0;", "&#xD800;", "&nbsp;", "word ", "字", ".", "\n", "\r", "\t", "\u200b"),
    *("<", ">", '"', "='", "<table role=presentation>", "<a class=anchor>#"),
)
MARKUP = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
FIELDS = ("question", "answer", ",", ";", "\t", "\n", "\r\n", '"', "When?", "# x", " ", "-")
TABLES = st.lists(st.sampled_from(FIELDS)).map("".join)
ODD_TEXTS = {
    "line ends": "a\r\nb\rc\n",
    "NUL": "a\0b",
    "one line": "x" * 300_000,
    "signs": "<" * 50_000,
    "quotes": '"' * 50_001,
    "commas": ",\n" * 20_000,
    "quotations": "> " * 9_000,
}


@contextmanager
def told(name: str, seconds: float = 5) -> Iterator[None]:
    """An error that names the file is fine, another one is not, and neither is a long time."""
    started = time.monotonic()
    try:
        yield
    except DocumentError as error:
        assert str(error).startswith(f"{name}: ")  # noqa: PT017
        assert str(error).rstrip().endswith(".")  # noqa: PT017
    assert time.monotonic() - started < seconds


def read(name: str, data: bytes) -> None:
    with told(name):
        check_document(read_bytes(name, data))


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("what", FIRST_BYTES)
def test_first_bytes_of_anything_with_any_ending(what: str, ending: str) -> None:
    start = FIRST_BYTES[what]
    read(f"odd{ending}", start)
    if start:
        read(f"odd{ending}", start + CHANCE.randbytes(2000))


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("whole", [PDF, WORD], ids=["PDF", "DOCX"])
def test_a_name_that_does_not_fit_is_told(whole: bytes, ending: str) -> None:
    fits = {".pdf": PDF, ".docx": WORD}.get(ending) == whole
    if fits:
        check_document(read_bytes(f"odd{ending}", whole))
        return
    right = ".pdf" if whole == PDF else ".docx"
    with pytest.raises(WrongEnding, match=rf"odd{ending}: .*Let its name end in {right}"):
        read_bytes(f"odd{ending}", whole)


@pytest.mark.parametrize("ending", [".pdf", ".docx"])
def test_text_that_is_called_otherwise_is_told(ending: str) -> None:
    with pytest.raises(WrongEnding, match=f"its name ends in {ending}, but it is not a"):
        read_bytes(f"a{ending}", b"Just text.")
    with pytest.raises(EmptyDocument, match="there is no text in it"):
        read_bytes(f"a{ending}", b"")


@pytest.mark.parametrize("whole", [PDF, WORD], ids=["PDF", "DOCX"])
def test_files_that_break_off_or_are_changed(whole: bytes) -> None:
    name = "odd.pdf" if whole == PDF else "odd.docx"
    for _ in range(30):
        read(name, whole[: CHANCE.randrange(len(whole))])
        changed = bytearray(whole)
        for _ in range(4):
            changed[CHANCE.randrange(len(whole))] = CHANCE.randrange(256)
        read(name, bytes(changed))


@pytest.mark.parametrize("ending", TEXTS)
@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_odd_text_with_any_ending(text: str, ending: str) -> None:
    read(f"odd{ending}", text.encode())


@given(st.sampled_from(ENDINGS), st.sampled_from(sorted(FIRST_BYTES.values())), st.binary())
def test_any_bytes(ending: str, start: bytes, data: bytes) -> None:
    read(f"odd{ending}", start + data)


@given(MARKUP)
def test_any_markup(html: str) -> None:
    read("odd.html", html.encode())


@given(TABLES)
def test_any_table(text: str) -> None:
    read("odd.csv", text.encode())


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        (ReadingLimits(file_bytes=9), "the file is 16 bytes, and 9 bytes are read at most"),
        (ReadingLimits(passages=1), "more than 1 passages"),
        (ReadingLimits(seconds=0), "takes more than 0 seconds"),
    ],
)
def test_limits_hold_for_every_format(limits: ReadingLimits, message: str) -> None:
    with pytest.raises(DocumentTooLarge, match=rf"a.md: .*{message}.*Split it up"):
        read_bytes("a.md", b"one\n\ntwo\n\nthree\n", limits)


@pytest.mark.parametrize("data", [PDF, WORD, b"<p>x"], ids=["PDF", "DOCX", "HTML"])
def test_a_parser_that_is_not_installed_is_told(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("pypdf", "docx", "lxml.etree"):
        monkeypatch.setitem(sys.modules, module, None)
    name = {PDF: "a.pdf", WORD: "a.docx"}.get(data, "a.html")
    with pytest.raises(DocumentError, match=r"is not installed. Run `pip install") as caught:
        read_bytes(name, data)
    assert parsers.INSTALL in str(caught.value)


def test_parsers_are_loaded_when_they_are_needed() -> None:
    code = (
        "import sys, knowledge.reading as reading; reading.read_bytes('a.md', b'text');"
        "sys.exit(bool({'lxml', 'docx', 'pypdf'} & {*sys.modules}))"
    )
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0  # noqa: S603
