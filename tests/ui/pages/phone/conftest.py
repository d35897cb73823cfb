"""A window over a plan with something to send, at an address that every computer has."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QThread

from planner.domain.kinds import Kind, Visibility
from planner.serving.addresses import THIS_COMPUTER
from planner.ui.desk import Desk
from planner.ui.pages.phone import network
from planner.ui.pages.phone.sheet import PhoneSheet
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.plans import BEN, block, put, series
from tests.ui.pages.phone.asking import WAIT, calendar
from tests.ui.shell.fixtures import clock, commands, desk, path, session, shelf, tools, window

__all__ = ["clock", "commands", "desk", "path", "session", "shelf", "tools", "window"]


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "home_addresses", lambda: [THIS_COMPUTER])


@pytest.fixture
def sheet(window: Window, session: Session) -> PhoneSheet:
    put(
        session.plan,
        block("Pottery", 4, place="Studio", note="Bring clay"),
        series("Choir", day=3, kind=Kind.FRIENDS, who=(BEN,), visibility=Visibility.GIST),
    )
    window.show()
    return opened(window)


def leave(desk: Desk, to: Path | None = None) -> None:
    """Let another plan be open, and the pages of the one before be gone, as they are a moment later."""
    if to is None:
        desk.open_sample()
    else:
        desk.open(to)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(window: Window) -> PhoneSheet:
    window.commands.send_to_phone.trigger()
    return window.findChildren(PhoneSheet)[-1]


def take(sheet: PhoneSheet) -> None:
    """Let a phone fetch what is shared, and wait until that is known here: a phone has it a moment before."""
    scan, patience = sheet._scan, QDeadlineTimer(WAIT * 1000)
    calendar(scan.address)
    while not scan.was_fetched:
        assert not patience.hasExpired()
        QThread.msleep(1)
