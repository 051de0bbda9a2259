"""A sentence with everything a checker needs already marked, as offsets into the article's text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from dataclasses import field as record_field
from datetime import date

from factcheck.model import grammar
from factcheck.model.article import Span
from factcheck.model.claim import Claim, Scope, Value
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.speech import Actor, Attribution, Factuality, Voice
from factcheck.model.thing import Thing
from factcheck.model.things import thing
from factcheck.model.topic import topic


@dataclass(frozen=True, kw_only=True, slots=True)
class Token:
    """A word of the parse. ``head`` is the index of its governor in ``Passage.tokens`` (its own for the root)."""

    index: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str = ""

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """One sentence of one article, parsed and marked. Offsets count characters of the article's field.

    ``field`` is ``text`` or ``title``, ``published`` the day of the article. ``paragraph`` and ``position`` count from
    0 within the article. ``tokens`` is the dependency parse with spaCy's English labels; the marks are sorted by start:
    ``quantities`` are counts, ``measures`` money, sizes, shares and lengths of time with their unit.
    """

    article: str
    field: str
    start: int
    end: int
    text: str
    paragraph: int = 0
    position: int = 0
    published: date | None = None
    tokens: tuple[Token, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    measures: tuple[Quantity, ...] = ()
    periods: tuple[Period, ...] = ()
    actors: tuple[Actor, ...] = ()
    speakers: tuple[Attribution, ...] = ()
    _children: tuple[tuple[int, ...], ...] = record_field(default=(), repr=False, compare=False)

    def __post_init__(self) -> None:
        children: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                children[token.head].append(token.index)
        object.__setattr__(self, "_children", tuple(tuple(c) for c in children))

    def children(self, token: Token, *deps: str) -> list[Token]:
        """The words that ``token`` governs directly, only those with one of ``deps`` if any are given."""
        found = [self.tokens[i] for i in self._children[token.index]]
        return [t for t in found if not deps or t.dep in deps]

    def subtree(self, token: Token) -> Iterator[Token]:
        """The word and everything below it in the parse, in no particular order."""
        yield token
        for child in self.children(token):
            yield from self.subtree(child)

    def head(self, token: Token) -> Token:
        """The governor of ``token``; the root governs itself."""
        return self.tokens[token.head]

    def ancestors(self, token: Token) -> Iterator[Token]:
        """The governors of ``token`` up to the root, nearest first."""
        while token.head != token.index:
            token = self.tokens[token.head]
            yield token

    def token_at(self, offset: int) -> Token | None:
        """The word that covers ``offset``, if any."""
        return next((t for t in self.tokens if t.start <= offset < t.end), None)

    def counted(self, quantity: Quantity) -> Token | None:
        """The word for what a number counts: "people" in "some 20,000 people" and in "hundreds of young people".

        Where the number stands alone ("20,000 marched") it is the number itself; ``None`` outside the sentence.
        """
        return grammar.counted(self, quantity)

    def done_by(self, quantity: Quantity, *lemmas: str) -> Token | None:
        """The verb, one of ``lemmas`` if any are given, that those counted do; ``None`` without one.

        "Joined" in "4,000 miners joined", "joined by 4,000 miners" and "the 4,000 miners who joined".
        """
        return next((t for t in grammar.done_by(self, quantity) if not lemmas or t.lemma in lemmas), None)

    def done_to(self, quantity: Quantity, *lemmas: str) -> Token | None:
        """The verb, one of ``lemmas`` if any are given, that is done to those counted; ``None`` without one.

        "Arrested" in "police arrested 14 people" and "the 14 people arrested", "arrest" in "the arrest of 14 people".
        """
        return next((t for t in grammar.done_to(self, quantity) if not lemmas or t.lemma in lemmas), None)

    def topic(self, token: Token, *leave: Span) -> tuple[str, ...]:
        """What a value is told of: the base forms and names of the clause around ``token``.

        Left out are times, numbers and the stretches in ``leave``.

        For ``Scope.topic``: claims that are told of different things are not set against each other.
        """
        return topic(self, token, [(span.start, span.end) for span in leave])

    def thing(self, token: Token) -> Thing | None:
        """The person or thing that ``token`` stands for: a noun, a name, "who" or "he"; ``None`` if nobody can tell.

        For ``Scope.thing``: claims about two things are not set against each other, and events do not matter to them.
        """
        return thing(self, token)

    def _told(self, value: Value) -> Span:
        noun = self.counted(value) if isinstance(value, Quantity) else None
        if not isinstance(value, Quantity) or noun is None:
            return Span(start=self.start, end=self.end)
        verb = next((t for t in self.ancestors(noun) if t.pos in ("VERB", "AUX")), noun)
        return Span(start=min(value.start, noun.start, verb.start), end=max(value.end, noun.end, verb.end))

    def _scope(self, value: Value) -> Scope:
        if not isinstance(value, Quantity):
            return Scope()
        return Scope(part=grammar.part(self, value), increment=value.increment)

    def quote(self, start: int, end: int) -> str:
        """The words between two offsets, exactly as printed."""
        return self.text[start - self.start : end - self.start]

    def speaker_of(self, start: int, end: int) -> Attribution | None:
        """Whose word the stretch is: the narrowest attribution that covers it, ``None`` for the outlet's own voice."""
        covering = [s for s in self.speakers if s.start <= start and end <= s.end]
        return min(covering, key=lambda s: s.end - s.start, default=None)

    def claim(
        self,
        *,
        rule: str,
        measure: str,
        value: Value,
        start: int | None = None,
        end: int | None = None,
        mark: Span | None = None,
        population: str | None = None,
        side: str | None = None,
        unit: str | None = None,
        topic: tuple[str, ...] = (),
        scope: Scope | None = None,
        thing: Thing | None = None,
        speaker: Attribution | None = None,
        factuality: Factuality | None = None,
    ) -> Claim:
        """Build a claim quoting ``[start, end)`` of this sentence.

        Without them it quotes a number with what it counts and its verb ("some 80,000 people marched"), and of other
        values the whole sentence. Speaker, voice and factuality are taken from the marks unless given, ``mark`` is the
        number of a quantity, ``topic`` what the value is told of (see ``topic``), ``thing`` whom or what it is about
        (see ``thing``), and its scope says whether it is a part ("including 14") or an addition ("another 14"). The
        core fills in event, origin and the scope's missing parts later.
        """
        told = self._told(value)
        start = told.start if start is None else start
        end = told.end if end is None else end
        said = speaker or self.speaker_of(start, end)
        if said is None and isinstance(value, Quantity):
            said = self.speaker_of(value.start, value.end)  # "police counted 14 of them": the verb is that of saying
        return Claim(
            id="",
            article=self.article,
            field=self.field,
            rule=rule,
            start=start,
            end=end,
            quote=self.quote(start, end),
            measure=measure,
            value=value,
            mark=mark or _mark(value, start, end),
            sentence=Span(start=self.start, end=self.end),
            context=self.text,
            said=Span(start=said.cue_start, end=said.cue_end) if said else None,
            population=population,
            side=side or (thing.name or thing.text if thing else None),
            unit=unit or (value.unit if isinstance(value, Quantity) else None),
            claimants=said.claimants if said else (),
            voice=said.voice if said else Voice.OWN,
            factuality=factuality or (said.factuality if said else Factuality.STATED),
            stance=said.stance if said else "neutral",
            scope=_about(scope or self._scope(value), topic, thing),
            paragraph=self.paragraph,
            position=self.position,
        )


def _about(scope: Scope, topic: tuple[str, ...], thing: Thing | None) -> Scope:
    return replace(scope, topic=topic or scope.topic, thing=thing or scope.thing)


def _mark(value: Value, start: int, end: int) -> Span:
    """The words that carry the value, for showing: of a quantity the number, else all that is quoted."""
    if isinstance(value, Quantity) and start <= value.number_start < value.number_end <= end:
        return Span(start=value.number_start, end=value.number_end)
    return Span(start=start, end=end)
