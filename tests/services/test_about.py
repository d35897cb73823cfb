"""What the program says it is made of, with every licence there is to read."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from planner.domain.errors import FileTrouble
from planner.identity import NAME, VERSION
from planner.services.about import parts as parts_module
from planner.services.about.part import Part, words_of
from planner.services.about.parts import parts

CHECKOUT = Path(__file__).parents[2]


def named() -> dict[str, Part]:
    return {re.sub(r"[-_.]+", "-", one.name).lower(): one for one in parts()}


def test_from_its_sources_it_names_itself_python_and_every_library_it_asks_for() -> None:
    found = parts()
    assert [one.name for one in found[:2]] == [NAME, "Python"]
    assert found[0].version == VERSION
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["window"]]
    for required in asked:
        name = re.match(r"[\w.-]+", required)
        assert name is not None
        assert name[0].lower() in named()
    # What they stand on in their turn, and nothing that only builders need.
    assert {"mako", "shiboken6", "typing-extensions"} <= set(named())
    assert {"pytest", "mypy", "ruff", "greenlet"}.isdisjoint(named())


def test_each_says_its_version_and_its_licence_in_short() -> None:
    for one in parts():
        assert one.version, one
        assert one.licence, one
        assert "\n" not in one.licence


def test_its_own_licences_can_be_read() -> None:
    words = words_of(parts()[0])
    assert "MIT License" in words
    assert "Attribution 4.0" in words or "Creative Commons" in words
    assert "SIL OPEN FONT LICENSE" in words.upper()
    assert "Permission is hereby granted" in words_of(named()["sqlalchemy"])


def test_a_bundle_says_what_its_index_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "licences"
    (folder / "alpha").mkdir(parents=True)
    (folder / "alpha" / "LICENSE").write_text("Alpha’s words\n", encoding="utf-8")
    (folder / "alpha" / "NOTICE").write_bytes(b"\xffand more")
    listed = [{"name": "alpha", "version": "1", "licence": "MIT", "files": ["alpha/LICENSE", "alpha/NOTICE"]}]
    (folder / "index.json").write_text(json.dumps(listed), encoding="utf-8")
    monkeypatch.setattr(parts_module, "resource", lambda name: tmp_path / name)
    (alpha,) = parts()
    assert (alpha.name, alpha.version, alpha.licence) == ("alpha", "1", "MIT")
    assert words_of(alpha) == "Alpha’s words\n\n\n�and more"


def test_a_licence_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble):
        words_of(Part("alpha", "1", "MIT", (tmp_path / "none",)))
