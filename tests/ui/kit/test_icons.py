"""Proves that every icon is there, in the colours of the theme, and sharp on every screen."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap

from planner.domain.kinds import Kind
from planner.resource_files import resource
from planner.ui.kit.icon_names import KIND_ICONS, IconName
from planner.ui.kit.icons import PROGRAM_SIZES, logo, program_icon
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.tokens import LookWish, Token

ICONS = resource("icons/app.svg").parent
NOT_NAMED = {"app", "logo"}


def test_every_file_has_a_name_and_every_name_a_file() -> None:
    assert {file.stem for file in ICONS.glob("*.svg")} == {name.value for name in IconName} | NOT_NAMED


@pytest.mark.parametrize("file", sorted(ICONS.glob("*.svg")), ids=lambda file: file.stem)
def test_icons_are_drawn_alike(file: Path) -> None:
    if file.stem in NOT_NAMED:
        return
    drawing = file.read_text(encoding="utf-8")

    assert 'viewBox="0 0 24 24"' in drawing
    assert re.findall(r'stroke-width="([^"]*)"', drawing) == ["1.75"]
    assert 'stroke-linecap="round"' in drawing
    assert not re.search(r"#[0-9a-fA-F]{3}", drawing)


@pytest.mark.parametrize("name", list(IconName))
def test_icons_wear_the_colour_they_are_asked_for(keeper: ThemeKeeper, name: IconName) -> None:
    for wish in (LookWish.LIGHT, LookWish.DARK):
        keeper.set_wish(wish)
        colour = keeper.theme.colour(Token.DANGER)
        pixels = inks(keeper.icons.icon(name, Token.DANGER).pixmap(QSize(48, 48)))
        assert pixels == {colour.rgb()}


def test_icons_already_given_out_follow_the_theme(keeper: ThemeKeeper) -> None:
    icon = keeper.icons.icon(IconName.WEEK)
    before = inks(icon.pixmap(QSize(48, 48)))

    keeper.set_wish(LookWish.DARK)

    assert inks(icon.pixmap(QSize(48, 48))) == {keeper.theme.colour(Token.TEXT).rgb()} != before


def test_what_cannot_be_used_is_pale_and_what_is_chosen_stands_out(keeper: ThemeKeeper) -> None:
    icon = keeper.icons.icon(IconName.WEEK, Token.MUTED, checked=Token.ACCENT)
    size = QSize(48, 48)

    assert inks(icon.pixmap(size, QIcon.Mode.Disabled)) == {keeper.theme.colour(Token.DISABLED).rgb()}
    on = icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On)
    assert inks(on) == {keeper.theme.colour(Token.ACCENT).rgb()}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icons_have_a_pixel_for_every_pixel_of_the_screen(keeper: ThemeKeeper, ratio: float) -> None:
    pixmap = keeper.icons.icon(IconName.WEEK).pixmap(QSize(20, 20), ratio)

    assert pixmap.size() == QSize(20, 20) * ratio
    assert pixmap.devicePixelRatio() == ratio


def test_what_was_drawn_is_kept_until_the_theme_changes(keeper: ThemeKeeper) -> None:
    def drawn() -> QPixmap:
        return keeper.icons.pixmap(IconName.LOCK, keeper.theme.colour(Token.NOW), QSize(12, 12), 2.0)

    first = drawn()
    assert drawn().cacheKey() == first.cacheKey()

    keeper.set_wish(LookWish.DARK)
    assert drawn().cacheKey() != first.cacheKey()


def test_an_icon_can_be_copied(keeper: ThemeKeeper) -> None:
    icon = QIcon(keeper.icons.icon(IconName.WEEK))
    icon.addPixmap(QPixmap(4, 4))

    assert inks(icon.pixmap(QSize(48, 48))) == {keeper.theme.colour(Token.TEXT).rgb()}


def test_every_kind_has_an_icon_of_its_own(keeper: ThemeKeeper) -> None:
    drawn = {
        bytes(keeper.icons.icon(KIND_ICONS[kind]).pixmap(QSize(16, 16)).toImage().constBits())
        for kind in Kind
    }

    assert len(drawn) == len(Kind)


def test_the_program_has_an_icon_for_every_place(keeper: ThemeKeeper) -> None:
    assert [size.width() for size in program_icon().availableSizes()] == list(PROGRAM_SIZES)
    assert logo(keeper.theme.px(30), 2.0).height() == 60


def inks(pixmap: QPixmap) -> set[int]:
    """The colours of what is opaque in the picture."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.rgb() for colour in colours if colour.alpha() == 255} - {Qt.GlobalColor.transparent.value}
