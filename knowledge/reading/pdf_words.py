"""Words that a line's end has cut, put together where that is certain."""

import re
from collections.abc import Iterable

from knowledge.reading.inline import one_line

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_CUT = re.compile(r"([^\W\d_]+)([-\u2010\u00ad])\Z")
_REST = re.compile(r"[^\W\d_]+")
_SOFT = "\u00ad"
_LONGEST_WORD = 60


class Joiner:
    """Joins the lines of a document's paragraphs.

    A word that is cut by a hyphen at the end of a line is put together if the document has
    it in one piece elsewhere and nowhere with a hyphen, or if the hyphen is a soft one.
    Else its hyphen stays: it may belong to the word.

    Args:
        lines: All lines of the document.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: set[str] = set()
        for line in lines:
            self._words.update(word.casefold() for word in _WORD.findall(line))

    def join(self, lines: Iterable[str]) -> str:
        """Make one line of several."""
        pieces: list[str] = []
        for line in lines:
            last = pieces[-1] if pieces else ""
            cut, rest = _CUT.search(last, max(0, len(last) - _LONGEST_WORD)), _REST.match(line)
            if cut and rest and rest.group()[0].islower():
                if self._is_whole(cut, rest.group()):
                    pieces[-1] = last[:-1]
                pieces.append(line)
            else:
                pieces += ["\n", line]
        return one_line("".join(pieces))

    def _is_whole(self, cut: re.Match[str], rest: str) -> bool:
        first, hyphen = cut.groups()
        if hyphen == _SOFT:
            return True
        whole = f"{first}{rest}".casefold()
        with_hyphen = {f"{first}{sign}{rest}".casefold() for sign in "-\u2010"}
        return whole in self._words and not with_hyphen & self._words
