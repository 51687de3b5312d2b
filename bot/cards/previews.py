"""The card that shows what a refresh would publish."""

from discord.utils import format_dt, utcnow

from bot import markup
from bot.cards import custom_ids, differences, layout
from bot.cards.layout import Accent, Card
from bot.languages import NAMES
from bot.texts import Texts
from knowledge import PreviewedDocument, RefreshPreview, Warned

PAGE_LIMIT = 1300
DOCUMENTS_SHOWN = 5
TITLE_LIMIT = 60
WARNINGS_SHOWN = 3
NAME_LIMIT = 60
PROBLEMS_SHOWN = 3
PROBLEM_LIMIT = 200
ORGANIZATIONS_SHOWN = 6
ORGANIZATION_LIMIT = 50

# By the names that the engine gives to languages.
_LANGUAGES = {
    "english": NAMES["en"],
    "arabic": NAMES["ar"],
    "french": NAMES["fr"],
    "indonesian": NAMES["id"],
    "turkish": NAMES["tr"],
}


def preview_card(
    texts: Texts,
    preview: RefreshPreview,
    page: int = 0,
    *,
    again: bool = False,
    draft: int | None = None,
) -> Card:
    """The card for what would be published.

    Args:
        texts: The language to speak.
        preview: What it would publish.
        page: 0 and up; past the end is the last one.
        again: Whether the documents changed since the moderator saw the preview before.
        draft: The draft that would be; None for a refresh of the configured files.
    """
    changed = layout.text(texts.get("preview-changed")) if again else None
    edition = str(preview.edition)
    if not preview.changed:
        told = texts.get("unchanged-text", edition=edition)
        return Card(Accent.PLAIN, changed, layout.text(texts.get("unchanged-heading"), told))
    filled = differences.pages(texts, preview.difference, PAGE_LIMIT)
    page = min(page, max(len(filled) - 1, 0))
    summary = _summary(texts, preview) if page == 0 else []
    publish = layout.button(
        texts.get("button-publish"), custom_ids.publish_id(preview.digest, draft), first=True
    )
    discard = layout.button(texts.get("button-discard"), custom_ids.discard_id(draft))
    read = format_dt(utcnow(), "R")
    return Card(
        Accent.FAILED if preview.problems else Accent.UNSURE,
        changed,
        layout.text(texts.get("preview-heading")),
        *summary,
        layout.divider(),
        layout.text(differences.counts(texts, preview.difference)) if filled else None,
        *differences.page_parts(
            texts, filled, page, lambda to: custom_ids.preview_id(preview.digest, to, draft)
        ),
        layout.row(None if preview.problems else publish, discard),
        layout.text(texts.get("preview-footer", edition=edition, read=read)),
    )


def _summary(texts: Texts, preview: RefreshPreview) -> list[layout.Part | None]:
    documents = [_document(texts, each) for each in preview.documents[:DOCUMENTS_SHOWN]]
    left = len(preview.documents) - DOCUMENTS_SHOWN
    more = texts.get("and-more", count=left) if left > 0 else ""
    return [
        layout.text(*_problems(texts, preview)),
        layout.text(*documents, more),
        layout.text(
            _organizations(texts, preview),
            texts.get("preview-renamed") if preview.renamed else "",
        ),
        layout.text(*_warnings(texts, preview)),
    ]


def _document(texts: Texts, document: PreviewedDocument) -> str:
    language = document.language or ""
    told = texts.get(
        "preview-document",
        title=markup.line(document.label.title, TITLE_LIMIT),
        sections=document.sections,
        passages=document.passages,
    )
    return f"{told} · {_LANGUAGES.get(language, language.title())}" if language else told


def _organizations(texts: Texts, preview: RefreshPreview) -> str:
    named = preview.organizations
    if not named:
        return ""
    shown = [markup.line(each, ORGANIZATION_LIMIT) for each in named[:ORGANIZATIONS_SHOWN]]
    left = len(named) - ORGANIZATIONS_SHOWN
    more = [texts.get("and-more", count=left)] if left > 0 else []
    return texts.get("preview-organizations", names=texts.listed([*shown, *more]))


def _problems(texts: Texts, preview: RefreshPreview) -> list[str]:
    if not preview.problems:
        return []
    shown = [
        f"⚠️ {markup.line(str(each), PROBLEM_LIMIT)}" for each in preview.problems[:PROBLEMS_SHOWN]
    ]
    left = len(preview.problems) - PROBLEMS_SHOWN
    more = [texts.get("and-more", count=left)] if left > 0 else []
    return [texts.get("preview-problems"), *shown, *more]


def _warnings(texts: Texts, preview: RefreshPreview) -> list[str]:
    found: list[str] = []
    for document in preview.documents:
        name = markup.line(document.label.name, NAME_LIMIT)
        if Warned.FEW_HEADINGS in document.warnings:
            found.append(texts.get("warning-few-headings", name=name))
        if Warned.LONG_PASSAGES in document.warnings:
            number = document.warnings[Warned.LONG_PASSAGES]
            found.append(texts.get("warning-long-passages", name=name, passages=number))
    left = len(found) - WARNINGS_SHOWN
    return [*found[:WARNINGS_SHOWN], texts.get("and-more", count=left)] if left > 0 else found
