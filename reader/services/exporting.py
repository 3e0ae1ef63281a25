"""How do stories and notes leave the program? As files that are there whole or not at all.

A Markdown file may be written in: exporting again is merged into it (`reader.export.merge`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.library import Library
from reader.library.exports import Export, Pieces
from reader.model import Annotation, OpenedStory, Span
from reader.progress import Progress
from reader.say import say
from reader.services.clock import now
from reader.services.export_files import in_folder, is_export, key_of, known_at
from reader.services.opening import open_story
from reader.services.writing_files import make_folder, text_of, write_file

if TYPE_CHECKING:
    from reader.export.forms import Form
    from reader.export.merge import Choice, Choices, Conflict
    from reader.story.signs.encode import Encoder

DEFAULT = "markdown"
OWN = "own"  # the form of a template of one's own


@dataclass(frozen=True, slots=True)
class Planned:
    """A file as it would be written: what both the person and the library changed has to be asked first."""

    path: Path
    story_id: str
    form: str
    text: str
    pieces: Pieces = ()
    conflicts: "tuple[Conflict, ...]" = ()
    moved_from: str = ""  # where the file was before the person renamed it


def forms() -> tuple[tuple[str, str, str], ...]:
    """Return (name, title, ending of its files) of every form."""
    from reader.export.forms import FORMS

    return tuple((one.name, one.title, one.suffix) for one in FORMS)


def the_form(name: str, template: str = "") -> "Form":
    """Return a form by its name; `template` is that of the form "own". Raises ReaderError."""
    from reader.export import forms

    return forms.own(template) if name == OWN else forms.form(name)


def render_opened(
    opened: OpenedStory, form: "Form", encoder: "Encoder | None" = None, library: Library | None = None
) -> str:
    """Return an opened story in a form; what was dismissed in the library is no difference."""
    from reader.services import ledger
    from reader.story.comparing import differences

    found = differences.find(opened, encoder) if form.has_differences else ()
    if found and library is not None:
        found = ledger.of_story(library, opened, found)
    return form.render(opened, found)


def render_story(
    library: Library,
    encoder: "Encoder",
    story_id: str,
    progress: Progress | None = None,
    form: str = DEFAULT,
    template: str = "",
) -> str:
    """Return a story with its notes; the same library gives the same text. Raises NotFound, ReaderError."""
    opened = open_story(progress or Progress(), library, encoder, story_id)
    return render_opened(opened, the_form(form, template), encoder, library)


def answer(name: str | None) -> "Choice | None":
    """Return what to do with everything that was changed here and in the file: "library", "file", "both", or ask."""
    from reader.export.merge import Choice

    return Choice(name) if name else None


def answers(names: Mapping[str, str]) -> "Mapping[str, Choice]":
    """Return what to do with each conflict, by its key."""
    from reader.export.merge import Choice

    return {key: Choice(name) for key, name in names.items()}


def render_note(opened: OpenedStory, annotation: Annotation, form: str = DEFAULT, template: str = "") -> str:
    """Return one note as Markdown: in the flavour of the form, or the usual one when the form is no Markdown."""
    from reader.export import markdown

    kind = the_form(form, template)
    return markdown.note_alone(opened, annotation, kind.template or the_form(DEFAULT).template)


def render_passage(opened: OpenedStory, article_id: str, span: Span) -> str:
    """Return a passage as a block quote of Markdown."""
    from reader.export import markdown
    from reader.services.changing_notes import passage

    return markdown.passage_alone(opened, passage(opened, article_id, span))


def render_for_paper(progress: Progress, library: Library, encoder: "Encoder", story_id: str) -> str:
    """Return the parallel edition of a story for a printer that knows no style sheets. Raises NotFound."""
    from reader.export.paper import for_paper

    return for_paper(render_story(library, encoder, story_id, progress, "html"))


# --- files ------------------------------------------------------------------------------------------------------------


def plan(
    progress: Progress,
    library: Library,
    encoder: "Encoder",
    story_id: str,
    path: Path,
    form: str = DEFAULT,
    template: str = "",
    choices: "Choices | None" = None,
) -> Planned:
    """Return what exporting a story to a file, or into a folder under its title, would write; nothing is written.

    An earlier export of the story is found again in a folder when it was renamed. Raises NotFound, ReaderError.
    """
    from reader.export.markdown import Piece, pieces
    from reader.export.merge import merge
    from reader.export.reflavour import reflavoured

    kind = the_form(form, template)
    opened = open_story(progress, library, encoder, story_id)
    moved_from = ""
    if path.is_dir():
        path, moved_from = in_folder(library, path, opened, kind)
    if not kind.template:
        return Planned(path, story_id, form, render_opened(opened, kind, encoder, library), (), (), moved_from)
    ours = pieces(opened, kind.template)
    known = known_at(library, moved_from or key_of(path), story_id)
    theirs = text_of(path) if is_export(path, story_id, known) else None
    if theirs is None:
        return Planned(path, story_id, form, "".join(piece.text for piece in ours), ours, (), moved_from)
    base = tuple(Piece(*piece) for piece in known.pieces) if known else ()
    if known and known.form not in (form, OWN):
        found = reflavoured(opened, the_form(known.form).template, kind.template, base, theirs, choices)
    else:
        found = merge(base, ours, theirs, choices)
    asked = {conflict.key: conflict.base for conflict in found.conflicts}
    # what was not decided is asked again next time
    kept = tuple((key, asked.get(key, text) if key else text) for key, text in ours)
    return Planned(path, story_id, form, found.text, kept, found.conflicts, moved_from)


def write(library: Library, planned: Planned) -> Path:
    """Write a planned export, whole or not at all; where there are conflicts, the file keeps its own words."""
    write_file(planned.path, planned.text)
    with library.writing():
        if planned.moved_from:
            library.exports.move(planned.moved_from, key_of(planned.path))
        library.exports.put(Export(key_of(planned.path), planned.story_id, planned.form, now(), planned.pieces))
    return planned.path


def export_story(
    progress: Progress,
    library: Library,
    encoder: "Encoder",
    story_id: str,
    path: Path,
    form: str = DEFAULT,
    template: str = "",
    choices: "Choices | None" = None,
) -> Path:
    """Write a story to a file, or into a folder under its title; return the file. Raises NotFound, ReaderError.

    A file that was named is replaced, unless it is an earlier export in Markdown: then it is merged, and ReaderError
    is raised when there is something to decide that `choices` do not.
    """
    planned = plan(progress, library, encoder, story_id, path, form, template, choices)
    if planned.conflicts:
        raise ReaderError(
            say(
                "{name}: one note was changed here and in the file."
                "|{name}: %n notes were changed here and in the file.",
                "",
                len(planned.conflicts),
                name=planned.path.name,
            ),
            say("Say whose words hold: those of the library, of the file, or both."),
        )
    return write(library, planned)


def export_all(
    progress: Progress,
    library: Library,
    encoder: "Encoder",
    folder: Path,
    form: str = DEFAULT,
    template: str = "",
    choices: "Choices | None" = None,
) -> tuple[Planned, ...]:
    """Write every story as a file of its own into a folder, which is made when missing; return what was written.

    Files in the folder that are not earlier exports of the same stories are left alone. Where something is to be
    decided, the file keeps its words, and the conflict stands in what is returned.
    """
    stories = tuple(dict.fromkeys(article.story_id for article in library.articles.all()))  # as they came in
    make_folder(folder)
    written: list[Planned] = []
    for done, story_id in enumerate(stories):
        title = library.stories.get(story_id)[0].title
        progress.step(done, len(stories), title)
        planned = plan(Progress(), library, encoder, story_id, folder, form, template, choices)
        write(library, planned)
        written.append(planned)
    return tuple(written)


def export_notes(
    progress: Progress,
    library: Library,
    encoder: "Encoder",
    ids: Sequence[str],
    path: Path,
    form: str = DEFAULT,
    template: str = "",
) -> tuple[Path, ...]:
    """Write some notes to a file; into a folder a new file for each of their stories. Raises NotFound, ReaderError.

    Files that are there are left alone in a folder. Notes of several stories need a folder.
    """
    from reader.export.filenames import safe_name

    kind, wanted = the_form(form, template), set(ids)
    first = {one: library.annotations.get(one).targets[0].article_id for one in ids}
    stories = list(dict.fromkeys(library.stories.of(article_id) for article_id in first.values()))
    if len(stories) > 1 and not path.is_dir():
        raise ReaderError(
            say("These notes are of several stories."), say("Choose a folder: each story gets a file of its own.")
        )
    written: list[Path] = []
    for done, story_id in enumerate(stories):
        progress.step(done, len(stories))
        opened = open_story(Progress(), library, encoder, story_id)
        some = replace(opened, annotations=tuple(note for note in opened.annotations if note.id in wanted))
        file = path
        if path.is_dir():
            taken = [other.name.removesuffix(kind.suffix) for other in path.iterdir()]
            file = path / f"{safe_name(f'{opened.story.title} – selection', taken)}{kind.suffix}"
        write_file(file, render_opened(some, kind, encoder))
        written.append(file)
    return tuple(written)
