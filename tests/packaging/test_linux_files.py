"""What a desktop is told of the program is what the program is."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import archive
import changelog
import debian
import linux_files
import manual
import pytest

from planner import identity
from planner.cli.arguments import COMMANDS
from planner.domain.clock import SystemClock
from planner.services.plans import new_plan

MIME = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
BIG_32 = 4


def entry() -> ConfigParser:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(linux_files.desktop_entry(identity.PROGRAM))
    return parser


def test_the_menu_starts_the_program_and_shows_its_icon_on_its_windows() -> None:
    said = entry()["Desktop Entry"]

    assert said["Name"] == identity.NAME
    assert said["Exec"] == f"{identity.PROGRAM} %f"
    assert said["Icon"] == identity.APPLICATION_ID
    assert said["StartupWMClass"] == identity.PROGRAM
    assert said["Terminal"] == "false"


def test_plans_and_calendars_can_be_opened_with_it() -> None:
    types = entry()["Desktop Entry"]["MimeType"].strip(";").split(";")
    shop = ET.fromstring(linux_files.shop_entry(changelog.today()))

    assert types == [identity.PLAN_MIME_TYPE, "text/calendar"]
    assert [one.text for one in shop.findall("provides/mediatype")] == types


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_menu_entry_follows_its_standard(tmp_path: Path) -> None:
    file = tmp_path / f"{identity.APPLICATION_ID}.desktop"
    file.write_text(linux_files.desktop_entry(identity.PROGRAM), encoding="utf-8")

    checked = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, check=False)

    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not installed")
def test_what_shops_show_follows_its_standard(tmp_path: Path) -> None:
    file = tmp_path / f"{identity.APPLICATION_ID}.metainfo.xml"
    file.write_text(linux_files.shop_entry(changelog.today()), encoding="utf-8")

    checked = subprocess.run(
        ["appstreamcli", "validate", "--no-net", "--explain", file],
        capture_output=True,
        text=True,
        check=False,
    )

    assert checked.returncode == 0, checked.stdout


def test_a_new_plan_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    plan = tmp_path / "ours.any-name"
    new_plan(plan, SystemClock(), ["Nora", "Elias"], "Europe/Berlin")
    head = plan.read_bytes()[:100]

    outer = ET.fromstring(linux_files.plan_type()).find("m:mime-type/m:magic/m:match", MIME)
    assert outer is not None
    inner = outer.find("m:match", MIME)
    assert inner is not None

    words = outer.attrib["value"].encode().decode("unicode_escape").encode()
    assert head.startswith(words)
    assert outer.attrib["offset"] == "0"
    place = int(inner.attrib["offset"])
    assert inner.attrib["type"] == "big32"
    assert head[place : place + BIG_32] == int(inner.attrib["value"], 16).to_bytes(BIG_32, "big")


def test_a_plan_is_known_by_its_name_too() -> None:
    glob = ET.fromstring(linux_files.plan_type()).find("m:mime-type/m:glob", MIME)

    assert glob is not None
    assert glob.attrib["pattern"] == f"*{identity.PLAN_SUFFIX}"


def test_the_manual_page_tells_of_every_command_and_nothing_is_taken_for_markup() -> None:
    page = manual.page(changelog.today())

    for name, meaning, _ in COMMANDS:
        assert f".SS {name}\n" in page
        assert meaning in page
    assert identity.VERSION in page
    markup = {line.split()[0] for line in page.splitlines() if line.startswith(".")}
    assert markup == {".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nf", ".fi"}
    assert not re.search(r"(?m)^'", page)


@pytest.mark.parametrize("name", ["install.sh", "uninstall.sh"])
def test_the_scripts_of_the_archive_have_every_name_put_in(name: str) -> None:
    text = archive.script(name)

    assert "@" not in text.replace('"$@"', "")
    assert subprocess.run(["sh", "-n"], input=text, text=True, check=False).returncode == 0


def test_the_archive_installs_for_one_user_and_removing_it_keeps_the_plan(tmp_path: Path) -> None:
    tree, home = tmp_path / "tree", tmp_path / "a home & more"
    program = tree / "program" / identity.PROGRAM
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho started "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    menu = tree / "share" / "applications" / f"{identity.APPLICATION_ID}.desktop"
    menu.parent.mkdir(parents=True)
    menu.write_text(linux_files.desktop_entry(identity.PROGRAM), encoding="utf-8")
    for name in ("install.sh", "uninstall.sh"):
        (tree / name).write_text(archive.script(name), encoding="utf-8")
    plan = home / ".local" / "share" / identity.PROGRAM / "ours.ebbflow"
    plan.parent.mkdir(parents=True)
    plan.write_text("ours", encoding="utf-8")
    surroundings = {"HOME": str(home), "PATH": "/usr/bin:/bin"}

    def run(*command: object) -> str:
        words = [str(word) for word in command]
        return subprocess.run(words, env=surroundings, capture_output=True, text=True, check=True).stdout

    run("sh", tree / "install.sh")
    run("sh", tree / "install.sh")  # over itself, as an upgrade does

    installed = home / ".local" / "share" / "applications" / menu.name
    assert run(home / ".local" / "bin" / identity.PROGRAM, "week") == "started week\n"
    there = home / ".local" / "lib" / identity.PROGRAM / identity.PROGRAM
    assert f'Exec="{there}" %f' in installed.read_text(encoding="utf-8").splitlines()

    login = home / ".config" / "autostart" / menu.name
    login.parent.mkdir(parents=True)
    login.write_text(f"Exec={there}\n", encoding="utf-8")

    run("sh", there.parent / "uninstall.sh")

    left = [path for path in home.rglob("*") if path.is_file() or path.is_symlink()]
    assert [path for path in left if path.suffix != ".cache"] == [plan]


def test_removing_it_keeps_the_start_at_login_of_another_one(tmp_path: Path) -> None:
    (tmp_path / "uninstall.sh").write_text(archive.script("uninstall.sh"), encoding="utf-8")
    login = tmp_path / ".config" / "autostart" / f"{identity.APPLICATION_ID}.desktop"
    login.parent.mkdir(parents=True)
    login.write_text("Exec=/usr/bin/ebb-flow\n", encoding="utf-8")

    surroundings = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    subprocess.run(["sh", tmp_path / "uninstall.sh"], env=surroundings, capture_output=True, check=True)

    assert login.exists()


def test_the_papers_name_the_licences_and_the_version() -> None:
    words = debian.copyright_file()

    assert "$" not in words
    for name in ("Expat", "CC-BY-4.0", "OFL-1.1", "LGPL-3"):
        assert f"\nLicense: {name}\n" in words
