import numpy

from reader.text.clean_model import best_stretch, model, probabilities

PROSE = "The ministers met in the capital on Monday and agreed to hold another round of talks next month."
MORE = "A spokesman said that the parties were still far from each other on most of the questions raised so far."


def test_text_is_likelier_than_furniture():
    found = probabilities(["Home", "Sign in", PROSE, MORE, "Share", "All rights reserved"], "en")
    assert min(found[2:4]) > 0.4 > 0.1 > max(found[0], found[1], found[4], found[5])


def test_the_best_stretch_has_the_greatest_sum():
    assert best_stretch(numpy.array([-1.0, 2.0, -0.5, 3.0, -4.0, 1.0])) == (1, 4)
    assert best_stretch(numpy.array([-1.0, -2.0])) == (0, 0)


def test_both_stages_know_their_measures():
    trained = model()
    assert len(trained.second.names) == len(trained.second.weights) > len(trained.first.names)
    assert 0 < trained.below < 0.2


def test_a_measure_beyond_all_that_was_seen_in_training_counts_as_the_outermost():
    stage = model().first
    far = numpy.where(stage.weights > 0, stage.greatest, stage.least) + 100 * numpy.sign(stage.weights)
    assert stage.logits(far) == stage.logits(numpy.clip(far, stage.least, stage.greatest))


def test_no_lines_have_no_probabilities():
    assert probabilities([], "en") == []
