"""All checks, one after the other."""

import asyncio
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.config import Settings, SettingsError
from bot.doctor.application import check_application, check_token
from bot.doctor.database import check_database, read_choices
from bot.doctor.files import check_documents, check_organizations
from bot.doctor.findings import Finding, ok, problem

PYTHON = (3, 11)


def examine(
    read_settings: Callable[[], Settings], file: Path, *, offline: bool
) -> tuple[Finding, ...]:
    """Make all checks.

    Args:
        read_settings: Reads the settings; may raise :class:`SettingsError`.
        file: The settings file, which may be missing.
        offline: Whether to ask nothing of Discord.
    """
    findings = [check_python(sys.version_info[:3])]
    try:
        settings = read_settings()
    except SettingsError as error:
        advice = "Correct it; config.example.toml explains every setting. Then run this again."
        return (*findings, problem("settings", str(error), advice))
    read = f"{file} can be used." if file.exists() else f"There is no {file}: defaults are used."
    findings.append(ok("settings", read))
    findings += _check_files(settings)
    findings.append(check_token(settings.discord.token, offline=offline))
    if not offline:
        findings += asyncio.run(_ask_discord(settings))
    return tuple(findings)


def check_python(version: tuple[int, ...]) -> Finding:
    """Whether Python is new enough."""
    told, needed = (".".join(map(str, each)) for each in (version, PYTHON))
    if version < PYTHON:
        advice = f"Install Python {needed} or newer, and Daleel anew with it."
        return problem("Python", f"{told} is too old.", advice)
    return ok("Python", f"{told}.")


def _check_files(settings: Settings) -> Iterator[Finding]:
    yield from check_documents(settings.knowledge)
    yield check_organizations(settings.knowledge)
    yield from check_database(settings)


async def _ask_discord(settings: Settings) -> list[Finding]:
    choices = read_choices(settings.knowledge.database)
    return [finding async for finding in check_application(settings.discord, choices)]
