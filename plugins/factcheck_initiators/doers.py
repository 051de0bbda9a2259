"""From a word of the parse to the name of the actor it stands for."""

from __future__ import annotations

from factcheck import Actor, Passage, Token
from factcheck_initiators.words import word, words

AND, OR = " and ", " or "


def doers(passage: Passage, token: Token, *, speaking: bool = False) -> str | None:
    """Like ``doer``, with those that are joined to it: "Chad and Niger", "Libya or Sudan".

    With ``speaking`` the pronouns stand for the party that is speaking.
    """
    one = resolved if speaking else doer
    first = one(passage, token)
    if first is None:
        return None
    joined = _joined(passage, token)
    others = [n for t in joined if (n := _people(passage, t) or one(passage, t)) and n != first]
    either = any(t.lower == "or" for w in (token, *_marks(passage, token), *joined) for t in passage.children(w, "cc"))
    nameless = first == token.lower and first in words("doers", "arms")  # "warplanes, either Libyan or Sudanese"
    names = others if nameless and others else [first, *others]
    return (OR if either else AND).join(dict.fromkeys(names))


def doer(passage: Passage, token: Token) -> str | None:
    """The canonical name of whom ``token`` names as acting; ``None`` for pronouns and for things that cannot act."""
    master = _master(passage, token)
    named = actor_at(passage, token) if master is None else None
    if named:
        return named
    if token.lower in words("doers", "pronouns") or token.pos not in ("NOUN", "PROPN"):
        return None
    if token.lower in words("doers", "members") and (of := _of(passage, token)):
        return doer(passage, of)
    if token.lower in words("doers", "arms") and _ruled(passage, token):
        return word("doers", "ruled")
    if master is not None:
        return doer(passage, master)
    if token.pos == "PROPN" and (token.entity not in words("doers", "not_names") or _acting_place(passage, token)):
        return phrase(passage, token)
    if token.lower not in words("doers", "acting") and not _person(token):
        return None
    return _owner(passage, token) or phrase(passage, token)


def _acting_place(passage: Passage, token: Token) -> bool:
    """A state that no table knows: it begins, is accused, is what an attack came from; a town is where it was."""
    head = passage.head(token)
    if token.entity not in words("doers", "places"):
        return False
    if token.dep == "pobj":
        origin = head.lower == word("origin", "preposition") and passage.head(head).lemma in words("origin", "verbs")
        return head.lower in ("by", "with") or origin
    blamed = head.lemma in words("blame", "accuse") | words("blame", "blame") | words("blame", "hold")
    return token.dep in ("nsubj", "poss") or (token.dep == "dobj" and blamed)


def actor_at(passage: Passage, token: Token) -> str | None:
    """The actor marked on the token, else the one that modifies it ("Peruvian forces")."""
    if token.lower in words("doers", "arms") and _ruled(passage, token):
        return word("doers", "ruled")
    for at in (token, *reversed(_marks(passage, token))):
        for actor in passage.actors:
            if actor.start <= at.start < actor.end and _acts(actor, at, token):
                return actor.of or _with_modifiers(passage, token, actor)
    return None


def resolved(passage: Passage, token: Token) -> str | None:
    """Like ``doer``, and for "it", "they" and "its" the party that is speaking, if the sentence names it."""
    own = any(t.lower in words("doers", "own") for t in passage.children(token, "poss"))
    name = None if own else doer(passage, token)
    stands = token.lower in words("doers", "own") | words("doers", "speakers") or own
    if name or not stands:
        return name
    said = passage.speaker_of(token.start, token.end)
    named = (c for c in said.claimants if c.kind not in ("anonymous", "media")) if said else iter(())
    return next((c.of or c.name for c in named if c.name.lower() not in words("doers", "pronouns")), None)


def phrase(passage: Passage, token: Token) -> str:
    """The noun with what stands before it and tells who it is; only names keep their capitals."""
    parts = [t for t in passage.children(token, "amod", "compound", "poss") if t.index < token.index]
    every = [w for part in parts for w in passage.subtree(part) if _tells(w) or (token.pos == w.pos == "PROPN")]
    return " ".join(_printed(passage, w) for w in sorted([*every, token], key=lambda w: w.index) if w.text not in "'’")


def _printed(passage: Passage, token: Token) -> str:
    """A name as printed; in a headline, where every word has a capital, nothing tells names from nouns."""
    lowered = any(t.text.islower() and t.pos in ("NOUN", "VERB", "ADJ") for t in passage.tokens)
    common = token.lower in words("doers", "acting") | words("doers", "plain")
    return token.text if token.pos == "PROPN" and lowered and (token.index or not common) else token.lower


