"""Checks the catalogue of organizations whenever Daleel is built: a wrong one is not shipped."""

import importlib.util
import tomllib
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ORGANIZATIONS = Path(__file__).parent / "knowledge" / "organizations"


def problems() -> list[str]:
    """What is wrong with the shipped catalogue; the schema needs nothing of Daleel's."""
    spec = importlib.util.spec_from_file_location("schema", ORGANIZATIONS / "schema.py")
    assert spec is not None  # noqa: S101  # the file is there
    assert spec.loader is not None  # noqa: S101
    schema = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(schema)
    text = (ORGANIZATIONS / "catalogue.toml").read_text(encoding="utf-8")
    found: list[str] = schema.explain_problems(tomllib.loads(text))
    return found


class CatalogueHook(BuildHookInterface[Any]):
    """Stops a build with what is wrong."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Check before anything is packed."""
        found = problems()
        if found:
            raise ValueError("catalogue.toml:\n" + "\n".join(found))
