"""How do stories and notes leave the program? As files that are there whole or not at all."""

import os
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.library import Library
from reader.progress import Progress
from reader.services.opening import open_story

if TYPE_CHECKING:
    from reader.story.encode import Encoder

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?$")
_LONGEST = 120  # bytes of a name in UTF-8


def render_story(library: Library, encoder: "Encoder", story_id: str, progress: Progress | None = None) -> str:
    """Return a story with its notes as Markdown; the same library gives the same text. Raises NotFound."""
    from reader.export import markdown

    return markdown.render(open_story(progress or Progress(), library, encoder, story_id))


def export_story(progress: Progress, library: Library, encoder: "Encoder", story_id: str, path: Path) -> Path:
    """Write a story as Markdown to a file, or into a folder under its title; return the file.

    A file that is there is replaced. Raises NotFound, ReaderError when it cannot be written.
    """
    text = render_story(library, encoder, story_id, progress)
    if path.is_dir():
        path = path / f"{safe_name(library.stories.get(story_id)[0].title)}.md"
    write_file(path, text)
    return path


def export_all(progress: Progress, library: Library, encoder: "Encoder", folder: Path) -> tuple[Path, ...]:
    """Write every story as a Markdown file of its own into a folder, which is made when missing; return the files."""
    stories = sorted(library.stories.all(), key=lambda pair: pair[0].id)
    names = names_of([(story.id, story.title) for story, _ in stories])
    _make(folder)
    written: list[Path] = []
    for done, (story, _) in enumerate(stories):
        progress.step(done, len(stories), story.title)
        path = folder / f"{names[story.id]}.md"
        write_file(path, render_story(library, encoder, story.id))
        written.append(path)
    return tuple(written)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _trouble(folder, error) from error


def safe_name(title: str) -> str:
    """Return a title as a file name that every system takes; never empty, never leaving its folder."""
    name = unicodedata.normalize("NFC", _FORBIDDEN.sub(" ", title))
    name = " ".join(name.split()).strip(". ")
    while len(name.encode("utf-8")) > _LONGEST:
        name = name[:-1].rstrip(". ")
    if not name:
        return "Untitled"
    return f"_{name}" if _RESERVED.match(name) else name


def names_of(titles: list[tuple[str, str]]) -> dict[str, str]:
    """Return {id: file name} for (id, title) pairs; no two names are one on any system."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for identity, title in titles:
        name = safe_name(title)
        if _plain(name) in taken:
            name = f"{name} ({identity[:8]})"
        taken.add(_plain(name))
        names[identity] = name
    return names


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


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
