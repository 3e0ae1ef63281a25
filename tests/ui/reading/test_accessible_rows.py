from PySide6.QtGui import QAccessible


def test_the_parts_stay_the_same_objects(view, story):
    view.show_story(story)
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.child(2) is spoken.child(2)
    assert spoken.child(2).child(1) is spoken.child(2).child(1)
    assert spoken.child(99) is None


def test_the_cell_with_the_caret_says_so(view, story):
    view.show_story(story)
    view.go_to_row(2)
    row = QAccessible.queryAccessibleInterface(view).child(2)
    assert (row.child(0).state().selected, row.child(1).state().selected) == (1, 0)
    assert row.child(0).state().readOnly == 1
