"""Parties: a state by name, capital or people ("Minsk", "Polish troops"), and those without a name ("the rebels")."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.language.gazetteer import Entry
from factcheck.language.syntax import Tree
from factcheck.language.tables import remembered, table
from factcheck.model.passage import Token
from factcheck.model.speech import Actor

Cut = Callable[[int, int], str]
_OBJECTS = {"dobj", "obj", "dative"}
# "rebel-held", "Moscow-backed": whose the place is, not who acts
_HYPHENED = {
    "held",
    "backed",
    "led",
    "controlled",
    "allied",
    "occupied",
    "based",
    "run",
    "supported",
    "born",
    "made",
    "trained",
    "era",
}


def named_party(tree: Tree, first: Token, last: Token, entry: Entry, cut: Cut) -> Actor | None:
    """The actor that a known name makes in its sentence."""
    if entry.form == "capital" and not acts_as_government(tree, last):
        return _actor(first.start, last.end, cut, last.text if first is last else cut(first.start, last.end), "city")
    head = _noun_it_marks(tree, last) or _noun_beside(tree, last, entry)
    if head is None:
        return _actor(first.start, last.end, cut, entry.name, entry.kind)
    return _with_noun(tree, first, last, entry, head, cut)


def acts_as_government(tree: Tree, token: Token) -> bool:
    """Whether a capital stands for its government here: it says, acts, owns an army, is accused."""
    while token.dep in {"conj", "compound", "appos"} and tree.head(token) is not token:
        token = tree.head(token)
    head = tree.head(token)
    if token.dep == "nsubj":
        return head.lemma in _acting()
    if token.dep in _OBJECTS:
        return head.lemma in _nouns("government_verbs", "against")
    if head.lower == "to" and tree.head(head).lower == "according":
        return True
    if token.dep == "poss":
        return head.lower not in _nouns("place_words", "of_town")
    if token.dep == "pobj" and head.lower in _nouns("government_verbs", "prepositions"):
        road = tree.head(head).lower in _nouns("government_verbs", "of_road")
        return not road and (head.lower != "on" or tree.head(head).lemma in {"blame", "pressure", "attack", "impose"})
    return (
        head.dep == "pobj"
        and tree.head(head).lower in {"of", "from"}
        and tree.head(tree.head(head)).lemma in {"accuse"}
    )


def unnamed_parties(tree: Tree, cut: Cut) -> Iterator[Actor]:
    """Armed groups, armies and authorities that are only described."""
    done = -1
    for token in tree.tokens:
        if token.index <= done or hyphened(tree, token) or token.pos not in {"NOUN", "PROPN", "ADJ"}:
            continue
        found = _described(tree, token, cut)
        if found:
            actor, done = found
            yield actor


def _described(tree: Tree, token: Token, cut: Cut) -> tuple[Actor, int] | None:
    word = token.lower
    head = _head_noun(tree, token)
    if word in _nouns("nouns", "group") and (word != "opposition" or token.pos != "ADJ"):
        return _group(tree, token, head, cut)
    if token.index > 1 and tree.tokens[token.index - 2].lower == "anti" and tree.tokens[token.index - 1].text == "-":
        return None
    if word in {"government", "regime"} or word.startswith(("pro-government", "pro-regime")):
        force = head.lower in _nouns("nouns", "force") | _nouns("nouns", "group") and head is not token
        return _spanning(tree, token, head if force else token, cut, "government", "force" if force else "authority")
    if word == "forces" and token.index and tree.tokens[token.index - 1].lower in {"security", "special"}:
        return _spanning(
            tree, tree.tokens[token.index - 1], token, cut, f"{tree.tokens[token.index - 1].lower} forces", "force"
        )
    if word in _nouns("nouns", "lone_force"):
        return _spanning(tree, token, token, cut, word, "force")
    if word in _nouns("nouns", "lone_authority"):
        return _spanning(tree, token, token, cut, word, "authority")
    return None


def _group(tree: Tree, token: Token, head: Token, cut: Cut) -> tuple[Actor, int]:
    armed = _nouns("nouns", "group") | _nouns("nouns", "force") | {"group", "groups", "faction", "factions", "movement"}
    last = head if head.lower in armed and head.index - token.index in {0, 1, 2} else token
    name = table("actors")["same_group"].get(token.lower, token.lower)
    marks = [
        c
        for c in tree.children(last, "amod", "compound")
        if c.lower in _nouns("nouns", "group_marks") and c.index < token.index
    ]
    first = marks[0] if marks else token
    return _spanning(tree, first, last, cut, " ".join([*(m.text for m in marks), name]), "group")


def _spanning(tree: Tree, first: Token, last: Token, cut: Cut, name: str, kind: str) -> tuple[Actor, int]:
    first = min(first, last, key=lambda t: t.index)
    return _actor(first.start, last.end, cut, name, kind), last.index


def _head_noun(tree: Tree, token: Token) -> Token:
    head = tree.head(token)
    near = token.dep in {"compound", "amod", "nmod"} and 0 < head.index - token.index <= 2
    return head if near and head.pos in {"NOUN", "PROPN"} else token


def _noun_it_marks(tree: Tree, token: Token) -> Token | None:
    """The noun that a name modifies: "Polish [troops]", "Poland's [army]", "the [army] of Poland"."""
    head = tree.head(token)
    while token.dep in {"conj"}:
        token, head = head, tree.head(head)
    if token.dep in {"poss", "amod", "compound", "nmod", "npadvmod"} and 0 < head.index - token.index <= 6:
        return head
    if token.dep == "pobj" and head.lower == "of" and tree.head(head).pos in {"NOUN", "PROPN"}:
        return tree.head(head)
    return None


def _noun_beside(tree: Tree, token: Token, entry: Entry) -> Token | None:
    """ "IS militants": a code that the parser does not understand still marks the armed men right after it."""
    after = tree.tokens[token.index + 1] if token.index + 1 < len(tree.tokens) else None
    armed = _nouns("nouns", "group") | _nouns("nouns", "force")
    return after if after is not None and entry.kind == "group" and after.lower in armed else None


def _with_noun(tree: Tree, first: Token, last: Token, entry: Entry, head: Token, cut: Cut) -> Actor:
    start, end = min(first.start, head.start), max(last.end, head.end)
    between = {t.lower for t in tree.tokens[min(first.index, head.index) : max(last.index, head.index) + 1]}
    word = head.lower
    if entry.kind == "group":
        near = word in _nouns("nouns", "force") | _nouns("nouns", "group") | _nouns("nouns", "government")
        return _actor(first.start, end if near else last.end, cut, entry.name, "group", entry.name)
    rebels = between & (_nouns("nouns", "group") - _nouns("nouns", "force"))
    if rebels and word in _nouns("nouns", "group") | _nouns("nouns", "force"):
        marker = sorted(rebels)[0]
        return _actor(start, end, cut, table("actors")["same_group"].get(marker, marker), "group")
    if word in _nouns("nouns", "lone_authority") and word not in _nouns("nouns", "government"):
        return _actor(start, end, cut, word, "authority", entry.name)
    if word in _nouns("nouns", "body"):
        return _actor(start, end, cut, _body_name(tree, last, head, entry.name), "authority", entry.name)
    if word in _nouns("nouns", "force"):
        return _actor(start, end, cut, entry.name, "force", entry.name)
    if word in _nouns("nouns", "government"):
        return _actor(start, end, cut, entry.name, entry.kind, entry.name)
    if entry.form == "people" and last.entity == "ORG" and head.entity == "ORG":
        return _proper_body(tree, last, cut)
    return _actor(first.start, last.end, cut, entry.name, entry.kind)


def _proper_body(tree: Tree, token: Token, cut: Cut) -> Actor:
    """ "the Polish Centre for Policy Research" is a body of its own, not the state."""
    low = high = token.index
    while low > 0 and tree.tokens[low - 1].entity == "ORG" and tree.tokens[low - 1].pos != "DET":
        low -= 1
    while high + 1 < len(tree.tokens) and tree.tokens[high + 1].entity == "ORG":
        high += 1
    start, end = tree.tokens[low].start, tree.tokens[high].end
    return _actor(start, end, cut, " ".join(cut(start, end).split()), "other")


def _body_name(tree: Tree, last: Token, head: Token, state: str) -> str:
    before = head.index < last.index  # "the ministry of defence of Poland"
    first = min(tree.edge(head)[0], head.index) if before else last.index + 1
    words = [t.lower for t in tree.tokens[first : head.index + 1] if t.pos not in {"PART", "PUNCT", "DET"}]
    of = [c for p in tree.children(head, "prep") if p.lower == "of" for c in tree.children(p, "pobj")]
    words += [t.lower for c in of if c is not last for t in (*tree.children(c, "amod", "compound"), c)]
    owner = f"{state}'" if state.endswith("s") else f"{state}'s"
    return f"{owner} {body_words(words)}"


def body_words(parts: list[str]) -> str:
    """An office in one spelling: "ministry of defense" is "defence ministry"."""
    plain = ["defence" if p == "defense" else p for p in parts]
    if len(plain) > 1 and plain[0] in {"ministry", "department"}:
        plain = [*(p for p in plain[1:] if p not in {"affairs", "of"}), plain[0]]
    return " ".join(plain)


def hyphened(tree: Tree, token: Token) -> bool:
    """Whether the word is only part of "rebel-held", "Moscow-backed" and the like."""
    rest = tree.tokens[token.index + 1 : token.index + 3]
    return (
        len(rest) == 2 and rest[0].text in {"-", "‑", "–"} and rest[1].lower in _HYPHENED and rest[0].start == token.end
    )


def _actor(start: int, end: int, cut: Cut, name: str, kind: str, of: str | None = None) -> Actor:
    return Actor(start=start, end=end, text=cut(start, end), name=name, kind=kind, of=of)


@remembered
def _nouns(part: str, key: str) -> frozenset[str]:
    return frozenset(table("actors")[part][key])


@remembered
def _acting() -> frozenset[str]:
    said = {v for verbs in table("speech")["verbs"].values() for v in verbs}
    return _nouns("government_verbs", "words") | said
