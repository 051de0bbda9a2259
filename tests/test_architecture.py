"""The floor plan, held: imports only go down, heavy libraries wait until they are needed, files stay short."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CORE = ROOT / "factcheck"
PLUGINS = ROOT / "plugins"

# Ground floor first. A room may import from its own floor and the floors below.
FLOORS = {
    "errors": 0,
    "model": 0,
    "settings": 0,
    "hookspecs": 1,
    "plugins": 1,
    "reading": 1,
    "language": 2,
    "scope": 3,
    "verdicts": 4,
    "engine": 5,
    "store": 5,
    "report": 6,
    "cli": 7,
    "testing": 7,
}
ROOF = ("__init__", "__main__")

HEAVY = {"duckdb", "sentence_transformers", "spacy", "torch", "trafilatura", "transformers"}
MOST_LINES = 300

CORE_FILES = sorted(CORE.rglob("*.py"))
PLUGIN_FILES = sorted(PLUGINS.rglob("*.py"))


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def room(path: Path) -> str:
    inside = path.relative_to(CORE)
    return inside.parts[0].removesuffix(".py")


def imported(nodes: Iterator[ast.AST]) -> Iterator[str]:
    """The dotted names that are imported; ``from a import b`` counts as ``a.b``."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def at_module_level(node: ast.AST) -> Iterator[ast.AST]:
    """The statements that run on import: not those in functions, nor those for type checkers only."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        yield child
        yield from at_module_level(child)


@pytest.mark.parametrize("path", CORE_FILES, ids=shown)
def test_every_file_is_in_a_room(path: Path) -> None:
    assert room(path) in FLOORS or room(path) in ROOF


@pytest.mark.parametrize("path", [p for p in CORE_FILES if room(p) not in ROOF], ids=shown)
def test_imports_only_go_down(path: Path) -> None:
    floor = FLOORS[room(path)]
    for name in imported(ast.walk(tree(path))):
        package, _, rest = name.partition(".")
        if package != "factcheck":
            continue
        # A name that is no room is the public face, the roof: only the highest floor reaches it.
        target = FLOORS.get(rest.partition(".")[0], max(FLOORS.values()))
        assert target <= floor, f"{shown(path)} imports {name} from a floor above"


def test_rooms_of_one_floor_do_not_import_each_other_in_a_circle() -> None:
    edges = {
        (room(path), name.split(".")[1])
        for path in CORE_FILES
        for name in imported(ast.walk(tree(path)))
        if name.startswith("factcheck.") and name.split(".")[1] != room(path)
    }
    assert not {(a, b) for a, b in edges if (b, a) in edges and a in FLOORS and b in FLOORS}


@pytest.mark.parametrize("path", PLUGIN_FILES, ids=shown)
def test_our_plugins_import_only_the_public_face(path: Path) -> None:
    import factcheck

    own = path.relative_to(PLUGINS).parts[0]
    for name in imported(ast.walk(tree(path))):
        package, _, rest = name.partition(".")
        if package == "factcheck":
            assert rest == "" or rest in factcheck.__all__, f"{shown(path)} imports {name}"
        else:
            assert package == own or package in sys.stdlib_module_names, f"{shown(path)} imports {name}"


@pytest.mark.parametrize("path", CORE_FILES + PLUGIN_FILES, ids=shown)
def test_heavy_libraries_are_imported_inside_functions(path: Path) -> None:
    heavy = {name for name in imported(at_module_level(tree(path))) if name.partition(".")[0] in HEAVY}
    assert not heavy


@pytest.mark.parametrize("path", CORE_FILES + PLUGIN_FILES, ids=shown)
def test_only_meaning_knows_sentence_transformers(path: Path) -> None:
    names = {name.partition(".")[0] for name in imported(ast.walk(tree(path)))}
    assert "sentence_transformers" not in names or path == CORE / "scope" / "meaning.py"


@pytest.mark.parametrize("path", [p for p in CORE_FILES if room(p) == "model"], ids=shown)
def test_the_model_needs_only_the_standard_library(path: Path) -> None:
    packages = {name.partition(".")[0] for name in imported(ast.walk(tree(path)))}
    assert packages <= sys.stdlib_module_names | {"factcheck"}


@pytest.mark.parametrize("path", CORE_FILES + PLUGIN_FILES, ids=shown)
def test_files_stay_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES


def test_every_plugin_folder_has_an_entry_point() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    folders = {path.parent.name for path in PLUGINS.glob("*/__init__.py")}
    assert folders == set(project["entry-points"]["factcheck"].values())
