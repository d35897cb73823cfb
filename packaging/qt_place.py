"""Runs first in the frozen program and says where Qt's plugins lie: beside it, and nowhere else.

PyInstaller's own way of saying so imports Qt, for which no command is to wait.
"""

import os
import sys

_FOLDER = ("PySide6", "plugins") if sys.platform == "win32" else ("PySide6", "Qt", "plugins")
os.environ["QT_PLUGIN_PATH"] = os.path.join(sys._MEIPASS, *_FOLDER)  # type: ignore[attr-defined]  # noqa: PTH118, SLF001
