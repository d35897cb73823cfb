"""Where the program's own files lie: in a checkout, in an installed wheel, or in a frozen app."""

from pathlib import Path

PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """The file of that name, given as it lies below ``resources/``.

    A wheel and a frozen app carry the folder inside the package, a checkout beside it. Raises
    FileNotFoundError where the program was put together without it.
    """
    for folder in (PACKAGE / "resources", PACKAGE.parent / "resources"):
        if (folder / name).exists():
            return folder / name
    raise FileNotFoundError(name)
