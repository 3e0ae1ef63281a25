"""How do the text, the notes beside it and the open story keep step with each other?"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.model import Annotation, Color, Span, Style
from reader.settings import Settings
from reader.ui.frame.messages import Messages
from reader.ui.look.tongue import tr
from reader.ui.notes.meanings import meanings_of
from reader.ui.notes.notes_pane import NotesPane
from reader.ui.reading.view import SynopsisView
from reader.ui.settings.text_style import style_of
from reader.ui.stories.arranger import Arranger
from reader.ui.stories.current_story import CurrentStory, Place

if TYPE_CHECKING:
    from reader.ui.exporting.printer import Printer

REMEMBER_MILLISECONDS = 1500  # after the last move the place is kept


class ReadingRoom(QObject):
    """The text and its notes: what is chosen in one is shown in the other, and the place is remembered."""

    changed = Signal()  # mode or position

    def __init__(
        self, text: SynopsisView, notes: NotesPane, story: CurrentStory, messages: Messages, settings: Settings
    ) -> None:
        super().__init__(text)
        self.text, self.notes = text, notes
        self._story, self._messages, self._settings = story, messages, settings
        self.arranger = Arranger(text, messages, settings)
        self._printer: Printer | None = None
        self._is_quiet = False  # a move that came from the notes is not told to them again
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REMEMBER_MILLISECONDS)
        self._wire()
        self.set_style()
        self.set_meanings()
        settings.listen(lambda name: self.set_meanings() if name == "color_meanings" else None)
        text.show_cuts(settings.cuts_shown)

    def _wire(self) -> None:
        self._timer.timeout.connect(self.remember)
        self._story.shown.connect(self.show)
        self._story.reread.connect(lambda: self.show(None))
        self._story.closed.connect(self._clear)
        self._story.annotations_changed.connect(self._show_annotations)
        self._story.turning.connect(self.notes.turn)
        self.text.moved.connect(lambda row, rows: self._moved())
        self.text.selection_changed.connect(self.changed)
        self.text.activated_annotation.connect(self.notes.show_note)
        self.notes.note_edited.connect(self._story.write_note)
        self.notes.note_chosen.connect(self.go_to_annotation)
        self.notes.text_wanted.connect(self.focus_text)
        self.notes.delete_wanted.connect(self._delete)
        self.notes.recolor_wanted.connect(self._recolor)
        self.notes.attach_wanted.connect(self._attach)
        self.notes.copy_wanted.connect(self._copy)

    def set_meanings(self) -> None:
        """Say in the notes what colours mean."""
        self.notes.set_meanings(meanings_of(self._settings.color_meanings))

    def set_style(self) -> None:
        """Show the text in the size, face and measure of the settings."""
        self.text.set_text_style(style_of(self._settings))
        self.text.set_ruler(self._settings.reading_ruler)

    def printer(self) -> "Printer":
        """Return what puts the story on paper; it is made when it is first wanted."""
        from reader.ui.exporting.printer import Printer

        if self._printer is None:
            self._printer = Printer(self.text.window(), self.text, self._messages)
        return self._printer

    # --- the story ----------------------------------------------------------------------------------------------------

    def show(self, place: Place | None) -> None:
        """Show the open story and stand at a place; without one stay.

        At the top that is the top: a headline that came in above is seen.
        """
        opened, notes, made = self._story.opened, self._story.annotations, self._story.prepared
        if opened is None:
            return
        highlights = made.highlights if made and notes is opened.annotations else notes
        is_at_top = self.text.verticalScrollBar().value() == 0
        arrangement = self.arranger.of(opened.story.id)
        self.text.show_story(opened, highlights, arrangement, stay=place is None)
        self.notes.show_notes(notes, opened, made.cards if made else None)
        if place is not None and place.annotation_id:
            self.go_to_annotation(place.annotation_id)
            self.notes.show_note(place.annotation_id)
        elif place is not None:
            if place.span is None or not self.text.go_to(place.article_id, place.span, select=place.is_selected):
                self.text.go_to_row(place.row)
            self._timer.start()
        elif is_at_top:
            self.text.verticalScrollBar().setValue(0)
            self.text.follow()
        self.changed.emit()

    def _clear(self) -> None:
        self.text.close_story()
        self.notes.show_notes((), None)

    def _show_annotations(self) -> None:
        self.text.set_annotations(self._story.annotations)
        self.notes.show_notes(self._story.annotations, self._story.opened)
        self.changed.emit()

    # --- moving -------------------------------------------------------------------------------------------------------

    def focus_text(self) -> None:
        """Put the keyboard on the text."""
        self.text.setFocus()

    def _moved(self) -> None:
        self._timer.start()
        if not self._is_quiet and (ids := self.text.annotations_at_caret()):
            self.notes.show_note(ids[0])
        self.changed.emit()

    def remember(self) -> None:
        """Keep the place for the next start."""
        self._timer.stop()
        passage = self.text.selected_passage()
        self._settings.open_story = self._story.id
        if passage is not None:
            self._settings.open_article, self._settings.open_place = passage[0], passage[1].start

    def remembered(self) -> Place:
        """Return the place that was kept."""
        start = self._settings.open_place
        return Place(article_id=self._settings.open_article, span=Span(start, start))

    def toggle_select_mode(self) -> None:
        """Let moves take the selection along, or no longer."""
        self.text.select_mode(not self.text.is_selecting)
        self.changed.emit()

    def leave_select_mode(self) -> None:
        """Select nothing."""
        self.text.clear_selection()
        self.changed.emit()

    # --- notes --------------------------------------------------------------------------------------------------------

    def at_caret(self) -> Annotation | None:
        """Return the highlight at the caret: of several the one whose card is current, else the shortest."""
        ids, current = self.text.annotations_at_caret(), self.notes.current_note()
        return self._story.find(current if current in ids else ids[0]) if ids else None

    def all_at_caret(self) -> tuple[Annotation, ...]:
        """Return all highlights at the caret or in the selection, the shortest first."""
        notes = {note.id: note for note in self._story.annotations}
        return tuple(notes[one] for one in self.text.annotations_at_caret() if one in notes)

    def highlight(self, color: Color) -> Annotation | None:
        """Highlight the selected passage, else the sentence at the caret."""
        passage = self.text.selected_passage()
        if passage is None:
            self._messages.info(tr("There is no passage here to highlight."))
            return None
        self._settings.last_color = color.value
        annotation = self._story.highlight(*passage, color)
        self.leave_select_mode()
        if annotation is not None:
            self.notes.show_note(annotation.id)  # what is done next is done to this one, also among others
        return annotation

    def highlight_or_recolor(self, color: Color) -> None:
        """Give the highlight at the caret this color; highlight what is selected, or what has none yet."""
        old = None if self.text.has_selection() else self.at_caret()
        if old is None:
            self.highlight(color)
        else:
            self._recolor(old.id, color.value)

    def restyle(self) -> None:
        """Draw the highlight at the caret in the next of the styles: ground, line under, line through, frame."""
        annotation = self.at_caret()
        if annotation is not None:
            styles = list(Style)
            style = styles[(styles.index(annotation.style) + 1) % len(styles)]
            self._story.change(annotation, replace(annotation, style=style))

    def note_to_write_on(self) -> Annotation | None:
        """Return the highlight at the caret, or a new one on the passage."""
        old = None if self.text.has_selection() else self.at_caret()
        return old or self.highlight(Color(self._settings.last_color))

    def go_to_annotation(self, annotation_id: str) -> None:
        """Stand at a highlight, in the version that is being read if it is there."""
        annotation = self._story.find(annotation_id)
        if annotation is None:
            return
        here = self.text.current_article()
        found = [target for target in annotation.targets if not target.is_orphan]
        target = next((t for t in found if t.article_id == here), found[0] if found else None)
        if target is not None:
            self._is_quiet = True
            self.text.go_to(target.article_id, Span(target.span.start, target.span.start))
            self._is_quiet = False

    def go_to_note(self, step: int) -> None:
        """Go to the next or previous highlight in the order of the text, from the one at the caret or from its row."""
        notes = [a for a in self._story.annotations if not all(target.is_orphan for target in a.targets)]
        if not notes:
            return
        ids = [note.id for note in notes]
        if (current := self.at_caret()) is not None and current.id in ids:
            place = ids.index(current.id) + step
        else:
            place = self._place_beside_caret(notes, step)
        if not 0 <= place < len(ids):
            self._messages.info(tr("This is the last note.") if step > 0 else tr("This is the first note."))
            return
        self.go_to_annotation(ids[place])
        self.notes.show_note(ids[place])

    def _place_beside_caret(self, notes: list[Annotation], step: int) -> int:
        """Return which note comes next, or came before, where the caret is on none; outside the list: none does."""
        here = self.text.current_row()
        rows = [min(self.text.place_of(t.article_id, t.span)[0] for t in n.targets if not t.is_orphan) for n in notes]
        if step > 0:
            return next((index for index, row in enumerate(rows) if row >= here), len(rows))
        return next((index for index in reversed(range(len(rows))) if rows[index] <= here), -1)

    def _delete(self, annotation_id: str) -> None:
        if (annotation := self._story.find(annotation_id)) is not None:
            self._story.delete(annotation)

    def _recolor(self, annotation_id: str, color: str) -> None:
        annotation = self._story.find(annotation_id)
        if annotation is not None and annotation.color.value != color:
            self._settings.last_color = color
            self._story.change(annotation, replace(annotation, color=Color(color)))

    def _attach(self, annotation_id: str) -> None:
        """Attach an orphan to the passage that is selected."""
        annotation, passage = self._story.find(annotation_id), self.text.selected_passage()
        if annotation is None or passage is None:
            self._messages.info(tr("Select the passage first that the note belongs to."))
            return
        from reader.services import changing_notes

        targets = self._story.targets(*passage)
        self._story.change(annotation, changing_notes.attached(annotation, targets), tr("Attach note"))

    def _copy(self, annotation_id: str) -> None:
        from reader.services import exporting

        annotation, opened = self._story.find(annotation_id), self._story.opened
        if annotation is not None and opened is not None:
            QGuiApplication.clipboard().setText(exporting.render_note(opened, annotation))
            self._messages.info(tr("The note is on the clipboard."))
