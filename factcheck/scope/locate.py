"""Fill in what a claim's own sentence says of its scope: when, as of when, where, which event, set apart or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.language.tables import table
from factcheck.model.claim import Claim, Scope
from factcheck.model.passage import Passage, Token
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.thing import Thing
from factcheck.scope.apart import apart
from factcheck.scope.attach import anchor_of, dated_by_counting, dated_by_saying, distance, nearest, says, words_of
from factcheck.scope.course import stage_of
from factcheck.scope.events import one_spot
from factcheck.scope.kinds import kind_at, kind_of, printed
from factcheck.scope.portions import PLACE_KINDS, portion
from factcheck.scope.sequel import one_event

_OWN_DAY = 99  # steps: "Saturday\'s shooting" says when it was, whatever happened on other days
PLACE_PREPOSITIONS = frozenset(
    {"in", "at", "near", "on", "outside", "around", "off", "across", "of", "throughout", "from", "inside"}
)


def locate(claim: Claim, passage: Passage) -> Claim:
    """The claim with its scope filled in from its sentence; what the checker has set stays as it is."""
    anchor = anchor_of(passage, claim)
    if anchor is None:
        return claim
    own = words_of(passage, claim)
    passage, twofold = one_event(passage, claim)
    noun = event_noun(passage, anchor, own)
    scope = claim.scope
    times = _times(passage, anchor, None if scope.thing else noun, own, scope.thing)
    when, as_of = _of_the_count(claim, passage, *times)
    kind = kind_at(passage, noun) if noun else None
    return replace(
        claim,
        scope=replace(
            scope,
            when=scope.when or when,
            as_of=scope.as_of or as_of,
            places=scope.places or _places(passage, anchor, noun, own),
            act=kind if noun else (scope.act and kind_of(scope.act)) or _verb_kind(passage, anchor),
            definite=scope.definite or _definite(passage, noun),
            part=scope.part or portion(passage, anchor, when, own),
            noun=scope.noun
            or (printed(passage, noun) if noun and not (noun.lemma == "fire" and kind == "clash") else None),
            other=scope.other
            or apart(passage, noun, claim.mark.start)
            or _days_of(passage, noun, kind if noun else None),
            parties=tuple(
                sorted({a.of or a.name for a in passage.actors if a.kind in ("state", "group", "force", "region")})
            ),
            rising=scope.rising or _changes(passage, anchor, "rising"),
            correction=scope.correction or _changes(passage, anchor, "correction") or _corrected(passage),
            stage=scope.stage or stage_of(claim, passage),
            twofold=twofold,
        ),
    )


def _of_the_count(
    claim: Claim, passage: Passage, when: Period | None, as_of: Period | None
) -> tuple[Period | None, Period | None]:
    """ "A fifth victim died on Sunday", "were still missing on Sunday": the day of the count, not of the event."""
    dated = isinstance(claim.value, Quantity) and when is not None and when.relation == "at"
    word = passage.token_at(when.start) if when and dated else None
    if when is None or word is None or word.dep == "poss" or passage.head(word).dep == "poss":
        return when, as_of
    counted = as_of or replace(when, relation="as_of")
    if claim.scope.rising or _lasting(passage, word):
        return None, counted
    return when, counted if _in_the_aftermath(claim, passage, word) else as_of


def _in_the_aftermath(claim: Claim, passage: Passage, word: Token) -> bool:
    """ "Found on Wednesday", "died in hospital on Wednesday": it may have happened days before."""
    verb = next((t for t in passage.ancestors(word) if t.pos in ("VERB", "AUX")), None)
    if verb is None:
        return False
    words = table("course")["aftermath"]
    care = {t.lemma for t in passage.subtree(verb)} & {*table("events")["wards"]["nouns"], *words["hurt"]}
    return verb.lemma in words["finding"] or (claim.measure == "killed" and verb.lemma in words["dying"] and bool(care))


def _lasting(passage: Passage, word: Token) -> bool:
    verb = next((t for t in passage.ancestors(word) if t.pos in ("VERB", "AUX", "ADJ")), None)
    lasts = table("course")["lasting"]
    return verb is not None and (
        verb.lemma in lasts["verbs"] or any(t.lower in lasts["adverbs"] for t in passage.children(verb, "advmod"))
    )


def event_noun(passage: Passage, anchor: Token, own: frozenset[int]) -> Token | None:
    """The event noun that the claim's clause hangs on."""
    nouns = [
        t for t in passage.tokens if (t.pos in ("NOUN", "PROPN", "ADV", "X") or t.dep == "pobj") and kind_at(passage, t)
    ]
    return nearest(passage, anchor, nouns, own)


