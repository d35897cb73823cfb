"""What is shared is to be had under its address, follows the plan, and is never empty for a trouble."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from planner.domain.errors import UserError
from planner.domain.leaving import Choice
from planner.services.beside import beside
from planner.services.blocks import edit_block
from planner.services.exporting import Exported, Wanted
from planner.services.sharing import feed
from planner.services.sharing.share import Share
from planner.serving.addresses import THIS_COMPUTER
from planner.serving.cupboard import Cupboard
from planner.serving.server import Server
from planner.store.store import Store
from tests.helpers.plans import NOW, block, plan, tick

POTTERY = block("Pottery")
EVERYTHING = Wanted(choice=Choice())
SOON = NOW + timedelta(minutes=10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path, POTTERY) as opened:
        yield opened


@contextmanager
def serving(store: Store) -> Iterator[Server]:
    with Server(Cupboard(store.clock), THIS_COMPUTER) as server:
        yield server


def shared(server: Server, until: datetime | None = SOON, token: str | None = None) -> Share:
    share = Share(server, EVERYTHING, until, token)
    if not server.runs:
        server.start()
    return share


def status(address: str) -> int:
    try:
        with urlopen(address, timeout=10) as answer:
            return int(answer.status)
    except HTTPError as refused:
        with refused:
            return refused.code


def fetched(share: Share, **headers: str) -> bytes:
    with urlopen(Request(f"{share.address}anna-ben.ics", headers=headers), timeout=10) as answer:
        return bytes(answer.read())


def test_it_is_to_be_had_and_follows_the_plan(store: Store) -> None:
    with serving(store) as server:
        share = shared(server)
        assert share.refresh(store) == Exported(1, 0, 0)
        assert status(share.address) == 200
        assert b"SUMMARY:Pottery" in fetched(share)
        edit_block(store, POTTERY.id, title="Clay")
        beside(store, share.refresh)()
        assert b"SUMMARY:Clay" in fetched(share)


def test_before_anything_is_ready_phones_are_asked_to_come_back(store: Store) -> None:
    with serving(store) as server:
        share = shared(server)
        assert status(share.address) == status(f"{share.address}anna-ben.ics") == 503


def test_trouble_leaves_the_last_good_copy(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def trouble(*_: object) -> None:
        raise UserError("There is trouble.")

    with serving(store) as server:
        share = shared(server)
        share.refresh(store)
        good = fetched(share)
        monkeypatch.setattr(feed, "calendar_file", trouble)
        with pytest.raises(UserError, match="There is trouble"):
            share.refresh(store)
        assert fetched(share) == good


def test_it_ends_when_its_time_is_up_and_another_goes_on(store: Store) -> None:
    with serving(store) as server:
        passing, lasting = shared(server), shared(server, until=None, token="given-out-before")
        for share in (passing, lasting):
            share.refresh(store)
        tick(store, minutes=10)
        assert status(passing.address) == 404
        assert status(lasting.address) == 200
        assert lasting.address == f"http://{server.host}/given-out-before/"


def test_stopped_it_is_gone_at_once_and_for_good(store: Store) -> None:
    with serving(store) as server:
        share, other = shared(server), shared(server)
        for one in (share, other):
            one.refresh(store)
        share.stop()
        assert status(share.address) == 404
        share.refresh(store)
        assert status(share.address) == 404
        assert status(other.address) == 200


def test_whether_it_was_fetched_is_known_of_what_passes_alone(store: Store) -> None:
    with serving(store) as server:
        passing, lasting = shared(server), shared(server, until=None)
        for share in (passing, lasting):
            share.refresh(store)
            assert not share.was_fetched
            status(share.address)
            assert not share.was_fetched, "looking at the page is not fetching"
            fetched(share)
            fetched(share)
        assert (passing.was_fetched, lasting.was_fetched) == (True, False)


def test_its_page_says_whether_it_lasts(store: Store) -> None:
    with serving(store) as server:
        for until, says in ((SOON, True), (None, False)):
            share = shared(server, until)
            share.refresh(store)
            with urlopen(share.address, timeout=10) as page:
                assert (b"This address is only for now" in page.read()) is says


def test_every_share_has_a_secret_of_its_own(store: Store) -> None:
    with serving(store) as server:
        shares = [Share(server, EVERYTHING, SOON) for _ in range(20)]
        assert len({share.token for share in shares}) == 20
        assert all(len(share.token) == 43 for share in shares)


def test_nothing_of_it_stays_in_the_plan(store: Store) -> None:
    before = store.path.read_bytes()
    with serving(store) as server:
        share = shared(server, until=None)
        share.refresh(store)
        fetched(share)
    assert store.path.read_bytes() == before
    assert [path.name for path in store.path.parent.iterdir()] == [store.path.name]
