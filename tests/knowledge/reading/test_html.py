"""HTML: what a page shows becomes what the same page in Markdown would give."""

from textwrap import dedent

import pytest

from knowledge.document import Document, PassageKind
from knowledge.errors import DocumentError, DocumentTooLarge, EmptyDocument
from knowledge.limits import ReadingLimits
from knowledge.reading import read_bytes
from tests.knowledge.reading.invariants import check_document


def read(html: str | bytes, name: str = "page.html") -> Document:
    data = html if isinstance(html, bytes) else dedent(html).encode()
    document = read_bytes(name, data)
    check_document(document)
    return document


def texts(html: str) -> list[str]:
    return [passage.text for passage in read(html).passages]


PAGE = """
    <!DOCTYPE html>
    <html><head><title>Ignored: there is a h1</title><style>p { color: red }</style></head>
    <body>
      <nav><a href="/">Home</a></nav>
      <h1>The club</h1>
      <p>We meet   every
         <b>week</b> &amp; talk.</p>
      <h2 id=rules>Rules<a class="headerlink" href="#rules">¶</a></h2>
      <ul><li>Be kind.<li>Be brief.<ol start=3><li>three<li>four</ol></ul>
      <h3>Seats</h3>
      <table><caption>Who sits where</caption>
        <tr><th>Body<th>Seat</tr><tr><td>UN</td><td><p>New York</p></td></tr></table>
      <blockquote><p>First.</p><p>Second.</p></blockquote>
      <pre><code>if a:
        b = 1</code></pre>
      <script>document.write("no")</script>
    </body></html>
"""


def test_a_page_has_its_sections_and_passages() -> None:
    document = read(PAGE)
    assert document.title == "The club"
    assert [section.path[1:] for section in document.sections] == [
        (),
        ("Rules",),
        ("Rules", "Seats"),
    ]
    assert [(passage.kind, passage.text) for passage in document.passages] == [
        (PassageKind.PARAGRAPH, "We meet every week & talk."),
        (PassageKind.LIST, "- Be kind.\n- Be brief.\n  3. three\n  4. four"),
        (PassageKind.TABLE, "Who sits where\nBody | Seat\nUN | New York"),
        (PassageKind.QUOTE, "First."),
        (PassageKind.QUOTE, "Second."),
        (PassageKind.CODE, "if a:\n    b = 1"),
    ]


def test_the_title_of_a_page_is_its_own_where_no_heading_of_level_1_is() -> None:
    assert read("<title>Our\n rules</title><h2>One</h2><p>text").title == "Our rules"
    assert read("<h2>One</h2><p>text").title == "One"
    assert read("<p>text").title == "page"


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>no</p>",
        "<div style='display : none'><p>no</p></div>",
        "<p style='visibility:hidden'>no",
        "<span aria-hidden=true>no</span>",
        "<div role=navigation><ul><li>no</ul></div>",
        "<nav>no <div>no</div></nav>",
        "<template><p>no</template>",
        "<noscript>no</noscript>",
        "<script>no</script><style>no</style>",
        "<!-- no -->",
        "<select><option>no</select><button>no</button><textarea>no</textarea>",
        "<svg><title>no</title><text>no</text></svg>",
    ],
)
def test_what_nobody_sees_is_no_text(hidden: str) -> None:
    assert texts(f"<p>before</p>{hidden}<p>after</p>") == ["before", "after"]


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("one<p>two<p>three", ["one", "two", "three"]),
        ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
        ("a<br>b", ["a b"]),
        ("<p>a <img alt='a cat'> b<img alt=''>", ["a a cat b"]),
        ("<p>5 &lt; 6 &copy; &nbsp;x &#233;", ["5 < 6 © \u00a0x é"]),
        ("<li>alone</li><p>next", ["alone", "next"]),
        ("<ul>loose<li>a</li>more</ul>", ["- loose\n- a\n  more"]),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", ["- a\n  - b"]),
        ("<dl><dt>Word<dd>Meaning.<dt>Other<dd>One.<dd>Two.</dl>",
         ["- Word\n  Meaning.\n- Other\n  One.\n  Two."]),
        ("<ol type=a><li>x<li value=4>y</ol>", ["a. x\nd. y"]),
        ("<ol type=I start=9><li>x<li>y</ol>", ["IX. x\nX. y"]),
        ("<ol start=-1><li>x<li>y</ol>", ["-1. x\n0. y"]),
        ("<table><tr><td>a<ul><li>b<li>c</ul><td>d</table>", ["a b c | d"]),
        ("<table><tr><td>a<table><tr><td>b<td>c</table></table>", ["a b c"]),
        ("<table>loose<tr><td>a</table>", ["loose\na"]),
        ("<table role=presentation><tr><td><p>a<p>b</table>", ["a", "b"]),
        ("<td>a</td>", ["a"]),
        ("<pre>\n  a\n\n  b</pre>", ["  a\n\n  b"]),
        ("<p>a</b></i></p></div>b", ["a", "b"]),
        ("<details><summary>Q</summary>A</details>", ["Q", "A"]),
        ("<p>联合国<br>是", ["联合国 是"]),
    ],
)  # fmt: skip
def test_pages_are_read_as_browsers_show_them(html: str, shown: list[str]) -> None:
    assert texts(html) == shown


