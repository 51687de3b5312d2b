"""Who changed what in which server."""

import json

from knowledge.editions import AuditEntry
from knowledge.store.database import Store


class AuditRecords:
    """The log of changes, each server's own.

    Args:
        store: The file.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, entry: AuditEntry) -> None:
        """Enter a change."""
        row = {
            "server": entry.server,
            "made_at": entry.made_at,
            "author": entry.author,
            "action": entry.action,
            "details": json.dumps(entry.details, ensure_ascii=False),
        }
        with self._store.writing() as database:
            database.table("audit_entries").insert(row)

    def count(self, server: int) -> int:
        """How many changes of a server are kept."""
        rows = self._store.rows("select count(*) from audit_entries where server = ?", [server])
        return int(rows[0][0])

    def of(self, server: int, first: int, most: int) -> tuple[AuditEntry, ...]:
        """Changes of a server, newest first.

        Args:
            server: Its id.
            first: How many newer ones to pass over.
            most: How many at the most.
        """
        rows = self._store.rows(
            "select made_at, author, action, details from audit_entries where server = ?"
            " order by id desc limit ? offset ?",
            [server, most, first],
        )
        return tuple(
            AuditEntry(server, made_at, author, action, json.loads(details))
            for made_at, author, action, details in rows
        )

    def drop_before(self, moment: int) -> None:
        """Drop the changes that were made before a moment, in seconds since 1970."""
        with self._store.writing() as database:
            database.table("audit_entries").delete_where("made_at < ?", [moment])
