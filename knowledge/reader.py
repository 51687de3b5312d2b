"""What can be asked of the documents of one community."""

from collections.abc import Iterable
from contextlib import suppress
from threading import Lock

from knowledge.answer import Answer, Organization, Quote
from knowledge.answering import EditionAnswerer
from knowledge.contents import Contents, SectionEntry, SectionText
from knowledge.editions import Edition, Status
from knowledge.errors import CatalogueError, NoDocuments
from knowledge.refreshing import CatalogueInForce
from knowledge.store import Shelf


class KnowledgeReader:
    """Answers from the edition in force, whichever that is.

    Args:
        shelf: The editions.
        catalogue: The catalogue of organizations.
    """

    def __init__(self, shelf: Shelf, catalogue: CatalogueInForce) -> None:
        self._shelf = shelf
        self._store = shelf.store
        self._catalogue = catalogue
        self._refreshing = Lock()
        self._loading = Lock()
        self._answerer: EditionAnswerer | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever published."""
        return self._shelf.latest_key() is None

    def _current(self) -> EditionAnswerer:
        """The edition in force; another process may have published it, by another catalogue.

        Raises:
            NoDocuments: There is none.
        """
        answerer = self._answerer
        if answerer is None or not self._is_in_force(answerer):
            with self._loading:
                answerer = self._answerer
                if answerer is None or not self._is_in_force(answerer):
                    answerer = self._answerer = self._load()
        return answerer

    def _is_in_force(self, answerer: EditionAnswerer) -> bool:
        current = answerer.key == self._shelf.latest_key()
        return current and answerer.catalogue is self._catalogue.catalogue

    def _load(self) -> EditionAnswerer:
        if self._answerer is not None:
            with suppress(CatalogueError):  # the one before stays in force
                self._catalogue.read_again()
        edition = self._shelf.latest()
        if edition is None:
            raise NoDocuments("There is no document yet. Add one.")
        return EditionAnswerer(self._shelf.stored_edition(edition), self._catalogue.catalogue)

    @property
    def memory(self) -> int:
        """Bytes that the edition takes in memory, nearly; 0 while it is not loaded."""
        answerer = self._answerer
        return 0 if answerer is None else answerer.memory

    def let_go(self) -> None:
        """Keep nothing of the edition in memory; the next question loads it again."""
        with self._loading:
            self._answerer = None

    def ask(
        self,
        question: str,
        limit: int = 10,
        *,
        before: str | None = None,
        corrected: bool = True,
    ) -> Answer:
        """Answer a question with quotations.

        Args:
            question: What was asked, in any words, perhaps misspelt.
            limit: How many quotes at the most, 1 or more.
            before: The whole question before, on which this one may lean: *and the WTO?*
            corrected: Whether words that nobody knows may be misspelt ones; without, each is
                looked up as it is written, and ``corrections`` is empty.

        Returns:
            The verdict and up to ``limit`` quotes, best first, whatever the verdict;
            no quote where no passage shares anything with the question.

        Raises:
            ValueError: ``limit`` is below 1.
            StoreError: The database cannot be read.
        """
        if limit < 1:
            raise ValueError(f"limit must be 1 or more, not {limit}")
        return self._current().ask(question, limit, before, corrected=corrected)

    def section(self, name: str) -> SectionText | None:
        """The section whose heading is most like a name; None where none is alike."""
        entries = self.suggest_sections(name, limit=1) if name.strip() else ()
        return self.section_by_id(entries[0].id) if entries else None

    def section_by_id(self, section_id: int) -> SectionText | None:
        """A section with its passages by its key; None where it is no longer kept."""
        entry = self._shelf.section(section_id)
        if entry is None:
            return None
        return SectionText(entry.id, entry.section, self._store.section_passages(section_id))

    def quotes_by_id(self, passage_ids: Iterable[int]) -> tuple[Quote, ...]:
        """Passages by their keys, as quotes without confidence (0.0).

        Args:
            passage_ids: Keys, as :attr:`Quote.id` gives them.

        Returns:
            The quotes in the order asked, their first sentence as the deciding one;
            passages that are no longer kept are left out.
        """
        keys = list(passage_ids)
        passages = self._shelf.passages(keys)
        return tuple(
            Quote(key, section, passage, passage.sentences[0], 0.0)
            for key, (section, passage) in ((key, passages[key]) for key in keys if key in passages)
        )

    def suggest_sections(self, typed: str, limit: int = 25) -> tuple[SectionEntry, ...]:
        """Sections whose headings are like what was typed so far, the likest first."""
        return self._current().search_sections(typed, limit)

    def organization(self, name: str) -> Organization | None:
        """The organization that a name, an acronym or a misspelling of one means.

        Returns:
            What the documents say of it and what the catalogue knows; None where neither
            knows an organization of such a name.
        """
        directory = self._current().directory
        found = directory.search(name, 1) if name.strip() else ()
        return directory.whole(found[0]) if found else None

    def organizations(self) -> tuple[Organization, ...]:
        """All organizations that the documents name, the most mentioned first.

        Mentions themselves are left out; :meth:`organization` has them.
        """
        directory = self._current().directory
        return directory.organizations(range(len(directory)))

    def suggest_organizations(self, typed: str, limit: int = 25) -> tuple[Organization, ...]:
        """Organizations like what was typed so far, those that the documents name first.

        Mentions themselves are left out, as in :meth:`organizations`.
        """
        directory = self._current().directory
        return directory.organizations(directory.suggest(typed, limit))

    def contents(self) -> Contents:
        """The documents and sections of the edition in force."""
        current = self._current()
        documents = dict.fromkeys(entry.section.document for entry in current.sections)
        return Contents(current.number, tuple(documents), current.sections)

    @property
    def is_renamed(self) -> bool:
        """Whether a refresh would find organizations by other names: the catalogue changed."""
        state = self._store.index_state(self._shelf.latest_key() or 0)
        return state is not None and state[1] != self._catalogue.catalogue.digest

    def editions(self) -> tuple[Edition, ...]:
        """All editions, newest first."""
        return self._shelf.editions()

    def status(self) -> Status:
        """The state of the base at a glance."""
        current = self._current()
        edition = self._shelf.edition(current.number)
        assert edition is not None  # noqa: S101  # the edition in force was just read
        return Status(
            edition=edition,
            documents=self.contents().documents,
            organizations=len(current.directory),
            words=len(current.vocabulary.words),
            size=self._store.size(),
            refreshing=self._refreshing.locked(),
        )
