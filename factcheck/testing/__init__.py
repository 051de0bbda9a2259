"""What plugin authors test with: cases written as TOML, assertions, and a pytest plugin that runs the cases.

With factcheck installed, ``pytest`` collects ``cases/*.toml`` by itself; see ``factcheck.testing.pytest_plugin``.
"""

from factcheck.testing.assertions import assert_fires, assert_quiet, claims_in
from factcheck.testing.cases import Case, CaseError, load_cases
from factcheck.testing.run import run_case

__all__ = ["Case", "CaseError", "assert_fires", "assert_quiet", "claims_in", "load_cases", "run_case"]
