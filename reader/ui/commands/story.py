"""What can the person decide about a story: its lines, its versions, what belongs together?"""

from typing import TYPE_CHECKING

from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Story")


def show_cuts(window: "MainWindow") -> None:
    """Show or hide the lines that were set aside."""
    window.settings.cuts_shown = not window.settings.cuts_shown


def keep_line(window: "MainWindow") -> None:
    """Keep the set-aside line at the caret, or set the line at the caret aside; what goes out of sight is told."""
    place, opened = window.synopsis.line_at_caret(), window.story.opened
    if place is None or opened is None:
        return
    article_id, span = place
    window.story.decide(lambda desk, opened: desk.decisions.line_step(article_id, span))
    if not any(cut.span.overlaps(span) for cut in opened.version(article_id).cuts):  # a line may be a whole article
        window.saver.offer_undo(say("Set line aside"))


def split(window: "MainWindow") -> None:
    """Make the version at the caret a story of its own."""
    article_id = window.synopsis.current_article()
    if article_id is not None:
        window.story.decide(lambda desk, opened: desk.decisions.splitting_off(article_id))


def merge(window: "MainWindow") -> None:
    """Choose another story and put the two together."""

    def put_together(other_id: str) -> None:
        window.story.decide(lambda desk, opened: desk.decisions.merging(opened.story.id, other_id))

    window.finder.choose_story(say("Merge with which story?"), put_together)


def refuse(window: "MainWindow") -> None:
    """Say that the version at the caret does not tell the same story as another one."""
    article_id, opened = window.synopsis.current_article(), window.story.opened
    if article_id is None or opened is None:
        return
    others = [version.article for version in opened.versions if version.article.id != article_id]

    def keep_apart(other_id: str) -> None:
        window.story.decide(lambda desk, opened: desk.decisions.refusing(article_id, other_id))
        window.saver.offer_undo(say("They are never put together again."))

    if len(others) == 1:
        keep_apart(others[0].id)
    else:
        here = opened.version(article_id).article.language.upper()
        hint = say("{language} leaves this story. Which version tells another one?", language=here)
        window.finder.choose_article(hint, others, keep_apart)


def rename(window: "MainWindow") -> None:
    """Ask how the open story shall be called."""
    window.keeping.story_name()


def former_texts(window: "MainWindow") -> None:
    """Show the texts this version had before, and what changed."""
    window.keeping.former_texts()


def why(window: "MainWindow") -> None:
    """Show why the versions are one story, and what waits for an answer."""
    window.relations.open(window.theme)


def about(window: "MainWindow") -> None:
    """Show the whole story: its versions, who may derive from whom, who tells what."""
    window.story_page.open(window.theme)


def move(window: "MainWindow") -> None:
    """Choose the story to which the version at the caret belongs."""
    article_id = window.synopsis.current_article()

    def move_to(story_id: str) -> None:
        if article_id is not None:
            window.story.decide(lambda desk, opened: desk.decisions.moving(article_id, story_id))

    window.finder.choose_story(say("Move to which story?"), move_to)


def remove(window: "MainWindow") -> None:
    """Take the version at the caret out of the library; undo, or importing it again, brings it back with its notes."""
    article_id = window.synopsis.current_article()
    if window.synopsis.current_translation() is not None:
        window.translator.delete()
    elif article_id is not None:
        window.story.decide(lambda desk, opened: desk.decisions.removing(article_id))
        window.saver.offer_undo(say("Removed from the library."))


COMMANDS = (
    Command(
        "story.cuts",
        say("Show set-aside lines"),
        show_cuts,
        MENU,
        keys=("F",),
        description=say("Menus, captions, links and the like: greyed, with the reason, or hidden."),
    ),
    Command(
        "story.line",
        say("Keep this line, or set it aside"),
        keep_line,
        MENU,
        keys=("R",),
        needs=(Need.STORY, Need.TEXT),
        description=say("Your word wins over the program's and is remembered; undo takes it back."),
    ),
    Command(
        "story.split",
        say("Split off this version"),
        split,
        MENU,
        keys=("Ctrl+Shift+X",),
        needs=(Need.STORY, Need.TEXT, Need.VERSIONS),
        description=say("Make the version at the caret a story of its own."),
        is_apart=True,
    ),
    Command(
        "story.merge",
        say("Merge with another story…"),
        merge,
        MENU,
        keys=("Ctrl+M",),
        needs=(Need.STORY,),
        description=say("Put two stories together; their versions are laid side by side."),
    ),
    Command(
        "story.refuse",
        say("Not the same story…"),
        refuse,
        MENU,
        keys=("Ctrl+Shift+M",),
        needs=(Need.STORY, Need.TEXT, Need.VERSIONS),
        description=say("Say that two versions do not tell the same; it is remembered for ever."),
    ),
    Command(
        "story.rename",
        say("Name the story…"),
        rename,
        MENU,
        keys=("F2",),
        needs=(Need.STORY,),
        description=say("In the list, in exports and in the search; As found: the title of its earliest version."),
    ),
    Command(
        "story.texts",
        say("Earlier texts of this version…"),
        former_texts,
        MENU,
        needs=(Need.STORY, Need.TEXT),
        description=say("When the article was replaced by a newer one: the text before, and what changed."),
    ),
    Command(
        "story.move",
        say("Move to another story…"),
        move,
        MENU,
        keys=("Alt+M",),
        needs=(Need.STORY, Need.TEXT),
        description=say("The version at the caret leaves this story for another one; both are remembered."),
    ),
    Command(
        "story.about",
        say("The story at a glance"),
        about,
        MENU,
        keys=("Alt+V",),
        needs=(Need.STORY,),
        description=say("Versions with dates, length and completeness, near-duplicates, descent, who tells what."),
    ),
    Command(
        "story.why",
        say("Why one story? What may belong to it?"),
        why,
        MENU,
        keys=("Alt+W",),
        needs=(Need.STORY,),
        description=say(
            "Matching sentences, names, numbers, dates; answer suggestions: same story, or never these two."
        ),
    ),
    Command(
        "story.remove",
        say("Remove this version from the library"),
        remove,
        MENU,
        needs=(Need.STORY, Need.TEXT),
        description=say("Nothing is deleted: undo, or importing it again, brings it back with its notes."),
        is_apart=True,
    ),
)
