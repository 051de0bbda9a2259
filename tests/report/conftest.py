"""Golden files: ``FACTCHECK_GOLDEN=write pytest tests/report`` writes them anew; look at the difference first."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compare a text with the golden file of this name, or write it when asked to."""

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        if os.environ.get("FACTCHECK_GOLDEN") == "write":
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return check