def _verb_kind(passage: Passage, anchor: Token) -> str | None:
    verbs = table("events")["verbs"]
    return next(
        (verbs[t.lemma] for t in (anchor, *passage.ancestors(anchor)) if t.pos == "VERB" and t.lemma in verbs), None
    )


def _times(
    passage: Passage, anchor: Token, noun: Token | None, own: frozenset[int], thing: Thing | None = None
) -> tuple[Period | None, Period | None]:
    when: list[tuple[bool, int, int, Period]] = []
    as_of: list[Period] = []
    for period in passage.periods:
        word = passage.token_at(period.start)
        if word is None or _compared(passage, word) or (thing and thing.start <= period.start < thing.end):
            continue
        steps = distance(passage, anchor, word, own)
        if steps is None and noun is not None:
            steps = distance(passage, noun, word)
        if period.relation == "as_of":
            as_of.append(period)
        elif _said_then(passage, word) or (len(passage.periods) > 1 and _of_saying(passage, word)):
            as_of.append(replace(period, relation="said"))
        elif dated_by_counting(passage, word):
            as_of.append(replace(period, relation="as_of"))
        elif steps is not None:
            found = _since(passage, word, period)
            own_day = noun is not None and passage.head(word).index == noun.index and word.dep == "poss"
            far = steps - 2 * (found.relation == "since") - _OWN_DAY * own_day
            when.append((found.earliest is None, far, period.start, found))  # "on a Friday in May": of May
        elif dated_by_saying(passage, anchor, word):
            as_of.append(replace(period, relation="said"))
    best = min(when, key=lambda w: w[:3])[3] if when else None
    so_far = table("course")["unfinished"]["so_far"]
    # the day of the count before that of the saying
    as_of.sort(key=lambda p: p.relation != "as_of" or p.text.lower() in so_far)
    return best, as_of[0] if as_of else None


def _compared(passage: Passage, word: Token) -> bool:
    """ "The heaviest loss since April": the time says how rare this is, not when it was."""
    since = word if word.lower == "since" else passage.head(word)
    if since.lower != "since":
        return False
    noun = passage.head(since)
    return any(t.tag in ("JJS", "RBS") or t.lower == "first" for t in (noun, *passage.children(noun, "amod")))


def _of_saying(passage: Passage, word: Token) -> bool:
    """ "On Tuesday dismissed the charge that it had sunk the ship on Friday": of two days one is that of the saying."""
    verb = next((t for t in passage.ancestors(word) if t.pos in ("VERB", "AUX")), None)
    return verb is not None and word.dep != "poss" and says(passage, verb)


def _said_then(passage: Passage, word: Token) -> bool:
    """ "Said on Wednesday 97 people had died": the day right after a verb of saying is that of the saying."""
    before = passage.tokens[word.index - 1] if word.index and word.dep != "poss" else None
    if before is not None and before.lower == "on" and before.index:
        before = passage.tokens[before.index - 1]
    said = {verb for verbs in table("speech")["verbs"].values() for verb in verbs}
    return before is not None and before.pos == "VERB" and before.lemma in said


def _since(passage: Passage, word: Token, period: Period) -> Period:
    """ "Since the fighting began in July": the clause makes the time a beginning."""
    clause = next((t for t in passage.ancestors(word) if t.pos in ("VERB", "AUX")), None)
    if period.relation == "at" and _first_of_two(passage, word, period):
        return replace(period, relation="since")
    if clause is None or not any(t.lower == "since" for t in passage.children(clause, "mark")):
        return period
    return replace(period, relation="since")


def _first_of_two(passage: Passage, word: Token, period: Period) -> bool:
    """ "Between its beginning in January and its end in April"."""
    between = any(t.lower == "between" for t in passage.ancestors(word))
    later = (p.earliest for p in passage.periods if p.start > period.end)
    return between and any(p and period.earliest and p > period.earliest for p in later)


def _places(passage: Passage, anchor: Token, noun: Token | None, own: frozenset[int]) -> tuple[str, ...]:
    found = []
    for actor in passage.actors:
        word = passage.token_at(actor.start)
        if actor.kind not in PLACE_KINDS or word is None or not _is_location(passage, word) or _of_talks(passage, word):
            continue
        if distance(passage, anchor, word, own) is not None or (noun and distance(passage, noun, word) is not None):
            found.append(actor.name)
    return tuple(dict.fromkeys(found))


