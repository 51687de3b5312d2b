"""Words that mean nearly the same are learnt; names and opposites are left out."""

import json
import struct
from pathlib import Path

import numpy as np
import pytest

from benchmarks.learning.encoder import HEADS, LAYERS, WordEncoder, read_tensors
from benchmarks.learning.sources import Source
from benchmarks.learning.thesaurus import (
    FEWEST_PARAGRAPHS,
    common_words,
    contrasts,
    related,
    stem_vectors,
)

PIECES = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "ship", "##ment", "sea")
WIDTH = 2 * HEADS


def tensors() -> dict[str, tuple[int, ...]]:
    """The names and shapes of a BERT of 24 numbers a piece."""
    square, wide = (WIDTH, WIDTH), (4 * WIDTH, WIDTH)
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (len(PIECES), WIDTH),
        "embeddings.position_embeddings.weight": (20, WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
        "embeddings.LayerNorm.weight": (WIDTH,),
        "embeddings.LayerNorm.bias": (WIDTH,),
    }
    for layer in range(LAYERS):
        own = f"encoder.layer.{layer}"
        parts = {
            "attention.self.query": square,
            "attention.self.key": square,
            "attention.self.value": square,
            "attention.output.dense": square,
            "intermediate.dense": wide,
            "output.dense": wide[::-1],
            "attention.output.LayerNorm": (WIDTH,),
            "output.LayerNorm": (WIDTH,),
        }
        for part, shape in parts.items():
            shapes |= {f"{own}.{part}.weight": shape, f"{own}.{part}.bias": shape[:1]}
    return shapes


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    (folder / "vocab.txt").write_text("\n".join(PIECES))
    rng = np.random.default_rng(1)
    header, data = dict[str, object](), b""
    for name, shape in tensors().items():
        values = rng.normal(size=shape).astype(np.float32).tobytes()
        offsets = [len(data), len(data) + len(values)]
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": offsets}
        data += values
    header["numbers"] = {"dtype": "I64", "shape": [0], "data_offsets": [len(data)] * 2}
    told = json.dumps(header).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(told)) + told + data)
    return folder


def test_arrays_are_read_by_name_and_shape(model: Path) -> None:
    read = read_tensors(model / "model.safetensors")
    assert {name: values.shape for name, values in read.items()} == tensors()


def test_a_word_has_the_same_vector_whatever_is_encoded_beside_it(model: Path) -> None:
    encoder = WordEncoder(model)
    together = encoder.vectors(["ship", "shipment", "sea", "ship"])
    assert together.shape == (4, WIDTH)
    assert np.allclose(np.linalg.norm(together, axis=1), 1)
    assert np.allclose(together[0], together[3])
    assert np.allclose(together[1], encoder.vectors(["shipment"])[0], atol=1e-6)
    assert not np.allclose(together[0], together[1])


def test_words_without_known_pieces_are_all_unknown_alike(model: Path) -> None:
    first, second = WordEncoder(model).vectors(["quay", "shipxyz"])
    assert np.allclose(first, second)


def test_common_words_are_neither_rare_nor_names_nor_function_words() -> None:
    often = ("In winter the ships of Rome sail to may.",) * FEWEST_PARAGRAPHS
    source = Source("one", "one", "en", (*often, "A rare quay is there."), ())
    assert common_words([source]) == {
        "sail": FEWEST_PARAGRAPHS,
        "ships": FEWEST_PARAGRAPHS,
        "winter": FEWEST_PARAGRAPHS,
    }


def test_a_stem_is_the_weighed_mean_of_its_words() -> None:
    vectors = np.array([[1, 0], [0, 1], [1, 0]], np.float32)
    stems, means = stem_vectors({"sail": 3, "sails": 4, "sea": 1}, vectors)
    assert stems == ["sail", "sea"]
    assert np.allclose(means, np.array([[0.6, 0.8], [1, 0]]))


def test_the_nearest_are_related_unless_they_are_kept_apart() -> None:
    vectors = np.array([[1, 0], [0.8, 0.6], [0.6, 0.8], [0, 1]], np.float32)
    found = dict(related(["a", "b", "c", "d"], vectors, {("a", "b"), ("b", "a")}))
    assert [other for other, _ in found["a"]] == ["c"]
    assert [other for other, _ in found["b"]] == ["c", "d"]


def test_opposites_and_words_of_one_kind_are_kept_apart(tmp_path: Path) -> None:
    (tmp_path / "data.verb").write_text(
        "  1 This is the licence.\n"
        "00000010 40 v 02 buy 0 purchase 0 001 ! 00000020 v 0101 01 + 08 00 | obtain\n"
        "00000020 40 v 01 sell 0 002 ! 00000010 v 0101 @ 00000010 v 0000 01 + 08 00 | give\n"
    )
    found = contrasts(tmp_path)
    assert {("buy", "sell"), ("sell", "buy"), ("seven", "eight"), ("north", "west")} <= found
    assert ("purchas", "sell") not in found
