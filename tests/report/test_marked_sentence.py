"""The marks inside a quoted sentence."""

from __future__ import annotations

from dataclasses import replace

from report_sample import ARTICLES, CLAIMS
from rich.text import Text

from factcheck.model.claim import Scope
from factcheck.model.period import Period
from factcheck.report.options import RenderOptions
from factcheck.report.sentence import sentence
from factcheck.report.sheet import sheet

COLOUR = sheet(RenderOptions(color=True, styles=True))


def styled(text: Text, style: str) -> list[str]:
    return [text.plain[s.start : s.end] for s in text.spans if str(s.style) == style and s.end > s.start]


def test_value_hedge_scope_and_speaker_are_marked_each_in_its_own_way() -> None:
    courier = ARTICLES[2]
    text = sentence(CLAIMS[2], courier, "black on red", COLOUR)
    assert styled(text, "black on red") == ["300"]
    assert styled(text, "bold italic") == ["More than "]
    assert styled(text, "underline") == ["since the fire broke out on Monday"]
    assert styled(text, "italic underline") == ["the coastguard said"]


def test_an_inferred_period_marks_nothing() -> None:
    inferred = Period(start=0, end=0, text="", earliest=None, latest=None, precision="day")
    text = sentence(replace(CLAIMS[1], scope=Scope(when=inferred)), ARTICLES[1], "red", COLOUR)
    assert styled(text, "underline") == []


PLAIN = sheet(RenderOptions())


def test_where_nothing_can_be_styled_every_mark_is_a_sign() -> None:
    text = sentence(CLAIMS[2], ARTICLES[2], "", PLAIN).plain
    assert text == "«More than 300» passengers died _since the fire broke out on Monday_, _the coastguard said_."


def test_words_that_overlap_the_value_are_marked_once() -> None:
    claim = CLAIMS[2]
    both = replace(claim, said=replace(claim.mark, start=claim.sentence.start))
    assert "«More than 300» passengers" in sentence(both, ARTICLES[2], "", PLAIN).plain