def _of_talks(passage: Passage, word: Token) -> bool:
    """ "A meeting of the council in Corvell", "told reporters in Corvell": where they spoke, not where it happened."""
    name = passage.head(word) if word.dep == "compound" else word  # "Port Ellery" is one name
    above = next((t for t in passage.ancestors(name) if t.pos in ("NOUN", "PROPN", "VERB", "AUX")), None)
    return above is not None and above.pos != "AUX" and above.lemma in table("events")["talks"]["nouns"]


def _is_location(passage: Passage, word: Token) -> bool:
    head = passage.head(word)
    if word.dep in ("compound", "poss", "nmod", "amod") and head.pos in ("NOUN", "PROPN"):
        happening = bool(kind_at(passage, head)) or head.lemma in table("events")["happening"]["nouns"]
        named = word.dep == "compound" and _struck(passage, head)
        return happening or named or _is_location(passage, head) if head.index != word.index else False
    if word.dep == "conj" and head.index != word.index:
        return _is_location(passage, head)
    if _struck(passage, word):
        return True
    return head.pos == "ADP" and head.lower in PLACE_PREPOSITIONS and not _of_home(passage, head)


def _of_home(passage: Passage, preposition: Token) -> bool:
    """ "Anna Reyes, 25, of Tarnby": where somebody lives is not where it happened."""
    holder = passage.head(preposition)
    aged = holder.pos == "NUM" and holder.dep == "appos"
    return preposition.lower in ("of", "from") and (aged or holder.entity == "PERSON")


def _struck(passage: Passage, word: Token) -> bool:
    """ "Gunmen struck Tarnby cafes": what is named after its town is there."""
    verb = passage.head(word)
    acts = table("events")["verbs"].keys() | set(table("events")["struck"]["verbs"])
    return word.dep in ("dobj", "nsubjpass") and verb.pos == "VERB" and verb.lemma in acts


def _definite(passage: Passage, noun: Token | None) -> bool:
    if noun is None:
        return False
    return any(t.lower in ("the", "this", "that", "these", "those") for t in passage.children(noun, "det"))


def _days_of(passage: Passage, noun: Token | None, kind: str | None) -> str | None:
    """ "Seven days of air strikes" are more than the one that the story may be about."""
    of = passage.head(noun) if noun is not None else None
    if noun is None or of is None or of.lower != "of" or kind is None or not one_spot(kind):
        return None
    spell = passage.head(of).lemma in table("events")["spells"]["nouns"]
    return f"{passage.head(of).lemma}s of {noun.lemma}s" if spell and noun.tag in ("NNS", "NN") else None


def _changes(passage: Passage, anchor: Token, key: str) -> bool:
    """Whether the claim's clause says that a count rose or was corrected ("the toll rose to")."""
    words = table("events")["change"]
    near = [anchor, *list(passage.ancestors(anchor))[:4], *passage.children(anchor)]
    verbs = [t for t in near if t.pos == "VERB" and t.lemma in words[key]]
    return any(
        t.lemma in words["nouns"] or t.lower in words["nouns"]
        for verb in verbs
        for t in passage.children(verb, "nsubj", "nsubjpass", "dobj")
    )


def _corrected(passage: Passage) -> bool:
    text = passage.text.lower()
    return any(w in text for w in table("events")["change"]["correction_words"])


def lead_places(passages: Sequence[Passage], sentences: int) -> dict[str, frozenset[str]]:
    """Article id to the places it names in its first ``sentences`` (those of them that were parsed)."""
    found: dict[str, set[str]] = {}
    for passage in passages:
        if passage.position <= sentences:
            named = {a.name for a in passage.actors if a.kind in PLACE_KINDS}
            found.setdefault(passage.article, set()).update(named)
    return {article: frozenset(names) for article, names in found.items()}


def anchored(passages: Sequence[Passage]) -> frozenset[str]:
    """The articles that name an event, a time or a place at all."""
    return frozenset(p.article for p in passages if p.periods or _names_event(p))


def _names_event(passage: Passage) -> bool:
    verbs = table("events")["verbs"]
    return any(a.kind in PLACE_KINDS for a in passage.actors) or any(
        t.lemma in verbs if t.pos == "VERB" else kind_at(passage, t) for t in passage.tokens
    )


def empty(scope: Scope) -> bool:
    """Say whether the scope names no event, no time and no place."""
    return not (scope.when or scope.act or scope.places)
