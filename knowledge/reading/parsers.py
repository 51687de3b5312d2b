"""The parsers of others: loaded when they are needed, their failures told as ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType

from knowledge.errors import DamagedDocument, KnowledgeError, ReaderMissing

INSTALL = 'pip install "daleel[documents]"'


def load(name: str, module: str) -> ModuleType:
    """Import a parser of the optional extra ``documents``.

    Args:
        name: The file that needs it, for the error.
        module: The module to import.

    Raises:
        ReaderMissing: It is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        problem = (
            f"what reads such files is not installed. Run `{INSTALL}` "
            "(in a checkout: `make run`), or save it as Markdown, and try again."
        )
        raise ReaderMissing(name, problem) from error


@contextmanager
def parsing(name: str, format_name: str) -> Iterator[None]:
    """Call a parser: whatever it raises is the file's fault and told so.

    Parsers meet files that nobody foresaw and raise what comes along, ``KeyError`` and
    ``RecursionError`` among it. Only calls of theirs stand in this.

    Args:
        name: The file, for the error.
        format_name: What it is, as in "PDF".

    Raises:
        DamagedDocument: The parser failed.
    """
    try:
        yield
    except KnowledgeError:
        raise
    except Exception as error:
        problem = (
            f"this {format_name} file is damaged or unusual and cannot be read. "
            "Open it, save it anew and try again."
        )
        raise DamagedDocument(name, problem) from error
