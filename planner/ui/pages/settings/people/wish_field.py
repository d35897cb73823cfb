"""What somebody wishes for in a week, for one kind of time."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal, Slot

from planner.domain.person import Person
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.lengths import length
from planner.ui.pages.settings.kept_field import KeptField
from planner.ui.pages.wishes import WishEdit


@dataclass(frozen=True, slots=True)
class Wish:
    """``field`` is that of a Person; ``spoken`` and ``label`` have room for a name."""

    field: str
    caption: str
    spoken: str
    label: str


def wishes() -> tuple[Wish, ...]:
    tr = QCoreApplication.translate
    return (
        Wish(
            "wish_me",
            tr("Wishes", "Own time, a week"),
            tr("Wishes", "Own time {name} wishes for in a week"),
            tr("Wishes", "Wish of {name} for own time"),
        ),
        Wish(
            "wish_friends",
            tr("Wishes", "With friends, a week"),
            tr("Wishes", "Time with friends {name} wishes for in a week"),
            tr("Wishes", "Wish of {name} for time with friends"),
        ),
        Wish(
            "wish_us",
            tr("Wishes", "Together, a week"),
            tr("Wishes", "Time together {name} wishes for in a week"),
            tr("Wishes", "Wish of {name} for time together"),
        ),
    )


class WishField(KeptField):
    """``wished`` hands over the field of a Person and the minutes, None where nothing is wished."""

    wished = Signal(str, object)

    def __init__(self, keeper: ThemeKeeper, wish: Wish) -> None:
        self._wish, self._typed = wish, WishEdit()
        super().__init__(keeper, wish.caption, self._typed)
        self.finished.connect(self._hand_over)

    @property
    def field(self) -> str:
        return self._wish.field

    @property
    def label(self) -> str:
        return self._wish.label

    def show_person(self, person: Person) -> None:
        minutes = getattr(person, self._wish.field)
        self.show_text("" if minutes is None else length(minutes))
        self.set_name(self._wish.spoken.format(name=person.name))

    @Slot()
    def _hand_over(self) -> None:
        if self._typed.is_understood:
            self.wished.emit(self._wish.field, self._typed.value)
        else:
            self.set_trouble(self.tr("Please write hours, like 8 or 7:30."))
