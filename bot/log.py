"""The log: one form for every line, and no secret in any."""

import logging
import sys
from collections.abc import Iterable

FORM = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
HIDDEN = "«token»"


class SecretFormatter(logging.Formatter):
    """Writes records, tracebacks included, with «token» where a secret would stand.

    It works on the finished text, as a filter does not see what a traceback will say.

    Args:
        secrets: What must never be written; empty ones are ignored.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__(FORM)
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        """The record as one or more lines of text."""
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text


def configure_logging(level: str, secrets: Iterable[str] = ()) -> None:
    """Log to standard error, in place of what was configured before.

    Args:
        level: The least level to write: DEBUG, INFO, WARNING or ERROR.
        secrets: What must never be written.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(SecretFormatter(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
