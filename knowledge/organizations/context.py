"""What stands around a name, and how it is written: whether words are a name at all."""

from collections.abc import Sequence
from functools import cache

from knowledge.language.function_words import COMMON_WORDS
from knowledge.language.stopwords import STOPWORDS
from knowledge.language.words import Word, fold_words
from knowledge.organizations.forms import Form, unjoined

POSSESSIVE = ("'s", "’s")
# A name that one of these follows is part of a longer one, of what is no body.
_OF_NO_BODY = frozenset(
    """
    agreement award charter championship conference convention cup day decade declaration
    framework games guidelines licence license prize protocol resolution square summit treaty year
    """.split()  # noqa: SIM905
)
# Nobody has a world body of their own.
_OWNERS = frozenset({"my", "your", "his", "her"})
_YEARS = range(1800, 2101)
YEAR_DIGITS = 4
# Of so few letters in capitals all may be an acronym.
LONGEST_SHOUTED_NAME = 3
# Names of so few words may, in small letters, be ordinary ones.
LONGEST_ORDINARY_NAME = 2


def is_written_so(form: Form, words: Sequence[Word], here: slice) -> bool:
    """Whether a name that needs its capitals has them: *Security Council*, *UN-Habitat*."""
    first, last = words[here.start], words[here.stop - 1]
    if form.exact:
        return _bare(form.written) == _bare("".join(word.text for word in words[here]))
    if first.text[:1].isupper() and last.text[:1].islower() and _ends_in_capital(form.written):
        return False  # "the IAEA board" is the board of the IAEA
    return _may_begin(words, here)


def _bare(acronym: str) -> str:
    return "".join(sign for sign in unjoined(acronym) if sign.isalnum())


def _ends_in_capital(name: str) -> bool:
    return name.rsplit(None, 1)[-1][:1].isupper()


def has_possessive(form: Form) -> bool:
    """Whether a name has a possessive of its own: *United Nations Children's Fund*."""
    return any(sign in form.written for sign in POSSESSIVE)


def may_be_ordinary(form: Form, words: Sequence[Word], *, typed: bool) -> bool:
    """Whether words in small letters may be no name.

    *The security council* of a student who writes so may be their own, and *a human appeal* is
    any.
    """
    short = form.capital or (len(words) <= LONGEST_ORDINARY_NAME and not typed)
    return short and words[0].text[:1].islower()


def _may_begin(words: Sequence[Word], here: slice) -> bool:
    """Whether words may be a name that is easily a part of others.

    It has a capital in front, and no longer name runs into it: *National Security Council*,
    *Peace and Security Council*.
    """
    if words[here.start].text[:1].islower():
        return False
    before = here.start - 1
    while before >= 0 and words[before].folded == "and" and here.stop - here.start > 1:
        before -= 1
    if before < 0 or words[before].folded in small_words():
        return True
    if words[before].text.endswith(POSSESSIVE):
        return True
    joined = words[before + 1].start - words[before].end == 1
    return not (joined and words[before].text[:1].isupper() and not words[before].text.isupper())


@cache
def small_words() -> frozenset[str]:
    """The commonest words of all languages: *the*, *die*, *itu*; they begin no name."""
    return STOPWORDS.union(*map(fold_words, COMMON_WORDS.values()))


def is_shouted(words: Sequence[Word]) -> bool:
    """Whether a line is in capitals throughout: there they tell no acronym."""
    letters = "".join(filter(_has_case, "".join(word.text for word in words)))
    return len(letters) > LONGEST_SHOUTED_NAME and letters == letters.upper()


def _has_case(letter: str) -> bool:
    return letter.upper() != letter.lower()


def is_used_as_name(words: Sequence[Word], position: int) -> bool:
    """Whether a common word is used as an acronym: *the who*, *w.h.o.*."""
    return "." in words[position].text or has_article(words, position)


def has_article(words: Sequence[Word], position: int) -> bool:
    """Whether an article stands before a word, or whose it is: *the ICC*, *the UN's Council*."""
    before = words[position - 1] if position else None
    return before is not None and (before.folded == "the" or before.text.endswith(POSSESSIVE))


def is_part_of_longer_name(words: Sequence[Word], here: slice) -> bool:
    """Whether a name runs on: *United Nations Day*, *Global Fund for Women*."""
    after = words[here.stop : here.stop + 2]
    if after and after[0].folded in _OF_NO_BODY:
        return True
    return len(after) == 2 and after[0].folded in {"of", "for"} and after[1].text[:1].isupper()


def counts_something(words: Sequence[Word], position: int) -> bool:
    """Whether a number stands beside a word: *2 AU away*, *at ISO 400*."""
    beside = [*words[max(position - 1, 0) : position], *words[position + 1 : position + 2]]
    return any(word.text.isdecimal() for word in beside)


def names_something_else(words: Sequence[Word], position: int) -> bool:
    """Whether an acronym is in the name of what is no body, or somebody's own.

    *FIFA 23* is a game, *UN Day* a day and *my OSCE* an examination.
    """
    if position and words[position - 1].folded in _OWNERS:
        return True
    after = words[position + 1] if position + 1 < len(words) else None
    if after is None or after.start - words[position].end > 1:  # "OCHA, 212 of whose …"
        return False
    if after.text.isdecimal():
        return len(after.text) != YEAR_DIGITS or int(after.text) not in _YEARS
    return after.text[:1].isupper() and after.folded in _OF_NO_BODY
