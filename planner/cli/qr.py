"""A code for a phone's camera, drawn in a terminal."""

import codecs
import io
import sys
from importlib import import_module

# White on black, whatever the terminal's own colours are: some phones read it no other way round.
DRAWN, AS_BEFORE = "\x1b[97;40m", "\x1b[0m"


def show_qr(text: str) -> None:
    """Draw the text as a QR code, where there is a terminal that can show one and the means to make it."""
    if sys.stdout is None or not sys.stdout.isatty() or codecs.lookup(sys.stdout.encoding).name != "utf-8":
        return
    try:
        segno = import_module("segno")
    except ImportError:  # it comes with the window
        return
    drawn = io.StringIO()
    segno.make(text, error="m", micro=False).terminal(drawn, compact=True)
    lines = (f"{DRAWN}{line}{AS_BEFORE}" for line in drawn.getvalue().splitlines())
    print("", *lines, "", sep="\n", flush=True)
