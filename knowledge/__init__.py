"""Daleel's engine: documents in, quotations out.

>>> from knowledge import KnowledgeBase
>>> base = KnowledgeBase.open("daleel.db")
>>> base.ask("wat does UNSECO do?").quotes[0].sentence
'For example, we’ve seen Islamic Nations cooperating …'

It knows nothing of Discord: it is synchronous, typed and usable from a script.
"""

from knowledge.answer import (
    Answer,
    Contents,
    Edition,
    Match,
    MatchKind,
    Mention,
    Organization,
    Progress,
    Quote,
    RefreshReport,
    SectionEntry,
    SectionText,
    Status,
    Verdict,
)
from knowledge.base import KnowledgeBase
from knowledge.document import Document, DocumentLabel, Passage, PassageKind, Section, Sentence
from knowledge.errors import (
    DocumentError,
    DocumentNotFound,
    EmptyDocument,
    KnowledgeError,
    NoDocuments,
    NotText,
    RefreshUnderWay,
    StoreError,
    UnknownEdition,
    UnsupportedFormat,
)

__all__ = [
    "Answer",
    "Contents",
    "Document",
    "DocumentError",
    "DocumentLabel",
    "DocumentNotFound",
    "Edition",
    "EmptyDocument",
    "KnowledgeBase",
    "KnowledgeError",
    "Match",
    "MatchKind",
    "Mention",
    "NoDocuments",
    "NotText",
    "Organization",
    "Passage",
    "PassageKind",
    "Progress",
    "Quote",
    "RefreshReport",
    "RefreshUnderWay",
    "Section",
    "SectionEntry",
    "SectionText",
    "Sentence",
    "Status",
    "StoreError",
    "UnknownEdition",
    "UnsupportedFormat",
    "Verdict",
]
