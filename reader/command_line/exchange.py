"""What comes in and goes out: texts, and notes in many forms? Each command returns its exit status."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from reader import paths
from reader.command_line.terminal import fail, line_of, print_json, watched
from reader.library import Library
from reader.model import Refusal
from reader.say import say
from reader.services import json_interface
from reader.settings import Settings


def bring(library: Library, arguments: argparse.Namespace) -> int:
    """Import files, folders and addresses; say what became of each."""
    from reader.services import fetching, importing
    from reader.services.workshop import Workshop

    workshop = Workshop()  # files of strangers are read by a process that may be killed
    progress = watched(is_shown=True)
    addresses = [word for word in arguments.paths if word.startswith(("http://", "https://"))]
    files = [Path(word) for word in arguments.paths if word not in addresses]
    columns = dict(pair.split("=", 1) for pair in arguments.column or () if "=" in pair)
    try:
        report = importing.import_paths(progress, library, workshop, files, columns or None, arguments.chapters)
        if addresses and not report.left:
            fetched = fetching.fetch(progress, library, workshop, addresses, lambda: _is_network_on(arguments))
            report = fetching.together(report, fetched)
    finally:
        workshop.close()
    if arguments.json:
        print_json(json_interface.report(report))
    else:
        for article in library.articles.some([*report.added, *report.known]):
            fate = "added" if article.id in report.added else "renewed" if article.id in report.renewed else "known"
            print(f"{fate}  {line_of(article)}")
    if not (report.added or report.known or report.refused):
        print("synoptic:", say("There was nothing to import."), file=sys.stderr)
    for refusal in report.refused:
        print(f"synoptic: {refusal.origin}: {refusal.reason}", file=sys.stderr)
    if report.left:
        return fail(say("Stopped; what was finished stays."))
    return 1 if report.refused else 0


def _is_network_on(arguments: argparse.Namespace) -> bool:
    """Say whether the person lets anything leave this machine; what the preferences say holds here too."""
    folder = Path(arguments.folder) if arguments.folder else paths.user_folder()
    return Settings(folder / "settings.json").network


def export(library: Library, arguments: argparse.Namespace) -> int:
    """Write a story, or all, to the terminal or into files."""
    from reader.services import exporting

    template = _template(arguments)
    form = exporting.OWN if template else arguments.form
    exporting.the_form(form, template)
    export = _write_export if arguments.output else _print_export
    return export(library, arguments, form, template)


def _print_export(library: Library, arguments: argparse.Namespace, form: str, template: str) -> int:
    from reader.services import exporting, opening

    encoder, progress = opening.make_encoder(), watched()
    ids = [library.stories.find_id(arguments.story)] if arguments.story else []
    ids = ids or [story.id for story, _ in library.stories.all()]
    texts = [exporting.render_story(library, encoder, one, progress, form, template) for one in ids]
    if arguments.json:
        name = "markdown" if form == exporting.DEFAULT else "text"
        print_json([{"story": one, "form": form, name: text} for one, text in zip(ids, texts, strict=True)])
    else:
        sys.stdout.write("\n".join(texts))
    return 0


def _write_export(library: Library, arguments: argparse.Namespace, form: str, template: str) -> int:
    from reader.services import exporting, opening

    encoder, progress = opening.make_encoder(), watched(is_shown=True)
    output, answer = Path(arguments.output), exporting.answer(arguments.keep)
    asked = 0
    if arguments.story:
        story_id = library.stories.find_id(arguments.story)
        written = [exporting.export_story(progress, library, encoder, story_id, output, form, template, answer)]
    else:
        planned = exporting.export_all(progress, library, encoder, output, form, template, answer)
        written = [one.path for one in planned]
        asked = sum(len(one.conflicts) for one in planned)
    if arguments.json:
        print_json({"written": [str(path) for path in written]})
    else:
        for path in written:
            print(path)
    if not asked:
        return 0
    one = "One note was changed here and in the file: say --keep."
    return fail(one if asked == 1 else f"{asked} notes were changed here and in the files: say --keep.")


def _template(arguments: argparse.Namespace) -> str:
    from reader.services.writing_files import text_of

    return text_of(Path(arguments.template)) if arguments.template else ""


def take_notes(library: Library, arguments: argparse.Namespace) -> int:
    """Take in notes, or only say what would change."""
    from reader.services import opening, taking_in

    path, progress = Path(arguments.file), watched()
    if path.suffix.lower() in (".md", ".markdown"):
        changed = taking_in.edits(progress, library, opening.make_encoder(), path, _template(arguments))
        step, notes = taking_in.taking_back(library, changed), [edit.after for edit in changed]
        known: Sequence[str] = ()
        refused: Sequence[Refusal] = ()
    else:
        coming = taking_in.coming(progress, library, path)
        step, notes, known, refused = taking_in.taking(library, coming.new), [*coming.new], coming.known, coming.refused
    if not arguments.only_try:
        step.redo()
    if arguments.json:
        print_json(json_interface.coming([note.id for note in notes], known, refused))
    else:
        for note in notes:
            print(f"{note.id[:8]}  “{' '.join(note.targets[0].quote.split())}”\n    {note.note}")
    for refusal in refused:
        print(f"synoptic: “{refusal.origin}”: {refusal.reason}", file=sys.stderr)
    return 1 if refused else 0
