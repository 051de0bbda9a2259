"""What a checker plugin brings."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model.claim import Claim
from factcheck.model.finding import Relation
from factcheck.model.passage import Passage
from factcheck.model.rule import Rule


class Checker:
    """Base of all checkers: a card, cues, and one claim-finding method.

    ``cues`` are lower-case words ("arrested") or beginnings ("arrest*"); only sentences that hold one are parsed and
    handed to ``extract``. ``relate`` is called for two claims of this checker whose scopes meet; ``None`` leaves the
    answer to the ready-made comparison of numbers, roles or values. With ``ready_made = False`` there is none:
    ``relate`` is asked for every two claims of one measure in a story, whatever their scopes, and ``None`` means that
    they have nothing to do with each other.
    """

    rules: tuple[Rule, ...] = ()
    cues: tuple[str, ...] = ()
    ready_made: bool = True

    def extract(self, passage: Passage) -> Iterable[Claim]:
        """Find the claims in one sentence; build them with ``passage.claim(...)``."""
        raise NotImplementedError

    def relate(self, left: Claim, right: Claim) -> Relation | None:
        """Judge two claims whose scopes meet, or leave it to the core."""
        return None
