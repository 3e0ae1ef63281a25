"""In which forms can a story leave the program? One row for each, from which dialog and command line are made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.errors import ReaderError
from reader.export import csv_table, epub_set, html_edition, jsonl, jsonld, ledger, markdown, references, tmx
from reader.export.flavours import COMMONMARK, LOGSEQ, OBSIDIAN
from reader.export.template import Template
from reader.model import Difference, OpenedStory

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
    return _markdown("own", "Markdown (my template)", template)


def _plain(render: Callable[[OpenedStory], str]) -> Render:
    return lambda opened, differences: render(opened)


FORMS = (
    _markdown("markdown", "Markdown (Obsidian)", OBSIDIAN),
    _markdown("commonmark", "Markdown (CommonMark)", COMMONMARK),
    _markdown("logseq", "Markdown (Logseq)", LOGSEQ),
    Form("html", "Parallel edition (HTML)", ".html", html_edition.render, has_differences=True),
    Form("jsonld", "Web Annotations (JSON-LD)", ".jsonld", _plain(jsonld.render)),
    Form("epub", "EPUB Annotations", ".annotations.json", _plain(epub_set.render)),
    Form("csv", "Table (CSV)", ".csv", _plain(csv_table.render)),
    Form("ledger", "Differences, told once, moved (CSV)", ".ledger.csv", ledger.render, has_differences=True),
    Form("jsonl", "JSON Lines", ".jsonl", _plain(jsonl.render)),
    Form("csl", "References (CSL-JSON)", ".csl.json", _plain(references.csl_json)),
    Form("bibtex", "References (BibTeX)", ".bib", _plain(references.bibtex)),
    Form("tmx", "Translation memory (TMX)", ".tmx", _plain(tmx.render)),
)


def form(name: str) -> Form:
    """Return the form of a name. Raises ReaderError."""
    for one in FORMS:
        if one.name == name:
            return one
    raise ReaderError(f"There is no form “{name}”.", f"Choose one of {', '.join(one.name for one in FORMS)}.")
