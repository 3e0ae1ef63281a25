from reader.ui.reading import claims


def test_how_sure_it_is_that_a_passage_is_only_here_has_three_grades():
    assert [claims.only_here(chance) for chance in (0.8, 0.79, 0.6, 0.59, 0.5)] == [
        "only here",
        "probably only here",
        "probably only here",
        "perhaps only here",
        "perhaps only here",
    ]


def test_passages_that_surely_correspond_leave_no_doubt():
    assert [claims.doubt(chance) for chance in (0.8, 0.5, 0.4)] == ["", "probably corresponds", "may not correspond"]
