"""Quotations: where they stand, the day, who says it, and the marked sentence behind a bar in the camp's colour."""

from __future__ import annotations

from rich.style import Style
from rich.text import Text

from factcheck.model.claim import Claim
from factcheck.model.speech import Factuality, Voice
from factcheck.report.camps import Camp
from factcheck.report.days import long
from factcheck.report.lookup import Lookup, address
from factcheck.report.sentence import sentence
from factcheck.report.sheet import DIM, Sheet, hang, join

_ACCUSING = ("accusation", "blame")


def evidence(camp: Camp, known: Lookup, sheet: Sheet, at_most: int) -> list[Text]:
    """The quotations of one camp, each from another outlet as far as possible, then how many are left out."""
    chosen = _chosen(camp, known, at_most)
    lines = [line for claim in chosen for line in _quotation(claim, camp, known, sheet)]
    left_out = len(camp.claims) - len(chosen)
    if left_out > 0:
        lines.append(join(_gutter("", camp, sheet), Text(f"+{left_out} more", DIM)))
    return lines


def says(claim: Claim, outlet: str) -> tuple[str, str]:
    """How the claim is put and whose word it is: ``according to``, ``the ministry via Newswire``."""
    if not claim.claimants:
        return "", f"{outlet} itself" if claim.voice is Voice.OWN else "nobody named"
    denied = claim.factuality is Factuality.DENIED or claim.stance == "denial"
    return "denied by " if denied else "according to ", _chain(claim)


def _chain(claim: Claim) -> str:
    """Those whose word it is: accusers stand beside each other, everybody else passes it on."""
    link = " and " if claim.stance in _ACCUSING else " via "
    names = [" via ".join(name for name in (c.name, c.via) if name) for c in claim.claimants]
    return link.join(dict.fromkeys(names))


def _quotation(claim: Claim, camp: Camp, known: Lookup, sheet: Sheet) -> list[Text]:
    article = known.article(claim)
    rest = _gutter("", camp, sheet)
    head = hang(_gutter(camp.label, camp, sheet), rest, source(claim, known, sheet), sheet.width)
    return [*head, *hang(rest, rest, sentence(claim, article, camp.badge, sheet), sheet.width)]


def source(claim: Claim, known: Lookup, sheet: Sheet) -> Text:
    """Where a claim stands, of which day, and whose word it is."""
    article = known.article(claim)
    place = sheet.text(known.place(claim), "bold")
    link = address(article) if sheet.links else None
    if link:
        place.stylize(Style(link=link))
    verb, who = says(claim, article.outlet)
    dot = f" {sheet.glyphs.dot} "
    rest = Text(f"{dot}{long(article.day)}{dot}{verb}", DIM)
    return join(place, rest, sheet.text(who, "italic"))


def _gutter(label: str, camp: Camp, sheet: Sheet) -> Text:
    style = f"bold {camp.color}" if camp.active else camp.color
    return join(Text(f"{label[:1]:<2}{sheet.glyphs.gutter}", style), " ")


def _chosen(camp: Camp, known: Lookup, at_most: int) -> list[Claim]:
    """Those that gave the verdict come first, of them outlets not yet quoted, then sentences before headlines."""
    outlets: set[str] = set()
    ranked: list[tuple[bool, bool, bool, Claim]] = []
    for claim in sorted(camp.claims, key=lambda c: (c.id not in camp.involved, c.field == "title")):
        outlet = known.article(claim).outlet
        again = outlet in outlets or claim.folded_into is not None
        ranked.append((claim.id not in camp.involved, again, claim.field == "title", claim))
        outlets.add(outlet)
    return [claim for *_, claim in sorted(ranked, key=lambda rank: rank[:3])][:at_most]
