"""A report written by hand about invented events, for drawing it in every way."""

from __future__ import annotations

from factcheck.model.article import Article, Span
from factcheck.model.claim import Claim, Role, Scope, Value
from factcheck.model.finding import Finding, Problem, Reading, Relation, Report, Run, Severity, Verdict
from factcheck.model.period import Period
from factcheck.model.quantity import INFINITY, Interval, Quantity
from factcheck.model.speech import Claimant, Voice

GAZETTE = (
    "NORTHPORT — Rescuers searched the river for a third night.\n\n"
    "Nearly 60 people are confirmed to have died in the ferry fire and dozens of relatives are still waiting for news "
    "at the quay, where volunteers hand out blankets.\n\n"
    "The harbour's worst disaster, the storm of 1911, claimed 4,200 lives.\n\n"
    "Mayor Ilse Brandt said that it was the Blue Line crew that ignored the first alarm, and called for an inquiry.\n"
)
HERALD = (
    "At least 55 people have been killed since Monday.\n\nThe crew's union says the harbour office ignored the alarm.\n"
)
COURIER = (
    "More than 300 passengers died since the fire broke out on Monday, the coastguard said.\n\n"
    "A spokesman told reporters the Blue Line crew had ignored two alarms before midnight.\n"
)
TELEGRAPH = (
    "Twelve people died when the ferry burned, police say.\n\nThe harbour office reportedly ignored the alarm.\n"
)

ARTICLES = (
    Article(id="gazette", source="gazette", path="ferry/gazette.txt", published="2031-05-07", text=GAZETTE),
    Article(id="herald", source="herald", path="ferry/herald.txt", published="2031-05-07", text=HERALD),
    Article(id="courier", source="courier", path="ferry/courier.txt", published="2031-05-07", text=COURIER),
    Article(id="telegraph", source=None, path="ferry/telegraph.txt", published="2031-05-05", text=TELEGRAPH),
)


def span(text: str, words: str) -> Span:
    """Where the words stand in the text."""
    start = text.index(words)
    return Span(start=start, end=start + len(words))


def sentence_of(text: str, at: int) -> Span:
    """The line around an offset: in these texts a paragraph is one sentence."""
    end = text.find("\n", at)
    return Span(start=text.rfind("\n", 0, at) + 1, end=len(text) if end < 0 else end)


def number(text: str, hedged: str, bare: str, low: float, high: float, best: float | None = None) -> Quantity:
    """A quantity at the words ``hedged``, whose number is ``bare``."""
    whole, digits = span(text, hedged), span(text, bare)
    return Quantity(
        start=whole.start,
        end=whole.end,
        number_start=digits.start,
        number_end=digits.end,
        text=hedged.lower(),
        interval=Interval(low=low, high=high),
        best=best,
        hedge=hedged.replace(bare, "").strip().lower(),
        rule="hedge.sample",
    )


def claim(
    id: str,
    article: Article,
    words: str,
    value: Value,
    *,
    rule: str = "FC101",
    measure: str = "killed",
    mark: str | None = None,
    said: str | None = None,
    who: str | None = None,
    via: str | None = None,
    voice: Voice | None = None,
    scope: str | None = None,
) -> Claim:
    """A claim at ``words``; offsets are looked up in the article's text."""
    text = article.text
    at = span(text, words)
    inside = None
    if scope:
        place = span(text, scope)
        inside = Period(start=place.start, end=place.end, text=scope, earliest=None, latest=None, precision="day")
    return Claim(
        id=id,
        article=article.id,
        field="text",
        rule=rule,
        start=at.start,
        end=at.end,
        quote=words,
        measure=measure,
        value=value,
        mark=span(text, mark) if mark else at,
        sentence=sentence_of(text, at.start),
        said=span(text, said) if said else None,
        claimants=(Claimant(name=who, kind="authority", via=via),) if who else (),
        voice=voice or (Voice.ATTRIBUTED if who else Voice.OWN),
        scope=Scope(when=inside),
        event="e1",
        event_name="the ferry fire of 5 May 2031",
    )


def ignored(by: str) -> Role:
    """Who ignored the alarm."""
    return Role(initiator=by, target=None, act="blame", episode="the first alarm")


