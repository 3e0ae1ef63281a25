"""What did the reader just do, and how is it taken back?"""

from collections.abc import Callable
from dataclasses import dataclass

LONGEST = 500  # steps that can be taken back


@dataclass(frozen=True, slots=True)
class Step:
    """One act of the reader: its name, how it is done (again), how it is taken back."""

    title: str
    redo: Callable[[], None]
    undo: Callable[[], None]


class History:
    """The steps done and the steps taken back. A step that fails stays where it was, and its error is raised."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def undo_title(self) -> str | None:
        """Return the name of the step that undo() would take back, or None."""
        return self._done[-1].title if self._done else None

    @property
    def redo_title(self) -> str | None:
        """Return the name of the step that redo() would do again, or None."""
        return self._undone[-1].title if self._undone else None

    def do(self, step: Step) -> None:
        """Do a step for the first time; steps that were taken back can no longer be done again."""
        step.redo()
        self._done.append(step)
        del self._done[:-LONGEST]
        self._undone.clear()

    def clear(self) -> None:
        """Forget every step: what they were made on is gone."""
        self._done.clear()
        self._undone.clear()

    def undo(self) -> str | None:
        """Take the last step back; return its name, or None when there is none."""
        if not self._done:
            return None
        self._done[-1].undo()
        step = self._done.pop()
        self._undone.append(step)
        return step.title

    def redo(self) -> str | None:
        """Do the step again that was taken back last; return its name, or None when there is none."""
        if not self._undone:
            return None
        self._undone[-1].redo()
        step = self._undone.pop()
        self._done.append(step)
        return step.title
