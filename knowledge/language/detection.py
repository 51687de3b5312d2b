"""The language of a text, by its most frequent words.

Only stemming depends on it, so it need not be certain: a text of a language that is not
listed keeps its words as they are.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from knowledge.language.folding import fold

# The commonest words of each language that Snowball has a stemmer for and that shares its
# script with others; folded, as words are compared.
_LISTED = {
    "danish": "og i at det er en til af den på de med der for ikke har et han var som om også",
    "dutch": "de het een van en in is dat op te zijn voor met die niet aan er ook als door bij",
    "english": "the of and to in is that for was with as it on by are from at this be not which",
    "finnish": "ja on ei se että oli hän mutta ovat joka myös kun sen niin tai kuin ole mukaan",
    "french": "de la le et les des en un une du est que dans qui pour par au sur il plus pas avec",
    "german": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als",
    "hungarian": "a az és hogy nem is egy ez volt meg de csak el ki mint már még vagy azt",
    "indonesian": "yang dan di dengan untuk pada dari ini dalam adalah tidak itu oleh ke sebagai",
    "italian": "di che la il un per non del in una sono con si da le della nel anche più alla",
    "norwegian": "og i det som en er på til av for med at de har ikke den var et om fra også",
    "portuguese": "de que a o e do da em um para com não uma os no na por mais as dos foi ao",
    "romanian": "de și în a la cu pe care nu din o este un mai să au pentru fost prin sunt",
    "spanish": "de la que el en y a los del se las por un para con no una su al es lo como más",
    "swedish": "och i att det som en på är av för med den till inte har de ett om men var också",
    "turkish": "ve bir bu da de için ile olarak olan gibi daha çok en kadar sonra ise ne her o",
}
_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(map(fold, words.split())) for language, words in _LISTED.items()
}
# A text has at least this share of its words among the common ones of its language.
LEAST_SHARE = 0.08


def detect_language(words: Iterable[str]) -> str | None:
    """Find the language of a text in Latin letters.

    Args:
        words: Its words, folded.

    Returns:
        The English name of the language in small letters, as Snowball calls it; None
        where none of those listed fits.
    """
    counts = Counter(words)
    shares = {language: sum(counts[word] for word in common) for language, common in _WORDS.items()}
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= LEAST_SHARE * max(1, counts.total()) else None
