"""What Daleel brings for a language: lists of words, a file for each list and language."""

from importlib.resources import files


def read_entries(listed: str, language: str | None) -> list[str]:
    """Read a list of words.

    Args:
        listed: What is listed: the name of a folder beside this module.
        language: The language.

    Returns:
        A line for each entry; none where Daleel brings no such list.
    """
    file = files(__package__) / listed / f"{language}.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return [line for line in lines if not line.startswith("#")]
