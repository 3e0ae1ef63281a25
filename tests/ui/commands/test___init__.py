from reader.ui.commands import COMMANDS


def test_the_menus_stand_in_the_order_people_expect():
    menus = list(dict.fromkeys(command.menu for command in COMMANDS))
    assert menus == [
        "Library",
        "Edit",
        "Go",
        "Select",
        "Reading",
        "Note",
        "Story",
        "Rows",
        "Layout",
        "Translate",
        "View",
        "Help",
    ]


def test_the_ids_are_noun_and_verb():
    assert all(len(command.id.split(".")) == 2 for command in COMMANDS)
