"""Passages and questions to measure with, as documents in a folder."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

DOCUMENTS = "documents"
CONTENTS = "collection.json"


@dataclass(frozen=True, slots=True)
class Article:
    """A document before it is written.

    Attributes:
        title: Its title.
        passages: Its paragraphs, one passage each.
        questions: Questions, each with the 0-based place of its passage in the article.
    """

    title: str
    passages: tuple[str, ...]
    questions: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A question and the passage that answers it.

    Attributes:
        question: The question.
        passage: The 0-based place of its passage in the collection.
    """

    question: str
    passage: int


@dataclass(frozen=True, slots=True)
class Collection:
    """Documents in a folder, and the questions on them.

    Attributes:
        name: What the tables call it.
        folder: Where it was written.
        starts: Document name to the place of its first passage, in order.
        size: How many passages there are.
        examples: The questions.
    """

    name: str
    folder: Path
    starts: Mapping[str, int]
    size: int
    examples: tuple[Example, ...]

    @property
    def documents(self) -> Path:
        """The folder of the documents."""
        return self.folder / DOCUMENTS

    def passages(self) -> Iterator[tuple[str, str]]:
        """Title of the document and text of each passage, in the order of their places."""
        for name in self.starts:
            title, *texts = (self.documents / name).read_text(encoding="utf-8").split("\n\n")
            for text in texts:
                yield title.removeprefix("# "), text.rstrip("\n")


def read_squad(path: Path) -> tuple[Article, ...]:
    """Read a file in the format of SQuAD: its articles with the questions that have answers."""
    return tuple(
        Article(
            title=article["title"].replace("_", " "),
            passages=tuple(paragraph["context"] for paragraph in article["paragraphs"]),
            questions=tuple(
                (asked["question"], place)
                for place, paragraph in enumerate(article["paragraphs"])
                for asked in paragraph["qas"]
                if not asked.get("is_impossible")
            ),
        )
        for article in json.loads(path.read_text(encoding="utf-8"))["data"]
    )


def write_collection(name: str, articles: Iterable[Article], folder: Path) -> Collection:
    """Write articles as documents, one after the other; they need not fit into memory.

    Args:
        name: What the tables will call the collection.
        articles: The articles; passages are placed in their order.
        folder: An empty folder. Another process can read the collection back from it.
    """
    # Processes that are measured read this module too; they need not import the engine.
    from knowledge.evaluation import write_document  # noqa: PLC0415

    (folder / DOCUMENTS).mkdir()
    starts: dict[str, int] = {}
    examples: list[Example] = []
    size = 0
    for number, article in enumerate(articles):
        document = f"{number:06}.txt"
        write_document(folder / DOCUMENTS / document, article.title, article.passages)
        starts[document] = size
        examples += [Example(question, size + place) for question, place in article.questions]
        size += len(article.passages)
    contents = {
        "name": name,
        "starts": starts,
        "size": size,
        "examples": [[each.question, each.passage] for each in examples],
    }
    (folder / CONTENTS).write_text(json.dumps(contents), encoding="utf-8")
    return Collection(name, folder, starts, size, tuple(examples))


def read_collection(folder: Path) -> Collection:
    """Read back what :func:`write_collection` wrote."""
    contents = json.loads((folder / CONTENTS).read_text(encoding="utf-8"))
    examples = tuple(Example(question, place) for question, place in contents["examples"])
    return Collection(contents["name"], folder, contents["starts"], contents["size"], examples)
