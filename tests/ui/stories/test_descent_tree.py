from reader.ui.stories.descent_tree import Branch, DescentTree, laid
from tests.ui.made import THEME

BRANCHES = [
    Branch(0, 1, "FR", "Le Monde", "in the same order"),
    Branch(1, -1, "EN", "BBC", ""),
    Branch(2, 0, "DE", "Z", ""),
]


def test_each_version_stands_under_the_one_it_hangs_from():
    assert [(branch.number, depth) for branch, depth in laid(BRANCHES)] == [(1, 0), (0, 1), (2, 2)]


def test_the_tree_is_drawn_and_told_in_words(qtbot):
    tree = DescentTree(THEME)
    qtbot.addWidget(tree)
    tree.resize(400, 120)
    tree.show_branches(BRANCHES)
    assert "FR Le Monde may derive from EN BBC: in the same order" in tree.accessibleName()
    assert not tree.grab().isNull()
