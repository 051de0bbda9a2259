"""The site: it can be built without a warning and without a network, and its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
pytestmark = pytest.mark.skipif(not DOCS.is_dir(), reason="the docs are not beside an installed package")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    for name in ("sphinx", "myst_parser", "furo"):
        pytest.importorskip(name, reason="sphinx, myst-parser and furo build the site")
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-W", "-q", "-b", "html", "-d", str(folder / "trees"), str(DOCS)]
    done = subprocess.run([*command, str(folder / "html")], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return folder / "html"


def test_the_reference_is_drawn_from_the_docstrings(site: Path) -> None:
    assert "Compare articles, or the articles in files and folders" in (site / "reference.html").read_text("utf-8")


def test_links_lead_to_pages_and_places_in_them(site: Path) -> None:
    texts = {page: page.read_text("utf-8") for page in site.rglob("*.html")}
    places = {page: set(re.findall(r'id="([^"]+)"', text)) for page, text in texts.items()}
    for page, text in texts.items():
        for target in set(re.findall(r'<(?:a|img)\b[^>]*?(?:href|src)="([^":]+)"', text)):
            file, _, place = target.partition("#")
            found = (page.parent / file).resolve() if file else page
            assert found.exists(), f"{page.name}: {target}"
            assert not place or place in places.get(found, {place}), f"{page.name}: {target}"


def test_no_link_of_a_page_is_lost(site: Path) -> None:
    """A link that Sphinx cannot resolve turns into plain text."""
    lost = {page.name for page in site.rglob("*.html") if 'class="xref myst"' in page.read_text("utf-8")}
    assert not lost


def test_the_site_asks_nobody_else(site: Path) -> None:
    """Its pages fetch no script, style or picture from elsewhere."""
    for page in site.rglob("*.html"):
        fetched = re.findall(r'<(?:script|link|img)\b[^>]*?(?:src|href)="(https?://[^"]+)"', page.read_text("utf-8"))
        assert not fetched, page.name
