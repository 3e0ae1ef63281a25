"""Who hears whom? All wires of the window, so that they read like a diagram."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow


def wire_shell(window: "MainWindow") -> None:
    """Say who hears whom in the frame of the window."""
    run = window.commands.run
    window.commands.fill_when_opened(window.top_bar.menu)
    window.commands.give_text_keys(window.synopsis)
    window.jobs.problem.connect(window.messages.problem)
    for told in (window.jobs.started, window.jobs.progressed, window.jobs.finished):
        told.connect(lambda _: window.status.show_jobs(window.jobs.running))
    window.status.stop_asked.connect(window.jobs.stop_all)
    window.status.pause_asked.connect(window.jobs.pause_all)
    window.settings.listen(window.take_setting)
    window.messages.key_of_action = lambda: window.commands.key_of("view.offer")
    window.notes_pane.cards.next_key = lambda: window.commands.key_of("note.next")
    window.settings.on_problem = lambda error: window.messages.problem(error, key="settings")
    window.appearance.changed.connect(window.synopsis.set_theme)
    window.top_bar.import_asked.connect(lambda: run("library.import"))
    window.top_bar.export_asked.connect(lambda: run("library.export"))
    window.welcome.import_wanted.connect(lambda: run("library.import"))
    window.welcome.samples_wanted.connect(lambda: run("library.samples"))
    window.welcome.files_dropped.connect(window.importer.import_paths)
    window.setAcceptDrops(True)
    if window.settings.menu_bar:
        window.show_menu_bar()


def wire_library(window: "MainWindow") -> None:
    """Say who hears whom when something is read, done or changed."""
    for reader in (window.story, window.shelf, window.searcher, window.inbox, window.all_notes, window.relations):
        window.library_changed.connect(reader.hear)
    window.other_programs.found.connect(window.library_changed)
    window.library_pane.page_chosen.connect(window.show_page)
    window.library_pane.story_chosen.connect(window.usher.open)
    window.library_pane.story_menu_wanted.connect(window.usher.open_with_menu)
    window.library_pane.text_wanted.connect(window.focus_text)
    window.importer.imported.connect(window.usher.take_import)
    window.inbox.decisions.told.connect(window.messages.info)
    window.shelf.read.connect(window.usher.show_first)
    window.shelf.read.connect(window.inbox.count)
    window.finder.text_wanted.connect(window.focus_text)
    window.shelf.tags_changed.connect(window.notes_pane.set_known_tags)
    window.palette_card.key_wanted.connect(window.side.own_keys)
    window.synopsis.moved.connect(lambda *_: window.six_keys.moved())
    window.panes.pages.currentChanged.connect(lambda _: window.six_keys.follow(window.whereabouts.is_text))
    window.searcher.text_wanted.connect(window.focus_text)
    window.session.text_wanted.connect(window.focus_text)
    window.session.changed.connect(window.whereabouts.show)
    window.searcher.saved_changed.connect(window.library_pane.saved.show_searches)
    window.library_pane.saved.chosen.connect(window.searcher.ask_for)
    window.library_pane.saved.dropped.connect(window.searcher.drop)
    window.top_bar.search_focused.connect(window.searcher.get_ready)
    window.story.shown.connect(lambda _: window.usher.show_text())
    window.story.reread.connect(window.usher.show_title)
    window.story.closed.connect(window.usher.show_first)
    window.closing.ready.connect(window.close)
    window.panes.focus_changed.connect(window.synopsis.set_bare)
    window.room.changed.connect(window.whereabouts.show)
    window.speech.changed.connect(window.whereabouts.show)
    window.whereabouts.show()
