"""Fill in what a claim's own sentence says of its scope: when, as of when, where, which event, set apart or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.language.tables import table
from factcheck.model.claim import Claim, Scope
from factcheck.model.passage import Passage, Token
from factcheck.model.period import Period
from factcheck.model.thing import Thing
from factcheck.scope.attach import anchor_of, dated_by_counting, dated_by_saying, distance, nearest, says, words_of
from factcheck.scope.events import one_spot
from factcheck.scope.kinds import kind_at, kind_of, printed

SET_OFF = re.compile(r"(?:\s+\w+)?,")  # "In Lubo," and "In Lubo province,"
ALONE = re.compile(r"\s+alone\b")
# Names of places that no table and no recogniser knows: "in the port of Teluk alone".
_BY_ITSELF = re.compile(r"\b([Ii]n (?:the )?(?:[\w\'’-]+ ){0,4}?[A-Z][\w\'’-]*(?: [A-Z][\w\'’-]*){0,3}) alone\b")
_OWN_DAY = 99  # steps: "Saturday\'s shooting" says when it was, whatever happened on other days
PLACE_KINDS = frozenset({"city", "region", "place"})  # a state holds too much to tell two events apart
PLACE_PREPOSITIONS = frozenset(
    {"in", "at", "near", "on", "outside", "around", "off", "across", "of", "throughout", "from", "inside"}
)


def locate(claim: Claim, passage: Passage) -> Claim:
    """The claim with its scope filled in from its sentence; what the checker has set stays as it is."""
    anchor = anchor_of(passage, claim)
    if anchor is None:
        return claim
    own = words_of(passage, claim)
    noun = event_noun(passage, anchor, own)
    scope = claim.scope
    when, as_of = _times(passage, anchor, None if scope.thing else noun, own, scope.thing)
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
            part=scope.part
            or _opening_place(passage)
            or _fronted_place(passage, anchor)
            or _day_alone(passage, when)
            or _ward(passage, anchor, own),
            noun=scope.noun
            or (printed(passage, noun) if noun and not (noun.lemma == "fire" and kind == "clash") else None),
            other=scope.other or _apart(passage, noun) or _days_of(passage, noun, kind if noun else None),
            parties=tuple(
                sorted({a.of or a.name for a in passage.actors if a.kind in ("state", "group", "force", "region")})
            ),
            rising=scope.rising or _changes(passage, anchor, "rising"),
            correction=scope.correction or _changes(passage, anchor, "correction") or _corrected(passage),
        ),
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
    when: list[tuple[int, int, Period]] = []
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
            when.append((steps - 2 * (found.relation == "since") - _OWN_DAY * own_day, period.start, found))
        elif dated_by_saying(passage, anchor, word):
            as_of.append(replace(period, relation="said"))
    best = min(when, key=lambda w: w[:2])[2] if when else None
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
    if clause is None or not any(t.lower == "since" for t in passage.children(clause, "mark")):
        return period
    return replace(period, relation="since")


def _places(passage: Passage, anchor: Token, noun: Token | None, own: frozenset[int]) -> tuple[str, ...]:
    found = []
    for actor in passage.actors:
        word = passage.token_at(actor.start)
        if actor.kind not in PLACE_KINDS or word is None or not _is_location(passage, word):
            continue
        if distance(passage, anchor, word, own) is not None or (noun and distance(passage, noun, word) is not None):
            found.append(actor.name)
    return tuple(dict.fromkeys(found))


def _opening_place(passage: Passage) -> str | None:
    """ "In neighbouring Lubo district, ten were killed, 140 injured": of one place, known or not, all that follows."""
    first = passage.tokens[0]
    districts = table("events")["districts"]["nouns"]
    for noun in passage.children(first, "pobj") if first.lower == "in" else []:
        near = (t for t in passage.subtree(noun) if t.index <= noun.index or t.dep in ("prep", "pobj", "compound"))
        words = sorted(near, key=lambda t: t.index)
        names = [t for t in words if t.pos == "PROPN" and t.entity not in ("DATE", "TIME", "EVENT")]
        after = passage.tokens[words[-1].index + 1 : words[-1].index + 2]
        place = noun.pos == "PROPN" or noun.lemma in districts
        if names and place and after and after[0].text == "," and not any(kind_at(passage, t) for t in words):
            return f"in {passage.quote(names[0].start, names[-1].end)}"
    return None


def _fronted_place(passage: Passage, anchor: Token) -> str | None:
    """ "In Malawi, the cyclone killed 386": a place put first, or "alone", sets a part off from the whole."""
    for actor in passage.actors:
        word = passage.token_at(actor.start)
        if actor.kind not in PLACE_KINDS | {"state"} or word is None:
            continue
        head = passage.head(word)
        head = passage.head(head) if word.dep == "compound" else head
        first = (
            head.index == 0 and head.pos == "ADP" and head.lower == "in" and distance(passage, anchor, word) is not None
        )
        comma = first and SET_OFF.match(passage.text[actor.end - passage.start :])
        if comma or (
            ALONE.match(passage.text[actor.end - passage.start :]) and distance(passage, anchor, word) is not None
        ):
            return f"in {actor.text}"
    alone = _BY_ITSELF.search(passage.text)
    return f"in{alone[1][2:]}" if alone else None


def _day_alone(passage: Passage, when: Period | None) -> str | None:
    """ "Fourteen on Tuesday alone": one day of several."""
    if when is None or not ALONE.match(passage.text[when.end - passage.start :]):
        return None
    return f"on {when.text} alone"


def _ward(passage: Passage, anchor: Token, own: frozenset[int]) -> str | None:
    """ "Died at St Anne's clinic": the dead of one hospital are a part of all."""
    wards = table("events")["wards"]["nouns"]
    for noun in passage.tokens:
        head = passage.head(noun)
        inside = noun.lemma in wards and noun.dep == "pobj" and head.lower in ("at", "in", "to")
        if inside and passage.head(head).index in own and distance(passage, anchor, noun, own) is not None:
            return f"{head.lower} {noun.lower}"
    return None


def _is_location(passage: Passage, word: Token) -> bool:
    head = passage.head(word)
    if word.dep in ("compound", "poss", "nmod", "amod") and head.pos in ("NOUN", "PROPN"):
        happening = bool(kind_at(passage, head)) or head.lemma in table("events")["happening"]["nouns"]
        return happening or _is_location(passage, head) if head.index != word.index else False
    if word.dep == "conj" and head.index != word.index:
        return _is_location(passage, head)
    return head.pos == "ADP" and head.lower in PLACE_PREPOSITIONS


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


def _apart(passage: Passage, noun: Token | None) -> str | None:
    """The words that make the claim's event another one than the story's."""
    words = table("events")["apart"]
    if noun is not None:
        for modifier in passage.subtree(noun):
            direct = modifier.head == noun.index or passage.head(passage.head(modifier)).index == noun.index
            if modifier.index < noun.index and direct and modifier.lower in words["adjectives"]:
                return f"{modifier.lower} {noun.lower}"
        if _also(passage, noun):
            return f"another {noun.lower}"
    opening = passage.text.lower()
    return next((w for w in words["openings"] if opening.startswith(w)), None)


def _also(passage: Passage, noun: Token) -> bool:
    """ "A quake also hit Tarnby": one beside that of which the text told before."""
    articles = [t.lower for t in passage.children(noun, "det")]
    return ("a" in articles or "an" in articles) and any(
        t.lower == "also" for t in passage.children(passage.head(noun))
    )


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
