"""Organizations: found in the documents, and recognised in questions."""

from knowledge.organizations.finding import (
    FoundOrganization,
    Introductions,
    find_mentions,
    find_organizations,
)
from knowledge.organizations.recognition import Recognizer

__all__ = [
    "FoundOrganization",
    "Introductions",
    "Recognizer",
    "find_mentions",
    "find_organizations",
]
