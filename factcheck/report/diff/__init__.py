"""The ``diff`` format: findings as a unified diff, each line marked by its first character.

``---`` and ``+++`` name the two outlets, ``@@`` the fact, ``-`` and ``+`` are the two statements exactly as printed, a
blank what both outlets say alike, and ``\\`` the reason. ``-`` is camp A or the older count, ``+`` camp B or the newer.
"""

from factcheck.report.diff.draw import render

__all__ = ["render"]
