"""Write the files of a new plugin: all of them, or none."""

from __future__ import annotations

import importlib.util
import keyword
import re
import tempfile
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from string import Template

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
    def files(self) -> dict[str, str]:
        """The text of each file, by its path in the plugin's folder."""
        words = {
            "name": self.name,
            "module": self.module,
            "code": self.code,
            "slug": self.name.replace("_", "-"),
            "title": "".join(part.capitalize() for part in re.split("[-_]", self.name)),
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


def new_plugin(name: str, code: str | None) -> NewPlugin:
    """The plugin with this name; raises ``FactcheckError`` if name or code cannot be used."""
    if not _NAME.fullmatch(name):
        raise FactcheckError(
            f"{name!r} is no name for a plugin", hint="take small letters and hyphens, like acme-crowds"
        )
    plugin = NewPlugin(name=name, code=code or f"{re.split('[-_]', name)[0].rstrip('0123456789').upper()}001")
    if keyword.iskeyword(plugin.module) or importlib.util.find_spec(plugin.module) is not None:
        raise FactcheckError(f"Python already has something called {plugin.module!r}", hint="take another name")
    if not _CODE.fullmatch(plugin.code):
        raise FactcheckError(f"{plugin.code!r} is no code", hint="take capital letters, then digits, like ACME001")
    if plugin.code.startswith(_OURS):
        raise FactcheckError(
            f"codes that begin with {_OURS} are factcheck's own", hint="take letters of your own: --code ACME001"
        )
    return plugin


def write(plugin: NewPlugin, parent: Path) -> Path:
    """Write the plugin's folder into ``parent``; ``FactcheckError``, and nothing, if it is there."""
    folder = parent / plugin.name
    if folder.exists():
        raise FactcheckError(f"{folder} is there already", hint="take another name, or another folder with --in")
    try:
        parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=parent, prefix=f".{plugin.name}-") as draft:
            whole = Path(draft) / plugin.name
            for path, text in plugin.files.items():
                (whole / path).parent.mkdir(parents=True, exist_ok=True)
                (whole / path).write_text(text, encoding="utf-8")
            whole.rename(folder)
    except OSError as error:
        raise FactcheckError(f"cannot write {folder}: {error.strerror}", hint="give another folder with --in") from None
    return folder
