"""What can the hands do with the note they are on: counterparts, passages, quote, a copy of it?"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QPlainTextEdit

from reader.errors import ReaderError
from reader.model import Annotation, OpenedStory, Origin, Span
from reader.settings import Settings
from reader.ui.frame.messages import Messages
from reader.ui.look.tongue import spoken, tr
from reader.ui.stories.current_story import CurrentStory
from reader.ui.stories.reading_room import ReadingRoom

Change = Callable[[Annotation], Annotation]


class NoteHand(QObject):
    """Each act changes one note: that at the caret, or the one whose card is current while words are selected."""

    def __init__(self, room: ReadingRoom, story: CurrentStory, messages: Messages, settings: Settings) -> None:
        super().__init__(room)
        self._room, self._story, self._messages, self._settings = room, story, messages, settings
        self.quote_dialog: QInputDialog | None = None

    def current(self) -> Annotation | None:
        """Return the note at the caret; while words are selected, or without one there, that of the current card."""
        here = None if self._room.text.has_selection() else self._room.at_caret()
        return here or self._story.find(self._room.notes.current_note())

    def _change(self, note: Annotation | None, change: Change, title: str, said: str = "") -> None:
        if note is None:
            self._messages.info(tr("There is no note here."))
            return
        try:
            changed = change(note)
        except ReaderError as error:
            self._messages.info(spoken(error))
            return
        self._story.change(note, changed, title)
        if said:
            self._messages.info(said)

    def _passage(self) -> tuple[OpenedStory, str, Span] | None:
        opened, passage = self._story.opened, self._room.text.selected_passage()
        if opened is None or passage is None:
            self._messages.info(tr("Select the passage first."))
            return None
        return opened, *passage

    # --- counterparts -------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Say that the proposed counterpart in this version is right."""
        from reader.services import changing_notes

        here = self._room.text.current_article() or ""
        accepted: Change = lambda note: changing_notes.accepted(note, here)  # noqa: E731
        self._change(self._note_with_counterpart(), accepted, tr("Accept counterpart"), tr("Accepted."))

    def dismiss(self) -> None:
        """Say that the proposed counterpart in this version is none."""
        from reader.services import changing_notes

        here = self._room.text.current_article() or ""
        dismissed: Change = lambda note: changing_notes.dismissed(note, here)  # noqa: E731
        self._change(self._note_with_counterpart(), dismissed, tr("Dismiss counterpart"))

    def move_counterpart(self) -> None:
        """Make the selected words the note's counterpart in this version."""
        from reader.services import changing_notes

        note = self._note_with_counterpart()
        if (place := self._passage()) is not None:
            opened, article_id, span = place
            self._change(
                note,
                lambda one: changing_notes.moved(opened, one, article_id, span),
                tr("Move counterpart"),
                tr("Moved here."),
            )
            self._room.leave_select_mode()

    def _note_with_counterpart(self) -> Annotation | None:
        """Return the current note if it has a proposed counterpart in this version, else one at the caret that has.

        Where none has one it is the current note, of which can be said why nothing is done.
        """
        current, here = self.current(), self._room.text.current_article()
        notes = [note for note in (current, *self._room.all_at_caret()) if note is not None]
        found = (n for n in notes if any(t.article_id == here and t.origin is Origin.FOUND for t in n.targets))
        return next(found, current)

    def find_counterparts(self) -> None:
        """Look for the counterparts of all notes of the story in versions they have no passage in."""
        from reader.services import changing_notes
        from reader.services.annotating import completed

        opened, notes = self._story.opened, self._story.annotations
        more = sum(len(completed(opened, note).targets) - len(note.targets) for note in notes) if opened else 0
        if more:
            self._story.decide(lambda desk, opened: changing_notes.completing_all(desk.library, opened))
            self._messages.info(tr("One counterpart was found.|%Ln counterparts were found.", "", more))
        else:
            self._messages.info(tr("The notes have all counterparts that can be found."))

    # --- passages -----------------------------------------------------------------------------------------------------

    def add_passage(self) -> None:
        """Add the selected words to the current note."""
        from reader.services import changing_notes

        note = self.current()
        if (place := self._passage()) is not None:
            opened, article_id, span = place
            extended: Change = lambda one: changing_notes.extended(opened, one, article_id, span)  # noqa: E731
            self._change(note, extended, tr("Add passage"), tr("Added to the note."))
            self._room.leave_select_mode()

    def attach(self) -> None:
        """Attach a note whose passage was lost to the selected words: the current card's, else the first lost one."""
        from reader.services import changing_notes

        lost = [note for note in self._story.annotations if any(target.is_orphan for target in note.targets)]
        current = self._room.notes.current_note()
        note = next((one for one in lost if one.id == current), lost[0] if lost else None)
        if note is None:
            self._messages.info(tr("No note of this story has lost its passage."))
        elif (place := self._passage()) is not None:
            targets = self._story.targets(*place[1:])
            self._change(
                note, lambda one: changing_notes.attached(one, targets), tr("Attach note"), tr("Attached here.")
            )
            self._room.leave_select_mode()
            self._room.notes.show_note(note.id)

    # --- words --------------------------------------------------------------------------------------------------------

    def correct_quote(self) -> None:
        """Ask how the quote should read; the words of the text are kept."""
        from reader.services import changing_notes

        note = self.current()
        if note is None:
            self._messages.info(tr("There is no note here."))
            return
        dialog = self.quote_dialog = QInputDialog(self._room.text)
        dialog.setWindowTitle(tr("Correct the quote"))
        dialog.setLabelText(tr("How the quote should read. Empty: as the text has it."))
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setTextValue(note.targets[0].quote)
        for field in dialog.findChildren(QPlainTextEdit):
            field.setAccessibleName(dialog.labelText())
        dialog.accepted.connect(
            lambda: self._change(
                note, lambda one: changing_notes.corrected(one, dialog.textValue()), tr("Correct quote")
            )
        )
        dialog.open()

    def copy(self) -> None:
        """Put the selected words, else the current note, on the clipboard as Markdown."""
        from reader.services import exporting

        opened, text, note = self._story.opened, self._room.text, self.current()
        place = text.selected_passage() if text.has_selection() else None
        if opened is None or (place is None and note is None):
            self._messages.info(tr("There is no note here."))
            return
        form = self._settings.export_form, self._settings.export_template
        try:
            if place is not None:
                words, said = (
                    exporting.render_passage(opened, *place),
                    tr("The passage is on the clipboard, as a quote."),
                )
            else:
                assert note is not None
                words, said = exporting.render_note(opened, note, *form), tr("The note is on the clipboard.")
        except ReaderError as error:
            self._messages.info(spoken(error))
            return
        QGuiApplication.clipboard().setText(words)
        self._messages.info(said)
