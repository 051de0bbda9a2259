"""One agency's text in two papers is one source."""

from __future__ import annotations

from factcheck import Article, Settings, compare

WIRE = (
    "A fire swept through a hostel in the port of Larna late on Monday and killed 14 lodgers, the fire service said. "
    "The flames were seen from the other side of the bay, and it took four hours to put them out."
)


def test_a_reprint_is_folded_into_the_text_it_repeats() -> None:
    report = compare(
        [
            Article(id="a", text=f"LARNA (Reuters) - {WIRE}", source="Post", published="2021-05-04"),
            Article(id="b", text=WIRE + " (Reuters)", source="Mail", published="2021-05-04"),
        ],
        settings=Settings(select=("FC1",)),
    )
    first, second = (c for c in report.claims if c.rule == "FC101")
    assert second.folded_into == first.id
    assert {str(r.verdict) for f in report.findings for r in f.relations} == {"same_copy"}
    assert dict(report.origins) == {"a": "Reuters", "b": "Reuters"}


def test_support_counts_origins_not_papers() -> None:
    report = compare(
        [
            Article(id="a", text=f"LARNA (Reuters) - {WIRE}", source="Post", published="2021-05-04"),
            Article(id="b", text=WIRE + " (Reuters)", source="Mail", published="2021-05-04"),
        ]
    )
    support = dict(report.findings[0].support)
    assert (support["articles"], support["outlets"], support["origins"]) == (2, 2, 1)
