"""How a statement is put: as fact, as possible, as not yet or perhaps never so, or as not so."""

from __future__ import annotations

from factcheck.language.syntax import Tree
from factcheck.language.tables import remembered, table
from factcheck.model.passage import Token
from factcheck.model.speech import Factuality

_STRENGTH = [Factuality.STATED, Factuality.POSSIBLE, Factuality.DENIED, Factuality.NON_FACTUAL]


def factuality_at(tokens: tuple[Token, ...], start: int, end: int) -> Factuality:
    """How the sentence puts what it says at ``[start, end)``; the most doubtful sign on the way to the root counts."""
    covered = [t for t in tokens if t.start < end and t.end > start]
    if not covered:
        return Factuality.STATED
    if _is_question(tokens, covered[-1]):
        return Factuality.NON_FACTUAL
    tree = Tree(tokens)
    inside = {t.index for t in covered}
    top = min(covered, key=lambda t: (_depth(tree, t), t.index))
    grades = [_grade(tree, step, below, inside) for step, below in _climb(tree, top)]
    return max(grades, key=_STRENGTH.index, default=Factuality.STATED)


def _climb(tree: Tree, token: Token) -> list[tuple[Token, Token]]:
    """The words from ``token`` up to the verb of saying that reports it, each with the word below it."""
    path, below = [], token
    for step in tree.path(token):
        if step is not token and _ends_before(step, below) and not _content(tree, step, below):
            break
        path.append((step, below))
        if below.dep == "acl" and step is not below:
            break
        below = step
    return path


def _content(tree: Tree, noun: Token, clause: Token) -> bool:
    """ "Suggestions the mine was laid": the parser takes what they say for a relative clause."""
    relative = any(t.tag in {"WDT", "WP"} for t in tree.children(clause))
    return clause.dep == "relcl" and noun.lower in _words("nouns", "looked_into") and not relative


def _ends_before(step: Token, below: Token) -> bool:
    """Whether what governs ``below`` says nothing about it being so."""
    if below.dep in {"ccomp", "parataxis"} and step.pos == "VERB":
        return step.lemma not in _weak_verbs()
    if below.dep == "advcl":  # "..., killing two" shares its verb's modal, "after two died" does not
        return below.tag != "VBG"
    if below.dep == "conj" and below.pos == "VERB":
        return below.tag in {"VBD", "VBZ", "VBP"}
    return below.dep == "relcl"


def _grade(tree: Tree, step: Token, below: Token, inside: set[int]) -> Factuality:
    if step.pos in {"VERB", "AUX"} or tree.child(step, "cop", "aux", "auxpass"):
        signs = (_by_modal(tree, step), _by_negation(tree, step, inside), _by_mark(tree, step))
        return max(*signs, _by_verb(tree, step, below, inside), key=_STRENGTH.index)
    return _by_noun(tree, step, below, inside)


def _by_modal(tree: Tree, verb: Token) -> Factuality:
    helpers = [c.lower for c in tree.children(verb, "aux", "auxpass")]
    modals = [h for h in helpers if h in _words("modals", "forecast")]
    doubts = [h for h in helpers if h in _words("modals", "possible")]
    if modals:
        return Factuality.POSSIBLE if verb.lemma in _words("modals", "estimate") else Factuality.NON_FACTUAL
    if doubts:
        settled = (
            "have" in helpers
            or "'ve" in helpers
            or verb.lemma in {"be", "remain"}
            or verb.tag == "VBG"
            or doubts == ["must"]
        )
        return Factuality.POSSIBLE if settled else Factuality.NON_FACTUAL
    if {c.lower for c in tree.children(verb, "advmod")} & _words("adverbs", "possible"):
        return Factuality.POSSIBLE
    return Factuality.STATED


def _by_negation(tree: Tree, verb: Token, inside: set[int]) -> Factuality:
    for child in tree.children(verb, "neg", "advmod", "preconj"):
        after = tree.tokens[child.index + 1].lower if child.index + 1 < len(tree.tokens) else ""
        if (
            child.lower in _words("negation", "words")
            and child.index not in inside
            and after not in _words("negation", "harmless_next")
        ):
            return Factuality.DENIED
    subject = tree.child(verb, "nsubj", "nsubjpass")
    if subject and subject.lower in _words("negation", "subjects") and subject.index not in inside:
        return Factuality.DENIED
    return Factuality.STATED


def _by_mark(tree: Tree, verb: Token) -> Factuality:
    if _inverted(tree, verb):
        return Factuality.NON_FACTUAL
    marks = [c.lower for c in tree.children(verb, "mark")]
    return Factuality.NON_FACTUAL if set(marks) & (_words("marks", "condition") - {"until"}) else Factuality.STATED


