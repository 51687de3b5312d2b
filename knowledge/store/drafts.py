"""Documents that somebody gave and nobody published yet."""

import time
from collections.abc import Mapping

from knowledge.editions import Draft
from knowledge.store.database import Store


class Drafts:
    """Keeps what may be published, until it is or nobody cares any more.

    Args:
        store: The file.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, server: int, author: int, files: Mapping[str, bytes | None]) -> int:
        """Keep what is to be published; the draft's key comes back.

        Args:
            server: Whose documents they are to be.
            author: Who gave them, by the host program's own key.
            files: Their bytes by their names; None for one that is to be removed.
        """
        with self._store.writing() as database:
            key = database.table("drafts").insert(
                {"server": server, "author": author, "made_at": int(time.time())}
            )
            draft = int(key.last_pk or 0)
            database.table("draft_files").insert_all(
                {"draft": draft, "name": name, "data": data} for name, data in files.items()
            )
        return draft

    def of(self, server: int, key: int) -> Draft | None:
        """A draft of a server by its key; None where it is kept no more."""
        rows = self._store.records(
            "select * from drafts where id = ? and server = ?", [key, server]
        )
        if not rows:
            return None
        files = self._store.rows(
            "select name, data from draft_files where draft = ? order by name", [key]
        )
        return Draft(key, rows[0]["author"], rows[0]["made_at"], dict(files))

    def drop(self, key: int) -> None:
        """Drop a draft."""
        with self._store.writing() as database:
            database.table("draft_files").delete_where("draft = ?", [key])
            database.table("drafts").delete_where("id = ?", [key])

    def drop_before(self, moment: int) -> None:
        """Drop the drafts that were made before a moment, in seconds since 1970."""
        with self._store.writing() as database:
            old = "draft in (select id from drafts where made_at < ?)"
            database.table("draft_files").delete_where(old, [moment])
            database.table("drafts").delete_where("made_at < ?", [moment])
