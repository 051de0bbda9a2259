"""The site: ``make docs``."""

from __future__ import annotations

from factcheck import __version__

project = "factcheck"
author = "the factcheck authors"
release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
# Links that work on a code host and lead out of the folder.
suppress_warnings = ["myst.xref_missing"]
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
