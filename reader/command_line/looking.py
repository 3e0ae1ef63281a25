"""What is there: articles, stories, one text, a synopsis, notes? Each command returns its exit status."""

import argparse

from reader.command_line.terminal import line_of, one_line, print_json, watched
from reader.library import Library
from reader.services import json_interface


def articles(library: Library, arguments: argparse.Namespace) -> int:
    """List the articles."""
    articles = library.articles.all()
    if arguments.json:
        print_json([json_interface.article(article) for article in articles])
    else:
        for article in articles:
            print(line_of(article))
    return 0


def stories(library: Library, arguments: argparse.Namespace) -> int:
    """List the stories with their versions."""
    stories = library.stories.all()
    if arguments.json:
        print_json([json_interface.story(story) for story, _ in stories])
    else:
        for story, articles in stories:
            print(f"{story.id[:8]}  {story.title}")
            for article in articles:
                print(f"    {line_of(article)}")
    return 0


def show(library: Library, arguments: argparse.Namespace) -> int:
    """Show one article: its text and what is set aside."""
    version = library.articles.version(library.articles.find_id(arguments.article))
    if arguments.json:
        print_json(json_interface.version(version))
    else:
        article = version.article
        print(f"{article.title}\n{article.language} · {article.source or '–'} · {article.published or '–'}\n")
        for segment in version.segments:
            print(one_line(version.raw, segment.span))
        for cut in version.cuts:
            print(f"\n[set aside: {cut.reason}] {one_line(version.raw, cut.span)}", end="")
        print()
    return 0


def synopsis(library: Library, arguments: argparse.Namespace) -> int:
    """Show the versions of a story side by side."""
    from reader.services import opening

    story_id = library.stories.find_id(arguments.story)
    opened = opening.open_story(watched(), library, opening.make_encoder(), story_id)
    if arguments.json:
        print_json(json_interface.synopsis(opened))
    else:
        for row in opened.synopsis.rows:
            for version, cell in zip(opened.versions, row.cells, strict=True):
                text = " ".join(one_line(version.raw, version.segments[index].span) for index in cell)
                print(f"{version.article.language:>8}  {text or '–'}")
            print()
    return 0


def annotations(library: Library, arguments: argparse.Namespace) -> int:
    """List highlights and notes."""
    annotations = library.annotations.all()
    story_of = {article.id: article.story_id for article in library.articles.all()}
    if arguments.json:
        print_json([json_interface.annotation(annotation, story_of) for annotation in annotations])
    else:
        for annotation in annotations:
            quote = " ".join(annotation.targets[0].selector.exact.split())
            tags = "".join(f" #{tag}" for tag in annotation.tags)
            print(f"{annotation.id[:8]}  {annotation.color}{tags}  “{quote}”")
            if annotation.note:
                print(f"    {annotation.note}")
    return 0
