"""Writes what was measured into the pages that explain it, between their marks."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
IMAGES = DOCS / "images"


def page_of(part: str) -> Path:
    """The page that explains a part."""
    name = "organizations.md" if part == "organizations" else "how-answers-are-found.md"
    return DOCS / name


def with_figures(page: str, part: str, figures: str) -> str:
    """A page with new figures between the marks of one part.

    Args:
        page: The page's text.
        part: The part: ``quality``, ``latency``, ``crowded``, ``scope`` or
            ``organizations``.
        figures: What shall stand there, in Markdown.

    Raises:
        ValueError: The page lacks the marks.
    """
    start, end = f"<!-- bench:{part}:start -->", f"<!-- bench:{part}:end -->"
    before, found, rest = page.partition(start)
    _, found_end, after = rest.partition(end)
    if not found or not found_end:
        raise ValueError(f"the page has no {start} and {end}")
    return f"{before}{start}\n\n{figures}\n\n{end}{after}"


def write_figures(part: str, figures: str) -> None:
    """Write figures into the page of their part."""
    page = page_of(part)
    page.write_text(with_figures(page.read_text("utf-8"), part, figures), encoding="utf-8")
