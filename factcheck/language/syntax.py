"""The dependency parse of one sentence as a tree: children, clauses and the stretch of text below a word."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.passage import Token

CLAUSES = {"ROOT", "ccomp", "advcl", "relcl", "acl", "parataxis", "conj", "pcomp", "csubj", "csubjpass"}


class Tree:
    """A parse with the questions that speakers and factuality ask of it; every answer is linear or faster."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self._children: list[list[int]] = [[] for _ in tokens]
        for token in tokens:
            if token.head != token.index:
                self._children[token.head].append(token.index)
        self._edges = self._measure()

    def children(self, token: Token, *deps: str) -> list[Token]:
        """The words directly below ``token``, only those with one of ``deps`` if any are given."""
        found = [self.tokens[i] for i in self._children[token.index]]
        return [t for t in found if not deps or t.dep in deps]

    def child(self, token: Token, *deps: str) -> Token | None:
        """The first word directly below ``token`` with one of ``deps``."""
        return next(iter(self.children(token, *deps)), None)

    def head(self, token: Token) -> Token:
        """The governor; the root governs itself."""
        return self.tokens[token.head]

    def path(self, token: Token) -> Iterator[Token]:
        """The word and its governors up to the root."""
        yield token
        while token.head != token.index:
            token = self.tokens[token.head]
            yield token

    def clause(self, token: Token) -> Token:
        """The predicate of the clause the word stands in."""
        for step in self.path(token):
            if step.pos in {"VERB", "AUX"} or step.dep in {"ROOT", "ccomp", "advcl", "relcl"}:
                return step
        return token

    def top(self, token: Token) -> Token:
        """Climb from a coordinated or complement verb to the predicate of the whole."""
        while token.dep in {"conj", "xcomp", "acomp", "attr", "auxpass", "aux"} and token.head != token.index:
            token = self.tokens[token.head]
        return token

    def subject(self, verb: Token) -> Token | None:
        """The subject of an active verb, shared with the verb it is coordinated with or that governs a participle."""
        for step in self.path(verb):
            found = self.children(step, "nsubj", "csubj")
            if found:  # "Ten dead, say rescuers" has two for this parser: the nearest to the verb is it
                return self.antecedent(min(found, key=lambda t: abs(t.index - step.index)), step)
            if step.dep == "acl" and step.tag == "VBG":
                return self.head(step)
            if step.dep not in {"conj", "advcl", "xcomp", "acomp"} or self.child(step, "nsubjpass"):
                return None
        return None

    def antecedent(self, subject: Token, verb: Token) -> Token:
        """Whom a relative pronoun stands for."""
        return self.head(verb) if subject.tag in {"WP", "WDT"} and verb.dep == "relcl" else subject

    def edge(self, token: Token) -> tuple[int, int]:
        """The indexes of the first and last word below ``token``, itself included."""
        return self._edges[token.index]

    def span(self, token: Token) -> tuple[int, int]:
        """The stretch of text from the first to the last word below ``token``, without punctuation at its ends."""
        first, last = self.edge(token)
        return self.trim(first, last)

    def trim(self, first: int, last: int) -> tuple[int, int]:
        """Offsets of the words ``first`` to ``last``, without punctuation at the ends."""
        while first < last and self.tokens[first].pos in {"PUNCT", "SPACE"}:
            first += 1
        while last > first and self.tokens[last].pos in {"PUNCT", "SPACE"}:
            last -= 1
        return self.tokens[first].start, self.tokens[last].end

    def _measure(self) -> list[tuple[int, int]]:
        order: list[int] = [t.index for t in self.tokens if t.head == t.index]
        for index in order:  # grows while it is read: parents first
            order.extend(self._children[index])
        edges = [(t.index, t.index) for t in self.tokens]
        for index in reversed(order):
            head = self.tokens[index].head
            low, high = edges[index]
            edges[head] = (min(edges[head][0], low), max(edges[head][1], high))
        return edges
