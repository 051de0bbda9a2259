"""The site: ``make docs``."""

from __future__ import annotations

from sphinx.application import Sphinx

from factcheck import __version__

project = "factcheck"
author = "the factcheck authors"
release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
root_doc = "README"

html_theme = "furo"
html_title = "factcheck"
html_show_sphinx = False

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_class_signature = "separated"
autodoc_default_options = {"members": True, "undoc-members": True, "exclude-members": "__init__, __new__"}
myst_heading_anchors = 3


def setup(app: Sphinx) -> None:
    """A code host shows the README beside this folder, the site a page made of it."""
    app.connect("source-read", _start)


def _start(_app: Sphinx, _page: str, text: list[str]) -> None:
    text[0] = text[0].replace("](../README.md)", "](start.md)")
