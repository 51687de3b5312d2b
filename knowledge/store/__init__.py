"""The only place that knows SQL: editions, passages and their index in one SQLite file."""

from knowledge.store.audit import AuditRecords
from knowledge.store.database import Store
from knowledge.store.drafts import Drafts
from knowledge.store.host import HostRecords
from knowledge.store.questions import QuestionRecords
from knowledge.store.schema import Tables
from knowledge.store.shelf import SHARED, Shelf

__all__ = [
    "SHARED",
    "AuditRecords",
    "Drafts",
    "HostRecords",
    "QuestionRecords",
    "Shelf",
    "Store",
    "Tables",
]
