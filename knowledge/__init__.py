"""Daleel's engine: documents in, quotations out.

>>> from knowledge import KnowledgeBase
>>> base = KnowledgeBase.open("daleel.db")
>>> base.ask("wat does UNSECO do?").quotes[0].sentence
'For example, we’ve seen Islamic Nations cooperating …'

It knows nothing of Discord: it is synchronous, typed and usable from a script.
"""

from knowledge.answer import (
    Answer,
    Asked,
    FactAnswer,
    Match,
    MatchKind,
    Mention,
    NamingSection,
    Organization,
    OtherOrganization,
    Quote,
    Relation,
    Verdict,
)
from knowledge.asking import (
    begins_like_question,
    has_question_mark,
    has_subject,
    is_meant_for_documents,
)
from knowledge.base import KnowledgeBase
from knowledge.bases import KnowledgeBases
from knowledge.contents import Contents, SectionEntry, SectionText
from knowledge.differences import (
    Change,
    Difference,
    DocumentDifference,
    HeadingDifference,
    PassageDifference,
)
from knowledge.document import Document, DocumentLabel, Passage, PassageKind, Section, Sentence
from knowledge.editions import Draft, Edition, GivenAnswer, Progress, RefreshReport, Status, Vote
from knowledge.errors import (
    CatalogueError,
    ChangedSincePreview,
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
from knowledge.follow_up import asks_for_more
from knowledge.history import PreviewedDocument, RefreshPreview, Warned
from knowledge.library import Library
from knowledge.reference import Fact, Founding, Members, ReferenceFacts
from knowledge.wording import Piece

__all__ = [
    "Answer",
    "Asked",
    "CatalogueError",
    "Change",
    "ChangedSincePreview",
    "Contents",
    "Difference",
    "Document",
    "DocumentDifference",
    "DocumentError",
    "DocumentLabel",
    "DocumentNotFound",
    "Draft",
    "Edition",
    "EmptyDocument",
    "Fact",
    "FactAnswer",
    "Founding",
    "GivenAnswer",
    "HeadingDifference",
    "KnowledgeBase",
    "KnowledgeBases",
    "KnowledgeError",
    "Library",
    "Match",
    "MatchKind",
    "Members",
    "Mention",
    "NamingSection",
    "NoDocuments",
    "NotText",
    "Organization",
    "OtherOrganization",
    "Passage",
    "PassageDifference",
    "PassageKind",
    "Piece",
    "PreviewedDocument",
    "Progress",
    "Quote",
    "ReferenceFacts",
    "RefreshPreview",
    "RefreshReport",
    "RefreshUnderWay",
    "Relation",
    "Section",
    "SectionEntry",
    "SectionText",
    "Sentence",
    "Status",
    "StoreError",
    "UnknownEdition",
    "UnsupportedFormat",
    "Verdict",
    "Vote",
    "Warned",
    "asks_for_more",
    "begins_like_question",
    "has_question_mark",
    "has_subject",
    "is_meant_for_documents",
]
