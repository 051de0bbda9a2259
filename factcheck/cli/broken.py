"""A plugin's part of the command line that failed; the run is incomplete, the user has done nothing wrong."""

from __future__ import annotations


class BrokenFormatError(Exception):
    """A plugin's format that did not write the report."""
