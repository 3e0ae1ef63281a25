"""Which file is the export of a story: the one written before, wherever it was moved to, or a new one?

A file is known by what stands in it: the story it names, else the notes it holds. It may have any name.
"""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library import Library
from reader.library.exports import Export
from reader.model import OpenedStory
from reader.services.writing_files import text_of

if TYPE_CHECKING:
    from reader.export.forms import Form

_MOST_FILES = 5_000  # of a folder that are looked into for a renamed one
_HEAD = 10_000  # bytes of a file in which its story is named


def file_name(title: str, suffix: str) -> str:
    """Return the name a file of a story is offered, which every file system takes."""
    from reader.export.filenames import safe_name

    return f"{safe_name(title)}{suffix}"


def key_of(path: Path) -> str:
    """Return by what a file is remembered."""
    return str(path.absolute())


def known_at(library: Library, key: str, story_id: str) -> Export | None:
    """Return what was last written of a story to a file that may be written in."""
    known = library.exports.at(key)
    return known if known and known.story_id == story_id and known.pieces else None


def is_export(path: Path, story_id: str, known: Export | None) -> bool:
    """Say whether a file is Markdown of a story: it names it, or still has one of the notes written to it."""
    return _names(path, story_id) or _holds(path, known)


def _holds(path: Path, known: Export | None) -> bool:
    return known is not None and path.is_file() and any(key and key in text_of(path) for key, _ in known.pieces)


def in_folder(library: Library, folder: Path, opened: OpenedStory, form: "Form") -> tuple[Path, str]:
    """Return the file of a story in a folder, and where it was before when the person renamed it."""
    story_id = opened.story.id
    known = [one for one in library.exports.of_story(story_id) if one.path.endswith(form.suffix)]
    for one in known:
        path = Path(one.path)
        if path.parent != folder.absolute() or not path.is_file():
            continue
        if not form.template or is_export(path, story_id, one):
            return path, ""
    if form.template:
        notes = {note.id for note in opened.annotations}
        renamed = _renamed(folder, form.suffix, story_id, notes)
        if renamed is not None:
            lost = [one.path for one in known if one.pieces and not Path(one.path).exists()]
            return renamed, lost[0] if lost else ""
    taken = {Path(one.path).name for one in known}
    return _free(folder, opened, form.suffix, taken), ""


def _renamed(folder: Path, suffix: str, story_id: str, notes: Collection[str]) -> Path | None:
    files = sorted(path for path in folder.iterdir() if path.name.endswith(suffix))[:_MOST_FILES]
    named = (path for path in files if _names(path, story_id))
    return next(named, None) or next((path for path in files if notes and _names(path, story_id, notes)), None)


def _free(folder: Path, opened: OpenedStory, suffix: str, own: set[str]) -> Path:
    """Return a path by the story's title that no other file of the folder has, whatever its capitals."""
    from reader.export.filenames import safe_name, same

    name = safe_name(opened.story.title)
    there = {same(path.name) for path in folder.iterdir() if path.name not in own}
    if same(f"{name}{suffix}") in there:
        name = f"{name} ({opened.story.id[:8]})"
    while same(f"{name}{suffix}") in there:
        name = f"{name}+"
    return folder / f"{name}{suffix}"


def _names(path: Path, story_id: str, notes: Collection[str] = ()) -> bool:
    """Say whether the beginning of a file names a story, or one of its notes."""
    try:
        with path.open("rb") as file:
            data = file.read(_HEAD)
    except OSError:
        return False
    named = (*notes, f'story: "{story_id}"', f"story:: {story_id}", f"synoptic://story/{story_id}")
    return any(name.encode() in data for name in named)
