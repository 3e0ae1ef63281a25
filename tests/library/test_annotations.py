from dataclasses import replace
from functools import partial

import pytest

from reader.errors import NotFound
from reader.model import Color, Original, SourceText, Span, Style
from tests.library.factory import AT, RAW, add_article, annotation, derive


def test_an_annotation_comes_back_as_it_was_saved(library):
    add_article(library)
    made = replace(annotation(note="*words*\n漢"), color=Color.PINK, style=Style.OUTLINE)
    library.annotations.save(made)
    assert library.annotations.get("note-1") == made
    assert library.annotations.all() == (made,)


def test_saving_again_changes_it(library):
    add_article(library)
    library.annotations.save(annotation())
    changed = replace(annotation(note="new"), tags=("x",), modified="2026-02-02T00:00:00Z")
    library.annotations.save(changed)
    assert library.annotations.all() == (changed,)


def test_deleting_leaves_nothing_and_saving_brings_it_back(library):
    add_article(library)
    made = annotation()
    library.annotations.save(made)
    library.annotations.delete(made.id, AT)
    assert library.annotations.all() == ()
    library.annotations.save(made)
    assert library.annotations.get(made.id) == made


def test_annotations_come_in_the_order_of_the_text(library):
    add_article(library)
    add_article(library, "two")
    for number, (article, start) in enumerate([("two", 5), ("one", 27), ("one", 5)]):
        library.annotations.save(annotation(article, start, start + 7, number))
    ids = [found.id for found in library.annotations.of_articles(["one", "two"])]
    assert ids == ["note-2", "note-1", "note-0"]
    assert [found.id for found in library.annotations.of_articles(["two"])] == ["note-0"]


def test_an_annotation_belongs_to_every_article_it_has_a_target_in(library):
    add_article(library)
    add_article(library, "two")
    made = annotation()
    made = replace(made, targets=(*made.targets, annotation("two").targets[0]))
    library.annotations.save(made)
    assert library.annotations.of_articles(["two"]) == (made,)


def test_listeners_hear_of_annotation_article_and_story(library):
    add_article(library)
    heard = []
    library.listen(heard.append)
    library.annotations.save(annotation())
    assert (heard[0].annotations, heard[0].articles, heard[0].stories) == ({"note-1"}, {"one"}, {"story-one"})


def with_new_text(library, raw="New beginning. " + RAW):
    """Show another text of article one."""
    original = Original("0" * 64, raw.encode(), "/texts/new.txt", "text/plain")
    library.articles.add_text("one", "newer", original, SourceText(raw, "text/plain", "utf-8"), AT)
    derive(library, "newer", "new")


def test_a_target_is_an_orphan_until_it_is_placed_in_the_present_text(library):
    add_article(library)
    library.annotations.save(annotation())
    with_new_text(library)
    [target] = library.annotations.get("note-1").targets
    assert (target.is_orphan, target.selector.exact) == (True, RAW[13:26])
    assert library.annotations.targets_elsewhere("one", "newer") == (("note-1", 0, "one-text", Span(13, 26)),)
    library.annotations.place_targets("newer", [("note-1", 0, (Span(28, 41),))], "1")
    [target] = library.annotations.get("note-1").targets
    assert (target.is_orphan, target.text_id, target.span) == (False, "newer", Span(28, 41))
    assert target.selector.exact == RAW[13:26]
    assert target.selector.prefix == "New beginning. Menu\nA title\n"
    assert target.selector.suffix == " Another sentence.\n"


def test_changing_the_note_keeps_the_place_where_the_passage_was_marked(library):
    add_article(library)
    library.annotations.save(annotation())
    with_new_text(library)
    library.annotations.place_targets("newer", [("note-1", 0, (Span(28, 41),))], "1")
    library.annotations.save(replace(library.annotations.get("note-1"), note="words"))
    library.articles.show_text("one", "one-text")
    assert library.annotations.get("note-1") == annotation(note="words")


PARTS = (Span(28, 34), Span(36, 41))


def test_a_passage_into_which_a_later_text_put_words_stands_there_in_parts(library):
    add_article(library)
    library.annotations.save(annotation())
    with_new_text(library)
    library.annotations.place_targets("newer", [("note-1", 0, PARTS)], "1")
    found = library.annotations.get("note-1")
    assert [target.span for target in found.targets] == list(PARTS)
    raw = library.articles.raw("newer")
    assert [target.selector.exact for target in found.targets] == [raw[start:end] for start, end in PARTS]
    library.annotations.save(replace(found, note="words"))
    assert library.annotations.get("note-1") == replace(found, note="words")
    library.articles.show_text("one", "one-text")
    assert library.annotations.get("note-1") == annotation(note="words")


def test_a_part_that_stays_when_the_other_is_taken_away_is_a_passage_of_its_own(library):
    add_article(library)
    library.annotations.save(annotation())
    with_new_text(library)
    library.annotations.place_targets("newer", [("note-1", 0, PARTS)], "1")
    both = library.annotations.get("note-1")
    one = replace(both, targets=both.targets[1:])
    library.annotations.save(one)
    assert library.annotations.get("note-1") == one
    library.annotations.save(both)
    assert library.annotations.get("note-1") == both


def test_adding_a_target_keeps_the_places_of_the_others(library):
    add_article(library)
    add_article(library, "two")
    library.annotations.save(annotation())
    with_new_text(library)
    library.annotations.place_targets("newer", [("note-1", 0, (Span(28, 41),))], "1")
    moved = library.annotations.get("note-1")
    more = replace(moved, targets=(annotation("two").targets[0], *moved.targets))
    library.annotations.save(more)
    assert library.annotations.get("note-1") == more
    library.articles.show_text("one", "one-text")
    assert library.annotations.get("note-1").targets[1] == annotation().targets[0]


def test_an_orphan_can_be_attached_again(library):
    add_article(library)
    library.annotations.save(annotation())
    with_new_text(library)
    orphan = library.annotations.get("note-1")
    selector = replace(orphan.targets[0].selector, start=28, end=41)
    attached = replace(
        orphan, targets=(replace(orphan.targets[0], text_id="newer", selector=selector, is_orphan=False),)
    )
    library.annotations.save(attached)
    assert library.annotations.get("note-1") == attached


def test_tags_are_counted(library):
    add_article(library)
    library.annotations.save(annotation())
    library.annotations.save(replace(annotation(number=2), tags=("nato",)))
    assert library.annotations.tags() == (("nato", 2), ("été", 1))


def test_what_is_not_there_is_not_found(library):
    delete = partial(library.annotations.delete, at=AT)
    for ask in (library.annotations.get, delete, library.annotations.find_id):
        with pytest.raises(NotFound):
            ask("none")


def test_a_corrected_quote_is_kept_beside_the_words_of_the_text(library):
    add_article(library)
    library.annotations.save(made := annotation())
    fixed = replace(made, targets=(replace(made.targets[0], corrected="Right"), *made.targets[1:]))
    library.annotations.save(fixed)
    assert library.annotations.get(made.id) == fixed
    library.annotations.save(made)
    assert library.annotations.get(made.id) == made


def test_what_is_erased_is_not_in_the_trash(library):
    add_article(library)
    library.annotations.save(made := annotation())
    library.annotations.erase(made.id)
    assert library.annotations.all() == library.annotations.deleted() == ()
