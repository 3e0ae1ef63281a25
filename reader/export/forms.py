"""In which forms can a story leave the program? One row for each, from which dialog and command line are made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.errors import ReaderError
from reader.export import (
    csv_table,
    epub_set,
    html_edition,
    jsonl,
    jsonld,
    ledger,
    ledger_markdown,
    markdown,
    references,
    tmx,
)
from reader.export.flavours import COMMONMARK, LOGSEQ, OBSIDIAN
from reader.export.template import Template
from reader.model import Difference, OpenedStory
from reader.say import say

Render = Callable[[OpenedStory, Sequence[Difference]], str]


@dataclass(frozen=True, slots=True)
class Form:
    """One form: what it is called on the command line and in the dialog, how its files end, what makes its text."""

    name: str
    title: str
    suffix: str
    render: Render
    template: str = ""  # of Markdown: such a file may be written in, and is merged when it is exported again
    has_differences: bool = False  # what disagrees between versions is worked out for it


def _markdown(name: str, title: str, template: str) -> Form:
    return Form(name, title, ".md", lambda opened, differences: markdown.render(opened, template), template)


def own(template: str) -> Form:
    """Return the form of a template of one's own. Raises BadTemplate."""
    Template(template)
    return _markdown("own", say("Markdown (my template)"), template)


def _plain(render: Callable[[OpenedStory], str]) -> Render:
    return lambda opened, differences: render(opened)


FORMS = (
    _markdown("markdown", say("Markdown (Obsidian)"), OBSIDIAN),
    _markdown("commonmark", say("Markdown (CommonMark)"), COMMONMARK),
    _markdown("logseq", say("Markdown (Logseq)"), LOGSEQ),
    Form("html", say("Parallel edition (HTML)"), ".html", html_edition.render, has_differences=True),
    Form("jsonld", say("Web Annotations (JSON-LD)"), ".jsonld", _plain(jsonld.render)),
    Form("epub", say("EPUB Annotations"), ".annotations.json", _plain(epub_set.render)),
    Form("csv", say("Table (CSV)"), ".csv", _plain(csv_table.render)),
    Form("ledger", say("Differences, told once, moved (CSV)"), ".ledger.csv", ledger.render, has_differences=True),
    Form(
        "ledger-markdown",
        say("Differences, told once, moved (Markdown)"),
        ".ledger.md",
        ledger_markdown.render,
        has_differences=True,
    ),
    Form("jsonl", say("JSON Lines"), ".jsonl", _plain(jsonl.render)),
    Form("csl", say("References (CSL-JSON)"), ".csl.json", _plain(references.csl_json)),
    Form("bibtex", say("References (BibTeX)"), ".bib", _plain(references.bibtex)),
    Form("tmx", say("Translation memory (TMX)"), ".tmx", _plain(tmx.render)),
)


def form(name: str) -> Form:
    """Return the form of a name. Raises ReaderError."""
    for one in FORMS:
        if one.name == name:
            return one
    raise ReaderError(
        say("There is no form “{name}”.", name=name),
        say("Choose one of {names}.", names=tuple(one.name for one in FORMS)),
    )
