"""The walls between the parts, checked by reading every import."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
KNOWLEDGE = sorted((ROOT / "knowledge").rglob("*.py"))
BOT = sorted((ROOT / "bot").rglob("*.py"))

# A layer may import those before it, itself, and what every layer shares.
LAYERS = [
    "reading", "vocabulary", "index", "spelling_index", "indexing", "spelling", "spacing",
    "aliases", "question", "features", "candidates", "resemblance", "comparison",
    "ranking", "directory", "fact_questions", "fact_answering", "follow_up", "answering",
    "changes", "refreshing", "reader", "base", "bases",
]  # fmt: skip
REACH_THE_STORE = {"base", "bases", "changes", "examination", "history", "reader", "refreshing"}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", KNOWLEDGE, ids=relative)
def test_the_engine_knows_nothing_of_discord_nor_of_the_bot(path: Path) -> None:
    reached = {module.split(".")[0] for module in imports(path)}
    assert not reached & {"bot", "discord", "simcord"}


@pytest.mark.parametrize("path", BOT, ids=relative)
def test_the_bot_speaks_to_the_engine_by_its_public_names_only(path: Path) -> None:
    inner = {module for module in imports(path) if module.startswith("knowledge.")}
    assert not inner, f"import these from knowledge itself: {inner}"


@pytest.mark.parametrize("path", BOT, ids=relative)
def test_the_bot_holds_no_sql_and_no_scoring(path: Path) -> None:
    reached = {module.split(".")[0] for module in imports(path)}
    assert not reached & {"sqlite3", "sqlite_utils", "numpy"}


@pytest.mark.parametrize(
    "path", [path for path in KNOWLEDGE if "store" not in path.parts], ids=relative
)
def test_only_the_store_knows_sqlite(path: Path) -> None:
    reached = {module.split(".")[0] for module in imports(path)}
    assert not reached & {"sqlite3", "sqlite_utils"}


@pytest.mark.parametrize("path", KNOWLEDGE, ids=relative)
def test_the_store_is_reached_through_the_base_only(path: Path) -> None:
    if "store" in path.parts or path.stem in REACH_THE_STORE:
        return
    assert not any(module.startswith("knowledge.store") for module in imports(path))


@pytest.mark.parametrize("path", KNOWLEDGE, ids=relative)
def test_layers_import_to_their_left_only(path: Path) -> None:
    layer = path.relative_to(ROOT / "knowledge").parts[0].removesuffix(".py")
    if layer not in LAYERS:
        return
    right = LAYERS[LAYERS.index(layer) + 1 :]
    reached = {module.split(".")[1] for module in imports(path) if module.count(".")}
    assert not reached & set(right)


@pytest.mark.parametrize("path", [*KNOWLEDGE, *BOT], ids=relative)
def test_a_module_keeps_to_one_job(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300
