def test_an_earlier_text_is_shown_with_what_changed(reading, settled, wait, tmp_path):
    reading.commands.run("story.texts")
    window = reading.keeping.shown
    wait(lambda: "only the text" in window.said.text())
    window.close()
    path = tmp_path / "en.txt"
    path.write_text(path.read_text("utf-8").replace("two pillars", "three pillars"), "utf-8")
    reading.importer.import_paths([path])
    wait(lambda: any("three pillars" in version.raw for version in reading.story.opened.versions))
    settled(reading)
    english = next(v.article.id for v in reading.story.opened.versions if "three" in v.raw)
    reading.synopsis.go_to(english, reading.story.opened.version(english).segments[0].span)
    reading.commands.run("story.texts")
    window = reading.keeping.shown
    wait(lambda: "one word went, one came" in window.said.text())
    assert "twothree pillars" in window.view.toPlainText()
    window.mode.setCurrentIndex(1)
    wait(lambda: "damaged two pillars" in window.view.toPlainText())
    window.close()
