"""Brings SQLAlchemy without what only its asynchronous half needs; to be imported before any part of it."""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

# SQLAlchemy imports them, and they bring sockets, TLS and the parsing of mail: a twelfth of the time until a
# week is on the screen, for what no plan ever asks for.
SPARED = ("asyncio", "importlib.metadata")


class Later(ModuleType):
    """Stands for a module until something of it is asked for."""

    def __getattr__(self, name: str) -> object:
        _take_away(self)
        return getattr(importlib.import_module(self.__name__), name)


@contextmanager
def _spared() -> Iterator[None]:
    stands = {name: Later(name) for name in SPARED if name not in sys.modules}
    if "asyncio" in stands:
        # The only thing of it that is asked for at once.
        stands["asyncio"].__dict__["iscoroutine"] = _is_coroutine
    if "importlib.metadata" in stands:
        importlib.__dict__["metadata"] = stands["importlib.metadata"]
    sys.modules.update(stands)
    try:
        yield
    finally:
        # Whoever else imports them gets them as they are.
        for stand in stands.values():
            _take_away(stand)


def _take_away(stand: Later) -> None:
    if sys.modules.get(stand.__name__) is stand:
        del sys.modules[stand.__name__]


def _is_coroutine(thing: object) -> bool:
    return bool(importlib.import_module("asyncio").iscoroutine(thing))


with _spared():
    import sqlalchemy.dialects.sqlite  # noqa: F401
