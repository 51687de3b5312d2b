"""The tables, as numbered migrations; sqlite-utils keeps the ledger of those applied.

A document is stored once for each state of its source and shared by every edition that
holds it. The index belongs to one edition.
"""

from enum import Enum

from sqlite_utils import Database, Migrations

migrations = Migrations("daleel")


class Tables(Enum):
    """Whose tables a file holds."""

    NONE = "none"
    """Nothing was ever kept in it."""
    FOREIGN = "foreign"
    """Those of another program alone."""
    OLDER = "older"
    """Those of an older Daleel: opening it brings them up to date."""
    CURRENT = "current"


def tables_of(db: Database) -> Tables:
    """Whose tables a database holds; it is not changed."""
    if not migrations.pending(db):
        return Tables.CURRENT
    if migrations.applied(db):
        return Tables.OLDER
    return Tables.FOREIGN if db.table_names() else Tables.NONE


@migrations()
def m001_documents(db: Database) -> None:
    """Documents with their sections and passages, and the editions that hold them."""
    db.table("editions").create(
        {
            "number": int,
            "published_at": str,
            "summary": str,
            "documents": int,
            "sections": int,
            "passages": int,
        },
        pk="number",
    )
    db.table("documents").create(
        {"id": int, "name": str, "title": str, "digest": str},
        pk="id",
        not_null={"name", "title", "digest"},
    ).create_index(["name", "digest"], unique=True)
    db.table("edition_documents").create(
        {"edition": int, "position": int, "document": int},
        pk=("edition", "position"),
        foreign_keys=[("edition", "editions", "number"), ("document", "documents", "id")],
    )
    db.table("sections").create(
        {"id": int, "document": int, "ordinal": int, "path": str},
        pk="id",
        foreign_keys=[("document", "documents", "id")],
    ).create_index(["document", "ordinal"], unique=True)
    db.table("passages").create(
        {
            "id": int,
            "document": int,
            "section": int,
            "ordinal": int,
            "kind": str,
            "text": str,
            "sentences": str,
        },
        pk="id",
        foreign_keys=[("document", "documents", "id"), ("section", "sections", "id")],
    ).create_index(["document", "ordinal"], unique=True)
    db.create_view(
        "placed_sections",
        """
        select sections.id, sections.document, sections.ordinal as section_ordinal, sections.path,
            documents.name, documents.title,
            (select count(*) from passages where passages.section = sections.id) as passages
        from sections join documents on documents.id = sections.document
        """,
    )
    db.create_view(
        "placed_passages",
        """
        select passages.*, sections.ordinal as section_ordinal, sections.path,
            documents.name, documents.title
        from passages join sections on sections.id = passages.section
            join documents on documents.id = passages.document
        """,
    )


@migrations()
def m002_index(db: Database) -> None:
    """The index of an edition: arrays as blobs, so that they are read without parsing."""
    db.table("indexes").create(
        {
            "edition": int,
            "version": int,
            "language": str,
            "words": str,
            "stems": str,
            "stem_of": bytes,
            "frequencies": bytes,
            "passage_ids": bytes,
            "roles": bytes,
        },
        pk="edition",
    )
    db.table("postings").create(
        {"edition": int, "stem": int, "passages": bytes, "impacts": bytes},
        pk=("edition", "stem"),
    )
    db.table("passage_words").create(
        {"edition": int, "passage": int, "words": bytes, "sentences": bytes},
        pk=("edition", "passage"),
    )
    db.table("organizations").create(
        {"edition": int, "number": int, "name": str, "acronym": str, "mentions": str},
        pk=("edition", "number"),
    )


@migrations()
def m003_notes(db: Database) -> None:
    """Small facts that the host program keeps beside the knowledge."""
    db.table("notes").create({"name": str, "text": str}, pk="name")


