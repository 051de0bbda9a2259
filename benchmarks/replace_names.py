"""Do the verdicts depend on who, where and how many? Replace names, places and numbers consistently and compare again.

    python benchmarks/replace_names.py                        # the cases of the repository
    python benchmarks/replace_names.py PAIRS.jsonl ...        # label files as accuracy.py takes them
    python benchmarks/replace_names.py --stories STORIES --labels LABELS
    ... --into benchmarks/accuracy.md                         # write the table into the page
    ... --show                                                # each question whose verdict changed, with both texts

*Survives* is the share of right answers that are right afterwards as well; *same verdict* that of all answers; *new
alarms* are those where there was none before and readers see no contradiction. Countries become other known countries
(``known``) or invented ones that no table knows (``unknown``), all other names invented ones; counts are multiplied.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from accuracy import CASES
from answers import Answer, answers, prepared, report_of
from edits import Change, applied, disjoint, moved
from labelled import Group, Place, Question, cases, pairs, stories
from layers import LAYERS
from renaming import kept_words, renamed
from rescaling import rescaled
from tables import publish, share, table

import factcheck

SHOWN = 600  # characters of a text
EVERYTHING = LAYERS["everything known"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Twice:
    """One question's answer before and after."""

    group: Group
    before: Answer
    after: Answer


def main() -> None:
    options = arguments()
    rows = []
    for name, groups in labelled(options):
        kept = kept_words(text for group in groups for text in texts(group))
        first = [answered(group) for group in groups]
        for kind in ("known", "unknown"):
            for seed in range(1, options.seeds + 1):
                new = [changed(group, change(group, kept, seed, kind == "unknown")) for group in groups]
                both = [pair for g, a in zip(new, first, strict=True) for pair in twice(g, a)]
                rows.append((name, f"{kind}, {seed}", *figures(both)))
                print(*rows[-1], sep="  ", flush=True)
                if options.show:
                    print(*(told(pair) for pair in both if pair.before.verdict != pair.after.verdict), sep="\n")
    head = ("on", "names", "right before", "right after", "survives", "same verdict", "alarms before", "new alarms")
    if options.into:
        publish(table(head, rows), options.into, "names")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path, nargs="*", help=".jsonl files of labelled pairs")
    parser.add_argument("--axis", default="", help="only pairs of these axes, with commas between them")
    parser.add_argument("--stories", type=Path, help="a folder with a folder of articles for each story")
    parser.add_argument("--labels", type=Path, help="a folder with STORY/labels.json; by default that of the stories")
    parser.add_argument("--seeds", type=int, default=2, help="how often: each seed gives other names")
    parser.add_argument("--into", type=Path, help="write the table between the marks of this page")
    parser.add_argument("--show", action="store_true", help="print what changed")
    return parser.parse_args()


def labelled(options: argparse.Namespace) -> Iterator[tuple[str, list[Group]]]:
    axes = frozenset(filter(None, options.axis.split(",")))
    for path in options.pairs:
        yield path.stem, list(pairs(path, axes))
    if options.stories:
        yield "stories", list(stories(options.stories, options.labels or options.stories))
    if not options.pairs and not options.stories:
        yield "cases", list(cases(CASES))


def answered(group: Group) -> list[Answer]:
    given = prepared(group)
    return answers(given, report_of(given, EVERYTHING))


def twice(group: Group, before: Sequence[Answer]) -> list[Twice]:
    return [Twice(group=group, before=a, after=b) for a, b in zip(before, answered(group), strict=True)]


def texts(group: Group) -> list[str]:
    return [text for article in group.articles for text in (article.title, article.text) if text]


def change(group: Group, kept: frozenset[str], seed: int, unknown: bool) -> Change:
    """What is done to the texts of one group, the same to all of them."""
    whole = texts(group)
    names, numbers = renamed(whole, kept, seed=f"{seed} {group.name}", unknown=unknown), rescaled(whole)
    return lambda text: disjoint([*names(text), *numbers(text)])


def changed(group: Group, edits: Change) -> Group:
    parts = {(a.id, f): a.part(f) or "" for a in group.articles for f in ("title", "text")}
    return replace(
        group,
        articles=tuple(_article(a, edits) for a in group.articles),
        questions=tuple(_question(q, parts, edits) for q in group.questions),
    )


def _article(article: factcheck.Article, edits: Change) -> factcheck.Article:
    title = applied(article.title, edits(article.title)) if article.title else article.title
    return replace(article, text=applied(article.text, edits(article.text)), title=title, set_aside=None)


def _question(question: Question, parts: dict[tuple[str, str], str], edits: Change) -> Question:
    def place(old: Place) -> Place:
        found = edits(parts[old.article, old.field])
        end = None if old.end is None else moved(old.end, found)
        return replace(old, start=moved(old.start, found), end=end)

    return replace(question, left=tuple(map(place, question.left)), right=tuple(map(place, question.right)))


def figures(both: Sequence[Twice]) -> tuple[str, ...]:
    right = [pair for pair in both if pair.before.right]
    quiet = [pair for pair in both if pair.before.question.quiet]
    return (
        f"{len(right)}/{len(both)}",
        f"{sum(pair.after.right for pair in both)}/{len(both)}",
        share(sum(pair.after.right for pair in right), len(right)),
        share(sum(pair.before.verdict == pair.after.verdict for pair in both), len(both)),
        str(sum(pair.before.alarm for pair in quiet)),
        str(sum(pair.after.alarm and not pair.before.alarm for pair in quiet)),
    )


def told(pair: Twice) -> str:
    old, new = pair.before, pair.after
    head = f"{old.question.name}: {old.verdict} ({old.why}), {_right(old)} -> {new.verdict} ({new.why}), {_right(new)}"
    return "\n".join([head, *(f"    {a.id}: {a.text if len(a.text) < SHOWN else '…'}" for a in pair.group.articles)])


def _right(answer: Answer) -> str:
    return "right" if answer.right else "wrong"


if __name__ == "__main__":
    main()
