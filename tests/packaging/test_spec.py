"""What the program reads when it runs is among what PyInstaller is told to take along."""

import ast
import os
import runpy
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
SPEC = (CHECKOUT / "packaging" / "ebb-flow.spec").read_text(encoding="utf-8")
# Where the program may ask for files of its own, and what takes those along.
FOLDERS = {"resources": "planner/resources", "planner/store/migrations": "planner/store/migrations"}


def test_every_file_that_is_no_module_lies_in_a_folder_that_is_taken_along() -> None:
    files = [path for path in (CHECKOUT / "planner").rglob("*") if path.is_file()]
    data = {path.relative_to(CHECKOUT) for path in files if path.suffix not in (".py", ".pyc", ".pyi")}

    left = {path for path in data if path.as_posix().partition("planner/store/migrations/")[1] == ""}
    assert {path for path in left if path.name != "py.typed"} == set()


@pytest.mark.parametrize("goal", sorted(FOLDERS.values()))
def test_the_folder_goes_where_the_program_looks_for_it(goal: str) -> None:
    assert goal in (node.value for node in ast.walk(ast.parse(SPEC)) if isinstance(node, ast.Constant))


def test_all_of_the_planner_is_taken_along_since_commands_are_chosen_by_name() -> None:
    assert 'collect_submodules("planner")' in SPEC


def test_no_module_of_qt_that_the_window_imports_is_left_out() -> None:
    excluded = next(
        ast.literal_eval(keyword.value)
        for node in ast.walk(ast.parse(SPEC))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Analysis"
        for keyword in node.keywords
        if keyword.arg == "excludes"
    )
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (CHECKOUT / "planner").rglob("*.py"))

    assert [name for name in excluded if f"from {name} import" in sources] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Qt lies elsewhere there")
def test_qt_takes_its_plugins_from_the_bundle_whatever_the_desktop_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QT_PLUGIN_PATH", "/usr/lib/qt6/plugins")
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/ebb-flow/_internal", raising=False)

    runpy.run_path(str(CHECKOUT / "packaging" / "qt_place.py"))

    assert os.environ["QT_PLUGIN_PATH"] == "/opt/ebb-flow/_internal/PySide6/Qt/plugins"


def test_nothing_imports_qt_before_the_program_does() -> None:
    """A command would wait for it, and Qt would read the source of whatever comes after it."""
    assert "import PySide6" not in SPEC
    assert '"pyi_rth_pyside6"' in SPEC.partition("NOT_RUN = ")[2].partition("\n")[0]
    assert "if entry[0] not in NOT_RUN" in SPEC
