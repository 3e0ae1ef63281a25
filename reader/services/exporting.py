"""How do stories and notes leave the program? As files that are there whole or not at all."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.library import Library
from reader.progress import Progress
from reader.services.opening import open_story

if TYPE_CHECKING:
    from reader.story.encode import Encoder


def render_story(library: Library, encoder: "Encoder", story_id: str, progress: Progress | None = None) -> str:
    """Return a story with its notes as Markdown; the same library gives the same text. Raises NotFound."""
    from reader.export import markdown

    return markdown.render(open_story(progress or Progress(), library, encoder, story_id))


def export_story(progress: Progress, library: Library, encoder: "Encoder", story_id: str, path: Path) -> Path:
    """Write a story as Markdown to a file, or into a folder under its title; return the file.

    A file that was named is replaced; in a folder only an earlier export of the same story is. Raises NotFound,
    ReaderError when it cannot be written.
    """
    text = render_story(library, encoder, story_id, progress)
    if path.is_dir():
        names = names_of([(story_id, library.stories.get(story_id)[0].title)])
        path = _free(path / f"{names[story_id]}.md", story_id)
    write_file(path, text)
    return path


def export_all(progress: Progress, library: Library, encoder: "Encoder", folder: Path) -> tuple[Path, ...]:
    """Write every story as a Markdown file of its own into a folder, which is made when missing; return the files.

    Files in the folder that are not earlier exports of the same stories are left alone.
    """
    oldest_first = [
        (min(article.imported_at for article in articles), story) for story, articles in library.stories.all()
    ]
    stories = [story for _, story in sorted(oldest_first, key=lambda pair: (pair[0], pair[1].id))]
    names = names_of([(story.id, story.title) for story in stories])
    _make(folder)
    written: list[Path] = []
    for done, story in enumerate(stories):
        progress.step(done, len(stories), story.title)
        path = _free(folder / f"{names[story.id]}.md", story.id)
        write_file(path, render_story(library, encoder, story.id))
        written.append(path)
    return tuple(written)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _trouble(folder, error) from error


def names_of(titles: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return {id: file name without ending} for (id, title) pairs; the first of two alike keeps the plain name."""
    from reader.export.filenames import safe_name, same

    names: dict[str, str] = {}
    taken: set[str] = set()
    for identity, title in titles:
        name = safe_name(title)
        if same(name) in taken:
            name = f"{name} ({identity})"
        taken.add(same(name))
        names[identity] = name
    return names


def _free(path: Path, story_id: str) -> Path:
    """Return the path, or one beside it when a file is there that is not the export of this story."""
    own = path
    while own.exists() and not _is_export_of(own, story_id):
        own = own.with_name(f"{own.stem} ({story_id[:8]}){own.suffix}") if own == path else _next(own)
    return own


def _next(path: Path) -> Path:
    return path.with_name(f"{path.stem}+{path.suffix}")


def _is_export_of(path: Path, story_id: str) -> bool:
    try:
        with path.open("rb") as file:
            return f'story: "{story_id}"'.encode() in file.read(10_000)
    except OSError:
        return False


def write_file(path: Path, text: str) -> None:
    """Write a text as UTF-8 to a file, whole or not at all. Raises ReaderError when it cannot be written."""
    part = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        try:
            with part.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, path)
            _sync_folder(path.parent)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise _trouble(path, error) from error


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _trouble(path: Path, error: OSError) -> ReaderError:
    return ReaderError(f"{path.name} cannot be written: {error.strerror or error}.", "Choose another place.")
