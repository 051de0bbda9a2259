"""Write the files of a new plugin: all of them, or none."""

from __future__ import annotations

import itertools
import keyword
import re
import tempfile
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from string import Template

from factcheck.cli.taken import called, distributed, importable
from factcheck.errors import FactcheckError
from factcheck.hookspecs import CONTRACT

_NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
_CODE = re.compile(r"[A-Z]+[0-9]+")
_OURS = "FC"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewPlugin:
    """A plugin that is to be written: its distribution's name and its first rule's code."""

    name: str
    code: str

    @property
    def module(self) -> str:
        """What is imported."""
        return self.name.replace("-", "_")

    @property
    def slug(self) -> str:
        """The readable name of its rule."""
        return self.name.replace("_", "-")

    @property
    def files(self) -> dict[str, str]:
        """The text of each file, by its path in the plugin's folder."""
        words = {
            "name": self.name,
            "module": self.module,
            "code": self.code,
            "slug": self.slug,
            "classname": "".join(part.capitalize() for part in re.split("[-_]", self.name)) + "Checker",
            "contract": str(CONTRACT),
        }
        names = {
            "pyproject.toml": "pyproject.toml.txt",
            "README.md": "README.md.txt",
            f"{self.module}.py": "module.py.txt",
            f"cases/{self.code}.toml": "cases.toml.txt",
        }
        folder = resources.files("factcheck.cli") / "skeleton"
        return {path: Template((folder / name).read_text("utf-8")).substitute(words) for path, name in names.items()}


def new_plugin(name: str, code: str | None, parent: Path) -> NewPlugin:
    """The plugin with this name; raises ``FactcheckError`` if name or code cannot be used, or are somebody else's."""
    if not _NAME.fullmatch(name):
        raise FactcheckError(
            f"{name!r} is no name for a plugin", hint="take small letters and hyphens, like acme-crowds"
        )
    known = called()
    plugin = NewPlugin(name=name, code=code or _free_code(name, known))
    if keyword.iskeyword(plugin.module) or importable(plugin.module, parent / name) or distributed(name):
        raise FactcheckError(f"Python already has something called {name!r}", hint="take another name")
    if not _CODE.fullmatch(plugin.code):
        raise FactcheckError(f"{plugin.code!r} is no code", hint="take capital letters, then digits, like ACME001")
    if plugin.code.startswith(_OURS):
        raise FactcheckError(
            f"codes that begin with {_OURS} are factcheck's own", hint="take letters of your own: --code ACME001"
        )
    for word in (plugin.module, plugin.slug, plugin.code):
        if word.casefold() in known:
            raise FactcheckError(
                f"a plugin or a rule is called {word!r} already",
                hint="factcheck plugins lists them; take another name, or another --code",
            )
    return plugin


def _free_code(name: str, known: frozenset[str]) -> str:
    """The first code of the name's first word that no loaded rule has."""
    letters = re.split("[-_]", name)[0].rstrip("0123456789").upper()
    codes = (f"{letters}{number:03}" for number in itertools.count(1))
    return next(code for code in codes if code.casefold() not in known)


def write(plugin: NewPlugin, parent: Path) -> Path:
    """Write the plugin's folder into ``parent``; ``FactcheckError``, and nothing, if there is something in it."""
    folder = parent / plugin.name
    try:
        if _occupied(folder):
            raise FactcheckError(f"{folder} is there already", hint="take another name, or another folder with --in")
        parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=parent, prefix=f".{plugin.name}-") as draft:
            whole = Path(draft) / plugin.name
            for path, text in plugin.files.items():
                (whole / path).parent.mkdir(parents=True, exist_ok=True)
                (whole / path).write_text(text, encoding="utf-8")
            if folder.exists():  # an empty one; on Windows nothing can be renamed onto it
                folder.rmdir()
            whole.rename(folder)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise FactcheckError(f"cannot write {folder}: {reason}", hint="give another folder with --in") from None
    return folder


def _occupied(folder: Path) -> bool:
    return folder.exists() and not (folder.is_dir() and not any(folder.iterdir()))
