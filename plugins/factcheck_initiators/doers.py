"""From a word of the parse to the name of the actor it stands for."""

from __future__ import annotations

from factcheck import Attribution, Claimant, Passage, Token
from factcheck_initiators.marked import actor_at, marks
from factcheck_initiators.named import excepted, owner, people_beside, people_of, phrase, proper
from factcheck_initiators.people import can_act, craft
from factcheck_initiators.whose import bears, holder, identity, loyal_to, master_of, of_whom, ruled
from factcheck_initiators.words import word, words

AND, OR = " and ", " or "
NEAR = 4  # words: "its neighbour Sudria", and no name farther off
SPEECHLESS = ("anonymous", "media")


def doers(passage: Passage, token: Token, *, speaking: bool = False) -> str | None:
    """Like ``doer``, with those that are joined to it: "Chad and Niger", "Libya or Sudan".

    With ``speaking`` the pronouns stand for the party that is speaking.
    """
    one = resolved if speaking else doer
    first = one(passage, token) if not asked(passage, token) else None
    if first is None:
        return None
    joined = _joined(passage, token)
    others = [n for t in joined if (n := people_beside(passage, t) or one(passage, t)) and n != first]
    either = any(t.lower == "or" for w in (token, *marks(passage, token), *joined) for t in passage.children(w, "cc"))
    nameless = first == token.lower and bears(token)  # "warplanes, either Libyan or Sudanese"
    names = others if nameless and others else [first, *others]
    return (OR if either else AND).join(dict.fromkeys(names))


def asked(passage: Passage, token: Token) -> bool:
    """Whether the word asks who it was: "who", "which side", "whose troops"."""
    return any(t.lower in words("doers", "asking") for t in (token, *passage.children(token, "det", "poss")))


def _joined(passage: Passage, token: Token) -> list[Token]:
    """What "and" and "or" join to the word or to a name before it ("Libyan or Sudanese warplanes")."""
    heads = [token, *marks(passage, token)]
    return [
        t
        for h in heads
        for c in passage.children(h, "conj")
        if c.pos != "VERB" and not excepted(passage, c) and not _speaks(passage, c)
        for t in (c, *passage.children(c, "conj"))
    ]


def _speaks(passage: Passage, token: Token) -> bool:
    return any(s.cue_start <= token.start < s.cue_end for s in passage.speakers)


def doer(passage: Passage, token: Token) -> str | None:
    """The canonical name of whom ``token`` names as acting; ``None`` for pronouns and for things that cannot act."""
    master = master_of(passage, token)
    if master is None and (marked := actor_at(passage, token)):
        return marked
    if people_of(token):
        return token.text
    if token.lower in words("doers", "pronouns") or token.pos not in ("NOUN", "PROPN"):
        return None
    if bears(token) and ruled(passage, token):
        return word("doers", "ruled")
    if master is not None:
        return resolved(passage, master)
    if (held_by := holder(passage, token)) is not None:
        return doer(passage, held_by)
    return _in_crowd(passage, token) or _named(passage, token) or _described(passage, token)


def _in_crowd(passage: Passage, token: Token) -> str | None:
    """ "A crowd of dockers" are dockers."""
    members = of_whom(passage, token) if token.lower in words("doers", "crowds") else None
    return doer(passage, members) if members is not None else None


def _named(passage: Passage, token: Token) -> str | None:
    """A name that no table knows; the deed of a ship is that of whoever owns it."""
    if not proper(token):
        return None
    if any(craft(t) for t in passage.children(token, "compound", "appos")):
        behind = of_whom(passage, token)
        return (doer(passage, behind) if behind is not None else None) or phrase(passage, token)
    placed = token.entity in words("doers", "not_names") and not _acting_place(passage, token)
    return None if placed else phrase(passage, token)


def _described(passage: Passage, token: Token) -> str | None:
    """Somebody by a common noun, unless a name stands beside it."""
    if not can_act(token):
        return None
    behind = of_whom(passage, token) if craft(token) else None
    if behind is not None and (whose := doer(passage, behind)):
        return whose
    near = (t for t in passage.children(token, "appos") if proper(t) and t.index - token.index < NEAR)
    if beside := next(near, None):
        return doer(passage, beside) or phrase(passage, beside)
    if same := identity(passage, token):
        return doer(passage, same)
    called = (n for c in passage.children(token, "acl") if c.lemma == "call" for n in passage.children(c, "oprd"))
    name = next(called, None)
    return phrase(passage, name) if name is not None else _described_by(passage, token)


