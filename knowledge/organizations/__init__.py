"""Organizations: found in the documents, recognised in questions, and what is known of them."""

from knowledge.organizations.catalogue import (
    Catalogue,
    CatalogueFiles,
    CheckedEntries,
    catalogue_of,
    read_catalogue,
)
from knowledge.organizations.finding import (
    FoundOrganization,
    Introductions,
    KnownOrganizations,
    MentionFinder,
    find_organizations,
)
from knowledge.organizations.naming import Naming
from knowledge.organizations.recognition import Recognizer
from knowledge.organizations.searching import OrganizationSearch

__all__ = [
    "Catalogue",
    "CatalogueFiles",
    "CheckedEntries",
    "FoundOrganization",
    "Introductions",
    "KnownOrganizations",
    "MentionFinder",
    "Naming",
    "OrganizationSearch",
    "Recognizer",
    "catalogue_of",
    "find_organizations",
    "read_catalogue",
]
