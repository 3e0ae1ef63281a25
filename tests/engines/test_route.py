from reader.engines.route import route

MODES = {"fra": ("cat", "spa"), "cat": ("eng", "fra"), "spa": ("eng",), "eng": ("cat",)}


def test_the_shortest_way_is_taken_by_the_better_language():
    assert route(MODES, "fra", "cat") == (("fra", "cat"),)
    assert route(MODES, "fra", "eng") == (("fra", "cat"), ("cat", "eng"))


def test_where_no_two_steps_lead_there_is_no_way():
    assert route(MODES, "fra", "deu") == ()
    assert route({}, "fra", "eng") == ()
    assert route({"a": ("b",), "b": ("c",), "c": ("d",)}, "a", "d") == ()