gazette, herald, courier, telegraph = ARTICLES
CLAIMS = (
    claim(
        "c1",
        gazette,
        "Nearly 60 people",
        number(GAZETTE, "Nearly 60", "60", 54, 59, 59),
        mark="60",
        scope="in the ferry fire",
    ),
    claim(
        "c2", herald, "At least 55 people", number(HERALD, "At least 55", "55", 55, INFINITY, 55), scope="since Monday"
    ),
    claim(
        "c3",
        courier,
        "More than 300 passengers",
        number(COURIER, "More than 300", "300", 301, INFINITY, 301),
        said="the coastguard said",
        who="the coastguard",
        scope="since the fire broke out on Monday",
    ),
    claim(
        "c4",
        telegraph,
        "Twelve people",
        number(TELEGRAPH, "Twelve", "Twelve", 12, 12, 12),
        said="police say",
        who="police",
    ),
    claim("c5", gazette, "claimed 4,200 lives", number(GAZETTE, "4,200", "4,200", 3990, 4410, 4200), scope="of 1911"),
    claim(
        "r1",
        gazette,
        "it was the Blue Line crew that ignored the first alarm",
        ignored("the Blue Line crew"),
        rule="FC201",
        measure="initiator",
        said="Mayor Ilse Brandt said",
        who="Ilse Brandt",
    ),
    claim(
        "r2",
        courier,
        "the Blue Line crew had ignored two alarms",
        ignored("the Blue Line crew"),
        rule="FC201",
        measure="initiator",
        said="A spokesman told reporters",
        who="a spokesman",
        via="Coastwire",
        scope="before midnight",
    ),
    claim(
        "r3",
        herald,
        "the harbour office ignored the alarm",
        ignored("the harbour office"),
        rule="FC201",
        measure="initiator",
        said="The crew's union says",
        who="the crew's union",
    ),
    claim(
        "r4",
        telegraph,
        "The harbour office reportedly ignored the alarm",
        ignored("the harbour office"),
        rule="FC201",
        measure="initiator",
        voice=Voice.HEARSAY,
    ),
)


def relation(left: str, right: str, verdict: Verdict, why: str, *flags: str) -> Relation:
    """One answered pair."""
    return Relation(left=left, right=right, verdict=verdict, why=why, flags=flags)


TOLL = Finding(
    id="7d1e93a0c5",
    fingerprint="7d1e93a0c5",
    rule="FC101",
    verdict=Verdict.CONFLICT,
    severity=Severity.CRITICAL,
    title="killed · the ferry fire of 5 May 2031",
    event="e1",
    low=12,
    best=54,
    high=301,
    support=(("articles", 4), ("outlets", 4), ("claimants", 3), ("origins", 4)),
    readings=(
        Reading(label="A", text="about 55 to 59", claims=("c1", "c2")),
        Reading(label="B", text="more than 300", claims=("c3",)),
    ),
    relations=(
        relation(
            "c1", "c3", Verdict.CONFLICT, "54 to 59 and 301 or more never meet: same event, same day, 5.1 times as many"
        ),
        relation(
            "c2",
            "c3",
            Verdict.COMPATIBLE,
            "“at least 55” leaves room for more than 300, by custom it does not",
            "lagging_bound",
        ),
        relation("c4", "c1", Verdict.UPDATE, "12 is two days older: the toll rose"),
        relation("c5", "c1", Verdict.DIFFERENT_SCOPE, "4,200 (gazette.txt:5) is the storm of 1911, another event"),
        relation("c5", "c3", Verdict.DIFFERENT_SCOPE, "4,200 (gazette.txt:5) is the storm of 1911, another event"),
        relation("c1", "c2", Verdict.COMPATIBLE, "54 to 59 and 55 or more can both hold"),
    ),
)
BLAME = Finding(
    id="52b0c61fa2",
    fingerprint="52b0c61fa2",
    rule="FC201",
    verdict=Verdict.DISPUTED,
    severity=Severity.CRITICAL,
    title="who ignored the alarm · the ferry fire of 5 May 2031",
    event="e1",
    readings=(
        Reading(label="A", text="the Blue Line crew", claims=("r1", "r2")),
        Reading(label="B", text="the harbour office", claims=("r3", "r4")),
    ),
    relations=(
        relation(
            "r1",
            "r3",
            Verdict.DISPUTED,
            "one alarm, one who ignored it: the mayor and the crew's union each name the other side",
        ),
        relation(
            "r2", "r4", Verdict.DISPUTED, "one alarm, one who ignored it; two of four statements name their source"
        ),
    ),
)
STORM = Finding(
    id="9c0f11d27e",
    fingerprint="9c0f11d27e",
    rule="FC101",
    verdict=Verdict.DIFFERENT_SCOPE,
    title="killed · the storm of 1911",
    readings=(Reading(label="A", text="4,200", claims=("c5",)),),
    relations=(
        relation("c5", "c4", Verdict.DIFFERENT_SCOPE, "the storm of 1911 ended 120 years before the ferry burned"),
    ),
)
SMALL = Finding(
    id="1111aaaa22",
    fingerprint="1111aaaa22",
    rule="FC101",
    verdict=Verdict.CONFLICT,
    severity=Severity.TRIVIAL,
    title="wounded · the ferry fire of 5 May 2031",
    relations=(relation("c1", "c2", Verdict.CONFLICT, "103 and 104 differ by less than 5 %"),),
)
REPORT = Report(
    run=Run(version="0", plugins=("factcheck_sample 1",), seconds=1.84),
    articles=ARTICLES,
    claims=CLAIMS,
    findings=(TOLL, BLAME, STORM, SMALL),
    problems=(Problem(kind="input", message="ferry/scan.pdf: cannot be read: encrypted"),),
    stories=tuple((a.id, "s1") for a in ARTICLES),
    origins=tuple((a.id, a.id) for a in ARTICLES),
)


def only(*findings: Finding) -> Report:
    """The sample with these findings alone."""
    return Report(run=Run(version="0", seconds=1.84), articles=ARTICLES, claims=CLAIMS, findings=findings)
