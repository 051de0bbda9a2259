"""The ``diff`` format: findings as a unified diff, each line marked by its first character.

``---`` and ``+++`` name the two outlets, ``@@`` the fact, ``-`` and ``+`` are the two statements exactly as printed.
``-`` is the earlier camp or the older count, ``+`` the later camp or the newer count. A blank begins the context: what
both outlets say alike, and who else says the one or the other. ``\\`` begins what stands in no article: the reason.
"""

from factcheck.report.diff.draw import render

__all__ = ["render"]
