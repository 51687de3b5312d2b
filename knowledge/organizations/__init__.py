"""Organizations: found in the documents, and recognised in questions."""

from knowledge.organizations.finding import FoundOrganization, find_organizations
from knowledge.organizations.recognition import Recognizer

__all__ = ["FoundOrganization", "Recognizer", "find_organizations"]
