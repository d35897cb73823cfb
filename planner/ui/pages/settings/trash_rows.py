"""What lies in the trash, as rows of a list."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from planner.domain.block import Block
from planner.domain.recur.parse import parse
from planner.domain.recur.words import words
from planner.services.resting import Resting
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import KIND_ICONS, IconName
from planner.ui.kit.text import phrased
from planner.ui.pages.settings.rows import Row
from planner.ui.week.words import names, title_of


def row_of(resting: Resting, locale: Locale, today: date) -> Row:
    record = resting.record
    since, until = (locale.days(day, day, today) for day in (resting.since, resting.until))
    text = QCoreApplication.translate("Trash", "Rests here until {until}, deleted on {since}")
    rests = text.format(since=since, until=until)
    if not isinstance(record, Block):
        person = QCoreApplication.translate("Trash", "Together with all that went along")
        return Row(record.id, resting, IconName.PERSON, record.name, (person, rests), (record.colour,))
    whose = QCoreApplication.translate("Trash", "{names} · {when}").format(
        names=names([person.name for person in resting.who]), when=_when(record, locale, today)
    )
    colours = tuple(person.colour for person in resting.who)
    return Row(record.id, resting, KIND_ICONS[record.kind], title_of(record), (whose, rests), colours)


def name_of(resting: Resting) -> str:
    record = resting.record
    return title_of(record) if isinstance(record, Block) else record.name


def _when(block: Block, locale: Locale, today: date) -> str:
    first, last = block.start.date(), block.end.date()
    if block.all_day:
        said = locale.days(first, last - timedelta(days=1), today)
    else:
        said = QCoreApplication.translate("Trash", "{day}, {times}").format(
            day=locale.days(first, first, today), times=locale.times(block.start.time(), block.end.time())
        )
    if block.rule is None:
        return said
    text = QCoreApplication.translate("Trash", "{when}, repeats {rule}")
    return text.format(when=said, rule=words(parse(block.rule), block.start, phrased))
