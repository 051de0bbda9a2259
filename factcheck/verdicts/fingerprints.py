"""Names for findings that survive what does not change the fact: renamed files, re-wrapped text, a third source."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation


def fingerprint(relations: Sequence[Relation], by_id: Mapping[str, Claim], articles: Mapping[str, Article]) -> str:
    """A hash that survives renamed files and re-wrapped text: of the smallest pair of sentences, not of paths."""
    involved = {i for r in relations for i in (r.left, r.right)}
    marks = {i: _mark(by_id[i], articles[by_id[i].article]) for i in involved}
    return min(_hash("pair/1", by_id[r.left].rule, *sorted((marks[r.left], marks[r.right]))) for r in relations)


def _mark(claim: Claim, article: Article) -> str:
    document = article.url or f"{article.source or ''}|{article.day or ''}"
    return _hash("claim/2", document, claim.measure, claim.population or "", normal(claim.context), normal(claim.quote))


def normal(text: str) -> str:
    """Words only, compatibility forms folded, lower case."""
    return re.sub(r"\W+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _hash(*parts: str) -> str:
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=16).hexdigest()
