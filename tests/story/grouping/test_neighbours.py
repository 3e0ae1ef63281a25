from reader.story.grouping.fingerprint import fingerprint
from reader.story.grouping.neighbours import Neighbours
from reader.story.grouping.pairs import Side
from tests.fakes import FakeEncoder


def side(text):
    return Side(fingerprint(FakeEncoder(), "en", [text]))


def near(neighbours, text):
    asked = side(text)
    return neighbours.near(asked.fingerprint, asked)


def test_an_empty_index_has_no_neighbours():
    assert near(Neighbours(), "anything") == []


def test_the_most_similar_comes_first():
    neighbours = Neighbours()
    for name, text in {"a": "potatoes and onions", "b": "the summit in Madrid", "c": "rain tomorrow"}.items():
        neighbours.add(name, side(text))
    assert near(neighbours, "a summit in Madrid")[0] == "b"


def test_what_was_removed_is_not_found_and_may_come_back():
    neighbours = Neighbours()
    neighbours.add("a", side("the summit in Madrid"))
    neighbours.remove("a")
    assert near(neighbours, "the summit in Madrid") == []
    neighbours.add("a", side("the summit in Madrid"))
    neighbours.add("a", side("the summit in Madrid"))
    assert near(neighbours, "the summit in Madrid") == ["a"]
    assert len(neighbours) == 1


def test_a_rare_name_finds_what_the_vectors_miss():
    neighbours = Neighbours()
    for i in range(60):
        neighbours.add(f"n{i}", side(f"the summit in Madrid number {i} opens with a speech"))
    neighbours.add("x", side("Столтенберг Брюссель Ергашев"))
    assert "x" in near(neighbours, "the summit in Madrid opens with a speech of Stoltenberg Ergashev")


def test_it_grows_past_its_first_size():
    neighbours, one = Neighbours(), side("words")
    for i in range(1_030):
        neighbours.add(str(i), one)
    assert len(neighbours) == 1_030
    assert near(neighbours, "words")


def test_among_very_many_the_signs_choose_what_is_compared(monkeypatch):
    few, many = Neighbours(), Neighbours()
    texts = [
        f"{subject} number {n} of the {place}"
        for n in range(40)
        for subject in ("train", "vote")
        for place in ("north", "south")
    ]
    for n, text in enumerate(texts):
        for neighbours in (few, many):
            neighbours.add(str(n), side(text))
    exact = near(few, texts[7])
    monkeypatch.setattr("reader.story.grouping.neighbours.FEW", 10)
    monkeypatch.setattr("reader.story.grouping.neighbours.SIFTED", 60)
    assert near(many, texts[7])[:3] == exact[:3]
