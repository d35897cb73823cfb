"""Dataclasses that Python has ready in a third of the time; there are a hundred until the window is there.

The standard ones have six methods each written out and compiled when their module is imported. Of these
only the constructor is: the others are as fast when all classes share them. That nothing is put into a value
with slots once it is made, is for the type checker to see, to which this is the decorator of ``dataclasses``.
Without slots, as the records of a plan are, nothing can be put into it all the same.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["dataclass"]

T = TypeVar("T", bound=type)

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool = False, kw_only: bool = False) -> Callable[[T], T]:
        """As that of ``dataclasses``, for classes without methods of their own for what it adds."""
        if not frozen:
            raise TypeError("what changes is made by dataclasses itself")
        plain = dataclasses.dataclass(repr=False, eq=False, frozen=not slots, slots=slots, kw_only=kw_only)

        def made(kind: T) -> T:
            value = plain(kind)
            value.__repr__ = _shown
            value.__eq__, value.__hash__ = _compared_by(
                [field.name for field in dataclasses.fields(value) if field.compare]
            )
            return value

        return made


def _shown(self: object) -> str:
    fields = dataclasses.fields(self)  # type: ignore[arg-type]
    said = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in fields if field.repr)
    return f"{type(self).__qualname__}({said})"


def _compared_by(names: list[str]) -> tuple[Callable[[Any, object], Any], Callable[[Any], int]]:
    """What ``__eq__`` and ``__hash__`` are for objects with these attributes."""
    values: Callable[[Any], object] = attrgetter(*names) if names else _nothing

    def equal(self: Any, other: object) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(values(self))

    return equal, hashed


def _nothing(_: object) -> object:
    return None
