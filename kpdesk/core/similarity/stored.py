"""A model as bytes, so that an archive computes it once: numpy's own format, without pickles."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from kpdesk.core.similarity.learned import Learned, Scale
from kpdesk.core.similarity.model import Similarity
from kpdesk.core.similarity.passages import Passage
from kpdesk.core.similarity.themes import ThemeTable
from kpdesk.core.similarity.weights import Weights
from kpdesk.core.themes import Lexicon

# Raise it whenever words are cut, stemmed or weighed in another way.
_FORMAT = 2


def to_bytes(similarity: Similarity) -> bytes:
    """What the model has learned; the passages themselves are not in it."""
    learned = similarity.learned
    file = io.BytesIO()
    np.savez(
        file,
        mark=_text(_mark(similarity.passages, similarity.lexicon)),
        stems=_text("\n".join(learned.weights.stems)),
        keys=learned.weights.keys,
        idf=learned.weights.idf,
        starts=learned.weights.starts,
        features=learned.weights.features.astype(np.int32),
        weights=learned.weights.weights,
        themes=_text("\n".join(learned.themes.ids)),
        counts=learned.themes.counts,
        theme_weights=learned.themes.weights,
        substantial=learned.substantial,
        scales=np.array([learned.by_words, learned.by_themes], np.float64),
    )
    return file.getvalue()


def from_bytes(content: bytes, passages: Sequence[Passage], lexicon: Lexicon) -> Similarity:
    """The model stored for exactly these passages and this lexicon; ValueError where it is another's or damaged."""
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            mark = _string(arrays["mark"])
            learned = _learned(arrays)
    except (BadZipFile, KeyError, OSError, EOFError, IndexError, ValueError) as error:
        raise ValueError("the stored model is damaged") from error
    if mark != _mark(passages, lexicon):
        raise ValueError("the stored model belongs to other passages")
    return Similarity(passages, lexicon, learned=learned)


def _learned(arrays: Mapping[str, NDArray[Any]]) -> Learned:
    words, themes = arrays["scales"]
    weights = Weights(
        tuple(_string(arrays["stems"]).splitlines()),
        arrays["keys"],
        idf=arrays["idf"],
        starts=arrays["starts"],
        features=arrays["features"].astype(np.int64),
        weights=arrays["weights"],
    )
    return Learned(
        weights,
        ThemeTable(tuple(_string(arrays["themes"]).splitlines()), arrays["counts"], arrays["theme_weights"]),
        substantial=arrays["substantial"],
        by_words=Scale(*map(float, words)),
        by_themes=Scale(*map(float, themes)),
    )


def _mark(passages: Sequence[Passage], lexicon: Lexicon) -> str:
    """What the model depends on, in short."""
    digest = sha256(f"{_FORMAT} {lexicon.fingerprint}".encode())
    for passage in passages:
        digest.update(f"\n{passage.place} {passage.language} {passage.kind} {passage.text}".encode("utf-8", "replace"))
    return digest.hexdigest()


def _text(text: str) -> NDArray[np.uint8]:
    return np.frombuffer(text.encode("utf-8"), np.uint8)


def _string(array: NDArray[Any]) -> str:
    return array.tobytes().decode("utf-8")
