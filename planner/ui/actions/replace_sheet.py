"""Before a file that was written takes the place of an older one."""

from PySide6.QtWidgets import QWidget

from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.sheet import Sheet


class ReplaceSheet(Sheet):
    """Accepted where the older file, which is of the same kind, may give way to the new one."""

    def __init__(self, keeper: ThemeKeeper, title: str, name: str, parent: QWidget) -> None:
        super().__init__(keeper, title, parent)
        text = self.tr("“{name}” lies there from before. The new one can take its place.")
        self.body.addWidget(Label(text.format(name=name), wrap=True))
        keep = self.add_button(Button(self.tr("Leave it as it is")))
        replace = self.add_button(PrimaryButton(self.tr("Replace it")), default=True)
        keep.clicked.connect(self.reject)
        replace.clicked.connect(self.accept)
