"""Organizations: found in the documents, and recognised in questions."""

from knowledge.organizations.finding import (
    FoundOrganization,
    Introductions,
    MentionFinder,
    find_organizations,
)
from knowledge.organizations.recognition import Recognizer

__all__ = [
    "FoundOrganization",
    "Introductions",
    "MentionFinder",
    "Recognizer",
    "find_organizations",
]
