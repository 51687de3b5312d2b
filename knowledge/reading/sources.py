"""Which files are read, and what each is called."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from knowledge.document import Document
from knowledge.errors import DocumentError, DocumentNotFound
from knowledge.reading.formats import FORMATS, has_reader, no_reader, read_bytes


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to read.

    Attributes:
        path: Where it is.
        name: What its document is called; no two files of a search share it.
    """

    path: Path
    name: str


def find_documents(paths: Iterable[Path | str]) -> tuple[SourceFile, ...]:
    """Find the files to read.

    A file in a folder is named by its path below that folder, another file by its own
    name; where two would share a name, the folders above them are put before it.

    Args:
        paths: Files and folders. Folders are searched to the bottom; hidden files,
            hidden folders and files of other formats in them are passed over.

    Returns:
        The files by name, each once, however it was reached.

    Raises:
        DocumentNotFound: A path leads nowhere, or to a folder without documents.
        UnsupportedFormat: A file that was named cannot be read.
        DocumentError: The system does not let it be opened.
    """
    found: dict[Path, SourceFile] = {}
    for path in map(Path, paths):
        try:
            sources = _sources(path)
        except OSError as error:
            raise _unreadable(Path(error.filename or path), error) from error
        for source in sources:
            found.setdefault(source.path.resolve(), source)
    return tuple(sorted(_with_distinct_names(list(found.values())), key=lambda source: source.name))


def read_file(source: SourceFile) -> bytes:
    """Read a file's bytes.

    Raises:
        DocumentNotFound: It is gone, or a folder.
        DocumentError: It may not be read.
    """
    try:
        return source.path.read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise DocumentNotFound(source.path, "there is no such file. Check its path.") from error
    except OSError as error:
        raise _unreadable(source.path, error) from error


def read_document(path: Path) -> Document:
    """Read one file; the document has the file's name.

    Raises:
        DocumentError: As :func:`read_file` and :func:`knowledge.reading.read_bytes` do.
    """
    return read_bytes(path.name, read_file(SourceFile(path, path.name)))


def _unreadable(path: Path, error: OSError) -> DocumentError:
    reason = error.strerror or "the system refuses it"
    return DocumentError(path, f"cannot be opened ({reason}). Check who may read it.")


def _sources(path: Path) -> tuple[SourceFile, ...]:
    if path.is_dir():
        sources = tuple(_in_folder(path, path, set()))
        if not sources:
            problem = f"the folder holds no document. Put one in it ({', '.join(FORMATS)})."
            raise DocumentNotFound(path, problem)
        return sources
    if not path.is_file():
        raise DocumentNotFound(path, "there is no such file or folder. Check its path.")
    if not has_reader(path):
        raise no_reader(path)
    return (SourceFile(path, path.name),)


def _in_folder(root: Path, folder: Path, entered: set[Path]) -> Iterator[SourceFile]:
    real = folder.resolve()
    if real in entered:
        return
    entered.add(real)
    for entry in sorted(folder.iterdir()):
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _in_folder(root, entry, entered)
        elif entry.is_file() and has_reader(entry):
            yield SourceFile(entry, entry.relative_to(root).as_posix())


def _with_distinct_names(sources: list[SourceFile]) -> list[SourceFile]:
    while True:
        uses = Counter(source.name for source in sources)
        if len(uses) == len(sources):
            return sources
        sources = [_with_folder(source) if uses[source.name] > 1 else source for source in sources]


def _with_folder(source: SourceFile) -> SourceFile:
    """Put one more folder before a name. Whole paths are never the same, so this ends."""
    parts = (source.path.parent.resolve() / source.path.name).parts
    kept = len(PurePath(source.name).parts) + 1
    return replace(source, name=PurePath(*parts[-kept:]).as_posix())
