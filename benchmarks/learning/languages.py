"""``python -m benchmarks.learning.languages FOLDER``: where the confidence is too sure.

GNOME's help is one text in many languages. Its titles and summaries are asked of its
paragraphs, some of which are left out; how sure the confidence is in a language is set beside
how sure it is in English, of the same pages. Where a written word is less than a word, a
passage holds many of a question's by chance, and the confidence is far too sure.
"""

import html
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np

from benchmarks.learning.observing import Observation, observe
from benchmarks.learning.regression import (
    MOST_STEPS,
    SETTLED,
    Flags,
    Logistic,
    Numbers,
    fit_logistic,
    logistic,
)
from benchmarks.learning.samples import Sample, Trial
from benchmarks.learning.writing import replace_learnt
from knowledge.confidence import learnt_log_odds
from knowledge.language.detection import detect_language
from knowledge.language.words import fold_words

MODULE = Path(__file__).parents[2] / "knowledge" / "language" / "sureness.py"
HELP = "usr/share/help"
ORIGINAL = "C"
HOW_TO_GET = "FOLDER holds Debian's package gnome-user-docs 43.0-2 (CC BY-SA 3.0), unpacked."
SHORTEST_PARAGRAPH = 40
SHORTEST_QUESTION = 12
FEWEST_QUESTIONS = 60
LEFT_OUT_SHARE = 0.3
COLLECTIONS = 3
# As if a language had been seen to need no shift in so many questions more.
PRIOR_QUESTIONS = 4.0
# The help of one language is translated by few people: less than this may be their style.
LEAST_SHIFT = 0.75

_TAG = re.compile("<[^>]+>")
_SPACE = re.compile(r"\s+")
_TITLE = re.compile(r"</info>.*?<title[^>]*>(.*?)</title>", re.DOTALL)
_SUMMARY = re.compile(r"<desc[^>]*>(.*?)</desc>", re.DOTALL)
_PARAGRAPH = re.compile(r"<p(?:\s[^>]*)?>(.*?)</p>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page of help.

    Attributes:
        questions: Its title and its summary.
        paragraphs: Its paragraphs.
    """

    questions: tuple[str, ...]
    paragraphs: tuple[str, ...]


def _plain(markup: str) -> str:
    return _SPACE.sub(" ", html.unescape(_TAG.sub("", markup))).strip()


def read_help_page(source: str) -> HelpPage:
    """Read a page in Mallard, the format of GNOME's help."""
    asked = [_plain(text) for each in (_TITLE, _SUMMARY) for text in each.findall(source)[:1]]
    paragraphs = map(_plain, _PARAGRAPH.findall(source))
    return HelpPage(
        tuple(text for text in asked if len(text) >= SHORTEST_QUESTION),
        tuple(text for text in paragraphs if len(text) >= SHORTEST_PARAGRAPH),
    )


def read_help(folder: Path) -> list[HelpPage]:
    """Read all pages of one language."""
    files = sorted(folder.glob("gnome-help/*.page"))
    return [read_help_page(file.read_text(encoding="utf-8")) for file in files]


def translated(pages: Sequence[HelpPage], original: Sequence[HelpPage]) -> list[HelpPage]:
    """Pages without what nobody has translated yet."""
    asked = {text for page in original for text in page.questions}
    told = {text for page in original for text in page.paragraphs}
    return [
        HelpPage(
            tuple(text for text in page.questions if text not in asked),
            tuple(text for text in page.paragraphs if text not in told),
        )
        for page in pages
    ]


def draw(pages: Sequence[HelpPage], rng: random.Random) -> Sample:
    """A collection of the paragraphs of some pages, and the questions of all."""
    passages: list[tuple[str, str]] = []
    trials: list[Trial] = []
    for page in pages:
        if not page.paragraphs:
            continue
        kept = () if rng.random() < LEFT_OUT_SHARE else page.paragraphs
        gold = frozenset(range(len(passages), len(passages) + len(kept)))
        passages += [("help", text) for text in kept]
        trials += [Trial(text, gold, near=True, misspelt=False) for text in page.questions]
    return Sample(len(passages), False, tuple(passages), tuple(trials))


def _observations(pages: Sequence[HelpPage]) -> list[Observation]:
    return [
        each for seed in range(COLLECTIONS) for each in observe(draw(pages, random.Random(seed)))
    ]


def _sureness(observed: Sequence[Observation]) -> tuple[Numbers, Flags]:
    """The log odds that the confidence gives each best hit, and whether that one is right."""
    log_odds = np.array([learnt_log_odds(each.evidence) for each in observed])
    return log_odds, np.array([each.right for each in observed])


def fit_shift(log_odds: Numbers, right: Flags, usual: Logistic) -> float:
    """How much a language's log odds must be shifted to mean what they do in English.

    Newton's method on the logistic likelihood, with a normal prior around no shift.

    Args:
        log_odds: Those of the best hits; shape (questions,).
        right: Which of them are right; shape (questions,).
        usual: How likely a hit of such odds is right in English; one feature.
    """
    slope, shift = float(usual.weights[0]), 0.0
    # A question that may as well be right as wrong bends the likelihood by a quarter.
    prior = PRIOR_QUESTIONS / 4
    for _ in range(MOST_STEPS):
        found = logistic((log_odds + shift) * slope + usual.bias)
        # Every question was asked of several collections, but it is one question.
        gain = slope * float((right - found).sum()) / COLLECTIONS - prior * shift
        curve = slope**2 * float((found * (1 - found)).sum()) / COLLECTIONS + prior
        shift += gain / curve
        if abs(gain) < SETTLED:
            break
    return shift


def _languages(folder: Path) -> Iterator[tuple[str, list[Observation]]]:
    """The languages with enough questions, English first, and what the engine makes of each."""
    original = read_help(folder / ORIGINAL)
    yield "english", _observations(original)
    for path in sorted(folder.iterdir()):
        pages = translated(read_help(path), original)
        if sum(len(page.questions) for page in pages if page.paragraphs) < FEWEST_QUESTIONS:
            continue
        words = (word for page in pages for text in page.paragraphs for word in fold_words(text))
        if (language := detect_language(words)) not in {None, "english"}:
            yield str(language), _observations(pages)


def shifts(folder: Path) -> Mapping[str, float]:
    """Learn the shift of each language that the help is translated into.

    Args:
        folder: Where the languages' folders are; see ``HOW_TO_GET``.
    """
    observed: dict[str, list[Observation]] = {}
    for language, observations in _languages(folder):
        observed.setdefault(language, []).extend(observations)
    log_odds, right = _sureness(observed.pop("english"))
    usual = fit_logistic(log_odds[:, None], right, np.ones(len(right)), 1e-6)
    return {
        language: fit_shift(*_sureness(observations), usual)
        for language, observations in sorted(observed.items())
    }


@click.command(epilog=HOW_TO_GET)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--write", is_flag=True, help="Write the shifts into the engine.")
def main(folder: Path, *, write: bool) -> None:
    """Learn in which languages the confidence is too sure, from the help in FOLDER."""
    found = shifts(folder / HELP)
    for language, shift in found.items():
        click.echo(f"{language:12} {shift:+.2f}")
    if write:
        far = {language: shift for language, shift in found.items() if shift <= -LEAST_SHIFT}
        lines = (f'    "{language}": {shift:.2f},\n' for language, shift in far.items())
        replace_learnt(MODULE, f"SHIFTS: Mapping[str, float] = {{\n{''.join(lines)}}}\n")


if __name__ == "__main__":
    main()
