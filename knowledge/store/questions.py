"""The questions that were answered, without who asked them, and what else is kept of askers."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from typing import Any

from sqlite_utils import Database

from knowledge.asked import AskedQuestion
from knowledge.editions import GivenAnswer, Reason, Vote
from knowledge.errors import StoreError
from knowledge.store.database import Store, connect, told, transaction
from knowledge.store.rows import question_from

_KEPT = """
    select asked_questions.*,
        (select count(*) from votes where votes.answer = asked_questions.answer and helpful)
            as helpful,
        (select count(*) from votes where votes.answer = asked_questions.answer and not helpful)
            as not_helpful,
        (select group_concat(reason) from votes where votes.answer = asked_questions.answer)
            as reasons
    from asked_questions
"""
MOST_QUESTIONS = 100_000
_AT_ONCE = 2000  # so many are read in some milliseconds, for which questions wait
_AFTER_ALL = 2**62


class QuestionRecords:
    """The questions in the file of a knowledge base, and what can be tied to who asked.

    Writing waits for no reader and lets none wait.

    Args:
        store: The file.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    @contextmanager
    def _writing(self) -> Iterator[Database]:
        """A transaction of its own: all of it is kept, or nothing."""
        path = self._store.path
        try:
            with closing(connect(path)) as database, transaction(database):
                yield database
        except sqlite3.Error as error:
            raise StoreError(
                f"Cannot write the database {path.name}: {told(error)}. Check the free space on the"
                " disk and try again."
            ) from error

    def keep(self, questions: Iterable[AskedQuestion]) -> None:
        """Keep questions, each over an older one of the same answer."""
        rows = [
            {
                "server": each.server,
                "asked_at": each.asked_at,
                "question": each.question,
                "verdict": each.verdict.value,
                "passage": each.passage,
                "section": each.section,
                "confidence": each.confidence,
                "answer": each.answer,
                "by_catalogue": int(each.by_catalogue),
            }
            for each in questions
        ]
        with self._writing() as database:
            table = database.table("asked_questions")
            for row in rows:
                table.delete_where("answer = ?", [row["answer"]])
                table.insert(row)

    def kept(
        self, *, since: int = 0, server: int | None = None, most: int = MOST_QUESTIONS
    ) -> tuple[AskedQuestion, ...]:
        """Questions with their votes, oldest first.

        Args:
            since: From which moment on, in seconds since 1970.
            server: Where they were asked; None for all servers.
            most: How many; of more the newest.
        """
        where = "where asked_at >= ? and (asked_at, id) < (?, ?)"
        where += "" if server is None else " and server = ?"
        order = "order by asked_at desc, id desc limit ?"
        rows: list[dict[str, Any]] = []
        before = (_AFTER_ALL, _AFTER_ALL)
        while len(rows) < most:
            wanted = min(_AT_ONCE, most - len(rows))
            values = [since, *before, *([] if server is None else [server]), wanted]
            found = self._store.records(f"{_KEPT} {where} {order}", values)
            rows += found
            if len(found) < wanted:
                break
            before = (rows[-1]["asked_at"], rows[-1]["id"])
        return tuple(map(question_from, reversed(rows)))

    def forget_before(self, moment: int) -> None:
        """Forget the questions that were asked before a moment, in seconds since 1970."""
        with self._writing() as database:
            database.table("asked_questions").delete_where("asked_at < ?", [moment])

    def forget_answered_by(self, answers: Iterable[int]) -> None:
        """Forget the questions of some answers."""
        with self._writing() as database:
            for answer in answers:
                database.table("asked_questions").delete_where("answer = ?", [answer])

    def explain(self, answer: int, voter: str, reason: Reason) -> bool:
        """Keep why an answer did not help a voter, over an older reason.

        Returns:
            Whether it was kept: the voter has a vote on the answer that says so.
        """
        with self._writing() as database:
            changed = database.execute(
                "update votes set reason = ? where answer = ? and voter = ? and not helpful",
                [reason.value, answer, voter],
            )
            return changed.rowcount > 0

    # What can be tied to somebody

    def answers_for(self, asker: int) -> tuple[GivenAnswer, ...]:
        """The remembered answers to somebody's questions, newest first."""
        rows = self._store.records(
            "select * from given_answers where asker = ? order by given_at desc, question desc",
            [asker],
        )
        return tuple(GivenAnswer(**row) for row in rows)

    def count_answered_by(self, answers: Iterable[int]) -> int:
        """How many questions are kept of some answers."""
        asked = "select count(*) from asked_questions where answer = ?"
        return sum(self._store.rows(asked, [answer])[0][0] for answer in answers)

    def forget_asker(self, asker: int, votes: Iterable[Vote] = ()) -> None:
        """Forget all that can be tied to somebody, at once or not at all.

        Args:
            asker: Who.
            votes: The votes that the host program knows for theirs.
        """
        with self._writing() as database:
            database.execute(
                "delete from asked_questions where answer in"
                " (select answer from given_answers where asker = ?)",
                [asker],
            )
            database.table("given_answers").delete_where("asker = ?", [asker])
            for vote in votes:
                database.table("votes").delete_where(
                    "answer = ? and voter = ?", [vote.answer, vote.voter]
                )
