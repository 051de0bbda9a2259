"""The names that other tools are written against."""

from __future__ import annotations

import subprocess
import sys

import factcheck

# Changing this list changes what strangers' plugins and tools can rely on.
PROMISED = {
    "Article",
    "Checker",
    "Claim",
    "FactcheckError",
    "Interval",
    "Passage",
    "Period",
    "Quantity",
    "Relation",
    "Report",
    "Rule",
    "Scope",
    "Settings",
    "Verdict",
    "compare",
    "extract",
    "group",
    "hookimpl",
    "read",
}

# What the promised names are made of: a plugin's author fills these in.
PARTS = {
    "Actor",
    "Attribution",
    "Claimant",
    "Factuality",
    "Finding",
    "Measured",
    "Reading",
    "Role",
    "Severity",
    "Span",
    "Spot",
    "Statement",
    "Thing",
    "Token",
    "Voice",
    "same_claimant",
    "word_table",
}


def test_all_is_sorted_and_complete() -> None:
    assert list(factcheck.__all__) == sorted(PROMISED | PARTS)


def test_every_name_is_there_and_documented() -> None:
    for name in factcheck.__all__:
        assert getattr(factcheck, name).__doc__, name


def test_nothing_of_ours_is_public_by_accident() -> None:
    others = {name: value for name, value in vars(factcheck).items() if name not in factcheck.__all__}
    ours = [name for name, value in others.items() if getattr(value, "__module__", "").startswith("factcheck")]
    assert ours == []


def test_the_function_compare_is_not_hidden_by_the_room_of_its_name() -> None:
    code = (
        "import importlib, pkgutil, sys, factcheck;"
        "names = [m.name for m in pkgutil.walk_packages(factcheck.__path__, 'factcheck.')];"
        "[importlib.import_module(name) for name in names if not name.endswith('__main__')];"
        "sys.exit(0 if callable(factcheck.compare) else 'factcheck.compare is a module')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""


def test_importing_factcheck_and_its_command_line_is_light() -> None:
    code = (
        "import sys, factcheck, factcheck.cli;"
        "heavy = {'spacy', 'torch', 'sentence_transformers', 'transformers', 'trafilatura', 'duckdb'};"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""
