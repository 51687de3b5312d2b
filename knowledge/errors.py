"""What can go wrong in the engine, and what each error says.

::

    KnowledgeError                 the base of all; its text is meant for people
    ├── CatalogueError             the operator's catalogue is wrong; names file, entry and key
    ├── DocumentError              a document cannot be read; names the file
    │   ├── DocumentNotFound       there is no such file, or the folder holds none
    │   ├── DamagedDocument        its parser cannot make sense of it
    │   ├── DocumentTooLarge       it goes over a limit of ReadingLimits
    │   ├── EmptyDocument          the file holds no passage
    │   │   └── ScannedDocument    its pages are pictures
    │   ├── EncryptedDocument      it opens with a password only
    │   ├── NotText                the bytes are no text
    │   ├── ReaderMissing          what reads its format is not installed
    │   ├── UnsafeDocument         macros, or tricks with paths in a zip
    │   ├── UnsupportedFormat      a format that has no reader
    │   └── WrongEnding            its content is not what its name says
    ├── ChangedSincePreview        the documents are others than those that were previewed
    ├── NoDocuments                a refresh was given nothing to read
    ├── NoQuestions                an evaluation was given nothing to ask
    ├── UnknownEdition             no edition has this number
    ├── RefreshUnderWay            this process is refreshing the base already
    └── StoreError                 the database cannot be opened, read or written

Every message says what to do next and can be shown to a moderator as it is.
"""

from pathlib import Path


class KnowledgeError(Exception):
    """Base of every error that the engine raises on purpose."""


class CatalogueError(KnowledgeError):
    """The operator's catalogue of organizations cannot be used; a line for each problem."""


class DocumentError(KnowledgeError):
    """A document cannot be read.

    Args:
        path: The file in question; its name begins the message (of a relative path all of
            it, for two folders may hold files of the same name).
        problem: What is wrong and what to do, as the rest of a sentence.
    """

    def __init__(self, path: Path | str, problem: str) -> None:
        self.path = Path(path)
        self.problem = problem
        shown = self.path.name if self.path.is_absolute() else self.path.as_posix()
        super().__init__(f"{shown or self.path}: {problem}")


class DocumentNotFound(DocumentError):
    """There is no such file, or the folder holds no document."""


class DamagedDocument(DocumentError):
    """The parser of the file's format cannot make sense of it."""


class DocumentTooLarge(DocumentError):
    """Reading the file would go over one of the limits."""


class EmptyDocument(DocumentError):
    """The file holds nothing that could be quoted."""


class ScannedDocument(EmptyDocument):
    """The file's pages are pictures without text."""


class EncryptedDocument(DocumentError):
    """The file opens with a password only."""


class NotText(DocumentError):
    """The bytes of the file are not text."""


class ReaderMissing(DocumentError):
    """The parser of the file's format is not installed."""


class UnsafeDocument(DocumentError):
    """The file holds macros, or a zip file is made to write where it should not."""


class UnsupportedFormat(DocumentError):
    """The file has a format that no reader understands."""


class WrongEnding(DocumentError):
    """The file's content is of another format than its name says."""


class NoDocuments(KnowledgeError):
    """A refresh was given no path to read."""


class NoQuestions(KnowledgeError):
    """An evaluation was given no question."""


class UnknownEdition(KnowledgeError):
    """No edition has the number that was asked for."""

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(f"There is no edition {number}. List them with `daleel editions`.")


class ChangedSincePreview(KnowledgeError):
    """A refresh would publish something else than was previewed."""


class RefreshUnderWay(KnowledgeError):
    """This process is refreshing the knowledge base already."""


class StoreError(KnowledgeError):
    """The database cannot be opened, read or written."""
