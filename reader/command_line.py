"""What can be done from a terminal or a script? One subcommand for each journey; `--json` is an interface.

docs/json-interface.md says what each subcommand prints with `--json`.
"""

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import reader
from reader import paths
from reader.errors import ReaderError
from reader.library import Library
from reader.model import Article, Refusal, Span
from reader.progress import Cancelled, Progress
from reader.say import say
from reader.services import json_interface
from reader.settings import Settings

Command = Callable[[Library, argparse.Namespace], int]  # returns the exit status


def main(argv: Sequence[str]) -> int:
    """Run one command; return the exit status: 0, 1 when something was refused or failed, 2 for wrong usage."""
    _write_utf8()
    try:
        arguments = _parser().parse_args(list(argv))
    except SystemExit as end:  # argparse has said what is wrong, or shown its help
        return int(end.code or 0)
    interrupt = signal.getsignal(signal.SIGINT) if threading.current_thread() is threading.main_thread() else None
    try:
        library = Library.open(_library_path(arguments))
        try:
            status: int = arguments.run(library, arguments)
        finally:
            library.close()
        sys.stdout.flush()
    except ReaderError as error:
        return _fail(str(error))
    except (KeyboardInterrupt, Cancelled):
        return _fail(say("Stopped; what was finished stays."))
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    finally:
        if interrupt is not None:
            signal.signal(signal.SIGINT, interrupt)
    return status


def _write_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _library_path(arguments: argparse.Namespace) -> Path:
    """Return the library that is meant; only importing makes one. Raises ReaderError for one that is not there."""
    if arguments.library:
        path = Path(arguments.library)
    else:
        path = Path(arguments.folder, "library.synoptic") if arguments.folder else paths.default_library()
    if arguments.command != "import" and not path.exists():
        problem = say("There is no library {path}.", path=str(path))
        raise ReaderError(problem, say("Check its name, or import something first."))
    return path


def _fail(sentence: str) -> int:
    print(f"synoptic: {sentence}", file=sys.stderr)
    return 1


# --- what can be said on the command line -----------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="synoptic",
        description="Read the versions of one story side by side.",
        epilog="Without a command the window opens, and imports the files that are named: synoptic [FILE ...]",
    )
    parser.add_argument("--version", action="version", version=f"synoptic {reader.__version__}")
    _add_common(parser, path=None, as_json=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, run: Command, explanation: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=explanation, description=explanation)
        # accepted after the subcommand too; not given there, what stood before it holds
        _add_common(command, path=argparse.SUPPRESS, as_json=argparse.SUPPRESS)
        command.set_defaults(run=run)
        return command

    bring = add("import", _import, "Import files, the files in folders, and pages or feeds of the web.")
    bring.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a folder, or an address, which is then fetched"
    )
    bring.add_argument("--chapters", action="store_true", help="make an article of each chapter of an e-book")
    bring.add_argument(
        "--column", action="append", metavar="FIELD=COLUMN", help="what a column of a table tells: text=Body"
    )
    add("articles", _articles, "List the articles.")
    add("stories", _stories, "List the stories with their versions.")
    add("show", _show, "Show an article: its text, what is set aside and why, its segments.").add_argument(
        "article", metavar="ARTICLE", help="an article's id, or its first letters"
    )
    add("synopsis", _synopsis, "Show the versions of a story side by side.").add_argument(
        "story", metavar="STORY", help="a story's id, or its first letters"
    )
    add("annotations", _annotations, "List highlights and notes.")
    _add_exchange(add)
    return parser


def _add_exchange(add: Callable[[str, Command, str], argparse.ArgumentParser]) -> None:
    """Add the commands by which notes leave and come in."""
    export = add("export", _export, "Write a story, or all stories, with its notes, in one of many forms.")
    export.add_argument("story", nargs="?", metavar="STORY", help="a story's id, or its first letters; else all")
    export.add_argument("--output", metavar="PATH", help="a file or a folder; else the terminal")
    export.add_argument("--form", metavar="NAME", default="markdown", help="markdown, commonmark, html, csv …")
    export.add_argument("--template", metavar="FILE", help="a template of your own for Markdown")
    keep = ("library", "file", "both")
    export.add_argument("--keep", choices=keep, help="whose words hold where a note was changed here and in the file")
    taking = add("import-notes", _import_notes, "Take in notes: Web Annotations, Hypothes.is, Readwise, our Markdown.")
    taking.add_argument("file", metavar="FILE", help="a file of annotations, or Markdown that was exported")
    taking.add_argument("--try", action="store_true", dest="only_try", help="say what would change, change nothing")
    taking.add_argument("--template", metavar="FILE", help="the template the Markdown was exported with")


def _add_common(parser: argparse.ArgumentParser, path: str | None, as_json: bool | str) -> None:
    parser.add_argument("--library", metavar="FILE", default=path, help="the library file; else your own")
    parser.add_argument("--folder", metavar="FOLDER", default=path, help="use the library in this folder: for a try")
    parser.add_argument("--json", action="store_true", default=as_json, help="print JSON")


def _progress(*, is_shown: bool = False) -> Progress:
    """Return a progress that stops at Ctrl+C: what is being written is finished first."""
    progress = Progress(_show_progress) if is_shown and sys.stderr.isatty() else Progress()
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, lambda number, frame: progress.stop())
    return progress


def _show_progress(done: int, total: int, name: str) -> None:
    print(f"\r\033[K{done}/{total} {name[:60]}" if name else "\r\033[K", end="", file=sys.stderr, flush=True)


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


# --- the commands -----------------------------------------------------------------------------------------------------


