"""Opens the editor on a block, keeps it in step with the plan, and writes what was changed in it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.block import Block
from planner.domain.changes import ChangeSet
from planner.domain.editing.values import Scope
from planner.domain.errors import UserError
from planner.domain.kinds import State, Visibility
from planner.services.agenda import Entry
from planner.services.blocks import add_block
from planner.services.curtain import as_shown_entry
from planner.services.in_use import Change
from planner.services.looking import Found, find_block, imagine_block
from planner.services.several import NewBlock, Step, edit_several
from planner.ui.pages.week.asking import beside_it, until_talked
from planner.ui.pages.week.curtain_word import covered_words
from planner.ui.pages.week.editor.values import Values, as_new, scopes_of, wanted
from planner.ui.pages.week.editor.why import why_changed, why_new
from planner.ui.pages.week.wish import Wish
from planner.ui.week.board import key_of
from planner.ui.week.intents import Key
from planner.ui.week.words import title_of

if TYPE_CHECKING:
    from planner.ui.pages.week.editor.facts_sheet import FactsSheet
    from planner.ui.pages.week.editor.sheet import Editor
    from planner.ui.pages.week.page import WeekPage


class EditorKeeper(QObject):
    """One editor at a time, above the page. ``closed`` tells that it went, ``stayed`` that it was not to."""

    closed = Signal()
    stayed = Signal()

    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page, self._session = page, page.session
        self._editor: Editor | None = None
        self._facts: FactsSheet | None = None
        self._trouble: UserError | None = None
        self._is_saving = False
        self._session.changed.connect(self._look_again)
        self._session.troubled.connect(self._note_trouble)

    @property
    def editor(self) -> "Editor | None":
        """The one that is open."""
        return self._editor

    @Slot(object)
    def open(self, key: Key) -> None:
        """All of that block, to be changed; only to be read where it is another calendar's."""
        if self._editor is not None or self._facts is not None:
            return
        found = self._find(key)
        if found is None:
            return
        page = self._page
        shown = as_shown_entry(found.entry, self._session.here)
        if shown.level is not Visibility.ALL:
            page.said.emit(covered_words(shown))
            return
        if found.entry.series.source is not None:
            self._read(found)
        else:
            self._edit(found)

    def open_new(self, block: NewBlock) -> None:
        """One that is not in the plan before it is saved."""
        if self._editor is None and self._facts is None:
            found = self._session.ask(lambda plan: imagine_block(plan, block))
            if found is not None:
                self._edit(found, is_new=True)

    def _read(self, found: Found) -> None:
        # What nobody asked for yet need not be there when the window comes up.
        from planner.ui.pages.week.editor.facts_sheet import FactsSheet  # noqa: PLC0415

        tools = self._page.tools
        self._facts = FactsSheet(tools.keeper, tools.locale, found, self._page)
        self._facts.finished.connect(self._closed)
        self._facts.open()

    def _edit(self, found: Found, *, is_new: bool = False) -> None:
        from planner.ui.pages.week.editor.sheet import Editor  # noqa: PLC0415

        tools = self._page.tools
        self._editor = Editor(tools.keeper, tools.locale, found, self._page, is_new=is_new)
        self._editor.save_asked.connect(self.save)
        self._editor.stayed.connect(self.stayed)
        self._editor.finished.connect(self._closed)
        self._editor.open()

    @Slot()
    def save(self) -> None:
        """Write what was changed, after the questions that are due; it stays open until that is done."""
        editor = self._editor
        if editor is None or self._page.acts.deciding.is_asking or editor.find_trouble():
            return
        wish = self._wished(editor)
        if wish is None:
            editor.finish()
        else:
            self._page.acts.deciding.decide(wish, editor)

    def save_unasked(self) -> None:
        """Write what was changed where that is no question; else it stays as it is."""
        editor = self._editor
        if editor is None or not editor.changes() or editor.find_trouble():
            return
        wish = self._wished(editor)
        if wish is not None:
            self._page.acts.deciding.finish_unasked(wish)

    def _wished(self, editor: "Editor") -> Wish | None:
        """What is to become of it; None where nothing is."""
        if editor.is_gone or editor.is_new:
            return self._wish_of_new(editor)
        entry = editor.found.entry
        fields = wanted(entry, editor.changes())
        return self._wish(editor, entry, fields) if fields else None

    def _wish(self, editor: "Editor", entry: Entry, fields: Values) -> Wish:
        block, home = entry.occurrence.block, editor.found.plan.zone
        label = self.tr("Change “{title}”").format(title=title_of(block))

        def steps(scope: Scope) -> list[Step]:
            return [Step(entry.series.id, entry.occurrence.recurrence_id, scope, fields)]

        def finish(scope: Scope) -> None:
            changed = steps(scope)
            self._write(lambda plan: edit_several(plan, changed), label)

        return Wish(
            title=self.tr("“{title}”").format(title=title_of(block)),
            finish=finish,
            entries=[entry],
            scopes=scopes_of(entry, fields, home),
            why=why_changed(editor.found, fields, self._session.here),
            propose=lambda: self._add(block, fields, self.tr("Propose “{title}”"), State.PROPOSED),
            proposal=beside_it(),
            anyway=self.tr("Change it anyway"),
            label=label,
            steps=steps,
            write=self._write,
        )

    def _wish_of_new(self, editor: "Editor") -> Wish:
        block, values = editor.found.entry.occurrence.block, editor.values()
        return Wish(
            title=self.tr("“{title}”").format(title=title_of(replace(block, title=values["title"]))),
            finish=lambda _: self._add(block, values, self.tr("Add “{title}”")),
            why=why_new(editor.found, values, self._session.here),
            propose=lambda: self._add(block, values, self.tr("Propose “{title}”"), State.PROPOSED),
            proposal=until_talked(),
            anyway=self.tr("Add it anyway"),
        )

    def _add(self, block: Block, values: Values, text: str, state: State | None = None) -> None:
        new = as_new(block, values, self._session.plan.clock.now(), state)
        changes = self._write(lambda plan: add_block(plan, new), text.format(title=title_of(new)))
        if changes is not None:
            self._page.acts.made.emit(Key(new.id, new.start if new.repeats else None))

    def _write(self, change: Change, label: str) -> ChangeSet | None:
        editor, self._is_saving = self._editor, True
        self._had_trouble()
        changes = self._session.do(change, label)
        self._is_saving = False
        trouble = self._had_trouble()
        if editor is not None and trouble is not None:
            editor.show_trouble(trouble)
        elif editor is not None:
            editor.finish()
        return changes

    def _had_trouble(self) -> UserError | None:
        """What went wrong since this was last asked."""
        trouble, self._trouble = self._trouble, None
        return trouble

    def _find(self, key: Key) -> Found | None:
        return self._session.ask(lambda plan: find_block(plan, key.block_id, key.recurrence_id))

    @Slot(object)
    def _look_again(self, _changes: object) -> None:
        """The plan changed below an open editor: nothing that was typed may get lost by that."""
        editor = self._editor
        if editor is None or editor.is_new or self._is_saving:
            return
        self._had_trouble()
        found = self._find(key_of(editor.found.entry))
        if self._had_trouble() is not None:
            return  # it cannot be read for a moment; saving will tell
        if found is None:
            if editor.changes() or editor.is_gone:
                editor.show_gone()
            else:
                editor.finish()
        elif found != editor.found or editor.is_gone:
            editor.show_meanwhile(found)

    @Slot(object)
    def _note_trouble(self, trouble: UserError) -> None:
        self._trouble = trouble

    @Slot(int)
    def _closed(self, _result: int) -> None:
        self._editor = self._facts = None
        self._page.take_focus()
        self.closed.emit()
