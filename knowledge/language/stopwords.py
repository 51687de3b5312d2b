"""Words that carry no subject: a question is about its other words.

English function words, the words that questions are made of, and the small talk around
them. In other languages rarity alone tells them apart.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from knowledge.language.function_words import ASKING_WORDS, COMMON_WORDS
from knowledge.language.words import fold_words

FUNCTION_WORDS = frozenset(
    """
    a an the this that these those some any each every no not
    i me my mine we us our ours you your yours he him his she her hers it its they them their
    theirs one ones
    am is are was were be been being do does did done doing have has had having
    can could may might must shall should will would ought
    and or but nor so yet if then than as while because
    of in on at by for with about against behind
    between into through during before after above below
    to from up down out off over under again further per via within without upon onto
    here there all both few more most other such only own same too very just also ever
    im ive id youre theyre weve dont doesnt didnt isnt arent wasnt werent cant couldnt wont
    wouldnt shouldnt hasnt havent thats whats hows wheres whos lets
    s t re ve ll d m
    """.split()  # noqa: SIM905
)

QUESTION_WORDS = frozenset(
    """
    what which who whom whose when where why how
    wat wot wht wht wich whats wats
    """.split()  # noqa: SIM905
)

SMALL_TALK = frozenset(
    """
    hi hello hey hiya yo greetings salam salaam assalamu alaikum
    please pls plz thanks thank thx ty cheers
    ok okay well um uh hmm lol btw anyway
    anyone anybody someone somebody everyone guys folks
    tell explain describe say says said mention mentions mentioned know knows talk talks give
    gives show shows find want wants need needs like
    question answer doc docs document documents text
    u ur r wanna gonna gotta dunno stuff thing things deal
    really actually basically
    """.split()  # noqa: SIM905
)

ENGLISH = FUNCTION_WORDS | QUESTION_WORDS | SMALL_TALK


@cache
def stopwords(language: str | None) -> frozenset[str]:
    """The words that say nothing about a subject.

    Args:
        language: The language of the documents, as
            :func:`knowledge.language.detection.detect_language` finds it.

    Returns:
        They, as :func:`knowledge.language.words.fold_words` folds them. Where the language
        is unknown they are those of English.
    """
    if language is None or language == "english":
        return ENGLISH
    return frozenset(
        word
        for listed in (COMMON_WORDS, ASKING_WORDS)
        for word in fold_words(listed.get(language, ""))
    )


@cache
def asking_words(language: str | None) -> frozenset[str]:
    """The words that only ask: *what*, *which*, *how*; as :func:`stopwords` gives them."""
    if language is None or language == "english":
        return QUESTION_WORDS
    return frozenset(fold_words(ASKING_WORDS.get(language, "")))


def stopwords_elsewhere(words: Iterable[str], language: str | None) -> frozenset[str]:
    """The words that say nothing in the languages that a question seems to be asked in.

    Args:
        words: The question's words, folded.
        language: The language of the documents.

    Returns:
        Those of the other languages that ask with one of the words: of *apa itu UNESCO* those
        of Indonesian. None where a word is one of the documents' own language.
    """
    asked = frozenset(words)
    if not asked.isdisjoint(stopwords(language)):
        return frozenset()
    languages = {each for word in asked for each in _asking_languages().get(word, ())}
    return frozenset().union(*map(stopwords, languages))


@cache
def _asking_languages() -> Mapping[str, Sequence[str]]:
    """The languages that ask with a word, by the word."""
    asking: dict[str, list[str]] = {}
    for language in ("english", *ASKING_WORDS):
        for word in asking_words(language):
            asking.setdefault(word, []).append(language)
    return asking


# Of English documents.
STOPWORDS = ENGLISH