def _import(library: Library, arguments: argparse.Namespace) -> int:
    from reader.services import fetching, importing
    from reader.services.workshop import Workshop

    workshop = Workshop()  # files of strangers are read by a process that may be killed
    progress = _progress(is_shown=True)
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
        _print_json(json_interface.report(report))
    else:
        for article in library.articles.some([*report.added, *report.known]):
            fate = "added" if article.id in report.added else "renewed" if article.id in report.renewed else "known"
            print(f"{fate}  {_line(article)}")
    if not (report.added or report.known or report.refused):
        print("synoptic:", say("There was nothing to import."), file=sys.stderr)
    for refusal in report.refused:
        print(f"synoptic: {refusal.origin}: {refusal.reason}", file=sys.stderr)
    if report.left:
        return _fail(say("Stopped; what was finished stays."))
    return 1 if report.refused else 0


def _is_network_on(arguments: argparse.Namespace) -> bool:
    """Say whether the person lets anything leave this machine; what the preferences say holds here too."""
    folder = Path(arguments.folder) if arguments.folder else paths.user_folder()
    return Settings(folder / "settings.json").network


def _articles(library: Library, arguments: argparse.Namespace) -> int:
    articles = library.articles.all()
    if arguments.json:
        _print_json([json_interface.article(article) for article in articles])
    else:
        for article in articles:
            print(_line(article))
    return 0


def _stories(library: Library, arguments: argparse.Namespace) -> int:
    stories = library.stories.all()
    if arguments.json:
        _print_json([json_interface.story(story) for story, _ in stories])
    else:
        for story, articles in stories:
            print(f"{story.id[:8]}  {story.title}")
            for article in articles:
                print(f"    {_line(article)}")
    return 0


def _show(library: Library, arguments: argparse.Namespace) -> int:
    version = library.articles.version(library.articles.find_id(arguments.article))
    if arguments.json:
        _print_json(json_interface.version(version))
    else:
        article = version.article
        print(f"{article.title}\n{article.language} · {article.source or '–'} · {article.published or '–'}\n")
        for segment in version.segments:
            print(_one_line(version.raw, segment.span))
        for cut in version.cuts:
            print(f"\n[set aside: {cut.reason}] {_one_line(version.raw, cut.span)}", end="")
        print()
    return 0


def _synopsis(library: Library, arguments: argparse.Namespace) -> int:
    from reader.services import opening

    story_id = library.stories.find_id(arguments.story)
    opened = opening.open_story(_progress(), library, opening.make_encoder(), story_id)
    if arguments.json:
        _print_json(json_interface.synopsis(opened))
    else:
        for row in opened.synopsis.rows:
            for version, cell in zip(opened.versions, row.cells, strict=True):
                text = " ".join(_one_line(version.raw, version.segments[index].span) for index in cell)
                print(f"{version.article.language:>8}  {text or '–'}")
            print()
    return 0


def _annotations(library: Library, arguments: argparse.Namespace) -> int:
    annotations = library.annotations.all()
    story_of = {article.id: article.story_id for article in library.articles.all()}
    if arguments.json:
        _print_json([json_interface.annotation(annotation, story_of) for annotation in annotations])
    else:
        for annotation in annotations:
            quote = " ".join(annotation.targets[0].selector.exact.split())
            tags = "".join(f" #{tag}" for tag in annotation.tags)
            print(f"{annotation.id[:8]}  {annotation.color}{tags}  “{quote}”")
            if annotation.note:
                print(f"    {annotation.note}")
    return 0


def _export(library: Library, arguments: argparse.Namespace) -> int:
    from reader.services import exporting

    template = _template(arguments)
    form = exporting.OWN if template else arguments.form
    exporting.the_form(form, template)
    export = _write_export if arguments.output else _print_export
    return export(library, arguments, form, template)


def _print_export(library: Library, arguments: argparse.Namespace, form: str, template: str) -> int:
    from reader.services import exporting, opening

    encoder, progress = opening.make_encoder(), _progress()
    ids = [library.stories.find_id(arguments.story)] if arguments.story else []
    ids = ids or [story.id for story, _ in library.stories.all()]
    texts = [exporting.render_story(library, encoder, one, progress, form, template) for one in ids]
    if arguments.json:
        name = "markdown" if form == exporting.DEFAULT else "text"
        _print_json([{"story": one, "form": form, name: text} for one, text in zip(ids, texts, strict=True)])
    else:
        sys.stdout.write("\n".join(texts))
    return 0


def _write_export(library: Library, arguments: argparse.Namespace, form: str, template: str) -> int:
    from reader.services import exporting, opening

    encoder, progress = opening.make_encoder(), _progress(is_shown=True)
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
        _print_json({"written": [str(path) for path in written]})
    else:
        for path in written:
            print(path)
    if not asked:
        return 0
    one = "One note was changed here and in the file: say --keep."
    return _fail(one if asked == 1 else f"{asked} notes were changed here and in the files: say --keep.")


def _template(arguments: argparse.Namespace) -> str:
    from reader.services.writing_files import text_of

    return text_of(Path(arguments.template)) if arguments.template else ""


def _import_notes(library: Library, arguments: argparse.Namespace) -> int:
    from reader.services import opening, taking_in

    path, progress = Path(arguments.file), _progress()
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
        _print_json(json_interface.coming([note.id for note in notes], known, refused))
    else:
        for note in notes:
            print(f"{note.id[:8]}  “{' '.join(note.targets[0].quote.split())}”\n    {note.note}")
    for refusal in refused:
        print(f"synoptic: “{refusal.origin}”: {refusal.reason}", file=sys.stderr)
    return 1 if refused else 0


def _line(article: Article) -> str:
    return f"{article.id[:8]}  {article.language:<7}  {article.title}"


def _one_line(raw: str, span: Span) -> str:
    return " ".join(raw[span.start : span.end].split())
