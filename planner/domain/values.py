"""Dataclasses that Python has ready in a tenth of the time; there are a hundred until the window is there.

The standard ones have six methods each written out and compiled when their module is imported. Of these
only the constructor is, and not before something is made with it: the others are as fast when all classes
share them. That nothing is put into a value with slots once it is made, is for the type checker to see, to
which this is the decorator of ``dataclasses``. Without slots, as the records of a plan are, nothing can be
put into it all the same.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Never, TypeVar

__all__ = ["dataclass"]

T = TypeVar("T", bound=type)

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool = False, kw_only: bool = False) -> Callable[[T], T]:
        """As that of ``dataclasses``, for classes without methods of their own for what it adds."""
        if not frozen:
            raise TypeError("what changes is made by dataclasses itself")
        bare = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots, kw_only=kw_only)

        def made(kind: T) -> T:
            value = bare(kind)
            value.__init__ = _made_at_first_use(value, frozen=not slots)
            value.__repr__ = _shown
            value.__eq__, value.__hash__ = _compared_by(
                [field.name for field in dataclasses.fields(value) if field.compare]
            )
            if not slots:
                value.__setattr__ = value.__delattr__ = _refuse
            return value

        return made


def _made_at_first_use(kind: Any, *, frozen: bool) -> Callable[..., None]:
    """A constructor that puts the real one in its place when it is first called."""

    def first(self: object, *values: Any, **named: Any) -> None:
        kind.__init__ = _constructor(kind, frozen=frozen)
        kind.__init__(self, *values, **named)

    return first


def _constructor(kind: Any, *, frozen: bool) -> Callable[..., None]:
    """What ``dataclasses`` would write for these fields, in a third of the time."""
    scope: dict[str, Any] = {"_put": object.__setattr__}
    given, named, body = ["self"], list[str](), list[str]()
    for field in dataclasses.fields(kind):
        name = value = field.name
        usual = _usual(field, scope)
        if field.init:
            (named if field.kw_only else given).append(f"{name}={usual}" if usual else name)
            if field.default_factory is not dataclasses.MISSING:
                value = f"{usual}() if {name} is {usual} else {name}"
        elif not usual:
            continue
        else:
            value = usual if field.default_factory is dataclasses.MISSING else f"{usual}()"
        body.append(f"_put(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(kind, "__post_init__"):
        body.append("self.__post_init__()")
    parameters = ", ".join([*given, *(("*", *named) if named else ())])
    exec(f"def __init__({parameters}):\n " + "\n ".join(body or ["pass"]), scope)  # noqa: S102 - names of fields
    made: Callable[..., None] = scope["__init__"]
    made.__qualname__ = f"{kind.__qualname__}.__init__"
    return made


def _usual(field: Any, scope: dict[str, Any]) -> str:
    """The name in the scope of what a field is by itself, or of what makes that; none where it is nothing."""
    for usual in (field.default, field.default_factory):
        if usual is not dataclasses.MISSING:
            scope[f"_usual_{field.name}"] = usual
            return f"_usual_{field.name}"
    return ""


def _refuse(self: object, name: str, *_: object) -> Never:
    raise dataclasses.FrozenInstanceError(f"{name!r} of a {type(self).__qualname__} stays what it is")


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