def _described_by(passage: Passage, token: Token) -> str:
    """People by whose they are: "inmates of the Black Heron gang", "gunmen from Sudria", "a Sudrian submarine"."""
    if loyal := loyal_to(passage, token):
        return loyal
    behind = of_whom(passage, token)
    of = doer(passage, behind) if behind is not None else None
    if behind is not None and of is not None and of != of.lower():
        theirs = token.lower in words("doers", "members") or passage.head(behind).lower == "of"
        return of if theirs or craft(token) else f"{of} {token.lower}"
    if token.lower in words("doers", "members") or craft(token):
        return owner(passage, token) or phrase(passage, token)
    return phrase(passage, token)


def _acting_place(passage: Passage, token: Token) -> bool:
    """A state that no table knows: it begins, is accused, is what an attack came from; a town is where it was."""
    head = passage.head(token)
    if token.entity not in words("doers", "places"):
        return False
    if token.dep == "pobj":
        origin = head.lower == word("origin", "preposition") and passage.head(head).lemma in words("origin", "verbs")
        blamed = head.lower in words("blame", "on_words") and passage.head(head).lemma in (
            words("blame", "blame") | words("blame", "lay") | words("blame", "rests")
        )
        of = head.lower in ("of", "from") and can_act(passage.head(head))
        return head.lower in ("by", "with") or origin or blamed or of
    if token.dep == "conj" and head.index != token.index:
        return _acting_place(passage, head)
    blamed = head.lemma in words("blame", "accuse") | words("blame", "blame") | words("blame", "hold")
    return token.dep in ("nsubj", "poss", "attr") or (token.dep in ("dobj", "nsubjpass") and blamed)


def resolved(passage: Passage, token: Token) -> str | None:
    """Like ``doer``, and for "it", "they" and "its" the party that is speaking, if the sentence names it."""
    own = token.pos == "NOUN" and any(t.lower in words("doers", "own") for t in passage.children(token, "poss"))
    own = own and not any(proper(t) for t in passage.children(token, "appos"))
    name = None if own else doer(passage, token)
    stands = token.lower in words("doers", "own") | words("doers", "parties_speak") or own
    if name is None and token.lower in words("doers", "some"):  # "one of its men", "none of its members"
        whose = of_whom(passage, token)
        return resolved(passage, whose) if whose is not None else None
    if name or not stands:
        return name
    name = party_speaking(passage, token) or (_subject_of_praise(passage, token) if own else None)
    return phrase(passage, token) if own and name is not None and _officer(name) else name


def _subject_of_praise(passage: Passage, token: Token) -> str | None:
    """ "The army praised its men for ...": its own."""
    verb = passage.head(token)
    who = passage.children(verb, "nsubj") if verb.lemma in words("doers", "praise") else []
    return doer(passage, who[0]) if who else None


def party_speaking(passage: Passage, token: Token) -> str | None:
    """The party whose word the token is, by name."""
    said = passage.speaker_of(token.start, token.end)
    return _speaker_name(passage, said) if said is not None else None


def _officer(name: str) -> bool:
    """ "His officers" are not the commissioner himself; "its guards" are the company's."""
    return name.islower() and name.split()[-1] in words("doers", "officers")


def _speaker_name(passage: Passage, said: Attribution) -> str | None:
    """The party that speaks: a state by its own name, a group as the sentence has it ("the Black Heron group")."""
    named = (c for c in said.claimants if _speaks_for_doers(c) and c.name.lower() not in words("doers", "pronouns"))
    claimant = next(named, None)
    if claimant is None:
        return None
    known = claimant.of or (claimant.name if claimant.kind == "person" else "")
    if known != known.lower():  # "a cell" may have a name
        return known
    inside = [t for t in passage.tokens if said.cue_start <= t.start < said.cue_end and t.pos in ("NOUN", "PROPN")]
    at = next((t for t in inside if passage.head(t) not in inside and passage.head(t).pos in ("VERB", "AUX")), None)
    name = doer(passage, at) if at is not None and at.entity != "PERSON" else None
    itself = name is not None and at is not None and (name != name.lower() or at.lower in claimant.name.lower())
    return name if itself else claimant.of or claimant.name


def _speaks_for_doers(claimant: Claimant) -> bool:
    """An inquiry says that "they" did it, and did not do it itself."""
    last = claimant.name.lower().rpartition(" ")[2]
    return claimant.kind not in SPEECHLESS and last not in words("doers", "papers")
