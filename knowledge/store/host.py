"""What the host program keeps beside the knowledge: notes, given answers and votes."""

from collections.abc import Iterable

from knowledge.editions import GivenAnswer, Vote
from knowledge.store.database import Store


class HostRecords:
    """The host program's own records in the file of a knowledge base.

    Args:
        store: The file.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def read_note(self, name: str) -> str | None:
        """A small fact that was kept, or None."""
        return self._store.read_note(name)

    def read_notes(self, beginning: str) -> dict[str, str]:
        """The small facts whose names begin so, by their names."""
        return self._store.read_notes(beginning)

    def write_note(self, name: str, text: str) -> None:
        """Keep a small fact, over an older one of the same name."""
        self._store.write_note(name, text)

    def drop_note(self, name: str) -> None:
        """Forget a small fact."""
        self._store.drop_note(name)

    def note_once(self, name: str, text: str) -> str:
        """Keep a small fact unless one of that name is kept; whichever is kept then."""
        return self._store.note_once(name, text)

    def remember(self, given: GivenAnswer) -> None:
        """Remember where the answer to a question stands, over an older one."""
        self._store.keep_answer(given)

    def answers_to(self, questions: Iterable[int]) -> tuple[GivenAnswer, ...]:
        """The remembered answers to some questions, by the questions' keys."""
        return self._store.kept_answers(questions)

    def forget(self, questions: Iterable[int]) -> None:
        """Forget the answers to some questions."""
        self._store.drop_answers(questions)

    def forget_before(self, moment: int) -> None:
        """Forget the answers that were given before a moment, in seconds since 1970."""
        self._store.drop_answers_before(moment)

    def vote(self, vote: Vote) -> None:
        """Keep a vote, over an older one of the same voter on the same answer."""
        self._store.keep_vote(vote)

    def votes(self) -> tuple[Vote, ...]:
        """All votes, oldest first."""
        return self._store.kept_votes()