@migrations()
def m004_index(db: Database) -> None:
    """The index in a form that a million passages fit into; it is built anew when opened."""
    for table in ("indexes", "postings", "passage_words", "organizations"):
        db.table(table).drop()
    db.table("passages").create_index(["section"])
    db.table("indexes").create(
        {
            "edition": int,
            "version": int,
            "language": str,
            "words": bytes,
            "stems": bytes,
            "stem_of": bytes,
            "frequencies": bytes,
            "greatest": bytes,
            "passage_ids": bytes,
            "roles": bytes,
        },
        pk="edition",
    )
    db.table("postings").create(
        {"edition": int, "stem": int, "passages": bytes, "impacts": bytes},
        pk=("edition", "stem"),
    )
    db.table("passage_words").create(
        {"edition": int, "passage": int, "words": bytes, "sentence_sizes": bytes},
        pk=("edition", "passage"),
    )
    db.table("spellings").create(
        {"edition": int, "key": int, "numbers": bytes}, pk=("edition", "key")
    )
    db.table("organizations").create(
        {"edition": int, "number": int, "name": str, "acronym": str, "passages": int},
        pk=("edition", "number"),
    )
    db.table("mentions").create(
        {"edition": int, "organization": int, "passage": int, "sentence": int},
        pk=("edition", "organization", "passage", "sentence"),
    ).create_index(["edition", "passage"])


@migrations()
def m005_organizations(db: Database) -> None:
    """Organizations by all their names and the catalogue's; found anew when opened."""
    db.table("indexes").add_column("catalogue", str)
    # What the files of the catalogue held last: reading it here is many times quicker.
    db.table("catalogues").create({"digest": str, "entries": str}, pk="digest")
    db.table("organizations").drop()
    db.table("organizations").create(
        {
            "edition": int,
            "number": int,
            "key": str,
            "name": str,
            "acronym": str,
            "names": str,
            "acronyms": str,
            "entry": str,
            "passages": int,
        },
        pk=("edition", "number"),
    )


@migrations()
def m006_given_answers(db: Database) -> None:
    """Which answer stands to which question, by keys of the host program; no words."""
    db.table("given_answers").create(
        {"question": int, "channel": int, "answer": int, "asker": int, "given_at": int},
        pk="question",
    ).create_index(["given_at"])


@migrations()
def m007_votes(db: Database) -> None:
    """Whether answers helped: one vote a voter and answer, without who they are."""
    db.table("votes").create(
        {"answer": int, "voter": str, "passage": int, "helpful": int, "voted_at": int},
        pk=("answer", "voter"),
        not_null={"passage", "helpful", "voted_at"},
    ).create_index(["voted_at"])


@migrations()
def m008_servers(db: Database) -> None:
    """Editions of servers of their own, each numbered from 1; those before are the operator's."""
    table = db.table("editions")
    table.add_column("server", int, not_null_default=0)
    table.add_column("ordinal", int, not_null_default=0)
    db.execute("update editions set ordinal = number")
    table.create_index(["server", "ordinal"], unique=True)
    db.table("edition_documents").create_index(["document"])


@migrations()
def m009_questions(db: Database) -> None:
    """Questions that were answered, without who asked them; why answers did not help."""
    db.table("asked_questions").create(
        {
            "id": int,
            "server": int,
            "asked_at": int,
            "question": str,
            "verdict": str,
            "passage": int,
            "section": int,
            "confidence": float,
            "answer": int,
            "by_catalogue": int,
        },
        pk="id",
        not_null={"server", "asked_at", "question", "verdict", "answer"},
    ).create_index(["asked_at"])
    db.table("asked_questions").create_index(["server", "asked_at"])
    db.table("asked_questions").create_index(["answer"])
    db.table("given_answers").create_index(["asker"])
    db.table("votes").add_column("reason", str)


@migrations()
def m010_drafts(db: Database) -> None:
    """Documents that somebody gave and nobody published yet."""
    db.table("drafts").create(
        {"id": int, "server": int, "author": int, "made_at": int},
        pk="id",
        not_null={"server", "author", "made_at"},
    ).create_index(["made_at"])
    db.table("draft_files").create({"draft": int, "name": str, "data": bytes}, pk=("draft", "name"))


@migrations()
def m011_authors(db: Database) -> None:
    """Who published an edition; and what lets old ones be dropped."""
    db.table("editions").add_column("author", int)
    db.table("spent_keys").create({"name": str, "key": int}, pk="name")


@migrations()
def m012_audit(db: Database) -> None:
    """Who changed what in which server."""
    db.table("audit_entries").create(
        {"id": int, "server": int, "made_at": int, "author": int, "action": str, "details": str},
        pk="id",
        not_null={"server", "made_at", "author", "action", "details"},
    ).create_index(["server", "id"])
    db.table("audit_entries").create_index(["made_at"])
