"""The ``json`` format: the written contract ``factcheck/report/1``, from which everything else can be made."""

from __future__ import annotations

import json

from factcheck.model.finding import Report
from factcheck.report.options import RenderOptions


def render(report: Report, options: RenderOptions) -> str:
    """The report as JSON; in ASCII if the screen knows nothing else."""
    return as_json(report.to_dict(), options)


def as_json(value: object, options: RenderOptions) -> str:
    """Any part of a contract as indented JSON text; halves of surrogate pairs are written as escapes."""
    text = json.dumps(value, ensure_ascii=options.ascii, indent=2)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"
