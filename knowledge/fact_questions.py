"""Questions for facts of organizations: where one sits, since when it is, what belongs to it.

A question is one of these only if all of its words are accounted for: the organization's
name, a cue for the fact, small words. *Where is the WHO based?* is; *Where is the WHO based
in its fight against malaria?* is a question for the documents.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.answer import Asked
from knowledge.language.stopwords import ENGLISH
from knowledge.language.words import fold_words

# Shorter cues are known only as they are spelt: "part" and "port" are both words.
SHORTEST_MISSPELT = 5
# More words than these are not misspelt, but say what the question is about.
MOST_MISSPELT = 2
_ONE_MISTAKE: Mapping[str, Any] = {"scorer": OSA.distance, "score_cutoff": 1}


@dataclass(frozen=True, slots=True)
class _Pattern:
    """What a question for one fact is made of, in one or several languages.

    Attributes:
        asked: The fact.
        cues: Words of which it holds at least one.
        companions: Words that it may hold beside.
        beside: Words of which it must hold one, too; none if it need not.
    """

    asked: Asked
    cues: frozenset[str]
    companions: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(fold_words(text))


_WHERE = _words(
    "where wher wheres city country town place located où ville pays wo stadt dónde ciudad nerede"
    " şehirde mana dimana kota أين اين مدينة دولة"
)
_WHEN = _words(
    "when wen whn year date old long ago since day quand année wann cuándo zaman kapan متى"
    " عام سنة تاريخ"
)
_HOW_MANY = _words("many number count total size combien nombre kaç berapa jumlah كم عدد")

_NAMED_IN = _words("in name called call named say en nom اسم ب")

# The first that fits is taken.
_PATTERNS = (
    _Pattern(
        Asked.FRENCH,
        _words("french français francais française الفرنسية"),
        _words("translate translation language word تسمى"),
        beside=_NAMED_IN,
    ),
    _Pattern(
        Asked.ARABIC,
        _words("arabic arabe العربية"),
        _words("translate translation language word تسمى"),
        beside=_NAMED_IN,
    ),
    _Pattern(
        Asked.ACRONYM,
        _words(
            "stand stands short abbreviation acronym abbreviated expansion mean means meaning"
            " full signifie sigle acronyme اختصار يرمز"
        ),
        _words("name form for letters does exactly spelled spelt out veut dire يعني"),
    ),
    _Pattern(
        Asked.WEBSITE,
        _words("website homepage webpage url الموقع موقع"),
        _words("official web site address page home internet officiel adresse الرسمي الإلكتروني"),
    ),
    _Pattern(
        Asked.HEADQUARTERS,
        _words(
            "headquarters headquarter headquartered hq based seat seated located location situated"
            " basis base sit sits siège sitz sede merkezi markas kantor مقر يقع المقر"
        ),
        _WHERE
        | _words("main head office offices building central world principal situé trouve الرئيسي"),
    ),
    _Pattern(
        Asked.HEADQUARTERS,
        _words("where wher wheres city country wo où dónde nerede mana dimana أين اين"),
        _words("find found office located"),
    ),
    _Pattern(
        Asked.FOUNDED,
        _words(
            "founded established created formed started founding foundation establishment begun"
            " began begin start born set made creation inception formation old age exist existed"
            " existing gegründet fundada fundó kuruldu didirikan dibentuk fondée fondé créée créé"
            " création fondation"
            " تأسست تأسس أنشئت تأسيس إنشاء"
        ),
        _words("year date first long ago day been up into being officially"),
        beside=_WHEN,
    ),
    _Pattern(
        Asked.MEMBERS,
        _words(
            "members member membership countries states nations country membres pays états"
            " üye üyesi ülke anggota negara"
            " أعضاء عضو دول"
        ),
        _words("belong part join joined currently now has have total full الأعضاء compte memiliki"),
        beside=_HOW_MANY,
    ),
)
_BODIES = _words(
    "organizations organisations orgs bodies institutions agencies organs المنظمات منظمات"
    " organismes"
)
_KINDS_OF_BODIES = _words(
    "international regional islamic specialized specialised related subsidiary un global"
    " funds programmes programs offices courts system family group all many number"
)
_PART = _words(
    "part parts belong belongs belonging under subsidiary within inside"
    " partie dépend تابعة جزء تتبع"
)
_NAMED = _words(
    "mention mentions mentioned named listed cover covers covered appear appears discuss discusses"
    " discussed cite cites cited include includes included refer refers mentionne mentionnées"
    " تذكر ذكرت المذكورة"
)
# What a question for the list may hold beside.
_OF_THE_LIST = _words("name names list document documents text docs doc الوثيقة")
_PURPOSE = _words(
    "purpose role mission do does function job task aim goal rôle mission fait görevi amacı tugas"
    " fungsi tujuan organisasi دور هدف مهمة منظمة"
)
_SMALL = ENGLISH | _words(
    "le la les de du des un une est sont quel quelle quels quelles est ce que qui à au aux en dans"
    " il elle ils elles on a t y été ont ou se trouve der die das den ist wurde el los las está fue"
    " ne nedir var di apa apakah itu adalah ada yang"
    " ما هي هو ماهي من في على التي الذي إلى هل list count"
)
_CUES = frozenset[str]().union(
    *(each.cues | each.beside for each in _PATTERNS), _WHERE, _PART, _NAMED, _PURPOSE, _OF_THE_LIST
)
_KNOWN = (
    _SMALL
    | _CUES
    | _BODIES
    | _KINDS_OF_BODIES
    | frozenset[str]().union(*(each.companions for each in _PATTERNS))
)
_LONG_CUES = tuple(sorted(word for word in _CUES | _BODIES if len(word) >= SHORTEST_MISSPELT))


@dataclass(frozen=True, slots=True)
class FactQuestion:
    """What a question for facts asks.

    Attributes:
        asked: The fact, or the list of organizations.
        cues: The folded words of the question by which a passage may tell the fact; none
            where no word does.
    """

    asked: Asked
    cues: frozenset[str]


def read_fact_question(
    before: Sequence[str], after: Sequence[str], names: int, *, corrected: bool = True
) -> FactQuestion | None:
    """Tell what fact a question asks for.

    Args:
        before: The folded words of the question before the first organization that it names;
            all of them, where it names none.
        after: Those behind it, without the names of further organizations.
        names: How many organizations it names.
        corrected: Whether the words that ask for the fact may be misspelt.

    Returns:
        What it asks; None where it is a question for the documents.
    """
    unknown = sum(word not in _KNOWN for word in (*before, *after))
    if unknown > MOST_MISSPELT:
        return None
    if corrected:
        before, after = _read(before), _read(after)
    words = [*before, *after]
    content = {word for word in words if word not in _SMALL}
    if not names:
        return _question_for_the_list(words, content)
    part = _question_for_parts(after, content, names)
    if part is not None:
        return part
    for pattern in _PATTERNS:
        known = pattern.cues | pattern.companions | pattern.beside
        if not content <= known or pattern.cues.isdisjoint(words):
            continue
        if not pattern.beside or not pattern.beside.isdisjoint(words):
            return FactQuestion(pattern.asked, frozenset(content))
    if content <= _PURPOSE and words:
        return FactQuestion(Asked.PURPOSE, frozenset())
    return None


def is_told(question: FactQuestion, met: Iterable[str]) -> bool:
    """Whether a passage may tell the fact that a question asks for.

    Args:
        question: The question.
        met: The folded words of the question that the passage holds.
    """
    if question.asked in {Asked.PURPOSE, Asked.ORGANIZATIONS}:
        return True
    # *Where is UNESCO* has no word by which a passage could be known to tell it.
    return bool(question.cues) and question.cues <= set(_read(met))


def may_be_a_name(word: str) -> bool:
    """Whether a folded word of a question is none of those that ask for a fact."""
    return word not in _SMALL and _cue(word) not in _CUES


def _question_for_the_list(words: Iterable[str], content: set[str]) -> FactQuestion | None:
    """Which organizations does it mention."""
    if content.isdisjoint(_BODIES):
        return None
    if not content <= _BODIES | _NAMED | _KINDS_OF_BODIES | _OF_THE_LIST:
        return None
    if _NAMED.isdisjoint(words) and not {"list", "all"} <= set(words):
        return None
    return FactQuestion(Asked.ORGANIZATIONS, frozenset())


def _question_for_parts(after: Sequence[str], content: set[str], names: int) -> FactQuestion | None:
    """Which are part of the UN asks for its parts, what is the WHO part of for its parent."""
    if content.isdisjoint(_PART | _BODIES) or not content <= _PART | _BODIES | _KINDS_OF_BODIES:
        return None
    if content.isdisjoint(_PART) and names > 1:
        return None
    if names > 1 or not _PART.isdisjoint(after):
        return FactQuestion(Asked.PARENT, frozenset())
    return FactQuestion(Asked.PARTS, frozenset())


def _read(words: Iterable[str]) -> list[str]:
    """Words, misspelt cues as they are spelt."""
    return [_cue(word) for word in words]


@lru_cache(maxsize=4096)
def _cue(word: str) -> str:
    if len(word) < SHORTEST_MISSPELT or word in _KNOWN:
        return word
    found = process.extractOne(word, _LONG_CUES, **_ONE_MISTAKE)
    return found[0] if found else word
