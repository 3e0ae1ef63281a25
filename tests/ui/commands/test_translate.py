import pytest

from tests.online.servers import Server


@pytest.fixture
def server(reading, quick_engines):
    """A server that the settings name and that was agreed to; the caret stands in the French text."""
    with Server() as made:
        reading.resize(1800, 900)  # room for three columns
        reading.panes.focus(True)
        reading.settings.translate_to = "en"
        reading.settings.translate_with = "libre"
        reading.settings.translate_address = made.address
        reading.settings.agreed_engines = f"libre {made.address}"
        french = next(v.article.id for v in reading.story.opened.versions if v.article.language == "fr")
        reading.synopsis.go_to_version(french)
        reading.synopsis.go_to_row(1)
        reading.synopsis.go_to_version(french)
        yield made


def texts(window):
    """The texts of each shown cell, by item and column."""
    rows = window.synopsis.scene.stage.rows
    return [[c.text if (c := rows.cell(i, v)) else "" for v in range(len(rows.versions))] for i in range(len(rows))]


def test_a_passage_appears_under_it(reading, server, wait, settled):
    article_id, span = reading.synopsis.selected_passage()
    reading.commands.run("translate.passage")
    wait(lambda: reading.story.opened.translations)
    settled(reading)
    (known,) = reading.story.opened.translations
    assert (known.article_id, known.span) == (article_id, span)
    stage, caret = reading.synopsis.scene.stage, reading.synopsis.scene.caret
    assert [under.text for under in stage.rows.cell(caret.item, caret.version).under] == list(known.texts)
    assert (
        stage.rows.cell(caret.item, caret.version).under[0].heading.startswith("Machine translation · LibreTranslate")
    )


def test_an_article_becomes_a_column_in_the_rows_of_its_source(reading, server, wait, settled):
    count = len(reading.synopsis.shown_versions())
    reading.commands.run("translate.article")
    wait(lambda: reading.story.opened.translations and reading.story.opened.translations[0].is_complete)
    settled(reading)
    (known,) = reading.story.opened.translations
    shown = reading.synopsis.shown_versions()
    assert len(shown) == count + 1
    assert shown[shown.index(known.article_id) + 1] == known.id
    place = shown.index(known.article_id)
    for row in texts(reading):
        assert bool(row[place]) == bool(row[place + 1])
    assert texts(reading)[0][place + 1] == f"<fr>en:{texts(reading)[0][place]}"


def test_it_is_no_version_and_joins_nothing(reading, server, wait, settled):
    stories = [(story.id, story.version_ids) for story, _ in reading.shelf.stories]
    reading.commands.run("translate.article")
    wait(lambda: reading.story.opened.translations)
    settled(reading)
    assert [(story.id, story.version_ids) for story, _ in reading.shelf.stories] == stories
    assert len(reading.story.opened.versions) == 2


def test_a_highlight_in_the_column_is_one_of_the_source(reading, server, wait, settled):
    reading.commands.run("translate.article")
    wait(lambda: reading.story.opened.translations and reading.story.opened.translations[0].is_complete)
    settled(reading)
    (known,) = reading.story.opened.translations
    passage = reading.synopsis.selected_passage()
    reading.synopsis.move_version(1)
    assert reading.synopsis.current_translation().id == known.id
    assert reading.synopsis.current_article() == known.article_id
    assert reading.synopsis.line_at_caret() is None
    assert reading.synopsis.selected_text().endswith(f"[{known.heading}]")
    reading.commands.run("note.green")
    settled(reading)
    (annotation,) = reading.story.annotations
    assert (annotation.targets[0].article_id, annotation.targets[0].span) == passage
    assert "<fr>en" not in str([target.selector for target in annotation.targets])
    assert reading.room.at_caret() is not None


def test_a_screen_reader_hears_what_a_machine_wrote(reading, server, wait, settled):
    reading.commands.run("translate.passage")
    wait(lambda: reading.story.opened.translations)
    settled(reading)
    assert "below it, Machine translation · LibreTranslate" in reading.synopsis.spoken.place()
    reading.commands.run("translate.article")
    wait(lambda: len(reading.story.opened.translations) == 2)
    settled(reading)
    reading.synopsis.move_version(1)
    assert "English, machine translation" in reading.synopsis.spoken.place()


def test_a_translation_is_deleted_and_comes_back(reading, server, wait, settled):
    reading.commands.run("translate.passage")
    wait(lambda: reading.story.opened.translations)
    settled(reading)
    reading.commands.run("translate.delete")
    wait(lambda: not reading.story.opened.translations)
    reading.commands.run("edit.undo")
    wait(lambda: reading.story.opened.translations)
    settled(reading)
    reading.commands.run("translate.article")
    wait(lambda: len(reading.story.opened.translations) == 2)
    settled(reading)
    reading.synopsis.go_to_row(2)
    reading.commands.run("translate.delete")
    assert reading.messages.text == "There is no machine translation here. Go into its column to delete it."
    reading.synopsis.move_version(1)
    reading.commands.run("story.remove")
    wait(lambda: len(reading.story.opened.translations) == 1)
    settled(reading)
    assert len(reading.story.opened.versions) == 2


def test_a_deleted_column_that_comes_back_can_be_deleted_again_at_once(reading, server, wait, settled):
    reading.commands.run("translate.article")
    wait(lambda: reading.story.opened.translations and reading.story.opened.translations[0].is_complete)
    settled(reading)
    (known,) = reading.story.opened.translations
    reading.synopsis.go_to_version(known.id)
    reading.synopsis.go_to_row(3)
    for _ in range(2):
        reading.commands.run("translate.delete")
        wait(lambda: not reading.story.opened.translations)
        settled(reading)
        assert (reading.synopsis.current_column(), reading.synopsis.current_row()) == (known.article_id, 3)
        reading.commands.run("edit.undo")
        wait(lambda: reading.story.opened.translations)
        settled(reading)
        assert (reading.synopsis.current_column(), reading.synopsis.current_row()) == (known.id, 3)


def test_where_there_is_none_that_is_said(reading):
    reading.commands.run("translate.delete")
    assert reading.messages.text == "There is no machine translation here."


def test_the_language_is_chosen_once(reading, server, wait):
    reading.settings.translate_to = ""
    reading.commands.run("translate.passage")
    entries = reading.palette_card.list.entries
    assert len(entries) > 80
    next(entry for entry in entries if entry.title == "German").run()
    wait(lambda: reading.story.opened.translations)
    assert reading.settings.translate_to == "de"
    assert reading.story.opened.translations[0].language == "de"
