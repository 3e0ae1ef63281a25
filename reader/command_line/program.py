"""What can be said on the command line, and which command does it?

docs/json-interface.md says what each subcommand prints with `--json`.
"""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import reader
from reader import paths
from reader.command_line import exchange, looking, terminal
from reader.errors import ReaderError
from reader.library import Library
from reader.progress import Cancelled
from reader.say import say

Command = Callable[[Library, argparse.Namespace], int]  # returns the exit status


def main(argv: Sequence[str]) -> int:
    """Run one command; return the exit status: 0, 1 when something was refused or failed, 2 for wrong usage."""
    terminal.write_utf8()
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
        return terminal.fail(str(error))
    except (KeyboardInterrupt, Cancelled):
        return terminal.fail(say("Stopped; what was finished stays."))
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    finally:
        if interrupt is not None:
            signal.signal(signal.SIGINT, interrupt)
    return status


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

    bring = add("import", exchange.bring, "Import files, the files in folders, and pages or feeds of the web.")
    bring.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a folder, or an address, which is then fetched"
    )
    bring.add_argument("--chapters", action="store_true", help="make an article of each chapter of an e-book")
    bring.add_argument(
        "--column", action="append", metavar="FIELD=COLUMN", help="what a column of a table tells: text=Body"
    )
    add("articles", looking.articles, "List the articles.")
    add("stories", looking.stories, "List the stories with their versions.")
    add("show", looking.show, "Show an article: its text, what is set aside and why, its segments.").add_argument(
        "article", metavar="ARTICLE", help="an article's id, or its first letters"
    )
    add("synopsis", looking.synopsis, "Show the versions of a story side by side.").add_argument(
        "story", metavar="STORY", help="a story's id, or its first letters"
    )
    add("annotations", looking.annotations, "List highlights and notes.")
    _add_exchange(add)
    return parser


def _add_exchange(add: Callable[[str, Command, str], argparse.ArgumentParser]) -> None:
    """Add the commands by which notes leave and come in."""
    export = add("export", exchange.export, "Write a story, or all stories, with its notes, in one of many forms.")
    export.add_argument("story", nargs="?", metavar="STORY", help="a story's id, or its first letters; else all")
    export.add_argument("--output", metavar="PATH", help="a file or a folder; else the terminal")
    export.add_argument("--form", metavar="NAME", default="markdown", help="markdown, commonmark, html, csv …")
    export.add_argument("--template", metavar="FILE", help="a template of your own for Markdown")
    keep = ("library", "file", "both")
    export.add_argument("--keep", choices=keep, help="whose words hold where a note was changed here and in the file")
    taking = add(
        "import-notes", exchange.take_notes, "Take in notes: Web Annotations, Hypothes.is, Readwise, our Markdown."
    )
    taking.add_argument("file", metavar="FILE", help="a file of annotations, or Markdown that was exported")
    taking.add_argument("--try", action="store_true", dest="only_try", help="say what would change, change nothing")
    taking.add_argument("--template", metavar="FILE", help="the template the Markdown was exported with")


def _add_common(parser: argparse.ArgumentParser, path: str | None, as_json: bool | str) -> None:
    parser.add_argument("--library", metavar="FILE", default=path, help="the library file; else your own")
    parser.add_argument("--folder", metavar="FOLDER", default=path, help="use the library in this folder: for a try")
    parser.add_argument("--json", action="store_true", default=as_json, help="print JSON")
