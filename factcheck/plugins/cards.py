"""What is wrong with what a plugin brings, before it is ever asked: in words that tell its author what to change."""

from __future__ import annotations

import re
from collections import Counter

from factcheck.model.checker import Checker
from factcheck.model.extension import Reader, Renderer
from factcheck.model.rule import Measured, Rule
from factcheck.plugins.shapes import misfit

# The formats that the report room writes; a plugin's of the same name would never be asked.
OWN_FORMATS = ("full", "diff", "json")

_CODE = re.compile(r"[A-Z]+[0-9]+")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CUE = re.compile(r"\w(?:[^*]*\w)?\*?|[^\w\s*](?: \w+)?")
_SUFFIX = re.compile(r"(?:\.[a-z0-9_-]+)+")
_FORMAT = re.compile(r"[a-z0-9][a-z0-9_-]*")


def card_fault(checker: Checker) -> str | None:
    """What is wrong with a checker's card, its cues or its methods."""
    name = type(checker).__name__
    if isinstance(checker.rules, Rule):
        return f"the checker {name} with a card alone; write rules = (Rule(...),), with the comma"
    if not checker.rules or not _all(checker.rules, Rule):
        return f"the checker {name} without a rule's card; rules must be a tuple of Rule"
    for rule in checker.rules:
        if fault := _rule_fault(rule):
            return f"the checker {name} with a card that {fault}"
    names = Counter(name for rule in checker.rules for name in (rule.code, rule.slug))
    if twice := [name for name, count in names.items() if count > 1]:
        return f"the checker {name} with {twice[0]!r} on two cards"
    return _cues_fault(name, checker.cues) or _method_fault(checker)


def _cues_fault(name: str, cues: object) -> str | None:
    if isinstance(cues, str):
        return f"the checker {name} with the text {cues[:40]!r} for cues; write cues = ({cues[:40]!r},), with the comma"
    if not cues or not isinstance(cues, tuple | list) or not _all(cues, str):
        return f"the checker {name} without cues; cues must be a tuple of words"
    wrong = next((cue for cue in cues if not _CUE.fullmatch(cue)), None)
    if wrong is None:
        return None
    rule = "a cue is a word, its beginning and *, or a sign"
    return f"the checker {name} with the cue {wrong[:40]!r}, which is never found; {rule}"


def _method_fault(checker: Checker) -> str | None:
    name = type(checker).__name__
    if type(checker).extract is Checker.extract and "extract" not in vars(checker):
        return f"the checker {name} without the method extract(self, passage)"
    for method in ("extract", "relate"):
        if not callable(getattr(checker, method)):
            return f"the checker {name} whose {method} is a {type(getattr(checker, method)).__name__}, not a method"
    if not isinstance(checker.ready_made, bool):
        return f"the checker {name} whose ready_made is {checker.ready_made!r:.40}; it must be True or False"
    return None


def _rule_fault(rule: Rule) -> str | None:
    if not isinstance(rule.code, str) or not _CODE.fullmatch(rule.code):
        return f"has the code {rule.code!r:.60}; a code is capital letters, then digits, like ACME001"
    if not isinstance(rule.slug, str) or not _SLUG.fullmatch(rule.slug):
        return f"has the slug {rule.slug!r:.60}; a slug is small words joined by hyphens, like arrest-count"
    if fault := _measured_fault(rule.measured):
        return f"has {fault} ({rule.code})"
    if fault := misfit(rule):
        return f"cannot be used ({rule.code}): {fault}"
    for name in ("summary", "why"):
        if not getattr(rule, name).strip():
            return f"has no {name} ({rule.code})"
    if rule.status not in ("stable", "preview"):
        return f"has the status {rule.status!r:.60} ({rule.code}); a status is 'stable' or 'preview'"
    return None


def _measured_fault(figures: object) -> str | None:
    if figures is None:
        return None
    if not isinstance(figures, Measured):
        return f"measured = {figures!r:.40}; it must be a factcheck.Measured, or None"
    for name in ("precision", "recall"):
        share = getattr(figures, name)
        if share is not None and not (isinstance(share, int | float) and 0 <= share <= 1):
            return f"a measured {name} of {share!r:.40}; it must be a share from 0 to 1, or None"
    sound = isinstance(figures.cases, int) and isinstance(figures.data, str)
    return None if sound else "measured cases that are no number, or data that are no text"


def _all(things: object, kind: type) -> bool:
    return isinstance(things, tuple | list) and all(isinstance(thing, kind) for thing in things)


def reader_fault(reader: Reader) -> str | None:
    """What is wrong with a reader before it reads anything."""
    name, suffixes = type(reader).__name__, reader.suffixes
    if not suffixes or not _all(suffixes, str) or not all(_SUFFIX.fullmatch(suffix) for suffix in suffixes):
        return f"the reader {name} with suffixes {suffixes!r:.60}; they are a tuple in lower case, like ('.epub',)"
    return None if callable(reader.read) else f"the reader {name} whose read is no method"


def renderer_fault(renderer: Renderer) -> str | None:
    """What is wrong with a renderer before it draws anything."""
    if not isinstance(renderer.name, str) or not _FORMAT.fullmatch(renderer.name):
        return f"a renderer with the name {renderer.name!r:.60}; a format is a small word like 'titles'"
    if renderer.name in OWN_FORMATS:
        return f"a renderer with the name {renderer.name!r}, which is factcheck's own; give the format another name"
    return None if callable(renderer.render) else f"a renderer {renderer.name!r} whose render is no method"