def _person(token: Token) -> bool:
    return token.pos == "NOUN" and by_ending(token.lemma)


def by_ending(name: str) -> bool:
    """Whether only its ending tells that a noun names people ("strikers", "herdsmen"): no list has them all."""
    noun = name.split()[-1]
    known = noun in words("doers", "acting") or noun in words("doers", "things") or not name.islower()
    endings = words("doers", "endings")
    return not known and len(noun) > 4 and noun.removesuffix("s").endswith(tuple(endings))


def _owner(passage: Passage, token: Token) -> str | None:
    """ "Norland's troops" are Norland's, whoever that is."""
    names = [t for t in passage.children(token, "poss") if t.pos == "PROPN"]
    return phrase(passage, names[0]) if names and token.lower in words("doers", "arms") else None


def _people(passage: Passage, token: Token) -> str | None:
    """ "Libyan or Sudanese warplanes": the second people stands inside the mark of the first, not in one of its own."""
    inside = any(a.start < token.start < a.end for a in passage.actors)
    whole = any(a.start == token.start for a in passage.actors)
    bare = token.text[:1].isupper() and token.pos in ("ADJ", "PROPN")
    return token.text if bare and token.dep == "conj" and inside and not whole else None


def _marks(passage: Passage, token: Token) -> list[Token]:
    return passage.children(token, "amod", "compound", "poss", "nmod")


def _joined(passage: Passage, token: Token) -> list[Token]:
    """What "and" and "or" join to the word or to a name before it ("Libyan or Sudanese warplanes")."""
    heads = [token, *_marks(passage, token)]
    return [
        t
        for h in heads
        for c in passage.children(h, "conj")
        if c.pos != "VERB" and not excepted(passage, c) and not _speaks(passage, c)
        for t in (c, *passage.children(c, "conj"))
    ]


def excepted(passage: Passage, token: Token) -> bool:
    """ "The farmers, not the herdsmen": a noun that "not" stands before."""
    first = min([token, *passage.children(token, "det", "amod", "compound", "poss")], key=lambda t: t.index)
    return first.index > 0 and passage.tokens[first.index - 1].lower == "not"


def _speaks(passage: Passage, token: Token) -> bool:
    return any(s.cue_start <= token.start < s.cue_end for s in passage.speakers)


def _acts(actor: Actor, at: Token, token: Token) -> bool:
    if actor.kind == "person" and at.index != token.index:
        return token.lower not in words("doers", "acting")
    return actor.kind in words("doers", "parties") or (
        actor.kind == "authority" and (at.index == token.index or bool(actor.of))
    )


def _with_modifiers(passage: Passage, token: Token, actor: Actor) -> str:
    """ "Northern troops": a name of the kind "troops" means nobody without what stands before it."""
    if actor.kind not in ("group", "force"):
        return actor.name
    if owner := _owner(passage, token):
        return owner
    before = [t for t in passage.children(token, "amod", "compound") if t.end <= actor.start and _tells(t)]
    return " ".join([*(_printed(passage, t) for t in before), actor.name])


def _tells(token: Token) -> bool:
    place = token.entity in ("GPE", "LOC", "FAC", "CARDINAL", "ORDINAL")
    return not place and token.lower not in words("doers", "plain") and token.pos not in ("PUNCT", "NUM", "DET", "PRON")


def _of(passage: Passage, token: Token) -> Token | None:
    objects = (
        o for p in passage.children(token, "prep") if p.lower in ("of", "from") for o in passage.children(p, "pobj")
    )
    return next(objects, None)


def _master(passage: Passage, token: Token) -> Token | None:
    """Whose they are: "drones sent by Altyn", "militiamen loyal to General Wakhan"."""
    for clause in passage.children(token, "acl"):
        if clause.lemma in words("doers", "sent"):
            agents = [
                n for by in passage.children(clause, "agent", "prep") if by.lower == "by" for n in passage.children(by)
            ]
            return next(iter(agents), None)
    loyal = [t for t in passage.children(token, "amod", "acl") if t.lower == "loyal" and t.index > token.index]
    names = [
        n for t in loyal for to in passage.children(t, "prep") if to.lower == "to" for n in passage.children(to, "pobj")
    ]
    return next((n for n in names if n.pos == "PROPN"), None)


def _ruled(passage: Passage, token: Token) -> bool:
    """ "President Lema's forces", "troops loyal to the president" are the government's."""
    before = [w for t in passage.children(token, "poss", "compound") for w in passage.subtree(t)]
    loyal = [t for t in passage.children(token, "amod") if t.lower == "loyal" and t.index > token.index]
    below = [*before, *(w for t in loyal for w in passage.subtree(t))]
    return any(w.lower in words("doers", "rulers") for w in below)
