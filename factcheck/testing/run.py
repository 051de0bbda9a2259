"""Run a case: what is not as the case wants it, in words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import product

from factcheck.errors import FactcheckError
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Report, Verdict
from factcheck.model.quantity import Quantity
from factcheck.testing.cases import Case
from factcheck.testing.typos import Pair


def run_case(case: Case, plugins: Sequence[object] | None = None) -> list[str]:
    """Compare the case's articles; what is not as the case wants it, in words (nothing if all is well).

    The articles are compared in both orders: a verdict must not depend on which was read first.
    """
    complaints = _complaints(case, case.articles, plugins)
    if complaints or len(case.articles) < 2:
        return complaints
    other = _complaints(case, case.articles[::-1], plugins)
    return [f"only with the articles in the other order: {complaint}" for complaint in other]


def rule_fault(rule: str, plugins: Sequence[object] | None = None) -> str | None:
    """What is wrong with the rule that a file of cases is about: nobody brings it, or it is not named by its code."""
    from factcheck.plugins import load, select_rules

    try:
        codes = select_rules(load(plugins=plugins or ()).rules, (rule,), ())
    except FactcheckError as error:
        return _told(error)
    return _not_a_code(rule, codes)


def _not_a_code(rule: str, codes: Collection[str]) -> str | None:
    # By a slug or a family the engine would select rules, but no claim would ever be of it: quiet for no reason.
    if rule in codes:
        return None
    names = " or ".join(repr(code) for code in sorted(codes))
    return f"{rule!r} is not the code of a rule; write {names}" if codes else f"the settings leave out {rule!r}"


def _told(error: FactcheckError) -> str:
    return f"{error.message}; {error.hint}" if error.hint else error.message


def _complaints(case: Case, articles: Sequence[Article], plugins: Sequence[object] | None) -> list[str]:
    import factcheck

    try:
        settings = replace(case.settings, select=(case.rule,))
        report = factcheck.compare(articles, settings=settings, plugins=plugins)
    except FactcheckError as error:
        return [_told(error)]
    if fault := _not_a_code(case.rule, dict(report.rules)):
        return [fault]
    complaints = [f"problem: {problem.message}" for problem in report.problems if problem.kind != "doubt"]
    for words in case.claims:
        complaints += [] if claims_at(report, case.rule, words) else [f"no claim of {case.rule} at {words!r}"]
    for pair in list(case.fires) or ([case.pair] if case.pair else []):
        complaints += _of_pair(case, report, pair)
    complaints += _false_alarms(case, report)
    return [*complaints, *_found(case, report)] if complaints else []


def _of_pair(case: Case, report: Report, pair: Pair) -> list[str]:
    left, right = (claims_at(report, case.rule, words) for words in pair)
    missing = [words for words, claims in zip(pair, (left, right), strict=True) if not claims]
    if missing:
        return [f"no claim of {case.rule} at {words!r}" for words in missing]
    found = between(report, left, right)
    if not found:
        return [f"no relation between {pair[0]!r} and {pair[1]!r}: they were not taken for one fact"]
    strongest = min(found, key=lambda relation: list(Verdict).index(relation.verdict))
    fits = strongest.verdict is case.verdict if case.verdict else strongest.verdict.alarm
    wanted = case.verdict or "an alarm"
    return [] if fits else [f"{pair[0]!r} v {pair[1]!r}: wanted {wanted}, got {strongest.verdict}: {strongest.why}"]


def _false_alarms(case: Case, report: Report) -> list[str]:
    quotes = {claim.id: claim.quote for claim in report.claims}
    allowed = {
        relation
        for pair in case.fires
        for relation in between(report, *(claims_at(report, case.rule, words) for words in pair))
    }
    return [
        f"false alarm ({relation.verdict}): {quotes[relation.left]!r} v {quotes[relation.right]!r}: {relation.why}"
        for finding in report.findings
        if finding.rule == case.rule
        for relation in finding.relations
        if relation.verdict.alarm and relation not in allowed
    ]


def _found(case: Case, report: Report) -> list[str]:
    """What the rule found, so that its author sees what to change."""
    claims = [claim for claim in report.claims if claim.rule == case.rule]
    return [f"  found in {c.article}: {c.measure} {value_of(c)!r} in {c.quote!r}" for c in claims] or [
        f"  {case.rule} found no claim at all: do the cues stand in the sentences?"
    ]


def value_of(claim: Claim) -> str:
    """A claim's value in a few words: the number as printed, the initiator, the words."""
    value = claim.value
    if isinstance(value, Quantity):
        return value.text
    return str(getattr(value, "initiator", None) or getattr(value, "text", None) or "nobody")


def claims_at(report: Report, rule: str, words: str) -> set[str]:
    """The ids of the rule's claims whose mark meets the words; failing that, those whose quote does."""
    claims = [claim for claim in report.claims if claim.rule == rule]
    texts = {article.id: article for article in report.articles}
    marked = {c.id for c in claims if _meets(texts[c.article].part(c.field), words, c.mark.start, c.mark.end)}
    return marked or {c.id for c in claims if _meets(texts[c.article].part(c.field), words, c.start, c.end)}


def _meets(text: str, words: str, start: int, end: int) -> bool:
    at = text.casefold().find(words.casefold())
    while at >= 0:
        if at < end and start < at + len(words):
            return True
        at = text.casefold().find(words.casefold(), at + 1)
    return False


def between(report: Report, left: set[str], right: set[str]) -> list[Relation]:
    """The relations between two sets of claims."""
    # A relation holds for everything that is folded into its ends.
    ends = {claim.id: _kept(claim, report) for claim in report.claims}
    wanted = {frozenset((ends[a], ends[b])) for a, b in product(left, right)} | {
        frozenset((a, b)) for a, b in product(left, right)
    }
    relations = (relation for finding in report.findings for relation in finding.relations)
    return [relation for relation in relations if frozenset((relation.left, relation.right)) in wanted]


def _kept(claim: Claim, report: Report) -> str:
    by_id = {other.id: other for other in report.claims}
    while claim.folded_into is not None:
        claim = by_id[claim.folded_into]
    return claim.id
