"""A sentence encoder in NumPy: words to vectors that are near where meanings are.

Reads all-MiniLM-L6-v2 (Wang et al. 2020, "MiniLM: deep self-attention distillation";
Reimers & Gurevych 2019, "Sentence-BERT"; Apache-2.0), a small BERT (Devlin et al. 2019,
"BERT: pre-training of deep bidirectional transformers"), from the package that carries it.
Only what is learnt from it is kept; Daleel itself never runs it.
"""

import json
import struct
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

HEADS = 12
LAYERS = 6
NORM_FLOOR = 1e-12
WORDS_A_BATCH = 1_024
LONGEST_PIECES = 16
BEGIN, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"


def read_tensors(path: Path) -> Mapping[str, Vectors]:
    """Read a file in the format of safetensors: a JSON header, then plain arrays.

    Args:
        path: The file; float32 arrays are read, others left out.
    """
    data = path.read_bytes()
    (size,) = struct.unpack("<Q", data[:8])
    tensors: dict[str, Vectors] = {}
    for name, told in json.loads(data[8 : 8 + size]).items():
        if told.get("dtype") == "F32":
            first, last = (8 + size + offset for offset in told["data_offsets"])
            tensors[name] = np.frombuffer(data[first:last], np.float32).reshape(told["shape"])
    return tensors


def _gelu(values: Vectors) -> Vectors:
    """Gaussian error linear units (Hendrycks & Gimpel 2016), by their tanh approximation."""
    inner = np.float32(0.7978846) * (values + np.float32(0.044715) * values**3)
    half: Vectors = np.float32(0.5) * values * (1 + np.tanh(inner))
    return half


def _softmax(values: Vectors) -> Vectors:
    powers = np.exp(values - values.max(axis=-1, keepdims=True))
    shares: Vectors = powers / powers.sum(axis=-1, keepdims=True)
    return shares


class WordEncoder:
    """Turns single words into vectors.

    Args:
        folder: Where the model lies: ``model.safetensors`` and ``vocab.txt``.
    """

    def __init__(self, folder: Path) -> None:
        self._tensors = read_tensors(folder / "model.safetensors")
        lines = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
        self._pieces = {piece: number for number, piece in enumerate(lines)}

    def vectors(self, words: Sequence[str]) -> Vectors:
        """Encode words, each on its own.

        Args:
            words: Words in small letters.

        Returns:
            A vector of unit length for each; float32, shape (words, 384).
        """
        numbers = [self._numbers(word) for word in words]
        found = np.empty(
            (len(words), len(self._tensors["embeddings.LayerNorm.weight"])), np.float32
        )
        for places in _batches(numbers):
            found[places] = self._encode(np.array([numbers[place] for place in places]))
        lengths: Vectors = np.linalg.norm(found, axis=1, keepdims=True)
        return found / lengths

    def _numbers(self, word: str) -> tuple[int, ...]:
        """A word's longest known pieces, from its beginning on (WordPiece)."""
        pieces: list[str] = []
        start = 0
        while start < len(word):
            prefix = "##" if start else ""
            ends = range(len(word), start, -1)
            end = next((end for end in ends if prefix + word[start:end] in self._pieces), None)
            if end is None:
                pieces = [UNKNOWN]
                break
            pieces.append(prefix + word[start:end])
            start = end
        kept = [BEGIN, *pieces[:LONGEST_PIECES], END]
        return tuple(self._pieces[piece] for piece in kept)

    def _encode(self, numbers: NDArray[np.int64]) -> Vectors:
        """The mean of what becomes of the pieces; shapes (words, pieces) to (words, 384)."""
        tensors = self._tensors
        states = (
            tensors["embeddings.word_embeddings.weight"][numbers]
            + tensors["embeddings.position_embeddings.weight"][: numbers.shape[1]]
            + tensors["embeddings.token_type_embeddings.weight"][0]
        )
        states = self._normed(states, "embeddings.LayerNorm")
        for layer in range(LAYERS):
            states = self._layer(states, f"encoder.layer.{layer}")
        mean: Vectors = states.mean(axis=1)
        return mean

    def _layer(self, states: Vectors, name: str) -> Vectors:
        attended = self._linear(self._attended(states, name), f"{name}.attention.output.dense")
        states = self._normed(states + attended, f"{name}.attention.output.LayerNorm")
        inner = _gelu(self._linear(states, f"{name}.intermediate.dense"))
        return self._normed(
            states + self._linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm"
        )

    def _attended(self, states: Vectors, name: str) -> Vectors:
        words, pieces, width = states.shape
        query, key, value = (
            self._linear(states, f"{name}.attention.self.{part}")
            .reshape(words, pieces, HEADS, width // HEADS)
            .transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        shares = _softmax(query @ key.transpose(0, 1, 3, 2) / np.float32(width // HEADS) ** 0.5)
        return (shares @ value).transpose(0, 2, 1, 3).reshape(words, pieces, width)

    def _linear(self, states: Vectors, name: str) -> Vectors:
        found: Vectors = states @ self._tensors[f"{name}.weight"].T + self._tensors[f"{name}.bias"]
        return found

    def _normed(self, states: Vectors, name: str) -> Vectors:
        centred = states - states.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + NORM_FLOOR)
        found: Vectors = (
            centred / spread * self._tensors[f"{name}.weight"] + self._tensors[f"{name}.bias"]
        )
        return found


def _batches(numbers: Sequence[tuple[int, ...]]) -> Iterator[list[int]]:
    """Places of words with as many pieces, some at a time."""
    by_size: dict[int, list[int]] = {}
    for place, each in enumerate(numbers):
        by_size.setdefault(len(each), []).append(place)
    for places in by_size.values():
        for start in range(0, len(places), WORDS_A_BATCH):
            yield places[start : start + WORDS_A_BATCH]
