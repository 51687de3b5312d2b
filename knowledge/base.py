"""The one door to the engine."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.resources import as_file, files
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from knowledge.answer import Answer, Organization, Quote
from knowledge.answering import EditionAnswerer
from knowledge.contents import Contents, SectionEntry, SectionText
from knowledge.editions import Edition, Progress, RefreshReport, Status
from knowledge.errors import CatalogueError, NoDocuments, RefreshUnderWay
from knowledge.organizations import Catalogue
from knowledge.refreshing import find_changes, publish, read_files, reindex, restore
from knowledge.store import HostRecords, QuestionRecords, Store


class KnowledgeBase:
    """The documents of one community, ready to be asked.

    Safe to use from several threads at once; questions go on being answered from the
    edition in force while a refresh publishes the next. Use :meth:`open` to make one.

    Args:
        store: Its file.
        own_catalogue: The operator's file of organizations; None without any.

    Attributes:
        host: What the host program keeps beside the knowledge.

    Raises:
        CatalogueError: That file is wrong.
    """

    def __init__(self, store: Store, own_catalogue: Path | None = None) -> None:
        self._store = store
        self._own_catalogue = own_catalogue
        self._catalogue = read_files(self._store, self._own_catalogue)
        self._refreshing = Lock()
        self._loading = Lock()
        self._answerer: EditionAnswerer | None = None
        self.host = HostRecords(store)
        self.questions = QuestionRecords(store)

    @classmethod
    def open(cls, path: Path | str, *, catalogue: Path | str | None = None) -> Self:
        """Open a knowledge base; create it with the shipped document if it is not there.

        Args:
            path: Its file.
            catalogue: A file of organizations to know beside, or in place of, those of the
                catalogue that ships with Daleel.

        Raises:
            CatalogueError: That file is wrong; the message names file, entry and key.
            StoreError: The knowledge base cannot be opened or is none.
        """
        store = Store(Path(path))
        try:
            base = cls(store, None if catalogue is None else Path(catalogue))
            if store.latest_edition() is None:
                base.refresh()
            reindex(store, base._catalogue)
        except BaseException:
            store.close()
            raise
        return base

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the base cannot be used afterwards."""
        self._store.close()

    def refresh(
        self,
        paths: Iterable[Path | str] | None = None,
        *,
        progress: Callable[[Progress], None] | None = None,
    ) -> RefreshReport:
        """Read documents and the catalogue anew and publish an edition, if anything changed.

        Args:
            paths: Files and folders; the edition will hold these and no others. None for
                the document that ships with Daleel.
            progress: Called in this thread after each document, and now and then while the
                edition is indexed.

        Returns:
            What was added, changed and removed.

        Raises:
            CatalogueError: The operator's catalogue is wrong. Nothing was published.
            DocumentError: A document cannot be read. Nothing was published.
            NoDocuments: ``paths`` is empty.
            RefreshUnderWay: Another thread is refreshing this base.
            StoreError: The edition could not be written. The one before stays in force.
        """
        if paths is None:
            shipped = files("knowledge") / "documents"
            with as_file(shipped) as folder:
                return self._refresh([folder], progress)
        chosen = [Path(path) for path in paths]
        if not chosen:
            raise NoDocuments("Name at least one file or folder to read.")
        return self._refresh(chosen, progress)

    def _refresh(
        self, paths: Sequence[Path], progress: Callable[[Progress], None] | None
    ) -> RefreshReport:
        with self._alone():
            started = time.monotonic()
            catalogue = read_files(self._store, self._own_catalogue)
            changes = find_changes(self._store, paths, catalogue)
            report = publish(self._store, changes, catalogue, started, progress)
            self._know(catalogue)
            return report

    def _know(self, catalogue: Catalogue) -> None:
        """Answer with these facts from now on, of whatever edition is in force."""
        with self._loading:
            self._catalogue = catalogue
            self._answerer = None

    def restore(self, number: int) -> Edition:
        """Publish an old edition anew, as the next one.

        Args:
            number: The number of the old edition.

        Returns:
            The new edition, which holds the same documents.

        Raises:
            RefreshUnderWay: Another thread is refreshing this base.
            StoreError: It could not be written; the edition in force stays in force.
            UnknownEdition: There is no edition of that number.
        """
        with self._alone():
            restored = self._store.edition(restore(self._store, number, self._catalogue))
        assert restored is not None  # noqa: S101  # it was just published
        return restored

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Publish alone: a second publication is refused, not queued."""
        if not self._refreshing.acquire(blocking=False):
            raise RefreshUnderWay("A refresh is under way. Wait until it is done.")
        try:
            yield
        finally:
            self._refreshing.release()

    def _current(self) -> EditionAnswerer:
        """The edition in force; another process may have published it, by another catalogue."""
        number = self._store.latest_edition() or 0
        answerer = self._answerer
        if answerer is None or answerer.number != number:
            with self._loading:
                if self._answerer is None or self._answerer.number != number:
                    if self._answerer is not None:
                        with suppress(CatalogueError):  # the one before stays in force
                            self._catalogue = read_files(self._store, self._own_catalogue)
                    self._answerer = EditionAnswerer(
                        self._store.stored_edition(number), self._catalogue
                    )
                answerer = self._answerer
        return answerer

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
            corrected: Whether words that the documents lack may be misspelt ones.

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
        entry = self._store.section(section_id)
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
        passages = self._store.passages(keys)
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
        state = self._store.index_state(self._store.latest_edition() or 0)
        return state is not None and state[1] != self._catalogue.digest

    def editions(self) -> tuple[Edition, ...]:
        """All editions, newest first."""
        return self._store.editions()

    def status(self) -> Status:
        """The state of the base at a glance."""
        current = self._current()
        edition = self._store.edition(current.number)
        assert edition is not None  # noqa: S101  # the edition in force was just read
        return Status(
            edition=edition,
            documents=self.contents().documents,
            organizations=len(current.directory),
            words=len(current.vocabulary.words),
            size=self._store.size(),
            refreshing=self._refreshing.locked(),
        )
