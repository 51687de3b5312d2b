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
from knowledge.asked import AskedQuestion
from knowledge.asking import (
    begins_like_question,
    has_question_mark,
    has_subject,
    is_meant_for_documents,
)
from knowledge.base import KnowledgeBase
from knowledge.bases import KnowledgeBases
from knowledge.changes import documents_in
from knowledge.contents import Contents, SectionEntry, SectionText
from knowledge.differences import (
    Change,
    Difference,
    DocumentDifference,
    HeadingDifference,
    PassageDifference,
)
from knowledge.document import Document, DocumentLabel, Passage, PassageKind, Section, Sentence
from knowledge.editions import (
    AuditEntry,
    Draft,
    Edition,
    GivenAnswer,
    Progress,
    Reason,
    RefreshReport,
    Status,
    Vote,
)
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
from knowledge.gaps import Gap, find_gaps, gap_with
from knowledge.history import PreviewedDocument, RefreshPreview, Warned
from knowledge.insight import ReadSection, Report, Tally, first_moment, report_on
from knowledge.library import Library
from knowledge.limits import OF_OTHERS, ReadingLimits
from knowledge.reference import Fact, Founding, Members, ReferenceFacts
from knowledge.wording import Piece

__all__ = [
    "OF_OTHERS",
    "Answer",
    "Asked",
    "AskedQuestion",
    "AuditEntry",
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
    "Gap",
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
    "ReadSection",
    "ReadingLimits",
    "Reason",
    "ReferenceFacts",
    "RefreshPreview",
    "RefreshReport",
    "RefreshUnderWay",
    "Relation",
    "Report",
    "Section",
    "SectionEntry",
    "SectionText",
    "Sentence",
    "Status",
    "StoreError",
    "Tally",
    "UnknownEdition",
    "UnsupportedFormat",
    "Verdict",
    "Vote",
    "Warned",
    "asks_for_more",
    "begins_like_question",
    "documents_in",
    "find_gaps",
    "first_moment",
    "gap_with",
    "has_question_mark",
    "has_subject",
    "is_meant_for_documents",
    "report_on",
]
