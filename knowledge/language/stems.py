"""Words to the stems that their forms share, by language.

Snowball's stemmers (https://snowballstem.org) where they work on folded words. The ones for
Turkish, Finnish, Hungarian and Polish look for the accents that folding takes away; there,
and for Slavic languages without one, the first letters of a word do better (F. Can et al.,
"Information retrieval on Turkish texts", 2008).
"""

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache

from snowballstemmer import stemmer as snowball  # type: ignore[import-untyped]

BEGINNING = 5

_SNOWBALL = frozenset(
    """
    arabic armenian basque catalan czech danish dutch english estonian french german greek
    hindi indonesian irish italian lithuanian nepali norwegian portuguese romanian russian
    spanish swedish tamil
    """.split()  # noqa: SIM905
)
_TRUNCATED = frozenset(
    ["bulgarian", "croatian", "finnish", "hungarian", "polish", "serbian", "turkish", "ukrainian"]
)
# The stemmer of a script, for words of a language that is not known to be written in it.
_SCRIPTS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile("[\u0600-\u06ff]"), "arabic"),
    (re.compile("[\u0400-\u052f]"), "russian"),
    (re.compile("[\u0370-\u03ff]"), "greek"),
    (re.compile("[\u0900-\u097f]"), "hindi"),
    (re.compile("[\u0530-\u058f]"), "armenian"),
    (re.compile("[\u0b80-\u0bff]"), "tamil"),
    (re.compile("[\uac00-\ud7a3]"), "korean"),
)
_OTHER_THAN_FIRST: Mapping[str, str] = {
    "bulgarian": "russian",
    "serbian": "russian",
    "ukrainian": "russian",
    "nepali": "hindi",
}
_LATIN = re.compile("[a-z]")

# Particles at the end of Korean words, and the commonest endings of verbs made of nouns.
_KOREAN_ENDINGS = re.compile(
    "(?<=..)(?:은|는|이|가|을|를|에|의|와|과|도|로|만|으로|에서|에게|부터|까지|라는|이라는|하고|이나|나|처럼|"
    "보다|으로서|로서|으로써|로써|에는|에서는|에도|들|들을|들이|들의|하는|하여|한|할|해|된|되는|됩니다|합니다|"
    "입니다|하기|하려면|있는|있습니다)$"
)


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    if language == "korean":
        return lambda word: _KOREAN_ENDINGS.sub("", word)
    if language in _TRUNCATED:
        return lambda word: word[:BEGINNING]
    stem_word: Callable[[str], str] = snowball(language).stemWord
    return stem_word


def _script_language(folded: str) -> str | None:
    return next((language for script, language in _SCRIPTS if script.match(folded)), None)


@lru_cache(maxsize=65_536)
def stem(folded: str, language: str | None = "english") -> str:
    """Reduce a word to the stem that its forms share.

    Args:
        folded: A word as :func:`knowledge.language.words.split_words` folds it.
        language: The language of the text, as
            :func:`knowledge.language.detection.detect_language` finds it; None leaves
            words in Latin letters as they are. A word in another script than the
            language's is stemmed as the language most often written in its own.

    Returns:
        Its stem; the word itself where there is none.
    """
    script = _script_language(folded)
    own = _OTHER_THAN_FIRST.get(language or "", language)
    if script is None:
        return (
            _stemmer(language)(folded)
            if language in _LATIN_LANGUAGES and _LATIN.match(folded)
            else folded
        )
    return _stemmer(language if language and own == script else script)(folded)


_OTHER_SCRIPTS = {language for _, language in _SCRIPTS} | set(_OTHER_THAN_FIRST)
_LATIN_LANGUAGES = (_SNOWBALL | _TRUNCATED) - _OTHER_SCRIPTS