def test_a_bold_line_is_a_heading_as_in_markdown() -> None:
    document = read("<h2>T</h2><p><b>Part</b></p><p>text <b>bold</b></p><b>Next<p></b>more")
    assert [passage.section.path[1:] for passage in document.passages] == [("Part",), ("Next",)]


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("cp1251", "<meta charset='windows-1251'>"),
        ("koi8-r", "<meta http-equiv=content-type content='text/html; charset=koi8-r'>"),
        ("cp1251", "<?xml version='1.0' encoding='windows-1251'?>"),
        ("utf-8", "<meta charset=nonsense>"),
    ],
)
def test_the_encoding_that_a_page_names_is_heard(encoding: str, named: str) -> None:
    html = f"{named}<p>Организация работает."
    assert read(html.encode(encoding)).passages[0].text == "Организация работает."


def test_broken_encodings_are_mended() -> None:
    assert texts("<p>weâ€™ve</p>") == ["we’ve"]


def test_lists_in_lists_are_read_until_the_limit() -> None:
    assert texts("<ul><li>" * 40 + "deep")[0].endswith("deep")
    with pytest.raises(DocumentError, match=r"page.html: its elements are nested too deeply"):
        read("<ul><li>" * 100 + "deep")
    with pytest.raises(DocumentError, match="nested too deeply"):
        read_bytes("a.html", b"<ul><li><ul><li>x", ReadingLimits(nesting=1))


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + "x",
        "<div>" * 499 + "</span>" * 50_000 + "x",
        "<table><tr><td>" * 10_000,
        "<b>" * 10_000 + "<p>" * 10_000 + "x",
    ],
)
def test_elements_nested_without_end_are_refused(html: str) -> None:
    with pytest.raises(DocumentError, match="nested too deeply"):
        read(html)


@pytest.mark.parametrize(
    "html",
    [
        "<p x='" + "a" * 3_000_000 + "'>x",
        "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">x",
        "x" + "<" * 100_000,
        "x" + "<!--" * 200_000,
        "x<p a=\"" * 100_000,
        "<title>" * 100_000 + "x",
        "x" + "&am" * 100_000,
        "x" + "</" * 100_000,
        "x<![CDATA[" * 50_000,
    ],
    ids=len,
)  # fmt: skip
def test_what_is_made_to_be_slow_is_not(html: str) -> None:
    try:
        read(html)
    except DocumentError as error:
        assert str(error).startswith("page.html: ")  # noqa: PT017


def test_a_page_that_is_too_big_is_refused() -> None:
    with pytest.raises(DocumentTooLarge, match=r"a.html: the page is 11 bytes, and 10 bytes are"):
        read_bytes("a.html", b"<p>too much", ReadingLimits(html_bytes=10))


@pytest.mark.parametrize("html", ["<p hidden>x", "<!-- x -->", "<frameset></frameset>", " "])
def test_a_page_that_shows_nothing_is_told(html: str) -> None:
    with pytest.raises(EmptyDocument, match=r"page.html: there is no text in it"):
        read(html)
