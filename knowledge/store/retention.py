"""Old editions are kept to a set number; what no kept one holds is dropped with them."""

from sqlite_utils import Database

# Deciding passages and sections are named on buttons by their keys, and editions are known in
# memory by theirs, so that a key must never come to mean something else. Tables and their keys.
KEYED_TABLES = {"documents": "id", "sections": "id", "passages": "id", "editions": "number"}
TABLES_OF_AN_INDEX = (
    "indexes", "postings", "passage_words", "spellings", "organizations", "mentions",
)  # fmt: skip

_ON_OWN_PASSAGES = """
    passage in (
        select passages.id from passages where passages.document in (
            select document from edition_documents
                join editions on editions.number = edition_documents.edition
            group by document having min(server) = max(server) and max(server) = ?
        )
    )
"""


def drop_old_editions(database: Database, server: int, kept: int) -> None:
    """Drop the oldest editions of a server, inside the transaction that publishes its newest.

    Args:
        database: A connection with an open transaction.
        server: The server's id.
        kept: How many editions stay, the one in force among them; 0 for none at all.
    """
    dropped = [
        int(row[0])
        for row in database.execute(
            "select number from editions where server = ? order by ordinal desc limit -1 offset ?",
            [server, kept],
        )
    ]
    if not dropped:
        return
    _note_highest_keys(database)
    for edition in dropped:
        database.table("edition_documents").delete_where("edition = ?", [edition])
        database.table("editions").delete_where("number = ?", [edition])
        for table in TABLES_OF_AN_INDEX:
            database.table(table).delete_where("edition = ?", [edition])
    unheld = "(select id from documents where id not in (select document from edition_documents))"
    database.table("passages").delete_where(f"document in {unheld}")
    database.table("sections").delete_where(f"document in {unheld}")
    database.table("documents").delete_where(f"id in {unheld}")


def drop_server(database: Database, server: int) -> None:
    """Drop all that is kept of a server.

    That is its editions, drafts, questions, changes and, as far as they can be told, given
    answers and votes: those on its questions, and those on passages that no other server holds.

    Args:
        database: A connection with an open transaction.
        server: The server's id, 1 or more.
    """
    database.table("votes").delete_where(_ON_OWN_PASSAGES, [server])
    drop_old_editions(database, server, 0)
    own = "(select id from drafts where server = ?)"
    database.table("draft_files").delete_where(f"draft in {own}", [server])
    database.table("drafts").delete_where("server = ?", [server])
    answers = "(select answer from asked_questions where server = ?)"
    for table in ("votes", "given_answers"):
        database.table(table).delete_where(f"answer in {answers}", [server])
    for table in ("asked_questions", "audit_entries"):
        database.table(table).delete_where("server = ?", [server])


def _note_highest_keys(database: Database) -> None:
    """Note which keys were given, before those that have them are dropped."""
    for table in KEYED_TABLES:
        database.table("spent_keys").upsert(
            {"name": table, "key": next_key(database, table) - 1}, pk="name"
        )


def next_key(database: Database, table: str) -> int:
    """A key above all that rows of a table have or had."""
    highest = database.execute(
        f"select max(coalesce((select max({KEYED_TABLES[table]}) from {table}), 0),"  # noqa: S608
        " coalesce((select key from spent_keys where name = ?), 0))",
        [table],
    )
    return int(highest.fetchone()[0]) + 1
