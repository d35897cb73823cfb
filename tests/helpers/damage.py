"""What can happen to a plan's file on a bad disk, in a bad program, or in a bad hand."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.helpers.files import raw, tamper

PAGE = 4096


class Damage(NamedTuple):
    """``seen`` says whether the planner can know of it at all, ``by`` which commands have to fail then."""

    do: Callable[[Path], object]
    seen: bool = True


def cut(to: Callable[[int], int]) -> Callable[[Path], None]:
    def do(path: Path) -> None:
        whole = path.read_bytes()
        path.write_bytes(whole[: to(len(whole))])

    return do


def overwritten(at: int, new: bytes) -> Callable[[Path], None]:
    def do(path: Path) -> None:
        whole = bytearray(path.read_bytes())
        whole[at : at + len(new)] = new
        path.write_bytes(whole)

    return do


def page_of(name: str, new: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    """Something else where a page of that table or index was: its root, which every reader comes by."""

    def do(path: Path) -> None:
        with raw(path) as other:
            (root,) = other.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        whole = bytearray(path.read_bytes())
        begin = (root - 1) * PAGE
        whole[begin : begin + PAGE] = new(bytes(whole[begin : begin + PAGE]))
        path.write_bytes(whole)

    return do


def zeroed(page: bytes) -> bytes:
    return bytes(len(page))


def garbled(page: bytes) -> bytes:
    return random.Random("garbage").randbytes(len(page))


def one_bit(page: bytes) -> bytes:
    """The type of the page: table, index, leaf or not."""
    return bytes([page[0] ^ 0x0F]) + page[1:]


def told(*statements: str) -> Callable[[Path], None]:
    return lambda path: tamper(path, "PRAGMA foreign_keys=OFF", *statements)


def beside(new: bytes) -> Callable[[Path], object]:
    return lambda path: path.with_name(path.name + "-journal").write_bytes(new)


def appended(path: Path) -> None:
    with path.open("ab") as file:
        file.write(random.Random("tail").randbytes(5000))


DAMAGES = {
    "emptied": Damage(cut(lambda _: 0)),
    "cut to one byte": Damage(cut(lambda _: 1)),
    "cut to 100 bytes": Damage(cut(lambda _: 100)),
    "cut to its first page": Damage(cut(lambda _: PAGE)),
    "cut to an odd length": Damage(cut(lambda size: size // 2 + 77)),
    "cut in half": Damage(cut(lambda size: size // PAGE // 2 * PAGE)),
    "its last page cut": Damage(cut(lambda size: size - PAGE)),
    "its header zeroed": Damage(overwritten(0, bytes(100))),
    "its magic garbled": Damage(overwritten(3, b"!")),
    "the size of its pages changed": Damage(overwritten(16, b"\x02\x00")),
    "another encoding": Damage(overwritten(56, b"\x00\x00\x00\x03")),
    "another format": Damage(overwritten(44, b"\x00\x00\x00\x63")),
    "another program's mark": Damage(overwritten(68, b"\x00\x00\x00\x07")),
    "no mark": Damage(overwritten(68, bytes(4))),
    "a newer schema": Damage(overwritten(60, b"\x00\x00\x00\x63")),
    "a schema below zero": Damage(overwritten(60, b"\xff\xff\xff\xff")),
    "an older schema": Damage(overwritten(60, bytes(4)), seen=False),
    "the schema's page zeroed": Damage(overwritten(100, bytes(PAGE - 100))),
    "the blocks' page zeroed": Damage(page_of("block", zeroed)),
    "the blocks' page garbled": Damage(page_of("block", garbled)),
    "the blocks' page of another type": Damage(page_of("block", one_bit)),
    "the people's page zeroed": Damage(page_of("person", zeroed)),
    "an index zeroed": Damage(page_of("block_when", zeroed)),
    "an index garbled": Damage(page_of("sqlite_autoindex_block_1", garbled)),
    "the search index zeroed": Damage(page_of("block_text_data", zeroed)),
    "the search index garbled": Damage(page_of("block_text_idx", garbled)),
    "the search index emptied": Damage(told("DELETE FROM block_text_data")),
    "no search index": Damage(told("DROP TABLE block_text")),
    "garbage after its end": Damage(appended, seen=False),
    "a table gone": Damage(told("DROP TABLE block")),
    "another table gone": Damage(told("DROP TABLE override")),
    "a column gone": Damage(told("ALTER TABLE person RENAME COLUMN wish_us TO wish_them")),
    "a kind that is none": Damage(told("UPDATE block SET kind = 'meeting' WHERE number = 5")),
    "a kind that is none in the trash": Damage(
        told("UPDATE block SET kind = 'x', removed = '2020-01-01T00:00:00Z' WHERE number = 5")
    ),
    "a list that is none": Damage(told("UPDATE block SET who = 'anna'")),
    "a far year": Damage(told("UPDATE block SET start = '0001-01-01T00:00:00'")),
    "a zone that is none": Damage(told("UPDATE block SET zone = 'Mars/Olympus'")),
    "a rule that is none": Damage(told("UPDATE block SET rule = 'FREQ=OFTEN'")),
    "somebody gone": Damage(told("DELETE FROM person WHERE id = 'ben'")),
    "everybody gone": Damage(told("DELETE FROM person")),
    "no settings": Damage(told("DELETE FROM plan")),
    "its home nowhere": Damage(told("UPDATE plan SET zone = 'Mars/Olympus'")),
    "a trigger of somebody's": Damage(
        told("CREATE TRIGGER mine AFTER INSERT ON block BEGIN DELETE FROM person; END")
    ),
    "a journal of garbage beside it": Damage(beside(random.Random("journal").randbytes(3000)), seen=False),
    "a journal of another file beside it": Damage(
        beside(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(4) + bytes(2000)), seen=False
    ),
}
