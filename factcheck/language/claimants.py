"""From the words that name a speaker to the claimant: an institution and its spokespeople are one."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.folding import fold
from factcheck.language.parties import body_words
from factcheck.language.syntax import Tree
from factcheck.language.tables import remembered, table
from factcheck.model.passage import Token
from factcheck.model.speech import Actor, Claimant

_ACTOR_KINDS = {
    "state": "state", "region": "state", "force": "force", "group": "group", "authority": "authority",
    "person": "person", "city": "authority", "place": "authority", "other": "group",
}  # fmt: skip
_LEFT_OUT = {"DET", "PUNCT", "NUM", "PART", "PRON"}


class Speakers:
    """Builds claimants out of noun phrases of one sentence."""

    def __init__(self, tree: Tree, actors: tuple[Actor, ...]) -> None:
        self.tree = tree
        self._at = {t.index: a for a in actors for t in _covered(tree, a)}

    def of(self, noun: Token) -> tuple[Claimant, ...]:
        """The claimants that a noun phrase names, one for each coordinated part."""
        every = [noun]
        for one in every:  # grows while it is read: "police and doctors and rescuers"
            every.extend(c for c in self.tree.children(one, "conj") if c.pos in {"NOUN", "PROPN", "PRON"})
        return tuple(dict.fromkeys(self._one(n) for n in every))

    def can_speak(self, noun: Token) -> bool:
        """Whether a noun phrase is somebody whose word counts, or a document of theirs."""
        word = noun.lower
        if noun.index in self._at:
            return self._at[noun.index].kind not in {"place", "city"} or noun.dep == "nsubj"
        known = word in _speaking() or noun.lemma in _speaking() or outlet_of(self.tree, noun) is not None
        return known or self._numbered_document(noun)

    def _numbered_document(self, noun: Token) -> bool:
        """ "UNICEF's Situation Report No. 6": the parser takes its number for the head."""
        return self._titles(noun) != []

    def _titles(self, noun: Token) -> list[Token]:
        number = self._number(noun)
        if number.lower != "no":
            return []
        return [c for c in self.tree.children(number, "compound") if c.lower in _set("carriers", "vehicles")]

    def outlet(self, noun: Token) -> str | None:
        """The agency or outlet that a noun phrase names, if it is one."""
        found = outlet_of(self.tree, noun)
        if found:
            return found
        people = {"reporter", "reporters", "journalist", "journalists", "correspondent", "correspondents"}
        generic = noun.lower in _kind_words("media") - people or _is_news_agency(self.tree, noun)
        return self.tree_text(noun) if generic else None

    def _one(self, noun: Token) -> Claimant:
        if noun.pos == "PRON":
            return self._pronoun(noun)
        outlet = outlet_of(self.tree, noun)
        if outlet:
            return Claimant(name=outlet, kind="media", of=table("speech")["outlets"]["state"].get(outlet))
        actor = self._at.get(noun.index)
        if actor and actor.kind == "person":
            return self._person(noun, actor)
        if noun.lower in _set("carriers", "speakers") | _set("carriers", "vehicles") or self._numbered_document(noun):
            return self._carrier(noun, actor)
        if actor:
            return self._actor(noun, actor)
        return self._described(noun)

    def _number(self, noun: Token) -> Token:
        return self.tree.tokens[noun.index - 1] if noun.text == "." and noun.index else noun

    def _person(self, noun: Token, actor: Actor) -> Claimant:
        """A named person; one who speaks for an institution is that institution."""
        for voice in self.tree.children(noun, "appos", "compound", "nmod"):
            if voice.lower in _set("carriers", "voices"):
                behind = self._carrier(voice, None)
                found = behind if behind.name != voice.lower else self._beside_title(noun, voice)
                if found and (found.kind == "authority" or voice.lower not in {"chief", "commissioner"}):
                    return found
        office = {word.lower().rstrip(".") for word in actor.text.split()} & _set("carriers", "offices")
        kind = "authority" if office else "person"
        return Claimant(name=actor.name, kind=kind, of=self._party_beside(noun, actor))

    def _beside_title(self, noun: Token, voice: Token) -> Claimant | None:
        """ "police spokesman Jan Nowak": the parser hangs "police" on the name."""
        every = self.tree.children(noun, "compound", "nmod", "amod", "poss")
        near = [c for c in every if c.index < voice.index and self._is_somebody(c)]
        return self._one(near[-1]) if near else None

    def _pronoun(self, noun: Token) -> Claimant:
        """ "The ministry has closed its books: in Lenn alone, it said, 40 died": the subject before."""
        before = [t for t in self.tree.tokens[: noun.index] if t.dep == "nsubj"][-1:] if noun.lower == "it" else []
        if before and before[0].pos != "PRON" and self.can_speak(before[0]):
            return self._one(before[0])
        return Claimant(name=noun.lower, kind="anonymous")

    def _actor(self, noun: Token, actor: Actor) -> Claimant:
        if actor.kind == "authority" and actor.of is None and actor.name not in {"police", "government"}:
            described = self._described(noun)
            return Claimant(name=described.name, kind="authority", of=described.of)
        of = actor.of or (actor.name if actor.kind in {"state", "region", "group", "force"} else None)
        if actor.kind == "other" and noun.lower in _speaking():  # "the coast guard" is no name
            return Claimant(name=self._known_as(actor.name), kind=self._kind(noun, []), of=of)
        return Claimant(name=actor.name, kind=_ACTOR_KINDS[actor.kind], of=of)

    def _carrier(self, noun: Token, actor: Actor | None) -> Claimant:
        """The institution behind a spokesperson, an official, a statement or a report."""
        for other in self._behind(noun):
            found = self._one(other)
            if found.kind != "anonymous":
                return found
        if actor and actor.of:  # "Polish officials", "the Polish government"
            return Claimant(name=actor.name, kind="state", of=actor.of)
        return self._described(noun)

    def _named(self, noun: Token) -> bool:
        actor = self._at.get(noun.index)
        return actor is not None and actor.kind == "person"

    def _behind(self, noun: Token) -> Iterator[Token]:
        for prep in self.tree.children(noun, "prep"):
            if prep.lower in _set("carriers", "prepositions"):
                yield from (o for o in self.tree.children(prep, "pobj") if self._is_somebody(o))
        for owned in [self._number(noun), *self._titles(noun)]:
            for owner in self.tree.children(owned, "poss"):
                if owner.entity not in ("DATE", "TIME") and (owner.pos != "PRON" or owner.tag == "PRP$"):
                    yield owner  # "Wednesday's report" is not Wednesday's word
        if noun.lower in _set("carriers", "speakers") and self._heads_office(noun):
            return
        yield from (c for c in reversed(self.tree.children(noun, "compound", "amod", "nmod")) if self._is_somebody(c))
        yield from (c for c in self.tree.children(noun, "appos") if self._is_somebody(c))

    def _is_somebody(self, noun: Token) -> bool:
        actor = self._at.get(noun.index)
        if actor:
            return actor.kind not in {"city", "place"} or (noun.dep == "pobj" and actor.kind == "other")
        return noun.lower in _speaking() - _set("carriers", "plain") and noun.lower not in {"press", "department"}

    def _heads_office(self, noun: Token) -> bool:
        """Whether the noun is an office of its own rather than a voice of another ("the prime minister")."""
        return noun.lower in {"minister", "president", "secretary"} and self._at.get(noun.index) is None

    def _described(self, noun: Token) -> Claimant:
        named = next((c for c in self.tree.children(noun, "appos") if self._named(c)), None)
        if named is not None:
            return self._one(named)
        if noun.pos == "PROPN" and not noun.text.islower() and noun.lower not in _speaking():
            own = self._at.get(noun.index)
            return Claimant(
                name=own.name if own else self._full_name(noun),
                kind=self._kind(noun, []),
                of=self._party_beside(noun, own),
            )
        own = self._at.get(noun.index)
        parts = [c for c in self.tree.children(noun, "compound", "amod", "nmod") if c.index < noun.index]
        words = [t for c in parts for t in self.tree.tokens[self.tree.edge(c)[0] : c.index + 1]]
        kept = [w.lower for w in words if self._tells(w, own)]
        name = "both sides" if noun.lower == "sides" else body_words([*kept, noun.lower, *self._of_words(noun)])
        return Claimant(
            name=self._known_as(name),
            kind=self._kind(noun, kept),
            of=self._party_beside(noun, self._at.get(noun.index)),
        )

    def _known_as(self, name: str) -> str:
        return str(table("speech")["same_speaker"].get(name.lower(), name))

    def _full_name(self, noun: Token) -> str:
        """ "Free Lenn Front" where no mark holds the whole name."""
        before = [c for c in self.tree.children(noun, "compound") if c.pos == "PROPN" and c.index < noun.index]
        near = [c for c in before if all(t.pos == "PROPN" for t in self.tree.tokens[c.index : noun.index])]
        return " ".join(t.text for t in [*near, noun])

    def _tells(self, word: Token, own: Actor | None) -> bool:
        """Whether a modifier belongs to the claimant's name; another actor's name does not."""
        plain = word.pos in _LEFT_OUT or word.lower in _set("carriers", "plain")
        return not plain and (word.index not in self._at or self._at[word.index] == own)

    def _of_words(self, noun: Token) -> list[str]:
        if noun.lower not in {"ministry", "department", "office", "court", "committee", "council"}:
            return []
        return [
            o.lower for p in self.tree.children(noun, "prep") if p.lower == "of" for o in self.tree.children(p, "pobj")
        ]

    def _party_beside(self, noun: Token, own: Actor | None) -> str | None:
        """The party that the text itself ties to a speaker: "Polish President ...", "..., leader of the rebels"."""
        if own and own.of:
            return own.of
        for child in self.tree.children(noun, "compound", "amod", "nmod", "poss", "appos", "prep"):
            reach = [child, *self.tree.children(child, "pobj", "compound", "amod", "poss")]
            for prep in self.tree.children(child, "prep") if child.dep == "appos" else []:
                reach.extend(self.tree.children(prep, "pobj"))
            for word in reach:
                actor = self._at.get(word.index)
                if actor and actor is not own and actor.kind in {"state", "region", "group", "force", "authority"}:
                    return actor.of or (None if actor.kind == "authority" else actor.name)
        return None

    def _kind(self, noun: Token, marks: list[str]) -> str:
        if noun.lower in {"agency", "agencies"} and {"news", "press", "wire"} & set(marks):
            return "media"
        for kind in ("witness", "media", "force", "anonymous", "person", "authority", "group"):
            if noun.lower in _kind_words(kind):
                return kind
        if any(m in _kind_words("authority") for m in marks) or noun.lower in _set("carriers", "vehicles"):
            return "authority"
        return "group" if noun.tag in {"NNS", "NNPS"} or noun.entity == "ORG" else "person"

    def tree_text(self, noun: Token) -> str:
        """The noun with its modifiers, in lower case."""
        parts = [c for c in self.tree.children(noun, "compound", "amod") if c.pos not in _LEFT_OUT]
        return " ".join([*(c.text if c.pos == "PROPN" else c.lower for c in parts), noun.lower])


def _is_news_agency(tree: Tree, noun: Token) -> bool:
    return noun.lower == "agency" and any(c.lower in {"news", "press", "wire"} for c in tree.children(noun, "compound"))


def outlet_of(tree: Tree, noun: Token) -> str | None:
    """The known news outlet in a noun phrase: "the Reuters news agency" is Reuters."""
    first = max(tree.edge(noun)[0], noun.index - 5)
    names = _outlets()
    before = [t.text for t in tree.tokens[first : noun.index + 1] if t.pos not in {"DET", "PUNCT"}]
    for start in range(len(before)):
        for end in range(len(before), start, -1):
            if end == len(before) or noun.lower in _kind_words("media"):
                found = names.get(fold(" ".join(before[start:end])))
                if found and (found.isupper() is False or before[start].isupper()):
                    return found
    return None


def _covered(tree: Tree, actor: Actor) -> Iterator[Token]:
    return (t for t in tree.tokens if actor.start <= t.start < actor.end)


@remembered
def _outlets() -> dict[str, str]:
    own = table("speech")["outlets"]
    return {fold(n): n for n in [*own["names"], *own["state"]]}


@remembered
def _speaking() -> frozenset[str]:
    kinds = {w for words in table("speech")["kinds"].values() for w in words}
    return frozenset(kinds) | _set("carriers", "vehicles") | _set("carriers", "speakers")


@remembered
def _kind_words(kind: str) -> frozenset[str]:
    return frozenset(table("speech")["kinds"][kind])


@remembered
def _set(part: str, key: str) -> frozenset[str]:
    return frozenset(table("speech")[part][key])
