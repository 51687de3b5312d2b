"""BM25 by bm25s: over stems, over words corrected by RapidFuzz, and over runs of characters."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import bm25s
import numpy as np
import Stemmer
from bm25s.tokenization import Tokenizer
from rapidfuzz import process
from rapidfuzz.distance import OSA

from benchmarks.data import Collection
from benchmarks.peers.peer import Found, Peer

USUAL_LENGTH_NORMALIZATION = 0.75
WORDS = "words.json"
# The likeliest word at or above this share of letters alike takes a misspelt word's place.
LEAST_SIMILARITY = 0.66
RUN_LENGTH = 4
_UNSPACED = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_SCRIPT_RUN = re.compile(rf"([{_UNSPACED}]+)|([^{_UNSPACED}]+)")
_WORD = re.compile(r"\w+")


def _texts(collection: Collection) -> Iterator[str]:
    return (f"{title} {text}" for title, text in collection.passages())


class Bm25(Peer):
    """Lucene's BM25 over Snowball's English stems, without stop words.

    Args:
        b: How far the length of a passage counts, 0 to 1.
    """

    def __init__(self, b: float = USUAL_LENGTH_NORMALIZATION) -> None:
        self._b = b

    def _tokenizer(self) -> Tokenizer:
        stemmer = Stemmer.Stemmer("english")
        return Tokenizer(splitter=_WORD.findall, stopwords="en", stemmer=stemmer.stemWord)

    def index(self, collection: Collection, folder: Path) -> None:
        """Index stems and save them."""
        tokenizer = self._tokenizer()
        ids = list(tokenizer.streaming_tokenize(_texts(collection)))
        model = bm25s.BM25(b=self._b)
        model.index((ids, tokenizer.get_vocab_dict()), show_progress=False)
        model.save(folder, show_progress=False)
        tokenizer.save_vocab(folder)

    def open(self, collection: Collection, folder: Path) -> None:  # noqa: ARG002  # a Peer's
        """Load the index, its arrays mapped from their files."""
        self._model = bm25s.BM25.load(folder, mmap=True)
        self._words = self._tokenizer()
        self._words.load_vocab(folder)

    def _tokens(self, question: str) -> list[int]:
        tokens: list[int] = self._words.tokenize(
            [question], update_vocab="never", show_progress=False
        )[0]
        return tokens

    def search(self, question: str, limit: int) -> list[Found]:
        """Add up the scores of all stems."""
        tokens = np.asarray(self._tokens(question), np.int32)
        if not len(tokens):
            return []
        scores = self._model.get_scores_from_ids(tokens)
        best = np.argpartition(-scores, min(limit, len(scores) - 1))[:limit]
        best = best[np.argsort(-scores[best], kind="stable")]
        return [Found(int(place), float(scores[place])) for place in best if scores[place] > 0]


class CorrectedBm25(Bm25):
    """The same; words that no passage holds become the likest one of the vocabulary."""

    def index(self, collection: Collection, folder: Path) -> None:
        """Index stems, and keep the distinct words."""
        super().index(collection, folder)
        words = {word for text in _texts(collection) for word in _WORD.findall(text.lower())}
        (folder / WORDS).write_text(json.dumps(sorted(words)), encoding="utf-8")

    def open(self, collection: Collection, folder: Path) -> None:
        """Load the index and the words."""
        super().open(collection, folder)
        self._vocabulary = json.loads((folder / WORDS).read_text(encoding="utf-8"))
        self._known = frozenset(self._vocabulary)

    def _tokens(self, question: str) -> list[int]:
        words = (self._corrected(word) for word in _WORD.findall(question.lower()))
        return super()._tokens(" ".join(words))

    def _corrected(self, word: str) -> str:
        if word in self._known or len(word) < RUN_LENGTH:
            return word
        scorer = OSA.normalized_similarity
        found = process.extractOne(
            word, self._vocabulary, scorer=scorer, score_cutoff=LEAST_SIMILARITY
        )
        return found[0] if found else word


def _runs(text: str) -> list[str]:
    """Overlapping runs: of four characters; of one and of two where no spaces are written."""
    runs: list[str] = []
    for unspaced, spaced in _SCRIPT_RUN.findall(text):
        runs += unspaced
        runs += _overlapping(unspaced, 2)
        runs += _overlapping(f" {' '.join(_WORD.findall(spaced))} ", RUN_LENGTH)
    return runs


def _overlapping(text: str, length: int) -> list[str]:
    return [text[at : at + length] for at in range(len(text) - length + 1)]


class CharacterBm25(Bm25):
    """BM25 over overlapping runs of characters: any language, any ending."""

    def _tokenizer(self) -> Tokenizer:
        return Tokenizer(splitter=_runs, stopwords=None)
