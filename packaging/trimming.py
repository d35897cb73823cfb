"""What a frozen program goes without: plugins of Qt and libraries that nothing in it ever asks for."""

from collections.abc import Callable, Iterable
from pathlib import PurePath

# A name in the bundle, the file it comes from, and what kind of thing it is, as PyInstaller says it.
Entry = tuple[str, str, str]

# All others go: screens without a desktop, Qt's designer, databases, secure connections.
_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cocoaprintersupport", "cupsprintersupport", "windowsprintersupport"),
    "styles": ("qmacstyle", "qmodernwindowsstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
}
# Whoever prints has it with their printers, and only Qt's plugin for them asks for it.
_FROM_THE_SYSTEM = ("libcups.so",)
# Windows' ways to draw with OpenGL, which no window here does.
_NEVER_LOADED = ("opengl32sw", "d3dcompiler")
_LIBRARY, _LINK = "BINARY", "SYMLINK"


def lean(binaries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """What of these stays: modules, chosen plugins, and every library one of them needs.

    ``imports`` names the libraries that the file given asks for itself, as names or paths.
    """
    entries = [entry for entry in binaries if not _is_left_out(entry[0])]
    libraries = {PurePath(name).name: (name, source, kind) for name, source, kind in entries}
    wanted = [entry for entry in entries if not _comes_along(entry)]
    stays: dict[str, Entry] = {}
    while wanted:
        entry = wanted.pop()
        if entry[0] in stays:
            continue
        stays[entry[0]] = entry
        needed = (PurePath(library).name for library in imports(entry[1]))
        wanted.extend(libraries[name] for name in needed if name in libraries)
    return sorted(stays.values())


def lean_data(data: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """The files that are asked for: neither Qt's words in languages not ours, nor what pip once wrote down.

    A link stays if what it means is among ``binaries``.
    """
    names = {PurePath(name).name for name, _, _ in binaries}
    return [
        entry
        for entry in data
        if not _is_spare(PurePath(entry[0])) and (entry[2] != _LINK or PurePath(entry[1]).name in names)
    ]


def _is_spare(name: PurePath) -> bool:
    if "translations" in name.parts and "PySide6" in name.parts:
        return True
    return name.parts[0].endswith(".dist-info") and name.name != "METADATA"


def _is_left_out(name: str) -> bool:
    path = PurePath(name)
    if path.name.startswith((*_FROM_THE_SYSTEM, *_NEVER_LOADED)):
        return True
    if "plugins" not in path.parts:
        return False
    family = path.parts[path.parts.index("plugins") + 1]
    return path.name.partition(".")[0].removeprefix("lib") not in _PLUGINS.get(family, ())


def _comes_along(entry: Entry) -> bool:
    """Whether it is there only for the sake of others; a module and a plugin are there for themselves."""
    name, _, kind = entry
    path = PurePath(name)
    if "plugins" in path.parts or kind not in (_LIBRARY, _LINK):
        return False
    return not path.name.startswith(("libpython", "python3", "Python"))
