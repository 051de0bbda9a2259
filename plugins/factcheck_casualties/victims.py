"""From a word of harm to the nouns that name those who came to it, by the dependency parse."""

from __future__ import annotations

from factcheck import Passage, Token
from factcheck_casualties.counts import counted_noun, phrase_start
from factcheck_casualties.deadly import deadly_patients, is_deadly
from factcheck_casualties.forces import lost_to_force, taken_by_force
from factcheck_casualties.grammar import SUBJECTS, arguments, listed_as, patients, with_conjuncts
from factcheck_casualties.idioms import of_idiom
from factcheck_casualties.kinds import names_people
from factcheck_casualties.lists import victims_with
from factcheck_casualties.words import Harm, harms, listed, population_of

LOOSE = frozenset({"npadvmod", "nsubj", "nsubjpass", "attr", "dep"})  # how the parse ties the first of a list


def victims_of(passage: Passage, token: Token, harm: Harm) -> list[list[Token]]:
    """The nouns that name those whom ``token`` says came to ``harm``, one list for each list in the text."""
    found = _heads(passage, token, harm)
    if not found and _counts_itself(passage, token, harm):
        found = [token]
    lists = _lists(passage, [*found, *(_company(passage, token) if found else [])], token)
    return [[n for n in nouns if len(nouns) == 1 or not _other_harm(passage, n, harm)] for nouns in lists]


def _lists(passage: Passage, heads: list[Token], cue: Token) -> list[list[Token]]:
    """Each head with those joined to it; an "and" that the parse leaves hanging joins the next head."""
    lists: list[list[Token]] = []
    for head in heads:
        items = [*_before(passage, head), *victims_with(passage, head, cue)]
        if lists and items[0] in lists[-1]:
            lists.pop()
        last = lists[-1][-1] if lists else None
        joined = last is not None and passage.children(last, "cc") and not passage.children(last, "conj")
        if lists and (joined or _with(passage, head)):
            lists[-1] += items
        else:
            lists.append(items)
    return lists


def _before(passage: Passage, head: Token) -> list[Token]:
    """The couple of "a couple, their son and an uncle died", which the parse ties to the verb like a time."""
    comma = passage.token_at(phrase_start(passage, head) - 2)
    first = passage.tokens[comma.index - 1] if comma is not None and comma.text == "," and comma.index else None
    if first is None or first.dep not in LOOSE or not names_people(first) or not passage.children(head, "cc"):
        return []
    told = passage.children(first, "det", "poss", "nummod")
    return [*_before(passage, first), first] if told and not any(t.lower == "the" for t in told) else []


def _company(passage: Passage, verb: Token) -> list[Token]:
    """The teachers of "22 children were killed along with six teachers"."""
    near = passage.tokens[verb.index + 1 : verb.index + 4]
    return [n for p in near if p.dep == "prep" for n in passage.children(p, "pobj") if _with(passage, n)]


def _with(passage: Passage, noun: Token) -> bool:
    preposition = passage.head(noun)
    before = passage.tokens[preposition.index - 1].lower if preposition.index else ""
    return preposition.lower == "with" and before in listed("company", "words")


def _heads(passage: Passage, token: Token, harm: Harm) -> list[Token]:
    if harm.measure == "killed" and (killed := deadly_patients(passage, token) or of_idiom(passage, token)):
        return killed
    if token.pos in ("VERB", "AUX"):
        return [] if is_deadly(passage, token) and harm.measure != "killed" else _of_verb(passage, token, harm)
    return of_adjective(passage, token) if token.lower in harm.adjectives else []


def _of_verb(passage: Passage, verb: Token, harm: Harm) -> list[Token]:
    found = patients(passage, verb) if verb.lemma in harm.transitive else []
    if found or verb.lemma in harm.transitive - harm.intransitive:
        return found
    if verb.lemma in harm.intransitive:
        return arguments(passage, verb, SUBJECTS)
    if verb.lemma in harm.soldiers:
        return [t for t in arguments(passage, verb, SUBJECTS) if _soldier(passage, t)]
    if verb.lemma in harm.fighters:
        return [t for t in patients(passage, verb) if _soldier(passage, t) or population_of(t.lemma) == "attacker"]
    if harm.lives and verb.lemma == "lose":
        to = lost_to_force(passage, verb)
        return [t for t in passage.children(verb, "dobj") if to or _of_theirs(passage, t)]
    if harm.lives and (taken := taken_by_force(passage, verb)):
        return taken
    if harm.measure == "displaced" and verb.lemma in listed("driven", "verbs") and _from_home(passage, verb):
        return patients(passage, verb)
    if harm.measure == "killed_or_wounded" and verb.lemma in listed("hit_by", "verbs") and _by_shots(passage, verb):
        return patients(passage, verb)
    return of_adjective(passage, verb) if verb.lower in harm.adjectives else []


