"""A real browser the size of a phone, led through a pipe: what it shows, and what a finger does in it."""

import json
import os
import shutil
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from fcntl import F_DUPFD_CLOEXEC, fcntl
from pathlib import Path
from select import select
from time import monotonic
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
WIDTH, HEIGHT = 360, 740
PATIENCE = 30
FIRST_FREE = 10
# On these descriptors it hears its orders and answers.
AT_3_AND_4 = """
import os, sys
for end, place in zip(sys.argv[1:3], (3, 4)):
    os.dup2(int(end), place)
os.execv(sys.argv[3], sys.argv[3:])
"""
MIDDLE = """
(() => {
  const box = document.querySelectorAll("a.button")[%d].getBoundingClientRect();
  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
})()
"""
Said = dict[str, Any]


class Browser:
    """One page of it. Orders go in and events come out as the protocol of its developer tools has them."""

    def __init__(self, orders: int, told: int, downloads: Path) -> None:
        self._orders, self._told = orders, told
        self._unread = b""
        self._events: list[Said] = []
        self._number = 0
        self._session = ""
        page = self.order("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.order("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        self.order("Page.enable")
        self.order(
            "Emulation.setDeviceMetricsOverride", width=WIDTH, height=HEIGHT, deviceScaleFactor=1, mobile=True
        )
        self.order("Emulation.setTouchEmulationEnabled", enabled=True)
        self.order(
            "Browser.setDownloadBehavior", behavior="allow", downloadPath=str(downloads), eventsEnabled=True
        )

    def open(self, address: str, user_agent: str, look: str = "light") -> None:
        """Show what is there as that phone does, which prefers that look."""
        self.order("Emulation.setUserAgentOverride", userAgent=user_agent)
        self.order("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": look}])
        self.order("Page.navigate", url=address)
        self.event("Page.loadEventFired")

    def tap(self, number: int) -> None:
        """Put a finger on that of the buttons, which has to be in sight without going down the page."""
        at = self.asked(MIDDLE % number)
        assert 0 < at["x"] < WIDTH
        assert 0 < at["y"] < HEIGHT
        self.order("Input.dispatchTouchEvent", type="touchStart", touchPoints=[at])
        self.order("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def picture(self, *, whole: bool = False) -> bytes:
        """What the screen shows, as PNG; or all of the page, as far as it goes down."""
        shot = self.order("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        return b64decode(shot["data"])

    def downloaded(self) -> str:
        """The name by which a file was offered that has come by now."""
        offered = self.event("Browser.downloadWillBegin")
        while self.event("Browser.downloadProgress")["state"] != "completed":
            pass
        return str(offered["suggestedFilename"])

    def asked(self, script: str) -> Any:
        """What the script says in the page."""
        return self.order("Runtime.evaluate", expression=script, returnByValue=True)["result"]["value"]

    def order(self, method: str, **wishes: Any) -> Said:
        """Give an order; what it answers. Raises AssertionError where it cannot be carried out."""
        self._number += 1
        order: Said = {"id": self._number, "method": method, "params": wishes}
        if self._session and not method.startswith(("Browser.", "Target.")):
            order["sessionId"] = self._session
        os.write(self._orders, json.dumps(order).encode() + b"\0")
        while True:
            said = self._next()
            if said.get("id") == self._number:
                assert "result" in said, said
                return dict(said["result"])
            self._events.append(said)

    def event(self, method: str) -> Said:
        """The next event of that name, also one that was told already."""
        while True:
            for number, said in enumerate(self._events):
                if said.get("method") == method:
                    return dict(self._events.pop(number)["params"])
            self._events.append(self._next())

    def _next(self) -> Said:
        end = monotonic() + PATIENCE
        while b"\0" not in self._unread:
            ready, _, _ = select([self._told], [], [], max(end - monotonic(), 0))
            assert ready, "the browser says nothing"
            part = os.read(self._told, 1 << 20)
            assert part, "the browser is gone"
            self._unread += part
        said, _, self._unread = self._unread.partition(b"\0")
        return dict(json.loads(said))


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """A browser that keeps everything in that folder, for as long as this lasts."""
    (heard, orders), (told, says) = _pipe(), _pipe()
    command = [
        str(CHROMIUM),
        "--headless=new",
        "--disable-gpu",
        "--hide-scrollbars",
        "--remote-debugging-pipe",
        f"--user-data-dir={folder / 'browser'}",
        *(["--no-sandbox"] if os.geteuid() == 0 else []),
    ]
    process = subprocess.Popen(
        [sys.executable, "-c", AT_3_AND_4, str(heard), str(says), *command],
        pass_fds=(heard, says),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(heard)
    os.close(says)
    try:
        one = Browser(orders, told, folder)
        yield one
        one.order("Browser.close")
    finally:
        os.close(orders)
        os.close(told)
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _pipe() -> tuple[int, int]:
    """Both ends of one, with numbers that are not among the first few."""
    low = os.pipe()
    high = [fcntl(end, F_DUPFD_CLOEXEC, FIRST_FREE) for end in low]
    for end in low:
        os.close(end)
    return high[0], high[1]
