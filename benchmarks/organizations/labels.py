"""Paragraphs whose organizations were labelled by hand, and how many of them are found."""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from knowledge.organizations import Catalogue, find_organizations
from knowledge.organizations.naming import word_forms
from knowledge.reading import read_bytes

SHIPPED = "paragraphs.toml"


@dataclass(frozen=True, slots=True)
class LabelledParagraph:
    """A paragraph, which is a document of its own.

    Attributes:
        text: The paragraph.
        language: Its language, as ISO 639-1 codes it.
        group: The set that it belongs to.
        organizations: The names of those that it names.
    """

    text: str
    language: str
    group: str
    organizations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a paragraph beside what it names.

    Attributes:
        paragraph: The paragraph.
        right: How many of its organizations were found.
        missed: Those that were not.
        wrong: What was found and is none of them.
    """

    paragraph: LabelledParagraph
    right: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]


def read_paragraphs(path: Path | None = None) -> tuple[LabelledParagraph, ...]:
    """Read labelled paragraphs.

    Args:
        path: A TOML file of tables ``paragraph``; None for those that come with this module.
    """
    source = files(__package__) / SHIPPED if path is None else path
    tables = tomllib.loads(source.read_text(encoding="utf-8"))["paragraph"]
    return tuple(
        LabelledParagraph(
            each["text"], each["language"], each.get("set", ""), tuple(each["organizations"])
        )
        for each in tables
    )


class Comparison:
    """Compares what is found with what was labelled, whatever name each of them uses.

    Args:
        catalogue: The organizations that are known without being introduced.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        # A name that two of them have is that of the first.
        self._known = {
            form: facts.name
            for facts in reversed(tuple(catalogue))
            for name in (
                *(facts.name, *facts.aliases, facts.french or "", facts.arabic or ""),
                *facts.acronyms,
            )
            for form in word_forms(name)
        }

    def _official(self, name: str) -> str:
        forms = list(word_forms(name))
        return next((self._known[form] for form in forms if form in self._known), None) or (
            " ".join(forms[-1]) if forms else name
        )

    def compare(self, paragraph: LabelledParagraph) -> Found:
        """Find the organizations of a paragraph."""
        document = read_bytes("paragraph.txt", paragraph.text.encode())
        found = find_organizations(tuple(document.passages), self._catalogue)
        names = {self._official(each.naming.entry or each.naming.name) for each in found}
        labelled = {self._official(name): name for name in paragraph.organizations}
        return Found(
            paragraph,
            right=len(names & labelled.keys()),
            missed=tuple(labelled[name] for name in labelled.keys() - names),
            wrong=tuple(sorted(names - labelled.keys())),
        )


def precision(found: Iterable[Found]) -> float:
    """The share of what was found that is right; 1 where nothing was found."""
    counts = [(each.right, len(each.wrong)) for each in found]
    right, wrong = (sum(column) for column in zip(*counts, strict=True)) if counts else (0, 0)
    return right / (right + wrong) if right + wrong else 1.0


def recall(found: Sequence[Found]) -> float:
    """The share of what is named that was found; 1 where nothing is named."""
    right = sum(each.right for each in found)
    named = right + sum(len(each.missed) for each in found)
    return right / named if named else 1.0
