"""Calendars open with it on Windows and macOS where people choose that, and with nothing else than before."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from planner import identity

PACKAGING = Path(__file__).parents[2] / "packaging"
INSTALLER = PACKAGING / "windows" / "installer.nsi"
INSTALLED, REMOVED = INSTALLER.read_text(encoding="utf-8").split('Section "Uninstall"')
# An icon of one pixel.
ICON = (
    b"\0\0\1\0\1\0\1\1\0\0\1\0\x20\0\x30\0\0\0\x16\0\0\0"
    b"\x28\0\0\0\1\0\0\0\2\0\0\0\1\0\x20\0\0\0\0\0\x08" + bytes(27)
)


def written(key: str) -> list[tuple[str, str]]:
    """The names of the values below that key of Windows' registry, and what they are set to."""
    pattern = rf"WriteRegStr HKCU \"{re.escape(key)}\" \"(.*?)\" (?:\"(.*?)\"|'(.*?)')"
    return [(name, one or other) for name, one, other in re.findall(pattern, INSTALLED)]


def test_windows_offers_it_for_calendars_and_takes_nothing_over() -> None:
    assert written(r"Software\Classes\.ics\OpenWithProgids") == [("${CALENDAR}", "")]
    assert (".ics", "") in written(r"${APPLICATION}\SupportedTypes")
    opens = [("", '"$INSTDIR\\${PROGRAM}.exe" "%1"')]
    assert written(r"Software\Classes\${CALENDAR}\shell\open\command") == opens
    assert written(r"${APPLICATION}\shell\open\command") == opens
    assert written(r"Software\Classes\.ics") == []


def test_removing_it_takes_that_back_and_leaves_what_others_wrote_there() -> None:
    assert r'DeleteRegKey HKCU "Software\Classes\${CALENDAR}"' in REMOVED
    assert r'DeleteRegKey HKCU "${APPLICATION}"' in REMOVED
    assert r'DeleteRegValue HKCU "Software\Classes\.ics\OpenWithProgids" "${CALENDAR}"' in REMOVED
    assert not re.search(r"DeleteRegKey .*\\\.ics", REMOVED)


@pytest.mark.skipif(not shutil.which("makensis"), reason="nsis is not installed")
def test_the_installer_can_be_put_together(tmp_path: Path) -> None:
    bundle, icon, target = tmp_path / "bundle", tmp_path / "app.ico", tmp_path / "installer.exe"
    bundle.mkdir()
    (bundle / f"{identity.PROGRAM}.exe").touch()
    icon.write_bytes(ICON)
    words = {
        "NAME": identity.NAME,
        "PROGRAM": identity.PROGRAM,
        "VERSION": identity.VERSION,
        "SUFFIX": identity.PLAN_SUFFIX,
        "BUNDLE": bundle,
        "ICON": icon,
        "TARGET": target,
    }
    told = [f"-D{name}={word}" for name, word in words.items()]
    done = subprocess.run(
        ["makensis", "-V2", "-WX", *told, INSTALLER], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert target.exists()


def test_macos_lists_it_after_the_program_that_owns_calendars() -> None:
    spec = (PACKAGING / "ebb-flow.spec").read_text(encoding="utf-8")
    (kind,) = re.findall(r"\{[^{}]*com\.apple\.ical\.ics[^{}]*\}", spec)
    assert '"LSHandlerRank": "Alternate"' in kind
