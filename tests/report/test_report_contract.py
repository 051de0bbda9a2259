"""The JSON Schema holds for what the records write, and for nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import jsonschema
import pytest
from report_sample import CLAIMS, REPORT

from factcheck.model.article import Article, Span
from factcheck.model.claim import Scope, Statement
from factcheck.model.finding import Report, Run
from factcheck.model.period import Period
from factcheck.report import RenderOptions, as_json
from factcheck.report.contract import schema

VALIDATOR = jsonschema.Draft202012Validator(schema())


def test_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_sample_fits() -> None:
    VALIDATOR.validate(json.loads(as_json.render(REPORT, RenderOptions())))


def test_empty_report_fits() -> None:
    VALIDATOR.validate(Report(run=Run(version="1")).to_dict())


def test_every_optional_part_fits() -> None:
    month = Period(start=0, end=0, text="", earliest=date(2031, 5, 1), latest=None, precision="month")
    claim = replace(
        CLAIMS[0], value=Statement(text="Monday", normal="2031-05-05"), scope=Scope(when=month, as_of=month)
    )
    article = Article(
        id="x", text="y", published=datetime(2031, 5, 7, 9, 30), set_aside=(Span(start=0, end=1, reason="teaser"),)
    )
    VALIDATOR.validate(Report(run=Run(version="1"), articles=(article,), claims=(claim,)).to_dict())


@pytest.mark.parametrize("part", ["articles", "claims", "findings", "problems"])
def test_unknown_keys_are_refused(part: str) -> None:
    written: dict[str, Any] = REPORT.to_dict()
    written[part][0]["surprise"] = 1
    assert not VALIDATOR.is_valid(written)


def test_half_a_surrogate_pair_is_still_json() -> None:
    broken = Report(run=Run(version="1"), articles=(Article(id="x", text="", title="\ud83d"),))
    text = as_json.render(broken, RenderOptions())
    assert json.loads(text.encode("utf-8"))["articles"][0]["title"] == "\ud83d"


def test_ascii_json_is_ascii() -> None:
    assert as_json.render(REPORT, RenderOptions(ascii=True)).isascii()
