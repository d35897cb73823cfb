"""A frozen program has what it needs and goes without the rest."""

from collections.abc import Iterable

from trimming import Entry, lean, lean_data

QT = "PySide6/Qt"
ASKED = {
    "/QtGui.so": ["libGui.so"],
    "/libGui.so": ["libicu.so", "libc.so"],
    "/libqxcb.so": ["libxcb-cursor.so"],
    "/libqgtk3.so": ["libgtk.so"],
}
FOUND: list[Entry] = [
    ("PySide6/QtGui.so", "/QtGui.so", "EXTENSION"),
    (f"{QT}/lib/libGui.so", "/libGui.so", "BINARY"),
    (f"{QT}/lib/libicu.so", "/libicu.so", "BINARY"),
    (f"{QT}/plugins/platforms/libqxcb.so", "/libqxcb.so", "BINARY"),
    (f"{QT}/plugins/platforms/libqlinuxfb.so", "/libqlinuxfb.so", "BINARY"),
    (f"{QT}/plugins/platformthemes/libqgtk3.so", "/libqgtk3.so", "BINARY"),
    (f"{QT}/plugins/sqldrivers/libqsqlite.so", "/libqsqlite.so", "BINARY"),
    ("libxcb-cursor.so", "/libxcb-cursor.so", "BINARY"),
    ("libgtk.so", "/libgtk.so", "BINARY"),
    ("libpython3.11.so.1.0", "/libpython3.11.so.1.0", "BINARY"),
]


def imports(file: str) -> Iterable[str]:
    return ASKED.get(file, ())


def test_what_something_needs_stays_and_what_only_a_left_out_plugin_needs_goes() -> None:
    names = {name.rpartition("/")[2] for name, _, _ in lean(FOUND, imports)}

    assert names == {
        "QtGui.so",
        "libGui.so",
        "libicu.so",
        "libqxcb.so",
        "libxcb-cursor.so",
        "libpython3.11.so.1.0",
    }


def test_links_to_what_went_go_too() -> None:
    links: list[Entry] = [
        ("libGui.so", f"{QT}/lib/libGui.so", "SYMLINK"),
        ("libgtk.so", "lib/libgtk.so", "SYMLINK"),
    ]

    assert lean_data(links, lean(FOUND, imports)) == links[:1]


def test_words_of_other_languages_and_lists_of_what_pip_installed_go() -> None:
    data: list[Entry] = [
        ("PySide6/Qt/translations/qtbase_fr.qm", "/fr", "DATA"),
        ("PySide6_Essentials-6.11.3.dist-info/RECORD", "/RECORD", "DATA"),
        ("PySide6_Essentials-6.11.3.dist-info/METADATA", "/METADATA", "DATA"),
        ("planner/resources/icons/app.svg", "/app.svg", "DATA"),
    ]

    assert lean_data(data, []) == data[2:]
