"""What a check found, and what to do about it."""

from dataclasses import dataclass
from enum import Enum


class State(Enum):
    """How much a finding matters."""

    OK = "ok"
    WARNING = "warning"
    """The bot runs, but not as somebody will expect."""
    PROBLEM = "problem"
    """The bot does not run, or does not answer."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found. It never holds a secret.

    Attributes:
        name: What was checked.
        state: How much it matters.
        text: What was found.
        advice: What to do about it; empty where there is nothing to do.
    """

    name: str
    state: State
    text: str
    advice: str = ""


def ok(name: str, text: str) -> Finding:
    """A finding that is as it should be."""
    return Finding(name, State.OK, text)


def warning(name: str, text: str, advice: str) -> Finding:
    """A finding that somebody should know of."""
    return Finding(name, State.WARNING, text, advice)


def problem(name: str, text: str, advice: str) -> Finding:
    """A finding that keeps the bot from its work."""
    return Finding(name, State.PROBLEM, text, advice)
