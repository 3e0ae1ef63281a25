from reader.model import Color, Span
from reader.progress import Progress
from reader.services import annotating, deciding, importing, opening, replacing
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, write

MOST = """Старый мост через Эльву снова открыт

Каменный мост через реку открыли для пешеходов в понедельник, после того как паводок унёс его арку.
Бургомистр Ильза Брандт перерезала ленту и провела через реку сотни горожан.
Инженеры нашли под второй опорой римские брёвна и остановили работы почти на год.
Машины на мост больше не пустят: так решил городской совет в марте.
"""
QUOTE = "Engineers found Roman timber under the second pier"
LINE = "Cars will not be allowed to return, the council decided in March.\n"


def brought(library, tmp_path, text):
    write(tmp_path, bridge=text)
    report = importing.import_paths(Progress(), library, FakeEncoder(), [tmp_path / "bridge.txt"])
    [article_id] = report.added + report.known
    return article_id


def noted(library, article_id):
    opened = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(article_id))
    start = opened.version(article_id).raw.index(QUOTE)
    annotation = annotating.new_annotation(opened, article_id, Span(start, start + len(QUOTE)), Color.GREEN)
    annotating.adding(library, annotation).redo()
    return annotation.id


def line(raw):
    return Span(raw.index(LINE), raw.index(LINE) + len(LINE))


def test_a_note_goes_with_its_passage_into_the_new_text(library, tmp_path):
    article_id = brought(library, tmp_path, BRIDGE)
    note_id = noted(library, article_id)
    brought(library, tmp_path, "A correction was added.\n\n" + BRIDGE)
    [target] = library.annotations.get(note_id).targets
    assert not target.is_orphan
    assert target.selector.exact == QUOTE
    raw = library.articles.version(article_id).raw
    assert raw[target.span.start : target.span.end] == QUOTE


def test_a_note_whose_passage_is_gone_is_an_orphan_and_finds_back(library, tmp_path):
    article_id = brought(library, tmp_path, BRIDGE)
    note_id = noted(library, article_id)
    write(tmp_path, bridge=BRIDGE.replace(QUOTE + " and had to stop for eleven months.\n", ""))
    report = importing.import_paths(Progress(), library, FakeEncoder(), [tmp_path / "bridge.txt"])
    assert (report.renewed, report.lost) == ((article_id,), (note_id,))
    [target] = library.annotations.get(note_id).targets
    assert (target.is_orphan, target.selector.exact) == (True, QUOTE)
    brought(library, tmp_path, BRIDGE + "\nUpdated.\n")
    assert not library.annotations.get(note_id).targets[0].is_orphan


def test_a_note_into_which_a_paragraph_was_put_stands_around_it_in_two_parts(library, tmp_path):
    article_id = brought(library, tmp_path, BRIDGE)
    note_id = noted(library, article_id)
    quote, advertisement = (
        QUOTE.split(" timber "),
        "\n\nRead more of our stories about bridges, piers and the river here.\n\n",
    )
    brought(library, tmp_path, BRIDGE.replace(QUOTE, advertisement.join(quote)))
    assert [target.quote for target in library.annotations.get(note_id).targets] == quote
    brought(library, tmp_path, BRIDGE + "\nUpdated.\n")
    assert [target.quote for target in library.annotations.get(note_id).targets] == [QUOTE]


def test_decisions_on_lines_go_with_them(library, tmp_path):
    article_id = brought(library, tmp_path, BRIDGE)
    deciding.setting_aside(library, article_id, line(BRIDGE)).redo()
    brought(library, tmp_path, "A correction was added.\n\n" + BRIDGE)
    version = library.articles.version(article_id)
    aside = [version.raw[cut.start : cut.end].strip() for cut in version.cuts]
    assert LINE.strip() in aside
    assert not any(segment.span.overlaps(line(version.raw)) for segment in version.segments)


def test_a_chosen_field_holds(library, tmp_path):
    article_id = brought(library, tmp_path, BRIDGE)
    deciding.choosing_field(library, article_id, "language", "nl").redo()
    brought(library, tmp_path, "A correction was added.\n\n" + BRIDGE)
    assert library.articles.get(article_id).language == "nl"


def test_every_text_is_kept(library, tmp_path):
    article_id = brought(library, tmp_path, BRIDGE)
    first = library.articles.text_id(article_id)
    brought(library, tmp_path, "A correction was added.\n\n" + BRIDGE)
    assert library.articles.raw(first) == BRIDGE


def test_an_article_can_be_read_again_in_another_encoding(library, tmp_path):
    (tmp_path / "x.txt").write_bytes(("Прямая речь. " * 30).encode("cp1251"))
    [article_id] = importing.import_paths(Progress(), library, FakeEncoder(), [tmp_path / "x.txt"]).added
    assert replacing.reopen(Progress(), library, FakeEncoder(), article_id, "cp1252")
    assert "Ïðÿìàÿ" in library.articles.version(article_id).raw
    assert replacing.reopen(Progress(), library, FakeEncoder(), article_id, "cp1251")
    assert "Прямая" in library.articles.version(article_id).raw
    assert not replacing.reopen(Progress(), library, FakeEncoder(), article_id, "cp1251")


def test_an_article_that_can_be_read_at_last_joins_the_story_it_tells(library, tmp_path):
    write(tmp_path, told=MOST + "Вечером на площади играл духовой оркестр.\n")
    (tmp_path / "garbled.txt").write_bytes(MOST.encode("cp1251"))
    paths = [tmp_path / "garbled.txt", tmp_path / "told.txt"]
    [garbled] = importing.import_paths(Progress(), library, FakeEncoder(), paths[:1]).added
    replacing.reopen(Progress(), library, FakeEncoder(), garbled, "cp437")
    [told] = importing.import_paths(Progress(), library, FakeEncoder(), paths[1:]).added
    assert library.stories.of(garbled) != library.stories.of(told)
    replacing.reopen(Progress(), library, FakeEncoder(), garbled, "cp1251")
    assert library.stories.of(garbled) == library.stories.of(told)