def _inverted(tree: Tree, verb: Token) -> bool:
    """ "Had the army shot it down, the war could have begun": a condition without an "if"."""
    subject = tree.child(verb, "nsubj", "nsubjpass")
    first = next((c for c in tree.children(verb, "aux", "auxpass") if c.lower in _words("marks", "inverted")), None)
    if subject is None or first is None or first.index > subject.index:
        return False
    later = tree.tokens[verb.index :]
    return any(t.tag == "MD" and t.lower in _words("marks", "unreal") for t in later)


def _by_verb(tree: Tree, verb: Token, below: Token, inside: set[int]) -> Factuality:
    """What a governing verb does to its complement: "expected to kill", "failed to hit", "feared dead"."""
    passive = tree.child(verb, "auxpass", "nsubjpass") is not None or verb.tag == "VBN"
    complement = below.dep in {"xcomp", "ccomp", "oprd", "acomp", "advcl"}
    subject = below.dep in {"nsubjpass"} or below is verb
    if passive and verb.lemma in _words("predicates", "possible_passive") and (complement or subject):
        return Factuality.POSSIBLE
    if below.dep == "dobj" and verb.lemma in _words("predicates", "denying_object"):
        return Factuality.DENIED
    if not complement or (below.index in inside and below is verb):
        return _by_raising(tree, verb, below)
    if verb.lemma in _words("predicates", "denying"):
        return Factuality.DENIED
    if verb.lemma in _words("predicates", "possible"):
        return Factuality.POSSIBLE
    if verb.lemma in _words("predicates", "non_factual") and below.dep != "advcl":
        return Factuality.NON_FACTUAL
    return Factuality.STATED


def _by_raising(tree: Tree, verb: Token, below: Token) -> Factuality:
    """The number is the subject of "are expected", "are likely to": look at what follows."""
    if below.dep not in {"nsubj", "nsubjpass"} and below is not verb:
        return Factuality.STATED
    follows = tree.child(verb, "xcomp", "acomp", "oprd")
    if follows is None or (
        not (follows.pos == "VERB" or tree.child(follows, "xcomp")) and verb.lemma not in {"seem", "appear"}
    ):
        return Factuality.STATED
    if verb.lemma in _words("predicates", "non_factual") or follows.lower in _words(
        "predicates", "non_factual_adjectives"
    ):
        return Factuality.NON_FACTUAL
    if verb.lemma in _words("predicates", "denying"):
        return Factuality.DENIED
    return Factuality.POSSIBLE if verb.lemma in _words("predicates", "possible") else Factuality.STATED


def _by_noun(tree: Tree, noun: Token, below: Token, inside: set[int]) -> Factuality:
    if (
        below.dep in {"prep", "acl", "ccomp"}
        and noun.index not in inside
        and noun.lower in _words("nouns", "non_factual")
    ):
        return Factuality.NON_FACTUAL
    if below.dep in {"acl", "ccomp", "relcl"} and _looked_into(tree, noun):
        return Factuality.NON_FACTUAL
    if noun.lower in _words("predicates", "non_factual_adjectives") and below.dep == "xcomp":
        return Factuality.NON_FACTUAL
    before = {c.lower for c in tree.children(noun, "amod") if c.index not in inside or c.lower == "feared"}
    return Factuality.POSSIBLE if before & _words("adjectives", "possible") else Factuality.STATED


def _looked_into(tree: Tree, noun: Token) -> bool:
    """ "Investigated suggestions that", "looking into reports that"."""
    if noun.lower not in _words("nouns", "looked_into"):
        return False
    head = tree.head(noun)
    verb = tree.head(head) if head.dep == "prep" and head.lower in {"into", "at"} else head
    return noun.dep in {"dobj", "pobj", "nsubjpass"} and verb.lemma in _words("nouns", "looking")


def _is_question(tokens: tuple[Token, ...], last: Token) -> bool:
    rest = (t for t in tokens[last.index :] if t.text in {"?", ".", "!", "”", '"'})
    return next((t.text for t in rest if t.text not in {"”", '"'} or t is not last), "") == "?"


def _depth(tree: Tree, token: Token) -> int:
    return sum(1 for _ in tree.path(token))


@remembered
def _words(part: str, key: str) -> frozenset[str]:
    return frozenset(table("factuality")[part][key])


@remembered
def _weak_verbs() -> frozenset[str]:
    weak = table("factuality")["predicates"]
    return frozenset([*weak["non_factual"], *weak["possible"], *weak["denying"]])
