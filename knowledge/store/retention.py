"""Old editions are kept to a set number; what no kept one holds is dropped with them."""

from sqlite_utils import Database

# Deciding passages and sections are named on buttons by their keys, so that a key must never
# come to mean something else.
KEYED_TABLES = ("documents", "sections", "passages")


def drop_old_editions(database: Database, kept: int) -> None:
    """Drop the oldest editions, inside the transaction that publishes the newest.

    Args:
        database: A connection with an open transaction.
        kept: How many editions stay, the one in force among them; 1 or more.
    """
    oldest = database.execute(
        "select number from editions order by number desc limit 1 offset ?", [kept - 1]
    ).fetchone()
    if oldest is None or not _any_before(database, oldest[0]):
        return
    database.table("edition_documents").delete_where("edition < ?", [oldest[0]])
    database.table("editions").delete_where("number < ?", [oldest[0]])
    _note_highest_keys(database)
    unheld = "(select id from documents where id not in (select document from edition_documents))"
    database.table("passages").delete_where(f"document in {unheld}")
    database.table("sections").delete_where(f"document in {unheld}")
    database.table("documents").delete_where("id not in (select document from edition_documents)")


def _any_before(database: Database, number: int) -> bool:
    return database.table("editions").count_where("number < ?", [number]) > 0


def _note_highest_keys(database: Database) -> None:
    """Note which keys were given, before those that have them are dropped."""
    for table in KEYED_TABLES:
        database.table("spent_keys").upsert(
            {"name": table, "key": next_key(database, table) - 1}, pk="name"
        )


def next_key(database: Database, table: str) -> int:
    """A key above all that rows of a table have or had."""
    highest = database.execute(
        f"select max(coalesce((select max(id) from {table}), 0),"  # noqa: S608
        " coalesce((select key from spent_keys where name = ?), 0))",
        [table],
    )
    return int(highest.fetchone()[0]) + 1