def _of_theirs(passage: Passage, noun: Token) -> bool:
    """ "Lost four soldiers", "lost six of its own"; a club that loses 20 people may only do without them."""
    counted = counted_noun(passage, noun)
    if counted is noun and noun.pos == "NUM":
        return bool(passage.children(noun, "prep"))
    return population_of(counted.lemma) not in (None, "everyone")


def _soldier(passage: Passage, noun: Token) -> bool:
    """Whether those who fell are soldiers: by name, or as somebody's "men" ("three of their men")."""
    counted = counted_noun(passage, noun)
    owned = counted.lemma in listed("losses", "men") and bool(passage.children(counted, "poss"))
    return owned or population_of(counted.lemma) == "combatant"


def _counts_itself(passage: Passage, token: Token, harm: Harm) -> bool:
    """Nouns that are counted themselves: "12 deaths", "the injured"; captives only where somebody takes them."""
    if token.pos not in ("NOUN", "PROPN", "ADJ") or token.dep in ("poss", "compound"):
        return False
    head = passage.head(token)
    if token.lemma in harm.held:
        return head.lemma in listed("held", "verbs")
    if token.lemma not in harm.nouns and token.lower not in harm.nouns:
        return False
    return not any(head.lemma in h.verbs for h in harms() if h is not harm) or head.index == token.index


def _other_harm(passage: Passage, noun: Token, harm: Harm) -> bool:
    """Of "12 deaths and 30 injuries", "two bodies and 30 wounded people" the later ones are no deaths."""
    others = [h for h in harms() if h is not harm]
    after = passage.tokens[noun.index + 1 : noun.index + 2] if noun.pos == "NUM" else ()  # "six dead and 20 injured"
    marked = [t.lower for t in (*passage.children(noun, "amod"), *after)]
    itself = any(noun.lemma in h.nouns | h.bodies or noun.lower in h.nouns for h in others)
    return itself or any(word in h.adjectives for word in marked for h in others)


def _from_home(passage: Passage, verb: Token) -> bool:
    for preposition in passage.children(verb, "prep"):
        ends = listed("driven", "to" if preposition.lower in ("to", "into") else "from")
        if preposition.lower in ("from", "out", "to", "into") and any(
            t.lemma in ends for t in _all_objects(passage, preposition)
        ):
            return True
    return False


def _all_objects(passage: Passage, preposition: Token) -> list[Token]:
    inner = [preposition, *passage.children(preposition, "prep")]  # "out of their homes"
    return [n for p in inner for o in passage.children(p, "pobj") for n in with_conjuncts(passage, o)]


def _by_shots(passage: Passage, verb: Token) -> bool:
    """ "Hit by bullets", "a gunman opened fire, hitting 14 people"."""
    agents = [p for p in passage.children(verb, "agent", "prep") if p.lower in ("by", "with")]
    if any(w.lemma in listed("hit_by", "by") for p in agents for w in passage.subtree(p)):
        return True
    clause = (verb, *passage.ancestors(verb))
    shooters = [t for v in clause for t in passage.children(v, "nsubj") if t.lemma in listed("hit_by", "shooters")]
    return bool(shooters) or any(v.lemma == "open" and _object(passage, v) == "fire" for v in clause)


def _object(passage: Passage, verb: Token) -> str:
    return next((t.lemma for t in passage.children(verb, "dobj")), "")


def of_adjective(passage: Passage, token: Token) -> list[Token]:
    """ "Twelve are dead", "left 24 dead", "three dead", "shot dead 21", "the missing"."""
    helped = (token, *passage.children(token, "aux"))  # "three are missing": the subject may hang on the helping verb
    if inside := [t for verb in helped for t in passage.children(verb, *SUBJECTS)]:
        return inside
    if passage.children(token, "nummod"):
        return [token]
    if found := listed_as(passage, token):
        return found
    head = passage.head(token)
    if token.dep == "amod" and head.pos in ("NOUN", "PROPN", "NUM"):
        return [_whole_of(passage, head, token)]
    if head.pos in ("VERB", "AUX") and head.index != token.index:
        return patients(passage, head) or arguments(passage, head, SUBJECTS)
    return [head] if head.pos in ("NUM", "NOUN", "PRON") and head.index != token.index else []


def _whole_of(passage: Passage, noun: Token, word: Token) -> Token:
    """Of "left 41 people including 17 women dead" the parse ties "dead" to the women."""
    preposition = passage.head(noun)
    whole = passage.head(preposition)
    tied = word.index > noun.index and preposition.lower == "including"
    return whole if tied and passage.children(whole, "nummod") else noun
