"""Text to sentences, with their places.

Rules, not a model: a full stop ends a sentence unless what stands around it says
otherwise. Where that is open the text stays in one piece, since a sentence that is too
long quotes better than half of one.
"""

import re
from collections.abc import Iterator

from knowledge.document import Sentence

# Marks after which no space is needed: full stops and question marks of Chinese and
# Japanese, Arabic, Indic, Ethiopic, Khmer, Burmese, Tibetan and Armenian.
_STRONG = "。｡！？؟।॥።፧፨។៕။༎།։"
_DOTS = ".．…‥"
_MARKS = f"!?‼⁇⁈⁉‽۔\u037e{_DOTS}{_STRONG}"
# In Greek a semicolon is the question mark.
_GREEK = "\u0370-\u03ff\u1f00-\u1fff"
_MARK = re.compile(
    rf"(?P<mark>[{_MARKS};](?:(?<!;)[{_MARKS}]*|(?<=[{_GREEK}];)))"
    # What closes belongs to the sentence. Some quotation marks open in one language and
    # close in another: they close where no word follows.
    r"(?P<closing>(?:[”’」』】〉》）)\]}»›]|[\"'“‘«‹](?!\w)|[ \u00a0\u202f][»›](?!\w)"
    r"|\[\w{1,3}\]|[⁰¹²³⁴-⁹])*)"
)
_NEXT = re.compile(
    r"\s+[\"'“”„‘’‚«»‹›「『（(\[{¿¡]*(?:(?P<word>[^\W_]{1,24})|(?P<other>\S))?",
)
_WORD = re.compile(r"[^\W_]")
_NOT_SPACE = re.compile(r"\S")
_BLANK_LINE = re.compile(r"\n\s*\n")
_LINE_END = re.compile(r"\n+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_TURKISH = re.compile("[ışğİŞĞ]")
_ROMAN = re.compile(r"[IVXLC]+")
_ACRONYM = re.compile(r"[^\W\d_]{1,2}(?:\.-?[^\W\d_]{1,2})+")
# "z. B." as German writers space it; "EE. UU." doubles the letters of a Spanish plural.
_SPACED_ACRONYM = re.compile(r"(?<!\w)[A-Za-z]\.\s[A-Za-z]\.")
_DOUBLED = re.compile(r"([A-Z])\1")

_STRONG_MARKS = frozenset(_STRONG)
_DOT_MARKS = frozenset(_DOTS)
_OPENING = "\"'“„‘‚«»([{¿¡"
_WORD_REACH = 40
_CONTEXT_REACH = 80


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ALWAYS_FOLLOWED = _words(
    """
    dr mr mrs ms messrs mx prof rev hon rt pres gov sen rep gen col capt cmdr lt sgt maj adm st
    ste mt vs viz cf approx ca esp incl e.g eg i.e ie
    z.b d.h u.a s.o vgl bzw ggf evtl inkl exkl sog geb gest hr fr frl dipl
    mme mlle sra srta dra sig dott p.ej
    örn bkz doç yrd av sn alb т.е им ул
    """
)
_BEFORE_NUMBERS = _words(
    """
    no nos nr fig figs art arts p pp vol vols sec secs ch chap par para abs abb bd s n v tab
    eq op al b c d r fl jan feb mar apr jun jul aug sep sept oct nov dec núm pág стр рис
    """
)
_BEFORE_NAMES = _words("inc ltd co corp jr sr bros dept ft")
_BEFORE_ORDINALS = _words(
    "am ab bis im vom zum zur beim der die das dem den des seit jeder jedes jeden und oder"
)
_AFTER_ORDINALS = _words(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember
    jahrhundert jahrhunderts jahrhunderten
    """
)
_OPENERS_OF_SENTENCES = _words(
    """
    a an the this that these those it its he his she her they their we our you your i my there
    here in on at for from with by to as of but and or so if when while where who what which why
    how however although because since after before during under until also then thus not no yes
    many most some all each every both such
    """
)


def _word_before(text: str, start: int, end: int) -> str:
    window = text[max(start, end - _WORD_REACH) : end].split()
    return window[-1].lstrip(_OPENING) if window and not text[end - 1].isspace() else ""


def _is_ordinal(text: str, start: int, end: int, word: str, next_word: str) -> bool:
    """Whether a number with its full stop counts something, as in "am 3. Oktober"."""
    number = word.isdecimal() and len(word) <= 2
    if not number and not _ROMAN.fullmatch(word):
        return False
    first = end - len(word)
    if first - start <= 1 or (number and next_word[:1].isdecimal()):
        return True
    if next_word.casefold() in _AFTER_ORDINALS:
        return True
    preceding = text[max(start, first - _WORD_REACH) : first].split()
    if preceding and preceding[-1].casefold() in _BEFORE_ORDINALS:
        return True
    # Turkish sentences end in a verb, not in a number.
    return bool(_TURKISH.search(text, max(0, first - _CONTEXT_REACH), end + _CONTEXT_REACH))


def _is_initial(word: str, next_word: str, *, begins: bool) -> bool:
    """Whether a letter with its full stop is short for a name or, as in "a.", counts."""
    if len(word) != 1 or not word.isalpha():
        return False
    if word.islower():
        return begins
    return word != "I" or len(next_word) == 1


def _is_abbreviation(word: str, next_word: str) -> bool:
    key = word.casefold()
    if key in _ALWAYS_FOLLOWED and not (word.isupper() and len(word) > 1):
        return True
    # French elides what stands before: "l'art. 5".
    if re.split("['’]", key)[-1] in _BEFORE_NUMBERS and next_word[:1].isdecimal():
        return True
    if _DOUBLED.fullmatch(word) and _DOUBLED.fullmatch(next_word):
        return True
    acronym = _ACRONYM.fullmatch(word) and not word.islower()
    return bool(acronym or key in _BEFORE_NAMES) and _continues(next_word)


def _is_spaced_acronym(text: str, end: int, next_word: str) -> bool:
    """Whether a full stop is the first or the last of a spaced acronym."""
    if _SPACED_ACRONYM.match(text, end - 1):
        return True
    return bool(_SPACED_ACRONYM.match(text, max(0, end - 4))) and _continues(next_word)


def _continues(next_word: str) -> bool:
    return next_word.casefold() not in _OPENERS_OF_SENTENCES


def _is_unspaced_end(text: str, mark: re.Match[str]) -> bool:
    neighbours = text[mark.start() - 1], text[mark.end() : mark.end() + 1]
    return all(_UNSPACED.match(neighbour) for neighbour in neighbours)


def _full_stop_ends(text: str, start: int, end: int, next_word: str) -> bool:
    word = _word_before(text, start, end)
    begins = end - len(word) - start <= 1
    return not (
        _is_ordinal(text, start, end, word, next_word)
        or _is_initial(word, next_word, begins=begins)
        or _is_abbreviation(word, next_word)
        or _is_spaced_acronym(text, end, next_word)
    )


def _ends_ordinarily(text: str, start: int, end: int) -> bool:
    """Whether a full stop stands between an ordinary word and, after a space, a capital.

    Most do. The other rules come to the same for them, but take longer.
    """
    word = text[text.rfind(" ", start, end) + 1 : end]
    return (
        text[end : end + 2] == ". "
        and text[end + 2 : end + 3].isupper()
        and len(word) > 1
        and word.isalpha()
        and word.islower()
        and word not in _ALWAYS_FOLLOWED
        and word not in _BEFORE_NAMES
    )


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    mark = match["mark"]
    if _ends_ordinarily(text, start, match.start()) or not _STRONG_MARKS.isdisjoint(mark):
        return True
    following = _NEXT.match(text, match.end())
    if following is None:
        return _is_unspaced_end(text, match)
    next_word = following["word"] or ""
    if not next_word:
        return (following["other"] or "") not in ".,;:!?…"
    if not _DOT_MARKS.issuperset(mark):
        return not ((match["closing"] or mark in ";\u037e") and next_word[0].islower())
    if next_word[0].islower():
        return False
    return len(mark) > 1 or mark in "…‥" or _full_stop_ends(text, start, match.start(), next_word)


def _cuts(text: str) -> list[int]:
    """Where sentences end, but for the last. Each has a letter or digit of its own."""
    cuts: list[int] = []
    word = _WORD.search(text)
    start = 0
    for match in _MARK.finditer(text):
        if word is None:
            break
        if match.start() < word.start() or not _ends_sentence(text, start, match):
            continue
        cuts.append(match.end())
        word = _WORD.search(text, match.end())
        following = _NOT_SPACE.search(text, match.end())
        start = following.start() if following else len(text)
    return cuts[:-1] if word is None else cuts


def _blocks(text: str, separator: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    start = 0
    for match in separator.finditer(text):
        yield start, text[start : match.start()]
        start = match.end()
    yield start, text[start:]


def _split_block(block: str, offset: int) -> Iterator[Sentence]:
    cuts = _cuts(block)
    for start, end in zip([0, *cuts], [*cuts, len(block)], strict=True):
        piece = block[start:end]
        trimmed = piece.strip()
        if trimmed:
            first = offset + start + len(piece) - len(piece.lstrip())
            yield Sentence(trimmed, first, first + len(trimmed))


def split_sentences(text: str, *, lines: bool = False) -> tuple[Sentence, ...]:
    r"""Split a text into its sentences.

    Args:
        text: Any text.
        lines: Whether every line ends a sentence, as in lists and tables; else only a
            blank line does and a single ``\n`` is white space.

    Returns:
        The sentences in order. ``text[start:end]`` is a sentence's text, without white
        space around it; only white space stands between two sentences. The time it
        takes grows with the length of the text alone.
    """
    separator = _LINE_END if lines else _BLANK_LINE
    return tuple(
        sentence
        for offset, block in _blocks(text, separator)
        for sentence in _split_block(block, offset)
    )
