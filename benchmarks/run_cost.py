"""What does a whole run cost beside the bare parse of the same texts?

    python benchmarks/run_cost.py [PATH ...] [--runs 5]

The whole run is ``factcheck compare``; the bare script imports spaCy, loads the same pipeline and parses the same ten
texts in full. A third run has the casualty and initiator rules alone. All are started afresh each time, in turn, so
that all pay for imports and meet the same noise. Prints the ratios of the medians, and which heavy libraries the whole
run imported without needing them.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import factcheck

ROOT = Path(__file__).resolve().parents[1]
HOME = [ROOT / "seeds" / "karabakh_2020", ROOT / "examples" / "harbour_fire"]

FEW = "FC1,FC2"

BARE = """
import json, sys
import spacy
parser = spacy.load(sys.argv[2])
with open(sys.argv[1], encoding="utf-8") as lines:
    texts = [json.loads(line)["text"] for line in lines]
words = sum(len(doc) for doc in parser.pipe(texts))
"""

IMPORTED = """
import sys
import factcheck
report = factcheck.compare(sys.argv[1])
print(*sorted({"sentence_transformers", "transformers", "trafilatura", "duckdb"} & set(sys.modules)))
"""


def main() -> None:
    options = arguments()
    articles = factcheck.read(*options.path)[: options.articles]
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "articles.jsonl"
        texts.write_text("".join(json.dumps(record(article)) + "\n" for article in articles), "utf-8")
        bare = [sys.executable, "-c", BARE, str(texts), factcheck.Settings().pipeline]
        whole = [
            sys.executable,
            "-m",
            "factcheck",
            "compare",
            str(texts),
            "--format",
            "json",
            "-o",
            f"{folder}/report.json",
        ]
        times = measure([bare, whole, [*whole, "--select", FEW]], options.runs)
        heavy = subprocess.run([sys.executable, "-c", IMPORTED, str(texts)], capture_output=True, text=True, check=True)
    print(f"{len(articles)} articles, {sum(len(a.text.split()) for a in articles)} words, {options.runs} runs each")
    print(f"bare parse  {times[0]:.2f} s")
    print(f"whole run   {times[1]:.2f} s")
    print(f"two kinds   {times[2]:.2f} s with --select {FEW}")
    print(f"ratios      {times[1] / times[0]:.2f} whole to bare, {times[1] / times[2]:.2f} whole to two kinds")
    print(f"imported without need: {heavy.stdout.strip() or 'nothing'}")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path, nargs="*", default=HOME, help="files and folders of articles")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--articles", type=int, default=10)
    return parser.parse_args()


def record(article: factcheck.Article) -> dict[str, str | None]:
    day = article.published.isoformat() if article.published else None
    return {"id": article.id, "source": article.source, "published": day, "title": article.title, "text": article.text}


def measure(commands: list[list[str]], runs: int) -> list[float]:
    """The median of each command's seconds; the first run of each, which warms the disk, is not counted."""
    seconds = [[timed(command) for command in commands] for _ in range(runs + 1)][1:]
    return [statistics.median(taken) for taken in zip(*seconds, strict=True)]


def timed(command: list[str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):  # 1 says that a conflict was found
        sys.exit(f"{' '.join(command[:4])} … ended with {done.returncode}\n{done.stderr}")
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
