"""Bytes become text: encodings are told apart, mojibake is undone, words stay as they are."""

import pytest
from ftfy import TextFixerConfig, fix_text
from ftfy.badness import BADNESS_RE
from hypothesis import example, given
from hypothesis import strategies as st

from knowledge.errors import NotText
from knowledge.reading.encoding import decode_text

# What ftfy calls a sign of mojibake, and the control characters that it takes away.
SUSPECT = st.lists(
    st.one_of(
        st.from_regex(BADNESS_RE),
        st.text(alphabet="aZ .\n\r\t\u2028\u0085\ufeff\x1b[0mâ€™Ãéœ°“”ığş世نж", max_size=9),
        st.text(max_size=3),
    )
).map("".join)
AS_DECODED = TextFixerConfig(
    unescape_html=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    normalization=None,
)


def decode(data: bytes) -> str:
    return decode_text("handbook.txt", data)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-be"]
)
def test_every_unicode_encoding_is_read(encoding: str) -> None:
    marked = "\ufeff" if encoding.endswith(("-le", "-be")) else ""
    assert decode(f"{marked}Élève, أهلا, 你好 👍".encode(encoding)) == "Élève, أهلا, 你好 👍"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "L’élève a déjà mangé : « ça va » – 5 € s’il vous plaît."),
        ("cp1252", "Die Größe der Straße überrascht. „Schön“, sagte er."),
        ("cp1252", "Það er gott að búa á Íslandi þar sem við höfum ýmis tækifæri."),
        ("latin-1", "El niño comió mañana."),
        ("cp1254", "Türkiye'nin başkenti Ankara'dır. Dağlık bölgede İzmir ışıklı."),
    ],
)
def test_western_and_turkish_files_of_old_windows_are_read(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1256", "السلام عليكم ورحمة الله. منظمة الأمم المتحدة."),
        ("cp1251", "Организация Объединённых Наций работает."),
        ("cp1250", "Zażółć gęślą jaźń. Książka leży na stole."),
        ("cp1255", "שלום עולם. האומות המאוחדות."),
        ("gb18030", "联合国是一个国际组织。你好。"),
        ("shift_jis", "国際連合は国際機関です。こんにちは。"),
    ],
)
def test_text_that_would_be_misread_is_refused(encoding: str, text: str) -> None:
    with pytest.raises(NotText, match=r"handbook.txt: its encoding is neither .* UTF-8 and try"):
        decode(text.encode(encoding))


def test_one_broken_byte_costs_no_other_line_its_letters() -> None:
    good = "منظمة الأمم المتحدة 你好\n".encode() * 20
    assert decode(good + b"caf\xe9 at the end\n" + good).count("منظمة الأمم المتحدة 你好\n") == 40
    assert "café at the end" in decode(good + b"caf\xe9 at the end\n" + good)


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("weâ€™ve", "we’ve"),
        ("â€œQuotedâ€\x9d â€“ here", "“Quoted” – here"),
        ("cafÃ©", "café"),
        ("Ø§Ù„Ø³Ù„Ø§Ù…", "السلام"),
    ],
)
def test_mojibake_is_undone(broken: str, mended: str) -> None:
    assert decode(broken.encode()) == mended


@pytest.mark.parametrize(
    "text",
    [
        "“curly” ‘quotes’ and \"straight\" 'ones'",
        "ﬁne ligatures, ŉ and Ĳ",
        "ＷＩＤＥ letters and ｶﾀｶﾅ",
        "e\u0301 decomposed and é composed",
        "&amp; entities &lt;b&gt;",
        "10³ ½ № ㎏ …",
        "zero\u200cwidth \u200fmarks\u200e non\u00adbreaking\u00a0space",
    ],
)
def test_what_the_author_chose_stays(text: str) -> None:
    assert decode(text.encode()) == text


def test_every_line_break_becomes_one_kind() -> None:
    assert decode("a\r\nb\rc\u2028d\ve\ff".encode()) == "a\nb\nc\nd\ne\nf"


def test_stray_control_characters_are_dropped() -> None:
    text = "A sentence that is long enough to be text. " * 3
    assert decode(f"{text}\x07{text}\x1b[31m".encode()) == text + text


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\nstream", "a PDF file"),
        (b"PK\x03\x04name", "a ZIP file"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"{\\rtf1 text}", "a rich text"),
        (b"text\x00with NUL", "not text"),
        ("no mark".encode("utf-16-le"), "not text"),
        (bytes(range(1, 32)) * 10, "not text"),
        (b"\xff\xfea", "UTF-16-LE"),
        (b"\xff\xfe\x00\xd8\x00\xd8", "UTF-16-LE"),
        (b"\xef\xbb\xbfcaf\xe9", "begins as UTF-8"),
    ],
)
def test_bytes_that_are_no_text_are_refused_by_name_with_advice(data: bytes, what: str) -> None:
    with pytest.raises(NotText, match=what) as caught:
        decode(data)
    assert str(caught.value).startswith("handbook.txt: ")
    assert "Save it as plain text in UTF-8" in str(caught.value)


@given(st.text(alphabet=st.characters(codec="ascii", exclude_categories=["Cc"])))
def test_ascii_text_comes_back_as_it_was(text: str) -> None:
    signed = "x" + text
    assert decode(signed.encode()) == signed


@given(SUSPECT)
@example("\r\r\n")
@example("one\r\ntwo\rthree\r\n")
def test_all_that_ftfy_mends_is_mended(text: str) -> None:
    data = text.encode("utf-8", "ignore")
    if "\0" not in text and not any(character < "\t" for character in text):
        with_breaks = data.decode().replace("\v", "\n").replace("\f", "\n")
        try:
            read = decode(b"text " * 99 + data)
        except NotText:
            return
        assert read == fix_text("text " * 99 + with_breaks, AS_DECODED)
